"""UDP (RFC 768), TCP (RFC 9293) and ICMP (RFC 792) headers: values <-> bytes, real checksums."""

from __future__ import annotations

import struct
from dataclasses import dataclass, replace

from wizard.rehearsal.packets import ICMP, TCP, UDP, Packet, checksum, packed

FIN, SYN, RST, PSH, ACK = 1, 2, 4, 8, 16

ECHO_REPLY, UNREACHABLE, ECHO, TIME_EXCEEDED = 0, 3, 8, 11
BAD_PROTOCOL, BAD_PORT, TOO_BIG, PROHIBITED = 2, 3, 4, 13

_UDP = struct.Struct("!HHHH")
_TCP = struct.Struct("!HHIIBBHHH")
_ICMP = struct.Struct("!BBH4s")


@dataclass(frozen=True, slots=True)
class Datagram:
    """A UDP datagram."""

    source: int
    target: int
    data: bytes

    def encode(self, src: str, dst: str) -> bytes:
        """Bytes with the checksum over the pseudo header."""
        length = _UDP.size + len(self.data)
        bare = _UDP.pack(self.source, self.target, length, 0) + self.data
        total = _summed(src, dst, UDP, bare) or 0xFFFF
        return bare[:6] + total.to_bytes(2, "big") + bare[8:]


@dataclass(frozen=True, slots=True)
class Segment:
    """A TCP segment without options; numbers modulo 2**32."""

    source: int
    target: int
    sequence: int
    acknowledged: int
    flags: int
    data: bytes = b""

    def encode(self, src: str, dst: str) -> bytes:
        """Bytes with the checksum over the pseudo header."""
        numbers = (self.source, self.target, self.sequence, self.acknowledged)
        bare = _TCP.pack(*numbers, 0x50, self.flags, 0xFFFF, 0, 0) + self.data
        total = _summed(src, dst, TCP, bare)
        return bare[:16] + total.to_bytes(2, "big") + bare[18:]


@dataclass(frozen=True, slots=True)
class Message:
    """An ICMP message; rest: the four bytes after the checksum."""

    type: int
    code: int
    rest: bytes = b"\0\0\0\0"
    data: bytes = b""

    @property
    def is_error(self) -> bool:
        """It quotes a packet."""
        return self.type in (UNREACHABLE, TIME_EXCEEDED)

    def encode(self) -> bytes:
        """Bytes with the checksum."""
        bare = _ICMP.pack(self.type, self.code, 0, self.rest) + self.data
        return bare[:2] + checksum(bare).to_bytes(2, "big") + bare[4:]


def datagram(payload: bytes) -> Datagram | None:
    """The datagram in an IP payload, or None where it is cut short."""
    if len(payload) < _UDP.size:
        return None
    source, target, length, _ = _UDP.unpack_from(payload)
    return Datagram(source, target, payload[_UDP.size : max(length, _UDP.size)])


def segment(payload: bytes) -> Segment | None:
    """The segment in an IP payload, or None where it is cut short."""
    if len(payload) < _TCP.size:
        return None
    source, target, sequence, acknowledged, offset, flags, *_ = _TCP.unpack_from(payload)
    data = payload[(offset >> 4) * 4 :]
    return Segment(source, target, sequence, acknowledged, flags, data)


def message(payload: bytes) -> Message | None:
    """The ICMP message in an IP payload, or None where it is cut short."""
    if len(payload) < _ICMP.size:
        return None
    kind, code, _, rest = _ICMP.unpack_from(payload)
    return Message(kind, code, rest, payload[_ICMP.size :])


def ports(packet: Packet) -> tuple[int, int]:
    """Source and target port (echo: the identifier twice; other protocols: zeros)."""
    if packet.protocol in (TCP, UDP) and len(packet.payload) >= 4:
        source, target = struct.unpack_from("!HH", packet.payload)
        return source, target
    if packet.protocol == ICMP and len(packet.payload) >= _ICMP.size:
        identifier = int.from_bytes(packet.payload[4:6], "big")
        return identifier, identifier
    return 0, 0


def readdressed(packet: Packet, src: str, source: int, dst: str, target: int) -> Packet:
    """The packet with other ends; its transport checksum is made anew."""
    payload = packet.payload
    if packet.protocol == UDP and (udp := datagram(payload)):
        payload = replace(udp, source=source, target=target).encode(src, dst)
    elif packet.protocol == TCP and (tcp := segment(payload)):
        payload = replace(tcp, source=source, target=target).encode(src, dst)
    elif packet.protocol == ICMP and (icmp := message(payload)) and not icmp.is_error:
        rest = (source if icmp.type == ECHO else target).to_bytes(2, "big") + icmp.rest[2:]
        payload = replace(icmp, rest=rest).encode()
    return replace(packet, src=src, dst=dst, payload=payload)


def _summed(src: str, dst: str, protocol: int, bare: bytes) -> int:
    pseudo = packed(src) + packed(dst) + struct.pack("!BBH", 0, protocol, len(bare))
    return checksum(pseudo + bare)
