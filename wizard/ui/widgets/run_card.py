"""A run that left something: when it was, what it changed and what undo puts back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from wizard.journal import RunRecord
from wizard.ui import changes
from wizard.ui import theme as look
from wizard.ui.texts import date, ltr, say
from wizard.ui.widgets.basics import card, label
from wizard.ui.widgets.before_after import BeforeAfter, Row
from wizard.ui.widgets.disclosure import Disclosure
from wizard.ui.widgets.tick import Tick


def run_card(record: RunRecord, turned: Callable[[bool], object], *, on: bool) -> QFrame:
    """One card; the box says whether this run is to be undone."""
    name = f"run_{record.id}"
    frame, column = card(name + "Card")
    when = date(record.started)
    told = say("Changed on {date}", date=when)
    more = say("It was interrupted.") if record.state == "open" else ""
    column.addWidget(Tick(told, name, turned, more=more, on=on))
    rows = [_row(record, number) for number in range(len(record.undoable))]
    column.addWidget(BeforeAfter(rows, (say("Now"), say("After undoing")), name + "Rows"))
    column.addWidget(_details(record, name, when))
    return frame


def _row(record: RunRecord, number: int) -> Row:
    """Undone is what was before; what it is now is what was made of it."""
    entry = record.undoable[number]
    told = changes.row(entry.change)
    if entry.state == "done":
        return Row(told.what, told.after, told.now)
    return Row(told.what, say("not known"), told.now)


def _details(record: RunRecord, name: str, when: str) -> Disclosure:
    """Word by word what is written back, for those who want to know."""
    made = Disclosure(say("Details"), name + "Details", when)
    for entry in record.undoable:
        for where, old, new in entry.change.lines:
            told = say(
                "{where}: now {now}, after undoing {before}",
                where=ltr(where),
                now=changes.value(new),
                before=changes.value(old),
            )
            made.body.addWidget(label(told, name + "Line", quiet=True, share=look.QUIET))
    run = say("Details: {code}", code=ltr(record.id))
    made.body.addWidget(label(run, name + "Code", quiet=True, share=look.QUIET))
    return made
