"""Drives a real window as a person does: by its buttons and fields, named by objectName."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from router_drivers.base import JSON
from wizard.ui.window import Window

PATIENCE = 20_000
"""Milliseconds; what takes longer on a loaded machine has not happened."""
GLANCE = 10
"""Milliseconds between two looks; the window works meanwhile."""


class Pilot:
    """The hands of a test on one window."""

    def __init__(self, window: Window) -> None:
        self.window = window

    def find(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """The visible widget of this name."""
        found = [w for w in self.window.findChildren(kind, name) if w.isVisible()]
        assert found, f"{name} is not on page {self.window.flow.page}: {self.names()}"
        made: QWidget = found[0]
        return made

    def names(self) -> list[str]:
        """The names of everything that can be pressed or typed into now."""
        kinds = (QAbstractButton, QLineEdit)
        found = [w for kind in kinds for w in self.window.findChildren(kind) if w.isVisible()]
        return [w.objectName() for w in found]

    def press(self, name: str) -> None:
        """Click a button, once it is there and can be pressed."""
        self.until(lambda: self._ready(name))
        QTest.mouseClick(self.find(name, QAbstractButton), Qt.MouseButton.LeftButton)

    def _ready(self, name: str) -> bool:
        found = self.window.findChildren(QAbstractButton, name)
        return any(button.isVisible() and button.isEnabled() for button in found)

    def type(self, name: str, text: str) -> None:
        """Type into a field, in place of what it held."""
        field = self.find(name, QLineEdit)
        assert isinstance(field, QLineEdit)
        field.clear()
        QTest.keyClicks(field, text)

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for something that happens by itself."""
        end = time.monotonic() + PATIENCE / 1000
        while not condition():
            assert time.monotonic() < end, f"still on {self.window.flow.page}: {self.names()}"
            QTest.qWait(GLANCE)

    def page(self, key: str) -> None:
        """Wait until this page is shown and its job is over."""
        flow = self.window.flow
        self.until(lambda: flow.page == key and flow.busy is None)

    def asked(self, code: str) -> None:
        """Wait until the worker asks this."""
        flow = self.window.flow
        self.until(lambda: flow.question is not None and flow.question.code == code)

    def answer(self, value: JSON) -> None:
        """Answer the question that stands."""
        self.window.answer(value)
