"""Before and after, thing by thing: a table where there is room, else line under line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from wizard.ui import theme as look
from wizard.ui.widgets.basics import label
from wizard.ui.words.texts import say

ENOUGH = 60
"""Letters of the present size of type that the three columns need."""


@dataclass(frozen=True)
class Compared:
    """One thing, how it stands and how it will stand."""

    thing: str
    now: str
    then: str


class BeforeAfter(QWidget):
    """heads: over the columns of now and then; they go before each value where it is narrow."""

    def __init__(self, rows: Sequence[Compared], heads: tuple[str, str], name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._rows, self._heads, self._wide = tuple(rows), heads, True
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.GAP)
        self._grid.setVerticalSpacing(look.SMALL * 2)
        words = (say("What"), *heads)
        self._over = [
            label(word, f"{name}Head{n}", quiet=True, share=look.QUIET, bold=True)
            for n, word in enumerate(words)
        ]
        self._cells = [self._line(name, n, row) for n, row in enumerate(self._rows)]
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Look whether the columns fit."""
        super().resizeEvent(event)
        wide = event.size().width() >= ENOUGH * self.fontMetrics().averageCharWidth()
        if wide != self._wide:
            self._wide = wide
            self._place()

    def _line(self, name: str, number: int, row: Compared) -> list[QLabel]:
        made = [
            label(row.thing, f"{name}Thing{number}", bold=True),
            label(row.now, f"{name}Now{number}"),
            label(row.then, f"{name}Then{number}"),
        ]
        now, then = self._heads
        told = say("{what}: {value}", what=now, value=row.now)
        made[1].setAccessibleName(told)
        made[2].setAccessibleName(say("{what}: {value}", what=then, value=row.then))
        return made

    def _place(self) -> None:
        every = [*self._over, *(cell for line in self._cells for cell in line)]
        for cell in every:
            self._grid.removeWidget(cell)
            cell.setParent(self)
        for head in self._over:
            head.setVisible(self._wide)
        for column, share in enumerate((5, 3, 3) if self._wide else (1, 0, 0)):
            self._grid.setColumnStretch(column, share)
        for number, (row, line) in enumerate(zip(self._rows, self._cells, strict=True)):
            self._fill(number, row, line)

    def _fill(self, number: int, row: Compared, line: list[QLabel]) -> None:
        top = Qt.AlignmentFlag.AlignTop
        values = (row.thing, row.now, row.then)
        if self._wide:
            for column, cell in enumerate(line):
                cell.setText(values[column])
                self._grid.addWidget(self._over[column], 0, column)
                self._grid.addWidget(cell, number + 1, column, top)
        else:
            for step, cell in enumerate(line):
                cell.setText(cell.accessibleName() or values[step])
                self._grid.addWidget(cell, number * 3 + step, 0)
        apart = 0 if self._wide or not number else look.GAP
        line[0].setContentsMargins(0, apart, 0, 0)
        for cell in line:
            cell.setVisible(True)
