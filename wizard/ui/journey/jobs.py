"""What the worker thread does for the window: ordinary functions of a desk, without Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from router_drivers.base import JSON
from wizard.knowledge.tables import load
from wizard.model import Connection, Finding, Network, Profile, Protocol, Server, Session
from wizard.ui.reading.cleared import kept

if TYPE_CHECKING:
    from wizard.engine import Engine
    from wizard.journal import RunRecord, Undone
    from wizard.tools import Tools

OFFERED = (Protocol.IKEV2, Protocol.L2TP)
"""What is asked of a server that somebody types by name; PPTP only where an entry names it."""

LOOK = ("detect", "explain")
READ = ("inspect", "explain", "plan")
PLAN = ("plan",)
COMMIT = ("apply", "connect", "confirm", "explain")
PROVE = ("confirm", "explain")
AGAIN = ("again", "explain")


@dataclass
class Desk:
    """What a job works with, all of it made in the worker thread."""

    tools: Tools
    engine: Engine


@dataclass(frozen=True)
class Job:
    """One piece of work. key: what it depends on; the same key need not be done twice.

    answers: what the pages have asked already, by question code; writes: it may change something.
    aside: a look that nobody waits for; it gives way to everything else.
    start: the session it begins with, where that is another than the one that stands.
    """

    name: str
    key: tuple[object, ...] = field(repr=False)
    run: Callable[[Desk], object]
    answers: Mapping[str, JSON] = field(default_factory=dict, repr=False)
    writes: bool = False
    aside: bool = False
    start: Session | None = None


@dataclass(frozen=True)
class Around:
    """What stands on this computer before anybody asked for anything."""

    entries: tuple[Connection, ...] = ()
    profile: Profile | None = None
    interrupted: tuple[RunRecord, ...] = ()
    undoable: tuple[RunRecord, ...] = ()
    seen: bool = False
    """Somebody has really looked, or tried to."""
    failed: bool = False
    """The newest look failed: what stands above is not all, or old."""


def look_around(desk: Desk, profile: Profile | None = None) -> Around:
    """The entries this system has and the runs that left something; changes nothing."""
    entries = tuple(e for backend in desk.tools.backends for e in backend.entries())
    journal = desk.tools.journal
    interrupted, undoable = tuple(journal.interrupted()), tuple(journal.undoable())
    return Around(entries, profile, interrupted, undoable, seen=True)


def typed(server: str, name: str = "") -> Profile:
    """The profile of a server that was typed by hand."""
    return Profile(name or server, (Server(server, OFFERED, server),))


def aimed(
    profile: Profile | None, entry: Connection | None, said: tuple[Finding, ...] = ()
) -> Session:
    """The session that a run begins with: at a profile's first server, or at an entry's."""
    session = Session()
    if profile is not None:
        server = profile.servers[0]
        wanted = server.protocols if entry is None else (entry.protocol,)
        session = Session(profile=profile, server=server.address, wanted=wanted)
    elif entry is not None:
        ours = entry if entry.ours else replace(entry, name=f"{entry.name} (mended)", ours=True)
        session = Session(server=entry.server, wanted=(entry.protocol,), connection=ours)
    return session.with_findings(*said)


def check(desk: Desk, session: Session, before: Session | None = None) -> Session:
    """Look around, and test the path where there is a server to ask; changes nothing.

    before: what an earlier test of this journey ended with; a router that was read then counts.
    """
    from wizard.engine import CHECK

    if before is not None and before.findings:
        session = session.with_findings(*kept(before, desk.tools.machine()))
    return desk.engine.look(CHECK if session.server else LOOK, session)


def narrowed(session: Session, choice: str) -> Session:
    """The session after a remedy was chosen; `other:ikev2` wants that protocol and no other."""
    kind, _, protocol = choice.partition(":")
    if kind != "other":
        return session
    return replace(session, wanted=(Protocol(protocol),), connection=None, touch_router=False)


def read(desk: Desk, session: Session, whose: str = "") -> Session:
    """Look into the router and lay the plan; asks for the login, changes nothing.

    whose: what the person said of this network; it is remembered.
    """
    desk.engine.forget()
    if whose:
        machine = session.machine
        desk.tools.places.remember(machine.gateway_mac, machine.network_name, Network(whose))
    return desk.engine.look(READ, session)


def lay_plan(desk: Desk, session: Session) -> Session:
    """Lay the plan on what is known."""
    return desk.engine.look(PLAN, session)


def commit(desk: Desk, session: Session) -> Session:
    """Do what the plan says, and prove it."""
    desk.engine.forget()
    return desk.engine.go(COMMIT, session, after="plan")


def look_anew(session: Session) -> bool:
    """Whether a new test has to begin at this computer: a cause rests on more than the server."""
    tables = load()
    rests_on = {spelled.partition("=")[0] for d in session.diagnosis for spelled in d.evidence}
    of_server = all(tables.of_server(probe) and probe != "dns.resolves" for probe in rests_on)
    return not session.server or not of_server


def prove(desk: Desk, session: Session) -> Session:
    """Ask the standing tunnel again."""
    return desk.engine.look(PROVE, session)


def again(desk: Desk, session: Session) -> Session:
    """Ask again what had no good answer, and explain anew."""
    return desk.engine.look(AGAIN, session)


def undo(desk: Desk, runs: tuple[str, ...]) -> tuple[Undone, ...]:
    """Take these runs back, newest first."""
    desk.engine.forget()
    records = [desk.tools.journal.record(run) for run in runs]
    desk.engine.ask_secrets_for(records)
    return tuple(outcome for record in records for outcome in desk.engine.undo(record.id))


def keep(desk: Desk, run: str) -> None:
    """An interrupted run is decided about: what it changed stays, and can still be undone."""
    desk.tools.journal.end(run, "closed")
