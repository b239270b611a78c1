"""What was changed, counted; what was taken back; what was wrong and is mended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QFrame

from wizard.model import Change
from wizard.ui import theme as look
from wizard.ui.changed import became, thing, was
from wizard.ui.ending import Ending
from wizard.ui.texts import cause, say
from wizard.ui.widgets.basics import card, label


def changed_card(ending: Ending) -> QFrame | None:
    """The card, or None where nothing was changed."""
    if not ending.changed and not ending.taken_back:
        return None
    frame, inside = card("changed")
    inside.setSpacing(look.SMALL * 2)
    inside.addWidget(label(heading(len(ending.changed)), "changedHead", bold=True))
    for text in lines(ending):
        inside.addWidget(label(text, "changedLine"))
    if ending.changed:
        undo = say("All of it can be undone together.")
        inside.addWidget(label(undo, "changedUndo", quiet=True, share=look.QUIET))
    inside.addStretch(1)
    return frame


def heading(count: int) -> str:
    """How much was changed."""
    if count == 0:
        return say("Nothing stays changed")
    if count == 1:
        return say("One thing was changed")
    return say("%n things were changed", n=count)


def lines(ending: Ending) -> Iterator[str]:
    """Mended, changed, taken back."""
    for diagnosis in ending.mended:
        title = cause(diagnosis.cause).title
        yield say("Was wrong, and is mended: {cause}.", cause=title)
    yield from _stands(ending.changed)
    for change in ending.taken_back:
        yield say(
            "{what}: changed, and taken back because it did not help. It is {value} as before.",
            what=thing(change),
            value=was(change),
        )


def _stands(changes: Sequence[Change]) -> Iterator[str]:
    for change in changes:
        yield say(
            "{what}: was {old}, is now {new}",
            what=thing(change),
            old=was(change),
            new=became(change),
        )
