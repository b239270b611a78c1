"""Our own VPN entries on disk: one JSON file each, 0600, without secrets."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

from wizard.model import Connection

SIZE_LIMIT = 1 << 20  # an entry with a certificate chain is 100 kB at most


def load(folder: Path) -> tuple[Connection, ...]:
    """Every readable entry, by name."""
    found = (_read(path) for path in sorted(folder.glob("*.json")))
    return tuple(sorted((c for c in found if c), key=lambda entry: entry.name))


def save(folder: Path, connection: Connection) -> None:
    """Write the entry in one act; one of the same name is replaced."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = _path(folder, connection.name)
    fresh = path.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as stream:
        json.dump(connection.as_json(), stream, indent=1)
        stream.flush()
        os.fsync(stream.fileno())
    fresh.replace(path)


def delete(folder: Path, name: str) -> None:
    """Remove the entry; nothing to do where there is none."""
    _path(folder, name).unlink(missing_ok=True)


def _path(folder: Path, name: str) -> Path:
    """A file name that any connection name fits into."""
    return folder / f"{hashlib.sha256(name.encode()).hexdigest()[:32]}.json"


def _read(path: Path) -> Connection | None:
    try:
        if path.stat().st_size > SIZE_LIMIT:
            return None
        return Connection.from_json(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None
