"""Raw sockets, one a protocol for all conversations: IPv4 headers come off, peers get their own."""

from __future__ import annotations

import contextlib
import errno
import selectors
import socket
from collections.abc import Callable

from wizard.model import WizardError
from wizard.probes.base import Address, Data, Denied, Opened, Refused
from wizard.probes.loop_channels import (
    CHUNK,
    DATAGRAMS,
    Tell,
    set_dont_fragment,
    set_ttl,
    sockaddr,
)
from wizard.probes.loop_errors import drain, listen_for_errors, reason

OpenRaw = Callable[[int], socket.socket]
"""An IPv4 raw socket of this protocol; PermissionError or WizardError where rights are missing."""

_MIN_HEADER = 20
_DISCARD_PORT = 9
"""RFC 863; nothing is sent there, the port only has to be one."""


def own_raw(protocol: int) -> socket.socket:
    """A raw socket of this very process; PermissionError without root or CAP_NET_RAW."""
    return socket.socket(socket.AF_INET, socket.SOCK_RAW, protocol)


def payload(packet: bytes) -> bytes | None:
    """What an IPv4 packet carries (RFC 791 §3.1), or None where the header is not whole."""
    if len(packet) < _MIN_HEADER or packet[0] >> 4 != 4:
        return None
    size = (packet[0] & 15) * 4
    return packet[size:] if _MIN_HEADER <= size <= len(packet) else None


def local_address(host: str) -> str:
    """The address from which this machine would speak to that host; OSError without a route."""
    family, where = sockaddr(host, _DISCARD_PORT)
    with socket.socket(family, socket.SOCK_DGRAM) as sock:
        sock.connect(where)
        return str(sock.getsockname()[0])


class RawSocket:
    """The one socket of an IP protocol; whoever registers hears what comes from its peer."""

    def __init__(self, sock: socket.socket) -> None:
        self.socket = sock
        self.wants = selectors.EVENT_READ
        self._hearers: dict[str, list[RawChannel]] = {}
        sock.setblocking(False)
        listen_for_errors(sock)

    def join(self, channel: RawChannel) -> None:
        """Let this channel hear its peer."""
        self._hearers.setdefault(channel.remote[0], []).append(channel)

    def leave(self, channel: RawChannel) -> None:
        """Forget this channel."""
        hearers = self._hearers.get(channel.remote[0], [])
        with contextlib.suppress(ValueError):
            hearers.remove(channel)
        if not hearers:
            self._hearers.pop(channel.remote[0], None)

    def ready(self, _mask: int) -> None:
        """Hand out errors first, then packets."""
        self.tell_errors()
        with contextlib.suppress(OSError):
            for _ in range(DATAGRAMS):
                packet, sender = self.socket.recvfrom(CHUNK)
                self._hand_out(packet, str(sender[0]))

    def send(self, data: bytes, host: str, ttl: int, dont_fragment: bool) -> None:
        """Send one packet's payload to this host; raises OSError."""
        set_ttl(self.socket, ttl)
        set_dont_fragment(self.socket, dont_fragment)
        try:
            self.socket.sendto(data, (host, 0))
        except (ConnectionError, BlockingIOError):
            self.tell_errors()
            self.socket.sendto(data, (host, 0))
        except OSError as error:
            if error.errno not in {errno.EHOSTUNREACH, errno.ENOPROTOOPT}:
                raise
            self.tell_errors()
            self.socket.sendto(data, (host, 0))

    def tell_errors(self) -> None:
        """Tell each ICMP error to those whose packet it is about."""
        for told in drain(self.socket):
            for channel in tuple(self._hearers.get(told.remote, ())):
                if told.icmp_type >= 0:
                    channel.tell(
                        Refused(
                            channel.number,
                            told.icmp_type,
                            told.icmp_code,
                            told.sender,
                            told.quoted,
                        )
                    )

    def close(self) -> None:
        """Give the socket back."""
        self.socket.close()

    def _hand_out(self, packet: bytes, sender: str) -> None:
        content = payload(packet)
        if content is None:
            return
        for channel in tuple(self._hearers.get(sender, ())):
            channel.tell(Data(channel.number, content, (sender, 0)))


class RawChannel:
    """One conversation's share of a raw socket."""

    def __init__(self, number: int, shared: RawSocket, remote: Address, tell: Tell) -> None:
        self.number = number
        self.remote = remote
        self.tell = tell
        self._shared = shared

    def begin(self) -> None:
        """Join, and tell the local address."""
        try:
            self.tell(Opened(self.number, (local_address(self.remote[0]), 0), self.remote))
            self._shared.join(self)
        except OSError as error:
            self.tell(Denied(self.number, reason(error)))

    def send(self, data: bytes, ttl: int, dont_fragment: bool) -> None:
        """Send one packet; the kernel writes the IP header."""
        try:
            self._shared.send(data, self.remote[0], ttl, dont_fragment)
        except BlockingIOError:
            return  # a full buffer loses packets, as any queue on the way does
        except OSError as error:
            if error.errno == errno.EMSGSIZE:
                self._shared.tell_errors()
                self.tell(Refused(self.number, 3, 4, "", data))
            elif error.errno in {errno.EPERM, errno.EACCES}:
                self.tell(Denied(self.number, reason(error)))

    def close(self) -> None:
        """Leave; the socket stays for the others."""
        self._shared.leave(self)


class RawSockets:
    """The raw sockets of one run: opened when first needed, closed together."""

    def __init__(self, open_raw: OpenRaw) -> None:
        self._open = open_raw
        self._sockets: dict[int, RawSocket] = {}

    def get(self, protocol: int) -> tuple[RawSocket | None, str]:
        """The socket of this protocol, or None and the reason code why there is none."""
        if protocol not in self._sockets:
            try:
                self._sockets[protocol] = RawSocket(self._open(protocol))
            except PermissionError:
                return None, "rights.raw_socket"
            except WizardError as error:
                return None, error.code
            except OSError as error:
                return None, reason(error)
        return self._sockets[protocol], ""

    def close(self) -> None:
        """Close every socket."""
        for shared in self._sockets.values():
            shared.close()
        self._sockets.clear()
