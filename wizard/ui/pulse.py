"""When the window looks aside: every two seconds at curves that are seen, rarely otherwise."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from wizard.ui import jobs_vpn
from wizard.ui.jobs import Desk, Job
from wizard.ui.live import Glance
from wizard.ui.widgets.live_card import NAME
from wizard.ui.window import Window

SEEN_SECONDS, UNSEEN_SECONDS = 2.0, 30.0
"""Between two looks at the tunnel, while its curves are on the screen and while they are not."""


class Pulse(QObject):
    """One timer; each beat is at most one job of the worker, and none while it has other work."""

    def __init__(self, window: Window, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self._window, self._clock = window, clock
        self._looked = float("-inf")
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.setInterval(int(SEEN_SECONDS * 1000))
        self._timer.timeout.connect(self.beat)
        self._timer.start()

    @property
    def seen(self) -> bool:
        """Whether the curves are on the screen."""
        window = self._window
        card = window.page.findChild(QWidget, NAME) if window.page else None
        return card is not None and card.isVisible() and not window.isMinimized()

    def beat(self) -> None:
        """Look at the tunnel, if it is time."""
        watched = self._window.flow.live.watched
        now = self._clock()
        wait = SEEN_SECONDS if self.seen else UNSEEN_SECONDS
        if watched is None or now - self._looked < wait * 0.9:
            return

        def look(desk: Desk) -> Glance:
            work = desk.engine.work
            return Glance(jobs_vpn.sample(desk.tools, watched, work, self._clock()))

        if self._window.bridge.aside(Job("glance", (), look, aside=True)):
            self._looked = now
