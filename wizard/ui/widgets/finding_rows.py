"""Findings in words, and the model that keeps them for the list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wizard.model import Finding
from wizard.ui.theme import Status
from wizard.ui.words.figures import answer_word, status
from wizard.ui.words.texts import number, say, seconds, sentence

MOST = 200
"""Rows that are kept; a run has some fifty, and a flood must not grow without end."""
LONG = 90.0
"""Seconds from which minutes are told."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class FindingRow:
    """One finding in words."""

    status: Status
    question: str
    answer: str
    when: str

    @property
    def told(self) -> str:
        """For those who hear it."""
        return say(
            "{question} {answer}, {when}",
            question=self.question,
            answer=self.answer,
            when=self.when,
        )


def row_of(finding: Finding, since: float) -> FindingRow:
    """A finding in words, so many seconds after the first."""
    return FindingRow(status(finding), sentence(finding.probe), answer_word(finding), after(since))


def after(since: float) -> str:
    """Seconds to a tenth, so that the column reads as one; minutes for what takes long."""
    return say("{s} s", s=number(max(0.0, since), 1)) if since < LONG else seconds(since)


class Rows(QAbstractListModel):
    """The rows, oldest first; the oldest leave when there are too many."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[FindingRow] = []

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words; screen readers get the whole line."""
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self.rows[index.row()].told if role in spoken else None

    def extend(self, new: Sequence[FindingRow]) -> None:
        """Add rows at the end."""
        new = new[-MOST:]
        if len(self.rows) + len(new) > MOST:
            over = max(MOST // 4, len(self.rows) + len(new) - MOST)
            self.beginRemoveRows(QModelIndex(), 0, min(over, len(self.rows)) - 1)
            del self.rows[:over]
            self.endRemoveRows()
        first = len(self.rows)
        self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
        self.rows.extend(new)
        self.endInsertRows()
