"""A profile out of a file, a text or a picture of a QR code; all of them are taken as hostile.

Nothing here asks the network, and a text or code never makes another file be looked at.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from wizard.model import Misuse, Profile
from wizard.profile import values
from wizard.profile.faults import Fault
from wizard.profile.files import TooLarge, read_named
from wizard.profile.load import LARGEST, parse

MOST_PICTURE = 32 * 1024 * 1024
"""Bytes of a picture's file; the largest phone photos have some 20 MiB."""
MOST_FAULTS = 5
"""Faults that are told one by one; whoever made the profile finds all with `profile check`."""

_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"BM", b"RIFF")
"""How files begin that hold a picture: PNG, JPEG, GIF, BMP, WebP."""
_NO_DOCUMENT = frozenset({"profile.not_toml", "profile.not_utf8", "profile.too_complex"})
"""Faults that say: this was never a profile."""


@dataclass(frozen=True)
class Grey:
    """A picture as one byte a point, row after row."""

    width: int
    height: int
    points: bytes


def of_file(path: Path, decode: Callable[[bytes], Grey]) -> Profile:
    """The profile in this file, or in the QR code of the picture that it is; raises Misuse."""
    name = values.shown(path.name)
    try:
        raw = read_named(path, MOST_PICTURE)
    except TooLarge:
        raise Misuse("import.too_large", file=name) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or ""
        raise Misuse("file.unreadable", path=name, reason=reason) from error
    if raw.startswith(_PICTURES):
        return of_picture(decode(raw))
    return _profile(raw, path.parent, name)


def of_text(text: str) -> Profile:
    """The profile that this text is; raises Misuse."""
    return _profile(text.encode("utf-8", "replace"), None, "")


def of_picture(picture: Grey) -> Profile:
    """The profile in the QR code of this picture; raises Misuse."""
    texts = codes_in(picture)
    if not texts:
        raise Misuse("import.no_qr")
    profile = next((made for text in texts if (made := _made(text)) is not None), None)
    if profile is not None:
        return profile
    try:
        return of_text(texts[0])
    except Misuse as error:
        if error.code == "import.faults":
            raise
        raise Misuse("import.qr_other", content=values.shown(texts[0])) from error


def codes_in(picture: Grey) -> tuple[str, ...]:
    """What the QR codes of this picture say; no other kind of code is looked for."""
    import zxingcpp

    points = memoryview(picture.points).cast("B", shape=(picture.height, picture.width))
    found = zxingcpp.read_barcodes(points, zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode]))
    return tuple(code.text for code in found)


def server_in(given: str) -> str:
    """The server's name or address in what was typed: a web address is cut down to its host.

    Raises Misuse.
    """
    text = _host(given.strip())
    flaw = values.host(text)
    if flaw is not None or (values.is_address(text) and ipaddress.ip_address(text).is_multicast):
        raise Misuse("usage.bad_server", given=values.shown(given.strip()))
    return text


def _host(text: str) -> str:
    """Of https://host/path or host:port only the host; all else as it is."""
    if values.is_address(text):
        return text
    try:
        parts = urlsplit(text if "://" in text else f"//{text}")
        port = parts.port
    except ValueError:
        return text
    named = parts.hostname if ("://" in text or port is not None or text.endswith("/")) else ""
    return text if parts.username is not None else named or text


def _made(text: str) -> Profile | None:
    return parse(text.encode("utf-8", "replace"), None)[0]


def _profile(raw: bytes, folder: Path | None, name: str) -> Profile:
    if len(raw) > LARGEST:
        raise Misuse("import.too_large", file=name)
    profile, faults = parse(raw, folder)
    if profile is not None:
        return profile
    if _never_one(faults, raw):
        raise Misuse("import.not_a_profile", file=name)
    raise Misuse("import.faults", faults=[fault.as_json() for fault in faults[:MOST_FAULTS]])


def _never_one(faults: tuple[Fault, ...], raw: bytes) -> bool:
    """Whether this is something else altogether: no document, or no word of a profile in it."""
    if any(fault.code in _NO_DOCUMENT for fault in faults):
        return b"[[server]]" not in raw
    missing = {fault.key for fault in faults if fault.code == "profile.missing_key"}
    return {"schema", "name", "server"} <= missing
