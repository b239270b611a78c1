"""Becomes our private charon: own mount namespace, own /run, its mark written down first.

Started by the helper as `python -I -S launch.py FOLDER CHARON`; standard library only. FOLDER/run
becomes /run, so that charon.pid and charon.vici of a system charon are neither seen nor touched.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

CLONE_NEWNS = 0x00020000
MS_BIND, MS_REC, MS_PRIVATE = 4096, 16384, 1 << 18
RESOLVERS = ("systemd/resolve", "NetworkManager", "resolvconf", "connman", "netconfig")
"""Folders of /run in which the file lies that /etc/resolv.conf may point to."""
RESOLVCONF = ("/usr/sbin/resolvconf", "/sbin/resolvconf")
"""strongSwan's resolve plugin runs this where it exists; the system's DNS is not its to set."""


def main(folder: Path, charon: str) -> None:
    """Record, wall off, become charon."""
    record(folder / "pid")
    libc = ctypes.CDLL(None, use_errno=True)
    _check(libc.unshare(CLONE_NEWNS))
    _mount(libc, "none", "/", MS_REC | MS_PRIVATE)
    _keep_resolvers(libc, folder / "run")
    _mount(libc, str(folder / "run"), "/run", MS_BIND | MS_REC)
    _hide_resolvconf(libc)
    os.chdir("/")
    os.execv(charon, [charon])  # noqa: S606 - a fixed path, no shell; the pid stays ours


def record(path: Path) -> None:
    """Write this process's number and start time (field 22 of /proc/PID/stat); exec keeps both."""
    fresh = path.with_suffix(".new")
    fresh.write_text(f"{os.getpid()} {start_time(os.getpid())}\n")
    fresh.replace(path)


def start_time(pid: int) -> str:
    """When this process was started, in ticks since boot (proc(5))."""
    stat = Path(f"/proc/{pid}/stat").read_text()
    return stat.rpartition(")")[2].split()[19]


def _keep_resolvers(libc: ctypes.CDLL, run: Path) -> None:
    for name in RESOLVERS:
        source = Path("/run", name)
        if source.is_dir():
            (run / name).mkdir(parents=True, exist_ok=True)
            _mount(libc, str(source), str(run / name), MS_BIND | MS_REC)


def _hide_resolvconf(libc: ctypes.CDLL) -> None:
    for path in {os.path.realpath(name) for name in RESOLVCONF}:
        if Path(path).exists():
            _mount(libc, "/dev/null", path, MS_BIND)


def _mount(libc: ctypes.CDLL, source: str, target: str, flags: int) -> None:
    _check(libc.mount(source.encode(), target.encode(), None, ctypes.c_ulong(flags), None))


def _check(result: int) -> None:
    if result:
        raise OSError(ctypes.get_errno(), "mount namespace")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
