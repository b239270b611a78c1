"""Web servers: HTTP over TCP, the SSTP request (MS-SSTP 3.2.4.1), a portal's redirect."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wizard.rehearsal.hosts import Host
from wizard.rehearsal.tcp import Connection
from wizard.rehearsal.transport import Message

LONGEST_REQUEST = 8192
"""Bytes of a request's head that a server reads at most."""


@dataclass(frozen=True)
class Request:
    """The first line and the Host header."""

    method: str
    path: str
    host: str


Respond = Callable[[Request], bytes]


def response(status: str, body: str = "", **headers: str) -> bytes:
    """An HTTP/1.1 answer that closes the connection."""
    fields = {"Content-Type": "text/html", "Content-Length": str(len(body)), "Connection": "close"}
    fields |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status}\r\n{lines}\r\n{body}".encode()


class WebService:
    """Answers each request with what `respond` says."""

    def __init__(self, respond: Respond) -> None:
        self.respond = respond

    def accept(self, connection: Connection) -> _Visitor:
        """A browser came."""
        return _Visitor(connection, self.respond)


class _Visitor:
    def __init__(self, connection: Connection, respond: Respond) -> None:
        self._connection = connection
        self._respond = respond
        self._head = b""

    def opened(self) -> None:
        """Nothing to say before the request."""

    def heard(self, data: bytes) -> None:
        self._head += data
        if b"\r\n\r\n" in self._head:
            self._answer()
        elif len(self._head) > LONGEST_REQUEST:
            self._connection.abort()

    def closed(self, reset: bool) -> None:
        """The browser is gone."""

    def refused(self, icmp: Message | None, sender: str) -> None:
        """Never asked: we did not open."""

    def _answer(self) -> None:
        lines = self._head.decode("latin-1").split("\r\n")
        words = [*lines[0].split(" "), "", ""]
        hosts = [line[5:].strip() for line in lines if line.lower().startswith("host:")]
        request = Request(words[0], words[1], next(iter(hosts), ""))
        answer = self._respond(request)
        self._connection.send(answer)
        if b"Connection: close" in answer:
            self._connection.close()


def serve_web(host: Host, respond: Respond, *ports: int) -> None:
    """Answer HTTP on these ports."""
    for port in ports:
        host.tcp.listen(port, WebService(respond))


def page(title: str) -> Respond:
    """The same page for every path."""
    body = f"<html><head><title>{title}</title></head><body>{title}</body></html>"
    return lambda _request: response("200 OK", body)


def portal_redirect(where: str) -> Respond:
    """Every request is sent to the portal's own page."""
    return lambda _request: response("302 Found", Location=where)


def office_web(sstp: bool) -> Respond:
    """What answers on the VPN server's port 443."""

    def respond(request: Request) -> bytes:
        if request.method == "SSTP_DUPLEX_POST" and sstp:
            return b"HTTP/1.1 200\r\nContent-Length: 18446744073709551615\r\nServer: SSTP\r\n\r\n"
        return response("404 Not Found", "Not found")

    return respond
