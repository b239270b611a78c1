"""The office's certificates: made once a machine, so that a printed profile fits later worlds."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.lab import names

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.x509 import Certificate

DAYS = 3650
VERSION = "1"
"""Counted up when what is made here changes, so that older folders are passed over."""


def folder() -> Path:
    """The cache folder of whoever runs the lab; it holds keys that guard nothing."""
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base, "passthrough-wizard-lab", f"certificates-{VERSION}")


@dataclass(frozen=True)
class Office:
    """Where the files lie; *.pem are certificates, *.key private keys (PKCS 8, PEM)."""

    path: Path

    def read(self, name: str) -> str:
        """The PEM text of one of them."""
        return (self.path / name).read_text()


def office() -> Office:
    """The certificates, made now if there are none; two makers at once do no harm."""
    place = folder()
    if not place.is_dir():
        place.parent.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(dir=place.parent))
        _make(fresh)
        try:
            fresh.rename(place)
        except OSError:  # somebody else was first
            shutil.rmtree(fresh)
    return Office(place)


def _make(place: Path) -> None:
    own_key, own = _authority("Office CA")
    rogue_key, rogue = _authority("Somebody Else CA")
    write = partial(_write, place)
    write("ca", own, None)
    for name, subject, issuer, key, server in (
        ("server", names.SERVER_NAME, own, own_key, True),
        ("other-name", names.OTHER_NAME, own, own_key, True),
        ("untrusted", names.SERVER_NAME, rogue, rogue_key, True),
        ("alice", names.VPN_USER, own, own_key, False),
    ):
        write(name, *_issued(subject, issuer, key, server=server))


def _key() -> RSAPrivateKey:
    from cryptography.hazmat.primitives.asymmetric import rsa

    return rsa.generate_private_key(65537, 2048)


def _authority(name: str) -> tuple[RSAPrivateKey, Certificate]:
    key = _key()
    return key, _signed(name, key, None, key, server=False)


def _issued(
    name: str, issuer: Certificate, issuer_key: RSAPrivateKey, *, server: bool
) -> tuple[Certificate, RSAPrivateKey]:
    key = _key()
    return _signed(name, key, issuer, issuer_key, server=server), key


def _signed(
    name: str,
    key: RSAPrivateKey,
    issuer: Certificate | None,
    issuer_key: RSAPrivateKey,
    *,
    server: bool,
) -> Certificate:
    """A certificate for this name; without an issuer its own authority."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = dt.datetime.now(dt.UTC)
    purpose = ExtendedKeyUsageOID.SERVER_AUTH if server else ExtendedKeyUsageOID.CLIENT_AUTH
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=DAYS))
        .add_extension(x509.BasicConstraints(issuer is None, None), critical=True)
    )
    if issuer:
        alternative = x509.SubjectAlternativeName([x509.DNSName(name)])
        builder = builder.add_extension(alternative, critical=False)
        builder = builder.add_extension(x509.ExtendedKeyUsage([purpose]), critical=False)
    return builder.sign(issuer_key, hashes.SHA256())


def _write(place: Path, name: str, certificate: Certificate, key: RSAPrivateKey | None) -> None:
    from cryptography.hazmat.primitives.serialization import (
        Encoding,
        NoEncryption,
        PrivateFormat,
    )

    (place / f"{name}.pem").write_bytes(certificate.public_bytes(Encoding.PEM))
    if key:
        text = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        (place / f"{name}.key").touch(mode=0o600)
        (place / f"{name}.key").write_bytes(text)
