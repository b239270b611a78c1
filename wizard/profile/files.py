"""Reading a file that somebody named: only so much of it, and never waiting for it."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO


class TooLarge(Exception):
    """The file holds more than is read of it."""


def open_named(path: Path) -> BinaryIO:
    """The file opened for reading; directories and devices raise OSError.

    Opened without waiting, since a profile may name a pipe that nobody writes to.
    """
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    mode = os.fstat(descriptor).st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode)):
        os.close(descriptor)
        raise IsADirectoryError(str(path))
    return os.fdopen(descriptor, "rb")


def read_named(path: Path, limit: int) -> bytes:
    """All bytes of a file, at most `limit`; raises OSError, TooLarge."""
    with open_named(path) as stream:
        found = stream.read(limit + 1) or b""
    if len(found) > limit:
        raise TooLarge
    return found
