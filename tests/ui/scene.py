"""What a scene is: a page of the window in a state worth a look, and the walk that ends there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from unittest.mock import patch

from tests.ui.walker import Walker
from wizard.model import Cancelled, Event
from wizard.ui.journey.jobs import Job
from wizard.ui.journey.messages import Ended
from wizard.ui.window import Window

Walk = Callable[[], Walker]


@dataclass(frozen=True)
class Scene:
    """A name, the walk that leads there, and what the window itself still has to do."""

    name: str
    walk: Walk
    after: Callable[[Window], object] = bool


SCENES: dict[str, Scene] = {}


def scene(name: str, after: Callable[[Window], object] = bool) -> Callable[[Walk], Walk]:
    """Take a walk in under this name."""

    def take(walk: Walk) -> Walk:
        SCENES[name] = Scene(name, walk, after)
        return walk

    return take


def begun(walker: Walker, job: Job | None, until: Callable[[Event], bool]) -> Walker:
    """A job in its middle: it goes as far as the event that was waited for, and stays there."""
    assert job is not None
    waiting = [until]

    def watch(event: Event) -> None:
        if waiting and waiting[0](event):
            waiting.clear()
            raise Cancelled

    flow, heard = walker.flow, walker.flow.heard
    walker._desk.engine.watch(watch)
    with patch.object(flow, "heard", lambda m: None if isinstance(m, Ended) else heard(m)):
        walker.run(job)
    assert not waiting, "What was waited for did not come."
    return walker


def nth(number: int, kind: type[Event]) -> Callable[[Event], bool]:
    """True at this many events of a kind."""
    left = [number]

    def count(event: Event) -> bool:
        left[0] -= isinstance(event, kind)
        return left[0] == 0

    return count


def starting(journey: str, situation: str = "pptp_passthrough_off", **chosen: object) -> Walker:
    """A journey's first page, its job done."""
    walker = Walker(situation)
    walker.run(walker.flow.begin(journey, **chosen))
    return walker


def changed() -> Walker:
    """After a run that changed the router and made a connection, on the first page again."""
    walker = Walker().to_result()
    walker.flow.home()
    walker.run(walker.flow.look_around())
    return walker


def crashing(walker: Walker) -> None:
    """A run that ends from now on stays open in the journal, as after a crash."""
    vars(walker.tools.journal)["end"] = lambda *_words: None
