"""L2TP version 2 control messages, UDP 1701 (RFC 2661)."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.wire.errors import NotUnderstood
from wizard.wire.octets import Reader, u16, u32

PORT = 1701
SCCRQ, SCCRP, SCCCN, STOP_CCN, HELLO = 1, 2, 3, 4, 6
MESSAGE_TYPE, RESULT, PROTOCOL_VERSION, FRAMING, BEARER, FIRMWARE = 0, 1, 2, 3, 4, 6
HOST, VENDOR, TUNNEL_ID, WINDOW = 7, 8, 9, 10
"""AVP types (section 4.4)."""
CLEAR, NOT_AUTHORISED, SHUTTING_DOWN = 1, 4, 6
"""Result codes of StopCCN (section 4.4.2)."""

_TYPE, _LENGTH, _SEQUENCE, _OFFSET, _PRIORITY = 0x8000, 0x4000, 0x0800, 0x0200, 0x0100
_CONTROL = _TYPE | _LENGTH | _SEQUENCE | 2
_MANDATORY, _HIDDEN, _AVP_LENGTH = 0x8000, 0x4000, 0x03FF
_HEADER_SIZE, _AVP_HEADER = 12, 6


@dataclass(frozen=True)
class Avp:
    """An attribute value pair (section 4.1); a value has at most 1017 octets."""

    kind: int
    value: bytes = b""
    mandatory: bool = True
    hidden: bool = False
    vendor: int = 0


@dataclass(frozen=True)
class Control:
    """A control message (section 3.1); tunnel and session are the receiver's, no AVPs is a ZLB."""

    tunnel: int
    session: int = 0
    ns: int = 0
    nr: int = 0
    avps: tuple[Avp, ...] = ()

    @property
    def kind(self) -> int:
        """The message type (first AVP), 0 for a ZLB."""
        return int.from_bytes(self.value(MESSAGE_TYPE), "big")

    def value(self, kind: int) -> bytes:
        """The value of the first IETF AVP of this kind, or nothing."""
        values = (a.value for a in self.avps if a.kind == kind and not (a.vendor or a.hidden))
        return next(values, b"")


def encode(control: Control) -> bytes:
    """The message as one datagram."""
    body = b"".join(map(_avp, control.avps))
    numbers = (control.tunnel, control.session, control.ns, control.nr)
    head = u16(_CONTROL) + u16(_HEADER_SIZE + len(body))
    return head + b"".join(map(u16, numbers)) + body


def decode(data: bytes) -> Control:
    """One control message; octets after its length are dropped, data messages are not taken."""
    reader = Reader(data, "l2tp")
    flags, size = reader.number(2), reader.number(2)
    reader.require(true=flags & ~_PRIORITY == _CONTROL, fault="flags")
    tunnel, session, ns, nr = (reader.number(2) for _ in range(4))
    return Control(tunnel, session, ns, nr, _avps(reader.take(size - _HEADER_SIZE)))


def start_request(tunnel_id: int, host: bytes, vendor: bytes = b"") -> Control:
    """SCCRQ (section 6.1); tunnel_id is the sender's, not 0."""
    return Control(0, avps=_start(SCCRQ, tunnel_id, host, vendor))


def start_reply(request: Control, tunnel_id: int, host: bytes, vendor: bytes = b"") -> Control:
    """SCCRP (section 6.2) to the tunnel that the SCCRQ names."""
    peer = int.from_bytes(request.value(TUNNEL_ID), "big")
    return Control(peer, 0, 0, 1, _start(SCCRP, tunnel_id, host, vendor))


def stop(peer: int, tunnel_id: int, ns: int, nr: int, result: int = CLEAR) -> Control:
    """StopCCN (section 6.4)."""
    avps = (_number(MESSAGE_TYPE, STOP_CCN), _number(TUNNEL_ID, tunnel_id), _number(RESULT, result))
    return Control(peer, 0, ns, nr, avps)


def result_code(control: Control) -> int:
    """The result code of a StopCCN (section 4.4.2); 0 where there is none."""
    return int.from_bytes(control.value(RESULT)[:2], "big")


def _start(kind: int, tunnel_id: int, host: bytes, vendor: bytes) -> tuple[Avp, ...]:
    named = (Avp(VENDOR, vendor, mandatory=False),) if vendor else ()
    return (
        _number(MESSAGE_TYPE, kind),
        _number(PROTOCOL_VERSION, 0x0100),
        Avp(FRAMING, u32(3)),
        Avp(BEARER, u32(3)),
        Avp(HOST, host),
        *named,
        _number(TUNNEL_ID, tunnel_id),
        _number(WINDOW, 4),
    )


def _number(kind: int, value: int) -> Avp:
    return Avp(kind, u16(value))


def _avp(avp: Avp) -> bytes:
    flags = (_MANDATORY if avp.mandatory else 0) | (_HIDDEN if avp.hidden else 0)
    return u16(flags | (_AVP_HEADER + len(avp.value))) + u16(avp.vendor) + u16(avp.kind) + avp.value


def _avps(body: bytes) -> tuple[Avp, ...]:
    reader, avps = Reader(body, "l2tp.avp"), []
    while reader.left:
        flags, vendor, kind = reader.number(2), reader.number(2), reader.number(2)
        value = reader.take((flags & _AVP_LENGTH) - _AVP_HEADER)
        avps.append(Avp(kind, value, bool(flags & _MANDATORY), bool(flags & _HIDDEN), vendor))
    if avps and (avps[0].kind, avps[0].vendor, len(avps[0].value)) != (MESSAGE_TYPE, 0, 2):
        raise NotUnderstood("l2tp.message_type")
    return tuple(avps)
