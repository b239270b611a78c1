"""The planned changes while they are made: each with how far it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wizard.model import Change, Changing
from wizard.ui import theme as look
from wizard.ui.journey.messages import Told
from wizard.ui.theme import Status, Theme
from wizard.ui.widgets.basics import label
from wizard.ui.widgets.marks import Mark
from wizard.ui.words.changed import thing
from wizard.ui.words.texts import say, sentence

STATUS = {
    "doing": Status.RUNNING,
    "done": Status.GOOD,
    "failed": Status.BAD,
    "left": Status.WARN,
    "undoing": Status.RUNNING,
    "undone": Status.WARN,
}
"""The mark of each state of a change."""


class ChangeRow(QWidget):
    """One change: mark, name, state in words."""

    def __init__(self, change: Change, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("changeRow")
        self._what = thing(change)
        self._mark = Mark(Status.RUNNING, theme)
        self._mark.keep_room()
        self._mark.setVisible(False)
        self._state: QLabel = label(say("waits its turn"), "changeState", quiet=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.GAP)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label(self._what, "changeName", bold=True), 1)
        line.addWidget(self._state, 1)
        self.state = ""
        self._tell()

    def turn(self, state: str) -> None:
        """It went a step further."""
        self.state = state
        self._mark.setVisible(True)
        self._mark.turn(STATUS.get(state, Status.UNKNOWN))
        self._state.setText(sentence("change." + state))
        self._tell()

    def _tell(self) -> None:
        self.setAccessibleName(say("{what}: {state}", what=self._what, state=self._state.text()))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))


class ChangeRows(QWidget):
    """All of them, in the order of the plan."""

    def __init__(self, planned: Sequence[Change], theme: Theme) -> None:
        super().__init__()
        self.setObjectName("changeRows")
        self.setAccessibleName(say("What is being changed"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP)
        self.rows = {change.what: ChangeRow(change, theme) for change in planned}
        for row in self.rows.values():
            column.addWidget(row)

    def show_all(self, log: Iterable[Told]) -> None:
        """Take in what was told before."""
        for told in log:
            if isinstance(told.event, Changing):
                self.heard(told.event)

    def heard(self, event: Changing) -> None:
        """A change moved on; what nobody planned has no row."""
        row = self.rows.get(event.change.what)
        if row is not None:
            row.turn(event.state)
