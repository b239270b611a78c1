"""Name servers of a tunnel in a plain /etc/resolv.conf: marked lines in, exactly those out."""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Sequence
from pathlib import Path

from wizard.recipes import checks

FILE = Path("/etc/resolv.conf")
SIZE_LIMIT = 64 * 1024  # a resolv.conf is a few lines
STUBS = ("127.0.0.53", "127.0.0.54")
"""systemd-resolved listens there: the file is its business, also where it is no symlink."""


def mark(identifier: str) -> str:
    """What ends a line of ours; resolvers ignore what follows the address."""
    return f"# passthrough-wizard {checks.identifier('identifier', identifier)}"


def add(text: str, servers: Sequence[str], identifier: str) -> str:
    """The text with a marked line a server on top, older lines of this mark gone."""
    lines = [f"nameserver {server} {mark(identifier)}\n" for server in servers]
    return "".join(lines) + strip(text, identifier)


def strip(text: str, identifier: str) -> str:
    """The text without the lines of this mark."""
    own = rf"^nameserver [0-9A-Fa-f.:]+ {re.escape(mark(identifier))}(?:\n|\Z)"
    return re.sub(own, "", text, flags=re.MULTILINE)


def bears(identifier: str, file: Path = FILE) -> bool:
    """Whether lines of this mark stand in the file."""
    try:
        text = read(file)
    except OSError:
        return False
    return strip(text, identifier) != text


def is_plain(file: Path = FILE) -> bool:
    """Whether this is a regular file that no resolver service answers for."""
    try:
        if not stat.S_ISREG(file.lstat().st_mode):
            return False
        words = read(file).split()
    except OSError:
        return False
    return not any(stub in words for stub in STUBS)


def read(file: Path = FILE) -> str:
    """The text; OSError where there is none."""
    with file.open(encoding="utf-8", errors="surrogateescape", newline="") as stream:
        return stream.read(SIZE_LIMIT)


def set_servers(servers: Sequence[str], identifier: str, file: Path = FILE) -> bool:
    """Put the servers on top; False where the file is not plain or there is nothing to put."""
    if not servers or not is_plain(file) or file.stat().st_size >= SIZE_LIMIT:
        return False
    _write(file, add(read(file), servers, identifier))
    return True


def unset(identifier: str, file: Path = FILE) -> None:
    """Take the lines of this mark out, however they stayed there."""
    if bears(identifier, file) and file.stat().st_size < SIZE_LIMIT:
        _write(file, strip(read(file), identifier))


def _write(file: Path, text: str) -> None:
    """Replace the file in one act; in place where it is a mount point (network namespaces)."""
    target = file.resolve()
    data = text.encode("utf-8", errors="surrogateescape")
    fresh = target.with_name(f".{target.name}.passthrough-wizard")
    fresh.write_bytes(data)
    kept = target.stat()
    os.chown(fresh, kept.st_uid, kept.st_gid)
    fresh.chmod(stat.S_IMODE(kept.st_mode))
    try:
        fresh.replace(target)
    except OSError as error:
        fresh.unlink()
        if error.errno != errno.EBUSY:
            raise
        target.write_bytes(data)
