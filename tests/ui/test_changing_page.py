"""While it is being done: rows, bar, findings; Stop within a second with nothing half done (U9)."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from router_drivers.base import Passthrough
from tests.ui.conftest import OpenWindow
from tests.ui.pilot import PATIENCE, Pilot
from tests.ui.walker import Walker
from wizard.engine import STEPS
from wizard.model import Session, StepBegan
from wizard.steps.base import Run
from wizard.ui.pages.changing import ChangingPage
from wizard.ui.widgets.change_rows import ChangeRow, ChangeRows
from wizard.ui.widgets.findings import FindingsList
from wizard.ui.widgets.steps_bar import WHOLE, StepsBar
from wizard.ui.window import Window

Hands = Callable[[Window], Pilot]
PROMISE = 1.0
"""Seconds (U9)."""


def at_review(open_window: OpenWindow, situation: str = "pptp_passthrough_off") -> Window:
    window = open_window(Walker(situation).to_review())
    window.flow.put(may_change_router=True)
    window.redraw()
    return window


def page_of(window: Window) -> ChangingPage:
    assert isinstance(window.page, ChangingPage)
    return window.page


def rows_of(window: Window) -> dict[str, ChangeRow]:
    made = window.findChild(ChangeRows)
    assert isinstance(made, ChangeRows)
    return made.rows


def slowly(window: Window) -> None:
    """Findings come at a pace that a test can follow."""
    window.bridge._pace = 0.05


def test_u12_the_bar_only_grows_until_the_result_is_shown(
    open_window: OpenWindow, pilot: Hands, qtbot: QtBot
) -> None:
    window = at_review(open_window)
    slowly(window)
    window._act()
    values: list[int] = []

    def over() -> bool:
        bar = window.findChild(StepsBar)
        if window.flow.page == "changing" and isinstance(bar, StepsBar):
            values.append(bar.value)
        return window.flow.page == "result"

    qtbot.waitUntil(over, timeout=PATIENCE)
    assert values == sorted(values)
    assert values[0] < values[-1] <= WHOLE
    pilot(window).page("result")


def test_every_planned_change_has_a_row_that_follows_it(
    open_window: OpenWindow, pilot: Hands
) -> None:
    window = at_review(open_window)
    planned = [change.what for change in window.flow.session.plan.changes]
    slowly(window)
    window._act()
    assert list(rows_of(window)) == planned
    assert not any(row.state for row in rows_of(window).values())
    hands = pilot(window)
    hands.until(lambda: rows_of(window)[planned[0]].state == "done")
    told = rows_of(window)[planned[0]].accessibleName()
    assert told == "PPTP passthrough in the router: changed and read back"
    hands.page("result")


def test_a_page_made_anew_in_the_middle_has_lost_nothing(
    open_window: OpenWindow, pilot: Hands, qtbot: QtBot
) -> None:
    window = at_review(open_window)
    slowly(window)
    window._act()
    router = window.flow.router_changes[0].what
    qtbot.waitUntil(lambda: rows_of(window)[router].state == "done", timeout=PATIENCE)
    bar = window.findChild(StepsBar)
    assert isinstance(bar, StepsBar)
    before = bar.value
    window.redraw()
    assert rows_of(window)[router].state == "done"
    fresh = page_of(window).findChild(StepsBar)
    found = page_of(window).findChild(FindingsList)
    assert isinstance(fresh, StepsBar)
    assert isinstance(found, FindingsList)
    assert fresh.value >= before
    told = [entry for entry in window.flow.log if type(entry.event).__name__ == "Found"]
    assert found.count == len(told)
    pilot(window).page("result")


def held(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """This step waits until it is stopped, then goes on as it always does."""
    real = STEPS[name]

    def step(session: Session, run: Run) -> Session:
        run.work.stop.wait(PATIENCE / 1000)
        return real(session, run)

    monkeypatch.setitem(STEPS, name, step)


def steps_of(window: Window) -> list[str]:
    """The steps that were begun so far."""
    return [e.event.step for e in window.flow.log if isinstance(e.event, StepBegan)]


@pytest.mark.parametrize(
    ("step", "page", "changed"),
    [
        ("apply", "review", []),
        ("connect", "result", ["simulated:pptp"]),
        ("confirm", "result", ["simulated:pptp", "tunnel", "entry"]),
    ],
)
def test_u9_stop_ends_it_within_a_second_with_nothing_half_done(
    open_window: OpenWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    page: str,
    changed: list[str],
) -> None:
    held(monkeypatch, step)
    walker = Walker("pptp_passthrough_off").to_review()
    window, flow, router = open_window(walker), walker.flow, walker.world.router
    flow.put(may_change_router=True)
    before = router.record(Passthrough.PPTP)
    window.redraw()
    window._act()
    qtbot.waitUntil(lambda: steps_of(window)[-1:] == [step], timeout=PATIENCE)
    stop = window.findChild(QPushButton, "leave")
    assert isinstance(stop, QPushButton)
    assert stop.text() == "Stop"
    began = time.perf_counter()
    stop.click()
    qtbot.waitUntil(lambda: flow.busy is None, timeout=PATIENCE)
    assert time.perf_counter() - began < PROMISE
    assert flow.page == page
    assert [change.what.partition(":ptw")[0].partition(":Office")[0]
            for change in flow.session.changed] == changed  # fmt: skip
    after = window_plan(walker)
    assert router.record(Passthrough.PPTP) == (after if changed else before)


def window_plan(walker: Walker) -> object:
    """What the plan meant the router's record to become."""
    return walker.flow.session.plan.changes[0].after


def test_u10_after_a_change_stop_asks_once_what_shall_become_of_it(
    open_window: OpenWindow, pilot: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    held(monkeypatch, "connect")
    window = at_review(open_window)
    window._act()
    hands = pilot(window)
    hands.until(lambda: steps_of(window)[-1:] == ["connect"])
    hands.press("leave")
    hands.until(lambda: window.flow.busy is None)
    assert {"keep", "main"} <= set(hands.names())


def test_a_stopped_run_says_that_it_was_stopped(
    open_window: OpenWindow, pilot: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    held(monkeypatch, "connect")
    window = at_review(open_window)
    window._act()
    hands = pilot(window)
    hands.until(lambda: steps_of(window)[-1:] == ["connect"])
    hands.press("leave")
    hands.until(lambda: window.flow.busy is None)
    window.redraw()
    title = window.findChild(QLabel, "title")
    assert isinstance(title, QLabel)
    assert title.text() == "Stopped, as you asked"
