"""A field for a profile's text; what is pasted into it may as well be a file or a picture."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit

from wizard.ui.widgets.drop import Parcel, parcel
from wizard.ui.words.texts import say


class ProfileText(QPlainTextEdit):
    """typed is called with every letter; take gets what is pasted or dropped and is no text."""

    def __init__(
        self, text: str, typed: Callable[[str], object], take: Callable[[Parcel], object]
    ) -> None:
        super().__init__()
        self._take = take
        self.setObjectName("profileText")
        self.setAccessibleName(say("The profile's text"))
        self.setTabChangesFocus(True)
        self.setPlainText(text)
        self.textChanged.connect(lambda: typed(self.toPlainText()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Files and pictures too."""
        return source.hasImage() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """A text that no profile can be is not even put in."""
        found = parcel(source)
        if found is not None and found.text:
            self.insertPlainText(found.text)
        elif found is not None:
            self._take(found)
