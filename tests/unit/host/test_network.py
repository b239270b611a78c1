from __future__ import annotations

import shutil
import socket
import subprocess
import sys
from collections import namedtuple
from types import SimpleNamespace
from typing import Any

import psutil
import pytest

from tests.unit.host.test_routes import DEFAULT_SIX, HEAD, ON_LINK, WIFI, WIRED
from wizard.host import kinds, local, network
from wizard.model import Answer, Cancelled
from wizard.work import RealClock, Work

Address = namedtuple("Address", "family address netmask")  # noqa: PYI024 - psutil's own shape
PACKET = getattr(socket, "AF_PACKET", -1)


class Computer:
    """What the fake system answers."""

    def __init__(self) -> None:
        self.links: dict[str, list[Any]] = {
            "lo": [Address(socket.AF_INET, "127.0.0.1", "255.0.0.0")]
        }
        self.files: dict[str, str] = {}
        self.printed: dict[str, str] = {}
        self.sockets: list[Any] = []


@pytest.fixture
def computer(monkeypatch: pytest.MonkeyPatch) -> Computer:
    """A computer without any network; a test plugs in what it needs."""
    fake = Computer()
    stats = SimpleNamespace(mtu=1500, isup=True)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(psutil, "net_if_addrs", lambda: fake.links)
    monkeypatch.setattr(psutil, "net_if_stats", lambda: dict.fromkeys(fake.links, stats))
    monkeypatch.setattr(psutil, "net_connections", lambda kind: fake.sockets)
    monkeypatch.setattr(kinds, "read", lambda path: fake.files.get(str(path), ""))
    monkeypatch.setattr(network, "_printed", lambda *words: fake.printed.get(" ".join(words), ""))
    return fake


def plug_in(computer: Computer) -> None:
    computer.links["eth0"] = [
        Address(socket.AF_INET, "192.168.1.50", "255.255.255.0"),
        Address(socket.AF_INET6, "fe80::5%eth0", "ffff:ffff:ffff:ffff::"),
        Address(PACKET, "0A-1B-2C-3D-4E-5F", None),
    ]
    computer.files["/proc/net/route"] = HEAD + WIRED + ON_LINK
    computer.files["/proc/net/arp"] = "head\n192.168.1.1 0x1 0x2 a0:b1:c2:d3:e4:f5 * eth0\n"
    computer.files["/etc/resolv.conf"] = "nameserver 192.168.1.1\n"


def test_a_usual_computer(computer: Computer) -> None:
    plug_in(computer)
    here = network.machine()
    wired = here.interfaces[1]
    assert (wired.name, wired.mac, wired.mtu) == ("eth0", "0a:1b:2c:3d:4e:5f", 1500)
    assert wired.addresses == ("192.168.1.50/24", "fe80::5/64")
    assert here.gateways == (("192.168.1.1", "eth0"),)
    assert here.gateway_mac == "a0:b1:c2:d3:e4:f5"
    assert here.dns == ("192.168.1.1",)
    assert [route.destination for route in here.routes] == ["0.0.0.0/0", "192.168.1.0/24"]
    assert here.system.startswith("Linux")


def test_no_network_at_all(computer: Computer) -> None:
    computer.links.clear()
    here = network.machine()
    assert (here.interfaces, here.gateways, here.routes, here.dns) == ((), (), (), ())
    assert (here.gateway_mac, here.network_name) == ("", "")


def test_no_gateway(computer: Computer) -> None:
    plug_in(computer)
    computer.files["/proc/net/route"] = HEAD + ON_LINK
    here = network.machine()
    assert here.gateways == ()
    assert here.gateway_mac == ""
    assert len(here.routes) == 1


def test_two_default_routes_in_metric_order(computer: Computer) -> None:
    plug_in(computer)
    computer.files["/proc/net/route"] = HEAD + WIFI + WIRED
    assert network.machine().gateways == (("192.168.1.1", "eth0"), ("192.168.2.1", "wlan0"))


def test_ipv6_only(computer: Computer) -> None:
    computer.links["eth0"] = [Address(socket.AF_INET6, "2001:db8::5", "ffff:ffff:ffff:ffff::")]
    computer.files["/proc/net/ipv6_route"] = DEFAULT_SIX
    computer.printed["ip -j neigh show"] = '[{"dst": "fe80::1", "lladdr": "a0:b1:c2:d3:e4:f5"}]'
    here = network.machine()
    assert here.gateways == (("fe80::1%eth0", "eth0"),)
    assert here.gateway_mac == "a0:b1:c2:d3:e4:f5"
    assert local.ipv6_only(here).answer is Answer.YES


def test_routes_of_strongswans_table_are_seen(computer: Computer) -> None:
    plug_in(computer)
    computer.printed["ip -j route show table all"] = (
        '[{"dst": "10.20.0.0/24", "dev": "ipsec0", "table": "220"}]'
    )
    assert ("10.20.0.0/24", "ipsec0") in [
        (route.destination, route.interface) for route in network.machine().routes
    ]


def test_the_real_resolvers_behind_the_stub(computer: Computer) -> None:
    computer.files["/etc/resolv.conf"] = "nameserver 127.0.0.53\n"
    computer.files["/run/systemd/resolve/resolv.conf"] = "nameserver 192.168.1.1\n"
    assert network.machine().dns == ("192.168.1.1",)


def test_the_name_of_the_wireless_network(computer: Computer) -> None:
    computer.links["wlan0"] = []
    computer.printed["nmcli -t -f active,ssid device wifi"] = "yes:Home\n"
    assert network.machine().network_name == "Home"
    computer.printed["iw dev wlan0 link"] = "Connected\n\tSSID: Home 5G\n"
    assert network.machine().network_name == "Home 5G"


def test_elsewhere_netifaces_tells_the_gateways(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = {
        "default": {socket.AF_INET: ("192.168.1.1", "en0")},
        socket.AF_INET: [("10.0.0.1", "en5", False), ("192.168.1.1", "en0", True)],
        socket.AF_INET6: [("fe80::1%en0", "en0", True)],
    }
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setitem(sys.modules, "netifaces", SimpleNamespace(gateways=lambda: found))
    expected = (("192.168.1.1", "en0"), ("10.0.0.1", "en5"), ("fe80::1%en0", "en0"))
    assert network.machine().gateways == expected
    monkeypatch.setitem(sys.modules, "netifaces", None)
    assert network.machine().gateways == ()


def connection(kind: int, port: int, status: str = "NONE", pid: int | None = None) -> Any:
    return SimpleNamespace(type=kind, laddr=("0.0.0.0", port), status=status, pid=pid)


def test_ports_that_others_hold(computer: Computer) -> None:
    computer.sockets = [
        connection(socket.SOCK_DGRAM, 500),
        connection(socket.SOCK_STREAM, 1723, psutil.CONN_LISTEN),
        connection(socket.SOCK_STREAM, 500, psutil.CONN_LISTEN),
        connection(socket.SOCK_STREAM, 1723, psutil.CONN_ESTABLISHED),
        connection(socket.SOCK_DGRAM, 53),
        SimpleNamespace(type=socket.SOCK_DGRAM, laddr=(), status="NONE", pid=None),
    ]
    assert [owner.port for owner in network.port_owners()] == [500, 1723]


def test_a_system_that_tells_no_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(kind: str) -> Any:
        raise psutil.AccessDenied(name=kind)

    monkeypatch.setattr(psutil, "net_connections", refuse)
    assert network.port_owners() == ()


def test_local_findings_end_when_cancelled(computer: Computer) -> None:
    work = Work(RealClock())
    assert "local.ports" in [finding.probe for finding in network.local_findings(work)]
    work.stop.set()
    with pytest.raises(Cancelled):
        network.local_findings(work)


def test_a_missing_or_hanging_command_prints_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(*_words: Any, **options: Any) -> Any:
        raise subprocess.TimeoutExpired("ip", options["timeout"])

    monkeypatch.setattr(shutil, "which", lambda _name: None)
    assert network._printed("ip", "link") == ""
    monkeypatch.setattr(shutil, "which", lambda _name: "/sbin/ip")
    monkeypatch.setattr(subprocess, "run", hang)
    assert network._printed("ip", "link") == ""


def test_octets_of_an_interface(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {"tun0": SimpleNamespace(bytes_recv=1200, bytes_sent=300)}
    monkeypatch.setattr(psutil, "net_io_counters", lambda pernic, nowrap: known)
    assert network.counters("tun0") == (1200, 300)
    assert network.counters("tun1") is None


def test_no_octets_where_the_system_tells_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(pernic: bool, nowrap: bool) -> dict[str, Any]:
        raise OSError

    monkeypatch.setattr(psutil, "net_io_counters", refuse)
    assert network.counters("tun0") is None


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="lo is Linux's name")
def test_octets_only_grow() -> None:
    before = network.counters("lo")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        sock.sendto(b"x" * 500, sock.getsockname())
    after = network.counters("lo")
    assert before is not None
    assert after is not None
    assert after[0] >= before[0] + 500
    assert after[1] >= before[1] + 500
