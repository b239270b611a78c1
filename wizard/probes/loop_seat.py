"""A conversation's seat at the loop: the Io it gets, and which events still concern it."""

from __future__ import annotations

import heapq
import itertools
import os
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from router_drivers.base import JSON
from wizard.model import Finding
from wizard.probes.base import (
    Closed,
    Conversation,
    Denied,
    Event,
    Kind,
    Refused,
    Resolved,
    Timer,
)
from wizard.probes.loop_channels import Tcp
from wizard.probes.loop_doors import Doors, Live, Order
from wizard.probes.loop_lookup import Lookups


class Timers:
    """Who wants to be woken when; equal times ring in the order in which they were set."""

    def __init__(self) -> None:
        self._heap: list[tuple[float, int, Seat, str]] = []
        self._numbers = itertools.count(1)

    def set(self, when: float, seat: Seat, tag: str) -> int:
        """Ring this seat at that time; the number tells the newest of a tag."""
        number = next(self._numbers)
        heapq.heappush(self._heap, (when, number, seat, tag))
        return number

    def due(self, now: float) -> Iterator[tuple[Seat, str]]:
        """Those whose time has come, without those replaced or dropped meanwhile."""
        while self._heap and self._heap[0][0] <= now:
            _when, number, seat, tag = heapq.heappop(self._heap)
            if seat.timers.get(tag) == number:
                del seat.timers[tag]
                yield seat, tag

    def next(self) -> float:
        """When the next one rings; infinity where none is set."""
        while self._heap and self._heap[0][2].timers.get(self._heap[0][3]) != self._heap[0][1]:
            heapq.heappop(self._heap)
        return self._heap[0][0] if self._heap else float("inf")


@dataclass
class Ground:
    """What all seats of one run share."""

    now: Callable[[], float]
    say: Callable[..., None]
    lookups: Lookups
    doors: Doors
    timers: Timers = field(default_factory=Timers)
    events: deque[tuple[Seat, Event]] = field(default_factory=deque)
    findings: deque[Finding] = field(default_factory=deque)
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))


class Seat:
    """One conversation at the loop; keeps the promise of Io."""

    def __init__(self, ground: Ground, conversation: Conversation) -> None:
        self.conversation = conversation
        self.done = False
        self.timers: dict[str, int] = {}
        self._channels: dict[int, Live | None] = {}
        self._ground = ground

    def now(self) -> float:
        """Monotonic seconds of the work's clock."""
        return self._ground.now()

    def random(self, size: int) -> bytes:
        """Random bytes of the system."""
        return os.urandom(size)

    def lookup(self, name: str) -> None:
        """Look a name up beside the loop."""
        self._ground.lookups.ask(name, lambda answer: self._post(Resolved(*answer)))

    def open(
        self,
        kind: Kind,
        host: str,
        port: int = 0,
        *,
        protocol: int = 0,
        source_port: int = 0,
        server_name: str = "",
    ) -> int:
        """Open a channel, or line up for one where too many are open."""
        number = next(self._ground.numbers)
        if self.done:
            return number
        self._channels[number] = None
        order = Order(
            number,
            kind,
            (host, port),
            self._post,
            lambda live: self._channels.__setitem__(number, live),
            lambda: number in self._channels,
            protocol,
            source_port,
            server_name,
        )
        self._ground.doors.order(order)
        return number

    def send(self, channel: int, data: bytes, *, ttl: int = 0, dont_fragment: bool = False) -> None:
        """Send on an open channel; on one that is closed nothing happens."""
        live = self._channels.get(channel)
        if live is not None:
            live.send(data, ttl, dont_fragment)
            self._ground.doors.watch(live)

    def close(self, channel: int) -> None:
        """Close a channel; what it had told and nobody heard yet is dropped."""
        live = self._channels.pop(channel, None)
        if live is not None:
            self._ground.doors.drop(live)

    def timer(self, seconds: float, tag: str) -> None:
        """Set or replace the timer of this tag."""
        if not self.done:
            self.timers[tag] = self._ground.timers.set(self.now() + seconds, self, tag)

    def found(self, finding: Finding) -> None:
        """Pass a finding on."""
        self._ground.findings.append(finding)

    def say(self, code: str, **facts: JSON) -> None:
        """Pass a word on to whoever watches the work."""
        self._ground.say(code, **facts)

    def finish(self) -> None:
        """The conversation is over."""
        self.done = True
        self.timers.clear()
        for channel in tuple(self._channels):
            self.close(channel)

    def takes(self, event: Event) -> bool:
        """Whether the event still concerns the conversation; closes a channel that has ended."""
        if self.done:
            return False
        if isinstance(event, Timer | Resolved):
            return True
        if event.channel not in self._channels:
            return False
        ended = isinstance(event, Closed | Denied)
        if ended or (isinstance(event, Refused) and self._is_stream(event.channel)):
            self.close(event.channel)
        return True

    def _is_stream(self, channel: int) -> bool:
        return isinstance(self._channels[channel], Tcp)

    def _post(self, event: Event) -> None:
        self._ground.events.append((self, event))
