"""A tape of request and answer pairs for contributors: only what is known to be harmless stays."""

from __future__ import annotations

import ipaddress
import json
import re
from collections.abc import Mapping
from typing import Any

from router_drivers.base import JSON, Reply

HARMLESS_KEYS = frozenset(
    {
        "jsonrpc",
        "id",
        "method",
        "result",
        "error",
        "code",
        "message",
        "type",
        "src",
        "dest",
        "proto",
        "family",
        "target",
        "enabled",
        "src_port",
        "dest_port",
        "src_dport",
        "auto_helper",
        "helper",
        "masq",
        "mtu_fix",
        "input",
        "output",
        "forward",
        "syn_flood",
        "flow_offloading",
        "flow_offloading_hw",
        ".type",
        ".index",
        ".anonymous",
        "firewall",
        "firewall4",
        "opkg",
        "apk",
        "interface",
        "up",
        "device",
        "l3_device",
        "model",
        "board_name",
        "system",
        "release",
        "distribution",
        "version",
        "revision",
        "kernel",
        "access",
        "timeout",
        "expires",
        "values",
        "changes",
        "mode",
        "size",
        "module",
        "port",
    }
)
"""Keys whose values describe the router and not its owner; everything else is replaced."""
HARMLESS_NAMES = re.compile(r"lan|wan6?|guest|(?:Allow|Support)-[\w-]{1,40}")
"""Names (of zones and rules) that come with the firmware; any other may be the owner's words."""
HARMLESS_HEADERS = frozenset(
    {"content-type", "server", "www-authenticate", "x-luci-login-required", "x-ndm-realm"}
)
HIDDEN = "<hidden>"
TEXT_LIMIT = 200
"""Characters of a kept value: longer ones are not settings but documents."""

_MAC = re.compile(r"(?i)(?<![0-9a-f])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?![0-9a-f])")
_LONG_HEX = re.compile(r"(?i)(?<![0-9a-z])[0-9a-f]{12,}(?![0-9a-z])")
_IPV4 = re.compile(r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])")
_IPV6 = re.compile(r"(?i)(?<![0-9a-f:])[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){3,7}(?![0-9a-f:])")


def scrubbed(text: str) -> str:
    """The text without MAC addresses, serial-like hex and public addresses."""
    if len(text) > TEXT_LIMIT:
        return HIDDEN
    text = _MAC.sub("<mac>", text)
    text = _LONG_HEX.sub(HIDDEN, text)
    text = _IPV4.sub(lambda found: _address(found.group(), "192.0.2.1"), text)
    return _IPV6.sub(lambda found: _address(found.group(), "2001:db8::1"), text)


def _address(text: str, instead: str) -> str:
    try:
        public = ipaddress.ip_address(text).is_global
    except ValueError:
        return instead
    return instead if public else text


def redacted(value: JSON, key: str = "") -> JSON:
    """The same shape; only values under harmless keys keep their (scrubbed) text."""
    if isinstance(value, dict):
        return {_key(str(name)): redacted(inner, str(name)) for name, inner in value.items()}
    if isinstance(value, list):
        return [redacted(inner, key) for inner in value]
    if isinstance(value, bool) or value is None:
        return value
    if key == "name" and isinstance(value, str) and HARMLESS_NAMES.fullmatch(value):
        return value
    if key not in HARMLESS_KEYS:
        return 0 if isinstance(value, int | float) else HIDDEN
    return scrubbed(value) if isinstance(value, str) else value


def _key(name: str) -> str:
    """Keys can be data too (a MAC address as a key)."""
    return scrubbed(name)


def _body(body: bytes) -> JSON:
    """JSON is kept redacted; of anything else only its length."""
    try:
        return redacted(json.loads(body))
    except (ValueError, RecursionError):
        return f"<{len(body)} octets>"


class Tape:
    """Collects exchanges as they happen, redacted at once: nothing secret is ever held."""

    def __init__(self) -> None:
        self.exchanges: list[dict[str, JSON]] = []

    def add(self, method: str, path: str, sent: Mapping[str, Any], reply: Reply) -> None:
        """Keep one exchange; called by the link."""
        headers = {
            name: [scrubbed(value) for value in values]
            for name, values in reply.headers.items()
            if name in HARMLESS_HEADERS
        }
        self.exchanges.append(
            {
                "method": method,
                "path": scrubbed(path.partition("?")[0]),
                "sent": _call(sent),
                "status": reply.status,
                "headers": headers,
                "body": _body(reply.body),
            }
        )


def _call(sent: Mapping[str, Any]) -> JSON:
    """What was asked: JSON redacted (a call's words stay), of forms the field names only."""
    body = sent.get("json")
    if isinstance(body, dict) and isinstance(body.get("params"), list):
        words = [part for part in body["params"][1:] if isinstance(part, str)]
        return {**redacted(body), "params": [HIDDEN, *map(scrubbed, words)]}
    if body is not None:
        return redacted(body)
    data = sent.get("data")
    return sorted(data) if isinstance(data, Mapping) else None
