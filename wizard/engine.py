"""Runs the steps in order: a state table, events out, questions in, undo."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from dataclasses import replace

from router_drivers.base import JSON, RouterError, Stopped
from wizard.journal import ALREADY, Entry, RunRecord, Undone
from wizard.model import (
    Cancelled,
    Event,
    Explained,
    Known,
    Place,
    Planned,
    Question,
    Session,
    StepBegan,
    StepEnded,
    WizardError,
)
from wizard.steps.apply import apply
from wizard.steps.base import Run, Step
from wizard.steps.change import RouterExecutor, VpnExecutor, backend_for, take_back
from wizard.steps.confirm import confirm
from wizard.steps.connect import connect, hang_up, standing
from wizard.steps.detect import FOREIGN, detect, own_network
from wizard.steps.explain import explain
from wizard.steps.inspect import inspect
from wizard.steps.plan import plan
from wizard.steps.probe import again, probe
from wizard.steps.router import credentials, visit, where
from wizard.steps.throw import read_router, throw
from wizard.tools import Tools
from wizard.work import Work


def _explain(session: Session, run: Run) -> Session:
    """Rank the causes of what was found and tell them."""
    diagnosis = explain(session.findings, session.wanted, run.tools.tables)
    run.emit(Explained(diagnosis))
    return replace(session, diagnosis=diagnosis)


def _plan(session: Session, run: Run) -> Session:
    """Lay the plan, with the mark of what is to come."""
    session = replace(session, accused=session.diagnosis)
    session = plan(session, run.tools.tables, run.mark())
    run.emit(Planned(session.plan))
    return session


STEPS: dict[str, Step] = {
    "detect": detect,
    "probe": probe,
    "again": again,
    "explain": _explain,
    "inspect": inspect,
    "plan": _plan,
    "apply": apply,
    "connect": connect,
    "confirm": confirm,
    "read": read_router,
    "throw": throw,
}

TABLE: dict[str, tuple[str, ...]] = {
    "start": ("detect",),
    "detect": ("probe", "confirm", "explain", "read"),
    "probe": ("explain",),
    "explain": ("inspect", "plan", "again", "done"),
    "again": ("explain",),
    "inspect": ("explain",),
    "plan": ("apply", "done"),
    "apply": ("connect", "done"),
    "connect": ("confirm",),
    "confirm": ("explain",),
    "read": ("throw", "done"),
    "throw": ("done",),
}
"""Which step may follow which; a run that ends early is cancelled or failed from any of them.

detect -> explain: a look at this network alone, without a server to ask. detect -> read: into the
router because somebody asked for it, not because a cause was found.
"""

WRITES_ROUTER = frozenset({"apply", "throw"})
"""Steps that hold the machine's lock."""

CHECK = ("detect", "probe", "explain")
SETUP = (
    *("detect", "probe", "explain", "inspect", "explain"),
    *("plan", "apply", "connect", "confirm", "explain"),
)
ALREADY_UP = ("detect", "confirm", "explain")
"""The tunnel of this entry stands already: it is only proved."""

SWITCH_LOOK, SWITCH_READ, SWITCH_THROW = ("detect", "explain"), ("read",), ("throw",)
"""Switching on request, in pieces: a person answers between them."""

PLAN_ONLY = ("detect", "probe", "explain", "inspect", "explain", "plan")


class Engine:
    """Drives one run at a time; Qt, the terminal and the tests all watch the same events."""

    def __init__(
        self,
        tools: Tools,
        work: Work,
        ask: Callable[[Question], JSON],
        emit: Callable[[Event], None] = lambda _event: None,
    ) -> None:
        self.tools, self.work = tools, work
        self._run = Run(tools, work, ask, emit)
        self.session = Session()

    def watch(self, more: Callable[[Event], None]) -> None:
        """Tell the events to one more listener."""
        first = self._run.emit

        def both(event: Event) -> None:
            first(event)
            more(event)

        self._run.emit = both

    def hand(self, work: Work, ask: Callable[[Question], JSON]) -> None:
        """Give what comes next a stop flag and limit of its own, and somebody to be asked."""
        self.work = self._run.work = work
        self._run.ask = ask

    def ask(self, question: Question) -> JSON:
        """Ask whoever answers now."""
        return self._run.ask(question)

    def forget(self) -> None:
        """Drop what was answered once a run: logins and the yes to our own entry."""
        self._run.credentials.clear()
        self._run.vpn_secrets = self._run.may_create = None

    def go(
        self,
        steps: tuple[str, ...],
        session: Session,
        kind: str = "setup",
        after: str = "start",
    ) -> Session:
        """Run these steps; self.session holds what is known even if the run ends early.

        after: the step that this session comes from, where a person paused between two of them.
        """
        check_order(steps, after)
        self.session = replace(session, run=self.tools.journal.begin(kind))
        lock = self.tools.lock if WRITES_ROUTER.intersection(steps) else nullcontext
        try:
            with lock():
                self._walk(steps)
        except Stopped as stopped:
            raise Cancelled from stopped
        finally:
            self._settle()
        return self.session

    def _settle(self) -> None:
        """Close the run; what it changed is told by the journal, however the run ended."""
        run = self.session.run
        stands = ("doing", "done")
        entries = self.tools.journal.record(run).entries
        changed = tuple(entry.change for entry in entries if entry.state in stands)
        self.session = replace(self.session, changed=changed)
        self._run.emit(Known(self.session))
        self.tools.journal.end(run, "closed")

    def standing(self, session: Session, name: str) -> Session:
        """The session with this entry's tunnel where it is up already (connect.standing)."""
        return standing(session, self._run, name)

    def hang_up(self, name: str, backend: str = "") -> None:
        """Take down every tunnel of this entry (connect.hang_up)."""
        hang_up(self._run, backend_for(self._run, backend), name)

    def look(self, steps: tuple[str, ...], session: Session) -> Session:
        """Run steps that change nothing; no journal, no lock."""
        self.session = session
        try:
            self._walk(steps)
        except Stopped as stopped:
            raise Cancelled from stopped
        return self.session

    def _walk(self, steps: tuple[str, ...]) -> None:
        for number, name in enumerate(steps, 1):
            self.work.check()
            self._run.emit(StepBegan(name, number, len(steps)))
            began = self.tools.clock.now()
            self.session = STEPS[name](self.session, self._run)
            self._run.emit(StepEnded(name, self.tools.clock.now() - began))
            self._run.emit(Known(self.session))

    def ask_secrets_for(self, records: Iterable[RunRecord]) -> None:
        """Ask for the router's password before the first inverse: half an undo helps nobody."""
        entries = [entry for record in records for entry in record.undoable]
        first = next((e for e in entries if e.change.place is Place.ROUTER), None)
        if first is not None:
            driver, address, _mac = where(first.change)
            credentials(self._run, self.tools.registry.get(driver), address)

    def undo(self, run: str) -> Iterator[Undone]:
        """Take a run's changes back, newest first, telling each; what cannot be is left."""
        with self.tools.lock():
            left = False
            for entry in self.tools.journal.record(run).undoable:
                outcome = Undone(entry, self._undo_one(entry))
                left = left or outcome.left not in ("", ALREADY)
                yield outcome
            if not left:
                self.tools.journal.end(run, "undone")

    def _undo_one(self, entry: Entry) -> str:
        self.work.check()
        try:
            if entry.change.place is Place.ROUTER:
                return self._undo_router(entry)
            backend = backend_for(self._run, str(entry.change.target.get("backend", "")))
            return take_back(entry, VpnExecutor(backend, self._run), self._run)
        except Stopped as stopped:
            raise Cancelled from stopped
        except (RouterError, WizardError) as error:
            if isinstance(error, WizardError) and error.exit_code in (2, 3):
                raise
            return error.code

    def _undo_router(self, entry: Entry) -> str:
        if own_network(self._run).network in FOREIGN:
            return "undo.foreign_network"
        with visit(self._run, *where(entry.change)) as driver:
            return take_back(entry, RouterExecutor(driver), self._run)


def check_order(steps: tuple[str, ...], after: str = "start") -> None:
    """Refuse a tuple of steps that the state table does not allow."""
    state = after
    for step in (*steps, "done"):
        if step not in TABLE.get(state, ()):
            raise ValueError((state, step))
        state = step
