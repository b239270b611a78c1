"""Turning passthrough off in the window: read with leave, changed with leave, read back, undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QCheckBox, QLabel

from router_drivers.base import JSON, Passthrough
from tests.ui.conftest import OpenWindow
from tests.ui.pilot import Pilot
from tests.ui.walker import Walker
from wizard.ui.window import Window
from wizard.ui.words.texts import clock

Hands = Callable[[Window], Pilot]


def words(window: Window) -> str:
    QApplication.processEvents()  # what was added just now is shown by the next event
    labels = [w for w in window.findChildren(QLabel) if w.isVisible()]
    return "\n".join(w.text() for w in labels)


def record(walker: Walker) -> list[JSON]:
    return [walker.world.router.record(p) for p in Passthrough]


def begun(walker: Walker, open_window: OpenWindow, pilot: Hands) -> Pilot:
    hands = pilot(open_window(walker))
    hands.press("off")
    hands.page("passthrough_off")
    return hands


def logged_in(walker: Walker, open_window: OpenWindow, pilot: Hands) -> Pilot:
    hands = begun(walker, open_window, pilot)
    hands.press("whose_mine")
    hands.type("router_userEdit", "root")
    hands.type("router_passwordEdit", walker.world.secrets["router_password"])
    hands.press("main")
    hands.page("off_review")
    return hands


def test_the_whole_way_and_back(open_window: OpenWindow, pilot: Hands) -> None:
    walker = Walker("all_fine")
    before = record(walker)
    hands = logged_in(walker, open_window, pilot)
    told = words(hands.window)
    assert "PPTP passthrough: on" in told
    assert "That holds for everybody in your home" in told
    assert hands.window._main.text() == "Turn PPTP passthrough off"
    assert record(walker) == before
    hands.press("may_change_router")
    hands.press("main")
    hands.page("off_result")
    assert "PPTP passthrough is off" in words(hands.window)
    assert "Read back from the router at 192.168.1.1" in words(hands.window)
    assert walker.world.router.settings()[Passthrough.PPTP] == "blocks"
    assert hands.window.flow.trail == ["start", "undo"]
    hands.press("undo")
    hands.page("undo")
    assert "Everything is as it was before" in words(hands.window)
    assert record(walker) == before


def test_u4_without_the_tick_nothing_is_changed(open_window: OpenWindow, pilot: Hands) -> None:
    walker = Walker("all_fine")
    before = record(walker)
    hands = logged_in(walker, open_window, pilot)
    hands.press("main")
    assert "Tick the box first" in words(hands.window)
    hands.press("off_pptp")
    hands.press("main")
    assert "Tick what is to be turned off." in words(hands.window)
    assert (hands.window.flow.page, record(walker)) == ("off_review", before)
    assert walker.tools.journal.runs() == ()


def test_plan_and_button_follow_the_ticks(open_window: OpenWindow, pilot: Hands) -> None:
    walker = Walker("ipsec_passthrough_on_is_the_fault")
    hands = logged_in(walker, open_window, pilot)
    assert hands.window._main.text() == "Turn passthrough off"
    hands.press("off_ipsec")
    assert hands.window._main.text() == "Turn IPsec passthrough off"
    assert "no longer handles IPsec" in words(hands.window)
    hands.press("off_pptp")
    assert hands.window._main.text() == "Turn 2 passthroughs off"
    hands.window.redraw()
    boxes = {box.objectName(): box.isChecked() for box in hands.window.findChildren(QCheckBox)}
    assert boxes["off_ipsec"]
    assert boxes["off_pptp"]
    assert not boxes["may_change_router"]


def test_a_wrong_password_is_told_where_it_is_typed(open_window: OpenWindow, pilot: Hands) -> None:
    walker = Walker("all_fine")
    hands = begun(walker, open_window, pilot)
    hands.press("whose_mine")
    hands.type("router_userEdit", "root")
    hands.type("router_passwordEdit", "guess")
    hands.press("main")
    hands.until(lambda: hands.window.flow.trouble is not None)
    assert hands.window.flow.page == "passthrough_off"
    assert "The router did not accept the password." in words(hands.window)
    hands.type("router_passwordEdit", walker.world.secrets["router_password"])
    hands.press("main")
    hands.page("off_review")
    assert hands.window.flow.trouble is None


def test_somebody_elses_router_is_left_alone(open_window: OpenWindow, pilot: Hands) -> None:
    walker = Walker("all_fine")
    hands = begun(walker, open_window, pilot)
    hands.press("whose_managed")
    assert "This router belongs to somebody else" in words(hands.window)
    assert not hands.window._main.isVisible()


def test_a_router_that_is_not_known_shows_the_way_by_hand(
    open_window: OpenWindow, pilot: Hands
) -> None:
    hands = begun(Walker("only_web"), open_window, pilot)
    assert "This program cannot change this router by itself." in words(hands.window)
    assert "Switch off what nobody in your home needs" in words(hands.window)
    assert hands.window._stop.text() == "Close"


def test_what_is_off_already_is_not_offered(open_window: OpenWindow, pilot: Hands) -> None:
    hands = logged_in(Walker("pptp_passthrough_off"), open_window, pilot)
    assert "This router leaves nothing to turn off" in words(hands.window)
    assert "PPTP passthrough: off already" in words(hands.window)
    assert not hands.window._main.isVisible()


def test_u7_back_keeps_what_was_typed_and_reads_once(open_window: OpenWindow, pilot: Hands) -> None:
    walker = Walker("all_fine")
    hands = logged_in(walker, open_window, pilot)
    time, state = walker.world.clock, hands.window.flow.session.router
    read, later = time.wall(), time.now() + 600
    while time.step(later):
        pass
    hands.press("back")
    assert hands.window.flow.page == "passthrough_off"
    hands.press("main")
    assert hands.window.flow.page == "off_review"
    assert hands.window.flow.session.router is state
    assert f"192.168.1.1, read at {clock(read)}." in words(hands.window)
