"""What is known of each station, and how: findings, clues and what this machine simply sees."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from router_drivers.base import JSON
from wizard.model import Answer, Hop, Interface, Session
from wizard.ui.reading.picture_parts import (
    COMPUTER,
    INSIDE,
    OUTER,
    PROVIDER,
    ROUTER,
    SERVER,
    Known,
)

_ROOMS = {
    "local": (COMPUTER, "here"),
    "clock": (COMPUTER, "here"),
    "router": (ROUTER, "login"),
    "udp": (ROUTER, "network"),
    "portal": (ROUTER, "network"),
    "nat": (PROVIDER, "derived"),
    "dns": (SERVER, "network"),
    "path": (SERVER, "network"),
    "pptp": (SERVER, "network"),
    "ike": (SERVER, "network"),
    "l2tp": (SERVER, "network"),
    "esp": (SERVER, "network"),
    "sstp": (SERVER, "network"),
    "vpn": (SERVER, "system"),
    "auth": (SERVER, "system"),
    "log": (SERVER, "system"),
    "ask": (COMPUTER, "person"),
    "tunnel": (INSIDE, "tunnel"),
}
"""Room of a probe -> the station it speaks of, and how it knows."""

_APART = {
    "path.hops": (PROVIDER, "network"),
    "nat.double": (OUTER, "derived"),
    "nat.kind": (ROUTER, "derived"),
    "tunnel.interface": (COMPUTER, "here"),
    "tunnel.routes": (COMPUTER, "here"),
    "tunnel.overlap": (COMPUTER, "here"),
}


def of_findings(session: Session, key: str, keys: tuple[str, ...]) -> Iterator[Known]:
    """What was asked about this station; what was not asked is not told."""
    for finding in session.findings:
        if finding.answer is Answer.NOT_ASKED:
            continue
        where, how = _place(finding.probe, keys)
        if where == key:
            yield Known(finding.probe, how, finding=finding)


def _place(probe: str, keys: tuple[str, ...]) -> tuple[str, str]:
    """The station that a probe speaks of; without a second router its absence is the first's."""
    where, how = _APART.get(probe) or _ROOMS.get(probe.partition(".")[0], (SERVER, "network"))
    fallback = {OUTER: ROUTER, INSIDE: COMPUTER}
    return (where if where in keys else fallback.get(where, where)), how


def link(session: Session) -> Interface | None:
    """The interface that leads out."""
    gateways = session.machine.gateways
    names = [interface for _address, interface in gateways]
    links = {link.name: link for link in session.machine.interfaces}
    return next((links[name] for name in names if name in links), None)


def hop(session: Session, role: str) -> Hop | None:
    """The box of this role."""
    return next((hop for hop in session.path if hop.role == role), None)


def computer(session: Session) -> Iterator[Known]:
    """The link and the addresses of this computer."""
    way = link(session)
    if way is None:
        return
    yield Known("place.link", "here", facts={"kind": way.kind, "name": way.name})
    for cidr in way.addresses:
        yield Known("place.address", "here", facts={"address": cidr.partition("/")[0]})


def box(session: Session, role: str) -> Iterator[Known]:
    """Address, hardware address and recognition of a router."""
    seen = hop(session, role)
    if seen is None:
        return
    if seen.address:
        how = "here" if role == ROUTER else "network"
        yield Known("place.address", how, facts={"address": seen.address})
    if seen.mac:
        yield Known("place.mac", "network", facts={"mac": seen.mac})
    if seen.recognition.vendor:
        yield Known("place.recognised", "clues", facts=recognition(seen))


def recognition(seen: Hop) -> dict[str, JSON]:
    """Maker, model, software and what gave them away."""
    who = seen.recognition
    told: Mapping[str, JSON] = {
        "vendor": who.vendor,
        "platform": who.platform,
        "model": who.model,
        "firmware": who.firmware,
        "evidence": list(who.evidence),
    }
    return {key: value for key, value in told.items() if value}


def provider(session: Session) -> Iterator[Known]:
    """The address under which the internet sees this line."""
    if session.nat.public_address:
        facts = {"address": session.nat.public_address}
        yield Known("place.public_address", "clues", facts=facts)


def inside(session: Session) -> Iterator[Known]:
    """The networks that are to be reached."""
    profile, connection = session.profile, session.connection
    networks = (profile.inside if profile else ()) or (connection.routes if connection else ())
    if networks:
        yield Known("place.networks", "profile", facts={"networks": list(networks)})
