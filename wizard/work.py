"""What is handed to anything slow: progress, stop, time limit and a clock."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

from router_drivers.base import JSON
from wizard.model import Cancelled, Progress, TimeIsUp


class Clock(Protocol):
    """Time, real or rehearsed."""

    def now(self) -> float:
        """Monotonic seconds."""

    def wall(self) -> float:
        """Seconds since 1970."""

    def wait(self, seconds: float, stop: threading.Event) -> None:
        """Let time pass; returns early once stop is set."""


class RealClock:
    """The machine's clock."""

    def now(self) -> float:
        """Monotonic seconds."""
        return time.monotonic()

    def wall(self) -> float:
        """Seconds since 1970."""
        return time.time()

    def wait(self, seconds: float, stop: threading.Event) -> None:
        """Sleep, but wake at once when stop is set."""
        stop.wait(max(0.0, seconds))


class Work:
    """Progress, stop flag and deadline of one piece of work."""

    def __init__(
        self,
        clock: Clock,
        tell: Callable[[Progress], None] | None = None,
        stop: threading.Event | None = None,
        deadline: float | None = None,
    ) -> None:
        self.clock = clock
        self.stop = stop or threading.Event()
        self._tell = tell or (lambda _progress: None)
        self._deadline = deadline

    def say(self, code: str, done: float | None = None, **facts: JSON) -> None:
        """Report one present-tense line by its code."""
        self._tell(Progress(code, facts, done))

    def check(self) -> None:
        """Raise Cancelled or TimeIsUp if the work must end."""
        if self.stop.is_set():
            raise Cancelled
        if self.left() <= 0:
            raise TimeIsUp

    def wait(self, seconds: float) -> None:
        """Let time pass, checking before and after."""
        self.check()
        self.clock.wait(min(seconds, self.left()), self.stop)
        self.check()

    def left(self) -> float:
        """Seconds until the deadline; infinite without one."""
        return float("inf") if self._deadline is None else self._deadline - self.clock.now()

    @contextmanager
    def within(self, seconds: float) -> Iterator[Work]:
        """A narrower piece of the same work."""
        end = self.clock.now() + seconds
        narrow = end if self._deadline is None else min(end, self._deadline)
        yield Work(self.clock, self._tell, self.stop, narrow)
