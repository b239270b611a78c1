"""A throw-away self-signed certificate, like the one a router makes at its first start."""

from __future__ import annotations

import datetime as dt
import hashlib
import ssl
import tempfile
from pathlib import Path


def self_signed(name: str) -> tuple[ssl.SSLContext, str]:
    """A server context with a fresh certificate of OpenWrt's subject; and its SHA-256 in hex."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    parts = (
        (NameOID.COUNTRY_NAME, "ZZ"),
        (NameOID.STATE_OR_PROVINCE_NAME, "Somewhere"),
        (NameOID.LOCALITY_NAME, "Unknown"),
        (NameOID.ORGANIZATION_NAME, f"{name}{x509.random_serial_number() & 0xFFFFFFFF:08x}"),
        (NameOID.COMMON_NAME, name),
    )
    subject = x509.Name([x509.NameAttribute(oid, value) for oid, value in parts])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=730))
        .sign(key, hashes.SHA256())
    )
    pem = certificate.public_bytes(serialization.Encoding.PEM) + key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    der = certificate.public_bytes(serialization.Encoding.DER)
    return _context(pem), hashlib.sha256(der).hexdigest()


def _context(pem: bytes) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "server.pem"
        path.write_bytes(pem)
        context.load_cert_chain(path)
    return context
