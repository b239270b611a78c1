"""A line that opens what lies under it; by mouse or keyboard, and told to screen readers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wizard.ui import theme as look
from wizard.ui.widgets.basics import button
from wizard.ui.widgets.flowing import Flowing
from wizard.ui.words.texts import mirrored, say

SHUT, SHUT_MIRRORED, OPEN = "\u25b8", "\u25c2", "\u25be"
"""Small triangles; the accessible description says the same in words."""


class Disclosure(QWidget):
    """A link button and a body; about: what makes the button's name unique on its page."""

    turned = Signal(bool)

    def __init__(self, text: str, name: str, about: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self._text = text
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SMALL)
        self.button: QPushButton = button("", name + "Button", self.turn, "link")
        self.button.setAccessibleName(f"{text} {about}".strip())
        line = Flowing()  # its words wrap
        line.add(self.button)
        column.addWidget(line)
        self._inside = QWidget()
        self._inside.setVisible(False)
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(look.GAP, 0, 0, look.SMALL)
        self.body.setSpacing(look.SMALL * 2)
        column.addWidget(self._inside)
        self._tell()

    @property
    def is_open(self) -> bool:
        """Whether the body is shown."""
        return not self._inside.isHidden()

    def turn(self) -> None:
        """Open it, or shut it."""
        self._inside.setVisible(not self.is_open)
        self._tell()
        self.turned.emit(self.is_open)

    def _tell(self) -> None:
        shut = SHUT_MIRRORED if mirrored() else SHUT
        self.button.setText(f"{self._text} {OPEN if self.is_open else shut}")
        self.button.setAccessibleDescription(say("Open") if self.is_open else say("Shut"))
