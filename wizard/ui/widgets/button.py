"""A button whose words go on in a second line where its row is too narrow for them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton

RING = 2
"""Pixels that the ring around the focus is thick, and half of its way to the edge."""


def literal(text: str) -> str:
    """For buttons and menus, where a single & would make a short cut of the next letter."""
    return text.replace("&", "&&")


class Button(QPushButton):
    """text() is what it says; what is shown may have line ends. A row (Wrapping) makes it fit."""

    def __init__(self, text: str) -> None:
        super().__init__(literal(text))
        self._words = text
        self._named = False
        self._sizes: dict[int, QSize] = {}  # layouts ask for the same few widths many times

    def text(self) -> str:
        """What it says, in one line."""
        return self._words

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Say something else."""
        self._words = text
        self._sizes.clear()
        super().setText(literal(text))
        if self._named:
            self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter that is held down presses once."""
        if event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another size of type or style."""
        self._sizes.clear()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The main button shows its focus as a ring within, in the colour of its words."""
        super().paintEvent(event)
        if not self.hasFocus() or self.property("kind") != "primary":
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.HighlightedText), RING))
        inside = QRectF(self.rect()).adjusted(RING * 2, RING * 2, -RING * 2, -RING * 2)
        painter.drawRoundedRect(inside, RING * 2, RING * 2)

    def size_within(self, width: int) -> QSize:
        """The room it takes where it may be no wider than this."""
        known = self._sizes.get(width)
        if known is None:
            frame = self._frame()
            lines = self._lines(width - frame.width())
            known = self._sizes[width] = frame + self._size("\n".join(lines))
        return known

    def least(self) -> QSize:
        """The room of its longest word."""
        return self.size_within(0)

    def fit(self, width: int) -> None:
        """Show the words in as many lines as this width asks for."""
        lines = self._lines(width - self._frame().width())
        if len(lines) > 1 and not self.accessibleName():
            self._named = True
            self.setAccessibleName(self._words)
        super().setText(literal("\n".join(lines)))

    def _lines(self, room: int) -> list[str]:
        """The words, line by line."""
        if self._size(self._words).width() <= room:
            return [self._words]
        lines: list[str] = []
        for word in self._words.split():
            longer = f"{lines[-1]} {word}" if lines else ""
            if lines and self._size(longer).width() <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines or [self._words]

    def _size(self, text: str) -> QSize:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, literal(text))

    def _frame(self) -> QSize:
        """What edge and padding take around the text."""
        whole = self.sizeHint()  # the style has given it its font by now
        flag = Qt.TextFlag.TextShowMnemonic.value
        return whole - self.fontMetrics().size(flag, super().text())
