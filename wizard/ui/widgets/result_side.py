"""What was changed, counted; what was taken back; what was mended; and how the tunnel answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from wizard.model import Change
from wizard.ui import theme as look
from wizard.ui.aside.live import Live
from wizard.ui.reading.ending import Ending
from wizard.ui.theme import Theme
from wizard.ui.widgets.basics import label, rule
from wizard.ui.widgets.live_card import NAME
from wizard.ui.widgets.sparkline import Sparkline
from wizard.ui.words.changed import became, thing, was
from wizard.ui.words.texts import cause, say


class ResultSide(QFrame):
    """Beside the checks: the answer time through a tunnel that works, and what was changed.

    live: what is watched, None where no tunnel carries.
    """

    def __init__(self, ending: Ending, theme: Theme, live: Live | None) -> None:
        super().__init__()
        self.setObjectName(NAME if live is not None else "changed")
        self.setProperty("card", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.ROOM, look.GAP + 6, look.ROOM, look.GAP + 6)
        column.setSpacing(look.SMALL * 2)
        self._answers: Sparkline | None = None
        if live is not None:
            self._watch(column, theme, live)
        if live is not None and told(ending):
            column.addWidget(rule())
        if told(ending):
            _tell(column, ending)
        column.addStretch(1)

    def _watch(self, column: QVBoxLayout, theme: Theme, live: Live) -> None:
        heading = say("Answer time through the tunnel")
        if live.watched is not None and not live.watched.host:
            text = say("The answer time is not measured: no host inside is known to ask.")
            column.addWidget(label(text, "noHost", quiet=True))
            return
        self._answers = Sparkline(theme, heading, recent=live.answers, name="answers")
        column.addWidget(self._answers)

    def refresh(self) -> None:
        """Draw what has been measured since."""
        if self._answers is not None:
            self._answers.refresh()


def told(ending: Ending) -> bool:
    """Whether anything was changed at all."""
    return bool(ending.changed or ending.taken_back)


def _tell(column: QVBoxLayout, ending: Ending) -> None:
    column.addWidget(label(heading(len(ending.changed)), "changedHead", bold=True))
    for text in lines(ending):
        column.addWidget(label(text, "changedLine"))
    if ending.changed:
        undo = say("All of it can be undone together.")
        column.addWidget(label(undo, "changedUndo", quiet=True, share=look.QUIET))


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
        yield say("What was wrong: {cause}. It is mended.", cause=title)
    yield from stood(ending.changed)
    for change in ending.taken_back:
        yield say(
            "{what}: changed, and taken back because it did not help. It is {value} as before.",
            what=thing(change),
            value=was(change),
        )


def stood(changes: Sequence[Change]) -> Iterator[str]:
    """Each change: the thing, how it was, how it is."""
    for change in changes:
        yield say(
            "{what}: {old}, now {new}",
            what=thing(change),
            old=was(change),
            new=became(change),
        )
