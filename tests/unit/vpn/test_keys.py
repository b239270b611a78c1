"""A user's key file."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from wizard.model import Misuse
from wizard.recipes import checks
from wizard.vpn import keys

KEY = ec.generate_private_key(ec.SECP256R1())


def pem(style: serialization.PrivateFormat, password: bytes = b"") -> bytes:
    lock = (
        serialization.BestAvailableEncryption(password)
        if password
        else serialization.NoEncryption()
    )
    return KEY.private_bytes(serialization.Encoding.PEM, style, lock)


STYLES = [serialization.PrivateFormat.PKCS8, serialization.PrivateFormat.TraditionalOpenSSL]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("password", [b"", b"open sesame"])
def test_a_key_comes_out_as_root_may_take_it(
    tmp_path: Path, style: serialization.PrivateFormat, password: bytes
) -> None:
    (tmp_path / "key").write_bytes(pem(style, password))
    found = keys.read(str(tmp_path / "key"), password.decode())
    assert checks.private_key("key", found)
    assert serialization.load_pem_private_key(found.encode(), None)


def test_a_password_too_many_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(pem(STYLES[0]))
    assert keys.read(str(tmp_path / "key"), "not needed")


@pytest.mark.parametrize(
    ("data", "password", "code"),
    [
        (pem(STYLES[0], b"right"), "wrong", "key.password"),
        (pem(STYLES[0], b"right"), "", "secret.missing"),
        (b"no key", "", "key.damaged"),
        (b"", "", "key.damaged"),
    ],
)
def test_a_bad_key_has_its_code(tmp_path: Path, data: bytes, password: str, code: str) -> None:
    (tmp_path / "key").write_bytes(data)
    with pytest.raises(Misuse) as error:
        keys.read(str(tmp_path / "key"), password)
    assert error.value.code == code


@pytest.mark.parametrize("path", ["", "absent"])
def test_no_key_there(tmp_path: Path, path: str) -> None:
    with pytest.raises(Misuse) as error:
        keys.read(str(tmp_path / path), "")
    assert error.value.code == "key.unreadable"
