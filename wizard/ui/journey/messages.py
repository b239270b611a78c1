"""What the worker tells the window: events, questions, and how a job ended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from router_drivers.base import JSON
from wizard.model import Event, Question
from wizard.ui.journey.jobs import Job


@dataclass(frozen=True)
class Asked:
    """The worker waits for this answer."""

    question: Question


@dataclass(frozen=True)
class Done:
    """A job came to its end."""

    value: object


@dataclass(frozen=True)
class Failed:
    """A job ended with an error that has a code; exit_code as the command line would give."""

    code: str
    facts: Mapping[str, JSON] = field(default_factory=dict)
    exit_code: int = 4


@dataclass(frozen=True)
class Halted:
    """A job was stopped, as the person asked."""


Outcome = Done | Failed | Halted


@dataclass(frozen=True)
class Ended:
    """A job is over."""

    job: Job
    outcome: Outcome


Message = Event | Asked | Ended


@dataclass(frozen=True)
class Told:
    """An event and when it came (seconds since 1970)."""

    event: Event
    at: float
