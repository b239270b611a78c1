"""Io for conversations in the memory network: channels are the client host's own sockets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from router_drivers.base import JSON
from wizard.model import Finding
from wizard.probes.base import (
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
from wizard.rehearsal.clock import Alarm
from wizard.rehearsal.hosts import Address, Host, Raw, Udp
from wizard.rehearsal.names import Lookup
from wizard.rehearsal.packets import ICMP
from wizard.rehearsal.tcp import Connection
from wizard.rehearsal.transport import Message

RESET = -1
"""Refused's type for a TCP reset."""
STREAMS = frozenset({Kind.TCP, Kind.TLS})


class Channel(Protocol):
    """An open channel."""

    def send(self, data: bytes, ttl: int, dont_fragment: bool) -> None:
        """Send."""

    def close(self) -> None:
        """Close."""


class MemoryIo:
    """One conversation's Io. rights: raw and ICMP channels may be opened."""

    def __init__(
        self,
        host: Host,
        resolver: str,
        conversation: Conversation,
        tell: Callable[[Finding], None],
        say: Callable[..., None],
        *,
        rights: bool,
    ) -> None:
        self.over = False
        self.conversation = conversation
        self._host = host
        self._resolver = resolver
        self._tell = tell
        self._say = say
        self._rights = rights
        self._channels: dict[int, Channel] = {}
        self._numbers = 0
        self._timers: dict[str, Alarm] = {}

    def now(self) -> float:
        """Seconds of the world's clock."""
        return self._host.clock.now()

    def random(self, size: int) -> bytes:
        """Bytes that the world's seed decides."""
        return self._host.physics.random.randbytes(size)

    def lookup(self, name: str) -> None:
        """Ask the client's resolver."""
        Lookup(
            self._host,
            self._resolver,
            name,
            lambda addresses, error: self._hear(Resolved(name, addresses, error)),
        )

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
        """Open a channel; TLS is a stream that carries bytes as they are."""
        del server_name
        self._numbers += 1
        number = self._numbers
        if kind in STREAMS:
            self._channels[number] = _Stream(self, number, (host, port), source_port)
        elif kind is Kind.UDP:
            self._channels[number] = _Datagrams(self, number, (host, port), source_port)
        elif self._rights:
            wanted = ICMP if kind is Kind.ICMP else protocol
            self._channels[number] = _Payloads(self, number, host, wanted)
        else:
            self._soon(Denied(number, "rights.raw_socket"))
        return number

    def send(self, channel: int, data: bytes, *, ttl: int = 0, dont_fragment: bool = False) -> None:
        """Send on an open channel; on one that is closed nothing happens."""
        if channel in self._channels:
            self._channels[channel].send(data, ttl, dont_fragment)

    def close(self, channel: int) -> None:
        """Close a channel; nothing is heard of it afterwards."""
        known = self._channels.pop(channel, None)
        if known is not None:
            known.close()

    def timer(self, seconds: float, tag: str) -> None:
        """Set or replace the timer of this tag."""
        if tag in self._timers:
            self._timers[tag].cancel()
        self._timers[tag] = self._host.clock.after(seconds, lambda: self._hear(Timer(tag)))

    def found(self, finding: Finding) -> None:
        """Pass a finding on."""
        self._tell(finding)

    def say(self, code: str, **facts: JSON) -> None:
        """Pass a word on to whoever watches the work."""
        self._say(code, **facts)

    def finish(self) -> None:
        """The conversation is over."""
        self.over = True
        for alarm in self._timers.values():
            alarm.cancel()
        for number in tuple(self._channels):
            self.close(number)

    @property
    def host(self) -> Host:
        """Whose sockets these are."""
        return self._host

    def pass_on(self, channel: int, event: Event) -> None:
        """Hear an event of a channel that is still open."""
        if channel in self._channels:
            self._hear(event)

    def opened(self, channel: int, local: Address, remote: Address) -> None:
        """Tell, after this call, that a channel stands."""
        event = Opened(channel, local, remote)
        self._host.clock.after(0, lambda: self.pass_on(channel, event))

    def _soon(self, event: Event) -> None:
        self._host.clock.after(0, lambda: self._hear(event))

    def _hear(self, event: Event) -> None:
        if not self.over:
            self.conversation.hear(event, self)


def _refused(channel: int, icmp: Message, sender: str) -> Refused:
    return Refused(channel, icmp.type, icmp.code, sender, icmp.data)


class _Stream:
    """A TCP (or TLS) channel."""

    def __init__(self, io: MemoryIo, number: int, remote: Address, port: int) -> None:
        self._io = io
        self._number = number
        self._connection: Connection = io.host.tcp.connect(remote, self, port)

    def send(self, data: bytes, ttl: int, dont_fragment: bool) -> None:
        del ttl, dont_fragment
        self._connection.send(data)

    def close(self) -> None:
        self._connection.close()

    def opened(self) -> None:
        local, remote = self._connection.local, self._connection.remote
        self._io.pass_on(self._number, Opened(self._number, local, remote))

    def heard(self, data: bytes) -> None:
        self._io.pass_on(self._number, Data(self._number, data, self._connection.remote))

    def closed(self, reset: bool) -> None:
        self._io.pass_on(self._number, Closed(self._number, reset))

    def refused(self, icmp: Message | None, sender: str) -> None:
        event = _refused(self._number, icmp, sender) if icmp else None
        self._io.pass_on(self._number, event or Refused(self._number, RESET, 0, sender))


class _Datagrams:
    """A UDP channel; only the peer itself is heard, as with a connected socket."""

    def __init__(self, io: MemoryIo, number: int, remote: Address, port: int) -> None:
        self._io = io
        self._number = number
        self._remote = remote
        self._socket: Udp = io.host.udp(self._hear, port, self._error)
        io.opened(number, (io.host.source(remote[0]), self._socket.port), remote)

    def send(self, data: bytes, ttl: int, dont_fragment: bool) -> None:
        self._socket.send(data, self._remote, ttl=ttl, dont_fragment=dont_fragment)

    def close(self) -> None:
        self._socket.close()

    def _hear(self, data: bytes, sender: Address) -> None:
        if sender == self._remote:
            self._io.pass_on(self._number, Data(self._number, data, sender))

    def _error(self, icmp: Message, sender: str) -> None:
        self._io.pass_on(self._number, _refused(self._number, icmp, sender))


class _Payloads:
    """A raw or ICMP channel: hears what this protocol brings from anywhere (routers answer too)."""

    def __init__(self, io: MemoryIo, number: int, host: str, protocol: int) -> None:
        self._io = io
        self._number = number
        self._host = host
        self._any = protocol == ICMP
        self._socket: Raw = io.host.raw(protocol, self._hear, self._error)
        io.opened(number, (io.host.source(host), 0), (host, 0))

    def send(self, data: bytes, ttl: int, dont_fragment: bool) -> None:
        self._socket.send(data, self._host, ttl=ttl, dont_fragment=dont_fragment)

    def close(self) -> None:
        self._socket.close()

    def _hear(self, data: bytes, sender: Address) -> None:
        if self._any or sender[0] == self._host:
            self._io.pass_on(self._number, Data(self._number, data, sender))

    def _error(self, icmp: Message, sender: str) -> None:
        self._io.pass_on(self._number, _refused(self._number, icmp, sender))
