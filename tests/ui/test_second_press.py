"""Twice is once: a double click, or Enter held down, does nothing that was not read before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.ui.conftest import OpenWindow
from tests.ui.pilot import Pilot
from tests.ui.test_rules_theme import TEXT, contrast
from tests.ui.walker import Walker
from wizard.model import Question
from wizard.ui.pages.leaving import LeavingPage
from wizard.ui.theme import THEMES, Theme, palette, style_sheet
from wizard.ui.widgets.basics import button
from wizard.ui.window import Window

Hands = Callable[[Window], Pilot]
DOUBLE = 400
"""Milliseconds within which two clicks are one double click: Qt's own."""
PLAIN = Question("router.plain_http", "consent", {"address": "192.168.1.1"})


@pytest.fixture(autouse=True)
def a_hand_that_presses_twice(qapp: QApplication) -> None:
    qapp.setDoubleClickInterval(DOUBLE)


def before_review(open_window: OpenWindow) -> Window:
    """The login is typed; the next page shows what will be changed, and the tick is there."""
    walker = Walker("all_fine").to_sign_in()
    secrets = walker.world.secrets
    walker.flow.secrets |= {key: secrets[key] for key in walker.flow.secrets_needed}
    window = open_window(walker)
    window.activateWindow()
    window._main.setFocus()
    return window


def enter(window: Window, *, again: bool) -> None:
    """Enter goes where the focus is, as from a keyboard; again: it is held down."""
    kinds = (QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    focused = window.focusWidget() or window
    QCoreApplication.sendEvent(focused, QKeyEvent(*kinds, "\r", again))


def at(window: Window, place: QPoint) -> None:
    """A click on whatever is there."""
    aim = window.childAt(place)
    assert aim is not None
    QTest.mouseClick(aim, Qt.MouseButton.LeftButton, pos=aim.mapFrom(window, place))


def test_a_double_click_shows_what_will_be_changed_and_changes_nothing(
    open_window: OpenWindow,
) -> None:
    window = before_review(open_window)
    place = window._main.mapTo(window, window._main.rect().center())
    at(window, place)
    at(window, place)
    assert (window.flow.page, window.flow.busy) == ("review", None)


def test_enter_pressed_twice_changes_nothing_either(open_window: OpenWindow) -> None:
    window = before_review(open_window)
    enter(window, again=False)
    enter(window, again=False)
    assert (window.flow.page, window.flow.busy) == ("review", None)


def test_afterwards_the_button_has_the_focus_and_works(
    open_window: OpenWindow, pilot: Hands
) -> None:
    window = before_review(open_window)
    enter(window, again=False)
    pilot(window).until(window._main.isEnabled)
    assert window.focusWidget() is window._main
    enter(window, again=False)
    pilot(window).page("result")


def test_enter_held_down_presses_once(open_window: OpenWindow, pilot: Hands) -> None:
    window = before_review(open_window)
    enter(window, again=False)
    pilot(window).until(window._main.isEnabled)
    enter(window, again=True)
    window._stop.setFocus()  # Enter reaches it through the window
    enter(window, again=True)
    assert (window.flow.page, window.flow.busy) == ("review", None)


def test_a_button_alone_knows_that_it_is_held_down(qapp: QApplication) -> None:
    pressed: list[int] = []
    alone = button("Go", "go", lambda: pressed.append(1))
    alone.setAutoDefault(True)
    for again in (False, True, True):
        kinds = (QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        qapp.sendEvent(alone, QKeyEvent(*kinds, "\r", again))
    assert pressed == [1]


@pytest.mark.parametrize("name", ["main", "accept"])
def test_a_question_waits_with_both_answers(
    open_window: OpenWindow, pilot: Hands, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    window = open_window(Walker().to_router())
    given: list[object] = []
    monkeypatch.setattr(window.bridge, "answer", given.append)
    window.flow.question = PLAIN
    window.redraw()
    answer = pilot(window).find(name, QPushButton)
    QTest.mouseClick(answer, Qt.MouseButton.LeftButton)
    assert given == []
    pilot(window).press(name)
    assert given == [name == "accept"]


def test_cancel_pressed_twice_undoes_nothing(open_window: OpenWindow, pilot: Hands) -> None:
    walker = Walker("all_fine").to_result()
    window = open_window(walker)
    window.show_page(LeavingPage(window, bool))
    enter(window, again=False)
    assert window.flow.busy is None
    pilot(window).until(window._main.isEnabled)
    assert window.focusWidget() is window._main


def test_where_nothing_is_at_stake_nothing_waits(open_window: OpenWindow) -> None:
    window = open_window(Walker().to_network())
    assert window._main.isEnabled()
    assert window.focusWidget() in (window._main, window.page and window.page.first())


def test_leaving_such_a_page_frees_the_next_one(open_window: OpenWindow) -> None:
    window = before_review(open_window)
    enter(window, again=False)
    assert not window._main.isEnabled()
    window.back()
    assert window._main.isEnabled()
    assert isinstance(window.focusWidget(), QWidget)


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_what_waits_can_be_read_in_every_palette(qapp: QApplication, theme: Theme) -> None:
    qapp.setPalette(palette(theme))
    qapp.setStyleSheet(style_sheet(theme))
    waiting = button("Change this setting", "main", bool, "primary")
    waiting.setEnabled(False)
    image = waiting.grab().toImage()
    inside = image.rect().adjusted(4, 4, -4, -4)
    pixels = [
        image.pixelColor(x, y).name()
        for x in range(inside.left(), inside.right())
        for y in range(inside.top(), inside.bottom())
    ]
    ground = Counter(pixels).most_common(1)[0][0]
    assert ground != QColor(theme.accent).name()
    assert max(contrast(ground, words) for words in set(pixels)) >= TEXT
