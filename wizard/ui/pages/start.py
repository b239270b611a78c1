"""The first page: what was found here, and what can be done."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from wizard.ui.pages.base import Page
from wizard.ui.texts import say
from wizard.ui.widgets.basics import choice


class StartPage(Page):
    """Choices made of what was found on this computer; each is a journey."""

    key = "start"

    def title(self) -> str:
        """What this is for."""
        return say("What is wrong, or what do you want to do?")

    def subtitle(self) -> str:
        """That looking changes nothing."""
        return say("Looking changes nothing. Every change is shown first and can be undone.")

    def build(self, column: QVBoxLayout) -> None:
        """The choices."""
        begin = self.flow.begin
        for entry in self.flow.around.entries:
            told = say("Fix {name}", name=entry.name)
            go = lambda entry=entry: self.frame.run(begin("fix", entry=entry))  # noqa: E731
            column.addWidget(choice(told, entry.last_failure, f"fix_{entry.name}", go))
        column.addWidget(
            choice(say("Connect a VPN"), "", "connect", lambda: self.frame.run(begin("connect")))
        )
