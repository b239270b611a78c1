"""Becomes a command inside the lab: `python -m tests.lab.enter SPEC WORDS...`.

SPEC is JSON: net (namespace name), mounts (pid whose mount namespace is joined), private_run,
uid (an ordinary user without any rights), folder (working directory), dies (with its parent).
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

from tests.lab import kernel


def _place(spec: dict[str, Any]) -> None:
    kernel.setns(Path("/run/netns", spec["net"]), kernel.CLONE_NEWNET)
    if spec.get("mounts"):
        kernel.setns(Path(f"/proc/{spec['mounts']}/ns/mnt"), kernel.CLONE_NEWNS)
    if spec.get("private_run"):
        kernel.unshare_mounts()
        kernel.mount("tmpfs", Path("/run"), "tmpfs", 0, "mode=755")
    os.chdir(spec.get("folder") or "/")


def _become(uid: int) -> None:
    os.setgroups([])
    os.setresgid(uid, uid, uid)
    os.setresuid(uid, uid, uid)
    kernel.control(kernel.PR_SET_NO_NEW_PRIVS, 1)


def main(spec: dict[str, Any], words: list[str]) -> None:
    """Enter, drop rights, become the command."""
    _place(spec)
    if spec.get("uid"):
        _become(int(spec["uid"]))
    if spec.get("dies"):
        kernel.control(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    try:
        os.execvp(words[0], words)  # noqa: S606 - a list of words, no shell
    except OSError as error:
        print(f"{words[0]}: {error.strerror}", file=sys.stderr)
        raise SystemExit(127) from error


if __name__ == "__main__":
    main(json.loads(sys.argv[1]), sys.argv[2:])
