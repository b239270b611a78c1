"""ICMP echo (RFC 792; RFC 4443 section 4 for IPv6)."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.wire.errors import NotUnderstood
from wizard.wire.octets import Reader, u8, u16

ECHO_REQUEST, ECHO_REPLY = 8, 0
ECHO_REQUEST_V6, ECHO_REPLY_V6 = 128, 129

_KINDS = {ECHO_REQUEST, ECHO_REPLY, ECHO_REQUEST_V6, ECHO_REPLY_V6}


@dataclass(frozen=True)
class Echo:
    """An echo request or reply; some systems put their own identifier in its place."""

    kind: int
    identifier: int
    sequence: int
    data: bytes = b""

    @property
    def reply(self) -> bool:
        """Whether this is an answer."""
        return self.kind in {ECHO_REPLY, ECHO_REPLY_V6}


def encode(echo: Echo) -> bytes:
    """The message with its checksum (in IPv6 the system writes its own over it)."""
    rest = u16(echo.identifier) + u16(echo.sequence) + echo.data
    head = u8(echo.kind) + u8(0)
    return head + u16(checksum(head + u16(0) + rest)) + rest


def decode(data: bytes) -> Echo:
    """An echo message; the checksum was the receiving system's affair."""
    reader = Reader(data, "icmp")
    kind, code, _checksum = reader.number(1), reader.number(1), reader.number(2)
    if kind not in _KINDS or code:
        raise NotUnderstood("icmp.type")
    return Echo(kind, reader.number(2), reader.number(2), reader.rest())


def checksum(data: bytes) -> int:
    """The internet checksum (RFC 1071)."""
    padded = data + bytes(len(data) % 2)
    total = sum(int.from_bytes(padded[at : at + 2], "big") for at in range(0, len(padded), 2))
    while total > 0xFFFF:
        total = (total & 0xFFFF) + (total >> 16)
    return total ^ 0xFFFF
