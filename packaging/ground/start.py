"""What bootstrap.py does, in its order."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

from ground import debian, environment
from ground.environment import Task
from ground.running import Failure, alone, say

ROOT = Path(__file__).resolve().parents[2]
USAGE = "Usage: python3 packaging/bootstrap.py demo|dev"
LAB = "The namespace lab (tests/lab)"


def main(arguments: Sequence[str]) -> int:
    """The exit code: 0 ready, 1 packages, 2 wrong use, 4 network, 7 system part, 130 cancelled."""
    signal.signal(signal.SIGTERM, _stopped)
    try:
        return _told(arguments)
    except Failure as failure:
        _tell(failure)
        return failure.code
    except KeyboardInterrupt:
        say("Cancelled. The next start goes on from here.")
        return 130


def _tell(failure: Failure) -> None:
    """The plain sentence first, then everything the failed program said."""
    say(failure.sentence)
    if failure.details.strip():
        say(failure.details.rstrip())


def _stopped(_number: int, _frame: FrameType | None) -> None:
    """SIGTERM ends like Ctrl-C: what was put down for the time of the work is taken away."""
    raise KeyboardInterrupt


def _told(arguments: Sequence[str]) -> int:
    if list(arguments) in (["--help"], ["-h"]):
        print(USAGE)
        return 0
    if len(arguments) != 1 or arguments[0] not in environment.EXTRAS:
        raise Failure("Say what the ground is for: demo or dev.", USAGE, 2)
    with alone(ROOT):
        _prepare(arguments[0])
    return 0


def _prepare(word: str) -> None:
    """The environment, then the lab's system packages."""
    todo = environment.task(ROOT, word)
    if todo is Task.CREATE and not environment.has_parts():
        _complete_python()
    if todo is not Task.NOTHING:
        environment.make(ROOT, word, todo)
        say("The packages are in place.")
    if word == "dev":
        _lab()


def _complete_python() -> None:
    """Debian's missing half of Python, where we may install it."""
    mine = is_root() and debian.here() and sys.base_prefix == "/usr"
    if mine:
        debian.install([environment.venv_package()])
    if not (mine and environment.has_parts()):
        raise Failure(environment.missing_parts(debian.here()), code=7)


def _lab() -> None:
    """The lab's packages, or what will be skipped without them."""
    absent = debian.missing(debian.LAB_PACKAGES) if debian.here() else debian.LAB_PACKAGES
    if absent and debian.here() and is_root():
        absent = _install_lab(absent)
    sentence = skipped(absent, debian=debian.here(), root=is_root(), linux=sys.platform == "linux")
    if sentence:
        say(sentence)


def _install_lab(absent: Sequence[str]) -> tuple[str, ...]:
    """What could not be installed. Only in CI an error: there a lab left out would go unseen."""
    try:
        return debian.install(absent)
    except Failure as failure:
        if os.environ.get("CI"):
            raise
        _tell(failure)
        return debian.missing(absent)


def skipped(absent: Sequence[str], *, debian: bool, root: bool, linux: bool) -> str:
    """What of the tests is left out on such a machine and how to get it; '' where nothing is."""
    if not linux:
        return f"{LAB} needs Linux: its tests are left out."
    if not debian:
        return (
            f"{LAB} needs root and, by the names that Debian 12 gives them, these packages; "
            f"where something is not there its tests are left out: {' '.join(absent)}"
        )
    if not root:
        first = f"{LAB} needs root: its tests are left out."
        command = f"sudo apt-get install --no-install-recommends {' '.join(absent)}"
        return f"{first} Missing for it: {command}" if absent else first
    if absent:
        return f"{LAB} goes without, and leaves out what needs: {' '.join(absent)}"
    return ""


def is_root() -> bool:
    """Whether we may install for everybody."""
    return hasattr(os, "geteuid") and os.geteuid() == 0
