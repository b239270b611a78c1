"""The journal: every change with its inverse, written down before it is made.

SQLite with WAL and synchronous=FULL, so that what is written survives a crash of program or
machine. Holds no secrets. One journal for a machine user; one lock for the whole machine.
"""

from __future__ import annotations

import json
import os
import secrets
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from router_drivers.base import JSON
from wizard.model import Change, Misuse, Place, WizardError
from wizard.work import Clock

PENDING_MARGIN = 3.0
"""Seconds added to a router's own roll-back timer: it starts when the request arrives there."""

OPEN_STATES = ("intended", "doing", "done", "undoing", "left")
"""States of a change that undo still has to look at; failed and undone need nothing more."""

ALREADY = "undo.already"
"""What take_back answers where there was nothing to do."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS runs (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, started REAL NOT NULL, state TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS changes (
    number INTEGER PRIMARY KEY AUTOINCREMENT, run TEXT NOT NULL REFERENCES runs(id),
    place TEXT NOT NULL, what TEXT NOT NULL, target TEXT NOT NULL, effects TEXT NOT NULL,
    before TEXT NOT NULL, after TEXT NOT NULL, lines TEXT NOT NULL, state TEXT NOT NULL,
    result TEXT, pending_until REAL NOT NULL DEFAULT 0);
"""


@dataclass(frozen=True)
class Entry:
    """One journaled change. pending_until: wall seconds until when the router may roll back."""

    number: int
    run: str
    change: Change
    state: str
    result: JSON = None
    pending_until: float = 0.0


@dataclass(frozen=True)
class RunRecord:
    """One run in the journal; state open, closed or undone."""

    id: str
    kind: str
    started: float
    state: str
    entries: tuple[Entry, ...] = field(default=())

    @property
    def undoable(self) -> tuple[Entry, ...]:
        """The changes undo has to look at, newest first."""
        return tuple(e for e in reversed(self.entries) if e.state in OPEN_STATES)


@dataclass(frozen=True)
class Undone:
    """What undo did to a change: left is "", ALREADY (nothing to do), or why it was left."""

    entry: Entry
    left: str


class Journal:
    """Runs and their changes; every public call is one transaction."""

    def __init__(
        self, path: Path | None, clock: Clock, fresh: Callable[[], str] | None = None
    ) -> None:
        self._path, self._clock = path, clock
        self._fresh = fresh or (lambda: secrets.token_hex(8))
        self._open: sqlite3.Connection | None = None

    @property
    def _db(self) -> sqlite3.Connection:
        """The database, opened at the first word: commands that only look need none."""
        if self._open is None:
            self._open = _opened(self._path)
        return self._open

    def close(self) -> None:
        """Release the file."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def begin(self, kind: str) -> str:
        """Open a run; returns its identifier (hex digits)."""
        run = self._fresh()
        self._write("INSERT INTO runs VALUES (?, ?, ?, 'open')", (run, kind, self._clock.wall()))
        return run

    def end(self, run: str, state: str) -> None:
        """Close a run (closed, undone)."""
        self._write("UPDATE runs SET state = ? WHERE id = ?", (state, run))

    def intend(self, run: str, change: Change) -> int:
        """Write a change down before anything is done; returns its number."""
        row = (
            run,
            str(change.place),
            change.what,
            *(json.dumps(value) for value in (dict(change.target), dict(change.effects))),
            *(json.dumps(value) for value in (change.before, change.after, change.lines)),
            self._pending(change),
        )
        return self._write(
            "INSERT INTO changes (run, place, what, target, effects, before, after, lines,"
            " pending_until, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'doing')",
            row,
        )

    def mark(self, number: int, state: str, result: JSON = None) -> None:
        """Note what became of a change: done, failed, undone, left."""
        if result is None:
            self._write("UPDATE changes SET state = ? WHERE number = ?", (state, number))
            return
        row = (state, json.dumps(result), number)
        self._write("UPDATE changes SET state = ?, result = ? WHERE number = ?", row)

    def undoing(self, entry: Entry) -> None:
        """Note that a change is being taken back; the router's own timer starts anew."""
        row = (self._pending(entry.change), entry.number)
        self._write("UPDATE changes SET state = 'undoing', pending_until = ? WHERE number = ?", row)

    def _pending(self, change: Change) -> float:
        rollback = float(change.effects.get("rollback", 0.0) or 0.0)
        return self._clock.wall() + rollback + PENDING_MARGIN if rollback else 0.0

    def record(self, run: str) -> RunRecord:
        """One run with its changes; a unique beginning of the identifier is enough."""
        found = [r for r in self.runs() if r.id.startswith(run)]
        if len(found) != 1:
            raise Misuse("journal.no_such_run", run=run, matches=len(found))
        return found[0]

    def runs(self) -> tuple[RunRecord, ...]:
        """All runs, oldest first."""
        rows = self._read("SELECT id, kind, started, state FROM runs ORDER BY started, rowid")
        return tuple(
            RunRecord(name, kind, started, state, self._entries(name))
            for name, kind, started, state in rows
        )

    def undoable(self) -> tuple[RunRecord, ...]:
        """Runs that left something to undo, newest first."""
        return tuple(run for run in reversed(self.runs()) if run.undoable)

    def interrupted(self) -> tuple[RunRecord, ...]:
        """Runs that never ended: the program was killed in the middle."""
        return tuple(run for run in self.runs() if run.state == "open" and run.undoable)

    def _entries(self, run: str) -> tuple[Entry, ...]:
        rows = self._read(
            "SELECT number, run, place, what, target, effects, before, after, lines, state,"
            " result, pending_until FROM changes WHERE run = ? ORDER BY number",
            (run,),
        )
        return tuple(_entry(row) for row in rows)

    def _read(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        try:
            return self._db.execute(statement, values).fetchall()
        except sqlite3.Error as error:
            raise Misuse("journal.unreadable", path="", reason=str(error)) from error

    def _write(self, statement: str, values: tuple[object, ...]) -> int:
        """One transaction: the boundary that a crash test cuts at."""
        try:
            with self._db:
                return self._db.execute(statement, values).lastrowid or 0
        except sqlite3.Error as error:
            raise WizardError("journal.unwritable", reason=str(error)) from error


def _opened(path: Path | None) -> sqlite3.Connection:
    """The journal at this path, in memory without one; raises Misuse where it cannot be had."""
    try:
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            path.touch(mode=0o600)
        database = sqlite3.connect(path or ":memory:", check_same_thread=False)
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("PRAGMA synchronous=FULL")
        database.executescript(_SCHEMA)
    except (sqlite3.Error, OSError) as error:
        raise Misuse("journal.unreadable", path=str(path), reason=str(error)) from error
    return database


def _entry(row: tuple[object, ...]) -> Entry:
    number, run, place, what, target, effects, before, after, lines, state, result, until = row
    change = Change(
        Place(str(place)),
        str(what),
        json.loads(str(before)),
        json.loads(str(after)),
        _mapping(target),
        _mapping(effects),
        tuple((a, b, c) for a, b, c in json.loads(str(lines))),
    )
    outcome = None if result is None else json.loads(str(result))
    return Entry(int(str(number)), str(run), change, str(state), outcome, float(str(until)))


def _mapping(text: object) -> Mapping[str, JSON]:
    loaded = json.loads(str(text))
    return loaded if isinstance(loaded, dict) else {}


def lock_path() -> Path:
    """Where the machine's one lock lies: the first folder that every user may write to."""
    folder = next(filter(_for_everybody, (Path("/run/lock"), Path("/tmp"))), None)  # noqa: S108
    return (folder or Path(tempfile.gettempdir())) / "passthrough-wizard.lock"


def _for_everybody(folder: Path) -> bool:
    """A sticky folder open to all: all users meet at the same lock."""
    return folder.is_dir() and folder.stat().st_mode & 0o1002 == 0o1002


@contextmanager
def machine_lock(path: Path | None = None) -> Iterator[None]:
    """Hold the machine's lock; raises WizardError journal.locked while another run holds it."""
    descriptor = _open_lock(path or lock_path())
    try:
        if not _try_lock(descriptor):
            raise WizardError("journal.locked", path=str(path or lock_path()))
        yield
    finally:
        os.close(descriptor)


def _open_lock(path: Path) -> int:
    """Open first without O_CREAT: Linux refuses O_CREAT on others' files in sticky folders."""
    no_follow = getattr(os, "O_NOFOLLOW", 0)
    for flags in (os.O_RDWR, os.O_RDONLY, os.O_RDWR | os.O_CREAT):
        try:
            return os.open(path, flags | no_follow, 0o644)
        except FileNotFoundError:
            continue
        except PermissionError:
            continue
        except OSError as error:
            raise WizardError("journal.unwritable", reason=str(error)) from error
    raise WizardError("journal.unwritable", reason=str(path))


def _try_lock(descriptor: int) -> bool:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
