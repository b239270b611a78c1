"""A bar that says something is being done where nobody knows how far it is."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QStyle

from wizard.ui.words.texts import say


class Busy(QProgressBar):
    """It runs to and fro; still: motion is not wanted here (nor where the system says so)."""

    def __init__(self, name: str, *, still: bool, told: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(told or say("Working"))
        self.setTextVisible(False)
        self.rest(still=still)

    def rest(self, *, still: bool) -> None:
        """Move, or stand still; the line beside it says what is done in either case."""
        length = QStyle.StyleHint.SH_Widget_Animation_Duration
        moves = not still and self.style().styleHint(length, None, self) > 0
        self.setRange(0, 0 if moves else 1)
