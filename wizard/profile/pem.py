"""Certificates of a profile: PEM text in it, or a file beside it."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath, PureWindowsPath

from wizard.profile.files import TooLarge, read_named
from wizard.profile.values import Flaw, shown

LARGEST = 256 * 1024
"""Bytes of a certificate file: a long chain has some 20 KiB."""

_BLOCK = re.compile(r"-----BEGIN CERTIFICATE-----\s.*?-----END CERTIFICATE-----", re.DOTALL)


def certificates(value: str, folder: Path | None) -> tuple[str, Flaw | None]:
    """The certificates meant by `ca` or `certificate` as PEM text, blocks only; or the flaw."""
    if "-----BEGIN" in value:
        return blocks(value)
    named = shown(value)
    if folder is None:
        return "", ("profile.names_file", {"file": named})
    if not _lies_beside(value):
        return "", ("profile.file_not_beside", {"file": named})
    try:
        raw = read_named(folder / value, LARGEST)
    except TooLarge:
        return "", ("profile.file_too_large", {"file": named, "limit": LARGEST})
    except (OSError, ValueError):
        return "", ("profile.file_missing", {"file": named})
    return blocks(raw.decode("ascii", "replace"), file=named)


def key_file(value: str, folder: Path | None) -> tuple[str, Flaw | None]:
    """The full path of a private key file; its content stays where it is."""
    if "-----BEGIN" in value:
        return "", ("profile.secret_inside", {})
    if folder is None:
        return "", ("profile.names_file", {"file": shown(value)})
    try:
        path = (folder / Path(value).expanduser()).resolve()
        there = path.is_file()
    except (OSError, RuntimeError, ValueError):
        there = False
    if not there:
        return "", ("profile.file_missing", {"file": shown(value)})
    return str(path), None


def _lies_beside(value: str) -> bool:
    """Relative, and not upwards: a profile names no file that IT did not put there with it."""
    posix, windows = PurePosixPath(value), PureWindowsPath(value)
    rooted = posix.is_absolute() or bool(windows.drive or windows.root)
    return not rooted and ".." not in windows.parts


def blocks(text: str, **facts: str) -> tuple[str, Flaw | None]:
    """The certificate blocks of a PEM text, each with its line end; or the flaw."""
    if "PRIVATE KEY-----" in text:
        return "", ("profile.secret_inside", facts)
    found = "".join(block + "\n" for block in _BLOCK.findall(text.replace("\r\n", "\n")))
    return (found, None) if _readable(found) else ("", ("profile.not_a_certificate", facts))


def _readable(pem: str) -> bool:
    """Whether every block is an X.509 certificate."""
    from cryptography import x509

    try:
        return bool(x509.load_pem_x509_certificates(pem.encode("ascii", "replace")))
    except ValueError:
        return False
