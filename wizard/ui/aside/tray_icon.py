"""The icons beside the clock: a shape for each state, on a plate that any panel carries."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from wizard.ui import theme as look
from wizard.ui.aside.companion import TrayState
from wizard.ui.theme import Theme

SIZES = (16, 22, 24, 32, 48, 64)
TICK = ((0.26, 0.53), (0.43, 0.70), (0.75, 0.32))
TRIANGLE = ((0.5, 0.10), (0.06, 0.88), (0.94, 0.88))


def icon(state: TrayState, theme: Theme) -> QIcon:
    """Tick in a disc: connected; a broken ring: not connected; ! in a triangle: changed."""
    made = QIcon()
    for size in SIZES:
        made.addPixmap(picture(state, theme, size))
    return made


def picture(state: TrayState, theme: Theme, size: int) -> QPixmap:
    """One size of it."""
    pixmap = QPixmap(size, size)
    pixmap.fill(look.CLEAR)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size, size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.card))
    painter.drawRoundedRect(QRectF(0, 0, 1, 1), 0.2, 0.2)
    {
        TrayState.CONNECTED: _connected,
        TrayState.NOT_CONNECTED: _not_connected,
        TrayState.CHANGED: _changed,
    }[state](painter, theme)
    painter.end()
    return pixmap


def _connected(painter: QPainter, theme: Theme) -> None:
    painter.setBrush(QColor(theme.good))
    painter.drawEllipse(QRectF(0.06, 0.06, 0.88, 0.88))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(theme.card, 0.13))
    painter.drawPolyline(_line(TICK))


def _not_connected(painter: QPainter, theme: Theme) -> None:
    """A ring with a gap at either side, and a dash between: nothing meets."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(theme.unknown, 0.13))
    for start in (35, 215):
        painter.drawArc(QRectF(0.14, 0.14, 0.72, 0.72), start * 16, 110 * 16)
    painter.drawLine(QPointF(0.38, 0.5), QPointF(0.62, 0.5))


def _changed(painter: QPainter, theme: Theme) -> None:
    painter.setPen(_pen(theme.warn, 0.06))
    painter.setBrush(QColor(theme.warn))
    painter.drawPolygon(_line(TRIANGLE))
    painter.setPen(_pen(theme.card, 0.12))
    painter.drawLine(QPointF(0.5, 0.38), QPointF(0.5, 0.58))
    painter.drawPoint(QPointF(0.5, 0.75))


def _pen(colour: str, thick: float) -> QPen:
    pen = QPen(QColor(colour), thick)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _line(points: tuple[tuple[float, float], ...]) -> QPolygonF:
    return QPolygonF([QPointF(*point) for point in points])
