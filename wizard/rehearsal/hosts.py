"""A host: UDP and raw sockets, ICMP as Linux answers it, a small TCP."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from wizard.rehearsal.links import Carrier, Physics
from wizard.rehearsal.nodes import Node
from wizard.rehearsal.packets import ICMP, TCP, UDP, Packet, decode
from wizard.rehearsal.tcp import Stack
from wizard.rehearsal.transport import (
    BAD_PORT,
    BAD_PROTOCOL,
    ECHO,
    ECHO_REPLY,
    UNREACHABLE,
    Datagram,
    Message,
    datagram,
    message,
    ports,
)

Address = tuple[str, int]
Hear = Callable[[bytes, Address], None]
Error = Callable[[Message, str], None]
"""The ICMP message (its data quotes our packet) and who sent it."""

FIRST_EPHEMERAL = 49152
LAST_EPHEMERAL = 65535


class Udp:
    """A UDP socket; error is told of ICMP errors about our datagrams."""

    def __init__(self, host: Host, port: int, hear: Hear, error: Error | None) -> None:
        self.port = port
        self.hear = hear
        self.error = error
        self._host = host

    def send(
        self,
        data: bytes,
        to: Address,
        *,
        source: str = "",
        ttl: int = 0,
        dont_fragment: bool = False,
    ) -> None:
        """Send one datagram; nothing happens without a route."""
        src = source or self._host.source(to[0])
        if src:
            payload = Datagram(self.port, to[1], data).encode(src, to[0])
            packet = Packet(src, to[0], UDP, payload, ttl or 64, dont_fragment)
            self._host.transmit(packet)

    def close(self) -> None:
        """Give the port back."""
        self._host.forget_udp(self)


class Raw:
    """Hears every packet of one IP protocol (payload without the IP header)."""

    def __init__(self, host: Host, protocol: int, hear: Hear, error: Error | None) -> None:
        self.protocol = protocol
        self.hear = hear
        self.error = error
        self._host = host

    def send(self, data: bytes, to: str, *, ttl: int = 0, dont_fragment: bool = False) -> None:
        """Send one IP payload; nothing happens without a route."""
        if src := self._host.source(to):
            packet = Packet(src, to, self.protocol, data, ttl or 64, dont_fragment)
            self._host.transmit(packet)

    def close(self) -> None:
        """Hear no more."""
        self._host.forget_raw(self)


class Host(Node):
    """A machine with sockets; one of the kernel's kind, not of a router's."""

    def __init__(self, name: str, physics: Physics) -> None:
        super().__init__(name, physics)
        self.tcp = Stack(self)
        self._udp: dict[int, Udp] = {}
        self._raw: list[Raw] = []
        self._ephemeral = physics.random.randrange(FIRST_EPHEMERAL, LAST_EPHEMERAL)

    def udp(self, hear: Hear, port: int = 0, error: Error | None = None) -> Udp:
        """Bind a UDP socket; port 0 takes a free one."""
        socket = Udp(self, port or self.free_port(), hear, error)
        self._udp[socket.port] = socket
        return socket

    def raw(self, protocol: int, hear: Hear, error: Error | None = None) -> Raw:
        """Hear one IP protocol."""
        socket = Raw(self, protocol, hear, error)
        self._raw.append(socket)
        return socket

    def forget_udp(self, socket: Udp) -> None:
        """Its port answers no more."""
        if self._udp.get(socket.port) is socket:
            del self._udp[socket.port]

    def forget_raw(self, socket: Raw) -> None:
        """It hears no more."""
        self._raw = [other for other in self._raw if other is not socket]

    def asks_from(self, port: int) -> bool:
        """A question of our own waits for its answer on this port."""
        return port >= FIRST_EPHEMERAL and port in self._udp

    def free_port(self) -> int:
        """The next ephemeral port that nobody holds."""
        while True:
            self._ephemeral = max(FIRST_EPHEMERAL, (self._ephemeral + 1) & 0xFFFF)
            if self._ephemeral not in self._udp and not self.tcp.holds(self._ephemeral):
                return self._ephemeral

    def deliver(self, packet: Packet, carrier: Carrier) -> None:
        """Hand a whole packet to whoever waits for it; the rest is refused."""
        heard = [raw for raw in self._raw if raw.protocol == packet.protocol]
        for raw in heard:
            raw.hear(packet.payload, (packet.src, 0))
        if packet.protocol == UDP:
            self._take_datagram(packet)
        elif packet.protocol == TCP:
            self.tcp.take(packet)
        elif packet.protocol == ICMP:
            self._take_icmp(packet)
        elif not heard:
            self.take_other(packet, carrier)

    def take_other(self, packet: Packet, carrier: Carrier) -> None:
        """A protocol that no socket hears: refused (measured on Linux for GRE and ESP)."""
        del carrier
        self.complain(packet, UNREACHABLE, BAD_PROTOCOL)

    def _take_datagram(self, packet: Packet) -> None:
        udp = datagram(packet.payload)
        socket = self._udp.get(udp.target) if udp else None
        if udp is None:
            return
        if socket is None:
            self.complain(packet, UNREACHABLE, BAD_PORT)
        else:
            socket.hear(udp.data, (packet.src, udp.source))

    def _take_icmp(self, packet: Packet) -> None:
        icmp = message(packet.payload)
        if icmp is None:
            return
        if icmp.type == ECHO:
            answer = replace(icmp, type=ECHO_REPLY)
            self.transmit(Packet(packet.dst, packet.src, ICMP, answer.encode()))
        elif icmp.is_error and (quoted := decode(icmp.data)) is not None:
            self._take_error(icmp, packet.src, quoted)

    def _take_error(self, icmp: Message, sender: str, quoted: Packet) -> None:
        source, _ = ports(quoted)
        if quoted.protocol == TCP:
            self.tcp.take_error(icmp, sender, quoted)
            return
        mine = self._udp.get(source) if quoted.protocol == UDP else None
        if mine is not None and mine.error is not None:
            mine.error(icmp, sender)
        for raw in self._raw:
            if raw.protocol == quoted.protocol and raw.error is not None:
                raw.error(icmp, sender)
