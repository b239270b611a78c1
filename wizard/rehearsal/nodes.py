"""What hosts and routers have in common: addresses, routes, reassembly, ICMP errors."""

from __future__ import annotations

from dataclasses import dataclass, replace
from ipaddress import IPv4Address, IPv4Network

from wizard.rehearsal.links import Carrier, Link, Physics
from wizard.rehearsal.packets import ICMP, Packet, Reassembly
from wizard.rehearsal.transport import BAD_PROTOCOL, TOO_BIG, UNREACHABLE, Message, message

ICMP_PAUSE = 1.0
"""Linux tells a destination of an unreachable port at most once a second (icmp_ratelimit)."""

QUOTED = 28
"""How much of a packet an ICMP error quotes: its header and eight bytes (RFC 792)."""


@dataclass(frozen=True)
class Path:
    """A route; gateway '' where the destination is on the link itself."""

    network: IPv4Network
    carrier: Carrier
    gateway: str = ""
    source: str = ""


class Node:
    """Has addresses on links, knows routes, answers what is for it."""

    def __init__(self, name: str, physics: Physics) -> None:
        self.name = name
        self.physics = physics
        self.clock = physics.clock
        self.addresses: dict[str, Carrier] = {}
        self.paths: list[Path] = []
        self._known: dict[str, Path | None] = {}
        self._reassembly = Reassembly()
        self._identification = 0
        self._told: dict[str, float] = {}

    def join(self, link: Link, address: str, network: str) -> None:
        """Stand on a link with this address; the network is on it."""
        self.addresses[address] = link
        link.attach(address, self)
        self.add_path(network, link, source=address)

    def add_path(self, network: str, carrier: Carrier, gateway: str = "", source: str = "") -> None:
        """Add a route; among equally long ones the older wins."""
        source = source or next((a for a, c in self.addresses.items() if c is carrier), "")
        self.paths.append(Path(IPv4Network(network), carrier, gateway, source))
        self.paths.sort(key=lambda path: -path.network.prefixlen)
        self._known.clear()

    def drop_paths(self, carrier: Carrier) -> None:
        """Forget every route and address of this carrier."""
        self.paths = [path for path in self.paths if path.carrier is not carrier]
        self.addresses = {a: c for a, c in self.addresses.items() if c is not carrier}
        self._known.clear()

    def path(self, destination: str) -> Path | None:
        """The best route to this address."""
        if destination not in self._known:
            target = IPv4Address(destination)
            best = next((path for path in self.paths if target in path.network), None)
            self._known[destination] = best
        return self._known[destination]

    def source(self, destination: str) -> str:
        """Our address towards this destination, '' without a route."""
        path = self.path(destination)
        return path.source if path else ""

    def transmit(self, packet: Packet) -> None:
        """Send a packet of our own."""
        self._identification = (self._identification + 1) & 0xFFFF
        self.emit(replace(packet, identification=self._identification))

    def emit(self, packet: Packet) -> None:
        """Hand a packet to its route; one that does not fit is answered (RFC 1191)."""
        path = self.path(packet.dst)
        if path is None:
            return
        if packet.dst in self.addresses:
            self.clock.after(0, lambda: self.receive(packet, path.carrier))
        elif not path.carrier.carry(packet, path.gateway or packet.dst):
            room = path.carrier.mtu.to_bytes(4, "big")
            self.complain(packet, UNREACHABLE, TOO_BIG, room)

    def receive(self, packet: Packet, carrier: Carrier) -> None:
        """Take a packet from a link; what is not ours is passed to `forward`."""
        if packet.dst not in self.addresses:
            self.forward(packet, carrier)
        elif (whole := self._reassembly.take(packet)) is not None:
            self.deliver(whole, carrier)

    def forward(self, packet: Packet, carrier: Carrier) -> None:
        """A packet for somebody else: a plain host drops it."""

    def deliver(self, packet: Packet, carrier: Carrier) -> None:
        """A whole packet for this node: without a service the protocol is refused."""
        del carrier
        self.complain(packet, UNREACHABLE, BAD_PROTOCOL)

    def complain(self, packet: Packet, kind: int, code: int, rest: bytes = b"\0\0\0\0") -> None:
        """Answer with an ICMP error, at most one a second and destination, never to an error."""
        told = self._told.get(packet.src, -ICMP_PAUSE)
        if self.clock.now() - told < ICMP_PAUSE or _is_error(packet):
            return
        self._told[packet.src] = self.clock.now()
        error = Message(kind, code, rest, packet.encode()[:QUOTED])
        source = packet.dst if packet.dst in self.addresses else self.source(packet.src)
        if packet.src in self.addresses:
            ours = Packet(packet.src, packet.src, ICMP, error.encode())
            self.clock.after(0, lambda: self.deliver(ours, self.addresses[packet.src]))
        elif source:
            self.transmit(Packet(source, packet.src, ICMP, error.encode()))


def _is_error(packet: Packet) -> bool:
    icmp = message(packet.payload) if packet.protocol == ICMP else None
    return packet.offset > 0 or (icmp is not None and icmp.is_error)
