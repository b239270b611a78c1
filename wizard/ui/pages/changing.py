"""While it is being done: how far, what was changed, what was found."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.model import Changing, Found, Progress, StepBegan, StepEnded
from wizard.ui.journey.messages import Message
from wizard.ui.pages.base import Page
from wizard.ui.widgets.basics import card
from wizard.ui.widgets.change_rows import ChangeRows
from wizard.ui.widgets.findings import FindingsList
from wizard.ui.widgets.steps_bar import StepsBar
from wizard.ui.words.texts import say


class ChangingPage(Page):
    """Goes on to the result by itself; Stop ends it with nothing half done."""

    key = "changing"

    def title(self) -> str:
        """What is being done."""
        if self.flow.router_changes and self.flow.vpn_changes:
            return say("Changing your router and connecting")
        if self.flow.router_changes:
            return say("Changing your router")
        return say("Creating the connection")

    def subtitle(self) -> str:
        """That it may be stopped."""
        return say("You can stop at any time: the step that is under way is finished or undone.")

    def build(self, column: QVBoxLayout) -> None:
        """The bar, the changes, the findings; all of them from the log so far."""
        log = self.flow.log
        self._steps = StepsBar(self.flow.clock)
        self._steps.show_all(log)
        column.addWidget(self._steps)
        self._rows = ChangeRows(self.flow.session.plan.changes, self.theme)
        self._rows.show_all(log)
        frame, inside = card("changing")
        inside.addWidget(self._rows)
        column.addWidget(frame)
        self._findings = FindingsList(self.theme)
        self._findings.show_all(log)
        column.addWidget(self._findings, 1)
        self._findings.setVisible(self._findings.count > 0)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.title())

    def heard(self, message: Message) -> None:
        """Show what is told as it comes."""
        if isinstance(message, StepBegan | StepEnded | Progress | Found):
            self._steps.heard(message)
        if isinstance(message, StepBegan):
            self.frame.refresh()
        if isinstance(message, Found):
            self._findings.show()
            self._findings.add(message.finding, self.flow.clock())
        elif isinstance(message, Changing):
            self._rows.heard(message)

    def first(self) -> QWidget | None:
        """The list, so that what comes can be read; never Stop, for a key pressed twice."""
        return self._findings if self._findings.count else self
