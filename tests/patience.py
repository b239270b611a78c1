"""Waiting for something that happens by itself: as long as it takes, never for luck."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

MOST_SECONDS = 15.0
"""What takes longer than this on a loaded machine has not happened."""
_TICK = 0.02


def until(condition: Callable[[], bool], seconds: float = MOST_SECONDS) -> bool:
    """Whether the condition came true in time; returns as soon as it does."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        threading.Event().wait(_TICK)
    return True
