"""Diffie-Hellman groups of IKEv2 (RFC 2409, 3526, 5903, 8031), for throw-away keys.

A probe's key guards nothing but the farewell to the server, so the MODP exponents are short: a
thousand servers are asked at once in one thread.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from wizard.wire import ikev2
from wizard.wire.errors import NotUnderstood

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

SEED_SIZE = 32
"""Octets of randomness that a key is made of."""

_EXPONENT_SIZE = 8
_GENERATOR = 2
_MODP = {
    ikev2.MODP_1024: (1024, 129093),
    ikev2.MODP_1536: (1536, 741804),
    ikev2.MODP_2048: (2048, 124476),
    ikev2.MODP_3072: (3072, 1690314),
    ikev2.MODP_4096: (4096, 240904),
}
"""Bits n and the constant k of p = 2^n - 2^(n-64) - 1 + 2^64 ([2^(n-130) pi] + k) (RFC 3526)."""
_CURVES = {
    ikev2.ECP_256: ("SECP256R1", 32),
    ikev2.ECP_384: ("SECP384R1", 48),
    ikev2.ECP_521: ("SECP521R1", 66),
}
"""Curve and octets of a coordinate (RFC 5903 section 3)."""

GROUPS = (*_MODP, *_CURVES, ikev2.CURVE25519)
"""The groups known here."""


@lru_cache(maxsize=4)
def public_value(group: int, seed: bytes) -> bytes:
    """What a KE payload of this group carries; the same seed gives the same value.

    The last few are kept: both ports of a server are sent the same.
    """
    if group in _MODP:
        return _modp(_GENERATOR, group, seed)
    if group == ikev2.CURVE25519:
        from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

        return X25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()
    numbers = _ecp_key(group, seed).public_key().public_numbers()
    size = _CURVES[group][1]
    return numbers.x.to_bytes(size, "big") + numbers.y.to_bytes(size, "big")


def shared_secret(group: int, seed: bytes, public: bytes) -> bytes:
    """The secret shared with whoever sent this public value; NotUnderstood where it is none."""
    try:
        if group in _MODP:
            return _modp(_checked(public, group), group, seed)
        if group == ikev2.CURVE25519:
            return _x25519(seed, public)
        return _ecp(group, seed, public)
    except ValueError as error:
        raise NotUnderstood("ikev2.public_value") from error


def _modp(base: int, group: int, seed: bytes) -> bytes:
    prime = modp_prime(group)
    exponent = int.from_bytes(b"\x80" + seed[1:_EXPONENT_SIZE], "big")
    return pow(base, exponent, prime).to_bytes(prime.bit_length() // 8, "big")


def _checked(public: bytes, group: int) -> int:
    """A public value is as long as the prime and strictly between 1 and p - 1 (RFC 6989 2.1)."""
    prime, value = modp_prime(group), int.from_bytes(public, "big")
    if len(public) != prime.bit_length() // 8 or not 1 < value < prime - 1:
        raise ValueError
    return value


def _x25519(seed: bytes, public: bytes) -> bytes:
    from cryptography.hazmat.primitives.asymmetric import x25519

    peer = x25519.X25519PublicKey.from_public_bytes(public)
    return x25519.X25519PrivateKey.from_private_bytes(seed).exchange(peer)


def _ecp(group: int, seed: bytes, public: bytes) -> bytes:
    from cryptography.hazmat.primitives.asymmetric import ec

    key = _ecp_key(group, seed)
    peer = ec.EllipticCurvePublicKey.from_encoded_point(key.curve, b"\4" + public)
    return key.exchange(ec.ECDH(), peer)


def _ecp_key(group: int, seed: bytes) -> EllipticCurvePrivateKey:
    from cryptography.hazmat.primitives.asymmetric import ec

    curve: ec.EllipticCurve = getattr(ec, _CURVES[group][0])()
    exponent = int.from_bytes(b"\x7f" + seed[1:SEED_SIZE], "big")
    return ec.derive_private_key(exponent, curve)


@cache
def modp_prime(group: int) -> int:
    """The prime of a MODP group, from its definition (RFC 2409 6.2, RFC 3526)."""
    bits, offset = _MODP[group]
    return (1 << bits) - (1 << bits - 64) - 1 + (_pi(bits - 130) + offset << 64)


def _pi(bits: int) -> int:
    """The first bits of pi after the point and its 3, by Machin's formula with 64 bits to spare."""
    unity = 1 << (bits + 64)
    return 4 * (4 * _arctan(5, unity) - _arctan(239, unity)) >> 64


def _arctan(inverse: int, unity: int) -> int:
    """The arc tangent of 1 / inverse, times unity."""
    power = unity // inverse
    total, divisor, sign = power, 3, -1
    while power:
        power //= inverse * inverse
        total += sign * (power // divisor)
        divisor, sign = divisor + 2, -sign
    return total
