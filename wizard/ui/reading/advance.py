"""How far a job is, as a bar may show it: never back, and whole only at the end; no Qt."""

from __future__ import annotations

import math
from collections.abc import Iterable

from wizard.model import Event, Found, Progress, StepBegan, StepEnded
from wizard.ui.journey.messages import Told

USUAL = {
    "detect": 6.0,
    "probe": 12.0,
    "again": 12.0,
    "inspect": 10.0,
    "apply": 30.0,
    "connect": 15.0,
    "confirm": 10.0,
    "undo": 30.0,
}
"""Seconds that a step usually takes at most: a path that drops costs a probe six, twice."""

QUICK = 3.0
"""Seconds of the steps that only reckon."""

PATIENCE = 2.0
"""A step has its limit at so many times its usual time."""

MOST = 0.92
"""What a step reaches of its share before it has ended."""

NEARLY = 0.99
"""What the whole reaches before the last step has ended."""


class Advance:
    """Fed with events and their times; `share` is how far the job is, from 0 to 1."""

    def __init__(self) -> None:
        self.share = 0.0
        self.step = ""
        self.line: Progress | StepBegan | None = None
        self._number, self._total = 0, 0
        self._began = self._now = 0.0
        self._found = 0
        self._told = 0.0

    def hear(self, event: Event, at: float) -> None:
        """Take one event in."""
        self._now = max(self._now, at)
        match event:
            case StepBegan(step, number, total):
                self.step, self._number, self._total = step, number, max(total, number, 1)
                self._began, self._found, self._told = self._now, 0, 0.0
                self.line = event
            case Progress(_, _, done):
                self._told = max(self._told, min(done or 0.0, 1.0))
                self.line = event
            case Found():
                self._found += 1
            case StepEnded() if self._total:
                self._raise(self._number / self._total, last=self._number == self._total)
        self.tick(at)

    def hear_all(self, log: Iterable[Told]) -> None:
        """Take in what was told before."""
        for told in log:
            self.hear(told.event, told.at)

    def tick(self, now: float) -> None:
        """Time passes, and the bar with it."""
        self._now = max(self._now, now)
        if self._total:
            self._raise((self._number - 1 + self._inside()) / self._total)

    @property
    def late(self) -> bool:
        """Whether the present step takes longer than it should."""
        return bool(self.step) and self._now - self._began > PATIENCE * self._usual()

    def _usual(self) -> float:
        return USUAL.get(self.step, QUICK)

    def _inside(self) -> float:
        """How much of the step is done: what was told, else what time and findings suggest."""
        passed = 1.0 - math.exp(-2.0 * (self._now - self._began) / self._usual())
        found = 1.0 - 0.9**self._found
        return MOST * max(passed, found, self._told)

    def _raise(self, share: float, *, last: bool = False) -> None:
        self.share = max(self.share, 1.0 if last else min(share, NEARLY))
