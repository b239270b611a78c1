"""The stages of a journey at the top: done, here, to come; their number never changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.ui import theme as look
from wizard.ui.texts import mirrored, number, say
from wizard.ui.theme import Status, Theme
from wizard.ui.widgets.marks import paint


def title(stage: str) -> str:
    """A stage in words."""
    return {
        "connection": say("Connection"),
        "network": say("Network"),
        "router": say("Router"),
        "computer": say("Computer"),
        "test": say("Test"),
    }.get(stage, stage)


class StageBar(QWidget):
    """Drawn in one piece; its accessible name tells place and total."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("stages")
        self._theme = theme
        self._stages: tuple[str, ...] = ()
        self._here = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def total(self) -> int:
        """How many stages are shown."""
        return len(self._stages)

    def show_place(self, stages: Sequence[str], stage: str, theme: Theme) -> None:
        """Show these stages with this one as the present."""
        self._theme, self._stages = theme, tuple(stages)
        self._here = self._stages.index(stage) if stage in self._stages else -1
        self.setVisible(bool(stages))
        if self._here >= 0:
            told = say(
                "Step {number} of {total}: {stage}",
                number=self._here + 1,
                total=len(stages),
                stage=title(stage),
            )
            self.setAccessibleName(told)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line of text and some air; narrow windows show the present stage's name only."""
        return QSize(320, int(self.fontMetrics().height() * 1.6))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Disc, word, line, and again."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        all_words = self._width(words=True) <= self.width()
        at = 0.0
        for place, stage in enumerate(self._stages):
            at += self._one(painter, at, place, stage, words=all_words or place == self._here)

    def _width(self, *, words: bool) -> float:
        side = self._side()
        each = (side + look.ROOM + look.WIDE for _ in self._stages)
        told = sum(self.fontMetrics().horizontalAdvance(title(s)) + 8 for s in self._stages)
        return sum(each) + (told if words else 0)

    def _side(self) -> float:
        return self.fontMetrics().height() * 1.3

    def _box(self, left: float, width: float) -> QRectF:
        """A piece of the line, mirrored where the language asks for it."""
        start = self.width() - left - width if mirrored() else left
        return QRectF(start, (self.height() - self._side()) / 2, width, self._side())

    def _one(self, painter: QPainter, at: float, place: int, stage: str, *, words: bool) -> float:
        side, font = self._side(), self.font()
        self._disc(painter, self._box(at, side), place)
        used = side + 8
        if words:
            font.setBold(place == self._here)
            painter.setFont(font)
            painter.setPen(QColor(self._theme.text if place == self._here else self._theme.quiet))
            width = painter.fontMetrics().horizontalAdvance(title(stage)) + 4
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter
            painter.drawText(self._box(at + used, width), flags, title(stage))
            used += width + 8
        if place < len(self._stages) - 1:
            line = self._box(at + used, look.ROOM)
            painter.setPen(QPen(QColor(self._theme.edge), 1))
            middle = line.center().y()
            painter.drawLine(QPointF(line.left(), middle), QPointF(line.right(), middle))
            used += look.ROOM + 12
        return used

    def _disc(self, painter: QPainter, box: QRectF, place: int) -> None:
        if place < self._here:
            paint(painter, box, Status.GOOD, self._theme)
            return
        here = place == self._here
        colour = QColor(self._theme.accent if here else self._theme.edge)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if here else QColor(self._theme.page))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        painter.setPen(QColor(self._theme.on_accent if here else self._theme.quiet))
        font = self.font()
        font.setPixelSize(max(6, int(box.height() * 0.55)))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number(place + 1))
