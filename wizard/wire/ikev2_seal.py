"""The keys of an IKE SA and its encrypted payload (RFC 7296 2.13, 2.14, 3.14; AEAD RFC 5282)."""

from __future__ import annotations

import hmac
from dataclasses import dataclass, replace

from wizard.wire import ike, ikev2
from wizard.wire.errors import NotUnderstood
from wizard.wire.ike import Message, Payload
from wizard.wire.octets import u8

_HASHES = {
    ikev2.HMAC_SHA1: ("sha1", 20),
    ikev2.HMAC_SHA2_256: ("sha256", 32),
    ikev2.HMAC_SHA2_384: ("sha384", 48),
    ikev2.HMAC_SHA2_512: ("sha512", 64),
}
"""PRF: hash and key length (section 2.13: the preferred length is the output's)."""
_INTEGRITY = {
    ikev2.SHA1_96: ("sha1", 20, 12),
    ikev2.SHA2_256_128: ("sha256", 32, 16),
    ikev2.SHA2_384_192: ("sha384", 48, 24),
    ikev2.SHA2_512_256: ("sha512", 64, 32),
}
"""INTEG: hash, key length, octets kept (RFC 2404, RFC 4868)."""
_AEAD = {ikev2.AES_GCM_16, ikev2.CHACHA20}
"""Ciphers that need no INTEG (RFC 5282, RFC 7634): IV, salt and tag have the same sizes."""
_BLOCK, _AEAD_IV, _AEAD_SALT, _AEAD_TAG = 16, 8, 4, 16
IV_SIZE = 16
"""Octets of randomness that `seal` wants."""


@dataclass(frozen=True)
class Keys:
    """The initiator's keys: cipher (SK_ei, with the salt of an AEAD) and integrity (SK_ai)."""

    suite: ikev2.Proposal
    cipher: bytes
    integrity: bytes

    def __repr__(self) -> str:
        return "Keys(...)"


def derive(
    suite: ikev2.Proposal, secret: bytes, nonces: tuple[bytes, bytes], spis: tuple[bytes, bytes]
) -> Keys:
    """The keys of an SA (section 2.14); nonces and spis: initiator's, responder's."""
    prf, size = _HASHES.get(_chosen(suite, ikev2.PRF), ("", 0))
    if not prf:
        raise NotUnderstood("ikev2.suite")
    cipher, integrity = _cipher_size(suite), _integrity_size(suite)
    seed = hmac.digest(b"".join(nonces), secret, prf)
    total = size + 2 * integrity + cipher
    stream = _expand(prf, seed, b"".join(nonces + spis), total)
    return Keys(suite, stream[-cipher:], stream[size : size + integrity])


def seal(message: Message, keys: Keys, iv: bytes) -> bytes:
    """The datagram of this message with all its payloads inside one SK payload."""
    inner = ike.join_payloads(message.payloads)
    first = message.payloads[0].kind if message.payloads else 0
    if _chosen(keys.suite, ikev2.ENCR) in _AEAD:
        return _seal_aead(message, keys, iv[:_AEAD_IV], inner + u8(0), first)
    padding = -(len(inner) + 1) % _BLOCK
    return _seal_cbc(message, keys, iv[:_BLOCK], inner + bytes(padding) + u8(padding), first)


def _seal_cbc(message: Message, keys: Keys, iv: bytes, clear: bytes, first: int) -> bytes:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    digest, _size, kept = _INTEGRITY[_chosen(keys.suite, ikev2.INTEG)]
    encryptor = Cipher(algorithms.AES(keys.cipher), modes.CBC(iv)).encryptor()
    body = iv + encryptor.update(clear) + encryptor.finalize()
    packet = _packet(message, first, body + bytes(kept))[:-kept]
    return packet + hmac.digest(keys.integrity, packet, digest)[:kept]


def _seal_aead(message: Message, keys: Keys, iv: bytes, clear: bytes, first: int) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM, ChaCha20Poly1305

    key, salt = keys.cipher[:-_AEAD_SALT], keys.cipher[-_AEAD_SALT:]
    gcm = _chosen(keys.suite, ikev2.ENCR) == ikev2.AES_GCM_16
    cipher = AESGCM(key) if gcm else ChaCha20Poly1305(key)
    size = _AEAD_TAG + len(clear)
    packet = _packet(message, first, iv + bytes(size))[:-size]
    return packet + cipher.encrypt(salt + iv, clear, packet[: -len(iv)])


def _packet(message: Message, first: int, body: bytes) -> bytes:
    return ike.encode(replace(message, payloads=(Payload(ike.SK, body, inner=first),)))


def _expand(prf: str, key: bytes, seed: bytes, size: int) -> bytes:
    """prf+ (section 2.13), cut after the initiator's cipher key."""
    stream = block = b""
    for number in range(1, 256):
        block = hmac.digest(key, block + seed + u8(number), prf)
        stream += block
        if len(stream) >= size:
            break
    return stream[:size]


def _chosen(suite: ikev2.Proposal, kind: int) -> int:
    transform = suite.chosen(kind)
    return transform.identifier if transform else 0


def _cipher_size(suite: ikev2.Proposal) -> int:
    """Octets of SK_e, with the salt of an AEAD cipher."""
    cipher = suite.chosen(ikev2.ENCR) or ikev2.Transform(ikev2.ENCR, 0)
    if cipher.identifier == ikev2.CHACHA20:
        return 32 + _AEAD_SALT
    if cipher.identifier not in {ikev2.AES_CBC, ikev2.AES_GCM_16} or cipher.bits not in {128, 256}:
        raise NotUnderstood("ikev2.suite")
    return cipher.bits // 8 + (_AEAD_SALT if cipher.identifier in _AEAD else 0)


def _integrity_size(suite: ikev2.Proposal) -> int:
    if _chosen(suite, ikev2.ENCR) in _AEAD:
        return 0
    if _chosen(suite, ikev2.INTEG) not in _INTEGRITY:
        raise NotUnderstood("ikev2.suite")
    return _INTEGRITY[_chosen(suite, ikev2.INTEG)][1]
