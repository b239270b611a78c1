"""The card of a run that never ended: what it was, and the two ways to go on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from wizard.journal import Entry, RunRecord
from wizard.ui import theme as look
from wizard.ui.theme import Status, Theme
from wizard.ui.widgets.basics import button, card, label
from wizard.ui.widgets.flowing import Flowing
from wizard.ui.widgets.marks import Mark
from wizard.ui.words.changed import became, thing
from wizard.ui.words.texts import date, say


def line_of(entry: Entry) -> str:
    """How far a change had come when the program ended."""
    what = thing(entry.change)
    if entry.state == "done":
        return say("{thing}: {state}", thing=what, state=became(entry.change))
    if entry.state == "undoing":
        return say("{thing}: was just being taken back", thing=what)
    return say("{thing}: begun, it is not known how far it came", thing=what)


def interrupted(
    record: RunRecord,
    theme: Theme,
    undo: Callable[[], object],
    test: Callable[[], object],
    keep: Callable[[], object],
) -> QFrame:
    """One card for one run."""
    name = f"interrupted_{record.id}"
    frame, column = card(name)
    heading = say("A change was interrupted on {date}: finish or undo?", date=date(record.started))
    frame.setAccessibleName(heading)
    line = QHBoxLayout()
    line.setSpacing(look.GAP)
    line.addWidget(Mark(Status.WARN, theme))
    line.addWidget(label(heading, name + "Heading", bold=True), 1)
    column.addLayout(line)
    lines = QVBoxLayout()
    lines.setSpacing(look.SMALL)
    for number, entry in enumerate(record.undoable):
        lines.addWidget(label(line_of(entry), f"{name}Change{number}"))
    column.addLayout(lines)
    told = say(
        "Going on means: the way is tested anew, and what is still missing is shown before"
        " anything is changed."
    )
    column.addWidget(label(told, name + "Told", quiet=True, share=look.QUIET))
    buttons = Flowing()
    buttons.add(button(say("Undo it"), name + "Undo", undo))
    buttons.add(button(say("Test and go on"), name + "Test", test))
    buttons.add(button(say("Keep it as it is"), name + "Keep", keep, "link"))
    column.addWidget(buttons)
    return frame
