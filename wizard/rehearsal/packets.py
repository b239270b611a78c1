"""IPv4 packets as bytes (RFC 791): header, checksum, fragments."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from ipaddress import IPv4Address

ICMP = 1
TCP = 6
UDP = 17
GRE = 47
ESP = 50

_HEADER = struct.Struct("!BBHHHBBH4s4s")
_DONT_FRAGMENT = 0x4000
_MORE = 0x2000
_OFFSET = 0x1FFF


@lru_cache(maxsize=1024)
def packed(address: str) -> bytes:
    """The four bytes of an address."""
    return IPv4Address(address).packed


@lru_cache(maxsize=1024)
def dotted(raw: bytes) -> str:
    """The address of four bytes."""
    return str(IPv4Address(raw))


def checksum(data: bytes) -> int:
    """The internet checksum (RFC 1071)."""
    if len(data) % 2:
        data += b"\0"
    total: int = sum(struct.unpack(f"!{len(data) // 2}H", data))
    total = (total & 0xFFFF) + (total >> 16)
    return ~((total & 0xFFFF) + (total >> 16)) & 0xFFFF


@dataclass(frozen=True, slots=True)
class Packet:
    """One IPv4 packet; offset in bytes, payload with its real transport header."""

    src: str
    dst: str
    protocol: int
    payload: bytes
    ttl: int = 64
    dont_fragment: bool = False
    identification: int = 0
    offset: int = 0
    more: bool = False

    @property
    def is_fragment(self) -> bool:
        """A piece of a larger packet."""
        return self.more or self.offset > 0

    def encode(self) -> bytes:
        """The packet as it lies on the wire."""
        flags = _DONT_FRAGMENT * self.dont_fragment | _MORE * self.more | self.offset // 8
        fields = [0x45, 0, 20 + len(self.payload), self.identification, flags, self.ttl]
        ends = (packed(self.src), packed(self.dst))
        total = checksum(_HEADER.pack(*fields, self.protocol, 0, *ends))
        return _HEADER.pack(*fields, self.protocol, total, *ends) + self.payload

    def aged(self) -> Packet:
        """The packet after one more router."""
        return replace(self, ttl=self.ttl - 1)


def decode(data: bytes) -> Packet | None:
    """The packet in these bytes (a quoted one may be cut short), or None."""
    if len(data) < _HEADER.size or data[0] >> 4 != 4:
        return None
    start = (data[0] & 15) * 4
    _, _, _, identification, flags, ttl, protocol, _, src, dst = _HEADER.unpack_from(data)
    return Packet(
        dotted(src),
        dotted(dst),
        protocol,
        data[start:],
        ttl,
        bool(flags & _DONT_FRAGMENT),
        identification,
        (flags & _OFFSET) * 8,
        bool(flags & _MORE),
    )


def fragments(packet: Packet, mtu: int) -> Iterator[Packet]:
    """The packet in pieces that fit (RFC 791 section 3.2); the packet itself where it fits."""
    if len(packet.payload) + 20 <= mtu:
        yield packet
        return
    room = (mtu - 20) // 8 * 8
    for start in range(0, len(packet.payload), room):
        piece = packet.payload[start : start + room]
        more = packet.more or start + room < len(packet.payload)
        yield replace(packet, payload=piece, offset=packet.offset + start, more=more)


REASSEMBLY_PIECES = 64
"""More pieces than any IKE message needs; a sender of more is dropped (RFC 791 lets a host)."""


class Reassembly:
    """Puts fragments together; incomplete packets are dropped when there are too many."""

    def __init__(self) -> None:
        self._pieces: dict[tuple[str, str, int, int], list[Packet]] = {}

    def take(self, piece: Packet) -> Packet | None:
        """The whole packet once this was its last missing piece."""
        if not piece.is_fragment:
            return piece
        key = (piece.src, piece.dst, piece.protocol, piece.identification)
        pieces = self._pieces.setdefault(key, [])
        pieces.append(piece)
        whole = _join(sorted(pieces, key=lambda part: part.offset))
        if whole is not None or len(pieces) > REASSEMBLY_PIECES:
            del self._pieces[key]
        return whole


def _join(pieces: list[Packet]) -> Packet | None:
    data = b""
    for piece in pieces:
        if piece.offset > len(data):
            return None
        data = data[: piece.offset] + piece.payload
    if pieces[-1].more:
        return None
    return replace(pieces[0], payload=data, offset=0, more=False)
