"""The IKE sockets of a VPN server: half-open limits, cookies, both versions, ESP both ways."""

from __future__ import annotations

import hashlib
from typing import Protocol

from wizard.rehearsal.hosts import Address
from wizard.rehearsal.office import Office
from wizard.rehearsal.packets import ESP
from wizard.rehearsal.sealing import Association
from wizard.wire import espudp, ike
from wizard.wire.errors import NotUnderstood

COOKIE_FROM = 3
BLOCK_FROM = 5
HALF_OPEN = 30.0
"""strongSwan's defaults: half-open SAs an address before cookies, before silence; seconds each."""


class Speaker(Protocol):
    """One IKE version."""

    def hear(self, message: ike.Message, sender: Address, port: int) -> None:
        """A message that came to this port of ours; raises NotUnderstood."""


class IkeServer:
    """Ports 500 and 4500, and ESP."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.speakers: dict[int, Speaker] = {}
        self._associations: dict[int, Association] = {}
        self._half_open: list[tuple[str, float, bytes]] = []
        self._secret = office.physics.random.randbytes(16)
        self._main = office.udp(self._hear_500, ike.PORT)
        self._natt = office.udp(self._hear_4500, ike.NAT_T_PORT)
        self._esp = office.raw(ESP, self._hear_esp)

    def send(self, data: bytes, to: Address, port: int) -> None:
        """An encoded IKE message from this port of ours."""
        if port == ike.NAT_T_PORT:
            self._natt.send(espudp.encode(espudp.Ike(data)), to)
        else:
            self._main.send(data, to)

    def local(self, sender: Address, port: int) -> Address:
        """Our own end as we see it (behind a NAT: the inner address)."""
        return self.office.source(sender[0]), port

    def open(self, sender: Address, spi: bytes) -> None:
        """An exchange began."""
        self._half_open.append((sender[0], self.office.clock.now() + HALF_OPEN, spi))

    def done(self, spi: bytes) -> None:
        """The exchange is complete or over."""
        self._half_open = [entry for entry in self._half_open if entry[2] != spi]

    def waiting(self, sender: Address) -> int:
        """Half-open exchanges of this address."""
        now = self.office.clock.now()
        self._half_open = [entry for entry in self._half_open if entry[1] > now]
        return sum(entry[0] == sender[0] for entry in self._half_open)

    def cookie(self, sender: Address, spi: bytes) -> bytes:
        """The stateless proof that the sender hears us (RFC 7296 section 2.6)."""
        return hashlib.sha256(self._secret + sender[0].encode() + spi).digest()[:20]

    def associate(self, inbound: int, outbound: int, peer: Address, port: int) -> Association:
        """A pair of ESP SAs with this peer, in UDP where the exchange had moved to 4500."""

        def emit(packet: espudp.Esp) -> None:
            if port == ike.NAT_T_PORT:
                self._natt.send(espudp.encode(packet), peer)
            else:
                self._esp.send(espudp.encode_esp(packet), peer[0])

        association = Association(inbound, outbound, emit, lambda _kind, _data: None)
        self._associations[inbound] = association
        return association

    def dissolve(self, inbound: int) -> None:
        """The SAs are deleted."""
        self._associations.pop(inbound, None)

    def new_spi(self) -> int:
        """An ESP SPI (below 256 is reserved)."""
        return self.office.physics.random.randrange(256, 1 << 32)

    def _hear_500(self, data: bytes, sender: Address) -> None:
        self._take(data, sender, ike.PORT)

    def _hear_4500(self, data: bytes, sender: Address) -> None:
        try:
            datagram = espudp.decode(data)
        except NotUnderstood:
            return
        if isinstance(datagram, espudp.Ike):
            self._take(datagram.message, sender, ike.NAT_T_PORT)
        elif isinstance(datagram, espudp.Esp):
            self._protected(datagram)

    def _hear_esp(self, data: bytes, _: Address) -> None:
        try:
            self._protected(espudp.decode_esp(data))
        except NotUnderstood:
            return

    def _protected(self, packet: espudp.Esp) -> None:
        """ESP with an SPI that nobody knows is dropped in silence."""
        association = self._associations.get(packet.spi)
        if association is None:
            return
        try:
            association.take(packet)
        except NotUnderstood:
            return

    def _take(self, data: bytes, sender: Address, port: int) -> None:
        try:
            message = ike.decode(data)
            speaker = self.speakers.get(message.version >> 4)
            if speaker is not None:
                speaker.hear(message, sender, port)
        except NotUnderstood:
            return
