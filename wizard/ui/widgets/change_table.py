"""The table of the review: a grid where there is room, one block under the other where not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from wizard.ui import theme as look
from wizard.ui.widgets.basics import clear, label, rule
from wizard.ui.words.changes import Planned
from wizard.ui.words.texts import say

ROOMY = 80
"""Widths of an average letter from which five columns can be read."""
SHARES = (11, 4, 7, 6, 5)
"""How the columns share the width."""


def heads() -> tuple[str, ...]:
    """The columns."""
    return (say("What"), say("Now"), say("After"), say("Side effect"), say("Undo"))


def cells(row: Planned) -> tuple[str, ...]:
    """A row's texts, column by column."""
    return (row.what, row.now, row.after, row.effect, row.undo)


class ChangeTable(QWidget):
    """Every planned change with old value, new value, side effect and undo."""

    def __init__(self, rows: Sequence[Planned]) -> None:
        super().__init__()
        self.setObjectName("changes")
        self.setAccessibleName(say("What is going to change"))
        self._rows = tuple(rows)
        self._wide: bool | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.GAP)
        self._arrange(wide=True)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width may ask for the other arrangement."""
        super().resizeEvent(event)
        letters = event.size().width() / max(1, self.fontMetrics().averageCharWidth())
        self._arrange(wide=letters >= ROOMY)

    def _arrange(self, *, wide: bool) -> None:
        if wide is self._wide:
            return
        self._wide = wide
        clear(self._column)
        if wide:
            self._column.addLayout(self._grid())
            return
        for place, row in enumerate(self._rows):
            if place:
                self._column.addWidget(rule())
            self._column.addLayout(_block(row))

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.GAP)
        grid.setVerticalSpacing(look.GAP)
        for column, (head, share) in enumerate(zip(heads(), SHARES, strict=True)):
            made = label(head, "changeHead", quiet=True, share=look.QUIET, bold=True)
            grid.addWidget(made, 0, column)
            grid.setColumnStretch(column, share)
        grid.addWidget(rule(), 1, 0, 1, len(SHARES))
        for place, row in enumerate(self._rows, 2):
            for column, text in enumerate(cells(row)):
                made = _cell(row, text, first=column == 0)
                grid.addWidget(made, place, column, Qt.AlignmentFlag.AlignTop)
        return grid


def _cell(row: Planned, text: str, *, first: bool) -> QLabel:
    made = label(text, "changeCell", quiet=row.quiet, bold=first and not row.quiet)
    if first:
        made.setAccessibleName(row.told)
    return made


def _block(row: Planned) -> QVBoxLayout:
    """One change for a narrow window, in few lines; what stays as it is takes one."""
    column = QVBoxLayout()
    column.setSpacing(look.SMALL)
    if row.quiet:
        column.addWidget(label(row.told, "changeCell", quiet=True))
        return column
    column.addWidget(_cell(row, row.what, first=True))
    told = say("Now: {now}. After: {after}.", now=row.now, after=row.after)
    more = say("Side effect: {effect}. Undo: {undo}.", effect=row.effect, undo=row.undo)
    column.addWidget(label(told, "changeCell"))
    column.addWidget(label(more, "changeCell", quiet=True))
    return column
