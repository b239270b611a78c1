"""What a path map shows, as values: stations on the way, lines through them, what is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from router_drivers.base import JSON
from wizard.model import Certainty, Finding

COMPUTER, ROUTER, OUTER, PROVIDER = "computer", "router", "outer_router", "provider"
SERVER, INSIDE = "server", "inside"
WAY = (COMPUTER, ROUTER, OUTER, PROVIDER, SERVER, INSIDE)
"""Every station there can be, in the order of the way."""

NETWORK = "network"
"""The line of a look at this network alone, where no VPN was asked for."""


class State(StrEnum):
    """How a line stands at a station.

    MAYBE: it is lost here or at another such station. WARN: it gets here, but something is amiss.
    """

    GOOD = "good"
    BAD = "bad"
    MAYBE = "maybe"
    WARN = "warn"
    UNKNOWN = "unknown"
    RUNNING = "running"


@dataclass(frozen=True)
class Known:
    """One thing that is known of a station, and how.

    code: the probe that asked, or place.WHAT for what was simply seen; finding: where one tells it.
    how: where it comes from: here, network, login, tunnel, system, person, derived, clues, profile.
    """

    code: str
    how: str
    facts: Mapping[str, JSON] = field(default_factory=dict)
    finding: Finding | None = None


@dataclass(frozen=True)
class At:
    """How one protocol stands at a station; sure: that it is lost here is certain."""

    protocol: str
    state: State
    sure: bool = True


@dataclass(frozen=True)
class Station:
    """One box. kind: its key, for this computer the link (wired, wifi, other).

    facts: what stands under its title (address, vendor, model, name, shared, ...).
    """

    key: str
    kind: str
    facts: Mapping[str, JSON] = field(default_factory=dict)
    known: tuple[Known, ...] = ()
    at: tuple[At, ...] = ()

    @property
    def title(self) -> str:
        """The code of its title."""
        return f"station.{self.key}"


@dataclass(frozen=True)
class Line:
    """One protocol through all stations. states: one a station, in their order.

    lost: the station where it is lost; several: at one of these. certainty: of that, as a word.
    reached: the furthest station that something came back from.
    """

    protocol: str
    states: tuple[State, ...]
    lost: tuple[str, ...] = ()
    certainty: str = ""
    reached: str = ""

    @property
    def sure(self) -> bool:
        """Where it is lost is certain."""
        return self.certainty == str(Certainty.CERTAIN)

    @property
    def state(self) -> State:
        """The line as a whole."""
        if self.lost:
            return State.BAD
        if self.reached:
            return State.WARN if State.WARN in self.states else State.GOOD
        return State.RUNNING if State.RUNNING in self.states else State.UNKNOWN


@dataclass(frozen=True)
class Picture:
    """The whole map."""

    stations: tuple[Station, ...] = ()
    lines: tuple[Line, ...] = ()

    def station(self, key: str) -> Station | None:
        """The station of this key."""
        return next((station for station in self.stations if station.key == key), None)
