"""A setting to be typed in elsewhere: what it is called, its value, and a button that copies it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui import theme as look
from wizard.ui.widgets.basics import button, label
from wizard.ui.widgets.breaking import breakable
from wizard.ui.words.texts import ltr, say


class SettingRow(QWidget):
    """Small word above, value below, button beside them; about: whose setting, for the button."""

    def __init__(
        self, key: str, value: str, name: str, copy: Callable[[str], object], *, about: str = ""
    ) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.GAP)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(key, name + "Key", quiet=True, share=look.QUIET))
        words.addWidget(label(breakable(ltr(value)), name + "Value"))
        line.addLayout(words, 1)
        made = button(say("Copy"), name + "Copy", lambda: copy(value), "link")
        told = say("Copy {key}: {value}[ ({type})]", key=key, value=value, type=about)
        made.setAccessibleName(told)
        line.addWidget(made)
