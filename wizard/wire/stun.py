"""STUN binding (RFC 8489) and the attributes of NAT behaviour discovery (RFC 5780)."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address

from wizard.wire.errors import NotUnderstood
from wizard.wire.octets import Reader, u16, u32

PORT = 3478
COOKIE = 0x2112A442
BINDING_REQUEST, BINDING_SUCCESS, BINDING_ERROR = 0x0001, 0x0101, 0x0111
MAPPED_ADDRESS, CHANGE_REQUEST, XOR_MAPPED_ADDRESS, OTHER_ADDRESS = 0x0001, 0x0003, 0x0020, 0x802C

_CHANGE_ADDRESS, _CHANGE_PORT = 4, 2
_FAMILIES = {1: 4, 2: 16}
_HEADER_SIZE = 20

Address = tuple[str, int]


@dataclass(frozen=True)
class Attribute:
    """One attribute (RFC 8489 section 14)."""

    kind: int
    value: bytes = b""


@dataclass(frozen=True)
class Message:
    """One message (RFC 8489 section 5); transaction has 12 octets."""

    kind: int
    transaction: bytes
    attributes: tuple[Attribute, ...] = ()

    def value(self, kind: int) -> bytes | None:
        """The first attribute of this kind."""
        return next((a.value for a in self.attributes if a.kind == kind), None)


def encode(message: Message) -> bytes:
    """The message; every attribute is padded to four octets."""
    body = b"".join(map(_attribute, message.attributes))
    return u16(message.kind) + u16(len(body)) + u32(COOKIE) + message.transaction + body


def decode(data: bytes) -> Message:
    """Exactly one message with the magic cookie."""
    reader = Reader(data, "stun")
    kind, size, cookie = reader.number(2), reader.number(2), reader.number(4)
    reader.require(true=cookie == COOKIE and kind < 0x4000, fault="cookie")
    reader.require(true=size % 4 == 0 and size == len(data) - _HEADER_SIZE, fault="length")
    return Message(kind, reader.take(12), _attributes(reader))


def binding_request(transaction: bytes, *, address: bool = False, port: bool = False) -> Message:
    """A binding request; address, port: answer from the other one (RFC 5780 section 7.2)."""
    change = (_CHANGE_ADDRESS if address else 0) | (_CHANGE_PORT if port else 0)
    wanted = (Attribute(CHANGE_REQUEST, u32(change)),) if change else ()
    return Message(BINDING_REQUEST, transaction, wanted)


def binding_answer(request: Message, mapped: Address, other: Address | None = None) -> Message:
    """A server's answer: where the request came from, and the server's other address."""
    seen = Attribute(XOR_MAPPED_ADDRESS, _masked(_address(mapped), request.transaction))
    second = (Attribute(OTHER_ADDRESS, _address(other)),) if other else ()
    return Message(BINDING_SUCCESS, request.transaction, (seen, *second))


def mapped_address(message: Message) -> Address | None:
    """What XOR-MAPPED-ADDRESS says (RFC 8489 section 14.2)."""
    value = message.value(XOR_MAPPED_ADDRESS)
    return None if value is None else _read_address(_masked(value, message.transaction))


def other_address(message: Message) -> Address | None:
    """What OTHER-ADDRESS says (RFC 5780 section 7.4)."""
    value = message.value(OTHER_ADDRESS)
    return None if value is None else _read_address(value)


def change_request(message: Message) -> tuple[bool, bool]:
    """Whether another address and another port are asked for (RFC 5780 section 7.2)."""
    value = message.value(CHANGE_REQUEST) or bytes(4)
    if len(value) != 4:
        raise NotUnderstood("stun.change_request")
    return bool(value[3] & _CHANGE_ADDRESS), bool(value[3] & _CHANGE_PORT)


def _attribute(attribute: Attribute) -> bytes:
    size = len(attribute.value)
    return u16(attribute.kind) + u16(size) + attribute.value + bytes(-size % 4)


def _attributes(reader: Reader) -> tuple[Attribute, ...]:
    attributes = []
    while reader.left:
        kind, size = reader.number(2), reader.number(2)
        attributes.append(Attribute(kind, reader.take(size)))
        reader.take(-size % 4)
    return tuple(attributes)


def _address(address: Address) -> bytes:
    packed = ip_address(address[0]).packed
    return b"\0" + (b"\1" if len(packed) == 4 else b"\2") + u16(address[1]) + packed


def _masked(value: bytes, transaction: bytes) -> bytes:
    """Port and address XORed with the cookie and the transaction; its own inverse."""
    mask = u16(0) + u16(COOKIE >> 16) + u32(COOKIE) + transaction
    return bytes(octet ^ key for octet, key in zip(value, mask, strict=False))


def _read_address(value: bytes) -> Address:
    reader = Reader(value, "stun.address")
    _reserved, family, port = reader.number(1), reader.number(1), reader.number(2)
    reader.require(true=_FAMILIES.get(family) == reader.left, fault="family")
    packed = reader.rest()
    address = IPv4Address(packed) if family == 1 else IPv6Address(packed)
    return str(address), port
