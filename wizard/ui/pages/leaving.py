"""Leaving after something was changed: one question, keep it or take it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from wizard.ui.pages.base import Extra, Frame, Page
from wizard.ui.widgets.basics import card, label
from wizard.ui.widgets.result_side import heading, stood
from wizard.ui.words.texts import say


class LeavingPage(Page):
    """Keep changes, undo changes, or stay."""

    key = "leaving"
    asks = True

    def __init__(self, frame: Frame, then: Callable[[], object]) -> None:
        self._then = then
        super().__init__(frame)

    def title(self) -> str:
        """The question."""
        return say("Keep what was changed?")

    def subtitle(self) -> str:
        """That both can be had later, too."""
        return say("It can also be undone later, on the first page.")

    def build(self, column: QVBoxLayout) -> None:
        """What it is about."""
        changed = self.flow.session.changed
        frame, inside = card("leaving")
        inside.addWidget(label(heading(len(changed)), "leavingHead", bold=True))
        for number, told in enumerate(stood(changed)):
            inside.addWidget(label(told, f"leaving{number}"))
        column.addWidget(frame)

    def primary(self) -> str:
        """Take it back."""
        return say("Undo changes")

    def extras(self) -> tuple[Extra, ...]:
        """Keep it."""
        return (Extra(say("Keep changes"), "keep", self._then),)

    def act(self) -> None:
        """Undo, told on the page of undo."""
        self.frame.run(self.flow.undo())
