"""Sockets that wait politely: every wait sees the stop flag and the deadline of a Gate."""

from __future__ import annotations

import ipaddress
import selectors
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from router_drivers.base import Stopped, Unreachable

GLANCE_SECONDS = 0.1
"""How often a wait looks at the stop flag: a tenth of the second that Cancel may take."""

Waitable = socket.socket
T = TypeVar("T")


class Gate:
    """A stop flag, a limit in all and one for each request. Clock: time.monotonic."""

    def __init__(self, stop: threading.Event, seconds: float) -> None:
        self._stop = stop
        self._last = time.monotonic() + seconds
        self._end = self._last

    def allow(self, seconds: float) -> None:
        """Start a request that may take this long, but not past the limit in all."""
        self._end = min(self._last, time.monotonic() + seconds)

    def left(self) -> float:
        """Seconds until the limit; never negative."""
        return max(0.0, self._end - time.monotonic())

    def check(self) -> None:
        """Raise Stopped, or Unreachable(reason="time") past the limit."""
        if self._stop.is_set():
            raise Stopped
        if self.left() <= 0:
            raise Unreachable(reason="time")

    def pause(self, seconds: float) -> None:
        """Let time pass; raises Stopped as soon as the flag is set."""
        if self._stop.wait(max(0.0, seconds)):
            raise Stopped

    def until_ready(self, sock: Waitable, *, write: bool) -> None:
        """Wait until the socket can be read (or written)."""
        event = selectors.EVENT_WRITE if write else selectors.EVENT_READ
        with selectors.DefaultSelector() as selector:
            selector.register(sock, event)
            while True:
                self.check()
                if selector.select(min(GLANCE_SECONDS, self.left())):
                    return

    def patiently(self, sock: Waitable, act: Callable[[], T]) -> T:
        """Do something non-blocking, waiting and trying again for as long as it would block."""
        while True:
            self.check()
            try:
                return act()
            except (BlockingIOError, ssl.SSLWantReadError):
                self.until_ready(sock, write=False)
            except ssl.SSLWantWriteError:
                self.until_ready(sock, write=True)


class PatientSocket(socket.socket):
    """A TCP socket whose reads and writes go through a gate; time-outs set on it are ignored."""

    gate: Gate

    def recv_into(self, buffer: Any, nbytes: int = 0, flags: int = 0) -> int:
        """Read into the buffer as soon as there is something."""
        read = super().recv_into
        return self.gate.patiently(self, lambda: read(buffer, nbytes, flags))

    def sendall(self, data: Any, flags: int = 0) -> None:
        """Send everything."""
        send = super().send
        _send_all(self, self.gate, lambda rest: send(rest, flags), data)

    def settimeout(self, value: float | None) -> None:
        """Ignored: the gate holds the limits, and a blocking socket would pass it by."""


class PatientTls(ssl.SSLSocket):
    """The same over TLS."""

    gate: Gate

    def recv_into(self, buffer: Any, nbytes: int | None = None, flags: int = 0) -> int:
        """Read into the buffer as soon as there is something."""
        read = super().recv_into
        return self.gate.patiently(self, lambda: read(buffer, nbytes, flags))

    def sendall(self, data: Any, flags: int = 0) -> None:
        """Send everything."""
        send = super().send
        _send_all(self, self.gate, lambda rest: send(rest, flags), data)

    def settimeout(self, value: float | None) -> None:
        """Ignored, as in PatientSocket."""


def _send_all(sock: Waitable, gate: Gate, send: Callable[[memoryview], int], data: Any) -> None:
    with memoryview(data) as view, view.cast("B") as octets:
        sent = 0
        while sent < len(octets):
            sent += _send_some(sock, gate, send, octets[sent:])


def _send_some(
    sock: Waitable, gate: Gate, send: Callable[[memoryview], int], rest: memoryview
) -> int:
    gate.check()
    try:
        return send(rest)
    except (BlockingIOError, ssl.SSLWantWriteError):
        gate.until_ready(sock, write=True)
    except ssl.SSLWantReadError:
        gate.until_ready(sock, write=False)
    return 0


Found = tuple[int, tuple[Any, ...]]
"""A socket family and a socket address."""


def find(host: str, port: int, gate: Gate) -> Found:
    """The first socket address of a host: at once for a literal, else by the system's resolver.

    A look-up cannot be interrupted, so it runs in a daemon thread of its own; on stop that thread
    is left to the resolver's time-out (the only thread a link may ever leave behind).
    """
    if _is_literal(host):
        return _first(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    box: list[Iterable[Any]] = []
    thread = threading.Thread(target=_look_up, args=(host, port, box), daemon=True)
    thread.start()
    while thread.is_alive():
        gate.check()
        thread.join(GLANCE_SECONDS)
    if not box:
        raise Unreachable(reason="name")
    return _first(box[0])


def _is_literal(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _look_up(host: str, port: int, box: list[Iterable[Any]]) -> None:
    try:
        box.append(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    except (OSError, UnicodeError):
        return


def _first(infos: Iterable[Any]) -> Found:
    family, _type, _protocol, _name, address = next(iter(infos))
    return family, address


def connect(host: str, port: int, gate: Gate) -> PatientSocket:
    """A TCP connection, or Unreachable."""
    family, address = find(host, port, gate)
    sock = PatientSocket(family, socket.SOCK_STREAM)
    sock.gate = gate
    try:
        sock.setblocking(False)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        _finish_connect(sock, address, gate)
    except BaseException:
        sock.close()
        raise
    return sock


def _finish_connect(sock: PatientSocket, address: tuple[Any, ...], gate: Gate) -> None:
    try:
        sock.connect(address)
    except BlockingIOError:
        gate.until_ready(sock, write=True)
    except OSError as error:
        raise Unreachable(reason="refused", errno=error.errno) from error
    failed = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if failed:
        raise Unreachable(reason="refused", errno=failed)


def connect_tls(host: str, port: int, gate: Gate) -> PatientTls:
    """A TLS connection with any certificate; whose it is must be judged by the caller."""
    sock = connect(host, port, gate)
    try:
        tls = _context().wrap_socket(sock, do_handshake_on_connect=False)
    except BaseException:
        sock.close()
        raise
    try:
        return _shake_hands(tls, gate)
    except BaseException:
        tls.close()
        raise


def _shake_hands(tls: ssl.SSLSocket, gate: Gate) -> PatientTls:
    if not isinstance(tls, PatientTls):
        raise Unreachable(reason="tls")
    tls.gate = gate
    tls.setblocking(False)
    try:
        gate.patiently(tls, tls.do_handshake)
    except OSError as error:  # ssl.SSLError is one
        raise Unreachable(reason="tls") from error
    return tls


def _context() -> ssl.SSLContext:
    """Self-signed certificates and small old keys are the norm on routers: the pin is the proof."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    context.sslsocket_class = PatientTls
    return context
