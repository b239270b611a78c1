"""When the window looks aside: every two seconds at curves that are seen, rarely otherwise."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from wizard.ui.aside.companion import Companion
from wizard.ui.aside.glance import Wanted, glance
from wizard.ui.journey import jobs_vpn
from wizard.ui.journey.jobs import Job
from wizard.ui.widgets.live_card import NAME
from wizard.ui.window import Window

SEEN_SECONDS, UNSEEN_SECONDS = 2.0, 30.0
"""Between two looks at the tunnel, while its curves are on the screen and while they are not; the
timer beats in the shorter one, so that a curve that comes is soon noticed."""
FIRST_SECONDS = 0.3
"""Until the worker has a moment to see what stands already: the first page waits for it."""
NETWORK_SECONDS = 10.0
"""Between two looks at this machine's network, for the companion alone."""
EARLY = 0.2
"""Seconds by which a coarse timer may come too early."""


@dataclass
class _Due:
    """When something was looked at last, and how often it is."""

    last: float = float("-inf")

    def now(self, at: float, every: float) -> bool:
        """Whether it is time again."""
        return at - self.last >= every - EARLY


class Pulse(QObject):
    """One timer; each beat is at most one job of the worker, and none while it has other work.

    companion: set while the tray is on; without it the network is left alone.
    """

    def __init__(self, window: Window, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self.companion: Companion | None = None
        self._window, self._clock = window, clock
        self._tunnel, self._network = _Due(), _Due()
        self._began = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.beat)
        self._timer.start(int(FIRST_SECONDS * 1000))

    @property
    def seen(self) -> bool:
        """Whether the curves are on the screen."""
        window = self._window
        card = window.page.findChild(QWidget, NAME) if window.page else None
        return card is not None and card.isVisible() and not window.isMinimized()

    def beat(self) -> None:
        """Look at what it is time for; the first look is for what stands already."""
        if not self._began:
            stands = Job("standing", (), jobs_vpn.stands, aside=True)
            self._began = self._window.bridge.aside(stands)
            return
        self._timer.setInterval(int(SEEN_SECONDS * 1000))
        at = self._clock()
        wanted = self._wanted(at, SEEN_SECONDS if self.seen else UNSEEN_SECONDS)
        if wanted.tunnel is None and not wanted.network:
            return
        job = Job("glance", (), lambda desk: glance(desk, wanted), aside=True)
        if self._window.bridge.aside(job):
            self._tunnel.last = at if wanted.tunnel else self._tunnel.last
            self._network.last = at if wanted.network else self._network.last

    def _wanted(self, at: float, every: float) -> Wanted:
        flow, companion = self._window.flow, self.companion
        tunnel = flow.live.watched if self._tunnel.now(at, every) else None
        if companion is None or not self._network.now(at, NETWORK_SECONDS):
            return Wanted(at, tunnel)
        entries = tuple(entry for entry in flow.around.entries if entry.ours)
        return Wanted(at, tunnel, True, companion.wants_router, entries)
