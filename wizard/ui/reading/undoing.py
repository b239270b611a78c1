"""Which changes are on their way back, and how far each of them is; no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wizard.journal import ALREADY, Entry, RunRecord
from wizard.model import Change, Changing
from wizard.ui.journey.flow import Flow

PENDING = ("doing", "undoing")
"""States of a change that the router may still take back by itself."""


@dataclass(frozen=True)
class Fate:
    """What became of one change: waiting, undoing, undone, already or left; why: a text code."""

    entry: Entry
    state: str
    why: str = ""


def left(flow: Flow) -> tuple[RunRecord, ...]:
    """The runs that left something to undo, newest first; what was just undone is not among it."""
    gone = {u.entry.number for u in flow.undone if u.left in ("", ALREADY)}
    runs = (
        replace(run, entries=tuple(e for e in run.entries if e.number not in gone))
        for run in flow.around.undoable
    )
    return tuple(run for run in runs if run.undoable)


def chosen(flow: Flow) -> tuple[RunRecord, ...]:
    """The runs that are to be undone, newest first; the newest where nobody has chosen yet."""
    runs = left(flow)
    if flow.draft.choice or flow.draft.runs:
        return tuple(run for run in runs if run.id in flow.draft.runs)
    return runs[:1]


def later(flow: Flow, run: RunRecord) -> dict[str, str]:
    """Things of this run that a newer one has changed again: thing -> the newest such run."""
    own = {_key(entry.change) for entry in run.undoable}
    found: dict[str, str] = {}
    for newer in left(flow):
        if newer.id == run.id:
            return found
        for key in own.intersection(_key(entry.change) for entry in newer.undoable):
            found.setdefault(key, newer.id)
    return found


def shadowed(flow: Flow, run: RunRecord, entry: Entry) -> bool:
    """Whether a newer run has changed the same thing again."""
    return _key(entry.change) in later(flow, run)


def missing(flow: Flow) -> tuple[str, ...]:
    """Runs that must be undone as well, because they came after a chosen one at the same thing."""
    runs = chosen(flow)
    ids = {run.id for run in runs}
    needed = (newer for run in runs for newer in later(flow, run).values())
    return tuple(dict.fromkeys(newer for newer in needed if newer not in ids))


def fates(flow: Flow) -> tuple[Fate, ...]:
    """How far each change of the chosen runs is; once it is over, what became of it."""
    if flow.undone:
        return tuple(_ended(undone.entry, undone.left) for undone in flow.undone)
    moved = _moved(flow)
    entries = (entry for run in chosen(flow) for entry in run.undoable)
    return tuple(Fate(entry, moved.get(_key(entry.change), "waiting")) for entry in entries)


def all_back(flow: Flow) -> bool:
    """Whether everything that was to be undone is as it was before."""
    return bool(flow.undone) and all(fate.state != "left" for fate in fates(flow))


def pending(flow: Flow) -> float:
    """Seconds since 1970 until when a router may take something back by itself; 0: it may not."""
    entries = (e for run in left(flow) for e in run.undoable if e.state in PENDING)
    latest = max((entry.pending_until for entry in entries), default=0.0)
    return latest if latest > flow.clock() else 0.0


def _ended(entry: Entry, why: str) -> Fate:
    if why == ALREADY:
        return Fate(entry, "already", why)
    return Fate(entry, "left" if why else "undone", why)


def _moved(flow: Flow) -> dict[str, str]:
    """The newest state of each change since this job began."""
    events = (told.event for told in flow.log[flow.mark :])
    return {_key(e.change): e.state for e in events if isinstance(e, Changing)}


def _key(change: Change) -> str:
    return f"{change.place} {change.what} {change.target.get('address', '')}"
