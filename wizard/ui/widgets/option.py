"""One of several: a radio button whose words wrap, with a quiet line under them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from wizard.ui import theme as look
from wizard.ui.widgets.basics import label
from wizard.ui.widgets.breaking import breakable
from wizard.ui.words.texts import mirrored

EDGE = 6
"""Pixels around the words, where the frame of the focus is drawn."""


class Option(QRadioButton):
    """Tells its own words by labels, so that long ones wrap; chosen() is called when it is taken.

    checked: taken from the beginning, without telling.
    """

    def __init__(
        self,
        text: str,
        name: str,
        chosen: Callable[[], object],
        *,
        more: str = "",
        checked: bool = False,
        bold: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setAccessibleDescription(more)
        line = QHBoxLayout(self)
        line.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        line.setSpacing(0)
        line.addSpacing(self._side() + look.GAP)
        words = QVBoxLayout()
        words.setSpacing(2)
        lines = [label(breakable(text), "optionText", bold=bold)]
        if more:
            lines.append(label(breakable(more), "optionMore", quiet=True, share=look.QUIET))
        for told in lines:
            told.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(told)
        line.addLayout(words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setChecked(checked)
        self.toggled.connect(lambda on: chosen() if on else None)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """The words belong to it."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As large as its words."""
        inside = self.layout()
        return inside.sizeHint() if inside else super().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same; nothing is cut."""
        inside = self.layout()
        return inside.minimumSize() if inside else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Wrapped words decide."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height of the wrapped words."""
        inside = self.layout()
        return inside.heightForWidth(width) if inside else super().heightForWidth(width)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A ring beside the first line, a dot in it where it is taken, a frame for the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent, edge = self.palette().accent().color(), self.palette().mid().color()
        if self.hasFocus():
            painter.setPen(QPen(accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        ring = self._ring()
        painter.setPen(QPen(accent if self.isChecked() else edge, 1.5))
        painter.setBrush(self.palette().base())
        painter.drawEllipse(ring)
        if self.isChecked():
            inner = ring.width() * 0.27
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(ring.adjusted(inner, inner, -inner, -inner))

    def _ring(self) -> QRectF:
        side, tall = self._side(), self.fontMetrics().height()
        left = self.width() - EDGE - side if mirrored() else EDGE
        return QRectF(left, EDGE + (tall - side) / 2, side, side).adjusted(1, 1, -1, -1)

    @property
    def indent(self) -> int:
        """Where its words begin; what belongs to it is put under them."""
        return EDGE + self._side() + look.GAP

    def _side(self) -> int:
        """A little taller than the line beside it."""
        return int(self.fontMetrics().height() * 1.2)


def under(option: Option | None, content: QWidget) -> QWidget:
    """What belongs to an option: under its words, and only while it is taken.

    Without an option it stands at the edge.
    """
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(0)
    line.addWidget(content, 1)
    if option is not None:
        line.insertSpacing(0, option.indent)
        box.setVisible(option.isChecked())
        option.toggled.connect(box.setVisible)
    return box
