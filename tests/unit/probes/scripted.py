"""A peer on paper: Io with virtual time, where each port does what the test says."""

from __future__ import annotations

import heapq
import random
from collections.abc import Callable
from dataclasses import dataclass, replace

from router_drivers.base import JSON
from wizard.model import Answer, Finding
from wizard.probes.base import (
    Address,
    Closed,
    Conversation,
    Data,
    Denied,
    Event,
    Kind,
    Opened,
    Refused,
    Resolved,
    Timer,
)

SERVER, LOCAL = "203.0.113.10", "192.168.1.23"
RTT = 0.02
"""Seconds there and back where a test says nothing else."""


Ending = Refused | Denied | Closed


@dataclass(frozen=True)
class Channel:
    """An open channel as a peer sees it."""

    number: int
    kind: Kind
    remote: Address
    local: Address


@dataclass(frozen=True)
class Sent:
    """Something that the conversation sent."""

    when: float
    kind: Kind
    port: int
    data: bytes


Peer = Callable[["Stage", Channel, bytes], None]
"""What a port does with bytes: it calls stage.answer, stage.tell, or stays silent."""


def silent(_stage: Stage, _channel: Channel, _data: bytes) -> None:
    """A peer that never answers."""


class Stage:
    """Drives one conversation; time only passes when nothing is left to happen now."""

    def __init__(self, seed: int = 1) -> None:
        self.time = 100.0
        self.began = self.time
        self.sent: list[Sent] = []
        self.findings: list[Finding] = []
        self.said: list[tuple[float, str, dict[str, JSON]]] = []
        self.finished: float | None = None
        self.asked_names: list[str] = []
        self._names: dict[str, Resolved] = {}
        self._peers: dict[tuple[Kind, int], Peer] = {}
        self._doors: dict[tuple[Kind, int], list[Ending | None]] = {}
        self._open: dict[int, Channel] = {}
        self._heap: list[tuple[float, int, Event]] = []
        self._timers: dict[str, int] = {}
        self._count = 0
        self._dice = random.Random(seed)

    # what a test sets up

    def peer(self, kind: Kind, port: int, peer: Peer) -> Stage:
        """This port answers so; a stream to it stands after one round trip."""
        self._peers[kind, port] = peer
        return self

    def door(self, kind: Kind, port: int, event: Ending | None, times: int = 99) -> Stage:
        """Opening this port ends with this event (its channel is filled in), or in silence."""
        self._doors[kind, port] = [event] * times
        return self

    def name(self, name: str, *addresses: str, error: str = "") -> Stage:
        """The resolver answers so; a name not set up is never answered."""
        self._names[name] = Resolved(name, addresses, error)
        return self

    def answer(
        self, channel: Channel, data: bytes, after: float = RTT, sender: Address | None = None
    ) -> None:
        """The peer sends bytes."""
        self.tell(Data(channel.number, data, sender or channel.remote), after)

    def tell(self, event: Event, after: float = RTT) -> None:
        """An event happens after a while."""
        self._count += 1
        heapq.heappush(self._heap, (self.time + after, self._count, event))

    def run(self, conversation: Conversation, *, give_up_at: float = 30.0) -> dict[str, Finding]:
        """Let it talk until it finishes, or give up for it; its findings by question."""
        conversation.begin(self)
        while self.finished is None and self._heap:
            when, number, event = heapq.heappop(self._heap)
            if when - self.began > give_up_at:
                self.time = self.began + give_up_at
                break
            self.time = max(self.time, when)
            if self._still_wanted(number, event):
                conversation.hear(event, self)
        if self.finished is None:
            conversation.give_up(self)
        assert self.finished is not None, "a conversation must end"
        probes = [finding.probe for finding in self.findings]
        assert sorted(probes) == sorted(conversation.questions), probes
        return {finding.probe: finding for finding in self.findings}

    def sent_to(self, kind: Kind, port: int = 0) -> list[bytes]:
        """What went there, in order."""
        return [sent.data for sent in self.sent if (sent.kind, sent.port) == (kind, port)]

    def times(self, kind: Kind, port: int = 0) -> list[float]:
        """When something went there, seconds since the beginning."""
        hits = [sent for sent in self.sent if (sent.kind, sent.port) == (kind, port)]
        return [round(sent.when - self.began, 3) for sent in hits]

    @property
    def seconds(self) -> float:
        """How long the conversation took."""
        return round((self.finished or self.time) - self.began, 3)

    # Io

    def now(self) -> float:
        return self.time

    def random(self, size: int) -> bytes:
        return self._dice.randbytes(size)

    def lookup(self, name: str) -> None:
        self.asked_names.append(name)
        if name in self._names:
            self.tell(self._names[name])

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
        self._count += 1
        number = self._count
        local = (LOCAL, source_port or 50_000 + number)
        channel = Channel(number, kind, (host, port), local)
        self._open[number] = channel
        where = (kind, port or protocol)
        if self._doors.get(where):
            event = self._doors[where].pop()
            if event is not None:
                self.tell(replace(event, channel=number), 0.0 if _local(event) else RTT)
        elif kind is Kind.UDP or where in self._peers:
            stream = kind in {Kind.TCP, Kind.TLS}
            self.tell(Opened(number, local, channel.remote), RTT if stream else 0.0)
        elif kind in {Kind.RAW, Kind.ICMP}:
            self.tell(Denied(number, "rights.raw_socket"), 0.0)
        return number

    def send(self, channel: int, data: bytes, *, ttl: int = 0, dont_fragment: bool = False) -> None:
        there = self._open.get(channel)
        if there is None:
            return
        self.sent.append(Sent(self.time, there.kind, there.remote[1], data))
        port = there.remote[1] or (47 if there.kind is Kind.RAW else 0)
        self._peers.get((there.kind, port), silent)(self, there, data)

    def close(self, channel: int) -> None:
        self._open.pop(channel, None)

    def timer(self, seconds: float, tag: str) -> None:
        assert seconds >= 0
        self.tell(Timer(tag), seconds)
        self._timers[tag] = self._count

    def say(self, code: str, **facts: JSON) -> None:
        self.said.append((round(self.seconds, 3), code, facts))

    def found(self, finding: Finding) -> None:
        assert self.finished is None
        self.findings.append(finding)

    def finish(self) -> None:
        self.finished = self.time

    def _still_wanted(self, number: int, event: Event) -> bool:
        if isinstance(event, Timer):
            return self._timers.get(event.tag) == number
        if isinstance(event, Resolved):
            return True
        wanted = event.channel in self._open
        ended = isinstance(event, Closed | Denied) or _refuses_stream(event, self._open)
        if wanted and ended:
            self.close(event.channel)
        return wanted


def _local(event: Event) -> bool:
    return isinstance(event, Denied)


def _refuses_stream(event: Event, channels: dict[int, Channel]) -> bool:
    channel = channels.get(getattr(event, "channel", -1))
    stream = channel is not None and channel.kind in {Kind.TCP, Kind.TLS}
    return isinstance(event, Refused) and stream


def said(finding: Finding) -> tuple[Answer, dict[str, object]]:
    """Answer and facts without the times."""
    return finding.answer, {k: v for k, v in finding.facts.items() if k != "rtt_ms"}


RESET = Refused(0, -1, 0, SERVER)
PORT_UNREACHABLE = Refused(0, 3, 3, SERVER)
PROHIBITED = Refused(0, 3, 13, "192.168.1.1")
NO_RIGHTS = Denied(0, "rights.raw_socket")
