"""How a change is made and taken back: nothing blind, nothing half, nothing that is not ours."""

from __future__ import annotations

from dataclasses import replace

import pytest

from router_drivers.base import JSON, Busy, LinkLost
from tests.unit.clocks import FrozenClock
from tests.unit.steps.runs import a_run
from wizard.journal import ALREADY, Entry
from wizard.model import Change, Place, Session, WizardError
from wizard.steps.base import Run
from wizard.steps.change import RouterExecutor, between, carry_out, switch_of, take_back

OFF, ON = {"auto_helper": "0"}, {"auto_helper": None}
CHANGE = Change(
    Place.ROUTER,
    "openwrt:pptp",
    OFF,
    ON,
    {"address": "192.168.1.1", "driver": "openwrt", "before": "no_helper", "after": "passes"},
    {"rollback": 15.0},
)


class World(RouterExecutor):
    """A router with one record; busy so many times first, rolls back at a given time."""

    def __init__(self, record: JSON, clock: FrozenClock) -> None:  # no driver behind it
        self.record, self.clock = record, clock
        self.acts: list[Change] = []
        self.busy = 0
        self.rolls_back_at = float("inf")
        self.fails: Exception | None = None

    def read(self, _change: Change) -> JSON:
        if self.clock.wall() >= self.rolls_back_at:
            self.record = OFF
        return self.record

    def act(self, change: Change) -> JSON:
        if self.busy:
            self.busy -= 1
            raise Busy
        if self.fails:
            raise self.fails
        self.acts.append(change)
        self.record = change.after
        return self.record


def begun(record: JSON) -> tuple[Run, World, Session]:
    run, _events = a_run()
    clock = run.tools.clock
    assert isinstance(clock, FrozenClock)
    return run, World(record, clock), Session(run=run.tools.journal.begin("setup"))


def only_entry(run: Run, session: Session) -> Entry:
    (entry,) = run.tools.journal.record(session.run).entries
    return entry


def test_a_change_is_journaled_made_and_read_back() -> None:
    run, world, session = begun(OFF)
    after = carry_out(CHANGE, world, run, session)
    assert after.changed == (CHANGE,)
    entry = only_entry(run, session)
    assert (entry.state, entry.result) == ("done", ON)


def test_nothing_is_done_where_it_is_already_so() -> None:
    run, world, session = begun(ON)
    assert carry_out(CHANGE, world, run, session).changed == ()
    assert world.acts == []
    assert run.tools.journal.record(session.run).entries == ()


def test_a_world_that_is_not_as_planned_is_left_alone() -> None:
    run, world, session = begun({"auto_helper": "surprise"})
    with pytest.raises(WizardError) as caught:
        carry_out(CHANGE, world, run, session)
    assert caught.value.code == "change.world_differs"
    assert world.acts == []


def test_a_failure_that_changed_nothing_needs_no_undo() -> None:
    run, world, session = begun(OFF)
    world.fails = LinkLost()
    with pytest.raises(LinkLost):
        carry_out(CHANGE, world, run, session)
    assert only_entry(run, session).state == "failed"
    assert run.tools.journal.record(session.run).undoable == ()


def test_undo_writes_the_old_record_back() -> None:
    run, world, session = begun(OFF)
    carry_out(CHANGE, world, run, session)
    assert take_back(only_entry(run, session), world, run) == ""
    assert world.record == OFF
    assert world.acts[-1].target["before"] == "passes"
    assert only_entry(run, session).state == "undone"


def test_undo_leaves_what_somebody_else_changed_since() -> None:
    run, world, session = begun(OFF)
    carry_out(CHANGE, world, run, session)
    world.record = {"auto_helper": "1"}
    assert take_back(only_entry(run, session), world, run) == "undo.changed_since"
    assert world.record == {"auto_helper": "1"}
    assert only_entry(run, session).state == "left"


def test_a_half_made_change_is_found_rolled_back_by_the_router_itself() -> None:
    run, world, session = begun(ON)
    run.tools.journal.intend(session.run, CHANGE)
    world.rolls_back_at = run.tools.clock.wall() + 9.0
    assert take_back(only_entry(run, session), world, run) == ALREADY
    assert world.acts == []
    assert 9.0 <= run.tools.clock.now() < 15.0


def test_a_change_confirmed_just_before_the_crash_is_taken_back_after_the_timer() -> None:
    run, world, session = begun(ON)
    run.tools.journal.intend(session.run, CHANGE)
    assert take_back(only_entry(run, session), world, run) == ""
    assert world.record == OFF
    assert run.tools.clock.now() >= 15.0


def test_a_half_undone_change_is_waited_out_even_if_it_looks_undone() -> None:
    run, world, session = begun(OFF)
    carry_out(CHANGE, world, run, session)
    run.tools.journal.undoing(only_entry(run, session))
    world.record = OFF
    assert take_back(only_entry(run, session), world, run) == ALREADY
    assert run.tools.clock.now() >= 15.0


def test_a_pending_change_on_the_router_is_waited_out() -> None:
    run, world, session = begun(OFF)
    carry_out(CHANGE, world, run, session)
    world.busy = 4
    assert take_back(only_entry(run, session), world, run) == ""
    assert world.record == OFF


def test_a_router_that_stays_busy_is_told() -> None:
    run, world, session = begun(OFF)
    carry_out(CHANGE, world, run, session)
    world.busy = 1000
    with pytest.raises(Busy):
        take_back(only_entry(run, session), world, run)
    assert only_entry(run, session).state == "undoing"


def test_a_journaled_change_is_the_drivers_switch_again() -> None:
    switch = switch_of(CHANGE)
    assert switch.record_after == ON
    assert switch.effects.rollback == 15.0
    assert (
        switch_of(replace(CHANGE, target={**CHANGE.target, "before": "passes"})).before == "passes"
    )


def test_two_passthroughs_that_share_a_rule_are_made_and_taken_back() -> None:
    """The first switch has already set the rule that the second one shares with it."""
    run, world, session = begun({"shared": None, "own": None})
    first = replace(CHANGE, before={"shared": None}, after={"shared": "0"})
    second = replace(
        CHANGE,
        what="openwrt:l2tp",
        before={"shared": None, "own": None},
        after={"shared": "0", "own": "0"},
    )
    world.record = {"shared": "0", "own": None}  # as the first change leaves it
    after = carry_out(second, world, run, session)
    assert world.record == {"shared": "0", "own": "0"}
    assert len(after.changed) == 1
    assert take_back(only_entry(run, session), world, run) == ""
    assert world.record == {"shared": None, "own": None}
    assert between({"shared": None}, first.before, first.after)


@pytest.mark.parametrize(
    ("now", "fits"),
    [
        ({"a": "1", "b": None}, True),
        ({"a": None, "b": "2"}, True),
        ({"a": "9", "b": None}, False),
        ({"a": "1"}, False),
        (None, False),
    ],
)
def test_each_option_is_as_before_or_as_meant(now: JSON, fits: bool) -> None:
    assert between(now, {"a": None, "b": None}, {"a": "1", "b": "2"}) is fits


def test_a_thing_that_vanished_meanwhile_is_not_ours() -> None:
    run, world, session = begun({"auto_helper": "0"})
    run.tools.journal.intend(session.run, CHANGE)
    world.record = None
    run.tools.clock.wait(100.0, run.work.stop)
    assert take_back(only_entry(run, session), world, run) == "undo.changed_since"


def test_a_wall_clock_that_was_set_back_does_not_stretch_the_wait() -> None:
    run, world, session = begun(ON)
    run.tools.journal.intend(session.run, CHANGE)
    clock = run.tools.clock
    assert isinstance(clock, FrozenClock)
    clock.set_back(3600.0)
    take_back(only_entry(run, session), world, run)
    assert clock.now() <= 30.0


def test_a_change_that_was_refused_before_it_began_needs_no_undo() -> None:
    run, world, session = begun(OFF)
    world.busy = 1
    with pytest.raises(Busy):
        carry_out(CHANGE, world, run, session)
    assert only_entry(run, session).state == "failed"
