"""The last minutes of something measured: a short series with gaps, and what is usual in it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

SPAN = 300.0
"""Seconds that are kept: the last five minutes."""
MOST = 300
"""Points that are kept: twice what one every two seconds comes to."""
USUAL = 0.1
"""The share at either end that is not usual: 8 of 10 values lie between."""


@dataclass(frozen=True)
class Point:
    """A value and when it was measured (monotonic seconds); None where nothing came back."""

    at: float
    value: float | None


@dataclass(frozen=True)
class Figures:
    """What can be said of a series in words. now: None where the newest one had no answer."""

    now: float | None
    least: float
    low: float
    middle: float
    high: float
    most: float
    gaps: int
    seconds: float


class Recent:
    """Keeps at most SPAN seconds and MOST points, whatever comes in."""

    def __init__(self) -> None:
        self._points: deque[Point] = deque(maxlen=MOST)
        self._told: Figures | None = None

    @property
    def points(self) -> tuple[Point, ...]:
        """Oldest first."""
        return tuple(self._points)

    @property
    def newest(self) -> float:
        """When the newest point was measured."""
        return self._points[-1].at if self._points else 0.0

    @property
    def lasted(self) -> float:
        """Seconds from the first point to the newest."""
        return self.newest - self._points[0].at if self._points else 0.0

    def add(self, at: float, value: float | None) -> None:
        """Take a measurement; a clock that went backwards begins the series anew."""
        points = self._points
        if points and at < points[-1].at:
            points.clear()
        points.append(Point(at, value))
        while points[0].at < at - SPAN:
            points.popleft()
        self._told = self._figures()

    def clear(self) -> None:
        """Forget everything."""
        self._points.clear()
        self._told = None

    def stretches(self) -> tuple[tuple[Point, ...], ...]:
        """What was measured without a gap, stretch by stretch."""
        found: list[tuple[Point, ...]] = []
        run: list[Point] = []
        for point in (*self._points, Point(0.0, None)):
            if point.value is not None:
                run.append(point)
            elif run:
                found.append(tuple(run))
                run = []
        return tuple(found)

    def gaps(self) -> tuple[Point, ...]:
        """The middle of each row of measurements without a value."""
        found: list[Point] = []
        row: list[Point] = []
        for point in (*self._points, Point(0.0, 0.0)):
            if point.value is None:
                row.append(point)
            elif row:
                found.append(Point((row[0].at + row[-1].at) / 2, None))
                row = []
        return tuple(found)

    def silent(self, number: int) -> bool:
        """Whether that many of the newest measurements had no answer, one after the other."""
        newest = list(self._points)[-number:]
        return len(newest) == number and all(point.value is None for point in newest)

    def told(self) -> Figures | None:
        """The figures; None where nothing was measured yet."""
        return self._told

    def _figures(self) -> Figures | None:
        values = sorted(point.value for point in self._points if point.value is not None)
        if not values:
            return None
        first, last = self._points[0], self._points[-1]
        return Figures(
            now=last.value,
            least=values[0],
            low=_at(values, USUAL),
            middle=_at(values, 0.5),
            high=_at(values, 1 - USUAL),
            most=values[-1],
            gaps=len(self._points) - len(values),
            seconds=last.at - first.at,
        )


def _at(ordered: list[float], share: float) -> float:
    """The value at this share of an ordered row (nearest rank)."""
    return ordered[round(share * (len(ordered) - 1))]
