"""What a value of a profile must look like: each check gives None, or a code and facts."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterable, Mapping
from urllib.parse import urlsplit

from router_drivers.base import JSON
from wizard.model import Auth, Protocol
from wizard.profile.keys import nearest

Flaw = tuple[str, Mapping[str, JSON]]
"""The code of what is wrong and the facts of it."""
Check = Callable[[str], Flaw | None]

LONGEST_HOST = 253
"""Characters of a host name (RFC 1035 section 2.3.4, without the final dot)."""
LONGEST_TEXT = 255
"""Characters of a name, an identity or a user; IKE identities of that size fit one packet."""
SHOWN = 80
"""Characters of a wrong value that are repeated to the person."""

_LABEL = re.compile(r"(?!-)[A-Za-z0-9_-]{1,63}(?<!-)")


def shown(value: object) -> str:
    """A wrong value as it may be repeated: short and printable."""
    text = str(value)
    return ascii(text[:SHOWN])[1:-1] if not text.isprintable() else text[:SHOWN]


def host(value: str) -> Flaw | None:
    """A host name (international ones too) or an IP address."""
    anybody = is_address(value) and ipaddress.ip_address(value).is_unspecified
    good = (is_address(value) or is_name(value)) and not anybody
    return None if good else ("profile.bad_address", {"value": shown(value)})


def name(value: str) -> Flaw | None:
    """A host or domain name, not an IP address."""
    return None if is_name(value) else ("profile.bad_name", {"value": shown(value)})


def address(value: str) -> Flaw | None:
    """An IP address of either family."""
    return None if is_address(value) else ("profile.bad_ip_address", {"value": shown(value)})


def network(value: str) -> Flaw | None:
    """A network in CIDR form without host bits; the facts name the nearest that would be."""
    try:
        found = ipaddress.ip_network(value, strict=False)
    except ValueError:
        return "profile.bad_network", {"value": shown(value), "nearest": ""}
    start, _, length = value.partition("/")
    if length.isdigit() and ipaddress.ip_address(start) == found.network_address:
        return None
    return "profile.bad_network", {"value": shown(value), "nearest": str(found)}


def url(value: str) -> Flaw | None:
    """An http or https address with a host, and no login in it."""
    wrong: Flaw = ("profile.bad_url", {"value": shown(value.rpartition("@")[2])})
    try:
        parts = urlsplit(value)
        port_fits = parts.port is None or parts.port > 0
    except ValueError:
        return wrong
    if parts.username is not None or parts.password is not None:
        return "profile.secret_inside", {}
    target = parts.path + parts.query  # a request line is ASCII: anything else stands as %XX
    if parts.scheme not in {"http", "https"} or not port_fits or not target.isascii():
        return wrong
    if not _printable(value):
        return wrong
    return None if parts.hostname and host(parts.hostname) is None else wrong


def text(value: str) -> Flaw | None:
    """Something a person reads or a protocol carries: printable and not too long."""
    if len(value) > LONGEST_TEXT:
        return "profile.too_long", {"length": len(value), "limit": LONGEST_TEXT}
    return None if value.isprintable() else ("profile.bad_character", {"value": shown(value)})


def protocol(value: str) -> Flaw | None:
    """A protocol of the contract."""
    return _one_of("profile.unknown_protocol", value, Protocol)


def auth(value: str) -> Flaw | None:
    """A way to prove oneself."""
    return _one_of("profile.unknown_auth", value, Auth)


def is_address(value: str) -> bool:
    """Whether this is an IP address; one with a zone belongs to one machine only."""
    try:
        ipaddress.ip_address(value)
    except ValueError:
        return False
    return "%" not in value


def is_name(value: str) -> bool:
    """Whether this is a host name; all-digit last labels are mistyped addresses (RFC 3696)."""
    if len(value) > LONGEST_HOST + 1:
        return False
    try:
        plain = value.removesuffix(".").encode("idna").decode("ascii")
    except UnicodeError:
        return False
    labels = plain.split(".")
    fits = len(plain) <= LONGEST_HOST and all(map(_LABEL.fullmatch, labels))
    return fits and not labels[-1].isdigit()


def _printable(value: str) -> bool:
    return value.isprintable() and " " not in value


def _one_of(code: str, value: str, known: Iterable[str]) -> Flaw | None:
    words = [str(word) for word in known]
    if value in words:
        return None
    return code, {"value": shown(value), "nearest": nearest(value, words), "known": words}
