"""Time that passes only while somebody waits for it: waiting runs the network."""

from __future__ import annotations

import heapq
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

EPOCH = 1_790_000_000.0
"""Where the rehearsed wall clock starts (September 2026), so that certificates and dates hold."""


@dataclass(order=True)
class Alarm:
    """An action that is due at a time; equal times run in the order they were set."""

    time: float
    sequence: int
    action: Callable[[], None] = field(compare=False)
    cancelled: bool = field(default=False, compare=False)

    def cancel(self) -> None:
        """The action will not run."""
        self.cancelled = True


class VirtualClock:
    """A clock with an event queue ordered by (time, sequence); satisfies wizard.work.Clock."""

    def __init__(self, wall: float = EPOCH) -> None:
        self._now = 0.0
        self._wall = wall
        self._sequence = 0
        self._queue: list[Alarm] = []

    def now(self) -> float:
        """Seconds since the world began."""
        return self._now

    def wall(self) -> float:
        """Seconds since 1970, as the world tells it."""
        return self._wall + self._now

    def after(self, seconds: float, action: Callable[[], None]) -> Alarm:
        """Run the action when this much time has passed."""
        self._sequence += 1
        alarm = Alarm(self._now + max(0.0, seconds), self._sequence, action)
        heapq.heappush(self._queue, alarm)
        return alarm

    def step(self, end: float) -> bool:
        """Run the next action due by `end`; without one move to `end` and answer False."""
        while self._queue and self._queue[0].time <= end:
            alarm = heapq.heappop(self._queue)
            if not alarm.cancelled:
                self._now = max(self._now, alarm.time)
                alarm.action()
                return True
        if end != float("inf"):
            self._now = max(self._now, end)
        return False

    def wait(self, seconds: float, stop: threading.Event) -> None:
        """Let time pass by running what is due; returns early once stop is set."""
        self.until(stop.is_set, seconds)

    def until(self, reached: Callable[[], bool], seconds: float) -> bool:
        """Run until `reached` says yes (True) or the time is over (False)."""
        end = self._now + max(0.0, seconds)
        while not reached():
            if not self.step(end):
                return reached()
        return True
