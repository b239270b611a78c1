"""Choices side by side where there is room, one under the other where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from wizard.ui import theme as look

ENOUGH = 80
"""Letters of the present size of type that two columns of choices need."""


class Columns(QWidget):
    """Two columns filled line by line; a single widget takes the whole width."""

    def __init__(self, widgets: Sequence[QWidget], name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._widgets, self._across = tuple(widgets), 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.GAP)
        for widget in self._widgets:
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)  # neighbours are equally tall
            widget.setSizePolicy(policy)
        self._place(2)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Look whether two fit side by side."""
        super().resizeEvent(event)
        wide = event.size().width() >= ENOUGH * self.fontMetrics().averageCharWidth()
        self._place(2 if wide else 1)

    def _place(self, across: int) -> None:
        across = min(across, len(self._widgets))
        if across == self._across:
            return
        self._across = across
        for number, widget in enumerate(self._widgets):
            self._grid.removeWidget(widget)
            self._grid.addWidget(widget, number // across, number % across)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
