"""What `vpn create` takes from files: certificates, never a private key."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from wizard.cli import main

Pem = tuple[str, str]


@pytest.fixture(scope="module")
def pem() -> Pem:
    """A certificate and its private key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "alice")])
    now = datetime(2026, 1, 1, tzinfo=UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), 1, now, now + timedelta(1))
    plain = serialization.NoEncryption()
    form = serialization.PrivateFormat.PKCS8
    return (
        made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM).decode(),
        key.private_bytes(serialization.Encoding.PEM, form, plain).decode(),
    )


def create(home: Path, monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setenv("XDG_DATA_HOME", str(home))
    arguments = ("vpn", "create", "office", "--server", "vpn.example", "--yes", *words)
    return main([*arguments, "--json"])


def kept(home: Path) -> bytes:
    """Everything that was written."""
    return b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())


@pytest.mark.parametrize("option", ["--certificate", "--ca"])
@pytest.mark.parametrize("key_first", [True, False])
def test_a_file_with_a_private_key_is_refused_before_anything_is_kept(
    option: str,
    key_first: bool,
    pem: Pem,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "alice.pem"
    path.write_text("".join(pem[::-1] if key_first else pem))
    home = tmp_path / "home"
    assert create(home, monkeypatch, option, str(path)) == 2
    answer = json.loads(capsys.readouterr().out)
    assert answer["error"]["code"] == "file.holds_key"
    assert str(path) in answer["error"]["text"]
    assert pem[1].splitlines()[1] not in json.dumps(answer)
    assert b"PRIVATE" not in kept(home)
    assert b"office" not in kept(home)


def test_only_the_certificate_blocks_of_a_file_are_kept(
    pem: Pem, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "alice.pem"
    path.write_text("Bag Attributes: secret-note\n" + pem[0] + "password = hunter2\n")
    home = tmp_path / "home"
    assert create(home, monkeypatch, "--certificate", str(path)) == 0
    found = kept(home)
    assert pem[0].splitlines()[1].encode() in found
    assert b"secret-note" not in found
    assert b"hunter2" not in found


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"no certificate", "file.not_pem"),
        (b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "file.not_pem"),
        (b"\n" * 300_000, "file.too_large"),
        (None, "file.unreadable"),
    ],
)
def test_what_is_no_certificate_is_refused(
    content: bytes | None,
    code: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_bytes(content)
    assert create(tmp_path / "home", monkeypatch, "--ca", str(path)) == 2
    assert json.loads(capsys.readouterr().out)["error"]["code"] == code
