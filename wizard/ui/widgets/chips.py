"""What was checked and need not be suspected: small ticks that wrap like words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from wizard.ui import theme as look
from wizard.ui.theme import Status, Theme
from wizard.ui.widgets.flowing import Flowing
from wizard.ui.widgets.marks import Mark
from wizard.ui.words.texts import say


class Chip(QFrame):
    """A tick and a few words."""

    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("chip")
        self.setProperty("card", True)
        self.setAccessibleName(say("Checked: {what}", what=text))
        line = QHBoxLayout(self)
        line.setContentsMargins(look.SMALL * 2, look.SMALL, look.GAP, look.SMALL)
        line.setSpacing(look.SMALL + 2)
        line.addWidget(Mark(Status.GOOD, theme))
        words = QLabel(text)
        words.setObjectName("chipText")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setFont(look.sized(words.font(), look.QUIET))
        line.addWidget(words)


class Chips(Flowing):
    """A heading and the chips behind it."""

    def __init__(self, heading: str, texts: Iterable[str], theme: Theme) -> None:
        super().__init__()
        self.setObjectName("checked")
        self.texts = tuple(texts)
        self.setAccessibleName(say("{heading}: {all}", heading=heading, all=", ".join(self.texts)))
        if not self.texts:
            return
        title = QLabel(heading)
        title.setObjectName("checkedHeading")
        title.setProperty("quiet", True)
        title.setFont(look.sized(title.font(), look.QUIET, bold=True))
        self.add(title)
        for text in self.texts:
            self.add(Chip(text, theme))
