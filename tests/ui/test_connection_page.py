"""Which VPN: by name, or by a profile that is offered."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import OpenWindow
from tests.ui.connection_hands import Hands, begun, unoffered, words
from tests.ui.pilot import Pilot


@pytest.fixture
def plain(open_window: OpenWindow, pilot: Hands) -> Pilot:
    return unoffered(open_window, pilot)


@pytest.fixture
def offered(open_window: OpenWindow, pilot: Hands) -> Pilot:
    """Standing at the page where a profile is offered."""
    return begun(open_window(), pilot)


# By name


def test_a_server_by_name_leads_to_the_test(plain: Pilot) -> None:
    plain.type("server", "  https://vpn.office.example/ ")
    plain.type("name", "Work")
    plain.press("main")
    plain.page("network")
    flow = plain.window.flow
    assert (flow.draft.server, flow.draft.name) == ("vpn.office.example", "Work")
    assert flow.session.server == "vpn.office.example"
    assert flow.session.profile is not None
    assert flow.session.profile.name == "Work"


@pytest.mark.parametrize("typed", ["", "two words", "0.0.0.0", "user:pw@vpn.example"])
def test_what_is_no_server_is_told_and_nothing_is_lost(plain: Pilot, typed: str) -> None:
    plain.type("server", typed)
    plain.press("main")
    QApplication.processEvents()
    flow = plain.window.flow
    assert flow.page == "connection"
    assert plain.find("noteText").text()  # type: ignore[attr-defined]
    assert flow.draft.server == typed
    assert plain.find("server").hasFocus()


def test_u7_back_keeps_what_was_typed(plain: Pilot) -> None:
    plain.type("server", "vpn.office.example")
    plain.press("main")
    plain.page("network")
    plain.press("back")
    QApplication.processEvents()
    assert plain.find("server").text() == "vpn.office.example"  # type: ignore[attr-defined]


def test_a_redraw_keeps_what_was_typed(plain: Pilot) -> None:
    plain.type("server", "vpn.of")
    plain.window.retell()
    QApplication.processEvents()
    assert plain.find("server").text() == "vpn.of"  # type: ignore[attr-defined]


def test_it_never_asks_for_a_protocol(plain: Pilot) -> None:
    told = words(plain.window).lower()
    assert not any(word in told for word in ("ikev2", "l2tp", "pptp", "protocol"))


# A profile that is offered


def test_the_offered_profile_is_preselected_and_shown_in_words(offered: Pilot) -> None:
    told = words(offered.window)
    assert "vpn.office.example" in told
    assert "10.20.0.0/24" in told
    assert "Part of the practice network." in told
    offered.press("main")
    offered.page("network")
    assert offered.window.flow.session.profile == offered.window.flow.around.profile


def test_another_one_can_be_typed_instead(offered: Pilot) -> None:
    offered.press("typed")
    offered.type("server", "vpn.other.example")
    assert offered.window.flow.draft.profile is None
    offered.press("offered")
    assert offered.window.flow.draft.profile == offered.window.flow.around.profile
    offered.press("typed")
    assert offered.find("server").text() == "vpn.other.example"  # type: ignore[attr-defined]


def test_the_choice_survives_a_redraw(offered: Pilot) -> None:
    offered.press("typed")
    offered.window.retell()
    QApplication.processEvents()
    assert offered.find("typed").isChecked()  # type: ignore[attr-defined]
    assert offered.window.flow.draft.profile is None


def test_details_open_by_hand_only(offered: Pilot) -> None:
    assert "PPTP" not in words(offered.window)
    offered.press("offeredDetailsButton")
    assert "PPTP" in words(offered.window)


def test_a_profile_that_the_journey_came_with(open_window: OpenWindow) -> None:
    window = open_window()
    profile = window.flow.around.profile
    assert profile is not None
    mine = replace(profile, name="Mine")
    window.run(window.flow.begin("connect", profile=mine))
    assert (window.flow.draft.source, window.flow.draft.profile) == ("brought", mine)


def test_u20_the_page_works_by_keyboard(offered: Pilot) -> None:
    window = offered.window
    offered.find("offered").setFocus()
    seen = []
    for _ in range(12):
        window.focusNextChild()
        now = window.focusWidget()
        assert now is not None
        seen.append(now.objectName())
    inside = [name for name in seen if name in ("open", "paste", "asText")]
    assert inside[:3] == ["open", "paste", "asText"]
    assert {"leave", "back", "main", "offered"} <= set(seen)
