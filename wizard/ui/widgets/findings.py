"""Findings as they stream in: mark, question, answer, when; a list that hundreds do not slow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from wizard.model import Finding, Found
from wizard.ui import theme as look
from wizard.ui.journey.messages import Told
from wizard.ui.theme import Theme
from wizard.ui.widgets.finding_rows import FindingRow, Index, Rows, after, row_of
from wizard.ui.widgets.marks import paint
from wizard.ui.words.texts import mirrored, say

BATCH_MS = 100
"""Milliseconds for which findings are gathered: ten layouts a second however many come."""
ROWS = 8
"""Rows that are seen at once."""
EDGE = 2 * (2 * look.SMALL + 1)
"""Pixels of border and air above and below, as the style sheet has them."""
NARROW = 44
"""Widths of an average letter below which the answer stands under its question."""


@dataclass(frozen=True)
class Places:
    """Where the parts of a row stand, read from left to right."""

    mark: QRect
    question: QRect
    answer: QRect
    when: QRect


class Brush(QStyledItemDelegate):
    """Draws a row; wide: all in one line, narrow: the answer under its question."""

    def __init__(self, view: QListView, rows: Rows, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._rows, self._theme = view, rows, theme
        self._heights: dict[str, int] = {}
        self._tail = (0, 0)
        self._known: tuple[object, ...] = ()

    def measure(self) -> None:
        """Measure anew where width, font or the widest answer is another now."""
        metrics = QFontMetrics(self._view.font())
        rows = self._rows.rows
        words = {row.answer for row in rows} | {say("no answer")}
        times = {row.when for row in rows} | {after(9.9)}
        tail = (_widest(metrics, words), _widest(metrics, times))
        known = (self._view.viewport().width(), self._view.font().key(), *tail)
        if known != self._known:
            self._known, self._tail = known, tail
            self._heights.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """As high as the wrapped question needs."""
        question, width = self._rows.rows[index.row()].question, self._view.viewport().width()
        if question not in self._heights:
            self._heights[question] = self._height(question, width)
        return QSize(width, self._heights[question])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Mark, question, answer, time."""
        row, theme = self._rows.rows[index.row()], self._theme
        rect: QRect = option.rect
        places = self._places(rect)
        painter.save()
        painter.setFont(self._view.font())
        if self._view.hasFocus() and index == self._view.currentIndex():
            painter.setPen(QColor(theme.accent))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), look.SMALL, look.SMALL)
        paint(painter, QRectF(_turned(places.mark, rect)), row.status, theme)
        for text, place, colour in (
            (row.question, places.question, theme.text),
            (row.answer, places.answer, theme.text),
            (row.when, places.when, theme.quiet),
        ):
            painter.setPen(QColor(colour))
            painter.drawText(_turned(place, rect), _flags(), text)
        painter.restore()

    def _height(self, question: str, width: int) -> int:
        metrics = QFontMetrics(self._view.font())
        places = self._places(QRect(0, 0, width, metrics.height()))
        wrapped = metrics.boundingRect(places.question, _flags(), question).height()
        lines = wrapped + (metrics.height() if _narrow(width, metrics) else 0)
        return max(lines, places.mark.height()) + 2 * look.SMALL

    def _places(self, rect: QRect) -> Places:
        """The question takes what mark, answer and time leave."""
        metrics = QFontMetrics(self._view.font())
        line, side = metrics.height(), int(metrics.height() * 1.15)
        answer, when = self._tail
        left, top, right = rect.left() + look.SMALL, rect.top() + look.SMALL, rect.right()
        words = left + side + look.GAP
        mark = QRect(left, top, side, side)
        if _narrow(rect.width(), metrics):
            below = rect.bottom() - look.SMALL - line + 1
            question = QRect(words, top, right - words, max(line, below - top))
            return Places(
                mark,
                question,
                QRect(words, below, answer, line),
                QRect(words + answer + look.GAP, below, when, line),
            )
        times = right - look.SMALL - when
        answers = times - look.ROOM - answer
        question = QRect(words, top, answers - look.ROOM - words, rect.height())
        return Places(
            mark, question, QRect(answers, top, answer, line), QRect(times, top, when, line)
        )


def _narrow(width: int, metrics: QFontMetrics) -> bool:
    return width < NARROW * metrics.averageCharWidth()


def _widest(metrics: QFontMetrics, words: set[str]) -> int:
    return max(metrics.horizontalAdvance(word) for word in words) + 2


def _turned(place: QRect, inside: QRect) -> QRect:
    """The same place seen in a mirror, where the window reads from right to left."""
    if not mirrored():
        return place
    return QRect(inside.right() - (place.right() - inside.left()), place.top(), *_size(place))


def _size(place: QRect) -> tuple[int, int]:
    return place.width(), place.height()


def _flags() -> int:
    """Words wrap; AlignLeft is where reading begins, so it is turned in a mirrored window."""
    side = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
    absolute = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
    return int(absolute) | int(Qt.TextFlag.TextWordWrap)


class FindingsList(QListView):
    """Give it findings one by one (add) or a whole log (show_all); it keeps its place in a flow."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("findings")
        self.setAccessibleName(say("What was found"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._model = Rows(self)
        self._brush = Brush(self, self._model, theme)
        self.setModel(self._model)
        self.setItemDelegate(self._brush)
        self._began: float | None = None
        self._waiting: list[FindingRow] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(BATCH_MS)
        self._timer.timeout.connect(self.flush)
        self._fit()

    @property
    def count(self) -> int:
        """How many findings are shown."""
        return self._model.rowCount()

    def add(self, told_finding: Finding, at: float) -> None:
        """One more, told at this time of the flow's clock; shown within a tenth of a second."""
        if self._began is None:
            self._began = at
        self._waiting.append(row_of(told_finding, at - self._began))
        if not self._timer.isActive():
            self._timer.start()

    def show_all(self, log: Sequence[Told]) -> None:
        """Everything that was told so far; times count from the first event."""
        if log and self._began is None:
            self._began = log[0].at
        for told in log:
            if isinstance(told.event, Found):
                self.add(told.event.finding, told.at)
        self.flush()

    def flush(self) -> None:
        """Show what was gathered; the newest stays in sight unless somebody scrolled up."""
        self._timer.stop()
        if not self._waiting:
            return
        bar = self.verticalScrollBar()
        at_end = bar.value() >= bar.maximum()
        self._model.extend(self._waiting)
        self._waiting.clear()
        self._brush.measure()
        if at_end:
            self.scrollToBottom()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A few rows; the page may give more."""
        line = self.fontMetrics().height() * 1.15 + 2 * look.SMALL
        return QSize(320, int(line * ROWS) + EDGE)

    def _fit(self) -> None:
        self._brush.measure()
        self.setMinimumHeight(self.sizeHint().height())
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width wraps otherwise."""
        self._brush.measure()
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # Qt itself waits a tenth of a second: rows overlap

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another size of type needs other heights."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_brush"):
            self._fit()
