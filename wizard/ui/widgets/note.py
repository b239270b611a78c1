"""A note at the top of a page: what is wrong, in words, with what can be done."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from wizard.ui import theme as look
from wizard.ui.journey.messages import Failed
from wizard.ui.theme import Status, Theme
from wizard.ui.widgets.basics import label
from wizard.ui.widgets.marks import Mark
from wizard.ui.words.texts import say, sentence


class Note(QFrame):
    """Mark and words; told to screen readers when it appears."""

    def __init__(
        self, text: str, theme: Theme, status: Status = Status.WARN, details: str = ""
    ) -> None:
        super().__init__()
        self.setObjectName("note")
        self.setProperty("card", True)
        self.setAccessibleName(text)
        line = QHBoxLayout(self)
        line.setContentsMargins(look.GAP + 4, look.GAP, look.GAP + 4, look.GAP)
        line.setSpacing(look.GAP)
        line.addWidget(Mark(status, theme))
        words = QVBoxLayout()
        words.addWidget(label(text, "noteText"))
        if details:
            words.addWidget(label(details, "noteDetails", quiet=True, share=look.QUIET))
        line.addLayout(words, 1)

    @classmethod
    def of_trouble(cls, trouble: Failed, theme: Theme) -> Note:
        """What a job that failed has to say; its code small."""
        told = sentence(trouble.code, dict(trouble.facts))
        return cls(told, theme, details=say("Details: {code}", code=trouble.code))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Tell assistive technology that there is news."""
        super().showEvent(event)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
