"""A cause as a person can use it: problem, how sure, why, who can mend it, steps, evidence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wizard.model import Certainty, Diagnosis, Finding, Found
from wizard.ui import theme as look
from wizard.ui.journey.messages import Told
from wizard.ui.theme import Status, Theme
from wizard.ui.widgets.basics import label
from wizard.ui.widgets.disclosure import Disclosure
from wizard.ui.widgets.evidence import Evidence
from wizard.ui.widgets.flowing import Flowing
from wizard.ui.widgets.terms import Terms
from wizard.ui.words.texts import cause, clock, number, say, sentence

BAR = 4
"""Pixels of the bar at the side of the card that is the answer."""


def how_sure(certainty: Certainty) -> str:
    """The confidence word and what it rests on."""
    return {
        Certainty.CERTAIN: say("Certain: it was measured or read directly."),
        Certainty.LIKELY: say("Likely: two or more signs point to it."),
        Certainty.POSSIBLE: say("Possible: one sign points to it."),
    }[certainty]


def numbered(steps: Sequence[str], name: str) -> QWidget:
    """Steps, one under the other, with their numbers."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.SMALL * 2)
    for place, step in enumerate(steps, 1):
        told = say("{number}. {step}", number=number(place), step=step)
        column.addWidget(label(told if len(steps) > 1 else step, name))
    return made


class Sources:
    """What the evidence of a cause is taken from."""

    def __init__(self, findings: Sequence[Finding], log: Sequence[Told], theme: Theme) -> None:
        self.findings, self.log, self.theme = findings, log, theme

    def evidence(self, diagnosis: Diagnosis) -> Evidence:
        """`How do we know?` of this cause."""
        made = Evidence(self.theme)
        made.tell(diagnosis, self.findings, self.log)
        made.button.setObjectName(f"evidence_{diagnosis.cause}")
        return made

    def sure(self, diagnosis: Diagnosis) -> str:
        """The confidence word, and when it was measured."""
        parts = (how_sure(diagnosis.certainty), self._when(diagnosis))
        return " ".join(part for part in parts if part)

    def _when(self, diagnosis: Diagnosis) -> str:
        """The time of day at which the newest of its evidence came."""
        probes = {spelled.partition("=")[0] for spelled in diagnosis.evidence}
        found = ((t.at, t.event) for t in self.log if isinstance(t.event, Found))
        times = [at for at, event in found if event.finding.probe in probes]
        return say("Measured at {time}.", time=clock(max(times))) if times else ""


class Bar(QWidget):
    """A coloured bar at the side where reading begins."""

    def __init__(self, status: Status, theme: Theme) -> None:
        super().__init__()
        self._colour = theme.of(status)
        self.setFixedWidth(BAR)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it with round ends."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawRoundedRect(QRectF(self.rect()), BAR / 2, BAR / 2)


class CauseCard(QFrame):
    """The cause that is the answer; the bar bears the colour of its state, the words say it too.

    steps: the steps can be opened here, for beside the card stands something else.
    """

    def __init__(self, diagnosis: Diagnosis, sources: Sources, *, steps: bool) -> None:
        super().__init__()
        self.setObjectName("cause")
        self.setProperty("card", True)
        self.setAccessibleName(cause(diagnosis.cause).title)
        doubtful = diagnosis.certainty is Certainty.POSSIBLE
        status = Status.WARN if doubtful else Status.BAD
        line = QHBoxLayout(self)
        line.setContentsMargins(0, look.GAP + 6, 0, look.GAP + 6)
        line.setSpacing(0)
        line.addWidget(Bar(status, sources.theme))
        column = QVBoxLayout()
        column.setSpacing(look.SMALL * 2)
        line.addSpacing(look.ROOM - BAR)  # items, not margins: they mirror
        line.addLayout(column, 1)
        line.addSpacing(look.ROOM)
        _fill(column, diagnosis, sources, steps=steps)
        column.addStretch(1)


def _fill(column: QVBoxLayout, diagnosis: Diagnosis, sources: Sources, *, steps: bool) -> None:
    told = cause(diagnosis.cause)
    column.addWidget(label(told.title, "causeTitle", share=look.LARGE, bold=True))
    column.addWidget(label(sources.sure(diagnosis), "causeSure", quiet=True, share=look.QUIET))
    column.addWidget(label(told.why, "causeWhy"))
    who = say("Who can mend it? {who}", who=told.who)
    column.addWidget(label(who, "causeWho", quiet=True))
    row = Flowing()
    column.addWidget(row)
    for made in (sources.evidence(diagnosis), *([steps_of(diagnosis)] if steps else [])):
        row.add(made.button)
        made.turned.connect(made.setVisible)
        made.setVisible(False)
        column.addWidget(made)
    column.addWidget(Terms(f"{told.title} {told.why}", row=row))


def steps_of(diagnosis: Diagnosis) -> Disclosure:
    """The steps that mend it, shut at first."""
    told = cause(diagnosis.cause)
    made = Disclosure(say("Show steps"), f"steps_{diagnosis.cause}")
    made.button.setAccessibleName(say("Show steps: {cause}", cause=told.title))
    made.body.addWidget(numbered(told.fix, "causeStep"))
    return made


class OtherCause(QWidget):
    """A cause that is less likely: its name, and a button that opens the rest."""

    def __init__(self, diagnosis: Diagnosis, sources: Sources) -> None:
        super().__init__()
        told = cause(diagnosis.cause)
        self.setObjectName("otherCause")
        certainty = sentence(f"certainty.{diagnosis.certainty}")
        heading = say("{cause} ({certainty})", cause=told.title, certainty=certainty)
        more = Disclosure(say("Tell more"), f"cause_{diagnosis.cause}")
        more.button.setAccessibleName(say("Tell more: {cause}", cause=told.title))
        line = QHBoxLayout()
        line.setSpacing(look.GAP)
        line.addWidget(label(heading, "otherTitle"), 1)
        line.addWidget(more.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SMALL)
        column.addLayout(line)
        column.addWidget(more)
        more.setVisible(False)
        more.turned.connect(more.setVisible)
        more.body.addWidget(label(sources.sure(diagnosis), "otherSure", quiet=True))
        more.body.addWidget(label(told.why, "otherWhy"))
        who = say("Who can mend it? {who}", who=told.who)
        more.body.addWidget(label(who, "otherWho", quiet=True))
        more.body.addWidget(numbered(told.fix, "otherStep"))
        more.body.addWidget(sources.evidence(diagnosis))
