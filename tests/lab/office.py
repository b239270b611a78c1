"""The office's servers, real where a real one can run here: charon, pptpd, xl2tpd, DNS, HTTP."""

from __future__ import annotations

import shlex
import sys
import threading
from collections.abc import Callable, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socketserver import TCPServer
from typing import Any

from tests.lab import kernel, names
from tests.lab.ready import Port
from tests.lab.switches import Server

PAGE = b"<html><title>Office intranet</title><p>You are inside.</p></html>\n"
LARGE = bytes(range(256)) * 4096
"""One megabyte at /large: what a tunnel must carry whole."""

Start = Callable[[str, Sequence[str]], None]
"""Starts a daemon of the lab in a machine: (machine, words)."""


def pptpd(folder: Path, address: str) -> list[str]:
    """A real pptpd whose PPP program is the stub, so that it sends real GRE."""
    stub = folder / "ppp-stub"
    source = Path(__file__).with_name("ppp_stub.py")
    # a shell between: the path of the interpreter may hold a space, which "#!" cannot
    words = " ".join(shlex.quote(word) for word in (sys.executable, "-IS", str(source)))
    stub.write_text(f'#!/bin/sh\nexec {words} "$@"\n')
    stub.chmod(0o755)
    (folder / "pptp-options").write_text("")
    settings = {
        "ppp": stub,
        "option": folder / "pptp-options",
        "listen": address,
        "localip": "10.20.2.1",
        "remoteip": "10.20.2.10-200",
        "pidfile": folder / "pptpd.pid",
    }
    text = "".join(f"{key} {value}\n" for key, value in settings.items())
    (folder / "pptpd.conf").write_text(text)
    return ["pptpd", "-f", "-c", str(folder / "pptpd.conf")]


def xl2tpd(folder: Path, address: str) -> list[str]:
    """A real xl2tpd: answers SCCRQ on 1701 without any kernel L2TP."""
    (folder / "xl2tpd.conf").write_text(
        f"[global]\nport = 1701\nlisten-addr = {address}\n"
        "[lns default]\nip range = 10.20.3.10-10.20.3.200\nlocal ip = 10.20.3.1\n"
    )
    (folder / "l2tp-secrets").write_text("")
    words = ["xl2tpd", "-D", "-c", str(folder / "xl2tpd.conf"), "-s", str(folder / "l2tp-secrets")]
    return [*words, "-p", str(folder / "xl2tpd.pid"), "-C", str(folder / "l2tp-control")]


def dnsmasq(address: str, *more: str) -> list[str]:
    """A name server that knows only what it is told."""
    return [
        "dnsmasq",
        "--keep-in-foreground",
        "--conf-file=/dev/null",
        "--no-hosts",
        "--no-resolv",
        "--pid-file=",
        "--user=root",
        "--bind-interfaces",
        "--except-interface=lo" if address != names.PUBLIC_DNS else "--interface=lo",
        f"--listen-address={address}",
        "--log-facility=-",
        *more,
    ]


def public_dns() -> list[str]:
    """The internet's name server: the VPN servers' names, and nothing else exists."""
    served = {names.SERVER_NAME: names.SERVER, names.IKEV1_NAME: names.IKEV1_SERVER}
    known = [f"--host-record={name},{address}" for name, address in served.items()]
    return dnsmasq(names.PUBLIC_DNS, *known, "--address=/#/")


def home_dns() -> list[str]:
    """The home router's forwarder."""
    return dnsmasq(names.ROUTER, f"--server={names.PUBLIC_DNS}", "--cache-size=0")


def inside_dns(address: str) -> list[str]:
    """The office's own name server; it knows the VPN server's public name too, as offices' do."""
    known = f"--host-record={names.INSIDE_NAME},{address}"
    outside = f"--host-record={names.SERVER_NAME},{names.SERVER}"
    return dnsmasq(address, known, outside, f"--local=/{names.OFFICE_DOMAIN}/")


class _Intranet(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base's name
        """Say nothing."""

    def do_GET(self) -> None:
        """The page, or a megabyte."""
        body = LARGE if self.path == "/large" else PAGE
        self.send_response(200 if self.path in {"/", "/large"} else 404)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def server_bind(self) -> None:
        """Bind without the base's look-up of our own name, which nobody answers."""
        TCPServer.server_bind(self)


class Intranet:
    """The inside host's web server, in a thread, with its socket in the inside namespace."""

    def __init__(self, namespace: str, address: str) -> None:
        self._server = kernel.in_network(namespace, lambda: _Server((address, 80), _Intranet))
        # a short poll, so that stop() returns soon
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.daemon = True
        self._thread.start()

    def stop(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def ports(fault: Server) -> dict[str, set[Port]]:
    """What listens, by machine, once everything but charon is up."""
    names_served: dict[str, set[Port]] = {
        machine: {("udp", 53)} for machine in ("internet", "router", "inside")
    }
    up = not fault.has("down")
    return names_served | ({"server": {("tcp", 1723), ("udp", 1701)}} if up else {})


def start_others(start: Start, folder: Path, fault: Server, inside: str) -> None:
    """Everything but charon."""
    start("internet", public_dns())
    start("router", home_dns())
    start("inside", inside_dns(inside))
    if fault.has("down"):
        return
    own = names.SERVER_BEHIND_EDGE if fault.has("behind_nat") else names.SERVER
    start("server", pptpd(folder, own))
    start("server", xl2tpd(folder, own))
