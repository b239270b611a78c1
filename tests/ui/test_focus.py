"""Where the focus is when a page comes, is made anew, or waits: never on Stop by chance."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import OpenWindow
from tests.ui.pilot import Pilot
from tests.ui.under_way import Start, begun, check, off, read
from tests.ui.walker import Walker
from wizard.tools import Tools
from wizard.ui import theme
from wizard.ui.bridge import Bridge
from wizard.ui.journey.jobs import Around
from wizard.ui.settings import Settings
from wizard.ui.window import Window

Hands = Callable[[Window], Pilot]


def name(window: Window) -> str:
    focused = window.focusWidget()
    return focused.objectName() if focused is not None else ""


def press(window: Window, key: Qt.Key) -> None:
    QTest.keyClick(window.focusWidget() or window, key)


@pytest.mark.parametrize(("start", "place"), [(check, "ask"), (read, "link"), (off, "discover")])
def test_enter_pressed_twice_does_not_stop_what_it_began(
    open_window: OpenWindow, pilot: Hands, start: Start, place: str
) -> None:
    window, _walker, gate = begun(open_window, pilot, start, place)
    assert name(window) == "body"
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Space)
    assert not window.stopped
    window.refresh()
    assert name(window) == "body"
    window.leave()
    gate.let_go.set()
    pilot(window).until(lambda: window.flow.busy is None)


def test_stop_that_was_pressed_hands_the_focus_to_nobody(
    open_window: OpenWindow, pilot: Hands
) -> None:
    window, _walker, gate = begun(open_window, pilot, check, "ask")
    window.activateWindow()
    window._stop.setFocus()
    press(window, Qt.Key.Key_Return)
    assert window.stopped
    assert name(window) == "body"
    gate.let_go.set()
    pilot(window).until(lambda: window.flow.busy is None)


def test_before_the_window_is_shown_the_focus_is_on_the_main_button(qapp: QApplication) -> None:
    walker = Walker("all_fine").to_network()

    def never() -> Tools:
        raise AssertionError

    window = Window(walker.flow, Bridge(never), Settings(None), theme.LIGHT, "all_fine")
    assert not window.isVisible()
    assert name(window) == "main"
    window.retell()
    assert name(window) == "main"
    window.deleteLater()


def looking(open_window: OpenWindow) -> tuple[Window, Around]:
    """The first page, before anything was found."""
    window = open_window()
    found, window.flow.around = window.flow.around, Around()
    window.redraw()
    window.activateWindow()
    window._rest()
    return window, found


def test_a_quick_enter_on_the_first_page_takes_nothing(open_window: OpenWindow) -> None:
    window, found = looking(open_window)
    window.redraw()
    press(window, Qt.Key.Key_Return)
    assert window.flow.page == "start"
    window.flow.around = found
    window.redraw()
    assert name(window) == "fix_0"


def test_what_has_the_focus_keeps_it_while_the_first_page_fills(open_window: OpenWindow) -> None:
    window, found = looking(open_window)
    assert window.page is not None
    pilot = Pilot(window)
    pilot.find("trouble").setFocus()
    window.flow.around = found
    window.redraw()
    assert name(window) == "trouble"
    press(window, Qt.Key.Key_Return)
    assert window.flow.page == "symptom"


def test_another_page_begins_where_it_begins(open_window: OpenWindow, pilot: Hands) -> None:
    window = open_window(Walker().to_network())
    pilot(window).find("back").setFocus()
    window.forward()
    assert window.page is not None
    assert window.focusWidget() is window.page.first()


def test_a_page_drawn_anew_has_its_buttons_in_place_at_once(open_window: OpenWindow) -> None:
    """What is pressed a moment later is what the eye has seen there."""
    window = open_window(Walker().to_router())
    foot = window._foot
    for _ in range(2):
        window.redraw()
        shown = [b for b in (foot.stop, foot.back, *foot.more, foot.main) if b.isVisible()]
        before = [button.geometry() for button in shown]
        QApplication.processEvents()
        assert [button.geometry() for button in shown] == before
