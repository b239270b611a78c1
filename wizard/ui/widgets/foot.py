"""What stands below every page: the line that tells what is done, and the buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from wizard.ui import theme as look
from wizard.ui.widgets.basics import button, label
from wizard.ui.widgets.busy import Busy
from wizard.ui.widgets.flowing import Flowing, Foot
from wizard.ui.words.texts import say


@dataclass(frozen=True)
class Hands:
    """What the buttons do."""

    leave: Callable[[], object]
    back: Callable[[], object]
    act: Callable[[], object]


class PageFoot(QWidget):
    """Cancel apart; Back, what the page brings (more) and the main button at the line's end.

    held: the page's buttons are grey, until a press meant for what stood there before is over.
    """

    freed = Signal()
    """The buttons are not held any more."""

    def __init__(self, hands: Hands, *, still: bool) -> None:
        super().__init__()
        self.line: QLabel = label("", "line", quiet=True, share=look.QUIET)
        self.progress = Busy("busy", still=still)
        self.stop: QPushButton = button("", "leave", hands.leave, "plain")
        self.back: QPushButton = button(say("Back"), "back", hands.back)
        self.main: QPushButton = button("", "main", hands.act, "primary")
        self.main.setAutoDefault(True)
        self.main.setDefault(True)
        self.more: list[QPushButton] = []
        self._buttons = Flowing(Foot)
        self._hold = QTimer(self, singleShot=True)
        self._hold.timeout.connect(self.freed)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP + 4)
        column.setSpacing(look.SMALL * 2)
        for widget in (self.line, self.progress, self._buttons):
            column.addWidget(widget)

    def fill(self, more: Sequence[QPushButton]) -> None:
        """The buttons of another page; Tab goes along them from left to right."""
        self.more = list(more)
        buttons = (self.stop, self.back, *self.more, self.main)
        self._buttons.fill(buttons)
        for first, second in pairwise(buttons):
            QWidget.setTabOrder(first, second)

    @property
    def held(self) -> bool:
        """Whether the page's buttons wait."""
        return self._hold.isActive()

    def hold(self) -> None:
        """Grey for as long as two clicks count as one."""
        if wait := QApplication.doubleClickInterval():
            self._hold.start(wait)

    def free(self) -> None:
        """Nothing is held."""
        self._hold.stop()

    def offer(self, text: str, *, ready: bool) -> None:
        """The main button's words ("" where there is none), and whether it can be pressed."""
        self.main.setText(text)
        self.main.setVisible(bool(text))
        self.main.setEnabled(ready and not self.held)
        for extra in self.more:
            extra.setEnabled(not self.held)

    def tell(self, text: str) -> None:
        """One present-tense line above the buttons; told to screen readers too."""
        self.line.setText(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self.line, QAccessible.Event.NameChanged))
