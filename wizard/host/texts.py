"""Small tables of the system -> values: neighbours, resolvers, network names; pure."""

from __future__ import annotations

import ipaddress
import json
import re
from collections.abc import Iterable

_MAC = re.compile(r"(?:[0-9a-fA-F]{1,2}[:-]){5}[0-9a-fA-F]{1,2}")
_NO_MAC = "00:00:00:00:00:00"
_MOST_DNS = 8
"""glibc takes 3 name servers (resolv.conf(5)); a hostile file may hold any number."""


def mac(text: str) -> str:
    """The first MAC address in a text as aa:bb:cc:dd:ee:ff, or an empty string."""
    match = _MAC.search(text)
    if not match:
        return ""
    octets = re.split("[:-]", match[0].lower())
    found = ":".join(octet.zfill(2) for octet in octets)
    return "" if found == _NO_MAC else found


def mac_in_proc_arp(text: str, address: str) -> str:
    """The MAC of this IPv4 address in /proc/net/arp, or an empty string."""
    for line in text.splitlines()[1:]:
        words = line.split()
        if len(words) >= 4 and words[0] == address:
            return mac(words[3])
    return ""


def mac_in_ip_neigh(text: str, address: str) -> str:
    """The MAC of this address in `ip -j neigh show`, or an empty string."""
    try:
        rows = json.loads(text)
    except ValueError:
        return ""
    plain = address.partition("%")[0]
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict) and row.get("dst") == plain:
            return mac(str(row.get("lladdr", "")))
    return ""


def mac_in_arp_table(text: str, address: str) -> str:
    """The MAC of this address in what `arp -n` (macOS) or `arp -a` (Windows) prints."""
    for line in text.splitlines():
        if address in re.split(r"[\s()]+", line):
            return mac(line)
    return ""


def name_servers(text: str) -> tuple[str, ...]:
    """The name servers of a resolv.conf(5)."""
    words = (line.split() for line in text.splitlines())
    named = [w[1] for w in words if len(w) >= 2 and w[0] == "nameserver" and is_address(w[1])]
    return tuple(dict.fromkeys(named))[:_MOST_DNS]


def is_stub(servers: Iterable[str]) -> bool:
    """Whether these are only the local forwarder of systemd-resolved, which hides the real ones."""
    return set(servers) == {"127.0.0.53"}


def is_address(text: str) -> bool:
    """Whether this is an IP address, a scope allowed."""
    try:
        ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False
    return True


def network_name_of_iw(text: str) -> str:
    """The SSID in `iw dev X link`, or an empty string."""
    match = re.search(r"^\s*SSID: (.{1,64})$", text, re.MULTILINE)
    return match[1] if match else ""


def network_name_of_nmcli(text: str) -> str:
    """The active SSID in `nmcli -t -f active,ssid device wifi`, or an empty string."""
    for line in text.splitlines():
        active, _colon, name = line.partition(":")
        if active == "yes":
            return name.replace("\\:", ":").replace("\\\\", "\\")
    return ""
