"""This computer as the gateway: not there yet, and said so."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.ui.pages.base import Page
from wizard.ui.theme import Status
from wizard.ui.widgets.basics import choice, label
from wizard.ui.widgets.note import Note
from wizard.ui.words.texts import say


class GatewayPage(Page):
    """What it will do, and what helps until then."""

    key = "gateway"

    def title(self) -> str:
        """What it is about."""
        return say("This computer as the gateway")

    def subtitle(self) -> str:
        """What that will be."""
        return say(
            "Other devices would reach the VPN through this computer, whatever the router does."
        )

    def build(self, column: QVBoxLayout) -> None:
        """The plain truth, then two ways that work today."""
        told = say("This part is not there yet. Nothing here has been changed.")
        column.addWidget(Note(told, self.theme, Status.UNKNOWN))
        column.addWidget(label(say("What helps until then"), "until", bold=True))
        self._test = choice(
            say("Test the path from here"),
            say("It may pass in another way already, or by one setting in your router."),
            "connect",
            lambda: self._go("connect"),
        )
        column.addWidget(self._test)
        column.addWidget(
            choice(
                say("Set the other devices up one by one"),
                say("A QR code, a file and the settings to type in."),
                "devices",
                lambda: self._go("devices"),
            )
        )
        also = say(
            "Or take another network for a while: a phone's hotspot often lets a VPN pass "
            "where a router does not."
        )
        column.addWidget(label(also, "hotspot", quiet=True))

    def first(self) -> QWidget | None:
        """What works today."""
        return self._test

    def leave_text(self) -> str:
        """The way back."""
        return say("Back to the start")

    def _go(self, journey: str) -> None:
        self.frame.run(self.flow.begin(journey))
