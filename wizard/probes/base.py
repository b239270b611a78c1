"""Conversations without sockets: what they may do (Io), what they hear (Event), what they find.

A conversation speaks with one peer and may answer several questions. It never touches a socket
or a clock: the loop over real sockets (loop.py), the memory network (wizard/rehearsal) and the
reflector drive the same object. Deadlines are the conversation's own, kept with Io.timer.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from router_drivers.base import JSON
from wizard.model import Finding

Address = tuple[str, int]
"""An IP address as text and a port (0 for raw and icmp)."""


class Kind(StrEnum):
    """The kinds of channel a conversation may open."""

    TCP = "tcp"
    TLS = "tls"
    UDP = "udp"
    RAW = "raw"
    ICMP = "icmp"


@dataclass(frozen=True)
class Opened:
    """The channel stands; local is our address as the peer's first router sees it."""

    channel: int
    local: Address
    remote: Address


@dataclass(frozen=True)
class Data:
    """Bytes arrived: a chunk (tcp, tls), one datagram (udp), one IP payload (raw, icmp)."""

    channel: int
    data: bytes
    sender: Address


@dataclass(frozen=True)
class Closed:
    """The peer closed the stream (reset: by RST, or TLS failed)."""

    channel: int
    reset: bool = False
    reason: str = ""


@dataclass(frozen=True)
class Refused:
    """An ICMP error (type, code) or a TCP reset to our SYN (type -1). quoted: what it quotes."""

    channel: int
    icmp_type: int
    icmp_code: int
    sender: str = ""
    quoted: bytes = b""


@dataclass(frozen=True)
class Denied:
    """This system would not open the channel; reason is a code (rights.raw_socket, ...)."""

    channel: int
    reason: str


@dataclass(frozen=True)
class Timer:
    """A timer that the conversation set has run out."""

    tag: str


@dataclass(frozen=True)
class Resolved:
    """A name look-up ended: addresses, or an error code (name.unknown, name.no_answer)."""

    name: str
    addresses: tuple[str, ...] = ()
    error: str = ""


Event = Opened | Data | Closed | Refused | Denied | Timer | Resolved


class Io(Protocol):
    """What a conversation may do; every call returns at once."""

    def now(self) -> float:
        """Monotonic seconds."""

    def random(self, size: int) -> bytes:
        """Random bytes; repeatable by seed in the rehearsal."""

    def lookup(self, name: str) -> None:
        """Look a name up by the system's resolver; answered by Resolved."""

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
        """Open a channel to an IP address; answered by Opened, Refused, Closed or Denied.

        protocol: the IP protocol of a raw channel. server_name: SNI of a tls channel (the loop
        does not verify certificates: a probe only asks who is there).
        """

    def send(self, channel: int, data: bytes, *, ttl: int = 0, dont_fragment: bool = False) -> None:
        """Send on an open channel; ttl 0 is the system's default."""

    def close(self, channel: int) -> None:
        """Close a channel; nothing is heard of it afterwards."""

    def timer(self, seconds: float, tag: str) -> None:
        """Ask for Timer(tag) after this time; the same tag again replaces the older one."""

    def found(self, finding: Finding) -> None:
        """Tell an answer, as soon as it is known."""

    def say(self, code: str, **facts: JSON) -> None:
        """A word on the way that is no answer yet (probe.looks_blocked)."""

    def finish(self) -> None:
        """The conversation is over; open channels are closed, timers dropped."""


class Conversation(Protocol):
    """A dialogue with one peer that answers `questions`, each exactly once before it finishes."""

    server: str
    questions: tuple[str, ...]

    def begin(self, io: Io) -> None:
        """Open the first channels and set the first timers."""

    def hear(self, event: Event, io: Io) -> None:
        """Take one event."""

    def give_up(self, io: Io) -> None:
        """Time is up from outside: tell what is known (UNSURE or NOT_ASKED for the rest)."""
