"""Jobs around connections that exist already: what stands, connect, disconnect, one look. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.model import Answer, Connection, Machine, Misuse, Profile, Session, Tunnel
from wizard.ui.aside.live import Sample, Watched
from wizard.ui.journey.jobs import Desk, Job, prove
from wizard.work import Work

if TYPE_CHECKING:
    from wizard.journal import Entry, RunRecord
    from wizard.tools import Tools

DIAL = ("connect", "confirm", "explain")
ANSWER_SECONDS = 1.5
"""How long one look waits for an answer: longer than any line that can be worked on."""


def stands(desk: Desk, name: str = "") -> Session:
    """Our newest tunnel (of this entry, where one is named) that is up; asks nobody for rights.

    A tunnel counts where its interface holds the address that it was given; the session has no
    tunnel where none does.
    """
    machine = desk.tools.machine()
    for record, entry in _tunnels(desk.tools):
        called = str(entry.change.target.get("name", ""))
        tunnel = _as_journaled(entry)
        if (not name or called == name) and _is_there(tunnel, machine):
            return _session(desk, record, called, tunnel, machine)
    return Session(connection=_entry(desk.tools, name) if name else None)


def look_at(desk: Desk, name: str, profile: Profile | None = None) -> Session:
    """What stands of this entry, proved where it is up."""
    session = _with_profile(stands(desk, name), profile)
    return prove(desk, session) if session.tunnel is not None else session


def connect(desk: Desk, name: str, profile: Profile | None = None) -> Session:
    """Dial our entry of this name, and prove it; one that stands is only proved."""
    session = look_at(desk, name, profile)
    if session.tunnel is not None:
        return session
    connection = _entry(desk.tools, name)
    if connection is None:
        raise Misuse("vpn.no_such_entry", name=name, known=_names(desk.tools))
    wanted = Session(connection=connection, server=connection.server, wanted=(connection.protocol,))
    wanted = _with_profile(wanted, profile)
    desk.engine.forget()
    with desk.tools.lock():
        return desk.engine.go(DIAL, wanted, "connect", after="apply")


def disconnect(desk: Desk, session: Session) -> Session:
    """Hang up every tunnel of the session's entry."""
    connection = session.connection
    if connection is None:
        raise Misuse("vpn.no_connection")
    desk.engine.hang_up(connection.name, connection.backend)
    mark = session.tunnel.identifier if session.tunnel else ""
    return replace(session, tunnel=Tunnel("down", mark))


def hanging_up(session: Session, at: float) -> Job:
    """The job that ends this session's tunnel; at: when it was wanted."""
    return Job("hang_up", ("hang_up", at), lambda desk: disconnect(desk, session), writes=True)


def sample(tools: Tools, one: Watched, work: Work, at: float) -> Sample:
    """One look at a tunnel: whether it is there, what went through, how long an answer takes.

    Nobody is asked where it is gone: the question would go out beside it.
    """
    octets = tools.counters(one.interface)
    if octets is None or not one.host:
        return Sample(one.mark, at, octets)
    from wizard.probes.reach import Reach
    from wizard.tools import work_on

    limit = work_on(tools, ANSWER_SECONDS, work.stop)
    found = list(tools.ask([Reach("", one.host)], limit))
    answered = [f.seconds for f in found if f.answer is Answer.YES]
    asked = any(f.answer is not Answer.NOT_ASKED for f in found)
    return Sample(one.mark, at, octets, min(answered, default=None), asked)


def _with_profile(session: Session, profile: Profile | None) -> Session:
    """The session with the profile where it names this server: then it is known what to ask."""
    servers = [server.address for server in profile.servers] if profile else []
    return replace(session, profile=profile) if session.server in servers else session


def _tunnels(tools: Tools) -> Iterator[tuple[RunRecord, Entry]]:
    """What the journal has of tunnels that were not taken down, newest first."""
    for record in tools.journal.undoable():
        for entry in record.undoable:
            if entry.change.what.startswith("tunnel:"):
                yield record, entry


def _as_journaled(entry: Entry) -> Tunnel:
    """The tunnel as it was when it came up."""
    known = entry.result if isinstance(entry.result, dict) else {}
    return Tunnel(
        str(known.get("state", "")),
        entry.change.what.partition(":")[2],
        str(known.get("interface", "")),
        str(known.get("address", "")),
        tuple(known.get("dns", ())),
        tuple(known.get("routes", ())),
    )


def _is_there(tunnel: Tunnel, machine: Machine) -> bool:
    """Whether this machine has the tunnel's interface with the tunnel's address."""
    links = (link for link in machine.interfaces if link.up and link.name == tunnel.interface)
    held = (cidr.partition("/")[0] for link in links for cidr in link.addresses)
    return tunnel.state == "up" and bool(tunnel.address) and tunnel.address in held


def _session(desk: Desk, record: RunRecord, name: str, tunnel: Tunnel, machine: Machine) -> Session:
    connection = _entry(desk.tools, name)
    server = connection.server if connection else ""
    wanted = (connection.protocol,) if connection else ()
    return Session(
        run=record.id,
        wanted=wanted,
        server=server,
        connection=connection,
        machine=machine,
        tunnel=tunnel,
    )


def _entry(tools: Tools, name: str) -> Connection | None:
    entries = (e for backend in tools.backends for e in backend.entries())
    return next((e for e in entries if e.ours and e.name == name), None)


def _names(tools: Tools) -> list[str]:
    return [e.name for backend in tools.backends for e in backend.entries() if e.ours]
