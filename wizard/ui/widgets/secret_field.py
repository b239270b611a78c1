"""A field for a secret: masked, with a button that shows it; its label is its buddy."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from wizard.ui import theme as look
from wizard.ui.theme import Theme
from wizard.ui.widgets.basics import button, label
from wizard.ui.words.texts import say

MOST = 256
"""Characters; no router or VPN takes more."""


class SecretField(QWidget):
    """Label, field and eye; plain: a user name, shown as it is typed."""

    def __init__(self, text: str, theme: Theme, *, plain: bool = False, name: str = "") -> None:
        super().__init__()
        self._theme, self._text = theme, text
        self.setObjectName(name or "secretField")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SMALL)
        caption = label(text, (name or "secret") + "Label")
        self.edit = QLineEdit()
        self.edit.setMaxLength(MOST)
        self.edit.setAccessibleName(text)
        self.edit.setObjectName((name or "secret") + "Edit")
        caption.setBuddy(self.edit)
        column.addWidget(caption)
        line = QHBoxLayout()
        line.addWidget(self.edit, 1)
        column.addLayout(line)
        if not plain:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
            self._eye: QPushButton = button(say("Show"), "show", self._turn, "link")
            self._name_eye()
            line.addWidget(self._eye)

    def value(self) -> str:
        """What was typed."""
        return self.edit.text()

    def put(self, value: str) -> None:
        """Fill in what was typed before."""
        self.edit.setText(value)

    def _turn(self) -> None:
        hidden = self.edit.echoMode() == QLineEdit.EchoMode.Password
        mode = QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self._eye.setText(say("Hide") if hidden else say("Show"))
        self._name_eye()

    def _name_eye(self) -> None:
        hidden = self.edit.echoMode() == QLineEdit.EchoMode.Password
        told = (
            say("Show: {field}", field=self._text)
            if hidden
            else say("Hide: {field}", field=self._text)
        )
        self._eye.setAccessibleName(told)
