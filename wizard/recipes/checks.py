"""Exact checks of everything from outside that ends in root's hands.

Each check returns the value in its normal form or raises NotAllowed; nothing is repaired.
"""

from __future__ import annotations

import base64
import binascii
import ipaddress
import re
from contextlib import suppress
from typing import Never

IDENTIFIER = re.compile(r"ptw-[0-9a-f]{8,32}")
LABEL = re.compile(r"(?!-)[A-Za-z0-9_-]{1,63}(?<!-)")
NUMBER = re.compile(r"\d+|0[xX][0-9A-Fa-f]*")
"""A last label that the resolver reads as (part of) an IPv4 address: inet_aton(3)."""
IDENTITY = re.compile(r"[A-Za-z0-9][A-Za-z0-9 .,:=/@_+\\-]{0,254}")
IDENTITY_PREFIX = re.compile(
    r"(ipv4|ipv6|ipv4net|ipv6net|ipv4range|ipv6range|rfc822|email|userfqdn|fqdn|dns|"
    r"asn1dn|asn1gn|xmppaddr|keyid|blob):",
    re.IGNORECASE,
)
SPAN = re.compile(r"([/-])")
PEM_BLOCK = re.compile(
    r"-----BEGIN (?P<label>[A-Z0-9 ]{1,40})-----\s(?P<body>[A-Za-z0-9+/=\s]+?)"
    r"-----END (?P=label)-----"
)
NAME_LIMIT = 253  # RFC 1035 section 2.3.4, without the root's dot
TEXT_LIMIT = 256  # RFC 2759: a name is at most 256 characters; a password too
PEM_LIMIT = 96 * 1024  # a long chain is some 20 kB
BLOCK_LIMIT = 16  # certificates in one PEM text
DER_LIMIT = 0xFFFF  # what one vici value carries (vici.VALUE_LIMIT)
NETWORK_LIMIT = 64  # more routes than that are a mistake
KEY_LABELS = ("PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY")


class NotAllowed(ValueError):
    """A value does not pass its check. field: which one; why: a short code."""

    def __init__(self, field: str, why: str) -> None:
        super().__init__(field, why)
        self.field = field
        self.why = why


def identifier(field: str, value: str) -> str:
    """Our mark: ptw- and 8 to 32 lower-case hex digits."""
    return _matched(field, value, IDENTIFIER)


def host(field: str, value: str) -> str:
    """A host name (letters, digits, - and _) or an IP address of one host, without zone or port."""
    if found := _ip(value):
        if found.is_unspecified:
            _refuse(field, "any")
        return str(found) if "%" not in value else _refuse(field, "zone")
    labels = value.removesuffix(".").split(".")
    if len(value) > NAME_LIMIT or not all(LABEL.fullmatch(label) for label in labels):
        _refuse(field, "host")
    if NUMBER.fullmatch(labels[-1]):
        _refuse(field, "host")
    return value.removesuffix(".")


def address(field: str, value: str) -> str:
    """An IP address."""
    found = _ip(value)
    if not found:
        return _refuse(field, "address")
    return _refuse(field, "zone") if "%" in value else str(found)


def network(field: str, value: str) -> str:
    """A network in CIDR form without host bits."""
    if "%" in value or "/" not in value:
        return _refuse(field, "network")
    try:
        return str(ipaddress.ip_network(value, strict=True))
    except ValueError:
        return _refuse(field, "network")


def identity(field: str, value: str) -> str:
    r"""An IKE identity: name, address, mail address, DN or DOMAIN\user; no wildcard, no type.

    strongSwan reads %any, *, 0.0.0.0, ::, networks, ranges, @#hex, {n}: and type: prefixes; what
    fits anybody would switch the check of the server's identity off, so none of these passes.
    """
    if IDENTITY_PREFIX.match(value) or _fits_many(value):
        _refuse(field, "identity")
    return _matched(field, value, IDENTITY)


def text(field: str, value: str) -> str:
    """A user name or password: 1 to 256 characters, none of them a control character."""
    if not 0 < len(value) <= TEXT_LIMIT:
        _refuse(field, "length")
    if not value.isprintable():
        _refuse(field, "control")
    return value


def user(field: str, value: str) -> str:
    r"""A user name: text that charon does not read as a wildcard or a typed identity.

    alice, DOMAIN\alice and alice@example.org pass; %any, *, 0.0.0.0, networks, ranges, @#hex,
    {n}, type: and ^regular expressions$ (strongSwan 6) do not.
    """
    if value[:1] in "%@#{^" or "*" in value or IDENTITY_PREFIX.match(value) or _fits_many(value):
        _refuse(field, "identity")
    return text(field, value)


def certificates(field: str, value: str) -> tuple[bytes, ...]:
    """The DER bodies of a PEM text of certificates."""
    found = _blocks(field, value)
    if any(label != "CERTIFICATE" for label, _ in found):
        _refuse(field, "not_a_certificate")
    return tuple(body for _, body in found)


def bundle(pem: str) -> tuple[bytes, ...]:
    """The DER bodies in a bundle of the system's; comments and damaged ones are passed over."""
    found: list[bytes] = []
    for match in PEM_BLOCK.finditer(pem):
        with suppress(NotAllowed):
            found += [_der("bundle", match["body"])] if match["label"] == "CERTIFICATE" else []
    return tuple(found)


def private_key(field: str, value: str) -> bytes:
    """The DER body of one unencrypted private key in PEM (PKCS#8, PKCS#1 or SEC 1)."""
    found = [(label, body) for label, body in _blocks(field, value) if label != "EC PARAMETERS"]
    if len(found) != 1 or found[0][0] not in KEY_LABELS:
        _refuse(field, "not_a_key")
    return found[0][1]


def _fits_many(value: str) -> bool:
    """Whether charon reads this as anybody's address, a network or a range of addresses."""
    first, sign, rest = (*SPAN.split(value, 1), "", "")[:3]
    found = _ip(first)
    if not found:
        return False
    return found.is_unspecified or sign == "/" or (sign == "-" and _ip(rest) is not None)


def _ip(value: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(value)
    except ValueError:
        return None


def _blocks(field: str, value: str) -> list[tuple[str, bytes]]:
    if len(value) > PEM_LIMIT:
        _refuse(field, "length")
    if PEM_BLOCK.sub("", value).strip():
        _refuse(field, "pem")
    found = [(m["label"], _der(field, m["body"])) for m in PEM_BLOCK.finditer(value)]
    if not 0 < len(found) <= BLOCK_LIMIT:
        _refuse(field, "pem")
    return found


def _der(field: str, body: str) -> bytes:
    try:
        der = base64.b64decode("".join(body.split()), validate=True)
    except binascii.Error:
        return _refuse(field, "pem")
    if len(der) > DER_LIMIT:
        return _refuse(field, "length")
    if len(der) < 4 or der[0] != 0x30 or _asn1_length(der) != len(der):
        return _refuse(field, "der")
    return der


def _asn1_length(der: bytes) -> int:
    """Whole length of the outermost SEQUENCE (X.690 section 8.1.3), -1 for an odd form."""
    first = der[1]
    if first < 0x80:
        return 2 + first
    size = first & 0x7F
    if not 1 <= size <= 3:
        return -1
    return 2 + size + int.from_bytes(der[2 : 2 + size], "big")


def _matched(field: str, value: str, pattern: re.Pattern[str]) -> str:
    return value if pattern.fullmatch(value) else _refuse(field, "form")


def _refuse(field: str, why: str) -> Never:
    raise NotAllowed(field, why)
