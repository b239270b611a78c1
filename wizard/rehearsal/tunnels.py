"""The client's end of a tunnel: an interface whose packets go out wrapped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from wizard.model import Tunnel
from wizard.rehearsal.hosts import Host
from wizard.rehearsal.packets import Packet, fragments

MTU = 1400
"""A good first guess for every protocol (PPTP 44-48, ESP in UDP 73-80, L2TP/IPsec 100-110 off)."""


@dataclass
class Way:
    """A tunnel that stands: what carries inner packets, and how it is given up."""

    address: str
    send: Callable[[Packet], None]
    close: Callable[[], None]
    dns: tuple[str, ...] = ()
    routes: tuple[str, ...] = ()
    listen: Callable[[Callable[[Packet], None]], None] = field(default=lambda _hear: None)


class TunnelInterface:
    """A carrier of the client host that hands packets to a Way."""

    mtu = MTU

    def __init__(self, host: Host, name: str, way: Way, routes: tuple[str, ...]) -> None:
        self.name = name
        self._host = host
        self._way = way
        self.routes = routes
        self.received = self.sent = 0
        host.addresses[way.address] = self
        for destination in routes:
            host.add_path(destination, self, source=way.address)
        way.listen(self._heard)

    def carry(self, packet: Packet, hop: str) -> bool:
        """Wrap and send."""
        del hop
        self.sent += len(packet.payload)
        if packet.dont_fragment and len(packet.payload) + 20 > self.mtu:
            return False
        for piece in fragments(packet, self.mtu):
            self._way.send(piece)
        return True

    def _heard(self, packet: Packet) -> None:
        self.received += len(packet.payload)
        self._host.receive(packet, self)

    def tunnel(self, identifier: str) -> Tunnel:
        """The state that the system shows."""
        way = self._way
        return Tunnel("up", identifier, self.name, way.address, way.dns, self.routes)

    def down(self) -> None:
        """Give the tunnel up and take the interface away."""
        self._way.close()
        self._host.drop_paths(self)
