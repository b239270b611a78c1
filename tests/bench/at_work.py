"""The window at work, measured from inside: `python -m tests.bench.at_work idle|findings`.

idle: CPU while a connection stands, with its curves on the screen and on another page. findings:
how long the window is deaf while sixty findings a second come in. Prints JSON.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from dataclasses import replace

from PySide6.QtCore import QEventLoop, QTimer

from tests.ui.opening import close, open_on
from tests.ui.scenes import SCENES
from tests.ui.walker import Walker
from tests.ui.watchdog import Watchdog
from wizard.model import Finding, Found
from wizard.ui.app import application
from wizard.ui.aside.pulse import Pulse
from wizard.ui.journey.jobs import Desk, Job

IDLE_SECONDS = 30
SETTLE_SECONDS = 3
RATE = 60
FLOOD_SECONDS = 10
FRAME = 1 / 60
"""Seconds of one picture; what takes longer is seen as a jerk."""


def idle() -> dict[str, float]:
    """Share of one processor, in per cent, while nobody does anything."""
    app = application(["bench"])
    told = {}
    for name, scene in (("seen", "connected"), ("unseen", "start_changed")):
        window = open_on(app, SCENES[scene].walk())
        pulse = Pulse(window)
        rest(SETTLE_SECONDS)
        spent, began = time.process_time(), time.perf_counter()
        rest(IDLE_SECONDS)
        told[name] = 100 * (time.process_time() - spent) / (time.perf_counter() - began)
        assert pulse.parent() is window
        close(window)
    return told


def rest(seconds: int) -> None:
    """Only the window's own timers wake it."""
    loop = QEventLoop()
    QTimer.singleShot(seconds * 1000, loop.quit)
    loop.exec()


def findings() -> dict[str, float]:
    """The longest the GUI thread was deaf, and how often it was for more than a picture."""
    app = application(["bench"])
    walker = Walker().to_network()
    known = walker.flow.session.findings
    window = open_on(app, walker)
    watchdog = Watchdog(limit=FRAME, counts=True)
    over = threading.Event()
    window.run(window.flow.do(_flood(known, over)))
    rest(SETTLE_SECONDS - 1)
    began = time.perf_counter()
    with watchdog:
        while not over.is_set():
            rest(1)
    seconds, came = time.perf_counter() - began - 1, RATE * FLOOD_SECONDS
    close(window)
    late = len(watchdog.stalls)
    return {"longest": watchdog.longest, "late": late, "came": came, "seconds": seconds}


def _flood(known: tuple[Finding, ...], over: threading.Event) -> Job:
    """Findings at an even pace: the same questions again and again, each time another answer."""

    def pour(desk: Desk) -> None:
        over.wait(SETTLE_SECONDS)
        began = time.perf_counter()
        for number in range(RATE * FLOOD_SECONDS):
            finding = replace(known[number % len(known)], seconds=number / 1000)
            desk.engine._run.emit(Found(finding))
            over.wait(max(0.0, began + (number + 1) / RATE - time.perf_counter()))
        over.set()
        threading.Event().wait(SETTLE_SECONDS)  # the end draws another page, which is not measured

    return Job("again", ("flood",), pour)


if __name__ == "__main__":
    print(json.dumps({"idle": idle, "findings": findings}[sys.argv[1]]()))
