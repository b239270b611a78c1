"""What shares UDP 4500: IKE after a marker, ESP, keepalives (RFC 3948 section 2)."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.wire.errors import NotUnderstood
from wizard.wire.octets import Reader, u32

NON_ESP_MARKER = bytes(4)
KEEPALIVE = b"\xff"


@dataclass(frozen=True)
class Ike:
    """An IKE message behind its non-ESP marker (section 2.2)."""

    message: bytes


@dataclass(frozen=True)
class Esp:
    """An ESP packet (section 2.1, RFC 4303 section 2); spi is not 0, data is ciphertext and ICV."""

    spi: int
    sequence: int
    data: bytes = b""


@dataclass(frozen=True)
class Keepalive:
    """One octet FF that holds a NAT mapping (section 2.3); never answered."""


Datagram = Ike | Esp | Keepalive


def encode(datagram: Datagram) -> bytes:
    """The payload of one datagram on port 4500."""
    if isinstance(datagram, Ike):
        return NON_ESP_MARKER + datagram.message
    if isinstance(datagram, Esp):
        return encode_esp(datagram)
    return KEEPALIVE


def decode(data: bytes) -> Datagram:
    """Which of the three this is."""
    if data == KEEPALIVE:
        return Keepalive()
    if data.startswith(NON_ESP_MARKER):
        return Ike(data[len(NON_ESP_MARKER) :])
    return decode_esp(data)


def encode_esp(packet: Esp) -> bytes:
    """An ESP packet as IP protocol 50 carries it."""
    return u32(packet.spi) + u32(packet.sequence) + packet.data


def decode_esp(data: bytes) -> Esp:
    """An ESP packet as IP protocol 50 carries it; SPI 0 is reserved (RFC 4303 section 2.1)."""
    reader = Reader(data, "esp")
    spi, sequence = reader.number(4), reader.number(4)
    if not spi:
        raise NotUnderstood("esp.spi")
    return Esp(spi, sequence, reader.rest())
