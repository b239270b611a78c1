"""The stages of a journey at the top: done, here, to come; their number never changes."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.ui import theme as look
from wizard.ui.theme import Status, Theme
from wizard.ui.widgets.marks import paint
from wizard.ui.words.texts import mirrored, number, say


def title(stage: str) -> str:
    """A stage in words."""
    return {
        "connection": say("Connection"),
        "network": say("Network"),
        "router": say("Router"),
        "computer": say("Computer"),
        "test": say("Test"),
    }.get(stage, stage)


BESIDE = 12
"""Pixels between a line and the next disc."""


class StageBar(QWidget):
    """Drawn in one piece; its accessible name tells place and total."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("stages")
        self._theme = theme
        self._stages: tuple[str, ...] = ()
        self._skipped: frozenset[str] = frozenset()
        self._here = -1
        self._rod = float(look.ROOM)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def total(self) -> int:
        """How many stages are shown."""
        return len(self._stages)

    def show_place(
        self, stages: Sequence[str], stage: str, theme: Theme, skipped: Collection[str] = ()
    ) -> None:
        """Show these stages with this one as the present; skipped: those without a tick."""
        self._theme, self._stages, self._skipped = theme, tuple(stages), frozenset(skipped)
        self._here = self._stages.index(stage) if stage in self._stages else -1
        self.setVisible(self._here >= 0)
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
        told, self._rod = self._plan()
        at = 0.0
        for place, stage in enumerate(self._stages):
            at += self._one(painter, at, place, stage, words=place in told)

    def _plan(self) -> tuple[Sequence[int], float]:
        """Which stages are named, and how long the lines between them are."""
        every = range(len(self._stages))
        if self._spare(every) >= look.ROOM:
            return every, look.ROOM
        own = [place for place in every if place == self._here]
        told = own if self._spare(own) >= look.SMALL else []
        return told, min(float(look.ROOM), max(float(look.SMALL), self._spare(told)))

    def _spare(self, told: Sequence[int]) -> float:
        """The room for each line where these stages are named."""
        lines = max(1, len(self._stages) - 1)
        discs = len(self._stages) * (self._side() + 8) + lines * BESIDE
        words = sum(self._word(place) + 8 for place in told)
        return (self.width() - discs - words) / lines

    def _word(self, place: int) -> int:
        font = self.font()
        font.setBold(place == self._here)
        return QFontMetrics(font).horizontalAdvance(title(self._stages[place])) + 4

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
            width = self._word(place)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter
            painter.drawText(self._box(at + used, width), flags, title(stage))
            used += width + 8
        if place < len(self._stages) - 1:
            line = self._box(at + used, self._rod)
            painter.setPen(QPen(QColor(self._theme.edge), 1))
            middle = line.center().y()
            painter.drawLine(QPointF(line.left(), middle), QPointF(line.right(), middle))
            used += self._rod + BESIDE
        return used

    def _disc(self, painter: QPainter, box: QRectF, place: int) -> None:
        if place < self._here and self._stages[place] not in self._skipped:
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
