"""A box to tick whose words wrap, with a quiet line under them; the words belong to the box."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.ui import theme as look
from wizard.ui.widgets.basics import label

TICK = ((0.26, 0.52), (0.43, 0.69), (0.75, 0.33))
RING = 4.0
"""Pixels around the box for the focus ring."""


class Tick(QWidget):
    """turned(on) is called when it is turned, not for what it is at first."""

    def __init__(
        self, text: str, name: str, turned: Callable[[bool], object], *, more: str = "", on: bool
    ) -> None:
        super().__init__()
        self.box = _Box()
        self.box.setObjectName(name)
        self.box.setAccessibleName(text)
        self.box.setAccessibleDescription(more)
        self.box.setChecked(on)
        self.box.toggled.connect(turned)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.SMALL)
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.setContentsMargins(0, int(RING) // 2, 0, 0)
        lines = [label(text, name + "Text")]
        if more:
            lines.append(label(more, name + "More", quiet=True, share=look.QUIET))
        for told in lines:
            told.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(told)
        line.addLayout(words, 1)

    def show_as(self, on: bool) -> None:
        """Show it ticked or not, without telling."""
        with QSignalBlocker(self.box):
            self.box.setChecked(on)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click on the words is a click on the box."""
        if self.rect().contains(event.position().toPoint()):
            self.box.click()


class _Box(QCheckBox):
    """Drawn from the palette: the system's own frame is too faint on dark cards (U23)."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As tall as the text beside it, and the ring."""
        side = int(self.fontMetrics().height() + 2 * RING)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Frame, tick, and a ring where the keyboard is."""
        colours, painter = self.palette(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, accent = QRectF(self.rect()), colours.color(QPalette.ColorRole.Highlight)
        box = whole.adjusted(RING, RING, -RING, -RING)
        on = self.isChecked()
        edge = accent if on else colours.color(QPalette.ColorRole.Mid)
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(accent if on else colours.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(box, RING, RING)
        if on:
            self._tick(painter, box)
        if self.hasFocus():
            painter.setPen(QPen(accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), RING + 2, RING + 2)

    def _tick(self, painter: QPainter, box: QRectF) -> None:
        pen = QPen(self.palette().color(QPalette.ColorRole.HighlightedText), box.width() * 0.13)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        points = [
            QPointF(box.left() + box.width() * x, box.top() + box.height() * y) for x, y in TICK
        ]
        painter.drawPolyline(QPolygonF(points))
