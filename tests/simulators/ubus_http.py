"""uhttpd's face of ubus: JSON-RPC in POST /ubus, and how its answers look on the wire."""

from __future__ import annotations

import json
from collections.abc import Sequence
from http.server import BaseHTTPRequestHandler
from typing import Any, ClassVar

from tests.simulators import luci_pages
from tests.simulators.rpcd import Rpcd
from tests.simulators.rpcd_codes import (
    INVALID_ARGUMENT,
    PARSE_ERROR,
    UNKNOWN_METHOD,
    Fault,
    Refusal,
)

MAX_BODY = 65536
"""uhttpd's limit for a request body."""


def _called(rpcd: Rpcd, parameters: Any) -> list[Any]:
    """The `result` of method call."""
    if not isinstance(parameters, list) or len(parameters) != 4:
        raise Fault(PARSE_ERROR)
    session, name, method, arguments = parameters
    if not all(isinstance(part, str) for part in (session, name, method)):
        raise Fault(PARSE_ERROR)
    if not isinstance(arguments, dict):
        return [INVALID_ARGUMENT]
    try:
        data = rpcd.call(session, name, method, arguments)
    except Refusal as refusal:
        return [refusal.code]
    return [0] if data is None else [0, data]


def _listed(rpcd: Rpcd, parameters: Any) -> Any:
    """The `result` of method list: names without params, signatures of those asked for."""
    objects = rpcd.objects()
    if parameters is None:
        return sorted(objects)
    return {name: objects[name] for name in parameters if name in objects}


def _result(rpcd: Rpcd, request: Any) -> Any:
    if not isinstance(request, dict) or request.get("jsonrpc") != "2.0":
        raise Fault(PARSE_ERROR)
    method = request.get("method")
    if method == "call":
        return _called(rpcd, request.get("params"))
    if method == "list":
        return _listed(rpcd, request.get("params"))
    raise Fault(UNKNOWN_METHOD)


def _one(rpcd: Rpcd, request: Any) -> dict[str, Any]:
    identifier = request.get("id") if isinstance(request, dict) else None
    envelope = {"jsonrpc": "2.0", "id": identifier}
    try:
        return envelope | {"result": _result(rpcd, request)}
    except Fault as fault:
        code, message = fault.error
        return envelope | {"error": {"code": code, "message": message}}


def answer(rpcd: Rpcd, body: bytes) -> Any:
    """The JSON answer to a request body: one envelope, or an array of them for a batch."""
    try:
        request = None if len(body) > MAX_BODY else json.loads(body)
    except ValueError:
        request = None
    if isinstance(request, list):
        return [_one(rpcd, part) for part in request]
    return _one(rpcd, request)


class Handler(BaseHTTPRequestHandler):
    """One connection of uhttpd; subclasses carry the router."""

    protocol_version = "HTTP/1.1"
    timeout = 20
    """uhttpd's keep-alive time; it also ends a client that sends nothing."""
    rpcd: ClassVar[Rpcd]
    secure: ClassVar[bool] = False
    disable_nagle_algorithm = True

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base's name
        """Say nothing."""

    def _head(self, status: int, headers: Sequence[tuple[str, str]]) -> None:
        """A status line and headers without Server and Date, as uhttpd sends them."""
        self.send_response_only(status)
        for name, value in (("Connection", "Keep-Alive"), ("Keep-Alive", "timeout=20"), *headers):
            self.send_header(name, value)
        self.end_headers()

    def _chunked(self, status: int, body: bytes, headers: Sequence[tuple[str, str]] = ()) -> None:
        self._head(status, (("Transfer-Encoding", "chunked"), *headers))
        pieces = [body, b""] if body else [b""]
        self.wfile.write(b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces))

    def _json(self, data: Any) -> None:
        body = json.dumps(data, separators=(",", ":")).encode()
        self._chunked(200, body, (("Content-Type", "application/json"),))

    def _page(self, page: luci_pages.Page) -> None:
        self._chunked(page.status, page.body.encode(), page.headers)

    def _body(self) -> bytes:
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def do_POST(self) -> None:
        """Ubus, or LuCI's login."""
        body, path = self._body(), self.path.partition("?")[0]
        if path.rstrip("/") == "/ubus":
            return self._json(answer(self.rpcd, body))
        if not self.rpcd.web:
            return self._page(luci_pages.NOTHING)
        return self._page(luci_pages.post(path, body, self._web_login, secure=self.secure))

    def _web_login(self, user: str, password: str) -> str | None:
        sessions = self.rpcd.sessions
        return sessions.create().identifier if sessions.login(user, password) else None

    def do_GET(self) -> None:
        """The pages anybody sees; /ubus itself answers 404 to GET."""
        path = self.path.partition("?")[0]
        if path == "/ubus/list":
            return self._json(self.rpcd.objects())
        if path.startswith("/ubus") or not self.rpcd.web:
            return self._page(luci_pages.NOTHING)
        cookie = self.headers.get("Cookie", "")
        return self._page(luci_pages.get(path, cookie, self.rpcd.sessions.alive))

    def do_OPTIONS(self) -> None:
        """The preflight of browsers."""
        self._chunked(200, b"")
