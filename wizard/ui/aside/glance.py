"""A look aside in the worker: the tunnel, this machine's network, the router's public face. No Qt.

Only this computer and, on the person's own network, the router are looked at; the one host inside
that is asked lies behind the tunnel. The VPN server is never asked from here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wizard.model import Answer, Connection, Machine, Network, Place
from wizard.steps.shown import shown
from wizard.ui.aside.live import Glance, Watched
from wizard.ui.journey.jobs import Desk
from wizard.ui.journey.jobs_vpn import sample
from wizard.work import Work

if TYPE_CHECKING:
    from wizard.tools import Tools


@dataclass(frozen=True)
class Wanted:
    """What to look at. at: monotonic seconds; entries: whose inside is held against the network."""

    at: float
    tunnel: Watched | None = None
    network: bool = False
    router: bool = False
    entries: tuple[Connection, ...] = ()


def glance(desk: Desk, wanted: Wanted) -> Glance:
    """Look at what is wanted; changes nothing."""
    tools, work = desk.tools, desk.engine.work
    seen = sample(tools, wanted.tunnel, work, wanted.at) if wanted.tunnel else None
    if not wanted.network:
        return Glance(seen)
    machine = tools.machine()
    whose = tools.places.whose(machine.gateway_mac, machine.network_name)
    machine = replace(machine, network=whose)
    known = changed_here(tools, machine)
    face = None
    if wanted.router and known and whose is Network.MINE:
        face = _face(tools, machine, work)
    interface = wanted.tunnel.interface if wanted.tunnel else ""
    return Glance(seen, machine, face, known, _meets(machine, wanted.entries, interface))


def changed_here(tools: Tools, machine: Machine) -> Mapping[str, str]:
    """What this network's router showed when it was changed by us; empty where it was not."""
    if not machine.gateway_mac:
        return {}
    for record in tools.journal.undoable():
        for entry in record.undoable:
            target = entry.change.target
            here = str(target.get("mac", "")).lower() == machine.gateway_mac.lower()
            if here and entry.change.place is Place.ROUTER and target.get("shown"):
                return {str(kind): str(text) for kind, text in target["shown"].items()}
    return {}


def _face(tools: Tools, machine: Machine, work: Work) -> Mapping[str, str]:
    """What the router shows now, to anybody, without a login."""
    address = next((way for way, _link in machine.gateways if ":" not in way), "")
    clues = tools.discover(address, True, work)
    return shown(clues, tools.registry.judge(clues))


def _meets(machine: Machine, entries: Sequence[Connection], tunnel: str) -> tuple[str, ...]:
    """Entries whose inside has addresses that this network has, too."""
    from wizard.host.local import overlap

    found = ((e.name, overlap(machine, e.routes, tunnel)) for e in entries if e.routes)
    return tuple(name for name, told in found if told.answer is Answer.YES)
