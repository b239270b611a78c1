"""A user's private key file, read and decrypted by the user's own process."""

from __future__ import annotations

from pathlib import Path

from wizard.model import Misuse

SIZE_LIMIT = 64 * 1024  # a 16384-bit RSA key in PEM is 13 kB


def read(path: str, password: str) -> str:
    """The key as unencrypted PKCS#8 PEM; Misuse key.unreadable, key.password or key.damaged."""
    data = _bytes(path)
    from cryptography.hazmat.primitives import serialization

    try:
        key = serialization.load_pem_private_key(data, _password(data, password))
    except TypeError as error:
        raise Misuse("secret.missing", key="key_password") from error
    except ValueError as error:
        raise Misuse("key.password" if _encrypted(data) else "key.damaged", path=path) from error
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return pem.decode()


def _bytes(path: str) -> bytes:
    try:
        with Path(path).open("rb") as stream:
            return stream.read(SIZE_LIMIT)
    except OSError as error:
        raise Misuse("key.unreadable", path=path) from error


def _encrypted(data: bytes) -> bool:
    return b"ENCRYPTED" in data


def _password(data: bytes, password: str) -> bytes | None:
    """The password where the key wants one: a key without one refuses any."""
    return password.encode() if password and _encrypted(data) else None
