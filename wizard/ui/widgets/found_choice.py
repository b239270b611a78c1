"""Choices with a mark of how the thing stands, and small ones for what is seldom wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from wizard.ui import theme as look
from wizard.ui.theme import Status, Theme
from wizard.ui.widgets.basics import choice, label
from wizard.ui.widgets.marks import Mark


def found_choice(
    heading: str,
    more: str,
    name: str,
    action: Callable[[], object],
    *,
    status: Status,
    theme: Theme,
    code: str = "",
) -> QPushButton:
    """A choice about something that is there. code: what the system called it, small."""
    made = choice(heading, more, name, action)
    inside = made.layout()
    assert isinstance(inside, QBoxLayout)  # noqa: S101 - the choice has just been built so
    words = QVBoxLayout()
    words.setSpacing(2)
    for text in made.findChildren(QLabel):
        words.addWidget(text)
    if code:
        told = label(code, name + "Code", quiet=True, share=look.QUIET * look.QUIET)
        told.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words.addWidget(told)
    words.addStretch(1)
    mark = Mark(status, theme)
    mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    line = QHBoxLayout()
    line.setSpacing(look.GAP)
    line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(words, 1)
    inside.addLayout(line)
    return made


def small_choice(heading: str, more: str, name: str, action: Callable[[], object]) -> QPushButton:
    """A choice that does not ask for attention."""
    made = choice(heading, more, name, action)
    inside = made.layout()
    if inside is not None:
        inside.setContentsMargins(look.GAP, look.SMALL * 2, look.GAP, look.SMALL * 2)
    title = made.findChild(QLabel, "choiceHeading")
    if title is not None:
        title.setFont(look.sized(made.font(), 1.0))
    return made
