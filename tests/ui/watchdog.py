"""Watches the GUI thread (rule U11): how long it is deaf, what it was doing, and whose fault it is.

A heartbeat in the GUI thread is late where that thread is busy or blocked. A second thread sleeps
in short steps beside it: what makes both late is the machine's load and does not count, unless the
GUI thread itself used the processor all the time.
"""

from __future__ import annotations

import sys
import threading
import time
import traceback
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from PySide6.QtCore import Qt, QTimer

LIMIT = 0.1
"""Seconds; what takes longer is felt as hanging (U11)."""
BEAT = 0.01
"""Seconds between two heartbeats."""


@dataclass(frozen=True)
class Stall:
    """The GUI thread was deaf for so many seconds; where: its stack meanwhile, if it was seen."""

    seconds: float
    where: str


@dataclass(frozen=True)
class _Moment:
    wall: float
    processor: float
    load: float


class Watchdog:
    """`with watchdog:` around what a person does; fails at its end where the window stalled.

    counts: it only counts stalls, and fails nobody.
    """

    def __init__(self, limit: float = LIMIT, *, counts: bool = False) -> None:
        self.limit, self._counts = limit, counts
        self.watched = False
        self.stalls: list[Stall] = []
        self.longest = 0.0
        self._load = 0.0
        self._where = ""
        self._over = threading.Event()
        self._gui = threading.get_ident()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(int(BEAT * 1000))
        self._timer.timeout.connect(self._beat)

    def __enter__(self) -> Self:
        self.watched = True
        self._over.clear()
        self._last = self._now()
        self._thread = threading.Thread(target=self._beside, name="watchdog", daemon=True)
        self._thread.start()
        self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._beat()
        self._timer.stop()
        self._over.set()
        self._thread.join()
        if kind is None and not self._counts:
            assert not self.stalls, self._told()

    def _now(self) -> _Moment:
        return _Moment(time.perf_counter(), time.thread_time(), self._load)

    def _beat(self) -> None:
        now, last = self._now(), self._last
        self._last = now
        blocked = now.wall - last.wall - BEAT - (now.load - last.load)
        deaf = max(blocked, now.processor - last.processor)
        self.longest = max(self.longest, deaf)
        if deaf > self.limit:
            self.stalls.append(Stall(deaf, self._where))
        self._where = ""

    def _beside(self) -> None:
        """In a thread of its own: feel the machine's load, look where the GUI thread stands."""
        before = time.perf_counter()
        while not self._over.wait(BEAT):
            now = time.perf_counter()
            self._load += max(0.0, now - before - 2 * BEAT)
            before = now
            if now - self._last.wall > self.limit / 2 and not self._where:
                frame = sys._current_frames().get(self._gui)
                self._where = "".join(traceback.format_stack(frame)) if frame else ""

    def _told(self) -> str:
        lines = [f"{stall.seconds * 1000:.0f} ms at\n{stall.where}" for stall in self.stalls]
        most = f"U11: the window was deaf for more than {self.limit * 1000:.0f} ms: "
        return most + "\n".join(lines)
