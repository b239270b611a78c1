"""The few system calls of namespaces that Python 3.11 has no names for."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

CLONE_NEWNS, CLONE_NEWNET = 0x00020000, 0x40000000
MS_BIND, MS_REC, MS_PRIVATE = 4096, 16384, 1 << 18
MNT_DETACH = 2
PR_SET_PDEATHSIG, PR_SET_NO_NEW_PRIVS = 1, 38

_libc = ctypes.CDLL(None, use_errno=True)


def _check(result: int, what: str) -> None:
    if result:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), what)


def setns(path: Path, kind: int) -> None:
    """Bring this thread into the namespace that this file stands for."""
    handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        _check(_libc.setns(handle, kind), str(path))
    finally:
        os.close(handle)


def unshare_mounts() -> None:
    """A mount namespace of our own, from which nothing leaks back."""
    _check(_libc.unshare(CLONE_NEWNS), "unshare")
    mount("none", Path("/"), "", MS_REC | MS_PRIVATE)


def mount(source: str, target: Path, kind: str, flags: int = 0, options: str = "") -> None:
    """mount(2)."""
    arguments = [source.encode(), str(target).encode(), kind.encode() or None]
    done = _libc.mount(*arguments, ctypes.c_ulong(flags), options.encode() or None)
    _check(done, f"mount {target}")


def bind(source: Path, target: Path) -> None:
    """Show a folder or file at a second place."""
    mount(str(source), target, "", MS_BIND | MS_REC)


def unmount(target: Path) -> None:
    """Take a mount away, even if somebody still looks at it."""
    _check(_libc.umount2(str(target).encode(), MNT_DETACH), f"umount {target}")


def control(option: int, value: int) -> None:
    """prctl(2) with one argument."""
    _check(_libc.prctl(option, value, 0, 0, 0), "prctl")


T = TypeVar("T")


def in_network(name: str, work: Callable[[], T]) -> T:
    """Do this in a thread inside a named network namespace; sockets made there stay there."""

    def entered() -> T:
        setns(Path("/run/netns", name), CLONE_NEWNET)
        return work()

    # the thread ends with the pool, so that no other work ever runs in that namespace
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(entered).result()
