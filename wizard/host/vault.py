"""The system's keyring: secrets are kept there only if somebody asked for it, bound to whom.

Service names: "passthrough-wizard router IDENTITY" and "... vpn SERVER". An identity is a MAC,
serial number or certificate with the network's name, never an address such as 192.168.1.1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.host.texts import is_address
from wizard.model import SystemPartMissing, WizardError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "passthrough-wizard"


def router_place(mac: str, network_name: str = "", certificate: str = "") -> str:
    """The place of a router's secret; WizardError vault.no_identity where nothing identifies it."""
    marks = [mark.lower() for mark in (mac, certificate) if mark and not is_address(mark)]
    if not marks:
        raise WizardError("vault.no_identity")
    return " ".join([SERVICE, "router", *marks, network_name]).strip()


def vpn_place(server: str) -> str:
    """The place of a VPN server's secrets."""
    return f"{SERVICE} vpn {server.lower().rstrip('.')}"


def available() -> bool:
    """Whether this system has a keyring that keeps anything."""
    return _backend() is not None


def recall(place: str, key: str) -> str:
    """The secret kept there, or an empty string; also where there is no keyring at all."""
    import keyring.errors

    backend = _backend()
    if backend is None:
        return ""
    try:
        return backend.get_password(place, key) or ""
    except keyring.errors.KeyringError as error:
        raise _trouble(error) from error


def keep(place: str, key: str, secret: str) -> None:
    """Keep a secret. Raises SystemPartMissing vault.no_keyring, WizardError vault.locked/failed."""
    import keyring.errors

    backend = _backend()
    if backend is None:
        raise SystemPartMissing("vault.no_keyring")
    try:
        backend.set_password(place, key, secret)
    except keyring.errors.KeyringError as error:
        raise _trouble(error) from error


def forget(place: str, key: str) -> None:
    """Remove a secret; nothing to do where there is none."""
    import keyring.errors

    backend = _backend()
    if backend is None:
        return
    try:
        backend.delete_password(place, key)
    except keyring.errors.PasswordDeleteError:
        return
    except keyring.errors.KeyringError as error:
        raise _trouble(error) from error


def _backend() -> KeyringBackend | None:
    """The keyring in use; None where it is only the stand-in that keeps nothing."""
    import keyring

    backend = keyring.get_keyring()
    return backend if backend.priority > 0 else None


def _trouble(error: Exception) -> WizardError:
    """The error without its text: a back end may have put anything there."""
    import keyring.errors

    if isinstance(error, keyring.errors.KeyringLocked | keyring.errors.InitError):
        return WizardError("vault.locked")
    if isinstance(error, keyring.errors.NoKeyringError):
        return SystemPartMissing("vault.no_keyring")
    return WizardError("vault.failed", kind=type(error).__name__)
