"""The window beside nm-connection-editor: how soon it is there, what it holds, how it works."""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.ui.keyboard import desk

ROUNDS = 5
ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "openbox", "xdotool", "dbus-run-session", "nm-connection-editor")
MEGABYTE = 1 << 20
LONGEST = 180.0
"""Seconds for one measurement."""

Cost = dict[str, Any]


@dataclass(frozen=True)
class Program:
    """A program whose first window is timed."""

    name: str
    words: tuple[str, ...]


OURS = Program("passthrough-wizard", (sys.executable, "-m", "wizard"))
THEIRS = Program("nm-connection-editor", ("nm-connection-editor",))
LABEL = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("Nothing but a label, and what it takes to show it.")
label.resize(1080, 760)
label.show()
app.exec()
"""
QT_ALONE = Program("(PySide6, one label)", (sys.executable, "-c", LABEL))
"""What a window costs before a line of ours runs."""


def missing() -> tuple[str, ...]:
    """What is not installed here."""
    return tuple(name for name in NEEDED if shutil.which(name) is None)


@contextmanager
def place() -> Iterator[dict[str, str]]:
    """An X server and an empty home of one's own."""
    with (
        tempfile.TemporaryDirectory() as home,
        desk(Path(home, "desk.log"), frames=False) as desktop,
    ):
        names = ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
        plain = {"QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT), "NO_AT_BRIDGE": "1"}
        yield {**desktop.environment, **dict.fromkeys(names, home), **plain}


def once(program: Program) -> Cost:
    """One start. The session's message bus stands in for the system's.

    Nobody answers there for NetworkManager, so nm-connection-editor shows an empty list.
    """
    with place() as env:
        script = 'DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS exec "$@"'
        bus = ["dbus-run-session", "--", "sh", "-c", script, "sh"]
        return _told([*bus, sys.executable, "-m", "tests.bench.screen", *program.words], env)


def _told(words: list[str], env: Mapping[str, str]) -> Cost:
    """What a measurement printed last; all it said where it failed."""
    pipe, quiet = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(words, env=dict(env), stdin=quiet, stdout=pipe, stderr=pipe) as child:
        out, err = child.communicate(timeout=LONGEST)
    if child.returncode:
        raise RuntimeError(err.decode(errors="replace"))
    return dict(json.loads(out.splitlines()[-1]))


def middle(costs: list[Cost], key: str) -> float | None:
    """The median of what was measured."""
    known = [float(cost[key]) for cost in costs if cost[key] is not None]
    return statistics.median(known) if known else None


def start() -> Iterator[str]:
    """All programs in turns, their medians side by side."""
    programs = (OURS, THEIRS, QT_ALONE)
    costs: dict[str, list[Cost]] = {program.name: [] for program in programs}
    for _ in range(ROUNDS):
        for program in programs:
            costs[program.name].append(once(program))
    yield f"window, median of {ROUNDS}:     paint s  whole s  key ms  cpu s  RSS MB  PSS MB"
    for name, rounds in costs.items():
        yield _row(name, rounds)
    ours, theirs = costs[OURS.name], costs[THEIRS.name]
    ratios = (f"{key} {_ratio(ours, theirs, key)}" for key in ("paint", "whole", "cpu", "rss"))
    yield f"  ratio ours/theirs: {', '.join(ratios)}"


def _row(name: str, rounds: list[Cost]) -> str:
    paint, whole, cpu = (middle(rounds, key) or 0.0 for key in ("paint", "whole", "cpu"))
    answer = middle(rounds, "reaction")
    key = f"{answer * 1000:6.0f}" if answer is not None else "   n/a"
    rss, pss = ((middle(rounds, kind) or 0.0) / MEGABYTE for kind in ("rss", "pss"))
    return f"  {name:<24} {paint:8.2f} {whole:8.2f}  {key} {cpu:6.2f} {rss:7.1f} {pss:7.1f}"


def _ratio(ours: list[Cost], theirs: list[Cost], key: str) -> str:
    mine, other = middle(ours, key), middle(theirs, key)
    return f"{mine / other:.2f}" if mine and other else "n/a"


def _at_work(what: str) -> Cost:
    """The window on the practice network, on an X server."""
    with place() as env:
        return _told([sys.executable, "-m", "tests.bench.at_work", what], env)


def idle() -> str:
    """CPU while a connection stands; the worker looks at it every two seconds."""
    told = _at_work("idle")
    return (
        f"idle and connected, practice network: {told['seen']:.2f} % of a processor with its"
        f" curves on the screen, {told['unseen']:.2f} % without (aim: below 0.5)"
    )


def findings() -> str:
    """Sixty findings a second."""
    told = _at_work("findings")
    return (
        f"{told['came'] / told['seconds']:.0f} findings a second for {told['seconds']:.0f} s:"
        f" deaf for at most {told['longest'] * 1000:.0f} ms, {told['late']} times longer than"
        " one picture of 17 ms (aim: never)"
    )


def lines() -> Iterator[str]:
    """Everything about the window, one line as soon as it is known."""
    if missing():
        yield f"window: left out, for it needs {', '.join(missing())}"
        return
    yield from start()
    for question in (idle, findings):
        yield question()
