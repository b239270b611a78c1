from __future__ import annotations

import statistics

from hypothesis import given
from hypothesis import strategies as st

from wizard.ui.reading.recent import MOST, SPAN, Point, Recent

VALUES = st.none() | st.floats(0.0, 1e9)
SERIES = st.lists(st.tuples(st.floats(0.0, 90.0), VALUES), max_size=700)


def filled(steps: list[tuple[float, float | None]]) -> Recent:
    recent, at = Recent(), 0.0
    for step, value in steps:
        at += step
        recent.add(at, value)
    return recent


@given(SERIES)
def test_memory_is_bounded_in_number_and_in_time(steps: list[tuple[float, float | None]]) -> None:
    points = filled(steps).points
    assert len(points) <= MOST
    assert [p.at for p in points] == sorted(p.at for p in points)
    assert not points or points[-1].at - points[0].at <= SPAN


@given(SERIES)
def test_the_figures_are_in_order_and_were_measured(
    steps: list[tuple[float, float | None]],
) -> None:
    recent = filled(steps)
    told = recent.told()
    values = [p.value for p in recent.points if p.value is not None]
    if told is None:
        assert not values
        return
    assert told.least <= told.low <= told.middle <= told.high <= told.most
    assert {told.least, told.low, told.middle, told.high, told.most} <= set(values)
    assert (told.least, told.most) == (min(values), max(values))
    assert told.middle in (statistics.median_low(values), statistics.median_high(values))
    assert told.gaps + len(values) == len(recent.points)
    assert told.now == recent.points[-1].value
    assert 0 <= told.seconds <= SPAN


@given(SERIES)
def test_stretches_hold_every_value_once_and_no_gap(
    steps: list[tuple[float, float | None]],
) -> None:
    recent = filled(steps)
    joined = [point for stretch in recent.stretches() for point in stretch]
    assert joined == [point for point in recent.points if point.value is not None]
    assert all(recent.stretches())


def test_a_gap_divides() -> None:
    recent = filled([(0, 1.0), (2, 2.0), (2, None), (2, 3.0)])
    assert [[p.value for p in run] for run in recent.stretches()] == [[1.0, 2.0], [3.0]]
    told = recent.told()
    assert told is not None
    assert (told.gaps, told.seconds, told.now) == (1, 6, 3.0)


def test_eight_of_ten_are_usual() -> None:
    told = filled([(2, float(value)) for value in (20, 21, 19, 22, 96, 20, 21, 23, 18, 24, 21)])
    figures = told.told()
    assert figures is not None
    assert (figures.least, figures.low, figures.high, figures.most) == (18, 19, 24, 96)


def test_a_clock_that_goes_backwards_begins_anew() -> None:
    recent = filled([(50, 1.0), (2, 2.0)])
    recent.add(3.0, 9.0)
    assert recent.points == (Point(3.0, 9.0),)


def test_silence_is_only_told_after_so_many() -> None:
    recent = filled([(2, 1.0), (2, None), (2, None)])
    assert recent.silent(2)
    assert not recent.silent(3)
    assert not Recent().silent(1)
    recent.clear()
    assert recent.told() is None
