"""What came of turning passthrough off: read back from the router, with the way back at hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from router_drivers.base import Setting
from wizard.model import Change, Changing
from wizard.steps.throw import as_meant
from wizard.ui import theme as look
from wizard.ui.pages.base import Extra, Page
from wizard.ui.reading import verdict
from wizard.ui.theme import Status
from wizard.ui.widgets.basics import card, label
from wizard.ui.widgets.marks import Mark
from wizard.ui.words import changes
from wizard.ui.words.changed import passthrough_of, setting, was
from wizard.ui.words.texts import clock, ltr, say


class OffResultPage(Page):
    """Each change as the router told it afterwards."""

    key = "off_result"

    def title(self) -> str:
        """The outcome in a sentence."""
        done = self.flow.session.changed
        if not done:
            return say("Nothing was changed")
        if not self._good:
            return say("The router does not say what was meant")
        if len(done) == 1:
            return say("{family} passthrough is off", family=changes.family(done[0]))
        return say("%n passthroughs are off", n=len(done))

    def subtitle(self) -> str:
        """How that is known."""
        if not self.flow.session.changed:
            return say("The router is as it was.")
        hop = verdict.router_of(self.flow.session)
        address, time = ltr(hop.address if hop else ""), clock(self._when)
        return say("Read back from the router at {address}, {time}.", address=address, time=time)

    def build(self, column: QVBoxLayout) -> None:
        """A line for each, and what to do if something is missed."""
        if not self.flow.session.changed:
            return
        frame, inside = card("readBack")
        for number, change in enumerate(self.flow.session.changed):
            inside.addLayout(self._line(number, change))
        column.addWidget(frame)
        told = say(
            "If a VPN in your home stops working now, undo this here, or later on the first page."
        )
        column.addWidget(label(told, "missed", quiet=True))

    def extras(self) -> tuple[Extra, ...]:
        """The way back."""
        if not self.flow.session.changed:
            return ()
        return (Extra(say("Undo these changes"), "undo", self._undo),)

    def leave_text(self) -> str:
        """It is done."""
        return say("Close")

    @property
    def _good(self) -> bool:
        state = self.flow.session.router
        return state is not None and as_meant(self.flow.session.changed, state)

    @property
    def _when(self) -> float:
        times = [told.at for told in self.flow.log if isinstance(told.event, Changing)]
        return times[-1] if times else self.flow.clock()

    def _undo(self) -> None:
        self.frame.run(self.flow.undo())

    def _line(self, number: int, change: Change) -> QHBoxLayout:
        """Mark, what the router says now, and what it said before."""
        state, passthrough = self.flow.session.router, passthrough_of(change)
        now = state.settings.get(passthrough, Setting.UNKNOWN) if state and passthrough else None
        good = now is not None and str(now) == str(change.target.get("after"))
        line = QHBoxLayout()
        line.setSpacing(look.GAP)
        mark = Mark(Status.GOOD if good else Status.WARN, self.theme)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        told = say(
            "{family} passthrough: {setting}",
            family=changes.family(change),
            setting=setting(now or Setting.UNKNOWN),
        )
        words.addWidget(label(told, f"now{number}", bold=True))
        before = say("Before: {setting}", setting=was(change))
        words.addWidget(label(before, f"before{number}", quiet=True, share=look.QUIET))
        line.addLayout(words, 1)
        return line
