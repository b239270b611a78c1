"""The path map of a session as a value: this computer, router(s), provider, VPN server, inside.

Pure and without Qt: a station for each box on the way, a line for each wanted protocol. A line
is good at a station only where something came back from there or beyond.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from router_drivers.base import JSON
from wizard.knowledge.tables import load
from wizard.model import Answer, Event, Explained, Finding, Found, Session, StepBegan
from wizard.ui.reading import picture_known as known
from wizard.ui.reading.picture_lines import line, network
from wizard.ui.reading.picture_parts import (
    COMPUTER,
    INSIDE,
    OUTER,
    PROVIDER,
    ROUTER,
    SERVER,
    WAY,
    At,
    Known,
    Line,
    Picture,
    State,
    Station,
)

__all__ = ["At", "Known", "Line", "Picture", "State", "Station", "live", "of"]


def of(session: Session, running: bool = False) -> Picture:
    """What is known of the way; running: what is not known yet is being tested."""
    keys = _keys(session)
    lines = _lines(session, keys, running)
    return Picture(tuple(_station(session, key, keys, lines) for key in keys), lines)


def live(session: Session, events: Iterable[Event], running: bool = True) -> Picture:
    """The same while probes run: with what was told since the session was.

    What is asked again is open until its new answer comes, and so are the causes.
    """
    new: dict[tuple[str, str], Finding] = {}  # taken in at once: a flood of them costs one copy
    for event in events:
        if isinstance(event, StepBegan) and event.step == "again":
            session = _reopened(session.with_findings(*new.values()))
            new.clear()
        elif isinstance(event, Found):
            key = (event.finding.probe, event.finding.server)
            new.pop(key, None)
            new[key] = event.finding
        elif isinstance(event, Explained):
            session = replace(session, diagnosis=event.diagnosis)
    return of(session.with_findings(*new.values()), running)


def _reopened(session: Session) -> Session:
    """Without the answers of the server that were not good, and without causes."""
    of_server = load().of_server
    kept = (f for f in session.findings if f.answer is Answer.YES or not of_server(f.probe))
    return replace(session, findings=tuple(kept), diagnosis=())


def _keys(session: Session) -> tuple[str, ...]:
    asked = bool(session.server)
    there = {
        COMPUTER: True,
        ROUTER: True,
        OUTER: known.hop(session, OUTER) is not None,
        PROVIDER: True,
        SERVER: asked,
        INSIDE: asked and _has_inside(session),
    }
    return tuple(key for key in WAY if there[key])


def _has_inside(session: Session) -> bool:
    """Something lies behind the server that could be reached."""
    profile, connection = session.profile, session.connection
    told = profile is not None and bool(
        profile.inside or profile.check_inside or profile.check_lookup or profile.all_traffic
    )
    return told or (connection is not None and bool(connection.routes or connection.all_traffic))


def _lines(session: Session, keys: tuple[str, ...], running: bool) -> tuple[Line, ...]:
    if not session.server:
        return (network(session, keys, running),)
    return tuple(line(session, protocol, keys, running) for protocol in session.wanted)


def _station(session: Session, key: str, keys: tuple[str, ...], lines: tuple[Line, ...]) -> Station:
    place = keys.index(key)
    at = tuple(At(each.protocol, each.states[place], each.sure) for each in lines)
    facts = {name: value for name, value in _FACTS[key](session).items() if value}
    told = (*_SEEN[key](session), *known.of_findings(session, key, keys))
    way = known.link(session)
    kind = (way.kind if way else "other") if key == COMPUTER else key
    return Station(key, kind, facts, told, at)


def _computer(session: Session) -> dict[str, JSON]:
    way = known.link(session)
    if way is None:
        return {}
    address = next((cidr.partition("/")[0] for cidr in way.addresses), "")
    return {"link": way.kind, "address": address, "network": session.machine.network_name}


def _box(session: Session, role: str) -> dict[str, JSON]:
    seen = known.hop(session, role)
    if seen is None:
        return {}
    return {"address": seen.address, **known.recognition(seen)}


def _provider(session: Session) -> dict[str, JSON]:
    nat = session.nat
    return {"address": nat.public_address, "shared": nat.carrier_grade, "ds_lite": nat.ds_lite}


def _server(session: Session) -> dict[str, JSON]:
    resolved = session.finding("dns.resolves")
    addresses = list(resolved.facts.get("addresses", ())) if resolved else []
    return {"name": session.server, "addresses": addresses}


def _inside(session: Session) -> dict[str, JSON]:
    profile, connection = session.profile, session.connection
    name = profile.name if profile else (connection.name if connection else "")
    networks = (profile.inside if profile else ()) or (connection.routes if connection else ())
    answered = session.finding("tunnel.inside")
    return {
        "name": "" if name == session.server else name,
        "networks": list(networks),
        "answers": str(answered.answer) if answered else "",
    }


_FACTS: dict[str, Callable[[Session], dict[str, JSON]]] = {
    COMPUTER: _computer,
    ROUTER: lambda session: _box(session, ROUTER),
    OUTER: lambda session: _box(session, OUTER),
    PROVIDER: _provider,
    SERVER: _server,
    INSIDE: _inside,
}

_SEEN: dict[str, Callable[[Session], Iterator[Known]]] = {
    COMPUTER: known.computer,
    ROUTER: lambda session: known.box(session, ROUTER),
    OUTER: lambda session: known.box(session, OUTER),
    PROVIDER: known.provider,
    SERVER: lambda _session: iter(()),
    INSIDE: known.inside,
}
