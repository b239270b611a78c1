"""Buttons in a row that goes on in the next line where the window is narrow or type is large."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from wizard.ui import theme as look
from wizard.ui.widgets.button import Button
from wizard.ui.words.texts import mirrored


class Wrapping(QLayout):
    """Lays items out in reading order, line by line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """One more at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name; None ends
        """The item of this number."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name; None ends
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """It takes what it gets."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height of all lines."""
        if width not in self._heights:
            self._heights[width] = self._lay(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Something in it has changed."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Put everything in its place."""
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All in one line."""
        hints = [item.sizeHint() for item in self._items]
        width = sum(hint.width() + look.GAP for hint in hints)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """The widest one."""
        least = QSize()
        for item in self._items:
            widget = item.widget()
            alone = widget.least() if isinstance(widget, Button) else item.minimumSize()
            least = least.expandedTo(alone)
        return least

    def _lay(self, rect: QRect, *, move: bool) -> int:
        top = 0
        for line in self._lines(rect.width()):
            tall = max(_size(item, rect.width()).height() for item in line)
            if move:
                self._place(line, QRect(rect.left(), rect.top() + top, rect.width(), tall))
            top += tall + look.SMALL * 2
        return max(0, top - look.SMALL * 2)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """The items of each line; what is hidden takes no room."""
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wide = _size(item, width).width()
            if not lines or used + wide > width:
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += wide + look.GAP
        return lines

    def _place(self, line: list[QLayoutItem], box: QRect) -> None:
        """Side by side, each in the middle of its line."""
        x = 0
        for item in line:
            x += self._put(item, box, x) + look.GAP

    def _put(self, item: QLayoutItem, box: QRect, start: int) -> int:
        """One item so far from where the line begins; its width."""
        widget, size = item.widget(), _size(item, box.width())
        if isinstance(widget, Button):
            widget.fit(size.width())
        left = box.width() - start - size.width() if mirrored() else start
        down = (box.height() - size.height()) // 2
        item.setGeometry(QRect(box.topLeft() + QPoint(left, down), size))
        return size.width()


class Foot(Wrapping):
    """The same for the buttons under a page: the first one apart, the others at the line's end."""

    def _place(self, line: list[QLayoutItem], box: QRect) -> None:
        apart = line[:1] if line[0] is self.itemAt(0) else []
        rest = line[len(apart) :]
        used = sum(_size(item, box.width()).width() + look.GAP for item in rest) - look.GAP
        super()._place(apart, box)
        ahead = max(0, box.width() - used)
        for item in rest:
            ahead += self._put(item, box, ahead) + look.GAP


def _size(item: QLayoutItem, width: int) -> QSize:
    """The room of an item in a line of this width."""
    widget = item.widget()
    return widget.size_within(width) if isinstance(widget, Button) else item.sizeHint()


class Flowing(QWidget):
    """A row of buttons that wraps; kind: how the lines are filled."""

    def __init__(self, kind: type[Wrapping] = Wrapping) -> None:
        super().__init__()
        self._flow = kind(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """One more."""
        self._flow.addWidget(widget)

    def fill(self, widgets: Sequence[QWidget]) -> None:
        """These and no others, in this order; what is gone is deleted."""
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and old not in widgets:
                old.setParent(None)
                old.deleteLater()
        for widget in widgets:
            self._flow.addWidget(widget)
        self._flow.update()  # all of them are laid out, also where the last one is known already
        for widget in widgets:
            widget.show()  # by itself it would be seen one event later, in another row
