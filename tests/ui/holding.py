"""Makes a place of the practice world slow, so that a test can act in the middle of it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from router_drivers.base import Passthrough
from tests.ui.walker import Walker
from wizard.work import Work

LONG = 30.0
"""Seconds after which a test has failed to let go."""


@dataclass
class Held:
    """reached: the worker stands there; let_go: what cannot be stopped goes on from here."""

    reached: threading.Event = field(default_factory=threading.Event)
    let_go: threading.Event = field(default_factory=threading.Event)
    first: bool = True

    def wait(self, args: tuple[object, ...]) -> None:
        """Wait once, as long as nobody stops the work (or lets go where it knows no stop)."""
        if not self.first:
            return
        self.first = False
        self.reached.set()
        works = [arg for arg in args if isinstance(arg, Work)]
        (works[0].stop if works else self.let_go).wait(LONG)

    def around(self, real: Callable[..., Any], *, after: bool) -> Callable[..., Any]:
        """The same, slow before or after it has happened."""

        def slow(*args: Any) -> Any:
            if not after:
                self.wait(args)
            made = real(*args)
            if after:
                self.wait(args)
            return made

        return slow


def held(walker: Walker, place: str, *, after: bool = False) -> Held:
    """Hold the worker at `ask`, `link`, `discover`, `write`, `create`, `dial` or `hang_up`."""
    made = Held()
    if place in ("ask", "link", "discover"):
        slow = made.around(getattr(walker.tools, place), after=after)
        walker.tools = replace(walker.tools, **{place: slow})  # type: ignore[arg-type]
        return made
    owner = walker.world.router if place == "write" else walker.tools.backends[0]
    vars(owner)[place] = made.around(getattr(owner, place), after=after)
    return made


@dataclass(frozen=True)
class World:
    """What stands outside: the router's records, our entries, tunnels that are up."""

    router: tuple[str, ...]
    entries: tuple[str, ...]
    tunnels: int


def outside(walker: Walker) -> World:
    """As it stands now."""
    world = walker.world
    entries = walker.tools.backends[0].entries()
    return World(
        tuple(repr(world.router.record(passthrough)) for passthrough in Passthrough),
        tuple(entry.name for entry in entries if entry.ours),
        len(list(world.dialler.tunnels())),
    )
