"""IKEv2: IKE_SA_INIT and what else is in the clear (RFC 7296; fragments RFC 7383)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from ipaddress import ip_address

from wizard.wire import ike
from wizard.wire.ike import Attribute, Message, Payload
from wizard.wire.octets import Reader, u8, u16

IKE_SA_INIT, IKE_AUTH, CREATE_CHILD_SA, INFORMATIONAL = 34, 35, 36, 37
SA, KE, ID_I, ID_R, CERT, CERTREQ, AUTH, NONCE, NOTIFY, DELETE, VENDOR = range(33, 44)

UNSUPPORTED_CRITICAL, INVALID_SPI, INVALID_MAJOR_VERSION, INVALID_SYNTAX = 1, 4, 5, 7
NO_PROPOSAL_CHOSEN, INVALID_KE_PAYLOAD, AUTHENTICATION_FAILED = 14, 17, 24
NAT_SOURCE, NAT_DESTINATION, COOKIE, FRAGMENTATION = 16388, 16389, 16390, 16430
"""Notify types (section 3.10.1; RFC 7383 section 2.3)."""
ERRORS_BELOW = 16384
"""Notify types under this are errors."""

PROTOCOL_IKE = 1
ENCR, PRF, INTEG, DH = 1, 2, 3, 4
"""Transform types (section 3.3.2)."""
AES_CBC, TRIPLE_DES, AES_GCM_16, CHACHA20 = 12, 3, 20, 28
HMAC_SHA1, HMAC_SHA2_256, HMAC_SHA2_384, HMAC_SHA2_512 = 2, 5, 6, 7
SHA1_96, SHA2_256_128, SHA2_384_192, SHA2_512_256 = 2, 12, 13, 14
MODP_1024, MODP_1536, MODP_2048, MODP_3072, MODP_4096 = 2, 5, 14, 15, 16
ECP_256, ECP_384, ECP_521, CURVE25519 = 19, 20, 21, 31
KEY_LENGTH = 14

_PROPOSAL, _TRANSFORM = 2, 3
_STRONG_GROUPS = (MODP_2048, ECP_256, CURVE25519, ECP_384, MODP_3072, MODP_4096, ECP_521)
_GROUPS = (*_STRONG_GROUPS, MODP_1536, MODP_1024)


@dataclass(frozen=True)
class Transform:
    """One transform (section 3.3.2)."""

    kind: int
    identifier: int
    attributes: tuple[Attribute, ...] = ()

    @property
    def bits(self) -> int:
        """The key length attribute, 0 where there is none."""
        values = (a.value for a in self.attributes if a.kind == KEY_LENGTH)
        return next((value for value in values if isinstance(value, int)), 0)


@dataclass(frozen=True)
class Proposal:
    """One proposal (section 3.3.1)."""

    number: int
    protocol: int = PROTOCOL_IKE
    spi: bytes = b""
    transforms: tuple[Transform, ...] = ()

    def chosen(self, kind: int) -> Transform | None:
        """The first transform of this kind."""
        return next((t for t in self.transforms if t.kind == kind), None)


@dataclass(frozen=True)
class KeyExchange:
    """A KE payload: Diffie-Hellman group and public value (section 3.4)."""

    group: int
    public: bytes


@dataclass(frozen=True)
class Notify:
    """A notify payload (section 3.10)."""

    kind: int
    data: bytes = b""
    protocol: int = 0
    spi: bytes = b""


@dataclass(frozen=True)
class Delete:
    """A delete payload (section 3.11): of the IKE SA itself it names no SPIs."""

    protocol: int = PROTOCOL_IKE
    spis: tuple[bytes, ...] = ()


@dataclass(frozen=True)
class Fragment:
    """An SKF payload's body: which of how many, and its ciphertext (RFC 7383 section 2.5)."""

    number: int
    total: int
    data: bytes = b""


def _aes(kind: int) -> tuple[Transform, ...]:
    return tuple(Transform(ENCR, kind, (Attribute(KEY_LENGTH, bits),)) for bits in (256, 128))


_COMMON = tuple(
    Transform(PRF, prf) for prf in (HMAC_SHA2_256, HMAC_SHA2_384, HMAC_SHA2_512, HMAC_SHA1)
)
_INTEGRITY = tuple(
    Transform(INTEG, kind) for kind in (SHA2_256_128, SHA2_384_192, SHA2_512_256, SHA1_96)
)
_EXCHANGES = tuple(Transform(DH, group) for group in _GROUPS)

FULL_OFFER = (
    Proposal(
        1,
        transforms=(
            *_aes(AES_CBC),
            Transform(ENCR, TRIPLE_DES),
            *_COMMON,
            *_INTEGRITY,
            *_EXCHANGES,
        ),
    ),
    Proposal(2, transforms=(*_aes(AES_GCM_16), Transform(ENCR, CHACHA20), *_COMMON, *_EXCHANGES)),
)
"""What common servers take; GCM and ChaCha in a proposal without INTEG (section 3.3.3).

Wide on purpose: "no proposal chosen" must mean an odd server, not a narrow offer.
"""


def encode_sa(proposals: tuple[Proposal, ...]) -> bytes:
    """The body of an SA payload."""
    return ike.join_chain(map(_proposal, proposals), _PROPOSAL)


def decode_sa(body: bytes) -> tuple[Proposal, ...]:
    """The body of an SA payload."""
    return tuple(map(_read_proposal, ike.split_chain(body, _PROPOSAL)))


def encode_ke(exchange: KeyExchange) -> bytes:
    """The body of a KE payload."""
    return u16(exchange.group) + u16(0) + exchange.public


def decode_ke(body: bytes) -> KeyExchange:
    """The body of a KE payload."""
    reader = Reader(body, "ikev2.ke")
    group, _reserved = reader.number(2), reader.number(2)
    return KeyExchange(group, reader.rest())


def encode_notify(notify: Notify) -> bytes:
    """The body of a notify payload."""
    head = u8(notify.protocol) + u8(len(notify.spi)) + u16(notify.kind)
    return head + notify.spi + notify.data


def decode_notify(body: bytes) -> Notify:
    """The body of a notify payload."""
    reader = Reader(body, "ikev2.notify")
    protocol, size, kind = reader.number(1), reader.number(1), reader.number(2)
    spi = reader.take(size)
    return Notify(kind, reader.rest(), protocol, spi)


def encode_delete(delete: Delete) -> bytes:
    """The body of a delete payload."""
    size = len(delete.spis[0]) if delete.spis else 0
    return u8(delete.protocol) + u8(size) + u16(len(delete.spis)) + b"".join(delete.spis)


def encode_fragment(fragment: Fragment) -> bytes:
    """The body of an SKF payload."""
    return u16(fragment.number) + u16(fragment.total) + fragment.data


def decode_fragment(body: bytes) -> Fragment:
    """The body of an SKF payload; the number lies in 1..total."""
    reader = Reader(body, "ikev2.fragment")
    number, total = reader.number(2), reader.number(2)
    reader.require(true=1 <= number <= total, fault="number")
    return Fragment(number, total, reader.rest())


def notifies(message: Message) -> tuple[Notify, ...]:
    """Every notify payload of a message in the clear."""
    return tuple(map(decode_notify, message.bodies(NOTIFY)))


def nat_hash(initiator: bytes, responder: bytes, address: str, port: int) -> bytes:
    """A NAT detection hash (section 2.23): SHA-1 over both SPIs, address and port."""
    data = initiator + responder + ip_address(address).packed + u16(port)
    return hashlib.sha1(data, usedforsecurity=False).digest()


def notify_payload(kind: int, data: bytes = b"") -> Payload:
    """A notify payload that concerns no SA."""
    return Payload(NOTIFY, encode_notify(Notify(kind, data)))


def init_request(
    spi: bytes,
    exchange: KeyExchange,
    nonce: bytes,
    *,
    local: tuple[str, int],
    remote: tuple[str, int],
    cookie: bytes = b"",
    offer: tuple[Proposal, ...] = FULL_OFFER,
) -> Message:
    """An IKE_SA_INIT request (section 1.2) that common servers take; the cookie goes first."""
    payloads = (
        *((notify_payload(COOKIE, cookie),) if cookie else ()),
        Payload(SA, encode_sa(offer)),
        Payload(KE, encode_ke(exchange)),
        Payload(NONCE, nonce),
        *_nat_payloads(spi, ike.NO_SPI, local, remote),
        notify_payload(FRAGMENTATION),
    )
    return Message(spi, ike.NO_SPI, ike.V2, IKE_SA_INIT, ike.V2_INITIATOR, 0, payloads)


def init_answer(
    request: Message,
    spi: bytes,
    chosen: Proposal,
    exchange: KeyExchange,
    nonce: bytes,
    *,
    local: tuple[str, int],
    remote: tuple[str, int],
) -> Message:
    """A server's IKE_SA_INIT answer; local and remote as the server sees them."""
    payloads = (
        Payload(SA, encode_sa((chosen,))),
        Payload(KE, encode_ke(exchange)),
        Payload(NONCE, nonce),
        *_nat_payloads(request.initiator_spi, spi, local, remote),
        notify_payload(FRAGMENTATION),
    )
    head = (request.initiator_spi, spi, ike.V2, IKE_SA_INIT, ike.V2_RESPONSE)
    return Message(*head, payloads=payloads)


def notify_answer(request: Message, notify: Notify) -> Message:
    """A server's answer of one notify, which leaves no state (COOKIE, INVALID_KE, NO_PROPOSAL)."""
    payloads = (Payload(NOTIFY, encode_notify(notify)),)
    head = (request.initiator_spi, ike.NO_SPI, ike.V2, request.exchange, ike.V2_RESPONSE)
    return Message(*head, request.message_id, payloads)


def _nat_payloads(
    initiator: bytes, responder: bytes, local: tuple[str, int], remote: tuple[str, int]
) -> tuple[Payload, Payload]:
    return (
        notify_payload(NAT_SOURCE, nat_hash(initiator, responder, *local)),
        notify_payload(NAT_DESTINATION, nat_hash(initiator, responder, *remote)),
    )


def _proposal(proposal: Proposal) -> bytes:
    transforms = ike.join_chain(map(_transform, proposal.transforms), _TRANSFORM)
    counts = u8(len(proposal.spi)) + u8(len(proposal.transforms))
    return u8(proposal.number) + u8(proposal.protocol) + counts + proposal.spi + transforms


def _transform(transform: Transform) -> bytes:
    head = u8(transform.kind) + u8(0) + u16(transform.identifier)
    return head + ike.join_attributes(transform.attributes)


def _read_proposal(body: bytes) -> Proposal:
    reader = Reader(body, "ikev2.proposal")
    number, protocol, size, count = (reader.number(1) for _ in range(4))
    spi = reader.take(size)
    transforms = tuple(map(_read_transform, ike.split_chain(reader.rest(), _TRANSFORM)))
    reader.require(true=len(transforms) == count, fault="count")
    return Proposal(number, protocol, spi, transforms)


def _read_transform(body: bytes) -> Transform:
    reader = Reader(body, "ikev2.transform")
    kind, _reserved, identifier = reader.number(1), reader.number(1), reader.number(2)
    return Transform(kind, identifier, ike.split_attributes(reader.rest()))
