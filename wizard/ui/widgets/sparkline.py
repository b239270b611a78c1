"""A short curve of the last minutes, with its figures in words; time runs as one reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.ui import theme as look
from wizard.ui.reading.recent import SPAN, Figures, Point, Recent
from wizard.ui.theme import Theme
from wizard.ui.widgets.basics import label
from wizard.ui.words.texts import mirrored, say, seconds

Words = Callable[[float], str]
"""Puts a value into words: 21 ms, 1.2 kB/s."""

LEAST_SPAN = 60.0
"""Seconds that the curve shows at least, so that it does not stretch wildly at first; what was
measured for less long is not called steady."""
LINES = 3.0
"""Height of the curve, in lines of text."""
HEADROOM = 1.2
"""The highest value stays this far under the upper edge."""
THICK = 2.0


class Curve(QWidget):
    """Draws a series; silent, for the words stand beside it."""

    def __init__(self, theme: Theme, recent: Recent, *, usual: bool = True) -> None:
        super().__init__()
        self._theme, self._recent, self._usual = theme, recent, usual
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def span(self) -> float:
        """Seconds from one edge to the other."""
        return min(SPAN, max(LEAST_SPAN, self._recent.lasted))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as a few lines of text."""
        line = self.fontMetrics().height()
        return QSize(line * 10, int(line * LINES))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrower, but not lower."""
        return QSize(self.fontMetrics().height() * 4, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """What is usual as a band, the values as a line, questions without answer as crosses."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        self._draw_ground(painter, box)
        for stretch in self._recent.stretches():
            self._draw_stretch(painter, box, stretch)
        if self._usual:  # of what flows a gap says nothing
            self._draw_gaps(painter, box)

    def place(self, point: Point, box: QRectF) -> QPointF:
        """Where a point stands: the newest where reading ends, zero at the bottom."""
        told = self._recent.told()
        back = (self._recent.newest - point.at) / self.span
        share = back if mirrored() else 1 - back
        top = (told.most if told else 0.0) * HEADROOM or 1.0
        height = box.height() * (point.value or 0.0) / top
        return QPointF(box.left() + box.width() * share, box.bottom() - height)

    def _draw_ground(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(QColor(self._theme.line), 1))
        bottom = int(box.bottom()) + 0.5
        painter.drawLine(QPointF(box.left(), bottom), QPointF(box.right(), bottom))
        told = self._recent.told()
        if told is None or not self._usual or told.low == told.high:
            return
        at = self._recent.newest
        high = self.place(Point(at, told.high), box).y()
        low = self.place(Point(at, told.low), box).y()
        band = QColor(self._theme.line)
        band.setAlphaF(0.6)
        painter.fillRect(QRectF(box.left(), high, box.width(), max(2.0, low - high)), band)

    def _draw_stretch(self, painter: QPainter, box: QRectF, stretch: Sequence[Point]) -> None:
        pen = QPen(QColor(self._theme.accent), THICK)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        places = [self.place(point, box) for point in stretch]
        painter.drawPolyline(QPolygonF(places))
        if stretch[-1].at == self._recent.newest:
            painter.setBrush(QColor(self._theme.accent))
            painter.drawEllipse(places[-1], THICK, THICK)

    def _draw_gaps(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(QColor(self._theme.bad), THICK))
        arm = THICK * 1.7
        for point in self._recent.gaps():
            spot = self.place(point, box) - QPointF(0, arm + 1)
            for way in (arm, -arm):
                painter.drawLine(spot + QPointF(-arm, way), spot + QPointF(arm, -way))


class Sparkline(QWidget):
    """Heading, figures in words, curve, and what its two ends are.

    words: how a value is told; recent: a series that lives longer than this widget; usual: what is
    usual is told and drawn, which says little of a throughput.
    """

    def __init__(
        self,
        theme: Theme,
        heading: str = "",
        words: Words = seconds,
        recent: Recent | None = None,
        name: str = "sparkline",
        *,
        usual: bool = True,
    ) -> None:
        super().__init__()
        self._heading, self._words, self._usual = heading, words, usual
        self.recent = Recent() if recent is None else recent
        self.setObjectName(name)
        self.curve = Curve(theme, self.recent, usual=usual)
        self.curve.setObjectName(f"{name}Curve")
        self._now = label("", f"{name}Now")
        self._more = label("", f"{name}More", quiet=True, share=look.QUIET)
        self._gaps = label("", f"{name}Gaps", quiet=True, share=look.QUIET)
        self._ago = label("", f"{name}Ago", quiet=True, share=look.QUIET)
        self._assemble(name)
        self.refresh()

    def add(self, at: float, value: float | None) -> None:
        """One more value; None: nothing came back."""
        self.recent.add(at, value)
        self.refresh()

    def refresh(self) -> None:
        """Say and draw what the series has now."""
        told = self.recent.told()
        self._now.setText(self._newest_words(told))
        self._more.setText(more_words(told, self._words))
        self._more.setVisible(bool(self._more.text()))
        gaps = told.gaps if told and self._usual else 0
        self._gaps.setText(say("%n questions had no answer.", n=gaps))
        self._gaps.setVisible(gaps > 0)
        self._ago.setText(say("{span} ago", span=seconds(self.curve.span)))
        shown = [
            self._now,
            *([self._more] if self._more.text() else []),
            *([self._gaps] if gaps else []),
        ]
        self.curve.setAccessibleName(" ".join([self._heading, *(part.text() for part in shown)]))
        self.curve.update()

    def _newest_words(self, told: Figures | None) -> str:
        if told is not None and not self._usual:
            if told.now is None:
                return say("Nothing goes through now.")
            now, words = self._words(told.now), self._words
            if words(told.least) == words(told.most) and told.seconds >= LEAST_SPAN:
                return say("Steady at {now}.", now=now)
            return say("Now {now}.", now=now)
        asked = self._usual and bool(self.recent.points)
        return now_words(told, self._words, asked=asked)

    def _assemble(self, name: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SMALL)
        if self._heading:
            column.addWidget(label(self._heading, f"{name}Heading", bold=True))
        for part in (self._now, self._more, self._gaps):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self.curve)
        newest = label(say("now"), f"{name}Newest", quiet=True, share=look.QUIET)
        for end in (self._ago, newest):
            end.setWordWrap(False)
            end.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        ends = QHBoxLayout()
        ends.addWidget(self._ago)
        ends.addStretch(1)
        ends.addWidget(newest)
        column.addLayout(ends)


def now_words(told: Figures | None, words: Words, *, asked: bool) -> str:
    """The newest value, and what is usual."""
    if told is None:
        return say("No answer yet.") if asked else say("Being measured.")
    low, high = words(told.low), words(told.high)
    if told.now is None:
        return say("No answer just now. Usually {low} to {high}.", low=low, high=high)
    now = words(told.now)
    if low == high == now:
        long = told.seconds >= LEAST_SPAN
        return say("Steady at {now}.", now=now) if long else say("Now {now}.", now=now)
    if low == high:
        return say("Now {now}, usually {low}.", now=now, low=low)
    return say("Now {now}, usually {low} to {high}.", now=now, low=low, high=high)


def more_words(told: Figures | None, words: Words) -> str:
    """Lowest, middle and highest, and how long has been measured."""
    if told is None:
        return ""
    span = seconds(told.seconds)
    if words(told.least) == words(told.most):
        return say("The last {span}.", span=span) if told.seconds >= LEAST_SPAN else ""
    return say(
        "The last {span}: lowest {least}, middle {middle}, highest {most}.",
        span=span,
        least=words(told.least),
        middle=words(told.middle),
        most=words(told.most),
    )
