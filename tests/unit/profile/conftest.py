"""Certificates made for the occasion, and a way to write a profile down."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

HEAD = 'schema = 1\nname = "Office"\n'
SERVER = '[[server]]\naddress = "vpn.office.example"\nprotocols = ["ikev2"]\n'

Write = Callable[[str], Path]


def make_certificate(name: str) -> str:
    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    begin = datetime(2026, 1, 1, tzinfo=UTC)
    built = (
        x509.CertificateBuilder(who, who, key.public_key())
        .serial_number(7)
        .not_valid_before(begin)
        .not_valid_after(begin + timedelta(days=365))
    )
    return built.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM).decode()


@pytest.fixture(scope="session")
def certificate() -> str:
    return make_certificate("Office CA")


@pytest.fixture(scope="session")
def private_key() -> str:
    return (
        ec.generate_private_key(ec.SECP256R1())
        .private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        .decode()
    )


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def down(text: str) -> Path:
        path = tmp_path / "office.toml"
        path.write_bytes(text.encode())
        return path

    return down
