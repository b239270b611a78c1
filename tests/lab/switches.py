"""The words of --router and --server: what the world shall be like, or why it cannot."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from tests.lab import names

DROPS = {
    "gre": ("Block-GRE", "gre", ""),
    "esp": ("Block-ESP", "esp", ""),
    "tcp1723": ("Block-PPTP", "tcp", "1723"),
    "udp500": ("Block-IKE", "udp", "500"),
    "udp4500": ("Block-NAT-T", "udp", "4500"),
    "udp1701": ("Block-L2TP", "udp", "1701"),
}
"""Switch -> name, protocol and port of the router's `config rule`."""

IMPOSSIBLE = {
    "delay": "the kernel here has no netem; use the virtual machine's lab",
    "loss": "the kernel here has no netem; use the virtual machine's lab",
}
IMPOSSIBLE_FAULTS = {
    "account=expired": "strongSwan's EAP server says 691 to every wrong login and never 647",
}
FAULTS = (
    "down",
    "ike=reject",
    "psk=wrong",
    "password=wrong",
    "proposal=none",
    "certificate=untrusted",
    "name=wrong",
    "behind_nat",
)


PLAIN: dict[str, tuple[str, object]] = {
    "double_nat": ("double_nat", True),
    "cgnat": ("cgnat", True),
    "same_subnet": ("same_subnet", True),
    "pptp_helper=off": ("pptp_helper", False),
    "pptp_helper=on": ("pptp_helper", True),
    "fragments=drop": ("fragments", False),
    "pptp_clients=1": ("one_pptp_client", True),
    "admin=openwrt": ("admin", True),
    "admin=none": ("admin", False),
}
"""Switches without a number -> the field of Router that they set."""

NUMBERS = {"mtu": (576, 1499), "blackhole": (576, 1499), "udp_timeout": (1, 3600)}
"""Switches with a number -> its limits (bytes, bytes, seconds)."""


class Impossible(Exception):
    """The lab cannot do this; the text says why."""


@dataclass(frozen=True)
class Router:
    """The home router. mtu, blackhole: bytes (0 = 1500); udp_timeout: seconds (0 = kernel's)."""

    pptp_helper: bool = True
    drops: tuple[str, ...] = ()
    fragments: bool = True
    mtu: int = 0
    blackhole: int = 0
    double_nat: bool = False
    cgnat: bool = False
    same_subnet: bool = False
    one_pptp_client: bool = False
    udp_timeout: int = 0
    admin: bool = True

    @property
    def wan_address(self) -> str:
        """The router's own address on its outer side."""
        if self.double_nat:
            return names.OUTER_WAN
        return names.CARRIER_WAN if self.cgnat else names.WAN


@dataclass(frozen=True)
class Server:
    """The office's faults, as given."""

    faults: frozenset[str] = field(default_factory=frozenset)

    def has(self, fault: str) -> bool:
        """Whether this fault was asked for."""
        return fault in self.faults


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[,\s]+", text.strip()) if word]


def _number(word: str, value: str, low: int, high: int) -> int:
    digits = value.removesuffix("s")
    if not digits.isdigit() or not low <= int(digits) <= high:
        raise Impossible(f"{word}: a number from {low} to {high} is wanted.")
    return int(digits)


def _switch(word: str) -> dict[str, object]:
    """The fields of Router that one word sets."""
    key, _, value = word.partition("=")
    if key in IMPOSSIBLE:
        raise Impossible(f"This lab cannot do {word}: {IMPOSSIBLE[key]}.")
    if word in PLAIN:
        return dict([PLAIN[word]])
    if key in NUMBERS:
        return {key: _number(word, value, *NUMBERS[key])}
    raise Impossible(f"This lab does not know the switch {word}.")


def router(text: str) -> Router:
    """`pptp_helper=off,udp500=drop,...` as a Router; raises Impossible."""
    fields: dict[str, Any] = {}
    drops = []
    for word in _words(text):
        key, _, value = word.partition("=")
        if key in DROPS and value == "drop":
            drops.append(key)
        else:
            fields |= _switch(word)
    return Router(drops=tuple(drops), **fields)


def server(text: str) -> Server:
    """`ike=reject,...` as a Server; raises Impossible."""
    words = _words(text)
    for word in words:
        if word in IMPOSSIBLE_FAULTS:
            raise Impossible(f"This lab cannot do {word}: {IMPOSSIBLE_FAULTS[word]}.")
        if word not in FAULTS:
            raise Impossible(f"This lab does not know the fault {word}.")
    return Server(frozenset(words))
