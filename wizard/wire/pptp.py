"""PPTP control connection, TCP 1723 (RFC 2637 section 2): all fifteen messages."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import ClassVar, get_args

from wizard.wire.errors import NotUnderstood

PORT = 1723
MAGIC = 0x1A2B3C4D
VERSION = 0x0100
OK = 1
"""Result code of a reply that says yes (sections 2.2, 2.8)."""

_HEADER = struct.Struct(">HHIHH")
_CONTROL = 1


@dataclass(frozen=True)
class StartRequest:
    """Start-Control-Connection-Request (section 2.1); host and vendor up to 64 octets."""

    version: int = VERSION
    framing: int = 3
    bearer: int = 3
    max_channels: int = 0
    firmware: int = 0
    host: bytes = b""
    vendor: bytes = b""
    KIND: ClassVar[int] = 1
    LAYOUT: ClassVar[str] = ">HxxIIHH64s64s"


@dataclass(frozen=True)
class StartReply:
    """Start-Control-Connection-Reply (section 2.2); result 1 is yes."""

    version: int = VERSION
    result: int = OK
    error: int = 0
    framing: int = 3
    bearer: int = 3
    max_channels: int = 0
    firmware: int = 0
    host: bytes = b""
    vendor: bytes = b""
    KIND: ClassVar[int] = 2
    LAYOUT: ClassVar[str] = ">HBBIIHH64s64s"


@dataclass(frozen=True)
class StopRequest:
    """Stop-Control-Connection-Request (section 2.3); reason 1 none, 2 protocol, 3 shutdown."""

    reason: int = 1
    KIND: ClassVar[int] = 3
    LAYOUT: ClassVar[str] = ">Bxxx"


@dataclass(frozen=True)
class StopReply:
    """Stop-Control-Connection-Reply (section 2.4)."""

    result: int = OK
    error: int = 0
    KIND: ClassVar[int] = 4
    LAYOUT: ClassVar[str] = ">BBxx"


@dataclass(frozen=True)
class EchoRequest:
    """Echo-Request (section 2.5)."""

    identifier: int
    KIND: ClassVar[int] = 5
    LAYOUT: ClassVar[str] = ">I"


@dataclass(frozen=True)
class EchoReply:
    """Echo-Reply (section 2.6)."""

    identifier: int
    result: int = OK
    error: int = 0
    KIND: ClassVar[int] = 6
    LAYOUT: ClassVar[str] = ">IBBxx"


@dataclass(frozen=True)
class OutgoingCallRequest:
    """Outgoing-Call-Request (section 2.7); call_id is the sender's own, speeds in bit/s."""

    call_id: int
    serial: int = 0
    min_bps: int = 300
    max_bps: int = 100_000_000
    bearer: int = 3
    framing: int = 3
    window: int = 64
    delay: int = 0
    phone_length: int = 0
    phone: bytes = b""
    subaddress: bytes = b""
    KIND: ClassVar[int] = 7
    LAYOUT: ClassVar[str] = ">HHIIIIHHHxx64s64s"


@dataclass(frozen=True)
class OutgoingCallReply:
    """Outgoing-Call-Reply (section 2.8); call_id: the server's, 0 is legal; peer_call_id: ours."""

    call_id: int
    peer_call_id: int
    result: int = OK
    error: int = 0
    cause: int = 0
    speed: int = 100_000_000
    window: int = 64
    delay: int = 0
    channel: int = 0
    KIND: ClassVar[int] = 8
    LAYOUT: ClassVar[str] = ">HHBBHIHHI"


@dataclass(frozen=True)
class IncomingCallRequest:
    """Incoming-Call-Request (section 2.9)."""

    call_id: int
    serial: int = 0
    bearer: int = 3
    channel: int = 0
    dialled_length: int = 0
    dialling_length: int = 0
    dialled: bytes = b""
    dialling: bytes = b""
    subaddress: bytes = b""
    KIND: ClassVar[int] = 9
    LAYOUT: ClassVar[str] = ">HHIIHH64s64s64s"


@dataclass(frozen=True)
class IncomingCallReply:
    """Incoming-Call-Reply (section 2.10)."""

    call_id: int
    peer_call_id: int
    result: int = OK
    error: int = 0
    window: int = 64
    delay: int = 0
    KIND: ClassVar[int] = 10
    LAYOUT: ClassVar[str] = ">HHBBHHxx"


@dataclass(frozen=True)
class IncomingCallConnected:
    """Incoming-Call-Connected (section 2.11)."""

    peer_call_id: int
    speed: int = 100_000_000
    window: int = 64
    delay: int = 0
    framing: int = 3
    KIND: ClassVar[int] = 11
    LAYOUT: ClassVar[str] = ">HxxIHHI"


@dataclass(frozen=True)
class CallClearRequest:
    """Call-Clear-Request (section 2.12); call_id is the sender's own."""

    call_id: int
    KIND: ClassVar[int] = 12
    LAYOUT: ClassVar[str] = ">Hxx"


@dataclass(frozen=True)
class CallDisconnectNotify:
    """Call-Disconnect-Notify (section 2.13); call_id is the sender's own."""

    call_id: int
    result: int = OK
    error: int = 0
    cause: int = 0
    statistics: bytes = b""
    KIND: ClassVar[int] = 13
    LAYOUT: ClassVar[str] = ">HBBHxx128s"


@dataclass(frozen=True)
class WanErrorNotify:
    """WAN-Error-Notify (section 2.14): counters of the line."""

    peer_call_id: int
    crc: int = 0
    framing: int = 0
    hardware: int = 0
    buffer: int = 0
    timeout: int = 0
    alignment: int = 0
    KIND: ClassVar[int] = 14
    LAYOUT: ClassVar[str] = ">HxxIIIIII"


@dataclass(frozen=True)
class SetLinkInfo:
    """Set-Link-Info (section 2.15); the ACCMs are all ones before LCP says otherwise."""

    peer_call_id: int
    send_accm: int = 0xFFFFFFFF
    receive_accm: int = 0xFFFFFFFF
    KIND: ClassVar[int] = 15
    LAYOUT: ClassVar[str] = ">HxxII"


Message = (
    StartRequest
    | StartReply
    | StopRequest
    | StopReply
    | EchoRequest
    | EchoReply
    | OutgoingCallRequest
    | OutgoingCallReply
    | IncomingCallRequest
    | IncomingCallReply
    | IncomingCallConnected
    | CallClearRequest
    | CallDisconnectNotify
    | WanErrorNotify
    | SetLinkInfo
)

MESSAGES: tuple[type[Message], ...] = get_args(Message)

_BY_KIND: dict[int, tuple[Callable[..., Message], struct.Struct]] = {
    message.KIND: (message, struct.Struct(message.LAYOUT)) for message in MESSAGES
}


def encode(message: Message) -> bytes:
    """The message with its 12-octet header (section 1.4); texts are padded with NUL."""
    body = struct.pack(message.LAYOUT, *(getattr(message, f.name) for f in fields(message)))
    return _HEADER.pack(_HEADER.size + len(body), _CONTROL, MAGIC, message.KIND, 0) + body


def decode(data: bytes) -> Message:
    """Exactly one message; trailing NULs of texts are dropped."""
    messages, rest = split(data)
    if len(messages) != 1 or rest:
        raise NotUnderstood("pptp.length")
    return messages[0]


def split(stream: bytes) -> tuple[list[Message], bytes]:
    """The whole messages at the start of a stream, and what is left of it (under 220 octets)."""
    messages: list[Message] = []
    while len(stream) >= _HEADER.size:
        kind, size = _header(stream)
        if len(stream) < size:
            break
        messages.append(_body(kind, stream[_HEADER.size : size]))
        stream = stream[size:]
    return messages, stream


def _header(stream: bytes) -> tuple[int, int]:
    """Control type and whole length, checked against each other."""
    size, group, magic, kind, _reserved = _HEADER.unpack_from(stream)
    if magic != MAGIC:
        raise NotUnderstood("pptp.cookie")
    if group != _CONTROL or kind not in _BY_KIND:
        raise NotUnderstood("pptp.type")
    if size != _HEADER.size + _BY_KIND[kind][1].size:
        raise NotUnderstood("pptp.length")
    return kind, size


def _body(kind: int, body: bytes) -> Message:
    build, layout = _BY_KIND[kind]
    values = layout.unpack(body)
    return build(*(v.rstrip(b"\0") if isinstance(v, bytes) else v for v in values))
