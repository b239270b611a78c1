"""The drivers and what they are tried on: one row a driver, for the suites in this room."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from router_drivers.base import (
    JSON,
    Clues,
    Credentials,
    Driver,
    LoginRefused,
    Passthrough,
    RouterState,
    Setting,
)
from router_drivers.link import HttpLink
from router_drivers.openwrt import OpenWrt
from router_drivers.simulated import driver_for
from router_drivers.upnp import Upnp
from tests.simulators import openwrt_defaults
from tests.simulators.fw4 import blocked, pptp_helper
from tests.simulators.ubus import UbusRouter

PASSWORD = "goodpass"
SECONDS = 40.0
"""A visit's limit in these tests: an OpenWrt apply takes up to 15 s when it goes wrong."""


def link_to(
    address: tuple[str, int], *, stop: threading.Event | None = None, **options: Any
) -> HttpLink:
    """A link to a server on loopback."""
    seconds = options.pop("seconds", SECONDS)
    host, port = address
    return HttpLink(host, stop=stop or threading.Event(), seconds=seconds, port=port, **options)


class Ssdp(HttpLink):
    """A link whose port 1900 is elsewhere: the test's own answer to a search."""

    ssdp_port = 0

    def udp(self, port: int, payload: bytes, *, seconds: float = 1.0) -> bytes | None:
        """Port 1900 is redirected, everything else stays."""
        return super().udp(self.ssdp_port if port == 1900 else port, payload, seconds=seconds)


@dataclass(frozen=True)
class Ground:
    """One driver on its simulator. records: how the simulator itself sees its settings."""

    driver: Callable[[], Driver]
    link: Callable[[], HttpLink]
    clues: Clues
    records: Callable[[], JSON]
    logins: Callable[[], int] = lambda: 0
    password: bool = True
    changes: bool = True

    @contextmanager
    def opened(self) -> Iterator[Driver]:
        """The driver, logged in, and closed again with its link."""
        link, driver = self.link(), self.driver()
        try:
            driver.open(link, Credentials("root", PASSWORD))
            yield driver
        finally:
            driver.close()
            link.close()


def off_box() -> dict[str, list[dict[str, Any]]]:
    """An OpenWrt whose PPTP helper is off and that drops IKE and GRE."""
    configs = openwrt_defaults.configs()
    configs["firewall"][0]["auto_helper"] = "0"
    drop = {".type": "rule", "src": "lan", "dest": "wan", "target": "DROP"}
    configs["firewall"] += [
        drop | {"name": "No-IKE", "proto": "udp", "dest_port": ["500", "4500"]},
        drop | {"name": "No-L2TP", "proto": "udp", "dest_port": "1701", "enabled": "1"},
        drop | {"proto": "gre"},
    ]
    return configs


def firewall_of(box: UbusRouter) -> JSON:
    """The committed firewall as data."""
    return box.config["firewall"]


class Rules:
    """What nft lists on a box: its helper, and something that differs whenever its rules do."""

    def __init__(self) -> None:
        self.box: UbusRouter | None = None

    def __call__(self) -> str:
        """The ruleset as JSON text."""
        package = self.box.config["firewall"] if self.box else {}
        place = {"family": "inet", "table": "fw4"}
        rows: list[dict[str, Any]] = [{"table": {"family": "inet", "name": "fw4"}}]
        rows.append({"rule": place | {"comment": str(blocked(package)), "expr": []}})
        if pptp_helper(package, openwrt_defaults.MODULES):
            rows.append({"ct helper": place | {"name": "pptp", "type": "pptp"}})
            rows.append({"rule": place | {"expr": [{"ct helper": "pptp"}]}})
        return json.dumps({"nftables": rows})


@contextmanager
def ubus_box(config: dict[str, list[dict[str, Any]]], **options: Any) -> Iterator[UbusRouter]:
    """A ubus simulator whose rules can be listed, so that nobody waits for a reload."""
    rules = Rules()
    with UbusRouter(config, ruleset=rules, **options) as box:
        rules.box = box
        yield box


@contextmanager
def openwrt() -> Iterator[Ground]:
    """The OpenWrt driver on the ubus simulator."""
    with ubus_box(off_box()) as box:
        texts = {"http_header": ("x-luci-login-required: yes",)}
        yield Ground(
            driver=OpenWrt,
            link=lambda: link_to(box.address),
            clues=Clues("192.168.1.1", texts),
            records=lambda: firewall_of(box),
            logins=lambda: box.sessions.refused,
        )


class Memory:
    """A router in memory with one switch for each protocol."""

    def __init__(self) -> None:
        self.options: dict[Passthrough, str | None] = dict.fromkeys(Passthrough, "0")
        self.refused = 0

    def login(self, user: str, password: str) -> None:
        """One user, one password."""
        if password != PASSWORD:
            self.refused += 1
            raise LoginRefused(user=user)

    def settings(self) -> Mapping[Passthrough, Setting]:
        """ "0" blocks, absent passes."""
        return {p: _SETTINGS[value] for p, value in self.options.items()}

    def record(self, passthrough: Passthrough) -> JSON:
        """The option as it stands."""
        return {"option": self.options[passthrough]}

    def record_for(self, passthrough: Passthrough, wanted: Setting) -> JSON:
        """Two settings are possible."""
        values = {setting: value for value, setting in _SETTINGS.items()}
        return {"option": values[wanted]} if wanted in values else None

    def write(self, passthrough: Passthrough, record: JSON) -> None:
        """Take it over."""
        self.options[passthrough] = record["option"]

    def facts(self) -> Mapping[str, JSON]:
        """Nothing more to tell."""
        return {}


_SETTINGS: dict[str | None, Setting] = {"0": Setting.BLOCKS, None: Setting.PASSES}


@contextmanager
def simulated() -> Iterator[Ground]:
    """The driver of routers in memory."""
    router = Memory()
    yield Ground(
        driver=driver_for({"127.0.0.1": router}),
        link=lambda: link_to(("127.0.0.1", 9)),
        clues=Clues("127.0.0.1"),
        records=lambda: dict(router.options),
        logins=lambda: router.refused,
    )


DESCRIPTION = """<?xml version="1.0"?>
<root xmlns="urn:schemas-upnp-org:device-1-0"><device>
<deviceType>urn:schemas-upnp-org:device:InternetGatewayDevice:1</deviceType>
<manufacturer>ACME</manufacturer><modelName>Gate 3</modelName>
<serviceList><service><serviceType>urn:schemas-upnp-org:service:WANIPConnection:1</serviceType>
<controlURL>/ctl/IPConn</controlURL></service></serviceList></device></root>"""

_SOAP = (
    '<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">'
    "<s:Body>%s</s:Body></s:Envelope>"
)
_FAULT = "<s:Fault><detail><UPnPError><errorCode>713</errorCode></UPnPError></detail></s:Fault>"
_ENTRY = (
    "<NewExternalPort>4500</NewExternalPort><NewProtocol>UDP</NewProtocol>"
    "<NewInternalPort>4500</NewInternalPort><NewInternalClient>192.168.1.9</NewInternalClient>"
    "<NewEnabled>1</NewEnabled><NewPortMappingDescription>IKE</NewPortMappingDescription>"
)


class _Igd(BaseHTTPRequestHandler):
    """A gateway that tells its address and one mapping."""

    def do_GET(self) -> None:
        self._say(200, DESCRIPTION)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        action = self.headers["SOAPAction"].strip('"').rpartition("#")[2]
        inner = {
            "GetExternalIPAddress": "<NewExternalIPAddress>198.51.100.7</NewExternalIPAddress>",
            "GetStatusInfo": "<NewConnectionStatus>Connected</NewConnectionStatus>",
            "GetGenericPortMappingEntry": _ENTRY if ">0<" in body else None,
        }.get(action)
        self._say(200 if inner else 500, _SOAP % (inner or _FAULT))

    def _say(self, status: int, text: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "text/xml")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the library's name
        """Quiet."""


@contextmanager
def igd() -> Iterator[Ground]:
    """The UPnP driver on a small gateway that answers searches."""
    web = ThreadingHTTPServer(("127.0.0.1", 0), _Igd)
    search = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    search.bind(("127.0.0.1", 0))
    end = threading.Event()
    threads = [
        threading.Thread(target=web.serve_forever, args=(0.02,), daemon=True),
        threading.Thread(target=_answer_searches, args=(search, web.server_port, end), daemon=True),
    ]
    for thread in threads:
        thread.start()

    def link() -> HttpLink:
        made = Ssdp("127.0.0.1", stop=threading.Event(), seconds=SECONDS)
        made.ssdp_port = search.getsockname()[1]
        return made

    try:
        clues = Clues("127.0.0.1", {"upnp_xml": (DESCRIPTION,)})
        yield Ground(Upnp, link, clues, lambda: None, password=False, changes=False)
    finally:
        end.set()
        web.shutdown()
        for thread in threads:
            thread.join()
        web.server_close()
        search.close()


def _answer_searches(search: socket.socket, port: int, end: threading.Event) -> None:
    search.settimeout(0.05)
    while not end.is_set():
        try:
            _question, sender = search.recvfrom(2048)
        except TimeoutError:
            continue
        location = f"http://127.0.0.1:{port}/rootDesc.xml"
        search.sendto(f"HTTP/1.1 200 OK\r\nLOCATION: {location}\r\n\r\n".encode(), sender)


GROUNDS = {"openwrt": openwrt, "simulated": simulated, "upnp": igd}
"""Every driver that has a simulator."""


def without_surroundings(state: RouterState) -> tuple[Any, ...]:
    """What must be equal in two readings of the same router."""
    return state.settings, state.records, state.offers, state.clients, state.facts
