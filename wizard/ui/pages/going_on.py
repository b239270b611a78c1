"""Told once, when the window is closed with the tray on: the program goes on beside the clock."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from wizard.ui.pages.base import Extra, Frame, Page
from wizard.ui.widgets.basics import label
from wizard.ui.words.texts import say


class GoingOnPage(Page):
    """Stay in the tray, or quit."""

    key = "going_on"

    def __init__(
        self, frame: Frame, stay: Callable[[], object], leave: Callable[[], object]
    ) -> None:
        self._stay, self._quit = stay, leave
        super().__init__(frame)

    def title(self) -> str:
        """Where it goes."""
        return say("It goes on beside the clock")

    def subtitle(self) -> str:
        """How to come back."""
        return say("A press on the icon opens this window again.")

    def build(self, column: QVBoxLayout) -> None:
        """What it does there."""
        told = say(
            "There it shows whether the VPN is connected, and tells when something has changed. "
            "A connection that stands goes on either way."
        )
        column.addWidget(label(told, "going_on"))

    def primary(self) -> str:
        """Close the window."""
        return say("Keep the icon and close the window")

    def extras(self) -> tuple[Extra, ...]:
        """End everything."""
        return (Extra(say("Quit"), "quit", self._quit),)

    def act(self) -> None:
        """Stay."""
        self._stay()
