"""Where the fault lies beyond this router: what the pages then say, offer and open."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from tests.ui.conftest import OpenWindow
from tests.ui.pilot import Pilot
from tests.ui.test_network_page import named, texts
from tests.ui.walker import Walker
from wizard.probes.web import PORTAL_URL
from wizard.ui.window import Window

Hands = Callable[[Window], Pilot]

NEXT = {
    "cgnat": ("Turn to your provider", "Most likely the provider's network stops the VPN"),
    "double_nat": (
        "Change it in the box in front of your router",
        "Most likely the box in front of your router stops the VPN",
    ),
}


@pytest.mark.parametrize("name", sorted(NEXT))
def test_after_the_reading_nobody_is_sent_to_this_router_again(
    name: str, open_window: OpenWindow, pilot: Hands
) -> None:
    walker = Walker(name).to_router()
    walker._log_in()
    assert walker.forward() == "by_hand"
    window = open_window(walker)
    hands = pilot(window)
    assert window.page is not None
    assert window.page.title() == NEXT[name][0]
    assert "lets PPTP through" in window.page.subtitle()
    assert not named(window, "where")
    hands.press("copySteps")
    assert "192.168.1.1" not in QGuiApplication.clipboard().text()
    hands.press("main")
    hands.page("network")
    assert window.page.title() == NEXT[name][1]
    assert "Your router was read: it lets PPTP through." in window.page.subtitle()
    assert not named(window, "choice_router")
    assert "router lets PPTP through" in texts(window)
    assert window.page.primary() == "Test again"


def test_the_sign_in_page_is_opened_in_the_browser_but_never_in_practice(
    open_window: OpenWindow, pilot: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    open_url = lambda url: opened.append(QUrl(url).toString())  # noqa: E731 - stands in
    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    window = open_window(Walker("captive_portal").to_network())
    assert not named(window, "openSignIn")
    window.practice = ""
    window.redraw()
    pilot(window).press("openSignIn")
    assert opened == [PORTAL_URL]
    assert PORTAL_URL.startswith("http://")
