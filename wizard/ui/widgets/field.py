"""A line to type in, with its label above and a quiet hint below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wizard.ui import theme as look
from wizard.ui.widgets.basics import label


class Field(QWidget):
    """typed is called with every letter, so that nothing is ever lost."""

    def __init__(
        self,
        text: str,
        name: str,
        typed: Callable[[str], object],
        *,
        value: str = "",
        hint: str = "",
        most: int = 256,
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SMALL)
        caption = label(text, name + "Label")
        self.edit = QLineEdit()
        self.edit.setObjectName(name)
        self.edit.setAccessibleName(text)
        self.edit.setAccessibleDescription(hint)
        self.edit.setMaxLength(most)
        self.edit.setText(value)
        self.edit.textChanged.connect(typed)
        caption.setBuddy(self.edit)
        column.addWidget(caption)
        column.addWidget(self.edit)
        if hint:
            column.addWidget(label(hint, name + "Hint", quiet=True, share=look.QUIET))
