"""A home gateway on loopback for the contract tests of discovery: web, UPnP, NAT-PMP and PCP."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from router_drivers.base import JSON, Certificate, Reply
from router_drivers.link import HttpLink
from tests.contracts.loop_servers import server_context, udp_server

ADDRESS = "127.0.0.1"
ICON = b"an icon"
DESCRIPTION = """<?xml version="1.0"?><root xmlns="urn:schemas-upnp-org:device-1-0"><device>
<manufacturer>OpenWrt</manufacturer><serviceList><service>
<serviceType>urn:schemas-upnp-org:service:WANIPConnection:1</serviceType>
<controlURL>/ctl</controlURL></service></serviceList></device></root>"""
SOAP = """<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">
<s:Body><u:R xmlns:u="urn:schemas-upnp-org:service:WANIPConnection:1"><{name}>{value}</{name}></u:R>
</s:Body></s:Envelope>"""


@dataclass
class Box:
    """What the gateway shows, and what it was asked.

    drips: the front page never ends; ubus: what /ubus says to anything.
    """

    outside: str = "203.0.113.7"
    drips: bool = False
    ubus: str = ""
    asked: list[str] = field(default_factory=list)
    ports: dict[int, int] = field(default_factory=dict)
    stopped: threading.Event = field(default_factory=threading.Event)
    dripping: threading.Event = field(default_factory=threading.Event)


class _Page(BaseHTTPRequestHandler):
    box: Box
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.box.asked.append(f"GET {self.path}")
        if self.path == "/" and self.box.drips:
            self._drip()
        elif self.path == "/":
            self._say(200, '<meta http-equiv="refresh" content="0; URL=cgi-bin/luci/">')
        elif self.path == "/cgi-bin/luci/":
            self._say(403, "<title>box | Overview</title>", {"x-luci-login-required": "yes"})
        elif self.path == "/favicon.ico":
            self._say(200, ICON.decode())
        elif self.path == "/root.xml":
            self._say(200, DESCRIPTION)
        else:
            self._say(404, "")

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        self.box.asked.append(f"POST {self.path}")
        if self.path == "/ubus":
            self._say(200, self.box.ubus or json.dumps(self._ubus(json.loads(body))))
        elif b"GetStatusInfo" in body:
            self._say(200, SOAP.format(name="NewConnectionStatus", value="Connected"))
        else:
            self._say(200, SOAP.format(name="NewExternalIPAddress", value=self.box.outside))

    def _ubus(self, call: dict[str, Any]) -> dict[str, Any]:
        answer = {"jsonrpc": "2.0", "id": call["id"]}
        if call["method"] == "list":
            return answer | {"result": {"session": {"login": {"username": "string"}}}}
        return answer | {"result": [0, {"firewall4": True}]}

    def _say(self, status: int, body: str, headers: Mapping[str, str] | None = None) -> None:
        self.send_response_only(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())

    def _drip(self) -> None:
        self.send_response_only(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        with contextlib.suppress(OSError):
            while not self.box.stopped.wait(0.02):
                self.wfile.write(b"1\r\nx\r\n")
                self.wfile.flush()
                self.box.dripping.set()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class' name
        """Stay silent."""


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """Stay silent about clients that hung up."""


@contextlib.contextmanager
def _web(box: Box, context: ssl.SSLContext | None) -> Iterator[int]:
    handler = type("Page", (_Page,), {"box": box})
    server = _Server((ADDRESS, 0), handler)
    if context:
        server.socket = context.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield int(server.server_address[1])
    finally:
        box.stopped.set()
        server.shutdown()
        server.server_close()
        thread.join(5)


@contextlib.contextmanager
def gateway(box: Box) -> Iterator[Box]:
    """The box on loopback; its ports stand in box.ports by the number they stand for."""

    def mapping(request: bytes) -> bytes:
        box.asked.append(f"udp {request[0]}")
        if request[0] == 2:
            return bytes.fromhex("0280000000000000000006c8") + bytes(12)
        return bytes.fromhex("00800000000006c8") + socket.inet_aton(box.outside)

    def search(_request: bytes) -> bytes:
        where = f"http://{ADDRESS}:{box.ports[80]}/root.xml"
        return (
            f"HTTP/1.1 200 OK\r\nSERVER: OpenWrt/x UPnP/1.1\r\nLOCATION: {where}\r\n\r\n".encode()
        )

    with (
        _web(box, None) as plain,
        _web(box, server_context()) as secure,
        udp_server(mapping) as mapper,
        udp_server(search) as searched,
    ):
        box.ports = {80: plain, 443: secure, 5351: mapper.address[1], 1900: searched.address[1]}
        yield box


class Door(HttpLink):
    """A real link whose well-known ports are those of the box."""

    def __init__(self, box: Box, stop: threading.Event) -> None:
        super().__init__(ADDRESS, stop=stop, seconds=20.0)
        self._box = box

    def http(
        self,
        method: str,
        path: str,
        *,
        json: JSON = None,
        data: bytes | Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        port: int = 0,
        secure: bool | None = None,
        seconds: float = 0.0,
        redirects: bool = False,
    ) -> Reply:
        number = port or self._box.ports[443 if secure else 80]
        return super().http(
            method,
            path,
            json=json,
            data=data,
            headers=headers,
            port=number,
            secure=secure,
            seconds=seconds,
            redirects=redirects,
        )

    def udp(self, port: int, payload: bytes, *, seconds: float = 1.0) -> bytes | None:
        return super().udp(self._box.ports[port], payload, seconds=seconds)

    def certificate(self, port: int = 443) -> Certificate | None:
        return super().certificate(self._box.ports[port])
