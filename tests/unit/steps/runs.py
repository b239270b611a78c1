"""A Run around fakes, for the tests of steps."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext

from router_drivers.base import JSON, Clues, Link
from router_drivers.registry import Registry
from tests.unit.clocks import FrozenClock
from wizard.host.places import Places
from wizard.journal import Journal
from wizard.knowledge.tables import load
from wizard.model import Event, Machine, Question
from wizard.rehearsal.places import MemoryPlaces
from wizard.steps.base import Run
from wizard.tools import Tools
from wizard.work import Work


def a_run(ask: Callable[[Question], JSON] = lambda _question: True) -> tuple[Run, list[Event]]:
    """A run in frozen time with a journal in memory; and the events it tells."""
    clock = FrozenClock()
    places: Places = MemoryPlaces()
    events: list[Event] = []
    journal = Journal(None, clock)
    tools = Tools(
        clock=clock,
        ask=lambda _conversations, _work: iter(()),
        machine=Machine,
        local=lambda _work: (),
        discover=lambda _gateway, _web, _work: Clues(),
        link=_no_link,
        registry=Registry(),
        backends=(),
        places=places,
        journal=journal,
        tables=load(),
        neighbour=lambda _address: "",
        fresh=lambda: "00000001",
        lock=nullcontext,
        close=journal.close,
    )
    return Run(tools, Work(clock), ask, events.append), events


def _no_link(address: str, _work: Work, _pinned: str) -> Link:
    raise AssertionError(address)
