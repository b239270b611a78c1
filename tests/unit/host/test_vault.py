from __future__ import annotations

from collections.abc import Iterator

import keyring
import keyring.backend
import keyring.errors
import pytest

from wizard.host import vault
from wizard.model import SystemPartMissing, WizardError

PLACE = vault.vpn_place("VPN.Office.Example.")


class Drawer(keyring.backend.KeyringBackend):
    """A keyring in memory; `broken` is what every call raises."""

    priority = 1.0

    def __init__(self, broken: Exception | None = None) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.broken = broken

    def _check(self) -> None:
        if self.broken:
            raise self.broken

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        if self.kept.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError


class Nothing(Drawer):
    """The stand-in of a system without a keyring."""

    priority = 0.0


@pytest.fixture(autouse=True)
def own_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def test_a_secret_is_kept_recalled_and_forgotten() -> None:
    drawer = Drawer()
    keyring.set_keyring(drawer)
    assert vault.available()
    assert vault.recall(PLACE, "psk") == ""
    vault.keep(PLACE, "psk", "s3cret")
    assert drawer.kept == {("passthrough-wizard vpn vpn.office.example", "psk"): "s3cret"}
    assert vault.recall(PLACE, "psk") == "s3cret"
    vault.forget(PLACE, "psk")
    vault.forget(PLACE, "psk")
    assert vault.recall(PLACE, "psk") == ""


def test_without_a_keyring_nothing_is_kept_and_that_is_said() -> None:
    keyring.set_keyring(Nothing())
    assert not vault.available()
    assert vault.recall(PLACE, "psk") == ""
    vault.forget(PLACE, "psk")
    with pytest.raises(SystemPartMissing) as raised:
        vault.keep(PLACE, "psk", "s3cret")
    assert raised.value.code == "vault.no_keyring"


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        (keyring.errors.KeyringLocked("s3cret"), "vault.locked"),
        (keyring.errors.InitError("s3cret"), "vault.locked"),
        (keyring.errors.NoKeyringError("s3cret"), "vault.no_keyring"),
        (keyring.errors.PasswordSetError("s3cret"), "vault.failed"),
    ],
)
def test_troubles_have_codes_and_do_not_repeat_what_the_back_end_said(
    broken: Exception, code: str
) -> None:
    keyring.set_keyring(Drawer(broken))
    with pytest.raises(WizardError) as raised:
        vault.keep(PLACE, "psk", "s3cret")
    assert raised.value.code == code
    assert "s3cret" not in repr(raised.value)
    with pytest.raises(WizardError):
        vault.recall(PLACE, "psk")


def test_a_router_is_its_mac_or_certificate_never_its_address() -> None:
    place = vault.router_place("A0:B1:C2:D3:E4:F5", "Home")
    assert place == "passthrough-wizard router a0:b1:c2:d3:e4:f5 Home"
    assert vault.router_place("", "Home", "ab" * 32).endswith(f"{'ab' * 32} Home")
    assert vault.router_place("A0:B1:C2:D3:E4:F5", "Guest") != place
    for nothing in ("", "192.168.1.1", "fe80::1"):
        with pytest.raises(WizardError) as raised:
            vault.router_place(nothing, "Home")
        assert raised.value.code == "vault.no_identity"
