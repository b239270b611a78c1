"""A run that left something: when it was, what it changed and what undo puts back."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtWidgets import QFrame

from wizard.journal import Entry, RunRecord
from wizard.ui import theme as look
from wizard.ui.widgets.basics import card, label
from wizard.ui.widgets.before_after import BeforeAfter, Compared
from wizard.ui.widgets.disclosure import Disclosure
from wizard.ui.widgets.tick import Tick
from wizard.ui.words import changes
from wizard.ui.words.changed import became, thing, was
from wizard.ui.words.texts import date, ltr, say


def run_card(
    record: RunRecord,
    turned: Callable[[bool], object],
    *,
    on: bool,
    shadowed: Collection[int] = (),
) -> QFrame:
    """One card; the box says whether this run is to be undone.

    shadowed: numbers of the entries whose thing was changed again later.
    """
    name = f"run_{record.id}"
    frame, column = card(name + "Card")
    when = date(record.started)
    told = say("Changed on {date}", date=when)
    things = ", ".join(thing(entry.change) for entry in record.undoable)
    more = say("It was interrupted.") if record.state == "open" else ""
    tick = Tick(told, name, turned, more=more, on=on)
    tick.box.setAccessibleName(say("Undo {things}, changed on {date}", things=things, date=when))
    column.addWidget(tick)
    rows = [_row(entry, later=entry.number in shadowed) for entry in record.undoable]
    column.addWidget(BeforeAfter(rows, (say("Now"), say("After undoing")), name + "Rows"))
    column.addWidget(_details(record, name, say("{date}: {things}", date=when, things=things)))
    return frame


def _row(entry: Entry, *, later: bool) -> Compared:
    """Undone is what was before; what it is now is what was made of it."""
    change = entry.change
    if later:
        return Compared(thing(change), say("changed again later"), was(change))
    now = became(change) if entry.state == "done" else say("not known")
    return Compared(thing(change), now, was(change))


def _details(record: RunRecord, name: str, about: str) -> Disclosure:
    """Word by word what is written back, for those who want to know."""
    made = Disclosure(say("Details"), name + "Details", about)
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
