"""A small TCP (RFC 9293): handshake, data in order, retransmission, FIN, RST."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wizard.rehearsal.clock import Alarm
from wizard.rehearsal.packets import TCP, Packet
from wizard.rehearsal.streams import Service, Talker
from wizard.rehearsal.transport import ACK, FIN, PSH, RST, SYN, Message, Segment, ports, segment

if TYPE_CHECKING:
    from wizard.rehearsal.hosts import Host

SEGMENT_SIZE = 1400
"""Data bytes a segment; leaves room for a tunnel's header within 1500."""
FIRST_TIMEOUT = 1.0
"""Seconds until the first retransmission (RFC 6298 section 2), doubled each time."""
TRIES = 6
"""Sends of one segment before the connection is given up (about 63 s, as Linux's SYN)."""
_SPACE = 1 << 32


Ends = tuple[int, str, int]
"""Our port, the peer's address and port."""


@dataclass(eq=False)
class Connection:
    """One TCP connection as one end sees it; numbers modulo 2**32."""

    stack: Stack
    local: tuple[str, int]
    remote: tuple[str, int]
    state: str = "closed"
    talker: Talker | None = None
    _send: int = 0
    _expected: int = 0
    _waiting: list[tuple[int, int, bytes]] = field(default_factory=list)
    _early: dict[int, Segment] = field(default_factory=dict)
    _alarm: Alarm | None = None
    _tries: int = 0
    _said_fin: bool = False
    _heard_fin: bool = False

    def connect(self) -> None:
        """Send the SYN."""
        self.state = "syn_sent"
        self._begin()
        self._queue(SYN, b"")

    def answer(self, syn: Segment) -> None:
        """Answer a SYN with ours."""
        self.state = "syn_received"
        self._begin()
        self._expected = (syn.sequence + 1) % _SPACE
        self._queue(SYN | ACK, b"")

    def send(self, data: bytes) -> None:
        """Send bytes."""
        for start in range(0, len(data), SEGMENT_SIZE):
            self._queue(PSH | ACK, data[start : start + SEGMENT_SIZE])

    def close(self) -> None:
        """Send FIN; nothing more is heard."""
        self.talker = None
        if self.state == "open" and not self._said_fin:
            self._said_fin = True
            self._queue(FIN | ACK, b"")
        elif self.state == "syn_sent":
            self._end()

    def abort(self) -> None:
        """Send RST and forget."""
        self._emit(self._send, RST | ACK, b"")
        self._end()

    def take(self, arrived: Segment) -> None:
        """One segment of this connection."""
        if arrived.flags & RST:
            self._reset()
        elif self.state == "syn_sent":
            self._take_answer(arrived)
        else:
            self._take_ack(arrived)
            self._take_data(arrived)

    def refuse(self, icmp: Message | None, sender: str) -> None:
        """The SYN met an error."""
        talker, self.talker = self.talker, None
        self._end()
        if talker is not None:
            talker.refused(icmp, sender)

    def _begin(self) -> None:
        self._send = self.stack.number()

    def _reset(self) -> None:
        if self.state == "syn_sent":
            self.refuse(None, self.remote[0])
        else:
            self._lose(reset=True)

    def _lose(self, *, reset: bool) -> None:
        talker, self.talker = self.talker, None
        self._end()
        if talker is not None:
            talker.closed(reset)

    def _end(self) -> None:
        self.state = "closed"
        self._waiting.clear()
        if self._alarm is not None:
            self._alarm.cancel()
        self.stack.forget(self)

    def _take_answer(self, arrived: Segment) -> None:
        if arrived.flags & SYN and arrived.flags & ACK:
            self._expected = (arrived.sequence + 1) % _SPACE
            self._take_ack(arrived)
            self._acknowledge()

    def _take_ack(self, arrived: Segment) -> None:
        if not arrived.flags & ACK:
            return
        before = len(self._waiting)
        self._waiting = [
            item
            for item in self._waiting
            if _before(arrived.acknowledged, item[0] + _length(item[1], item[2]))
        ]
        if len(self._waiting) < before:
            self._tries = 0
            self._arm()
        if not self._waiting and self.state in ("syn_sent", "syn_received"):
            self._open()
        self._rest()

    def _open(self) -> None:
        self.state = "open"
        if self.talker is not None:
            self.talker.opened()

    def _take_data(self, arrived: Segment) -> None:
        if not arrived.data and not arrived.flags & (FIN | SYN):
            return
        if not arrived.flags & SYN:
            self._early[arrived.sequence] = arrived
        self._deliver()
        self._acknowledge()
        self._rest()

    def _deliver(self) -> None:
        while self.state != "closed" and (piece := self._early.pop(self._expected, None)):
            self._expected = (self._expected + _length(piece.flags, piece.data)) % _SPACE
            if piece.data and self.talker is not None:
                self.talker.heard(piece.data)
            if piece.flags & FIN:
                self._take_fin()

    def _take_fin(self) -> None:
        self._heard_fin = True
        talker = self.talker
        if talker is not None:
            talker.closed(reset=False)
            self.close()

    def _rest(self) -> None:
        if self._said_fin and self._heard_fin and not self._waiting:
            self._end()

    def _queue(self, flags: int, data: bytes) -> None:
        if self.state == "closed":
            return
        self._waiting.append((self._send, flags, data))
        self._emit(self._send, flags, data)
        self._send = (self._send + _length(flags, data)) % _SPACE
        if len(self._waiting) == 1:
            self._arm()

    def _arm(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
        if self._waiting:
            wait = FIRST_TIMEOUT * 2**self._tries
            self._alarm = self.stack.host.clock.after(wait, self._again)

    def _again(self) -> None:
        self._tries += 1
        if self._tries >= TRIES:
            self._lose(reset=True)
            return
        for sequence, flags, data in self._waiting:
            self._emit(sequence, flags, data)
        self._arm()

    def _acknowledge(self) -> None:
        if self.state != "closed":
            self._emit(self._send, ACK, b"")

    def _emit(self, sequence: int, flags: int, data: bytes) -> None:
        known = self._expected if flags & ACK else 0
        out = Segment(self.local[1], self.remote[1], sequence, known, flags, data)
        self.stack.emit(out, self.local[0], self.remote[0])


class Stack:
    """The TCP of one host."""

    def __init__(self, host: Host) -> None:
        self.host = host
        self._services: dict[int, Service] = {}
        self._connections: dict[Ends, Connection] = {}

    def holds(self, port: int) -> bool:
        """A connection or service uses this port."""
        return port in self._services or any(ends[0] == port for ends in self._connections)

    def listen(self, port: int, service: Service) -> None:
        """Answer on this port."""
        self._services[port] = service

    def connect(self, to: tuple[str, int], talker: Talker, port: int = 0) -> Connection:
        """Open a connection; without a route the talker hears nothing."""
        local = (self.host.source(to[0]), port or self.host.free_port())
        connection = Connection(self, local, to, talker=talker)
        self._connections[local[1], to[0], to[1]] = connection
        connection.connect()
        return connection

    def number(self) -> int:
        """An initial sequence number."""
        return self.host.physics.random.randrange(_SPACE)

    def take(self, packet: Packet) -> None:
        """A TCP packet for this host."""
        arrived = segment(packet.payload)
        if arrived is None:
            return
        known = self._connections.get((arrived.target, packet.src, arrived.source))
        if known is not None:
            known.take(arrived)
        elif arrived.flags & SYN and arrived.target in self._services:
            self._accept(packet, arrived)
        elif not arrived.flags & RST:
            self._refuse(packet, arrived)

    def take_error(self, icmp: Message, sender: str, quoted: Packet) -> None:
        """An ICMP error about one of our segments: only a SYN gives up (RFC 5927)."""
        source, target = ports(quoted)
        known = self._connections.get((source, quoted.dst, target))
        if known is not None and known.state == "syn_sent":
            known.refuse(icmp, sender)

    def forget(self, connection: Connection) -> None:
        """The connection is over."""
        ends = (connection.local[1], *connection.remote)
        if self._connections.get(ends) is connection:
            del self._connections[ends]

    def emit(self, out: Segment, src: str, dst: str) -> None:
        """Send a segment."""
        if src:
            self.host.transmit(Packet(src, dst, TCP, out.encode(src, dst), dont_fragment=True))

    def _accept(self, packet: Packet, syn: Segment) -> None:
        local, remote = (packet.dst, syn.target), (packet.src, syn.source)
        connection = Connection(self, local, remote)
        connection.talker = self._services[syn.target].accept(connection)
        self._connections[syn.target, packet.src, syn.source] = connection
        connection.answer(syn)

    def _refuse(self, packet: Packet, arrived: Segment) -> None:
        known = arrived.sequence + _length(arrived.flags, arrived.data)
        out = Segment(
            arrived.target, arrived.source, arrived.acknowledged, known % _SPACE, RST | ACK
        )
        self.emit(out, packet.dst, packet.src)


def _length(flags: int, data: bytes) -> int:
    return len(data) + bool(flags & SYN) + bool(flags & FIN)


def _before(first: int, second: int) -> bool:
    return (first - second) % _SPACE >= _SPACE // 2
