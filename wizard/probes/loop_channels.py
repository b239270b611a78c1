"""Channels over real sockets: each turns what its socket does into a conversation's events."""

from __future__ import annotations

import errno
import selectors
import socket
import sys
from abc import ABC, abstractmethod
from collections.abc import Callable

from wizard.probes.base import Address, Closed, Data, Denied, Event, Opened, Refused
from wizard.probes.loop_errors import Told, drain, listen_for_errors, reason

Tell = Callable[[Event], None]

CHUNK = 65536
"""Bytes taken from a stream at once, and the largest datagram."""
DATAGRAMS = 16
"""Datagrams taken from one socket before the others have their turn."""
_IP_MTU_DISCOVER, _IPV6_MTU_DISCOVER = 10, 23
_PMTUDISC_WANT, _PMTUDISC_PROBE = 1, 3
"""linux/in.h: the default; set DF and leave the path MTU known so far out of account."""
_WINDOWS_DONTFRAGMENT, _MACOS_DONTFRAG = 14, 28
"""ws2ipdef.h IP_DONTFRAGMENT, netinet/in.h IP_DONTFRAG."""
_DEFAULT_TTL = -1 if sys.platform.startswith("linux") else 64
"""Linux takes -1 as "the default again" (ip(7)); elsewhere RFC 1700's recommendation."""
_IN_PROGRESS = {0, errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", 10035)}


Where = tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]
"""A socket address as the socket module gives it."""


def sockaddr(host: str, port: int) -> tuple[socket.AddressFamily, Where]:
    """Family and socket address of an IP address given as text; OSError where it is none."""
    family, _kind, _protocol, _name, where = socket.getaddrinfo(
        host, port, type=socket.SOCK_DGRAM, flags=socket.AI_NUMERICHOST
    )[0]
    return family, where


def set_ttl(sock: socket.socket, ttl: int) -> None:
    """Set the TTL or hop limit of what is sent next; 0 is the system's default."""
    if sock.family == socket.AF_INET6:
        sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_UNICAST_HOPS, ttl or -1)
    else:
        sock.setsockopt(socket.IPPROTO_IP, socket.IP_TTL, ttl or _DEFAULT_TTL)


def set_dont_fragment(sock: socket.socket, whole: bool) -> None:
    """Let nothing that is sent on this socket be fragmented, or go back to the system's way."""
    if sys.platform.startswith("linux"):
        mode = _PMTUDISC_PROBE if whole else _PMTUDISC_WANT
        if sock.family == socket.AF_INET6:
            sock.setsockopt(socket.IPPROTO_IPV6, _IPV6_MTU_DISCOVER, mode)
        else:
            sock.setsockopt(socket.IPPROTO_IP, _IP_MTU_DISCOVER, mode)
    elif sock.family == socket.AF_INET:
        option = _WINDOWS_DONTFRAGMENT if sys.platform == "win32" else _MACOS_DONTFRAG
        sock.setsockopt(socket.IPPROTO_IP, option, int(whole))


class Channel(ABC):
    """A socket that belongs to one conversation; `ready` is called when it can be read or written.

    `wants` are the selector events to wait for. No method raises OSError.
    """

    def __init__(self, number: int, sock: socket.socket, remote: Address, tell: Tell) -> None:
        self.number = number
        self.socket = sock
        self.remote = remote
        self.tell = tell
        self.wants = selectors.EVENT_READ
        sock.setblocking(False)
        listen_for_errors(sock)

    @abstractmethod
    def begin(self, where: Where) -> None:
        """Connect to this socket address; what comes of it is told."""

    @abstractmethod
    def ready(self, mask: int) -> None:
        """The selector saw these events."""

    @abstractmethod
    def send(self, data: bytes, ttl: int, dont_fragment: bool) -> None:
        """Send, or queue where the socket is not ready yet."""

    def close(self) -> None:
        """Give the socket back."""
        self.socket.close()

    def opened(self) -> Opened:
        """The event that tells the local address, as the socket really has it."""
        local = self.socket.getsockname()
        return Opened(self.number, (str(local[0]), int(local[1])), self.remote)

    def refused(self, told: Told) -> Refused:
        """The event of an ICMP error."""
        return Refused(self.number, told.icmp_type, told.icmp_code, told.sender, told.quoted)


class Tcp(Channel):
    """A stream; a reset of our SYN is Refused(-1), silence is the conversation's own affair."""

    def __init__(self, number: int, sock: socket.socket, remote: Address, tell: Tell) -> None:
        super().__init__(number, sock, remote, tell)
        self._connected = False
        self._out = bytearray()
        self.wants = selectors.EVENT_WRITE

    def begin(self, where: Where) -> None:
        """Start the handshake."""
        code = self.socket.connect_ex(where)
        if code not in _IN_PROGRESS:
            self._failed(OSError(code, ""))

    def ready(self, mask: int) -> None:
        """Finish the handshake, then move bytes."""
        try:
            if not self._connected:
                self._finish_connect()
                return
            if mask & selectors.EVENT_READ:
                self._take()
            if self._out:
                self._flush()
        except OSError as error:
            self._broken(error)

    def send(self, data: bytes, ttl: int, dont_fragment: bool) -> None:  # noqa: ARG002 - a stream has its own segments
        """Queue bytes and send what goes at once."""
        try:
            if ttl:
                set_ttl(self.socket, ttl)
            self._out += data
            if self._connected:
                self._flush()
        except OSError as error:
            self._broken(error)

    def stands(self) -> None:
        """TCP stands; a layer above takes over here."""
        self.tell(self.opened())

    def received(self, chunk: bytes) -> None:
        """Bytes arrived."""
        self.tell(Data(self.number, chunk, self.remote))

    def ended(self) -> None:
        """The peer closed in order."""
        self.tell(Closed(self.number))

    def _finish_connect(self) -> None:
        code = self.socket.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            self._failed(OSError(code, ""))
            return
        self._connected = True
        self.wants = selectors.EVENT_READ
        self.stands()
        self._flush()

    def _failed(self, error: OSError) -> None:
        """Tell why the handshake failed: ICMP with its sender, a reset, or this machine."""
        icmp = [told for told in drain(self.socket) if told.icmp_type >= 0]
        self.wants = 0
        if icmp:
            self.tell(self.refused(icmp[0]))
        elif error.errno in {errno.ECONNREFUSED, getattr(errno, "WSAECONNREFUSED", 10061)}:
            self.tell(Refused(self.number, -1, 0, self.remote[0]))
        elif error.errno in {errno.EACCES, errno.EPERM, errno.ENETUNREACH, errno.EAFNOSUPPORT}:
            self.tell(Denied(self.number, reason(error)))
        else:
            self.tell(Closed(self.number, reset=False, reason=reason(error)))

    def _take(self) -> None:
        try:
            chunk = self.socket.recv(CHUNK)
        except BlockingIOError:
            return
        if chunk:
            self.received(chunk)
        else:
            self.wants = 0
            self.ended()

    def _flush(self) -> None:
        try:
            sent = self.socket.send(self._out) if self._out else 0
        except BlockingIOError:
            sent = 0
        del self._out[:sent]
        if self.wants:
            self.wants = selectors.EVENT_READ | (selectors.EVENT_WRITE if self._out else 0)

    def _broken(self, error: OSError) -> None:
        self.wants = 0
        reset = isinstance(error, ConnectionError)
        self.tell(Closed(self.number, reset=reset, reason="reset" if reset else reason(error)))


class Datagram(Channel):
    """A connected datagram socket (UDP, or ICMP where the system allows): errors reach us."""

    def __init__(self, number: int, sock: socket.socket, remote: Address, tell: Tell) -> None:
        super().__init__(number, sock, remote, tell)
        self._ttl = 0
        self._whole = False

    def begin(self, where: Where) -> None:
        """Connect: no packet goes out, but the local address is fixed."""
        try:
            self.socket.connect(where)
            self.tell(self.opened())
        except OSError as error:
            self.wants = 0
            self.tell(Denied(self.number, reason(error)))

    def ready(self, mask: int) -> None:  # noqa: ARG002 - datagram sockets only ever wait for reading
        """Take errors first, then datagrams."""
        told = self._tell_errors()
        try:
            for _ in range(DATAGRAMS):
                data = self.socket.recv(CHUNK)
                self.tell(Data(self.number, data, self.remote))
        except BlockingIOError:
            return
        except ConnectionError:
            if not told:  # a system without an error queue says this much only
                self.tell(Refused(self.number, 3, 3))
        except OSError:
            return  # an error that the queue has told in full already

    def send(self, data: bytes, ttl: int, dont_fragment: bool) -> None:
        """Send one datagram; an error that waited on the socket is told first."""
        try:
            self._prepare(ttl, dont_fragment)
            self._send(data)
        except BlockingIOError:
            return  # a full buffer loses datagrams, as any queue on the way does
        except OSError as error:
            self._not_sent(error, data)

    def _prepare(self, ttl: int, dont_fragment: bool) -> None:
        if ttl != self._ttl:
            set_ttl(self.socket, ttl)
            self._ttl = ttl
        if dont_fragment is not self._whole:
            set_dont_fragment(self.socket, dont_fragment)
            self._whole = dont_fragment

    def _send(self, data: bytes) -> None:
        """Send; the first call may only report what an earlier packet met, so try once more."""
        try:
            self.socket.send(data)
        except ConnectionError:
            if not self._tell_errors():
                self.tell(Refused(self.number, 3, 3))
            self.socket.send(data)
        except OSError as error:
            if error.errno not in {errno.EHOSTUNREACH, errno.ENETUNREACH, errno.ENOPROTOOPT}:
                raise
            self._tell_errors()
            self.socket.send(data)

    def _not_sent(self, error: OSError, data: bytes) -> None:
        if error.errno == errno.EMSGSIZE:
            self._tell_errors()
            self.tell(Refused(self.number, 3, 4, str(self.socket.getsockname()[0]), data))
        elif error.errno in {errno.EPERM, errno.EACCES}:
            self.wants = 0
            self.tell(Denied(self.number, reason(error)))
        # anything else (no route for a moment, no buffer) is a lost datagram

    def _tell_errors(self) -> bool:
        """Tell the ICMP errors that wait; whether there were any at all."""
        told = drain(self.socket)
        for error in told:
            if error.icmp_type >= 0:
                self.tell(self.refused(error))
        return bool(told)
