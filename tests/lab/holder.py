"""Holds the client machine's mount namespace: `python -m tests.lab.holder SPEC`.

SPEC is JSON: scratch, and either net (build the mounts) or `from` (pid of the first holder) with
`reachable` (paths an ordinary user must be able to reach). Prints "ready" and stays until its
standard input ends, so that it never outlives the lab.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

from tests.lab import kernel, names

RESOLV = Path("/etc/resolv.conf")


def _layered(place: Path, layers: Path) -> None:
    """A writable copy of a folder that leaves the real one alone: an overlay, else a plain copy."""
    upper, work = (layers / f"{kind}{place.name}" for kind in ("upper-", "work-"))
    upper.mkdir()
    work.mkdir()
    try:
        options = f"lowerdir={place},upperdir={upper},workdir={work}"
        kernel.mount("overlay", place, "overlay", 0, options)
    except OSError:
        if place == Path("/etc"):  # small enough to copy where overlays are not to be had
            shutil.copytree(place, upper, symlinks=True, dirs_exist_ok=True)
            kernel.bind(upper, place)
        else:
            kernel.mount("tmpfs", place / "lib", "tmpfs", 0, "mode=755")


def _own_files() -> None:
    """The client's own name server (a regular file: VPN software rewrites it) and its user."""
    RESOLV.unlink(missing_ok=True)
    RESOLV.write_text(f"nameserver {names.ROUTER}\n")
    RESOLV.chmod(0o644)
    uid = names.ORDINARY_UID
    with Path("/etc/passwd").open("a") as users:
        users.write(f"ordinary:x:{uid}:{uid}::/:/bin/sh\n")
    with Path("/etc/group").open("a") as groups:
        groups.write(f"ordinary:x:{uid}:\n")


def _runtime() -> None:
    """A fresh /run with what the system would have made there."""
    kernel.mount("tmpfs", Path("/run"), "tmpfs", 0, "mode=755")
    for folder in ("lock", "user", "passthrough-wizard"):
        Path("/run", folder).mkdir(mode=0o755)
    Path("/run/lock").chmod(0o1777)  # as systemd's tmpfiles make it
    for uid in (0, names.ORDINARY_UID):
        own = Path("/run/user", str(uid))
        own.mkdir(mode=0o700)
        os.chown(own, uid, uid)


def build(scratch: Path) -> None:
    """The client's mounts: own /run, /etc, /var, and /sys of its own network."""
    kernel.unshare_mounts()
    layers = scratch / "layers"
    kernel.mount("tmpfs", layers, "tmpfs", 0, "mode=755")
    for place in ("/etc", "/var"):
        _layered(Path(place), layers)
    _own_files()
    _runtime()
    kernel.unmount(Path("/sys"))
    kernel.mount("sysfs", Path("/sys"), "sysfs")


def closed_ancestor(path: Path) -> Path | None:
    """The outermost folder above that an ordinary user may not pass."""
    return next((up for up in reversed(path.parents) if not up.stat().st_mode & 0o001), None)


def open_up(paths: list[Path], scratch: Path) -> None:
    """Make these paths reachable: an open folder in place of each closed one, binds below it."""
    closed: dict[Path, list[Path]] = {}
    for path in paths:
        ancestor = closed_ancestor(path)
        if ancestor is not None:
            closed.setdefault(ancestor, []).append(path)
    for number, (ancestor, below) in enumerate(closed.items()):
        stash = scratch / "layers" / f"closed-{number}"
        stash.mkdir()
        kernel.bind(ancestor, stash)
        kernel.mount("tmpfs", ancestor, "tmpfs", 0, "mode=755")
        for path in below:
            path.mkdir(parents=True, exist_ok=True)
            kernel.bind(stash / path.relative_to(ancestor), path)
        kernel.unmount(stash)


def main(spec: dict[str, Any]) -> None:
    """Build or extend the mounts, then stay."""
    scratch = Path(spec["scratch"])
    if spec.get("from"):
        kernel.setns(Path(f"/proc/{spec['from']}/ns/mnt"), kernel.CLONE_NEWNS)
        kernel.unshare_mounts()
        open_up([Path(path) for path in spec["reachable"]], scratch)
    else:
        kernel.setns(Path("/run/netns", spec["net"]), kernel.CLONE_NEWNET)
        build(scratch)
    print("ready", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
