"""Links between nodes: delay, loss, disorder, MTU; everything that is sent lies in the trace."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable
from typing import Protocol

from wizard.rehearsal.clock import VirtualClock
from wizard.rehearsal.packets import Packet, fragments

_RECORD = struct.Struct("!QBH")


class Trace:
    """Every packet as it was put on a link: time in microseconds, link, length, bytes."""

    def __init__(self) -> None:
        self._bytes = bytearray()
        self.links: list[str] = []

    def name(self, link: str) -> int:
        """The number under which this link's packets are kept."""
        self.links.append(link)
        return len(self.links) - 1

    def note(self, time: float, link: int, data: bytes) -> None:
        """Keep one packet."""
        self._bytes += _RECORD.pack(round(time * 1e6), link, len(data)) + data

    def dump(self) -> bytes:
        """The whole trace."""
        return bytes(self._bytes)

    def packets(self, link: str) -> list[tuple[float, bytes]]:
        """Time in seconds and bytes of every packet on this link."""
        found, position = [], 0
        while position < len(self._bytes):
            time, number, length = _RECORD.unpack_from(self._bytes, position)
            position += _RECORD.size + length
            if self.links[number] == link:
                found.append((time / 1e6, bytes(self._bytes[position - length : position])))
        return found


class Physics:
    """What everything in one world shares: time, chance, the trace."""

    def __init__(self, seed: int = 1) -> None:
        self.clock = VirtualClock()
        self.random = random.Random(seed)
        self.trace = Trace()


class Receiver(Protocol):
    """Whatever stands at the end of a link."""

    def receive(self, packet: Packet, carrier: Carrier) -> None:
        """Take a packet that came over this carrier."""


class Carrier(Protocol):
    """What a route points at: a link or a tunnel."""

    name: str
    mtu: int

    def carry(self, packet: Packet, hop: str) -> bool:
        """Take a packet to the neighbour `hop`; False: too big and not to be fragmented."""


class Link:
    """A segment: neighbours by address; delay in seconds, loss and reorder as shares 0..1."""

    def __init__(
        self,
        name: str,
        physics: Physics,
        *,
        delay: float = 0.0005,
        loss: float = 0.0,
        reorder: float = 0.0,
        mtu: int = 1500,
    ) -> None:
        self.name = name
        self.mtu = mtu
        self.delay = delay
        self.loss = loss
        self.reorder = reorder
        self._physics = physics
        self._number = physics.trace.name(name)
        self._neighbours: dict[str, Receiver] = {}
        self.default: Receiver | None = None

    def attach(self, address: str, receiver: Receiver) -> None:
        """Let this neighbour answer for the address."""
        self._neighbours[address] = receiver

    def detach(self, address: str) -> None:
        """Nobody answers for the address any more."""
        self._neighbours.pop(address, None)

    def carry(self, packet: Packet, hop: str) -> bool:
        """Send to the neighbour; False: too big and not to be fragmented."""
        if packet.dont_fragment and len(packet.payload) + 20 > self.mtu:
            return False
        receiver = self._neighbours.get(hop, self.default)
        for piece in fragments(packet, self.mtu):
            self._physics.trace.note(self._physics.clock.now(), self._number, piece.encode())
            if receiver is not None and not self._chance(self.loss):
                self._physics.clock.after(self._travel(), self._arrival(receiver, piece))
        return True

    def _arrival(self, receiver: Receiver, packet: Packet) -> Callable[[], None]:
        return lambda: receiver.receive(packet, self)

    def _travel(self) -> float:
        late = self._chance(self.reorder)
        return self.delay * (1 + 2 * self._physics.random.random()) + 0.002 if late else self.delay

    def _chance(self, share: float) -> bool:
        return share > 0 and self._physics.random.random() < share
