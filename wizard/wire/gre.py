"""Enhanced GRE, version 1, IP protocol 47 (RFC 2637 section 4.1)."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.wire.errors import NotUnderstood
from wizard.wire.octets import Reader, u16, u32

PROTOCOL = 47
PPP = 0x880B

_KEY, _SEQUENCE, _ACK, _VERSION = 0x2000, 0x1000, 0x0080, 0x0001
_KNOWN = _KEY | _SEQUENCE | _ACK


@dataclass(frozen=True)
class Packet:
    """One packet; call_id is the receiver's. sequence goes with a payload, ack with or without."""

    call_id: int
    payload: bytes = b""
    sequence: int | None = None
    ack: int | None = None


def encode(packet: Packet) -> bytes:
    """Flags, protocol 0x880B, key (payload length, Call ID), then sequence and ack if given."""
    flags, numbers = _KEY | _VERSION, b""
    if packet.sequence is not None:
        flags, numbers = flags | _SEQUENCE, u32(packet.sequence)
    if packet.ack is not None:
        flags, numbers = flags | _ACK, numbers + u32(packet.ack)
    key = u16(len(packet.payload)) + u16(packet.call_id)
    return u16(flags) + u16(PPP) + key + numbers + packet.payload


def decode(data: bytes) -> Packet:
    """One packet without its IP header; octets after the payload are padding and dropped."""
    reader = Reader(data, "gre")
    flags = reader.number(2)
    reader.require(true=flags & ~_KNOWN == _VERSION and bool(flags & _KEY), fault="flags")
    reader.require(true=reader.number(2) == PPP, fault="protocol")
    size, call_id = reader.number(2), reader.number(2)
    sequence = reader.number(4) if flags & _SEQUENCE else None
    ack = reader.number(4) if flags & _ACK else None
    if size and sequence is None:
        raise NotUnderstood("gre.sequence")
    return Packet(call_id, reader.take(size), sequence, ack)
