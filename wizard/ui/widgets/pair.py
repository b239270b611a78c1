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
    """Turns by its own width, so that large type and narrow windows are the same case."""

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self._both = (first, second)
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(SPACE)
        for widget in self._both:
            self._line.addWidget(widget, 1)
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
            return max(_height(widget, (width - SPACE) // 2) for widget in self._both)
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
