"""Work: stop and time limit reach everything slow."""

from __future__ import annotations

import pytest

from tests.unit.clocks import FrozenClock
from wizard.model import Cancelled, Progress, TimeIsUp
from wizard.work import Work


def test_a_narrower_piece_ends_no_later_than_the_whole() -> None:
    clock = FrozenClock()
    work = Work(clock, deadline=5.0)
    with work.within(60.0) as piece:
        assert piece.left() == 5.0
    with work.within(2.0) as piece:
        piece.wait(1.5)
        assert piece.left() == 0.5
        with pytest.raises(TimeIsUp):
            piece.wait(1.0)


def test_stop_is_heard_before_and_after_a_wait() -> None:
    work = Work(FrozenClock())
    work.stop.set()
    with pytest.raises(Cancelled):
        work.wait(1.0)


def test_progress_is_a_code_with_facts() -> None:
    said: list[Progress] = []
    Work(FrozenClock(), said.append).say("probe.asking", 0.5, server="vpn.office.example")
    assert said == [Progress("probe.asking", {"server": "vpn.office.example"}, 0.5)]
