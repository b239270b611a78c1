"""NAT-PMP (RFC 6886) and PCP (RFC 6887) questions that change nothing, and their answers; pure.

PCP tells an external address only together with a new mapping, so it is merely greeted here.
"""

from __future__ import annotations

import ipaddress
import struct
from dataclasses import dataclass

PORT = 5351
_EXTERNAL = struct.Struct("!BBHI4s")
_PCP = struct.Struct("!BBBBII12s")
_PCP_REQUEST = struct.Struct("!BBHI16s")
_ANSWER = 0x80
_PCP_VERSION, _ANNOUNCE = 2, 0
OK, NETWORK_FAILURE = 0, 3
"""Result codes of RFC 6886 §3.5; 3: the gateway itself has no (usable) address outside."""


@dataclass(frozen=True)
class External:
    """A NAT-PMP answer: result code, and the address where the result is 0."""

    result: int
    address: str = ""


def ask_external() -> bytes:
    """NAT-PMP, opcode 0 (RFC 6886 §3.2)."""
    return b"\x00\x00"


def read_external(datagram: bytes) -> External | None:
    """Read the answer (12 bytes; 8 are enough for an error); None where it is none."""
    if len(datagram) < 8:
        return None
    padded = datagram[: _EXTERNAL.size].ljust(_EXTERNAL.size, b"\x00")
    version, opcode, result, _epoch, raw = _EXTERNAL.unpack(padded)
    if version != 0 or opcode != _ANSWER:
        return None
    if result != OK:
        return External(result)
    if len(datagram) < _EXTERNAL.size:
        return None
    return External(OK, str(ipaddress.IPv4Address(raw)))


def ask_announce(client: str) -> bytes:
    """PCP ANNOUNCE (RFC 6887 §14.1) from this IPv4 or IPv6 address: makes no mapping."""
    address = ipaddress.ip_address(client.partition("%")[0])
    mapped = address.packed if address.version == 6 else b"\x00" * 10 + b"\xff\xff" + address.packed
    return _PCP_REQUEST.pack(_PCP_VERSION, _ANNOUNCE, 0, 0, mapped)


def read_announce(datagram: bytes) -> int | None:
    """The result code of a PCP answer (0 = PCP is served), or None where it is none."""
    if len(datagram) < _PCP.size or len(datagram) % 4:
        return None
    version, opcode, _reserved, result, *_rest = _PCP.unpack_from(datagram)
    return int(result) if version == _PCP_VERSION and opcode & _ANSWER else None
