"""Leaving after a change, and what is told of it afterwards: nothing that is no longer so (U10)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.conftest import OpenWindow
from tests.ui.pilot import Pilot
from tests.ui.walker import Walker
from wizard.model import Found, StepBegan
from wizard.ui.journey.messages import Message
from wizard.ui.pages.changing import ChangingPage
from wizard.ui.pages.going_on import GoingOnPage
from wizard.ui.window import Window

Hands = Callable[[Window], Pilot]


def words(window: Window) -> list[str]:
    return [w.text() for w in window.findChildren(QLabel) if w.isVisible() and w.text()]


@pytest.fixture
def changed(open_window: OpenWindow, pilot: Hands) -> Pilot:
    """Everything was done; the result stands."""
    window = open_window(Walker().to_review())
    window.flow.put(may_change_router=True)
    window.forward()
    hands = pilot(window)
    hands.page("result")
    return hands


def test_u10_the_question_names_what_was_changed(changed: Pilot) -> None:
    changed.window._ask_to_leave(changed.window.home)
    assert "3 things were changed" in words(changed.window)
    assert "PPTP passthrough in the router: off, now on" in words(changed.window)


def test_u10_cancel_leads_back_to_where_one_was(changed: Pilot) -> None:
    window = changed.window
    window._ask_to_leave(window.home)
    assert "back" not in changed.names()
    changed.press("leave")
    assert window.page is not None
    assert (window.page.key, window.flow.page) == ("result", "result")


def test_cancel_of_the_tray_s_question_leads_back_too(
    open_window: OpenWindow, pilot: Hands
) -> None:
    window = open_window(Walker())
    window.show_page(GoingOnPage(window, window.hide, window.close))
    assert "Cancel" in pilot(window).find("leave").text()  # type: ignore[attr-defined]
    pilot(window).press("leave")
    assert window.isVisible()
    assert window.page is not None
    assert window.page.key == "start"


def test_what_was_done_is_not_told_as_being_done(changed: Pilot) -> None:
    line = changed.find("frame").findChild(QLabel, "line")
    assert isinstance(line, QLabel)
    assert line.text() == ""


def test_after_undo_nothing_leads_back_to_a_result_that_is_gone(changed: Pilot) -> None:
    changed.press("undo")
    changed.press("main")
    changed.until(lambda: bool(changed.window.flow.undone) and changed.window.flow.busy is None)
    assert "Everything is as it was before" in words(changed.window)
    stages = changed.window.findChild(QWidget, "stages")
    assert stages is not None
    assert stages.isHidden()
    changed.press("back")
    assert changed.window.flow.page == "start"


def test_the_stage_is_that_of_the_work(open_window: OpenWindow, pilot: Hands) -> None:
    window = open_window(Walker().to_review())
    window.flow.put(may_change_router=True)
    seen: list[tuple[str, str]] = []

    def note(message: Message) -> None:
        if isinstance(message, StepBegan):
            seen.append((message.step, window.flow.stage))

    window.bridge.told.connect(note, Qt.ConnectionType.QueuedConnection)  # after the window
    window.forward()
    pilot(window).page("result")
    assert seen == [
        ("apply", "router"),
        ("connect", "computer"),
        ("confirm", "test"),
        ("explain", "test"),
    ]


def test_no_empty_list_waits_for_findings(open_window: OpenWindow) -> None:
    walker = Walker().to_review()
    walker.flow.page, walker.flow.log = "changing", []
    window = open_window(walker)
    assert isinstance(window.page, ChangingPage)
    assert not window.page._findings.isVisible()
    window.page.heard(Found(walker.flow.session.findings[0]))
    assert window.page._findings.isVisible()
    assert window.focusWidget() is not window._stop
