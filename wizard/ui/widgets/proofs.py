"""What was proved: every line with its figure; first what came through the tunnel itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from wizard.knowledge.answers import Sense, sense
from wizard.model import Finding
from wizard.ui import theme as look
from wizard.ui.reading.ending import THROUGH, Ending
from wizard.ui.theme import Status, Theme
from wizard.ui.widgets.basics import label
from wizard.ui.widgets.cause_card import BAR, Bar
from wizard.ui.widgets.disclosure import Disclosure
from wizard.ui.widgets.marks import Mark
from wizard.ui.words.figures import answer_word, figure, proved, status, took
from wizard.ui.words.texts import ltr, mirrored, say, sentence


class Proofs(QFrame):
    """Two groups: through the tunnel, and beside it; what has no good answer stands among them."""

    def __init__(self, ending: Ending, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("proofs")
        self.setProperty("card", True)
        self.setAccessibleName(say("What was checked"))
        self._theme = theme
        line = QHBoxLayout(self)
        line.setContentsMargins(0, look.GAP + 6, 0, look.GAP + 6)
        line.setSpacing(0)
        good = not any(sense(f) is Sense.BAD for f in ending.doubts)
        line.addWidget(Bar(Status.GOOD if good else Status.BAD, theme))
        self._column = QVBoxLayout()
        self._column.setSpacing(look.SMALL * 2)
        line.addSpacing(look.ROOM - BAR)
        line.addLayout(self._column, 1)
        line.addSpacing(look.ROOM)  # margins are not mirrored, spaces are
        told = ending.asked
        through = [f for f in told if f.probe in THROUGH]
        self._group(say("Measured through the tunnel"), through)
        self._group(say("Checked beside it"), [f for f in told if f.probe not in THROUGH])
        self._column.addStretch(1)

    def _group(self, heading: str, findings: Sequence[Finding]) -> None:
        if not findings:
            return
        self._column.addWidget(label(heading, "proofsHeading", bold=True, share=look.QUIET))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.GAP)
        grid.setVerticalSpacing(look.SMALL * 2)
        grid.setColumnStretch(1, 5)
        grid.setColumnStretch(2, 2)
        for place, finding in enumerate(findings):
            mark = Mark(status(finding), self._theme)
            grid.addWidget(mark, place, 0, Qt.AlignmentFlag.AlignTop)
            told = (label(statement(finding), "proof"), label(figures(finding), "proofFigure"))
            told[1].setProperty("quiet", True)
            if mirrored():  # an address alone is left-to-right, and would go to the far side
                told[1].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            for column, made in enumerate(told, 1):
                grid.addWidget(made, place, column, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(grid)


def statement(finding: Finding) -> str:
    """What was shown; where the answer was not good, the question with its answer."""
    if sense(finding) is Sense.GOOD:
        return proved(finding)
    question = sentence(finding.probe)
    return say("{question} {answer}", question=question, answer=answer_word(finding))


def figures(finding: Finding) -> str:
    """The figure, else how long it took."""
    return figure(finding) or took(finding)


def details(ending: Ending) -> Disclosure:
    """Every check by its name, with question, answer, figure and time."""
    made = Disclosure(say("Details"), "checks", say("of the checks"))
    for finding in ending.asked:
        parts = (answer_word(finding), figure(finding), took(finding))
        told = say(
            "{question} {answer} ({check})",
            question=sentence(finding.probe),
            answer=", ".join(part for part in parts if part),
            check=ltr(finding.probe),
        )
        made.body.addWidget(label(told, "check", quiet=True, share=look.QUIET))
    return made
