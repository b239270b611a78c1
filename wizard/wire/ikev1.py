"""IKEv1 main mode as far as it is in the clear (RFC 2408, 2409; NAT-T RFC 3947)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import ip_address
from itertools import product

from wizard.wire import ike
from wizard.wire.ike import Attribute, Message, Payload
from wizard.wire.octets import Reader, u8, u16, u32

MAIN_MODE, AGGRESSIVE, INFORMATIONAL = 2, 4, 5
SA, KE, ID, HASH, NONCE, NOTIFY, DELETE, VENDOR, NAT_D = 1, 4, 5, 8, 10, 11, 12, 13, 20
ISAKMP, KEY_IKE = 1, 1
NO_PROPOSAL_CHOSEN, AUTHENTICATION_FAILED = 14, 24

ENCRYPTION, HASH_ALGORITHM, AUTH_METHOD, GROUP, LIFE_TYPE, LIFE_DURATION, KEY_LENGTH = (
    1,
    2,
    3,
    4,
    11,
    12,
    14,
)
AES, TRIPLE_DES, SHA1, SHA256, PSK, RSA = 7, 5, 2, 4, 1, 3

VENDOR_NAT_T = bytes.fromhex("4a131c81070358455c5728f20e95452f")
"""RFC 3947 section 3.1: this side knows NAT traversal."""
VENDOR_DPD = bytes.fromhex("afcad71368a1f1c96b8696fc77570100")
"""RFC 3706 section 5.4, version 1.0."""

_LIFETIME = 28_800
_PROPOSAL, _TRANSFORM = 2, 3


@dataclass(frozen=True)
class Transform:
    """One transform (RFC 2408 section 3.6); identifier 1 is KEY_IKE."""

    number: int
    identifier: int
    attributes: tuple[Attribute, ...] = ()

    def value(self, kind: int) -> int | bytes | None:
        """The first attribute of this kind."""
        return next((a.value for a in self.attributes if a.kind == kind), None)


@dataclass(frozen=True)
class Proposal:
    """One proposal (RFC 2408 section 3.5)."""

    number: int
    protocol: int
    spi: bytes = b""
    transforms: tuple[Transform, ...] = ()


@dataclass(frozen=True)
class SecurityAssociation:
    """The SA payload with the IPsec DOI (RFC 2407 section 4.6.1): identity-only situation."""

    proposals: tuple[Proposal, ...]
    doi: int = 1
    situation: int = 1


@dataclass(frozen=True)
class Notify:
    """A notification (RFC 2408 section 3.14)."""

    kind: int
    data: bytes = b""
    protocol: int = ISAKMP
    spi: bytes = b""
    doi: int = 1


def encode_sa(association: SecurityAssociation) -> bytes:
    """The body of an SA payload."""
    proposals = ike.join_chain(map(_proposal, association.proposals), _PROPOSAL)
    return u32(association.doi) + u32(association.situation) + proposals


def decode_sa(body: bytes) -> SecurityAssociation:
    """The body of an SA payload."""
    reader = Reader(body, "ikev1.sa")
    doi, situation = reader.number(4), reader.number(4)
    proposals = ike.split_chain(reader.rest(), _PROPOSAL)
    return SecurityAssociation(tuple(map(_read_proposal, proposals)), doi, situation)


def encode_notify(notify: Notify) -> bytes:
    """The body of a notify payload."""
    head = u32(notify.doi) + u8(notify.protocol) + u8(len(notify.spi)) + u16(notify.kind)
    return head + notify.spi + notify.data


def decode_notify(body: bytes) -> Notify:
    """The body of a notify payload."""
    reader = Reader(body, "ikev1.notify")
    doi, protocol, size, kind = (reader.number(octets) for octets in (4, 1, 1, 2))
    spi = reader.take(size)
    return Notify(kind, reader.rest(), protocol, spi, doi)


def nat_hash(cookies: bytes, address: str, port: int, algorithm: str = "sha1") -> bytes:
    """A NAT-D hash (RFC 3947 section 3.2) over both cookies, address and port."""
    data = cookies + ip_address(address).packed + u16(port)
    return hashlib.new(algorithm, data, usedforsecurity=False).digest()


def offer(auth: int = PSK) -> SecurityAssociation:
    """What common servers take: AES-256, AES-128, 3DES with SHA-256 or SHA-1, groups 14 and 2."""
    suites = product(((AES, 256), (AES, 128), (TRIPLE_DES, 0)), (SHA256, SHA1), (14, 2))
    transforms = tuple(
        Transform(number, KEY_IKE, _suite(cipher, bits, hashing, group, auth))
        for number, ((cipher, bits), hashing, group) in enumerate(suites, 1)
    )
    return SecurityAssociation((Proposal(1, ISAKMP, b"", transforms),))


def main_mode(cookie: bytes, association: SecurityAssociation | None = None) -> Message:
    """Message 1 of main mode (RFC 2409 section 5.4) with the NAT-T and DPD vendor IDs."""
    body = encode_sa(association or offer())
    vendors = (Payload(VENDOR, VENDOR_NAT_T), Payload(VENDOR, VENDOR_DPD))
    return Message(cookie, ike.NO_SPI, ike.V1, MAIN_MODE, payloads=(Payload(SA, body), *vendors))


def main_mode_answer(
    request: Message, cookie: bytes, chosen: SecurityAssociation, vendors: Iterable[bytes] = ()
) -> Message:
    """Message 2: the chosen transform, from the server whose cookie this is."""
    announced = (Payload(VENDOR, vendor) for vendor in (VENDOR_NAT_T, *vendors))
    payloads = (Payload(SA, encode_sa(chosen)), *announced)
    return Message(request.initiator_spi, cookie, ike.V1, MAIN_MODE, payloads=payloads)


def notify_answer(request: Message, cookie: bytes, notify: Notify, message_id: int = 0) -> Message:
    """An unprotected informational exchange (RFC 2408 section 4.8)."""
    payloads = (Payload(NOTIFY, encode_notify(notify)),)
    spi = request.initiator_spi
    return Message(spi, cookie, ike.V1, INFORMATIONAL, 0, message_id, payloads)


def _suite(cipher: int, bits: int, hashing: int, group: int, auth: int) -> tuple[Attribute, ...]:
    key_length = (Attribute(KEY_LENGTH, bits),) if bits else ()
    return (
        Attribute(ENCRYPTION, cipher),
        *key_length,
        Attribute(HASH_ALGORITHM, hashing),
        Attribute(GROUP, group),
        Attribute(AUTH_METHOD, auth),
        Attribute(LIFE_TYPE, 1),
        Attribute(LIFE_DURATION, _LIFETIME),
    )


def _proposal(proposal: Proposal) -> bytes:
    transforms = ike.join_chain(map(_transform, proposal.transforms), _TRANSFORM)
    counts = u8(len(proposal.spi)) + u8(len(proposal.transforms))
    return u8(proposal.number) + u8(proposal.protocol) + counts + proposal.spi + transforms


def _transform(transform: Transform) -> bytes:
    head = u8(transform.number) + u8(transform.identifier) + u16(0)
    return head + ike.join_attributes(transform.attributes)


def _read_proposal(body: bytes) -> Proposal:
    reader = Reader(body, "ikev1.proposal")
    number, protocol, size, count = (reader.number(1) for _ in range(4))
    spi = reader.take(size)
    transforms = tuple(map(_read_transform, ike.split_chain(reader.rest(), _TRANSFORM)))
    reader.require(true=len(transforms) == count, fault="count")
    return Proposal(number, protocol, spi, transforms)


def _read_transform(body: bytes) -> Transform:
    reader = Reader(body, "ikev1.transform")
    number, identifier, _reserved = reader.number(1), reader.number(1), reader.number(2)
    return Transform(number, identifier, ike.split_attributes(reader.rest()))
