"""What bootstrap.py does, in its order."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from ground import debian, environment
from ground.environment import Task
from ground.running import Failure, alone, say

ROOT = Path(__file__).resolve().parents[2]
USAGE = "Usage: python3 packaging/bootstrap.py demo|dev|bench"


@dataclass(frozen=True)
class Part:
    """Something that needs system packages. lab: it also needs Linux and root."""

    name: str
    packages: tuple[str, ...]
    lab: bool = False


LAB = Part("The namespace lab (tests/lab)", debian.LAB_PACKAGES, lab=True)
WINDOW = Part("The window", debian.WINDOW_PACKAGES)
SCREEN = Part("The window's tests on an X server (tests/ui)", debian.SCREEN_PACKAGES)
BENCH = Part("The window's benchmark", debian.BENCH_PACKAGES)
PARTS = {
    "demo": (WINDOW,),
    "dev": (WINDOW, SCREEN, LAB),
    "bench": (WINDOW, SCREEN, BENCH, LAB),
}


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
        raise Failure("Say what the ground is for: demo, dev or bench.", USAGE, 2)
    with alone(ROOT):
        _prepare(arguments[0])
    return 0


def _prepare(word: str) -> None:
    """The environment, the window's languages, then the system packages."""
    todo = environment.task(ROOT, word)
    if todo is Task.CREATE and not environment.has_parts():
        _complete_python()
    if todo is not Task.NOTHING:
        environment.make(ROOT, word, todo)
        say("The packages are in place.")
    environment.speak(ROOT)
    if word != "demo" or _has_screen():
        _system(PARTS[word])


def _has_screen() -> bool:
    """Whether a window would open here; in a terminal alone the demo needs no system packages."""
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _complete_python() -> None:
    """Debian's missing half of Python, where we may install it."""
    mine = is_root() and debian.here() and sys.base_prefix == "/usr"
    if mine:
        debian.install([environment.venv_package()])
    if not (mine and environment.has_parts()):
        raise Failure(environment.missing_parts(debian.here()), code=7)


def _system(parts: Sequence[Part]) -> None:
    """The parts' packages, or what will be left out without them."""
    names = tuple(name for part in parts for name in part.packages)
    absent = debian.missing(names) if debian.here() else names
    if absent and debian.here() and is_root():
        absent = _install(absent)
    for part in parts:
        mine = tuple(name for name in part.packages if name in absent)
        on = {"debian": debian.here(), "root": is_root(), "linux": sys.platform == "linux"}
        sentence = skipped(part, mine, **on)
        if sentence:
            say(sentence)


def _install(absent: Sequence[str]) -> tuple[str, ...]:
    """What could not be installed. Only in CI an error: there what is left out would go unseen."""
    try:
        return debian.install(absent)
    except Failure as failure:
        if os.environ.get("CI"):
            raise
        _tell(failure)
        return debian.missing(absent)


def skipped(part: Part, absent: Sequence[str], *, debian: bool, root: bool, linux: bool) -> str:
    """What is left out on such a machine and how to get it; '' where nothing is."""
    if part.lab and not linux:
        return f"{part.name} needs Linux: its tests are left out."
    if not debian:
        return _elsewhere(part, absent) if linux else ""
    command = f"sudo apt-get install --no-install-recommends {' '.join(absent)}"
    if part.lab and not root:
        first = f"{part.name} needs root: its tests are left out."
        return f"{first} Missing for it: {command}" if absent else first
    if absent and not root:
        return f"{part.name} needs something that is not installed here: {command}"
    if absent:
        return f"{part.name} goes without, and leaves out what needs: {' '.join(absent)}"
    return ""


def _elsewhere(part: Part, absent: Sequence[str]) -> str:
    """On a Linux that is not of Debian's kind nobody can tell what is there."""
    if part is WINDOW:
        return ""  # it says itself what it does not find
    needs = "root and, " if part.lab else ""
    return (
        f"{part.name} needs {needs}by the names that Debian 12 gives them, these packages; "
        f"where something is not there its tests are left out: {' '.join(absent)}"
    )


def is_root() -> bool:
    """Whether we may install for everybody."""
    return hasattr(os, "geteuid") and os.geteuid() == 0
