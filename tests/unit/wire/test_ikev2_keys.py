"""Groups, keys and the encrypted payload, opened again by other means."""

from __future__ import annotations

import hashlib
import hmac

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, ChaCha20Poly1305

from wizard.wire import NotUnderstood, ike, ikev2, ikev2_groups, ikev2_seal

ALICE, BOB = bytes(range(32)), bytes(range(100, 132))
NONCES, SPIS = (b"n" * 32, b"m" * 32), (b"i" * 8, b"r" * 8)
IV = bytes(range(16))
END = ike.Message(
    *SPIS,
    ike.V2,
    ikev2.IKE_AUTH,
    ike.V2_INITIATOR,
    1,
    (ikev2.notify_payload(ikev2.AUTHENTICATION_FAILED),),
)
CLEAR = ike.join_payloads(END.payloads)


@pytest.mark.parametrize("group", ikev2_groups.GROUPS)
def test_both_sides_share_the_secret(group: int) -> None:
    alice, bob = (ikev2_groups.public_value(group, seed) for seed in (ALICE, BOB))
    secret = ikev2_groups.shared_secret(group, ALICE, bob)
    assert secret == ikev2_groups.shared_secret(group, BOB, alice)
    assert alice == ikev2_groups.public_value(group, ALICE)
    assert alice != bob


def test_the_primes_are_those_of_the_rfc() -> None:
    heads = "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74"
    for group in (2, 5, 14, 15, 16):
        text = f"{ikev2_groups.modp_prime(group):X}"
        assert text.startswith(heads)
        assert text.endswith("F" * 16)
        prime = ikev2_groups.modp_prime(group)
        assert pow(3, prime - 1, prime) == 1
        assert pow(3, prime // 2 - 1, prime // 2) == 1


def suite(*transforms: tuple[int, int, int]) -> ikev2.Proposal:
    return ikev2.Proposal(
        1,
        transforms=tuple(
            ikev2.Transform(kind, number, (ike.Attribute(ikev2.KEY_LENGTH, bits),) if bits else ())
            for kind, number, bits in transforms
        ),
    )


def stream(digest: str, secret: bytes, size: int) -> bytes:
    """prf+ as RFC 7296 section 2.13 writes it, T1 | T2 | ..."""
    key = hmac.new(NONCES[0] + NONCES[1], secret, digest).digest()
    seed, blocks = b"".join(NONCES + SPIS), [b""]
    while sum(map(len, blocks)) < size:
        block = blocks[-1] + seed + bytes([len(blocks)])
        blocks.append(hmac.new(key, block, digest).digest())
    return b"".join(blocks)[:size]


@pytest.mark.parametrize(
    ("bits", "prf", "integ", "digest", "kept"),
    [
        (256, 5, 12, "sha256", 16),
        (128, 2, 2, "sha1", 12),
        (256, 6, 13, "sha384", 24),
        (128, 7, 14, "sha512", 32),
    ],
)
def test_cbc(bits: int, prf: int, integ: int, digest: str, kept: int) -> None:
    chosen = suite((1, ikev2.AES_CBC, bits), (2, prf, 0), (3, integ, 0), (4, 14, 0))
    keys = ikev2_seal.derive(chosen, b"secret", NONCES, SPIS)
    size = hashlib.new(digest).digest_size
    expected = stream(digest, b"secret", 3 * size + bits // 8)
    integrity, cipher = expected[size : 2 * size], expected[3 * size :]
    packet = ikev2_seal.seal(END, keys, IV)
    body = ike.decode(packet).payloads[0]
    assert (body.kind, body.inner) == (ike.SK, ikev2.NOTIFY)
    assert packet[-kept:] == hmac.new(integrity, packet[:-kept], digest).digest()[:kept]
    decryptor = Cipher(algorithms.AES(cipher), modes.CBC(body.body[:16])).decryptor()
    plain = decryptor.update(body.body[16:-kept]) + decryptor.finalize()
    assert plain[: len(CLEAR)] == CLEAR
    assert plain[-1] == len(plain) - len(CLEAR) - 1


@pytest.mark.parametrize(
    ("kind", "bits", "size"), [(ikev2.AES_GCM_16, 256, 36), (ikev2.CHACHA20, 0, 36)]
)
def test_aead(kind: int, bits: int, size: int) -> None:
    chosen = suite((1, kind, bits), (2, 5, 0), (4, 31, 0))
    keys = ikev2_seal.derive(chosen, b"secret", NONCES, SPIS)
    cipher = stream("sha256", b"secret", 32 + size)[32:]
    packet = ikev2_seal.seal(END, keys, IV)
    body = ike.decode(packet).payloads[0].body
    opener = AESGCM(cipher[:-4]) if bits else ChaCha20Poly1305(cipher[:-4])
    plain = opener.decrypt(cipher[-4:] + body[:8], body[8:], packet[:32])
    assert plain == CLEAR + b"\0"


@pytest.mark.parametrize(
    "chosen",
    [
        suite((1, ikev2.TRIPLE_DES, 0), (2, 5, 0), (3, 12, 0)),
        suite((1, ikev2.AES_CBC, 192), (2, 5, 0), (3, 12, 0)),
        suite((1, ikev2.AES_CBC, 256), (2, 4, 0), (3, 12, 0)),
        suite((1, ikev2.AES_CBC, 256), (2, 5, 0), (3, 8, 0)),
        suite(),
    ],
)
def test_a_suite_that_is_not_known_is_refused(chosen: ikev2.Proposal) -> None:
    with pytest.raises(NotUnderstood) as caught:
        ikev2_seal.derive(chosen, b"secret", NONCES, SPIS)
    assert caught.value.code == "ikev2.suite"


def test_keys_are_not_printed() -> None:
    keys = ikev2_seal.Keys(suite(), b"cipher-key", b"integrity-key")
    assert "key" not in repr(keys)
