"""Progress of a job: what is being done now, a bar that never goes back, a word when it is late."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from router_drivers.base import JSON
from wizard.model import Event, Progress
from wizard.ui import theme as look
from wizard.ui.journey.messages import Told
from wizard.ui.reading.advance import Advance
from wizard.ui.widgets.basics import label
from wizard.ui.words.texts import say, sentence

WHOLE = 1000
"""Steps of the bar."""
TICK_MS = 250
"""Milliseconds between two looks at the clock; slow enough to cost nothing."""
OF_ROOM = {"pptp": "PPTP", "ike": "IPsec", "esp": "IPsec", "l2tp": "L2TP", "sstp": "SSTP"}
"""What a person knows a family of questions by."""


def doing(step: str) -> str:
    """What is done in a step, while it is done."""
    return {
        "detect": say("Looking around in this network"),
        "probe": say("Testing the way to the VPN server"),
        "again": say("Testing the way again"),
        "explain": say("Finding the cause"),
        "inspect": say("Looking into the router"),
        "plan": say("Making a plan"),
        "apply": say("Changing what is needed"),
        "connect": say("Connecting"),
        "confirm": say("Testing the tunnel"),
        "undo": say("Taking it back"),
    }.get(step, sentence("step." + step))


def _named(facts: Mapping[str, JSON]) -> dict[str, JSON]:
    """The facts with the kind of VPN in place of a probe's code."""
    told = dict(facts)
    if "probe" in told:
        told["probe"] = OF_ROOM.get(str(told["probe"]).partition(".")[0], say("VPN server"))
    return told


class StepsBar(QWidget):
    """Fed with the job's events; clock: the flow's own, so that the log's times fit."""

    def __init__(self, clock: Callable[[], float]) -> None:
        super().__init__()
        self.setObjectName("stepsBar")
        self._clock = clock
        self._advance = Advance()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SMALL * 2)
        self._line: QLabel = label("", "stepsLine", bold=True)
        self._bar = QProgressBar()
        self._bar.setObjectName("stepsProgress")
        self._bar.setRange(0, WHOLE)
        self._bar.setTextVisible(False)
        self._late: QLabel = label("", "stepsLate", quiet=True, share=look.QUIET)
        self._late.setVisible(False)
        for widget in (self._line, self._bar, self._late):
            column.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)
        self._show()

    @property
    def value(self) -> int:
        """What the bar shows, of WHOLE."""
        return self._bar.value()

    def show_all(self, log: Sequence[Told]) -> None:
        """Take in what was told before this page was made."""
        self._advance.hear_all(log)
        self._show()

    def heard(self, event: Event) -> None:
        """Take in one event."""
        self._advance.hear(event, self._clock())
        self._show()

    def _tick(self) -> None:
        self._advance.tick(self._clock())
        self._show()

    def _show(self) -> None:
        self._bar.setValue(round(self._advance.share * WHOLE))
        line = self._words()
        if line != self._line.text():
            self._line.setText(line)
            self._bar.setAccessibleName(line)
            QAccessible.updateAccessibility(
                QAccessibleEvent(self._line, QAccessible.Event.NameChanged)
            )
        if self._advance.late is not self._late.isVisibleTo(self):
            self._late.setText(say("This takes longer than usual. You can wait, or stop."))
            self._late.setVisible(self._advance.late)

    def _words(self) -> str:
        now = self._advance.line
        if now is None:
            return say("Beginning")
        if isinstance(now, Progress):
            return sentence(now.code, _named(now.facts))
        return doing(now.step)
