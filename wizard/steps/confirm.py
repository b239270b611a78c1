"""Step 8: through the tunnel. Connected means verified."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from wizard.host.local import overlap
from wizard.model import Answer, Finding, Interface, Machine, Misuse, Session, Tunnel
from wizard.probes.dns import Lookup
from wizard.probes.names import literal
from wizard.probes.web import Inside
from wizard.profile import values
from wizard.steps.base import Run

SETTLE_SECONDS = 2.0
"""The system may need a moment to bring interface and routes up after the tunnel is told up."""

POLL_SECONDS = 0.1


def confirm(session: Session, run: Run) -> Session:
    """Prove what the profile says must work inside."""
    profile = session.profile
    inside = profile.check_inside if profile else ()
    lookup = profile.check_lookup if profile else ()
    return confirm_with(session, run, inside, lookup)


def confirm_with(
    session: Session, run: Run, inside: Sequence[str], lookup: Sequence[str]
) -> Session:
    """Interface, routes and overlap from this machine; names and pages through the tunnel."""
    tunnel = session.tunnel
    if tunnel is None or tunnel.state != "up":
        return session
    run.work.say("confirm.asking")
    machine = _settled(tunnel, run)
    session = run.gather(session, _seen(session, tunnel, machine))
    names = {name for name in (*lookup, *map(host_of, inside)) if name and not literal(name)}
    session = run.gather(session, _looked_up(sorted(names), tunnel, run))
    return run.gather(session, _fetched(session, inside, run))


def _settled(tunnel: Tunnel, run: Run) -> Machine:
    """This machine once the tunnel's interface shows, or after a moment."""
    end = run.tools.clock.now() + SETTLE_SECONDS
    machine = run.tools.machine()
    while _interface(machine, tunnel) is None and run.tools.clock.now() < end:
        run.work.wait(POLL_SECONDS)
        machine = run.tools.machine()
    return machine


def _interface(machine: Machine, tunnel: Tunnel) -> Interface | None:
    return next((link for link in machine.interfaces if link.name == tunnel.interface), None)


def _seen(session: Session, tunnel: Tunnel, machine: Machine) -> Iterable[Finding]:
    link = _interface(machine, tunnel)
    facts = {"interface": tunnel.interface, "address": tunnel.address}
    here = Answer.YES if link and link.up else Answer.NO
    yield Finding("tunnel.interface", here, facts)
    connection = session.connection
    wanted = tunnel.routes or (connection.routes if connection else ())
    yield _routed(machine, tunnel.interface, wanted)
    found = overlap(machine, wanted, tunnel.interface)
    yield Finding("tunnel.overlap", found.answer, found.facts)


def _routed(machine: Machine, interface: str, wanted: Sequence[str]) -> Finding:
    """Whether each wanted network goes through the tunnel's interface."""
    if not wanted:
        return Finding("tunnel.routes", Answer.NOT_ASKED, {"reason": "no_routes_wanted"})
    own = [route.destination for route in machine.routes if route.interface == interface]
    missing = [network for network in wanted if not any(_covers(o, network) for o in own)]
    facts = {"interface": interface, "wanted": list(wanted), "missing": missing}
    return Finding("tunnel.routes", Answer.NO if missing else Answer.YES, facts)


def _covers(route: str, wanted: str) -> bool:
    """Whether the route has all of the wanted network.

    Both may be a server's words (traffic selectors, also with a range or a port): what is no
    network is covered by nothing.
    """
    try:
        outer = ipaddress.ip_network(route, strict=False)
        inner = ipaddress.ip_network(wanted, strict=False)
    except ValueError:
        return False
    if isinstance(outer, ipaddress.IPv4Network) and isinstance(inner, ipaddress.IPv4Network):
        return inner.subnet_of(outer)
    if isinstance(outer, ipaddress.IPv6Network) and isinstance(inner, ipaddress.IPv6Network):
        return inner.subnet_of(outer)
    return False


def require_askable(inside: Iterable[str], lookup: Iterable[str]) -> None:
    """Raise Misuse: usage.bad_url for what is no page and no host, usage.bad_name for no name."""
    for text in inside:
        if flaw := values.url(page_of(text)):
            raise Misuse("usage.bad_url", **flaw[1])
    for text in lookup:
        if flaw := values.host(text):
            raise Misuse("usage.bad_name", **flaw[1])


def host_of(text: str) -> str:
    """The host of a URL, or the bare host itself."""
    return urlsplit(page_of(text)).hostname or ""


def _looked_up(names: Sequence[str], tunnel: Tunnel, run: Run) -> Iterable[Finding]:
    """tunnel.dns: by the system's resolver and by the tunnel's own servers, to tell them apart."""
    told = list(run.tools.ask([Lookup(name, tunnel.dns) for name in names], run.work))
    return _joined("tunnel.dns", "name", told)


def _fetched(session: Session, inside: Sequence[str], run: Run) -> Iterable[Finding]:
    """tunnel.inside: every page or host that the profile names; no login, no redirect."""
    looked = session.finding("tunnel.dns")
    known = looked.facts.get("by_name", {}) if looked else {}
    told: list[Finding] = []
    pages = []
    for url in map(page_of, inside):
        address = literal(host_of(url)) or known.get(host_of(url), "")
        if address:
            pages.append(Inside(url, address))
        else:
            told.append(Finding("tunnel.inside", Answer.NO, {"url": url, "why": "no_address"}))
    told += run.tools.ask(pages, run.work)
    return _joined("tunnel.inside", "url", told)


def page_of(text: str) -> str:
    """A URL; a bare host is asked for its front page."""
    if "://" in text:
        return text
    return f"http://[{text}]/" if ":" in literal(text) else f"http://{text}/"


def _joined(probe: str, key: str, told: Sequence[Finding]) -> Iterable[Finding]:
    """One finding for all that were asked: yes only if each said yes; the first failure's facts."""
    if not told:
        return
    worst = next((f for f in told if f.answer is not Answer.YES), told[0])
    addresses = {f.facts.get(key): f.facts.get("addresses", []) for f in told}
    by_name = {str(name): found[0] for name, found in addresses.items() if found}
    asked = {str(f.facts.get(key)): str(f.answer) for f in told}
    facts = {**worst.facts, "asked": asked, **({"by_name": by_name} if by_name else {})}
    yield Finding(probe, worst.answer, facts, max(f.seconds for f in told))
