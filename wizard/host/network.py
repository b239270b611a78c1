"""The network of this machine as the system tells it; psutil and netifaces are known only here.

Nothing here needs rights, sends a packet or raises: what cannot be told is empty.
"""

from __future__ import annotations

import ipaddress
import platform
import shutil
import socket
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from wizard.host import kinds, local, routes, texts
from wizard.model import Finding, Interface, Machine, Route
from wizard.work import Work

COMMAND_SECONDS = 2.0
"""Limit of a system command that only prints a table; they take some 10 ms."""
_PROC = Path("/proc/net")
_RESOLV = Path("/etc/resolv.conf")
_RESOLVED = Path("/run/systemd/resolve/resolv.conf")
_DISCARD_PORT = 9
_LINK_FAMILIES = {getattr(socket, "AF_PACKET", None), getattr(socket, "AF_LINK", None), -1}
"""Where psutil puts MAC addresses: Linux, macOS, Windows."""


def machine() -> Machine:
    """Interfaces, gateways in the order of preference, routes, resolvers and names."""
    links = interfaces()
    entries = _entries()
    ways = routes.gateways(entries) if sys.platform.startswith("linux") else _other_gateways()
    return Machine(
        interfaces=links,
        gateways=ways,
        routes=_routes(entries),
        dns=_name_servers(),
        gateway_mac=neighbour(ways[0][0]) if ways else "",
        network_name=_network_name(links),
        system=_system(),
    )


def local_findings(work: Work) -> tuple[Finding, ...]:
    """What this system tells without rights about its fitness for a VPN."""
    work.check()
    return local.findings(machine(), port_owners())


def interfaces() -> tuple[Interface, ...]:
    """Every interface with its addresses in CIDR form."""
    import psutil

    stats = psutil.net_if_stats()
    return tuple(
        Interface(
            name=name,
            addresses=tuple(cidr for entry in entries if (cidr := _cidr(entry))),
            mac=next((texts.mac(e.address) for e in entries if e.family in _LINK_FAMILIES), ""),
            mtu=stats[name].mtu if name in stats else 0,
            up=stats[name].isup if name in stats else False,
            kind=kinds.kind(name),
        )
        for name, entries in psutil.net_if_addrs().items()
    )


def counters(interface: str) -> tuple[int, int] | None:
    """Octets that this interface has received and sent so far; None where it is not there."""
    import psutil

    try:
        found = psutil.net_io_counters(pernic=True, nowrap=False).get(interface)
    except (psutil.Error, OSError):
        return None
    return (int(found.bytes_recv), int(found.bytes_sent)) if found else None


def port_owners() -> tuple[local.Owner, ...]:
    """Who holds the ports that VPN clients and servers want; names as far as rights go."""
    import psutil

    try:
        found = psutil.net_connections(kind="inet")
    except (psutil.Error, OSError):
        return ()
    bound = [c for c in found if c.type == socket.SOCK_DGRAM or c.status == psutil.CONN_LISTEN]
    held = [(c.type, *c.laddr, c.pid) for c in bound if len(c.laddr) == 2]
    return tuple(
        local.Owner(int(port), str(address), _process(pid))
        for kind, address, port, pid in held
        if (kind, port) in local.PORTS
    )


def neighbour(address: str) -> str:
    """The MAC address of a neighbour that this system knows already, or an empty string."""
    found = texts.mac_in_proc_arp(kinds.read(_PROC / "arp"), address)
    if found:
        return found
    if sys.platform.startswith("linux"):
        return texts.mac_in_ip_neigh(_printed("ip", "-j", "neigh", "show"), address)
    option = "-a" if sys.platform == "win32" else "-n"
    return texts.mac_in_arp_table(_printed("arp", option, address), address)


def address_towards(host: str) -> str:
    """The address from which this machine would speak to that host; empty without a route."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as sock:
        try:
            sock.connect((host, _DISCARD_PORT))  # sends nothing, but picks the address
        except OSError:
            return ""
        return str(sock.getsockname()[0])


def _cidr(entry: Any) -> str:
    if entry.family not in {socket.AF_INET, socket.AF_INET6} or not entry.netmask:
        return ""
    address, _percent, _scope = entry.address.partition("%")
    try:
        if entry.family == socket.AF_INET6:
            length = int(ipaddress.IPv6Address(entry.netmask)).bit_count()
            return str(ipaddress.IPv6Interface((address, length)))
        return str(ipaddress.IPv4Interface((address, entry.netmask)))
    except ValueError:
        return ""


def _entries() -> list[routes.Entry]:
    ipv4 = routes.from_proc_ipv4(kinds.read(_PROC / "route"))
    return ipv4 + routes.from_proc_ipv6(kinds.read(_PROC / "ipv6_route"))


def _routes(entries: list[routes.Entry]) -> tuple[Route, ...]:
    further = routes.from_ip_json(_printed("ip", "-j", "route", "show", "table", "all"))
    return tuple(routes.unique([*further, *(entry.route for entry in entries)]))


def _other_gateways() -> tuple[tuple[str, str], ...]:
    """Gateways by netifaces, the default one of each family first."""
    try:
        import netifaces
    except ImportError:
        return ()
    found: dict[Any, Any] = dict(netifaces.gateways())
    default = found.get("default", {})
    ranked: list[tuple[str, str]] = []
    for family in (socket.AF_INET, socket.AF_INET6):
        ways = [*([default[family]] if family in default else []), *found.get(family, ())]
        ranked += [(str(way[0]), str(way[1])) for way in ways]
    return tuple(dict.fromkeys(ranked))


def _name_servers() -> tuple[str, ...]:
    if sys.platform == "win32":
        import dns.resolver

        return tuple(str(server) for server in dns.resolver.get_default_resolver().nameservers)
    servers = texts.name_servers(kinds.read(_RESOLV))
    return texts.name_servers(kinds.read(_RESOLVED)) if texts.is_stub(servers) else servers


def _network_name(links: Sequence[Interface]) -> str:
    """The name of the wireless network that this machine is in, or an empty string."""
    for link in links:
        if link.kind == "wifi" and link.up:
            name = texts.network_name_of_iw(_printed("iw", "dev", link.name, "link"))
            return name or texts.network_name_of_nmcli(
                _printed("nmcli", "-t", "-f", "active,ssid", "device", "wifi")
            )
    return ""


def _system() -> str:
    if not sys.platform.startswith("linux"):
        return f"{platform.system()} {platform.release()}"
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return f"Linux {platform.release()}"
    return f"Linux {release.get('PRETTY_NAME', platform.release())}"


def _process(number: int | None) -> str:
    import psutil

    if not number:
        return ""
    try:
        return str(psutil.Process(number).name())
    except psutil.Error:
        return ""


def _printed(*words: str) -> str:
    """What a system command prints, or an empty string where it is not there or fails."""
    program = shutil.which(words[0])
    if not program:
        return ""
    try:
        done = subprocess.run(
            [program, *words[1:]],
            capture_output=True,
            check=False,
            stdin=subprocess.DEVNULL,
            timeout=COMMAND_SECONDS,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""
