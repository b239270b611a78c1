"""Step 1: this machine, its network, the router in front of it and what lies behind."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wizard.host import nat
from wizard.host.local import overlap
from wizard.model import Answer, Finding, Hop, Machine, Nat, Network, Session, WizardError
from wizard.probes.hops import Hops
from wizard.probes.names import literal
from wizard.steps.base import Run

LOOPBACK = "lo"

NOBODY = "192.0.2.1"
"""TEST-NET-1 (RFC 5737): nobody lives there, and a TTL of 4 does not carry anything that far."""

FOREIGN = (Network.PUBLIC, Network.MANAGED)
"""Networks whose router belongs to somebody else: its web pages are left alone."""


def detect(session: Session, run: Run) -> Session:
    """Gather everything that can be seen without logging in anywhere."""
    run.work.say("detect.machine")
    session = replace(session, machine=own_network(run))
    session = run.gather(session, run.tools.local(run.work))
    session = run.gather(session, (*_ways_out(session.machine), *_overlap(session)))
    gateway = session.gateway or _gateway(session.machine)
    run.work.say("detect.router", address=gateway)
    web = session.touch_router and session.machine.network not in FOREIGN
    clues = run.tools.discover(gateway, web, run.work)
    run.work.check()
    seen = run.tools.registry.judge(clues)
    session = run.gather(replace(session, clues=clues), _outward(session, run))
    hops = hops_of(session)
    session = run.gather(session, nat.findings(clues, hops))
    return with_path(session, Hop("router", gateway, seen, run.tools.neighbour(gateway)))


def _outward(session: Session, run: Run) -> Iterator[Finding]:
    """The TTL-limited look: towards the server where it is an address, else towards nobody."""
    target = session.server if literal(session.server) else NOBODY
    return run.tools.ask([Hops("", target)], run.work)


def hops_of(session: Session) -> tuple[str, ...]:
    """The boxes that answered the TTL-limited look, from this machine outward."""
    looked = session.finding("path.hops")
    return tuple(looked.facts.get("hops", ())) if looked else ()


def own_network(run: Run) -> Machine:
    """This machine's network, with whose it is; raises WizardError where there is none."""
    machine = run.tools.machine()
    if not any(link.up and link.addresses for link in machine.interfaces if link.name != LOOPBACK):
        raise WizardError("network.none")
    whose = run.tools.places.whose(machine.gateway_mac, machine.network_name)
    return replace(machine, network=whose)


def way_out(machine: Machine, server: str) -> None:
    """Raise WizardError where this machine has no network or no way to the server."""
    links = [link for link in machine.interfaces if link.up and link.addresses]
    networks = [ipaddress.ip_interface(cidr).network for link in links for cidr in link.addresses]
    target = literal(server)
    if target and any(ipaddress.ip_address(target) in network for network in networks):
        return
    if not any(link.name != LOOPBACK for link in links):
        raise WizardError("network.none")
    if not machine.gateways:
        raise WizardError("network.no_gateway")


def _gateway(machine: Machine) -> str:
    """The preferred default gateway, IPv4 first: routers are managed there."""
    if not machine.gateways:
        raise WizardError("network.no_gateway")
    four = [address for address, _interface in machine.gateways if ":" not in address]
    return four[0] if four else machine.gateways[0][0]


def _ways_out(machine: Machine) -> tuple[Finding, ...]:
    """local.gateways: which of several default routes is looked at; nothing to say of one."""
    families = [
        [way for way in machine.gateways if (":" in way[0]) is six] for six in (False, True)
    ]
    several = next((ways for ways in families if len(ways) > 1), [])
    facts = {"used": several[0][0], "ways": [list(way) for way in several]} if several else {}
    return (Finding("local.gateways", Answer.UNSURE, facts),) if several else ()


def _overlap(session: Session) -> Sequence[Finding]:
    """Whether a network of this machine is also one inside; known before anything is dialled."""
    inside = session.profile.inside if session.profile else ()
    routes = session.connection.routes if session.connection else inside
    known = session.finding("local.overlap") is not None
    return (overlap(session.machine, routes),) if routes and not known else ()


def with_path(session: Session, router: Hop) -> Session:
    """The session with the boxes on the way out and what is known about translation."""
    double, carrier = session.finding("nat.double"), session.finding("nat.carrier_grade")
    path = [router]
    if _yes(double):
        path.append(Hop("outer_router", nat.outer_address(session.clues, hops_of(session))))
    if _yes(carrier):
        path.append(Hop("carrier_nat", ""))
    known = Nat(
        double=_known(double),
        carrier_grade=_known(carrier),
        public_address=nat.public_address(session.clues),
        ds_lite=_known(session.finding("nat.ds_lite")),
    )
    return replace(session, path=tuple(path), nat=known)


def _yes(finding: Finding | None) -> bool:
    return finding is not None and finding.answer is Answer.YES


def _known(finding: Finding | None) -> bool | None:
    if finding is None or finding.answer in (Answer.UNSURE, Answer.NOT_ASKED):
        return None
    return finding.answer is Answer.YES
