"""Windows in the middle of a job: how each begins, where it is held, and Stop."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton

from tests.ui.conftest import OpenWindow
from tests.ui.holding import Held, held
from tests.ui.pilot import Pilot
from tests.ui.walker import Walker
from wizard.ui.journey.jobs import Job
from wizard.ui.window import Window

Hands = Callable[[Window], Pilot]
Start = Callable[[Walker], Job | None]


def check(walker: Walker) -> Job | None:
    """Test the path."""
    walker.run(walker.flow.begin("connect", profile=walker.world.profile))
    return walker.flow.forward()


def read(walker: Walker) -> Job | None:
    """Look into the router."""
    walker.to_router().flow.secrets |= walker.world.secrets
    walker.flow.put(whose="mine")
    return walker.flow.forward()


def off(walker: Walker) -> Job | None:
    """Find the router."""
    return walker.flow.begin("off")


def commit(walker: Walker) -> Job | None:
    """Change the router and connect."""
    walker.to_review().flow.put(may_change_router=True)
    return walker.flow.forward()


def undo(walker: Walker) -> Job | None:
    """Take a whole run back."""
    walker.to_result().flow.beside("undo")
    walker.flow.put(runs=(walker.flow.session.run,))
    return walker.flow.undo()


def throw(walker: Walker) -> Job | None:
    """Turn two passthroughs off."""
    walker.run(walker.flow.begin("off"))
    walker.flow.secrets |= walker.world.secrets
    walker.flow.put(whose="mine")
    walker.forward()
    walker.flow.put(may_change_router=True, passthroughs=("pptp", "ipsec"))
    return walker.flow.forward()


def begun(
    open_window: OpenWindow, hands: Hands, start: Start, place: str, *, after: bool = False
) -> tuple[Window, Walker, Held]:
    """A window in the middle of a job, held at a place of the world."""
    situation = "ipsec_passthrough_on_is_the_fault" if start is throw else "pptp_passthrough_off"
    walker = Walker(situation)
    begin = start(walker)
    walker.flow.busy, job = None, begin
    gate = held(walker, place, after=after)
    window = open_window(walker)
    walker.flow.busy = job
    window.run(job)
    hands(window).until(gate.reached.is_set)
    return window, walker, gate


def stopped(window: Window, hands: Hands, gate: Held) -> float:
    """Press Stop; the seconds until it is done."""
    stop = hands(window).find("leave", QAbstractButton)
    assert isinstance(stop, QAbstractButton)
    assert stop.text() == "Stop"
    began = time.perf_counter()
    stop.click()
    gate.let_go.set()
    hands(window).until(lambda: window.flow.busy is None)
    return time.perf_counter() - began
