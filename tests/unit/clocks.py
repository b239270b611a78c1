"""A clock that moves only when it is told to."""

from __future__ import annotations

import threading


class FrozenClock:
    """Satisfies wizard.work.Clock; waiting passes the time at once."""

    def __init__(self, wall: float = 1_700_000_000.0) -> None:
        self._now, self._wall = 0.0, wall

    def now(self) -> float:
        return self._now

    def wall(self) -> float:
        return self._wall + self._now

    def wait(self, seconds: float, stop: threading.Event) -> None:
        if not stop.is_set():
            self.pass_by(seconds)

    def pass_by(self, seconds: float) -> None:
        self._now += max(0.0, seconds)

    def set_back(self, seconds: float) -> None:
        self._wall -= seconds
