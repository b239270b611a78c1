"""Secrets of one run, from a file that only its owner can read or from standard input.

No error here repeats a value; nothing keeps one.
"""

from __future__ import annotations

import json
import os
import shlex
import stat
from pathlib import Path
from typing import IO, Any, BinaryIO

from router_drivers.base import JSON
from wizard.model import Misuse
from wizard.profile.files import open_named
from wizard.profile.keys import nearest
from wizard.profile.values import shown

KEYS = (
    "router_user",
    "router_password",
    "vpn_user",
    "vpn_password",
    "psk",
    "reflector_key",
    "key_password",
)
LARGEST = 64 * 1024
"""Bytes; seven secrets fit many times, and a wrong file (an image, a log) is told as such."""


def read(source: str, stdin: IO[Any]) -> dict[str, str]:
    """The secrets in this file ('-': in stdin, bytes or text), a JSON object of texts by KEYS.

    Raises Misuse: secrets.unreadable, secrets.file_readable_by_others, secrets.too_large,
    secrets.not_json, secrets.not_an_object, secrets.unknown_key, secrets.not_a_text,
    secrets.bad_character, secrets.given_twice.
    """
    raw = _piped(stdin) if source == "-" else _stored(Path(source))
    if len(raw) > LARGEST:
        raise Misuse("secrets.too_large", source=source, limit=LARGEST)
    return _checked(_pairs(raw, source), source)


def _piped(stdin: IO[Any]) -> bytes:
    """All of a pipe, at most one byte too much; bytes where it has them, for our own decoding."""
    found = getattr(stdin, "buffer", stdin).read(LARGEST + 1) or b""
    return found.encode("utf-8", "surrogateescape") if isinstance(found, str) else bytes(found)


def _stored(path: Path) -> bytes:
    """The content of a file that nobody else can read; checked on the open file, not its name."""
    try:
        with open_named(path) as stream:
            _refuse_shared(path, stream)
            return stream.read(LARGEST + 1) or b""
    except (OSError, ValueError) as error:
        reason = type(error).__name__
        raise Misuse("secrets.unreadable", path=str(path), reason=reason) from None


def _refuse_shared(path: Path, stream: BinaryIO) -> None:
    """Refuse what others can read, by owner and mode.

    The group bits are the mask of a POSIX access list (acl(5)): 0 there means that no entry of
    such a list grants anything. Windows has no such bits; the folder's rights count there.
    """
    if os.name == "nt":
        return
    status = os.fstat(stream.fileno())
    shared = bool(stat.S_IMODE(status.st_mode) & 0o077)
    if not shared and status.st_uid == os.geteuid():
        return
    raise Misuse(
        "secrets.file_readable_by_others",
        path=str(path),
        mode=f"{stat.S_IMODE(status.st_mode):04o}",
        owner="you" if status.st_uid == os.geteuid() else "other",
        hint=f"chmod 600 {shlex.quote(str(path))}",
    )


def _pairs(raw: bytes, source: str) -> list[tuple[str, object]]:
    """The members of the JSON object, as they stand."""
    facts: dict[str, JSON] = {"source": source}
    try:
        document = json.loads(raw.decode("utf-8-sig"), object_pairs_hook=_Members)
    except json.JSONDecodeError as error:
        facts |= {"line": error.lineno, "column": error.colno}
    except (ValueError, RecursionError):
        facts |= {"line": 0, "column": 0}
    else:
        if isinstance(document, _Members):
            return document
        raise Misuse("secrets.not_an_object", source=source)
    # outside the handlers: the exception that is being handled holds the whole text
    raise Misuse("secrets.not_json", **facts)


class _Members(list[tuple[str, object]]):
    """A JSON object with its members in order, none lost."""


def _checked(members: list[tuple[str, object]], source: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for key, value in members:
        if key not in KEYS:
            facts: dict[str, JSON] = {"nearest": nearest(key, KEYS), "known": list(KEYS)}
            raise Misuse("secrets.unknown_key", source=source, key=shown(key), **facts)
        if key in found:
            raise Misuse("secrets.given_twice", source=source, key=key)
        if not isinstance(value, str):
            raise Misuse("secrets.not_a_text", source=source, key=key)
        if not _carried(value):
            raise Misuse("secrets.bad_character", source=source, key=key)
        found[key] = value
    return found


def _carried(value: str) -> bool:
    """Whether every protocol can carry this text: no NUL, and UTF-8 has all of it."""
    return "\0" not in value and not any("\ud800" <= letter <= "\udfff" for letter in value)
