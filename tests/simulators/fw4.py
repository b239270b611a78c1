"""What firewall4 makes of a firewall package: its helpers, and what its rules stop."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from tests.simulators.uci import Package, Section

PPTP_MODULE = "nf_conntrack_pptp"


def _flag(section: Section, option: str, default: str) -> bool:
    return str(section.get(option, default)).lower() in {"1", "on", "true", "yes", "enabled"}


def _list(section: Section, option: str) -> list[str]:
    value = section.get(option, [])
    return value.split() if isinstance(value, str) else list(value)


def sections(firewall: Package, kind: str) -> Iterator[Section]:
    """Sections of one type, in file order."""
    return (section for section in firewall.values() if section[".type"] == kind)


def pptp_helper(firewall: Package, modules: Collection[str], zone: str = "lan") -> bool:
    """Whether fw4 writes the pptp `ct helper` rule for this zone (the measured truth table)."""
    if PPTP_MODULE not in modules:
        return False
    lan = next((z for z in sections(firewall, "zone") if z.get("name") == zone), None)
    if lan is None:
        return False
    explicit = _list(lan, "helper")
    if explicit:
        return "pptp" in explicit
    defaults = next(sections(firewall, "defaults"), {})
    automatic = _flag(defaults, "auto_helper", "1") and _flag(lan, "auto_helper", "1")
    return automatic and not _flag(lan, "masq", "0")


@dataclass(frozen=True)
class Blocked:
    """One kind of forwarded traffic that a rule stops; port "" for protocols without ports."""

    protocol: str
    port: str
    target: str
    name: str


_WITH_PORTS = ("tcp", "udp")


def _protocols(rule: Section) -> list[str]:
    given = _list(rule, "proto") or ["tcpudp"]
    return [p for name in given for p in (_WITH_PORTS if name == "tcpudp" else (name,))]


def _stops(rule: Section) -> bool:
    outward = rule.get("src") in {"lan", "*"} and rule.get("dest") in {"wan", "*"}
    return (
        outward
        and _flag(rule, "enabled", "1")
        and str(rule.get("target", "DROP")).upper() in {"DROP", "REJECT"}
    )


def blocked(firewall: Package) -> list[Blocked]:
    """What the enabled `config rule` entries stop on the way from lan to wan."""
    return [
        Blocked(protocol, port, str(rule.get("target", "DROP")).upper(), str(rule.get("name", "")))
        for rule in sections(firewall, "rule")
        if _stops(rule)
        for protocol in _protocols(rule)
        for port in ((_list(rule, "dest_port") or [""]) if protocol in _WITH_PORTS else [""])
    ]
