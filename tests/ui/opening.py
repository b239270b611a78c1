"""Opens and closes a real window where a Walker stands; for tests and for pictures."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from tests.ui.walker import Walker
from wizard.ui import app as entry
from wizard.ui.settings import Settings
from wizard.ui.window import Window
from wizard.ui.words import languages

PATIENCE = 20.0
"""Seconds; what takes longer on a loaded machine has not happened."""


@contextmanager
def as_found(app: QApplication) -> Iterator[None]:
    """Theme, size of type, language and direction are the application's: they come back.

    A test's hand presses nothing twice by chance, so that no button waits for it (shell, asks).
    """
    font, palette, double = app.font(), QPalette(app.palette()), app.doubleClickInterval()
    app.setDoubleClickInterval(0)
    yield
    app.setDoubleClickInterval(double)
    languages.install(app, languages.ENGLISH)
    app.setStyleSheet("")
    app.setFont(font)
    app.setPalette(palette)
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def open_on(app: QApplication, walker: Walker, settings: Settings | None = None) -> Window:
    """A shown window that has looked around; no finding waits for a reader."""
    before = walker.flow.around
    name = walker.world.situation.name
    with patch.object(entry, "PACE", 0.0):
        window = entry.opened(
            app, settings or Settings(None), lambda: walker.tools, walker.flow, name
        )
    window.show()
    end = time.monotonic() + PATIENCE
    while walker.flow.around is before and time.monotonic() < end:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    assert walker.flow.around is not before, "The worker did not look around."
    QCoreApplication.processEvents()
    return window


def close(window: Window) -> None:
    """Close it as a person would; the worker is gone afterwards, whatever was under way."""
    window.leaving, window.keeper = False, lambda: False
    ended = window.bridge.close()
    window.flow.busy = None
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert ended, "The worker did not end."
    assert not [t for t in threading.enumerate() if t.name == "worker"], "A worker is left."
