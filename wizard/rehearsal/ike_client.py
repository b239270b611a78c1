"""The IKE sockets of this computer and the exchange with patience that both versions use."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import TypeVar

from wizard.rehearsal.hosts import Address, Host
from wizard.rehearsal.packets import ESP
from wizard.rehearsal.sealing import Association
from wizard.rehearsal.waiting import until
from wizard.wire import espudp, ike
from wizard.wire.errors import NotUnderstood
from wizard.wire.ike import Message
from wizard.work import Work

T = TypeVar("T")

RETRANSMITS = tuple(4.0 * 1.8**number for number in range(6))
"""Seconds after each send (charon: 4 s, base 1.8, 5 retransmits: 165 s in all)."""
KEEPALIVE = 20.0
"""RFC 3948 section 4: one octet FF holds the mapping of a router."""


class IkeClient:
    """Ports 500 and 4500 of this computer towards one server."""

    def __init__(self, host: Host, server: str, work: Work) -> None:
        self.host = host
        self.server = server
        self.port = ike.PORT
        self._work = work
        self._inbox: deque[Message] = deque()
        self._association: Association | None = None
        self._main = host.udp(self._hear_500, ike.PORT)
        self._natt = host.udp(self._hear_4500, ike.NAT_T_PORT)
        self._esp = host.raw(ESP, self._hear_esp)

    def exchange(self, messages: Sequence[bytes], read: Callable[[Message], T | None]) -> T | None:
        """Send, and again, until `read` makes something of an answer; None where it never does."""
        found: list[T] = []
        for wait in RETRANSMITS:
            for message in messages:
                self.send(message)
            if until(self.host.clock, lambda: self._read(read, found), wait, self._work):
                return found[0]
        return None

    def send(self, message: bytes) -> None:
        """One message from the port that the exchange has moved to."""
        if self.port == ike.NAT_T_PORT:
            data = espudp.encode(espudp.Ike(message))
            self._natt.send(data, (self.server, ike.NAT_T_PORT))
        else:
            self._main.send(message, (self.server, ike.PORT))

    def local(self, port: int) -> Address:
        """Our own end as we see it."""
        return self.host.source(self.server), port

    def associate(self, inbound: int, outbound: int) -> Association:
        """ESP SAs with the server; keepalives from now on where it rides in UDP."""
        association = Association(inbound, outbound, self._emit, lambda _kind, _data: None)
        self._association = association
        if self.port == ike.NAT_T_PORT:
            self.host.clock.after(KEEPALIVE, self._keep_alive)
        return association

    def close(self) -> None:
        """Give the ports back."""
        self._association = None
        for socket in (self._main, self._natt, self._esp):
            socket.close()

    def _read(self, read: Callable[[Message], T | None], found: list[T]) -> bool:
        """Look at each message once; whether one was an answer."""
        while self._inbox and not found:
            answer = read(self._inbox.popleft())
            if answer is not None:
                found.append(answer)
        return bool(found)

    def _emit(self, packet: espudp.Esp) -> None:
        if self.port == ike.NAT_T_PORT:
            self._natt.send(espudp.encode(packet), (self.server, ike.NAT_T_PORT))
        else:
            self._esp.send(espudp.encode_esp(packet), self.server)

    def _keep_alive(self) -> None:
        if self._association is not None:
            self._natt.send(espudp.KEEPALIVE, (self.server, ike.NAT_T_PORT))
            self.host.clock.after(KEEPALIVE, self._keep_alive)

    def _hear_500(self, data: bytes, sender: Address) -> None:
        if sender[0] == self.server:
            self._take(data)

    def _hear_4500(self, data: bytes, sender: Address) -> None:
        if sender[0] != self.server:
            return
        try:
            datagram = espudp.decode(data)
            if isinstance(datagram, espudp.Esp):
                self._protected(datagram)
        except NotUnderstood:
            return
        if isinstance(datagram, espudp.Ike):
            self._take(datagram.message)

    def _hear_esp(self, data: bytes, sender: Address) -> None:
        if sender[0] != self.server:
            return
        try:
            self._protected(espudp.decode_esp(data))
        except NotUnderstood:
            return

    def _protected(self, packet: espudp.Esp) -> None:
        if self._association is not None and self._association.inbound == packet.spi:
            self._association.take(packet)

    def _take(self, data: bytes) -> None:
        try:
            self._inbox.append(ike.decode(data))
        except NotUnderstood:
            return
