"""What both ends of an IKE_AUTH need: EAP, traffic selectors, configuration (RFC 7296, 3748)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, summarize_address_range

from wizard.rehearsal.packets import dotted, packed
from wizard.wire.errors import NotUnderstood
from wizard.wire.ike import Payload
from wizard.wire.octets import Reader, u8, u16

TS_I, TS_R, CP, EAP = 44, 45, 47, 48
CFG_REQUEST, CFG_REPLY = 1, 2
IP4_ADDRESS, IP4_DNS = 1, 3
ID_FQDN = 2
REQUEST, RESPONSE, SUCCESS, FAILURE = 1, 2, 3, 4
MSCHAPV2 = 26
SHARED_KEY, SIGNATURE = 2, 1
"""AUTH methods (section 3.8)."""
EVERYTHING = "0.0.0.0/0"


@dataclass(frozen=True)
class Eap:
    """An EAP packet (RFC 3748 section 4); opcode and data of MSCHAPv2, empty in success, failure.

    The layout of type 26: opcode, identifier, length, then challenge, response or text.
    """

    code: int
    identifier: int
    opcode: int = 0
    data: bytes = b""


def encode_eap(packet: Eap) -> Payload:
    """An EAP payload."""
    body = b""
    if packet.opcode:
        inner = u8(packet.opcode) + u8(packet.identifier) + u16(4 + len(packet.data))
        body = u8(MSCHAPV2) + inner + packet.data
    head = u8(packet.code) + u8(packet.identifier) + u16(4 + len(body))
    return Payload(EAP, head + body)


def decode_eap(body: bytes) -> Eap:
    """The body of an EAP payload."""
    reader = Reader(body, "eap")
    code, identifier, size = reader.number(1), reader.number(1), reader.number(2)
    rest = Reader(reader.take(size - 4), "eap")
    if not rest.left:
        return Eap(code, identifier)
    if rest.number(1) != MSCHAPV2:
        raise NotUnderstood("eap.type")
    opcode = rest.number(1)
    rest.take(3)
    return Eap(code, identifier, opcode, rest.rest())


def encode_selectors(kind: int, networks: Iterable[str]) -> Payload:
    """A TS payload of whole networks (section 3.13)."""
    rows = []
    for network in map(IPv4Network, networks):
        ends = network.network_address.packed + network.broadcast_address.packed
        rows.append(u8(7) + u8(0) + u16(16) + u16(0) + u16(0xFFFF) + ends)
    return Payload(kind, u8(len(rows)) + bytes(3) + b"".join(rows))


def decode_selectors(body: bytes) -> tuple[str, ...]:
    """The networks of a TS payload."""
    reader = Reader(body, "ts")
    networks: list[str] = []
    count = reader.number(1)
    reader.take(3)
    for _ in range(count):
        reader.take(8)
        first, last = IPv4Address(reader.take(4)), IPv4Address(reader.take(4))
        reader.require(true=first <= last, fault="order")
        networks.extend(map(str, summarize_address_range(first, last)))
    return tuple(networks)


def encode_configuration(kind: int, values: Iterable[tuple[int, str]]) -> Payload:
    """A CP payload (section 3.15); an empty address asks for one."""
    rows = (_row(attribute, packed(text) if text else b"") for attribute, text in values)
    return Payload(CP, u8(kind) + bytes(3) + b"".join(rows))


def decode_configuration(body: bytes) -> tuple[tuple[int, str], ...]:
    """Attributes and addresses of a CP payload."""
    reader, values = Reader(body, "cp"), []
    reader.take(4)
    while reader.left:
        attribute, size = reader.number(2), reader.number(2)
        value = reader.take(size)
        values.append((attribute, dotted(value) if len(value) == 4 else ""))
    return tuple(values)


def identity(kind: int, name: str) -> Payload:
    """An IDi or IDr payload with a name (section 3.5)."""
    return Payload(kind, u8(ID_FQDN) + bytes(3) + name.encode())


def read_identity(body: bytes) -> str:
    """The name in an identity payload."""
    return body[4:].decode("utf-8", "replace")


def encode_auth(method: int, digest: bytes) -> Payload:
    """An AUTH payload (section 3.8)."""
    return Payload(39, u8(method) + bytes(3) + digest)


def _row(attribute: int, value: bytes) -> bytes:
    return u16(attribute) + u16(len(value)) + value
