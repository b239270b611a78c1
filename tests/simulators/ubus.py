"""A stateful OpenWrt box on loopback (or anywhere): uhttpd, rpcd and uci as they answer."""

from __future__ import annotations

import copy
import socket
import ssl
import threading
import time
from collections.abc import Callable, Collection, Mapping
from http.server import ThreadingHTTPServer
from socketserver import TCPServer
from types import TracebackType
from typing import Any, Self

from tests.simulators import openwrt_defaults
from tests.simulators.certificate import self_signed
from tests.simulators.openwrt_defaults import ANYBODY, ANYBODY_LUCI, MODULES, RIGHTS, Rights
from tests.simulators.rollback import Rollback, watch
from tests.simulators.rpcd import Box, Rpcd
from tests.simulators.rpcd_session import Clock, Sessions
from tests.simulators.ubus_http import Handler
from tests.simulators.uci import Package, Source, Store

MAX_ROLLBACK = 15.0
"""Seconds; a real box takes any time, but nobody should wait that long in a test."""

Configs = dict[str, Package]


class RealClock:
    """The machine's monotonic clock."""

    def now(self) -> float:
        """Monotonic seconds."""
        return time.monotonic()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def server_bind(self) -> None:
        """Bind without the base's look-up of our own name."""
        TCPServer.server_bind(self)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away in the middle is no news."""


class UbusRouter:
    """One simulated router; a context manager that serves between start and stop.

    config: uci packages as lists of sections ({".type", [".name"], options}); users: password by
    name ("" takes any); rights: "luci", "bare" or Rights; on_apply: told the committed packages
    whenever they change (apply and rollback), and at a firewall reload; listener: a socket that
    already listens, perhaps in another network namespace (default: a free port of loopback).
    """

    def __init__(
        self,
        config: Mapping[str, Source] | None = None,
        *,
        password: str = "goodpass",  # noqa: S107 - the lab's password is public
        rights: str | Rights = "luci",
        modules: Collection[str] = MODULES,
        clock: Clock | None = None,
        max_rollback: float = MAX_ROLLBACK,
        on_apply: Callable[[Configs], None] | None = None,
        ruleset: Callable[[], str] | None = None,
        wan_address: str = "198.51.100.2",
        tls: bool = False,
        listener: socket.socket | None = None,
    ) -> None:
        self._on_apply = on_apply or (lambda _config: None)
        self._listener = listener
        self._tls = tls
        self.certificate_sha256 = ""
        granted = RIGHTS[rights] if isinstance(rights, str) else rights
        time_of = clock or RealClock()
        self._store = Store(config if config is not None else openwrt_defaults.configs())
        nobody = ANYBODY_LUCI if granted.web else ANYBODY
        self.sessions = Sessions(time_of, {"root": password}, granted, nobody)
        lock = threading.RLock()
        self.rollback = Rollback(
            self._store,
            time_of,
            self._changed,
            self.sessions.alive,
            max_rollback,
            alarm=(lambda _seconds: None) if clock else watch(self.tick),
        )
        box = Box(modules, wan_address, self._changed, ruleset, granted.web)
        self._rpcd = Rpcd(box, self.sessions, self._store, self.rollback, lock)
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def config(self) -> Configs:
        """The committed packages, in the shape of uci.get's values (a copy)."""
        with self._rpcd.lock:
            self.rollback.tick()
            return copy.deepcopy(self._store.committed)

    def tick(self) -> None:
        """Let the router look at its clock (needed only with an injected one)."""
        with self._rpcd.lock:
            self.rollback.tick()

    def _changed(self) -> None:
        self._on_apply(copy.deepcopy(self._store.committed))

    def start(self) -> tuple[str, int]:
        """Listen and serve; returns (host, port)."""
        handler = type("Bound", (Handler,), {"rpcd": self._rpcd, "secure": self._tls})
        server = self._listening(handler)
        if self._tls:
            server.socket = self._wrapped(server)
        # a short poll, so that stop() returns soon
        self._thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        self._server = server
        host, port = server.server_address[:2]
        return str(host), int(port)

    def _listening(self, handler: type[Handler]) -> _Server:
        """A server on the given listening socket, or on a free port of loopback."""
        if self._listener is None:
            return _Server(("127.0.0.1", 0), handler)
        server = _Server(self._listener.getsockname()[:2], handler, bind_and_activate=False)
        server.socket.close()
        server.socket = self._listener
        return server

    def _wrapped(self, server: _Server) -> ssl.SSLSocket:
        context, self.certificate_sha256 = self_signed("OpenWrt")
        # the handshake belongs to the connection's own thread, not to accept
        return context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)

    def stop(self) -> None:
        """Stop serving; a router that does not run is left alone."""
        if self._server is None or self._thread is None:
            return
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        self._server = self._thread = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def address(self) -> tuple[str, int]:
        """(host, port) while it serves."""
        if self._server is None:
            raise RuntimeError("not started")
        host, port = self._server.server_address[:2]
        return str(host), int(port)
