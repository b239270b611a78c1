"""One `config rule` entry of OpenWrt's firewall: whom it means and what it does (pure)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from router_drivers.base import Passthrough

Options = Mapping[str, Any]
"""One UCI section: options as strings or lists, with .type, .name, .index, .anonymous."""

BROAD_PORTS = 16
"""More ports than any VPN needs in one rule: such a rule was meant for something else too."""

_PORT = re.compile(r"\d{1,5}", re.ASCII)
_TRUE = frozenset({"1", "on", "true", "yes", "enabled"})
_FALSE = frozenset({"0", "off", "false", "no", "disabled"})
_NUMBERS = {"6": "tcp", "17": "udp", "47": "gre", "50": "esp", "51": "ah"}
_ANY = frozenset({"all", "any", "*", "-1", "0"})
_ANYWHERE = frozenset({"0.0.0.0/0", "0/0", "*"})
_PLAIN = frozenset(
    {
        ".anonymous",
        ".type",
        ".name",
        ".index",
        "name",
        "comment",
        "enabled",
        "src",
        "dest",
        "proto",
        "dest_port",
        "target",
        "family",
        "counter",
        "log",
        "log_limit",
        "utc_time",
    }
)
"""Options that do not narrow a rule to some hosts or times."""


@dataclass(frozen=True)
class Traffic:
    """One kind of packet: a protocol and, for tcp and udp, a destination port."""

    key: str
    protocol: str
    port: int = 0


TRAFFIC: Mapping[Passthrough, tuple[Traffic, ...]] = {
    Passthrough.PPTP: (Traffic("tcp1723", "tcp", 1723), Traffic("gre", "gre")),
    Passthrough.IPSEC: (
        Traffic("udp500", "udp", 500),
        Traffic("udp4500", "udp", 4500),
        Traffic("esp", "esp"),
    ),
    Passthrough.L2TP: (Traffic("udp1701", "udp", 1701),),
}


def words(value: Any) -> tuple[str, ...]:
    """A UCI value as words: a list, or a string with blanks between."""
    parts = value if isinstance(value, list) else [value] if value is not None else []
    return tuple(word for part in parts for word in str(part).split())


def is_on(value: Any, *, default: bool) -> bool:
    """A UCI boolean; anything unreadable counts as the default."""
    text = str(value).strip().lower()
    return True if text in _TRUE else False if text in _FALSE else default


@dataclass(frozen=True)
class Rule:
    """A `config rule` entry. identity: how it is found again when section names shift."""

    identity: str
    options: Options

    @property
    def section(self) -> str:
        """The section's name in this reading."""
        return str(self.options.get(".name", ""))

    @property
    def name(self) -> str:
        """What the owner called it."""
        return str(self.options.get("name", ""))

    @property
    def enabled(self) -> bool:
        """Whether it is in force."""
        return is_on(self.options.get("enabled"), default=True)

    @property
    def target(self) -> str:
        """ACCEPT, DROP, REJECT or something that decides nothing; DROP where none is given."""
        return str(self.options.get("target") or "DROP").upper()

    @property
    def drops(self) -> bool:
        """Whether packets end here."""
        return self.target in {"DROP", "REJECT"}

    @property
    def narrow(self) -> bool:
        """Whether it holds for some hosts, times or source ports only."""
        return any(self._narrows(key, value) for key, value in self.options.items())

    @property
    def broad(self) -> bool:
        """Whether it is about far more than VPN traffic."""
        if self._any_protocol() or any(word.startswith("!") for word in self._protocols()):
            return True
        return bool({"tcp", "udp"} & self._protocols()) and _count(self._ports()) > BROAD_PORTS

    def runs(self, inside: str, outside: str) -> bool:
        """Whether it is about IPv4 traffic from the inside zone to the outside zone."""
        family = str(self.options.get("family", "any")).lower()
        fits = self.options.get("src") in (inside, "*")  # a tuple: a list may stand there
        fits = fits and self.options.get("dest") in (outside, "*")
        return fits and family not in {"ipv6", "6"}

    def covers(self, traffic: Traffic) -> bool:
        """Whether packets of this kind are meant, at least of some hosts."""
        if not self._covers_protocol(traffic.protocol):
            return False
        ports = self._ports()
        return not traffic.port or not ports or any(_within(traffic.port, word) for word in ports)

    def _narrows(self, key: str, value: Any) -> bool:
        if key in _PLAIN or not words(value):
            return False
        return key not in {"src_ip", "dest_ip"} or not _ANYWHERE.intersection(words(value))

    def _protocols(self) -> frozenset[str]:
        given = words(self.options.get("proto")) or ("tcpudp",)
        flat = " ".join(given).lower().replace("tcpudp", "tcp udp").split()
        return frozenset(_NUMBERS.get(word, word) for word in flat)

    def _any_protocol(self) -> bool:
        return bool(_ANY.intersection(self._protocols()))

    def _covers_protocol(self, protocol: str) -> bool:
        named = self._protocols()
        excluded = {_NUMBERS.get(word[1:], word[1:]) for word in named if word.startswith("!")}
        if excluded:
            return protocol not in excluded
        return self._any_protocol() or protocol in named

    def _ports(self) -> tuple[str, ...]:
        return words(self.options.get("dest_port"))


def _span(word: str) -> tuple[int, int] | None:
    first, _, last = word.replace(":", "-").partition("-")
    if not _PORT.fullmatch(first) or (last and not _PORT.fullmatch(last)):
        return None
    return int(first), int(last or first)


def _within(port: int, word: str) -> bool:
    """Whether a port is meant by 500, 500-600, 500:600 or !500."""
    span = _span(word.removeprefix("!"))
    if span is None:
        return False
    return (span[0] <= port <= span[1]) != word.startswith("!")


def _count(ports: Sequence[str]) -> int:
    """How many ports a list means; none given means all."""
    spans = [_span(word) for word in ports]
    if not spans or any(word.startswith("!") for word in ports):
        return 65536
    return sum(span[1] - span[0] + 1 for span in spans if span)
