"""Router login, VPN login, and the steps by hand, in a real window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from router_drivers.base import Recognition
from tests.ui.conftest import OpenWindow
from tests.ui.pilot import Pilot
from tests.ui.test_network_page import named, texts
from tests.ui.walker import Walker
from wizard.model import Hop
from wizard.ui.pages.by_hand import menus_for, page_of
from wizard.ui.window import Window

Hands = Callable[[Window], Pilot]


def test_nobody_logs_in_before_it_is_said_whose_network_this_is(
    open_window: OpenWindow, pilot: Hands
) -> None:
    window = open_window(Walker().to_router())
    hands = pilot(window)
    hands.type("router_userEdit", "root")
    hands.type("router_passwordEdit", "goodpass")
    hands.press("main")
    assert window.flow.page == "router"
    assert window.flow.busy is None
    hands.until(lambda: "Choose first whose network this is." in texts(window))
    hands.press("whose_mine")
    hands.press("main")
    hands.page("sign_in")
    assert window.flow.router_changes


def test_what_is_typed_is_kept_at_once_and_back_loses_nothing(
    open_window: OpenWindow, pilot: Hands
) -> None:
    window = open_window(Walker().to_router())
    hands = pilot(window)
    hands.type("router_passwordEdit", "half")
    assert window.flow.secrets["router_password"] == "half"
    hands.press("back")
    hands.press("main")
    assert hands.find("router_passwordEdit", QLineEdit).property("text") == "half"


def test_a_wrong_password_stays_here_with_what_was_typed(
    open_window: OpenWindow, pilot: Hands
) -> None:
    window = open_window(Walker().to_router())
    hands = pilot(window)
    hands.press("whose_mine")
    hands.type("router_userEdit", "root")
    hands.type("router_passwordEdit", "wrong")
    hands.press("main")
    hands.until(lambda: window.flow.trouble is not None)
    assert window.flow.page == "router"
    assert "did not accept the password" in texts(window)
    field = hands.find("router_passwordEdit", QLineEdit)
    assert field.property("text") == "wrong"
    assert field.property("selectedText")
    hands.type("router_passwordEdit", "goodpass")
    hands.press("main")
    hands.page("sign_in")


def test_u19_the_password_is_masked_until_it_is_shown(
    open_window: OpenWindow, pilot: Hands
) -> None:
    window = open_window(Walker().to_router())
    field = pilot(window).find("router_passwordEdit", QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    pilot(window).press("show")
    assert field.echoMode() is QLineEdit.EchoMode.Normal


@pytest.mark.parametrize("whose", ["managed", "public"])
def test_in_a_network_of_somebody_else_no_password_is_asked_for(
    whose: str, open_window: OpenWindow, pilot: Hands
) -> None:
    window = open_window(Walker().to_router())
    hands = pilot(window)
    hands.press(f"whose_{whose}")
    assert not named(window, "router_passwordEdit")
    assert hands.find("main", QAbstractButton).property("text") == "Show the steps"
    hands.press("main")
    hands.page("by_hand")
    hands.press("back")
    assert window.flow.page == "network"


def test_u4_looking_into_the_router_changes_nothing(open_window: OpenWindow, pilot: Hands) -> None:
    walker = Walker().to_router()
    before = dict(walker.world.router.settings())
    window = open_window(walker)
    hands = pilot(window)
    hands.press("whose_mine")
    hands.type("router_userEdit", "root")
    hands.type("router_passwordEdit", "goodpass")
    hands.press("main")
    hands.page("sign_in")
    assert dict(walker.world.router.settings()) == before


def test_an_empty_password_is_asked_about_once(open_window: OpenWindow, pilot: Hands) -> None:
    window = open_window(Walker().to_router())
    hands = pilot(window)
    hands.press("whose_mine")
    hands.press("main")
    hands.until(lambda: "No password was typed" in texts(window))
    assert window.flow.busy is None
    hands.press("main")
    hands.until(lambda: window.flow.trouble is not None)
    assert window.flow.trouble is not None
    assert window.flow.trouble.code == "router.login_refused"


def test_the_login_of_the_vpn_must_be_whole(open_window: OpenWindow, pilot: Hands) -> None:
    window = open_window(Walker("all_fine").to_sign_in())
    hands = pilot(window)
    hands.press("main")
    assert window.flow.page == "sign_in"
    hands.until(lambda: "Still empty" in texts(window))
    for key in window.flow.secrets_needed:
        hands.type(f"{key}Edit", "word")
    hands.press("main")
    assert window.flow.page == "review"


def test_where_the_router_cannot_help_another_protocol_is_announced(
    open_window: OpenWindow,
) -> None:
    walker = Walker("no_pptp_helper").to_router()
    secrets = walker.world.secrets
    walker.flow.secrets |= {key: secrets[key] for key in ("router_user", "router_password")}
    walker.flow.put(whose="mine")
    walker.forward()
    assert walker.flow.page == "sign_in"
    assert "another one that the server offers can" in texts(open_window(walker))


def test_u18_rights_are_announced_before_they_are_asked_for(open_window: OpenWindow) -> None:
    window = open_window(Walker("all_fine").to_sign_in())
    assert "administrator rights" not in texts(window)
    window.practice = ""
    window.redraw()
    assert "administrator rights" in texts(window)


# By hand


def by_hand(recognition: Recognition | None) -> Walker:
    """A walker at the steps by hand, in front of this router."""
    walker = Walker().to_network()
    walker.flow.put(choice="by_hand")
    walker.forward()
    if recognition is not None:
        path = (Hop("router", "192.168.1.1", recognition),)
        walker.flow.session = replace(walker.flow.session, path=path)
    return walker


def test_a_router_whose_menu_is_unknown_is_told_as_such(open_window: OpenWindow) -> None:
    window = open_window(by_hand(None))
    assert "no menu of this router is known" in texts(window)


def test_the_makers_menu_is_shown_and_the_next_one_too(
    open_window: OpenWindow, pilot: Hands
) -> None:
    walker = by_hand(Recognition("Linksys", model="EA7500"))
    window = open_window(walker)
    hands = pilot(window)
    assert "Security \u203a Firewall \u203a VPN Passthrough" in texts(window)
    hands.press("otherMenu")
    assert walker.flow.draft.variant == 1
    assert menus_for(walker.flow.session)[1].family in texts(window)
    hands.until(lambda: bool(named(window, "copySteps")))
    hands.press("copySteps")
    copied = QGuiApplication.clipboard().text()
    assert "192.168.1.1" in copied
    assert "PPTP" in copied


def test_switching_on_is_not_told_where_something_else_helps(open_window: OpenWindow) -> None:
    walker = Walker("udp_4500_blocked").to_network()
    walker.flow.put(choice="by_hand")
    walker.forward()
    path = (Hop("router", "192.168.1.1", Recognition("Linksys", model="EA7500")),)
    walker.flow.session = replace(walker.flow.session, path=path)
    window = open_window(walker)
    assert "Allow UDP port 4500 outwards in the router." in texts(window)
    assert "Switch on:" not in texts(window)


@pytest.mark.parametrize(
    ("address", "page"),
    [
        ("192.168.1.1", "http://192.168.1.1/"),
        ("fe80::1", "http://[fe80::1]/"),
        ("fe80::1%eth0", ""),
        ("evil.example", ""),
        ("1.2.3.4/x", ""),
        ("javascript:alert(1)", ""),
        ("", ""),
    ],
)
def test_only_an_address_is_opened(address: str, page: str) -> None:
    assert page_of(address) == page


def test_the_routers_page_is_opened_in_the_browser_but_never_in_practice(
    open_window: OpenWindow, pilot: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    open_url = lambda url: opened.append(QUrl(url).toString())  # noqa: E731 - stands in
    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    window = open_window(by_hand(Recognition("Linksys")))
    assert not named(window, "openRouter")
    window.practice = ""
    window.redraw()
    pilot(window).press("openRouter")
    assert opened == ["http://192.168.1.1/"]


def test_u16_after_the_steps_the_path_is_tested_anew(open_window: OpenWindow, pilot: Hands) -> None:
    window = open_window(by_hand(None))
    hands = pilot(window)
    trail = list(window.flow.trail)
    hands.press("main")
    assert window.flow.page == "network"
    hands.until(lambda: window.flow.busy is None)
    assert window.flow.page == "network"
    assert len(window.flow.trail) < len(trail)
