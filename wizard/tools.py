"""The outside world, gathered once: this machine, or a rehearsal of it."""

from __future__ import annotations

import secrets
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from router_drivers.base import Clues, Link
from wizard.host.places import Places
from wizard.journal import Journal, machine_lock
from wizard.knowledge.tables import Tables, load
from wizard.model import Finding, Machine, Progress, WizardError
from wizard.probes.base import Conversation
from wizard.vpn.base import Backend
from wizard.work import Clock, RealClock, Work

if TYPE_CHECKING:
    from router_drivers.registry import Registry
    from wizard.privilege.client import Keeper
    from wizard.rehearsal.world import World

ROUTER_SECONDS = 60.0
"""Total time limit of one visit to a router: login, read, apply and its roll-back timer."""


@dataclass(frozen=True)
class Tools:
    """Everything a step may ask the world; nothing else reaches outside.

    ask drives conversations and yields findings as they are known; link opens a door to a router
    (address, work, pinned certificate); local tells what this system shows without rights;
    neighbour gives the hardware address behind an IP address on this network, or ""; fresh
    gives eight hex digits that were not used before; counters tells the octets an interface has
    received and sent, None where it is not there.
    """

    clock: Clock
    ask: Callable[[Sequence[Conversation], Work], Iterator[Finding]]
    machine: Callable[[], Machine]
    local: Callable[[Work], Sequence[Finding]]
    discover: Callable[[str, bool, Work], Clues]
    link: Callable[[str, Work, str], Link]
    registry: Registry
    backends: tuple[Backend, ...]
    places: Places
    journal: Journal
    tables: Tables
    neighbour: Callable[[str], str]
    fresh: Callable[[], str]
    lock: Callable[[], AbstractContextManager[None]]
    close: Callable[[], None]
    counters: Callable[[str], tuple[int, int] | None] = lambda _interface: None


def data_folder() -> Path:
    """Where this user's journal, entries and kept runs lie."""
    import platformdirs

    return Path(platformdirs.user_data_dir("passthrough-wizard", appauthor=False))


def _door(address: str, work: Work, pinned: str) -> Link:
    """A link to a router over the real network."""
    from router_drivers.link import HttpLink

    seconds = min(ROUTER_SECONDS, work.left())
    return HttpLink(address, stop=work.stop, seconds=seconds, secure=bool(pinned), pinned=pinned)


def _look(gateway: str, web: bool, work: Work) -> Clues:
    from wizard.host import discovery

    return discovery.discover(gateway, web, work, lambda address: _door(address, work, ""))


def _raw_sockets(helper: Keeper, work: Work) -> Callable[[int], socket.socket] | None:
    """Raw sockets from an installed helper, which asks nobody; None where there is none."""
    from wizard.privilege import client

    if not client.at_hand():
        return None
    try:
        return helper(work).raw_socket
    except WizardError:  # busy, or another user's: the probes say "not asked" themselves
        return None


def this_machine(*, folder: Path | None = None) -> Tools:
    """The real world of this computer; folder: where journal, entries and places lie."""
    from router_drivers.registry import Registry
    from wizard.host import network
    from wizard.privilege.client import Keeper
    from wizard.probes import loop
    from wizard.vpn.daemons import Daemons

    place = folder or data_folder()
    clock, helper = RealClock(), Keeper()
    journal = Journal(place / "journal.db", clock)

    def ask(conversations: Sequence[Conversation], work: Work) -> Iterator[Finding]:
        return loop.ask(conversations, work, open_raw=_raw_sockets(helper, work))

    def close() -> None:
        helper.close()
        journal.close()

    return Tools(
        clock=clock,
        ask=ask,
        machine=network.machine,
        local=network.local_findings,
        discover=_look,
        link=_door,
        registry=Registry(),
        backends=(Daemons(helper, place / "connections"),),
        places=Places(place),
        journal=journal,
        tables=load(),
        neighbour=network.neighbour,
        fresh=lambda: secrets.token_hex(4),
        lock=machine_lock,
        close=close,
        counters=network.counters,
    )


def rehearsal(world: World) -> Tools:
    """The practice network: same steps, no network, no rights, nothing written."""
    from router_drivers.registry import Registry
    from wizard.rehearsal.places import MemoryPlaces
    from wizard.vpn.simulated import Simulated

    numbers = (f"{number:08x}" for number in count(1))
    journal = Journal(None, world.clock, numbers.__next__)
    return Tools(
        clock=world.clock,
        ask=world.ask,
        machine=world.machine,
        local=world.local,
        discover=world.discover,
        link=lambda address, work, _pinned: world.link(address, work),
        registry=Registry(world.drivers()),
        backends=(Simulated(world),),
        places=MemoryPlaces(),
        journal=journal,
        tables=load(),
        neighbour=lambda _address: world.machine().gateway_mac,
        fresh=numbers.__next__,
        lock=nullcontext,
        close=journal.close,
        counters=world.counters,
    )


def work_on(
    tools: Tools,
    seconds: float | None,
    stop: threading.Event | None = None,
    tell: Callable[[Progress], None] | None = None,
) -> Work:
    """Work on these tools' clock with a total limit in seconds, or none; tell hears progress."""
    deadline = None if seconds is None else tools.clock.now() + seconds
    return Work(tools.clock, tell, stop, deadline)
