"""How a change is made and taken back: read, compare, journal, act, read back, journal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

from router_drivers.base import (
    JSON,
    Busy,
    ChangedMeanwhile,
    Driver,
    Effects,
    Passthrough,
    RouterError,
    Setting,
    Switch,
)
from wizard.journal import ALREADY, PENDING_MARGIN, Entry
from wizard.model import Change, Changing, Connection, Session, WizardError
from wizard.steps.base import Run
from wizard.vpn.base import Backend

NEVER_BEGAN = (Busy, ChangedMeanwhile)
"""Errors that a driver raises before it has sent anything that could hold."""

POLL_SECONDS = 1.0
"""How often undo looks whether a router has rolled back by itself."""


class Executor(Protocol):
    """One a place: reads the record of a thing, and brings it to another record."""

    def read(self, change: Change) -> JSON:
        """The record as it is now."""

    def act(self, change: Change) -> JSON:
        """Bring it to change.after; returns the record read back."""

    def fits(self, now: JSON, change: Change) -> bool:
        """Whether the change may be made on this record."""

    def ours(self, now: JSON, entry: Entry) -> bool:
        """Whether the world is as we left it, so that the inverse may be applied."""


class RouterExecutor:
    """Changes a router through its driver; a record is the driver's own."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver

    def read(self, change: Change) -> JSON:
        """The driver's record of this passthrough."""
        return self._driver.read().records.get(_passthrough(change))

    def act(self, change: Change) -> JSON:
        """Throw the switch; the driver reads back."""
        state = self._driver.apply(switch_of(change))
        return state.records.get(_passthrough(change))

    def fits(self, now: JSON, change: Change) -> bool:
        """Two passthroughs may share a rule: each option is as before, or already as meant."""
        return between(now, change.before, change.after)

    def ours(self, now: JSON, entry: Entry) -> bool:
        """As it was read back, or each option as before or as meant."""
        read_back = entry.result is not None and now == entry.result
        return read_back or between(now, entry.change.before, entry.change.after)


def between(now: JSON, before: JSON, after: JSON) -> bool:
    """Whether every option of a record is as in one or the other of two records."""
    if isinstance(now, dict) and isinstance(before, dict) and isinstance(after, dict):
        same = now.keys() == before.keys() == after.keys()
        return same and all(between(now[key], before[key], after[key]) for key in now)
    return bool(now in (before, after))


def switch_of(change: Change) -> Switch:
    """The driver's switch that a journaled change stands for."""
    effects = {key: value for key, value in change.effects.items() if key in _EFFECTS}
    return Switch(
        _passthrough(change),
        Setting(change.target["before"]),
        Setting(change.target["after"]),
        change.before,
        change.after,
        Effects(**effects),
        change.lines,
    )


_EFFECTS = Effects.__dataclass_fields__


def _passthrough(change: Change) -> Passthrough:
    return Passthrough(change.what.rpartition(":")[2])


class VpnExecutor:
    """Our entry and our tunnel, by their names."""

    def __init__(self, backend: Backend, run: Run) -> None:
        self._backend, self._run = backend, run

    def read(self, change: Change) -> JSON:
        """An entry as JSON (None where there is none), a tunnel as {"state": ...}."""
        kind, _, name = change.what.partition(":")
        if kind == "tunnel":
            return {"state": self._backend.status(name).state}
        entries = (e for e in self._backend.entries() if e.ours and e.name == name)
        found = next(entries, None)
        return found.as_json() if found else None

    def act(self, change: Change) -> JSON:
        """Create, replace or remove the entry; hang the tunnel up (dialling is the step's)."""
        kind, _, name = change.what.partition(":")
        if kind == "tunnel":
            self._backend.hang_up(name, self._run.work)
        elif change.after is None:
            self._backend.remove(name, self._run.work)
        else:
            self._backend.create(Connection.from_json(change.after), self._run.work)
        return self.read(change)

    def fits(self, now: JSON, change: Change) -> bool:
        """Entries and tunnels are changed from exactly what was assumed."""
        return bool(now == change.before)

    def ours(self, now: JSON, entry: Entry) -> bool:
        """A tunnel that bears our mark is ours in any state; an entry must be as we left it."""
        if entry.change.what.startswith("tunnel:"):
            return True
        read_back = entry.result is not None and now == entry.result
        return bool(read_back or now == entry.change.after)


def carry_out(change: Change, executor: Executor, run: Run, session: Session) -> Session:
    """Make one change; what was assumed is compared first, what was read back is journaled."""
    now = executor.read(change)
    if now == change.after:
        return session
    if not executor.fits(now, change):
        raise WizardError("change.world_differs", what=change.what)
    number = run.tools.journal.intend(session.run, change)
    run.emit(Changing(change, "doing"))
    try:
        result = executor.act(change)
    except NEVER_BEGAN:
        run.tools.journal.mark(number, "failed")
        run.emit(Changing(change, "failed"))
        raise
    except (RouterError, WizardError) as error:
        _note_failure(number, change, executor, run)
        raise error from None
    run.tools.journal.mark(number, "done", result)
    run.emit(Changing(change, "done"))
    return replace(session, changed=(*session.changed, change))


def _note_failure(number: int, change: Change, executor: Executor, run: Run) -> None:
    """A change that failed and left the world as it was needs no undo; else it stays open."""
    try:
        if executor.read(change) == change.before:
            run.tools.journal.mark(number, "failed")
            run.emit(Changing(change, "failed"))
    except (RouterError, WizardError):
        run.emit(Changing(change, "left"))


def take_back(entry: Entry, executor: Executor, run: Run) -> str:
    """Undo one change; returns "", ALREADY, or the code of why it was left."""
    change, journal = entry.change, run.tools.journal
    now = _settled(entry, executor, run)
    if now == change.before:
        journal.mark(entry.number, "undone")
        return ALREADY
    if not executor.ours(now, entry):
        journal.mark(entry.number, "left")
        return "undo.changed_since"
    journal.undoing(entry)
    run.emit(Changing(change, "undoing"))
    inverse = replace(change.inverse(), before=now, target=_swapped(change.target))
    back = _patiently(executor, inverse, run)
    if back != change.before:
        journal.mark(entry.number, "left")
        return "undo.not_as_before"
    journal.mark(entry.number, "undone")
    run.emit(Changing(change, "undone"))
    return ""


def _patiently(executor: Executor, inverse: Change, run: Run) -> JSON:
    """Act, waiting out a change of our own (or another's) that the router still holds pending."""
    end = run.tools.clock.now() + _rollback(inverse)
    while True:
        try:
            return executor.act(inverse)
        except Busy:
            if run.tools.clock.now() >= end + PENDING_MARGIN:
                raise
            run.work.say("undo.pending", seconds=round(end - run.tools.clock.now()))
            run.work.wait(POLL_SECONDS)


def _settled(entry: Entry, executor: Executor, run: Run) -> JSON:
    """The world once a router's own roll-back timer has run out.

    A half-made change that is back already needs no wait: nobody is left to send it again. A
    half-undone one may still be rolled forward, so there the timer is waited out.
    """
    now = executor.read(entry.change)
    back = entry.change.before
    end = run.tools.clock.now() + _rollback(entry.change) + PENDING_MARGIN
    while entry.state == "undoing" or (entry.state == "doing" and now != back):
        # the wall clock may have been set back since: never wait longer than the timer itself
        left = min(entry.pending_until - run.tools.clock.wall(), end - run.tools.clock.now())
        if left <= 0:
            break
        run.work.say("undo.pending", seconds=round(left))
        run.work.wait(min(POLL_SECONDS, left))
        now = executor.read(entry.change)
    return now


def _rollback(change: Change) -> float:
    return float(change.effects.get("rollback", 0.0) or 0.0)


def _swapped(target: Mapping[str, JSON]) -> dict[str, JSON]:
    if "before" not in target:
        return dict(target)
    return {**target, "before": target["after"], "after": target["before"]}


def backend_for(run: Run, key: str) -> Backend:
    """The back end of this key, or the first this system has."""
    for backend in run.tools.backends:
        if key in ("", backend.key):
            return backend
    raise WizardError("vpn.no_backend", backend=key)
