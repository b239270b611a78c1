"""Opens and watches the sockets of the loop, within the number of descriptors there are."""

from __future__ import annotations

import contextlib
import errno
import selectors
import socket
import ssl
import sys
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from wizard.probes.base import Address, Denied, Kind
from wizard.probes.loop_channels import Channel, Datagram, Tcp, Tell, Where, sockaddr
from wizard.probes.loop_errors import reason
from wizard.probes.loop_lookup import Lookups
from wizard.probes.loop_raw import OpenRaw, RawChannel, RawSocket, RawSockets
from wizard.probes.loop_tls import Tls, anybody

DESCRIPTORS = 8192
"""Wanted limit of open files: 1,000 targets hold about 6,000 sockets. The soft limit is raised
towards it as far as the hard one allows; 1,024, the usual soft limit, exists for select()."""
RESERVE = 64
"""Descriptors left to the rest of the program."""
WINDOWS_SOCKETS = 480
"""select() on Windows takes 512 sockets (FD_SETSIZE in CPython's build)."""
FEWEST = 8
"""Room to work with even where almost no descriptor is left."""
ICMP = 1
"""IP protocol number."""

Live = Channel | RawChannel
_NO_DESCRIPTOR = {errno.EMFILE, errno.ENFILE, getattr(errno, "WSAEMFILE", 10024)}


def descriptor_limit() -> int:
    """How many sockets the loop may hold; raises the process' soft limit as far as needed."""
    if sys.platform == "win32":
        return WINDOWS_SOCKETS
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    endless = resource.RLIM_INFINITY
    wanted = DESCRIPTORS if hard == endless else min(DESCRIPTORS, hard)
    if soft != endless and soft < wanted:
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
            soft = wanted
    return max(FEWEST, (DESCRIPTORS if soft == endless else min(soft, DESCRIPTORS)) - RESERVE)


@dataclass
class Order:
    """A channel that a conversation wants. stands: put the channel into the conversation's hands.

    wanted: whether the conversation still waits for it.
    """

    number: int
    kind: Kind
    remote: Address
    tell: Tell
    stands: Callable[[Live], None]
    wanted: Callable[[], bool]
    protocol: int = 0
    source_port: int = 0
    server_name: str = field(default="")


class Doors:
    """Every open socket of one run, and the orders that wait for room."""

    def __init__(self, lookups: Lookups, open_raw: OpenRaw) -> None:
        self._selector = selectors.DefaultSelector()
        self._lookups = lookups
        self._raw = RawSockets(open_raw)
        self._watched: dict[Channel | RawSocket, int] = {}
        self._orders: deque[Order] = deque()
        self._limit = descriptor_limit()
        self._open = 0
        self._raw_open = 0
        self._tls: ssl.SSLContext | None = None
        self._selector.register(lookups.wake, selectors.EVENT_READ)

    @property
    def room(self) -> bool:
        """Whether a conversation may begin: a quarter is kept for those that run already."""
        return not self._orders and self._open < self._limit * 3 // 4

    @property
    def idle(self) -> bool:
        """Whether nothing is open or ordered."""
        return not self._open and not self._raw_open and not self._orders

    def order(self, order: Order) -> None:
        """Open a channel now, or line up behind those that wait for a descriptor."""
        if self._orders or self._open >= self._limit or not self._opened(order):
            self._orders.append(order)

    def watch(self, live: Live | RawSocket) -> None:
        """Wait for what this channel wants now."""
        if isinstance(live, RawChannel):
            return
        before = self._watched.get(live, 0)
        if live.wants == before:
            return
        if not before:
            self._selector.register(live.socket, live.wants, live)
        elif live.wants:
            self._selector.modify(live.socket, live.wants, live)
        else:
            self._selector.unregister(live.socket)
        self._watched[live] = live.wants

    def drop(self, live: Live) -> None:
        """Close a channel."""
        if isinstance(live, Channel):
            if self._watched.pop(live, 0):
                self._selector.unregister(live.socket)
            self._open -= 1
        else:
            self._raw_open -= 1
        live.close()

    def poll(self, seconds: float) -> None:
        """Wait at most this long, serve whoever is ready, then open what had to wait."""
        for key, mask in self._selector.select(seconds):
            if key.data is None:
                self._lookups.collect()
            elif key.data.socket.fileno() >= 0:
                key.data.ready(mask)
                self.watch(key.data)
        self._serve_orders()

    def close(self) -> None:
        """Close every socket."""
        for live in self._watched:
            if isinstance(live, Channel):
                live.close()
        self._watched.clear()
        self._raw.close()
        self._orders.clear()
        self._selector.close()

    def _serve_orders(self) -> None:
        while self._orders and self._open < self._limit:
            if self._orders[0].wanted() and not self._opened(self._orders[0]):
                return
            self._orders.popleft()

    def _opened(self, order: Order) -> bool:
        """Carry an order out, well or ill; False where it has to wait for a descriptor."""
        try:
            if order.kind is Kind.RAW:
                self._open_raw(order, order.protocol)
            elif order.kind is Kind.ICMP:
                self._open_icmp(order)
            else:
                self._open_socket(order)
        except OSError as error:
            if error.errno in _NO_DESCRIPTOR and self._open:
                return False
            order.tell(Denied(order.number, _denied(error)))
        except ValueError:
            order.tell(Denied(order.number, "name.unknown"))
        return True

    def _open_socket(self, order: Order) -> None:
        family, where = sockaddr(*order.remote)
        stream = order.kind is not Kind.UDP
        sock = socket.socket(family, socket.SOCK_STREAM if stream else socket.SOCK_DGRAM)
        try:
            if order.source_port:
                sock.bind(("::" if family == socket.AF_INET6 else "", order.source_port))
            self._take(order, self._channel(order, sock), where)
        except (OSError, ValueError):
            sock.close()
            raise

    def _channel(self, order: Order, sock: socket.socket) -> Channel:
        if order.kind is Kind.UDP:
            return Datagram(order.number, sock, order.remote, order.tell)
        if order.kind is Kind.TCP:
            return Tcp(order.number, sock, order.remote, order.tell)
        self._tls = self._tls or anybody()
        return Tls(
            order.number,
            sock,
            order.remote,
            order.tell,
            context=self._tls,
            server_name=order.server_name,
        )

    def _open_icmp(self, order: Order) -> None:
        family, where = sockaddr(*order.remote)
        protocol = socket.IPPROTO_ICMPV6 if family == socket.AF_INET6 else socket.IPPROTO_ICMP
        try:
            sock = socket.socket(family, socket.SOCK_DGRAM, protocol)
        except PermissionError:
            self._open_raw(order, ICMP)
            return
        self._take(order, Datagram(order.number, sock, order.remote, order.tell), where)

    def _open_raw(self, order: Order, protocol: int) -> None:
        family, _where = sockaddr(*order.remote)
        if family != socket.AF_INET:
            order.tell(Denied(order.number, "network.no_family"))
            return
        shared, denied = self._raw.get(protocol)
        if shared is None:
            order.tell(Denied(order.number, denied))
            return
        self.watch(shared)
        live = RawChannel(order.number, shared, order.remote, order.tell)
        self._raw_open += 1
        order.stands(live)
        live.begin()

    def _take(self, order: Order, live: Channel, where: Where) -> None:
        self._open += 1
        order.stands(live)
        live.begin(where)
        self.watch(live)


def _denied(error: OSError) -> str:
    if isinstance(error, socket.gaierror):
        return "address.invalid"
    if isinstance(error, PermissionError):
        return "rights.source_port"
    return reason(error)
