"""What is drawn on the path map: cards, lines with their marks, the legend; updated in place."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from wizard.ui import theme as look
from wizard.ui.reading.picture_parts import Line, Picture, State
from wizard.ui.theme import Theme
from wizard.ui.widgets import path_map_words as words
from wizard.ui.widgets.marks import paint
from wizard.ui.widgets.path_map_layout import (
    LEGEND_STEP,
    TOLD_APART,
    WRAP,
    legend_width,
)
from wizard.ui.widgets.path_map_places import Arrangement, Box, Fonts, Text, Track

THICK = 3.0
"""Of a line, in pixels of a screen at 100 %."""
DASHES = {
    State.UNKNOWN: (0.1, 2.4),
    State.RUNNING: (2.0, 2.0),
    State.MAYBE: (2.0, 2.0),
    State.WARN: (2.0, 2.0),
}
"""Dots where nothing is known, dashes where it is open; a whole line where it is sure."""
BOTTOM = int(Qt.TextFlag.TextSingleLine) | int(Qt.AlignmentFlag.AlignBottom)
SAME_LINE = int(Qt.TextFlag.TextSingleLine) | int(Qt.AlignmentFlag.AlignVCenter)


class Drawing(QGraphicsItem):
    """One thing on the map: a place that may change, drawn with the theme's colours."""

    def __init__(self, theme: Theme, fonts: Fonts) -> None:
        super().__init__()
        self.theme, self.fonts = theme, fonts
        self.area = QRectF()
        self.mirror = False

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """All that is ever drawn."""
        return self.area

    def dress(self, fonts: Fonts, *, mirror: bool) -> None:
        """Another size of type or direction."""
        if (fonts, mirror) != (self.fonts, self.mirror):
            self.fonts, self.mirror = fonts, mirror
            self.update()

    def cover(self, area: QRectF) -> None:
        """Draw within this area from now on."""
        if area != self.area:
            self.prepareGeometryChange()
            self.area = area
        self.update()

    def start(self) -> int:
        """The side that reading begins at."""
        side = Qt.AlignmentFlag.AlignRight if self.mirror else Qt.AlignmentFlag.AlignLeft
        return int(side) | int(Qt.AlignmentFlag.AlignAbsolute)


class Card(Drawing):
    """A station's card."""

    def __init__(self, theme: Theme, fonts: Fonts) -> None:
        super().__init__(theme, fonts)
        self._box: Box | None = None
        self._chosen = False

    def turn(self, box: Box, *, chosen: bool) -> None:
        """Show this station here."""
        if (box, chosen) != (self._box, self._chosen):
            self._box, self._chosen = box, chosen
            self.cover(box.card.adjusted(-1, -1, 1, 1))

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Card and texts."""
        if self._box is None:
            return
        colour = self.theme.accent if self._chosen else self.theme.line
        thick = 2.0 if self._chosen else 1.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour), thick))
        painter.setBrush(QColor(self.theme.card))
        inner = self._box.card.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        painter.drawRoundedRect(inner, look.CARD_RADIUS, look.CARD_RADIUS)
        for text in self._box.texts:
            self._write(painter, text)

    def _write(self, painter: QPainter, text: Text) -> None:
        title = text.role == "title"
        painter.setFont(self.fonts.title if title else self.fonts.quiet)
        painter.setPen(QColor(self.theme.quiet if text.role == "quiet" else self.theme.text))
        side = int(Qt.AlignmentFlag.AlignHCenter) if text.centred else self.start()
        painter.drawText(text.box, side | WRAP, text.text)


class Path(Drawing):
    """One protocol's line with its marks and words."""

    def __init__(self, theme: Theme, fonts: Fonts) -> None:
        super().__init__(theme, fonts)
        self.setZValue(1)
        self._line: Line | None = None
        self._track: Track | None = None
        self._mark = 0.0
        self._verdict = True

    def turn(self, line: Line, track: Track, laid: Arrangement) -> None:
        """Show this line here."""
        if (line, track, laid.mark) != (self._line, self._track, self._mark):
            self._line, self._track, self._mark = line, track, laid.mark
            self._verdict = laid.verdicts
            self.cover(laid.area)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Segments first, then marks over them, then words."""
        if self._line is None or self._track is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        points, states = self._track.points, self._line.states
        ends = pairwise((self._track.start, *points[1:]))
        for (begin, end), state in zip(ends, states[1:], strict=False):
            self._segment(painter, begin, end, state)
        for place, (point, state) in enumerate(zip(points, states, strict=False)):
            self._station(painter, place, point, state)
            if place and state in TOLD_APART:
                self._note(painter, place, words.word(state, sure=self._line.sure))
        self._label(painter, self._line, self._track)

    def _segment(self, painter: QPainter, begin: QPointF, end: QPointF, state: State) -> None:
        pen = QPen(self.theme.of(words.status(state)), THICK)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if state in DASHES:
            pen.setDashPattern(list(DASHES[state]))
        painter.setPen(pen)
        painter.drawLine(begin, end)

    def _station(self, painter: QPainter, place: int, point: QPointF, state: State) -> None:
        if place == 0 and state is State.GOOD:
            return  # the line begins here
        side = self._mark
        box = QRectF(point.x() - side / 2, point.y() - side / 2, side, side)
        paint(painter, box, words.status(state), self.theme)

    def _note(self, painter: QPainter, place: int, told: str) -> None:
        """The word over a mark; where the map stands upright the card has it."""
        if self._track is None or not self._track.notes:
            return
        painter.setFont(self.fonts.quiet)
        painter.setPen(QColor(self.theme.text))
        sides = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.AlignmentFlag.AlignBottom)
        painter.drawText(self._track.notes[place], sides | WRAP, told)

    def _label(self, painter: QPainter, line: Line, track: Track) -> None:
        """The protocol's name, and beside or below it what becomes of it."""
        name, told = words.protocol(line.protocol), words.verdict(line.state)
        painter.setPen(QColor(self.theme.text))
        if track.notes:
            self._beside(painter, track.label, name, told)
            return
        middle = int(Qt.AlignmentFlag.AlignHCenter) | SAME_LINE
        half = track.label.height() / 2 if self._verdict else 0.0
        painter.setFont(self.fonts.name)
        painter.drawText(track.label.adjusted(0, 0, 0, -half), middle, name)
        if self._verdict:
            painter.setFont(self.fonts.quiet)
            painter.drawText(track.label.adjusted(0, half, 0, 0), middle, told)

    def _beside(self, painter: QPainter, box: QRectF, name: str, told: str) -> None:
        bold = self.fonts.name
        used = QFontMetricsF(bold).horizontalAdvance(name + " ")
        painter.setFont(bold)
        painter.drawText(box, self.start() | BOTTOM, name)
        if not self._verdict:
            return
        rest = box.adjusted(0, 0, -used, 0) if self.mirror else box.adjusted(used, 0, 0, 0)
        painter.setFont(self.fonts.quiet)
        painter.setPen(QColor(self.theme.quiet))
        painter.drawText(rest, self.start() | BOTTOM, told)


class Legend(Drawing):
    """What those marks mean that have no word beside them; only what occurs is shown."""

    def __init__(self, theme: Theme, fonts: Fonts) -> None:
        super().__init__(theme, fonts)
        self._states: tuple[State, ...] = ()

    def turn(self, picture: Picture, area: QRectF) -> None:
        """Show what this picture needs."""
        states = present(picture)
        if (states, area) != (self._states, self.area):
            self._states = states
            self.cover(area)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Marks and words in a row."""
        painter.setFont(self.fonts.quiet)
        metrics, mark = QFontMetricsF(self.fonts.quiet), self.fonts.mark
        left, top, step = 0.0, self.area.top(), mark * LEGEND_STEP
        for state in self._states:
            width = legend_width(metrics, mark, state)
            if left and left + width > self.area.width():
                left, top = 0.0, top + step
            self._one(painter, QRectF(left, top, width, step), state)
            left += width

    def _one(self, painter: QPainter, place: QRectF, state: State) -> None:
        if self.mirror:
            place.moveRight(self.area.width() - place.left())
        mark, start = self.fonts.mark, look.SMALL * 2
        left = place.right() - mark if self.mirror else place.left()
        box = QRectF(left, place.center().y() - mark / 2, mark, mark)
        paint(painter, box, words.status(state), self.theme)
        painter.setPen(QColor(self.theme.quiet))
        inset = mark + start
        rest = place.adjusted(0, 0, -inset, 0) if self.mirror else place.adjusted(inset, 0, 0, 0)
        painter.drawText(rest, self.start() | SAME_LINE, words.word(state))


def present(picture: Picture) -> tuple[State, ...]:
    """The states of the legend that occur; where a line begins is no state."""
    shown = {state for line in picture.lines for state in line.states[1:]}
    return tuple(state for state in State if state in shown and state not in TOLD_APART)
