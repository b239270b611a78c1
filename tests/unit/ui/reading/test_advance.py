"""U12: the bar never goes back, and is whole only at the end; no Qt."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wizard.model import Answer, Event, Finding, Found, Progress, StepBegan, StepEnded
from wizard.ui.journey.messages import Told
from wizard.ui.reading.advance import NEARLY, PATIENCE, USUAL, Advance

STEPS = ("detect", "probe", "explain", "apply", "connect", "confirm", "later")
FOUND = Found(Finding("dns.resolves", Answer.YES))

events = st.one_of(
    st.builds(StepBegan, st.sampled_from(STEPS), st.integers(-2, 9), st.integers(-1, 9)),
    st.builds(StepEnded, st.sampled_from(STEPS), st.floats(0, 100)),
    st.builds(Progress, st.just("probe.asking"), done=st.none() | st.floats(-2, 3)),
    st.just(FOUND),
)
times = st.floats(-1e9, 1e9, allow_nan=False)


@given(st.lists(st.tuples(events, times, times), max_size=60))
def test_whatever_comes_it_never_goes_back(told: list[tuple[Event, float, float]]) -> None:
    advance, before = Advance(), 0.0
    for event, at, later in told:
        advance.hear(event, at)
        assert before <= advance.share <= 1.0
        before = advance.share
        advance.tick(later)
        assert before <= advance.share <= 1.0
        before = advance.share


@given(
    st.lists(st.sampled_from(STEPS), min_size=1, max_size=9),
    st.lists(st.floats(0, 1e6), min_size=9, max_size=9),
    st.integers(0, 200),
)
def test_it_is_whole_only_when_the_last_step_has_ended(
    steps: list[str], spans: list[float], found: int
) -> None:
    advance, now = Advance(), 0.0
    for number, (step, span) in enumerate(zip(steps, spans, strict=False), 1):
        advance.hear(StepBegan(step, number, len(steps)), now)
        for _ in range(found):
            advance.hear(FOUND, now)
        now += span
        advance.tick(now)
        assert advance.share <= NEARLY
        advance.hear(StepEnded(step, span), now)
    assert advance.share == 1.0


@given(st.lists(st.tuples(events, st.floats(0, 1e6)), max_size=40))
def test_told_anew_it_stands_where_it_stood(told: list[tuple[Event, float]]) -> None:
    log = [Told(event, at) for event, at in told]
    live, again = Advance(), Advance()
    for entry in log:
        live.hear(entry.event, entry.at)
    again.hear_all(log)
    assert again.share == live.share


def test_findings_and_time_move_it_on_within_a_step() -> None:
    advance = Advance()
    advance.hear(StepBegan("probe", 2, 3), 0.0)
    began = advance.share
    assert began == 1 / 3
    advance.hear(FOUND, 0.0)
    found = advance.share
    assert found > began
    advance.tick(5.0)
    assert found < advance.share < 2 / 3


def test_a_step_is_late_after_its_own_limit() -> None:
    advance = Advance()
    advance.hear(StepBegan("probe", 1, 1), 100.0)
    advance.tick(100.0 + PATIENCE * USUAL["probe"])
    assert not advance.late
    advance.tick(101.0 + PATIENCE * USUAL["probe"])
    assert advance.late
    advance.hear(StepBegan("explain", 2, 2), 130.0)
    assert not advance.late
