"""The quiet companion after set-up: what it thinks of each look, and what is worth a word. No Qt.

It speaks once an event, and only of what a person would want to know: a tunnel that ended by
itself, a router whose software is another one than when it was changed. Moving between networks is
life, and is not told.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from wizard.model import Machine, Network
from wizard.steps.shown import differs
from wizard.ui.aside.live import Glance, Live

LOST_AFTER = 15.0
"""Seconds that a tunnel may be away before it is told: a new key or another access point."""
ROUTER_EVERY = 6 * 3600.0
"""Seconds between two looks at a router that nothing happened to; updates come at night."""


class TrayState(StrEnum):
    """What the tray shows."""

    CONNECTED = "connected"
    NOT_CONNECTED = "not_connected"
    CHANGED = "changed"


class Why(StrEnum):
    """What a notice is about."""

    LOST = "lost"
    ROUTER = "router"


@dataclass(frozen=True)
class Notice:
    """One thing worth a word. name: of the connection, where it is about one."""

    why: Why
    name: str = ""


@dataclass(frozen=True)
class Here:
    """What tells one network from another."""

    gateway_mac: str
    network_name: str
    gateway: str

    def same(self, other: Here) -> bool:
        """Whether both may be one network; an unknown hardware address decides nothing."""
        if self.gateway_mac and other.gateway_mac:
            return (self.gateway_mac, self.network_name) == (other.gateway_mac, other.network_name)
        return (self.network_name, self.gateway) == (other.network_name, other.gateway)


class Companion:
    """Takes every look in; clock: monotonic seconds; accepted: what `accepted` gave before."""

    def __init__(self, clock: Callable[[], float], accepted: str = "") -> None:
        self._clock = clock
        self.name = ""
        self.up = False
        self.meets: tuple[str, ...] = ()
        self.network = Network.UNKNOWN
        self.online = True
        self._here: Here | None = None
        self._lost_at: float | None = None
        self._lost_told = False
        self._router_due = 0.0
        self._changed = ""  # hardware address of the router whose software is another one
        self._face: dict[str, str] = {}
        self._accepted = _read(accepted)

    @property
    def state(self) -> TrayState:
        """What the tray shows."""
        if self.router_changed:
            return TrayState.CHANGED
        return TrayState.CONNECTED if self.up else TrayState.NOT_CONNECTED

    @property
    def router_changed(self) -> bool:
        """On this network the router's software is another one than when it was changed."""
        return bool(self._changed) and self._here is not None and self._changed == self._mac

    @property
    def may_test(self) -> bool:
        """A test asks the VPN server: that is done from the person's own network only."""
        return self.online and self.network is Network.MINE

    @property
    def wants_router(self) -> bool:
        """Whether it is time to look at the router's public face."""
        return self._clock() >= self._router_due

    @property
    def accepted(self) -> str:
        """What routers showed when the person tested again, as text to be kept."""
        return json.dumps(self._accepted, sort_keys=True) if self._accepted else ""

    def see(self, glance: Glance, live: Live) -> tuple[Notice, ...]:
        """Take a look in; what is worth a word now."""
        if glance.machine is not None:
            self._look_around(glance.machine)
            self.meets = glance.meets
        return (*self._of_tunnel(live), *self._of_router(glance))

    def tested(self) -> None:
        """The person has tested here: what the router shows now is taken as known."""
        if self.router_changed:
            self._accepted[self._changed] = self._face
            self._changed = ""

    @property
    def _mac(self) -> str:
        return self._here.gateway_mac.lower() if self._here else ""

    def _look_around(self, machine: Machine) -> None:
        """Where this computer is; coming to a network (or back) makes the router worth a look."""
        self.network = machine.network
        was_online, self.online = self.online, bool(machine.gateways)
        if not self.online:
            return
        before = self._here
        here = Here(machine.gateway_mac, machine.network_name, machine.gateways[0][0])
        moved = before is None or not before.same(here)
        if moved or not was_online:
            self._router_due = self._clock()
        if moved or here.gateway_mac:
            self._here = here

    def _of_tunnel(self, live: Live) -> tuple[Notice, ...]:
        self.up = live.up
        if live.watched is not None:
            self.name = live.watched.name
        if not live.lost:
            self._lost_at, self._lost_told = None, False
            return ()
        if self._lost_at is None:
            self._lost_at = self._clock()
        if self._lost_told or self._clock() - self._lost_at < LOST_AFTER:
            return ()
        self._lost_told = True
        return (Notice(Why.LOST, self.name),)

    def _of_router(self, glance: Glance) -> tuple[Notice, ...]:
        """What the router shows, held against what it showed when it was changed."""
        if glance.machine is not None and (glance.router is not None or not glance.known):
            self._router_due = max(self._router_due, self._clock() + ROUTER_EVERY)
        face = dict(glance.router or {})
        if not self._mac or not differs(glance.known, face):
            return ()
        if self._mac in self._accepted and not differs(self._accepted[self._mac], face):
            return ()
        news = self._changed != self._mac
        self._changed, self._face = self._mac, face
        return (Notice(Why.ROUTER),) if news else ()


def _read(text: str) -> dict[str, dict[str, str]]:
    """What was accepted before; a text of another shape counts as none."""
    try:
        data = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return {}
    if not isinstance(data, dict):
        return {}
    return {
        str(mac): {str(kind): str(told) for kind, told in face.items()}
        for mac, face in data.items()
        if isinstance(face, dict)
    }
