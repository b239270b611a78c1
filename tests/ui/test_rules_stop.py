"""Rule U9: Stop is done within a second, whatever is under way, and leaves nothing half done."""

from __future__ import annotations

import time

import pytest

from tests.ui.conftest import OpenWindow
from tests.ui.holding import outside
from tests.ui.under_way import (
    Hands,
    Start,
    begun,
    check,
    commit,
    off,
    read,
    stopped,
    throw,
    undo,
)
from tests.ui.walker import Walker
from wizard.model import Question
from wizard.ui.journey.jobs import Job

SOON = 1.0
"""Seconds within which Stop is done."""
LOOKING: list[tuple[Start, str, str]] = [
    (check, "ask", "connection"),
    (read, "link", "router"),
    (off, "discover", "start"),
]
"""How it begins, where it is held, and the page where one is afterwards."""
WRITING: list[tuple[Start, str]] = [
    *((commit, place) for place in ("write", "dial", "create")),
    *((undo, place) for place in ("write", "hang_up")),
    (throw, "write"),
]


@pytest.mark.parametrize(("start", "place", "page"), LOOKING)
def test_u9_stop_ends_a_look_within_a_second(
    open_window: OpenWindow, pilot: Hands, start: Start, place: str, page: str
) -> None:
    window, walker, gate = begun(open_window, pilot, start, place)
    before = outside(walker)
    assert stopped(window, pilot, gate) < SOON
    assert walker.flow.page == page
    assert walker.flow.trouble is None, "what a person chose is no error"
    assert outside(walker) == before


@pytest.mark.parametrize("after", [False, True], ids=["before it", "after it"])
@pytest.mark.parametrize(("start", "place"), WRITING)
def test_u9_stop_in_a_change_leaves_it_done_or_undone_and_the_journal_knows(
    open_window: OpenWindow, pilot: Hands, start: Start, place: str, *, after: bool
) -> None:
    window, walker, gate = begun(open_window, pilot, start, place, after=after)
    assert stopped(window, pilot, gate) < SOON
    now = outside(walker)
    known = {e.change.what.partition(":")[0]: e.state
             for record in walker.tools.journal.undoable() for e in record.undoable}  # fmt: skip
    there = {"tunnel": now.tunnels > 0, "entry": bool(now.entries)}
    for kind, stands in there.items():
        assert kind in known or not stands, "it stands, and undo would not find it"
        assert stands or known.get(kind) != "done", "undo would take back what is not there"
    for change in walker.flow.session.plan.changes:
        if change.place == "router":
            done = repr(change.after) in now.router
            assert done or repr(change.before) in now.router, "between the two"
            assert "simulated" in known or not done
            assert done or known.get("simulated") != "done"


def test_u9_stop_ends_a_question_at_once(open_window: OpenWindow, pilot: Hands) -> None:
    walker = Walker()
    question = Question("router.plain_http", "consent", {"address": "192.168.1.1"})
    walker.to_router()
    window = open_window(walker)
    window.run(walker.flow.do(Job("read", (), lambda desk: desk.engine.ask(question))))
    hands = pilot(window)
    hands.asked("router.plain_http")
    began = time.perf_counter()
    hands.press("leave")
    hands.until(lambda: walker.flow.busy is None)
    assert time.perf_counter() - began < SOON
    assert walker.flow.question is None


@pytest.mark.parametrize("place", ["write", "dial"])
def test_u9_closing_in_the_middle_of_a_change_ends_it_first(
    open_window: OpenWindow, pilot: Hands, place: str
) -> None:
    window, walker, gate = begun(open_window, pilot, commit, place)
    assert not window.close(), "not in the middle of a write"
    gate.let_go.set()
    pilot(window).until(lambda: walker.flow.busy is None)
    router = walker.flow.session.plan.changes[0]
    assert repr(router.after) in outside(walker).router
    assert window.isVisible(), "what was left is told before it closes"
    assert window.page is not None
    assert window.page.key == "leaving"
