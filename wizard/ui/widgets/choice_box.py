"""One of several in a box that opens; told once chosen, and not turned by the mouse wheel."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox

from wizard.ui.words.texts import mirrored

Key = TypeVar("Key")
ARROW = 30
"""Pixels kept free for the arrow."""
LEAST_LETTERS = 8
"""Where there is no room at all the text is shortened to this; the list shows it whole."""


class ChoiceBox(QComboBox, Generic[Key]):
    """offered: what each key is called; chosen(key) is called when a person takes another one."""

    def __init__(
        self, name: str, offered: Mapping[Key, str], now: Key, chosen: Callable[[Key], object]
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        keys = list(offered)
        self.addItems(list(offered.values()))
        self.setCurrentIndex(keys.index(now) if now in keys else 0)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        side = "left" if mirrored() else "right"
        self.setStyleSheet(
            f"QComboBox {{ padding-{side}: {ARROW}px; }}"
            f"QComboBox::drop-down {{ border: none; width: {ARROW}px; }}"
        )
        self.activated.connect(lambda place: chosen(keys[place]) if keys[place] != now else None)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A narrow window shortens the text rather than being pushed wide."""
        letters = LEAST_LETTERS * self.fontMetrics().averageCharWidth()
        return QSize(letters + 2 * ARROW, super().minimumSizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever scrolls the page means the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The system's box, and an arrow in the colour of the text."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), 1.6))
        half = self.fontMetrics().height() * 0.24
        x = ARROW / 2 if mirrored() else self.width() - ARROW / 2
        y = self.height() / 2 - half / 2
        corner = (QPointF(x - half, y), QPointF(x, y + half), QPointF(x + half, y))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(list(corner)))
