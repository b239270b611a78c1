"""Blocking for a caller of the memory network: time runs until something is so."""

from __future__ import annotations

from collections.abc import Callable

from wizard.rehearsal.clock import VirtualClock
from wizard.work import Work


def until(clock: VirtualClock, reached: Callable[[], bool], seconds: float, work: Work) -> bool:
    """Run the network until `reached` (True) or the time is over; raises Cancelled, TimeIsUp."""
    end = clock.now() + min(seconds, work.left())
    while not reached():
        work.check()
        if not clock.step(end):
            break
    if not reached() and seconds > work.left():
        work.check()
    return reached()
