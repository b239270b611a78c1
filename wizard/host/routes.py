"""Routing tables as the system prints them -> routes and gateways; pure."""

from __future__ import annotations

import ipaddress
import json
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wizard.model import Route

RTF_UP, RTF_GATEWAY, RTF_REJECT = 0x1, 0x2, 0x200
RTF_LOCAL = 0x80000000
"""linux/route.h and linux/ipv6_route.h."""
_NOT_OURS = {"local", "broadcast", "multicast", "anycast", "unreachable", "blackhole", "prohibit"}
_FIRST_TABLES = {"", "main", "local", "default", "unspec"}


@dataclass(frozen=True)
class Entry:
    """A route with the metric that ranks it; lower is preferred."""

    route: Route
    metric: int


def from_proc_ipv4(text: str) -> list[Entry]:
    """Read /proc/net/route: hexadecimal words in the machine's byte order (little-endian)."""
    return [entry for line in text.splitlines()[1:] if (entry := _ipv4(line.split()))]


def from_proc_ipv6(text: str) -> list[Entry]:
    """Read /proc/net/ipv6_route; multicast and this machine's own addresses are left out."""
    return [entry for line in text.splitlines() if (entry := _ipv6(line.split()))]


def from_ip_json(text: str) -> list[Route]:
    """Read `ip -j route show table all`: the routes of further tables (strongSwan's is 220)."""
    try:
        rows = json.loads(text)
    except ValueError:
        return []
    found = (_row(row) for row in rows if isinstance(row, dict)) if isinstance(rows, list) else ()
    return [route for route in found if route]


def gateways(entries: Iterable[Entry]) -> tuple[tuple[str, str], ...]:
    """The default gateways (address, interface) in the order in which the system takes them."""
    default = [e for e in entries if e.route.destination in {"0.0.0.0/0", "::/0"}]
    ranked = sorted(default, key=lambda e: (":" in e.route.destination, e.metric))
    named = ((e.route.gateway, e.route.interface) for e in ranked if e.route.gateway)
    return tuple(dict.fromkeys(named))


def _ipv4(words: list[str]) -> Entry | None:
    try:
        interface, target, gateway, flags, _refs, _use, metric, mask = words[:8]
        up = int(flags, 16)
        network = ipaddress.IPv4Network((_little(target), str(_little(mask))), strict=False)
        via = str(_little(gateway)) if up & RTF_GATEWAY else ""
        rank = int(metric)
    except (ValueError, struct.error):
        return None
    if not up & RTF_UP or up & RTF_REJECT:
        return None
    return Entry(Route(str(network), interface, via), rank)


def _little(word: str) -> ipaddress.IPv4Address:
    return ipaddress.IPv4Address(struct.pack("<I", int(word, 16)))


def _ipv6(words: list[str]) -> Entry | None:
    try:
        target, length, _source, _source_length, hop, metric, _refs, _use, flags, interface = words
        up = int(flags, 16)
        network = ipaddress.IPv6Network((int(target, 16), int(length, 16)), strict=False)
        via = ipaddress.IPv6Address(int(hop, 16))
        rank = int(metric, 16)
    except ValueError:
        return None
    if not up & RTF_UP or up & (RTF_REJECT | RTF_LOCAL) or network.is_multicast:
        return None
    gateway = str(via) + (f"%{interface}" if via.is_link_local else "")
    return Entry(Route(str(network), interface, gateway if up & RTF_GATEWAY else ""), rank)


def _row(row: dict[str, object]) -> Route | None:
    further = str(row.get("table", "")) not in _FIRST_TABLES
    if not further or row.get("type", "unicast") in _NOT_OURS:
        return None
    target, interface = str(row.get("dst", "")), str(row.get("dev", ""))
    gateway = str(row.get("gateway", ""))
    if target == "default":
        target = "::/0" if ":" in gateway else "0.0.0.0/0"
    try:
        network = str(ipaddress.ip_network(target, strict=False))
    except ValueError:
        return None
    return Route(network, interface, gateway) if interface else None


def unique(routes: Iterable[Route]) -> Iterator[Route]:
    """Each route once, in order."""
    yield from dict.fromkeys(routes)
