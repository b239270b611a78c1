"""Envelopes: IKE's encrypted payloads, ESP, and challenge answers, with real layouts.

The rehearsal has no secrets to keep, so its ciphers are stand-ins: SK payloads carry their
payloads in the clear, ESP uses NULL encryption (RFC 2410), IKEv1 is masked with a digest of the
key so that a wrong key really yields garbage, and a challenge is answered with SHA-256.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace

from wizard.wire import ike, ikev2
from wizard.wire.errors import NotUnderstood
from wizard.wire.espudp import Esp
from wizard.wire.ike import Message, Payload

FRAGMENT_SIZE = 1200
"""Data octets of an IKEv2 fragment: the whole stays under strongSwan's default of 1280."""
IN_IP, IN_UDP = 4, 17
"""Next header of tunnel and transport mode."""
_HEADER = 28


def chain(payloads: tuple[Payload, ...]) -> bytes:
    """A payload chain without a header."""
    message = Message(ike.NO_SPI, ike.NO_SPI, ike.V2, ikev2.IKE_AUTH, payloads=payloads)
    return ike.encode(message)[_HEADER:]


def unchain(kind: int, data: bytes) -> tuple[Payload, ...]:
    """The payloads of a chain whose first kind is this; raises NotUnderstood."""
    length = (_HEADER + len(data)).to_bytes(4, "big")
    head = bytes(16) + bytes([kind, ike.V2, ikev2.IKE_AUTH, 0]) + bytes(4) + length
    return ike.decode(head + data).payloads


def sealed(head: Message, payloads: tuple[Payload, ...], fragmented: bool) -> list[bytes]:
    """An encrypted IKEv2 message, in fragments (RFC 7383) where it is large and both can."""
    inner, data = payloads[0].kind if payloads else 0, chain(payloads)
    if not fragmented or len(data) <= FRAGMENT_SIZE:
        body = Payload(ike.SK, data, inner=inner)
        return [ike.encode(replace(head, payloads=(body,)))]
    pieces = [data[at : at + FRAGMENT_SIZE] for at in range(0, len(data), FRAGMENT_SIZE)]
    bodies = (
        ikev2.encode_fragment(ikev2.Fragment(number, len(pieces), piece))
        for number, piece in enumerate(pieces, 1)
    )
    kinds = (inner, *(0 for _ in pieces[1:]))
    return [
        ike.encode(replace(head, payloads=(Payload(ike.SKF, body, inner=kind),)))
        for body, kind in zip(bodies, kinds, strict=True)
    ]


class Opener:
    """Opens encrypted IKEv2 messages and puts fragments together."""

    def __init__(self) -> None:
        self._pieces: dict[int, dict[int, tuple[int, bytes]]] = {}

    def open(self, message: Message) -> tuple[Payload, ...] | None:
        """The payloads inside, or None while pieces are missing; raises NotUnderstood."""
        last = message.payloads[-1] if message.payloads else Payload(0)
        if last.kind == ike.SK:
            return unchain(last.inner, last.body)
        if last.kind != ike.SKF:
            return message.payloads
        piece = ikev2.decode_fragment(last.body)
        pieces = self._pieces.setdefault(message.message_id, {})
        pieces[piece.number] = (last.inner, piece.data)
        if not set(range(1, piece.total + 1)) <= set(pieces):
            return None
        del self._pieces[message.message_id]
        data = b"".join(pieces[number][1] for number in range(1, piece.total + 1))
        return unchain(pieces[1][0], data)


def masked(data: bytes, *key: bytes) -> bytes:
    """Data masked with a digest of the key; the same again unmasks it."""
    stream, count = b"", 0
    while len(stream) < len(data):
        stream += hashlib.sha256(b"".join(key) + bytes([count])).digest()
        count += 1
    return bytes(a ^ b for a, b in zip(data, stream, strict=False))


def proof(*parts: bytes) -> bytes:
    """A digest that stands for AUTH, HASH and the answers to challenges."""
    return hashlib.sha256(b"\0".join(parts)).digest()


def certificate(subject: str, issuer: bytes, size: int) -> bytes:
    """A CERT payload's body (encoding 4): issuer digest, subject, padding to a chain's size."""
    body = b"\x04" + issuer.ljust(32, b"\0") + subject.encode() + b"\0"
    return body.ljust(size, b"\x30")


def read_certificate(body: bytes) -> tuple[str, bytes]:
    """Subject and issuer digest of a certificate as `certificate` makes it."""
    return body[33:].split(b"\0")[0].decode("utf-8", "replace"), body[1:33]


@dataclass(eq=False)
class Association:
    """One pair of ESP SAs; emit sends an encoded ESP packet."""

    inbound: int
    outbound: int
    emit: Callable[[Esp], None]
    hear: Callable[[int, bytes], None]
    sequence: int = 0
    received: int = 0

    def send(self, kind: int, data: bytes) -> None:
        """Wrap and send: padding to four octets, pad length, next header (RFC 4303 section 2)."""
        self.sequence += 1
        pad = -(len(data) + 2) % 4
        tail = bytes(range(1, pad + 1)) + bytes([pad, kind])
        self.emit(Esp(self.outbound, self.sequence, data + tail))

    def take(self, packet: Esp) -> None:
        """Unwrap and hear."""
        if len(packet.data) < 2 or packet.data[-2] + 2 > len(packet.data):
            raise NotUnderstood("esp.padding")
        self.received += 1
        self.hear(packet.data[-1], packet.data[: len(packet.data) - packet.data[-2] - 2])
