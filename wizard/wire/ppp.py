"""PPP frames as GRE carries them (RFC 1661, no HDLC escapes) and LCP."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.wire.errors import NotUnderstood
from wizard.wire.octets import Reader, u8, u16

LCP = 0xC021
ADDRESS_CONTROL = b"\xff\x03"

CONFIGURE_REQUEST, CONFIGURE_ACK, CONFIGURE_NAK, CONFIGURE_REJECT = 1, 2, 3, 4
TERMINATE_REQUEST, TERMINATE_ACK, CODE_REJECT, PROTOCOL_REJECT = 5, 6, 7, 8
ECHO_REQUEST, ECHO_REPLY, DISCARD_REQUEST = 9, 10, 11

MRU, ACCM, AUTH, MAGIC_NUMBER, PFC, ACFC = 1, 2, 3, 5, 7, 8


@dataclass(frozen=True)
class Frame:
    """A frame: protocol number and information field (section 2)."""

    protocol: int
    payload: bytes = b""


@dataclass(frozen=True)
class Option:
    """A configuration option (section 6)."""

    kind: int
    value: bytes = b""


@dataclass(frozen=True)
class Configure:
    """Configure-Request, -Ack, -Nak or -Reject: codes 1 to 4 (sections 5.1 to 5.4)."""

    code: int
    identifier: int
    options: tuple[Option, ...] = ()


@dataclass(frozen=True)
class Control:
    """Any other LCP packet: Terminate, Code-Reject, Echo (sections 5.5 to 5.9)."""

    code: int
    identifier: int
    data: bytes = b""


Packet = Configure | Control


def encode_frame(frame: Frame) -> bytes:
    """FF 03, the protocol number, the payload."""
    return ADDRESS_CONTROL + u16(frame.protocol) + frame.payload


def decode_frame(data: bytes) -> Frame:
    """A frame with or without FF 03; compressed protocol numbers are not taken."""
    reader = Reader(data.removeprefix(ADDRESS_CONTROL), "ppp")
    protocol = reader.number(2)
    reader.require(true=protocol & 0x0101 == 1, fault="protocol")
    return Frame(protocol, reader.rest())


def encode_lcp(packet: Packet) -> bytes:
    """Code, identifier, length, then options or data (section 5)."""
    body = _join(packet.options) if isinstance(packet, Configure) else packet.data
    return u8(packet.code) + u8(packet.identifier) + u16(4 + len(body)) + body


def decode_lcp(data: bytes) -> Packet:
    """One LCP packet; octets after its length are padding and dropped."""
    reader = Reader(data, "lcp")
    code, identifier, size = reader.number(1), reader.number(1), reader.number(2)
    body = reader.take(size - 4)
    if CONFIGURE_REQUEST <= code <= CONFIGURE_REJECT:
        return Configure(code, identifier, _split(body))
    return Control(code, identifier, body)


def encode(packet: Packet) -> bytes:
    """A whole LCP frame: FF 03 C0 21 and the packet."""
    return encode_frame(Frame(LCP, encode_lcp(packet)))


def decode(data: bytes) -> Packet:
    """A whole LCP frame."""
    frame = decode_frame(data)
    if frame.protocol != LCP:
        raise NotUnderstood("ppp.not_lcp")
    return decode_lcp(frame.payload)


def configure_request(identifier: int, magic: bytes, mru: int = 1400) -> Configure:
    """What a client opens with: MRU and magic number (4 octets)."""
    options = (Option(MRU, u16(mru)), Option(MAGIC_NUMBER, magic))
    return Configure(CONFIGURE_REQUEST, identifier, options)


def _join(options: tuple[Option, ...]) -> bytes:
    return b"".join(u8(o.kind) + u8(2 + len(o.value)) + o.value for o in options)


def _split(body: bytes) -> tuple[Option, ...]:
    reader, options = Reader(body, "lcp.option"), []
    while reader.left:
        kind, size = reader.number(1), reader.number(1)
        options.append(Option(kind, reader.take(size - 2)))
    return tuple(options)
