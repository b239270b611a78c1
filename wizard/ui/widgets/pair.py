"""Two things side by side where there is room, one under the other where there is not."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from wizard.ui import theme as look

ENOUGH = 80
"""Average letters of the present size of type that both need side by side."""
SPACE = look.GAP + 4


class Pair(QWidget):
    """Turns by its own width, so that large type and narrow windows are the same case.

    shares: how the room is shared where both stand side by side.
    """

    def __init__(self, first: QWidget, second: QWidget, shares: tuple[int, int] = (1, 1)) -> None:
        super().__init__()
        self._both, self._shares = (first, second), shares
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(SPACE)
        for widget, share in zip(self._both, shares, strict=True):
            self._line.addWidget(widget, share)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as the wider of both; it can always turn."""
        hints = [widget.minimumSizeHint() for widget in self._both]
        return QSize(max(hint.width() for hint in hints), max(hint.height() for hint in hints))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same, for its width is given from outside."""
        return self.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Width decides everything."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height that the direction of this width needs."""
        if self._wide(width):
            room, parts = width - SPACE, sum(self._shares)
            widths = (room * share // parts for share in self._shares)
            return max(map(_height, self._both, widths))
        return sum(_height(widget, width) for widget in self._both) + SPACE

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Look whether both fit."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        way = ways.LeftToRight if self._wide(event.size().width()) else ways.TopToBottom
        if way != self._line.direction():
            self._line.setDirection(way)

    def _wide(self, width: int) -> bool:
        least = 2 * self.minimumSizeHint().width() + SPACE
        return width >= max(least, ENOUGH * self.fontMetrics().averageCharWidth())


def _height(widget: QWidget, width: int) -> int:
    told = widget.heightForWidth(width) if widget.hasHeightForWidth() else -1
    return max(told, widget.minimumSizeHint().height() if told < 0 else 0)
