"""What IKEv1 and IKEv2 share: header, payloads, sub-chains, attributes (RFC 2408, RFC 7296)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wizard.wire.errors import NotUnderstood
from wizard.wire.octets import Reader, u8, u16, u32

PORT, NAT_T_PORT = 500, 4500
V1, V2 = 0x10, 0x20
V1_ENCRYPTED = 0x01
"""IKEv1 flag: everything after the header is ciphertext (RFC 2408 section 3.1)."""
V2_INITIATOR, V2_RESPONSE = 0x08, 0x20
"""IKEv2 flags (RFC 7296 section 3.1)."""
NO_SPI = bytes(8)
SK, SKF = 46, 53
"""Encrypted payload (RFC 7296 section 3.14) and encrypted fragment (RFC 7383 section 2.5)."""

_HEADER_SIZE = 28


@dataclass(frozen=True)
class Payload:
    """One payload. inner: of SK and SKF only, the kind of the first payload inside."""

    kind: int
    body: bytes = b""
    critical: bool = False
    inner: int = 0


@dataclass(frozen=True)
class Message:
    """A whole message; SPIs (cookies in v1) have 8 octets, version is 0x10 or 0x20.

    sealed, sealed_kind: an encrypted v1 message's ciphertext and the kind of its first payload.
    """

    initiator_spi: bytes
    responder_spi: bytes
    version: int
    exchange: int
    flags: int = 0
    message_id: int = 0
    payloads: tuple[Payload, ...] = ()
    sealed: bytes = b""
    sealed_kind: int = 0

    def bodies(self, kind: int) -> tuple[bytes, ...]:
        """The bodies of all payloads of this kind."""
        return tuple(payload.body for payload in self.payloads if payload.kind == kind)

    @property
    def response(self) -> bool:
        """Whether an IKEv2 message carries the response flag."""
        return bool(self.flags & V2_RESPONSE)


@dataclass(frozen=True)
class Attribute:
    """A transform attribute (RFC 2408 section 3.3): an int is the short form, bytes the long."""

    kind: int
    value: int | bytes


def encode(message: Message) -> bytes:
    """The message as one datagram for port 500 (4500 wants the non-ESP marker before it)."""
    body = message.sealed or join_payloads(message.payloads)
    first = message.payloads[0].kind if message.payloads else message.sealed_kind
    head = u8(first) + u8(message.version) + u8(message.exchange) + u8(message.flags)
    tail = u32(message.message_id) + u32(_HEADER_SIZE + len(body))
    return message.initiator_spi + message.responder_spi + head + tail + body


def decode(data: bytes) -> Message:
    """One message; octets after its length are dropped (RFC 7296 section 3.1)."""
    reader = Reader(data, "ike")
    initiator, responder = reader.take(8), reader.take(8)
    first, version, exchange, flags, message_id = (reader.number(size) for size in (1, 1, 1, 1, 4))
    size = reader.number(4)
    reader.require(true=version >> 4 in {1, 2}, fault="version")
    body = reader.take(size - _HEADER_SIZE)
    head = (initiator, responder, version, exchange, flags, message_id)
    if version >> 4 == 1 and flags & V1_ENCRYPTED:
        return Message(*head, sealed=body, sealed_kind=first)
    return Message(*head, payloads=_payloads(body, first))


def join_payloads(payloads: tuple[Payload, ...]) -> bytes:
    """A payload chain as it follows the header."""
    following = (*payloads[1:], Payload(0))
    return b"".join(map(_payload, payloads, (payload.kind for payload in following)))


def split_chain(data: bytes, more: int) -> list[bytes]:
    """The bodies of a chain of proposals (more = 2) or transforms (more = 3), RFC 7296 3.3.1-2."""
    reader, bodies, following = Reader(data, "ike.chain"), [], more if data else 0
    while following:
        following, _reserved, size = reader.number(1), reader.number(1), reader.number(2)
        reader.require(true=following in {0, more}, fault="kind")
        bodies.append(reader.take(size - 4))
    reader.require(true=not reader.left, fault="length")
    return bodies


def join_chain(bodies: Iterable[bytes], more: int) -> bytes:
    """The inverse of split_chain."""
    bodies = list(bodies)
    last = len(bodies) - 1
    return b"".join(
        u8(0 if place == last else more) + b"\0" + u16(4 + len(body)) + body
        for place, body in enumerate(bodies)
    )


def split_attributes(data: bytes) -> tuple[Attribute, ...]:
    """The attributes of a transform."""
    reader, attributes = Reader(data, "ike.attribute"), []
    while reader.left:
        kind, value = reader.number(2), reader.number(2)
        short = bool(kind & 0x8000)
        attributes.append(Attribute(kind & 0x7FFF, value if short else reader.take(value)))
    return tuple(attributes)


def join_attributes(attributes: Iterable[Attribute]) -> bytes:
    """The inverse of split_attributes."""
    return b"".join(_attribute(attribute) for attribute in attributes)


def _attribute(attribute: Attribute) -> bytes:
    if isinstance(attribute.value, int):
        return u16(0x8000 | attribute.kind) + u16(attribute.value)
    return u16(attribute.kind) + u16(len(attribute.value)) + attribute.value


def _payload(payload: Payload, following: int) -> bytes:
    following = payload.inner if payload.kind in {SK, SKF} else following
    critical = 0x80 if payload.critical else 0
    return u8(following) + u8(critical) + u16(4 + len(payload.body)) + payload.body


def _payloads(body: bytes, kind: int) -> tuple[Payload, ...]:
    """The chain; SK and SKF end it, since what follows them lies inside."""
    reader, payloads = Reader(body, "ike.payload"), []
    while kind:
        following, flags, size = reader.number(1), reader.number(1), reader.number(2)
        sealed = kind in {SK, SKF}
        content, critical = reader.take(size - 4), bool(flags & 0x80)
        payloads.append(Payload(kind, content, critical, following if sealed else 0))
        kind = 0 if sealed else following
    if reader.left:
        raise NotUnderstood("ike.payload.length")
    return tuple(payloads)
