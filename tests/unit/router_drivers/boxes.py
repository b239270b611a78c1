"""Firewall configurations in the shape of uci.get, for the tests of this room."""

from __future__ import annotations

from typing import Any

from router_drivers._firewall import Firewall
from router_drivers.base import Reply

LAN = {".type": "zone", "name": "lan", "network": ["lan"], "forward": "ACCEPT"}
WAN = {".type": "zone", "name": "wan", "network": ["wan"], "masq": "1"}
FORWARDING = {".type": "forwarding", "src": "lan", "dest": "wan"}
ALLOW_ESP = {".type": "rule", "name": "Allow-IPSec-ESP", "src": "wan", "dest": "lan"} | {
    "proto": "esp",
    "target": "ACCEPT",
}
ALLOW_IKE = {".type": "rule", "name": "Allow-ISAKMP", "src": "wan", "dest": "lan"} | {
    "proto": "udp",
    "dest_port": "500",
    "target": "ACCEPT",
}


def rule(name: str = "", **options: Any) -> dict[str, Any]:
    """A rule that drops from lan to wan unless told otherwise; None leaves an option out."""
    whole = {".type": "rule", "src": "lan", "dest": "wan", "target": "DROP", **options}
    named = {**whole, "name": name} if name else whole
    return {key: value for key, value in named.items() if value is not None}


def values(
    *rules: dict[str, Any],
    defaults: dict[str, Any] | None = None,
    lan: dict[str, Any] | None = None,
    forwarding: bool = True,
) -> dict[str, Any]:
    """What uci.get says: the stock zones, then these rules."""
    first = {".type": "defaults", **(defaults or {})}
    middle = [FORWARDING] if forwarding else []
    sections = [first, LAN | (lan or {}), WAN, *middle, ALLOW_ESP, ALLOW_IKE, *rules]
    return {
        f"cfg{index:02x}0000": {
            ".anonymous": True,
            ".name": f"cfg{index:02x}0000",
            ".index": index,
            **section,
        }
        for index, section in enumerate(sections)
    }


def firewall(*rules: dict[str, Any], **more: Any) -> Firewall:
    """The same, read."""
    return Firewall.of(values(*rules, **more))


def reply(body: bytes, status: int = 200) -> Reply:
    """An HTTP answer."""
    return Reply(status, {}, body)
