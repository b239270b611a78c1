"""Undo: what was changed, what is taken back, and what became of each of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from wizard.journal import RunRecord
from wizard.model import Changing, Place
from wizard.ui.journey.messages import Message
from wizard.ui.pages.base import Page
from wizard.ui.reading import undoing
from wizard.ui.reading.undoing import Fate
from wizard.ui.theme import Status
from wizard.ui.widgets.basics import card, clear, label
from wizard.ui.widgets.marks import Mark
from wizard.ui.widgets.note import Note
from wizard.ui.widgets.run_card import run_card
from wizard.ui.words.changed import thing, was
from wizard.ui.words.texts import clock, say, sentence

STATUS = {
    "undoing": Status.RUNNING,
    "undone": Status.GOOD,
    "already": Status.GOOD,
    "left": Status.WARN,
}


class UndoPage(Page):
    """Three faces: the list to choose from, the work as it goes, and what came of it."""

    key = "undo"
    commits = True

    @property
    def _works(self) -> bool:
        return self.flow.busy is not None and self.flow.busy.name == "undo"

    @property
    def _over(self) -> bool:
        return bool(self.flow.undone) and not self._works

    @property
    def _blind(self) -> bool:
        """The list of changes could not be read."""
        return self.flow.around.failed and not self._runs() and not self._works and not self._over

    def title(self) -> str:
        """The state in a sentence."""
        if self._works:
            return say("Taking the changes back")
        if self._over:
            return self._outcome()
        if self._runs():
            return say("Undo what was changed")
        if self._blind:
            return say("What was changed could not be read")
        seen = self.flow.around.seen
        return say("There is nothing to undo") if seen else say("Looking for changes")

    def subtitle(self) -> str:
        """What happens, or what was held against what."""
        if self._works:
            return say("Each change is read again, taken back, and read once more.")
        if self._over:
            return self._told_after()
        if self._runs():
            return say("What you tick is taken back. Everything else stays as it is.")
        if self._blind:
            return say("So it is not known whether anything is left to undo.")
        return say("What this program changes is listed here, until it is undone.")

    def build(self, column: QVBoxLayout) -> None:
        """The work or its outcome, then what can still be undone."""
        if self._works or self._over:
            frame, self._lines = card("fates")
            self._draw()
            column.addWidget(frame)
        if not self._works:
            self._list(column)

    def _list(self, column: QVBoxLayout) -> None:
        """What can be undone, to choose from."""
        if self._over and self._runs():
            column.addWidget(label(say("Not undone yet"), "rest", bold=True))
        until = undoing.pending(self.flow)
        if until:
            told = say(
                "The router takes an unconfirmed change back by itself at {time} at the latest. "
                "Undo waits for that.",
                time=clock(until),
            )
            column.addWidget(Note(told, self.theme))
        ticked = [run.id for run in undoing.chosen(self.flow)]
        for run in self._runs():
            turned = lambda on, run=run: self._turn(run, on=on)  # noqa: E731 - one per card
            again = [e.number for e in run.undoable if undoing.shadowed(self.flow, run, e)]
            column.addWidget(run_card(run, turned, on=run.id in ticked, shadowed=again))
        if any(e.change.place is Place.ROUTER for run in self._runs() for e in run.undoable):
            told = say(
                "Changing the router back may stop your internet for up to a minute. "
                "Its password is asked for if it is needed."
            )
            column.addWidget(label(told, "routerToo", quiet=True))

    def primary(self) -> str:
        """Take it back."""
        if self._works or not self._runs():
            return say("Look again") if self._blind else ""
        return say("Undo these changes")

    def leave_text(self) -> str:
        """Nothing is being cancelled."""
        return say("Close")

    def first(self) -> QWidget | None:
        """The first box."""
        return self.findChild(QCheckBox)

    def accept(self) -> bool:
        """At least one run must be chosen."""
        runs = undoing.chosen(self.flow)
        self.flow.put(runs=tuple(run.id for run in runs), choice="chosen")
        if not runs:
            self.note(say("Tick what is to be undone."), self.first())
            return False
        newer = next(iter(undoing.missing(self.flow)), "")
        if newer:
            told = say("Something of this was changed again later. Tick that change, too.")
            self.note(told, self.findChild(QCheckBox, f"run_{newer}"))
        return not newer

    def act(self) -> None:
        """Take the chosen runs back; where nothing could be read, try to read it again."""
        if self._blind:
            self.flow.trouble = None
            self.frame.run(self.flow.look_around())
        elif self.accept():
            self.flow.undone = ()
            self.frame.run(self.flow.undo())

    def heard(self, message: Message) -> None:
        """One change has moved."""
        if isinstance(message, Changing) and self._works:
            self._draw()

    # Inside

    def _runs(self) -> tuple[RunRecord, ...]:
        return undoing.left(self.flow)

    def _turn(self, run: RunRecord, *, on: bool) -> None:
        ticked = {known.id for known in undoing.chosen(self.flow)} - {run.id}
        wanted = ticked | ({run.id} if on else set())
        order = tuple(known.id for known in self._runs() if known.id in wanted)
        self.flow.put(runs=order, choice="chosen")

    def _outcome(self) -> str:
        if not undoing.all_back(self.flow):
            return say("Some of it could not be undone")
        if self._runs():
            return say("These changes are undone")
        return say("Everything is as it was before")

    def _told_after(self) -> str:
        back = [fate for fate in undoing.fates(self.flow) if fate.state != "left"]
        if undoing.all_back(self.flow):
            return say("%n changes were taken back and read again.", n=len(back))
        return say(
            "%n changes were taken back; the rest was left, for the reason given.", n=len(back)
        )

    def _draw(self) -> None:
        """The changes with their marks, anew."""
        clear(self._lines)
        for number, fate in enumerate(undoing.fates(self.flow)):
            self._lines.addLayout(self._line(number, fate))

    def _line(self, number: int, fate: Fate) -> QHBoxLayout:
        line = QHBoxLayout()
        mark = Mark(STATUS.get(fate.state, Status.RUNNING), self.theme)
        mark.keep_room()
        mark.setVisible(fate.state in STATUS)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(_told(fate), f"fate{number}", bold=True))
        if fate.why:
            words.addWidget(label(sentence(fate.why), f"fateWhy{number}", quiet=True))
        line.addLayout(words, 1)
        return line


def _told(fate: Fate) -> str:
    """The thing and what became of it."""
    what, before = thing(fate.entry.change), was(fate.entry.change)
    return {
        "waiting": say("{thing}: waits", thing=what),
        "undoing": say("{thing}: is being taken back", thing=what),
        "undone": say("{thing}: {state}, as before", thing=what, state=before),
        "already": say("{thing}: was {state} already", thing=what, state=before),
        "left": say("{thing}: left as it is", thing=what),
    }[fate.state]
