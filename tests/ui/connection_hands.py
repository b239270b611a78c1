"""The way to the connection page, and what is read there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.conftest import OpenWindow
from tests.ui.pilot import Pilot
from tests.ui.walker import Walker
from wizard.ui.widgets.breaking import BREAK
from wizard.ui.window import Window

Hands = Callable[[Window], Pilot]


def unoffered(open_window: OpenWindow, pilot: Hands) -> Pilot:
    """Standing at the page on a computer without an offered profile."""
    walker = Walker()
    walker.flow.offered = None
    return begun(open_window(walker), pilot)


def begun(window: Window, pilot: Hands) -> Pilot:
    window.run(window.flow.begin("connect"))
    assert window.flow.page == "connection"
    QApplication.processEvents()
    return pilot(window)


def words(window: Window) -> str:
    QApplication.processEvents()
    labels = [w for w in window.findChildren(QLabel) if w.isVisible()]
    return "\n".join(w.text() for w in labels).replace(BREAK, "")
