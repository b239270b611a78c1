"""The marks of state: each has its own shape, so that no colour is needed to tell them apart."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.ui.theme import Status, Theme
from wizard.ui.words.texts import say

TICK = ((0.27, 0.52), (0.44, 0.69), (0.74, 0.34))
CROSS = (((0.32, 0.32), (0.68, 0.68)), ((0.68, 0.32), (0.32, 0.68)))
STEM = ((0.5, 0.26), (0.5, 0.58))


def word(status: Status) -> str:
    """The word that stands for a state where a mark cannot be seen."""
    return {
        Status.GOOD: say("works"),
        Status.BAD: say("blocked"),
        Status.WARN: say("attention"),
        Status.UNKNOWN: say("not known"),
        Status.RUNNING: say("being tested"),
    }[status]


def paint(painter: QPainter, box: QRectF, status: Status, theme: Theme) -> None:
    """Tick in a disc, cross in a square, ! in a triangle, ? in a ring, dots in a ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = theme.of(status)
    thick = max(1.5, box.width() * 0.11)
    inner = box.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
    painter.setPen(QPen(colour, thick))
    painter.setBrush(colour if status in (Status.GOOD, Status.BAD) else QColor(theme.card))
    if status is Status.BAD:
        painter.drawRoundedRect(inner, thick, thick)
    elif status is Status.WARN:
        top, left, right = (0.5, 0.04), (0.0, 0.94), (1.0, 0.94)
        painter.drawPolygon(QPolygonF([_at(inner, p) for p in (top, left, right)]))
    else:
        painter.drawEllipse(inner)
    _sign(painter, box, status, theme, thick)
    painter.restore()


def _sign(painter: QPainter, box: QRectF, status: Status, theme: Theme, thick: float) -> None:
    full = status in (Status.GOOD, Status.BAD)
    pen = QPen(QColor(theme.card) if full else theme.of(status), thick)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    match status:
        case Status.GOOD:
            painter.drawPolyline(QPolygonF([_at(box, point) for point in TICK]))
        case Status.BAD:
            for start, end in CROSS:
                painter.drawLine(_at(box, start), _at(box, end))
        case Status.WARN:
            painter.drawLine(_at(box, (0.5, 0.38)), _at(box, (0.5, 0.64)))
            painter.drawPoint(_at(box, (0.5, 0.82)))
        case Status.RUNNING:
            for x in (0.3, 0.5, 0.7):
                painter.drawPoint(_at(box, (x, 0.5)))
        case Status.UNKNOWN:
            font = painter.font()
            font.setPixelSize(max(6, int(box.height() * 0.62)))
            font.setBold(True)
            painter.setFont(font)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")


def _at(box: QRectF, point: tuple[float, float]) -> QPointF:
    return QPointF(box.left() + box.width() * point[0], box.top() + box.height() * point[1])


class Mark(QWidget):
    """A mark in a row of text, as tall as its line; silent, for the word stands beside it."""

    def __init__(self, status: Status, theme: Theme) -> None:
        super().__init__()
        self._status, self._theme = status, theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(word(status))

    def turn(self, status: Status) -> None:
        """Show another state."""
        self._status = status
        self.setAccessibleName(word(status))
        self.update()

    def keep_room(self) -> None:
        """Where it is hidden its place stays empty."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A little larger than the text beside it."""
        side = int(self.fontMetrics().height() * 1.15)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the mark."""
        paint(QPainter(self), QRectF(self.rect()), self._status, self._theme)
