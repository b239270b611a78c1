"""How soon a program's window is there: `python -m tests.bench.screen WORDS...`, prints JSON.

Runs on an X server that shows nothing else, and judges every program from outside by what the
screen shows. Keys: paint (seconds until there is text), whole (until the last change), reaction
(from a key to the picture's answer; null without one), cpu (seconds until then), rss and pss
(bytes at the end).
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from typing import Any

import psutil
from PySide6.QtGui import QGuiApplication, QImage

COLOURS = 24
"""So many colours has no empty window: text with soft edges is there."""
STILL = 2.0
"""Seconds without a change until a window counts as complete."""
LONGEST = 60.0
"""Seconds after which a window that has not come is not waited for."""
ANSWER = 2.0
"""Seconds for the picture to answer a key."""
KEYS = ("Tab", "Tab", "Tab")


class Screen:
    """What the X server shows."""

    def __init__(self) -> None:
        self.app = QGuiApplication([])
        self._screen = self.app.primaryScreen()

    def look(self) -> bytes:
        """The picture, four bytes a point."""
        image = self._screen.grabWindow(0).toImage()
        return bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())


def colours(picture: bytes) -> int:
    """How many colours a picture has."""
    return len(set(memoryview(picture).cast("I")))


def watch(screen: Screen, began: float) -> tuple[float, float]:
    """Seconds until text is there, and until the last change."""
    paint = 0.0
    before, changed = b"", began
    while time.perf_counter() - changed < STILL or not paint:
        seen = screen.look()
        now = time.perf_counter()
        if now - began > LONGEST:
            raise TimeoutError("no window came")
        if seen != before:
            before, changed = seen, now
            if not paint and colours(seen) >= COLOURS:
                paint = now - began
    return paint, changed - began


def reaction(screen: Screen) -> float | None:
    """Seconds from a key to the picture's answer, the first key that has one."""
    for key in KEYS:
        before = screen.look()
        pressed = time.perf_counter()
        subprocess.run(["xdotool", "key", key], check=True)
        while time.perf_counter() - pressed < ANSWER:
            if screen.look() != before:
                return time.perf_counter() - pressed
    return None


def measure(words: list[str]) -> dict[str, Any]:
    """Start the program, watch it, end it."""
    screen = Screen()
    began = time.perf_counter()
    quiet = subprocess.DEVNULL
    with subprocess.Popen(words, stdin=quiet, stdout=quiet, stderr=quiet) as child:
        try:
            paint, whole = watch(screen, began)
            process = psutil.Process(child.pid)
            spent, memory = process.cpu_times(), process.memory_full_info()
            told = {"paint": paint, "whole": whole, "reaction": reaction(screen)}
            cpu = spent.user + spent.system
            return {**told, "cpu": cpu, "rss": memory.rss, "pss": memory.pss}
        finally:
            child.terminate()


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1:])))
