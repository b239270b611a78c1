"""The ground of the window's tests: no screen, one application, a window that is really closed."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before the first import of Qt
os.environ["LC_ALL"] = os.environ["LANGUAGE"] = "C.UTF-8"  # the tests read English

import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.pilot import PATIENCE, Pilot
from tests.ui.walker import Walker
from tests.ui.watchdog import Watchdog
from wizard.ui import app as entry
from wizard.ui.app import opened
from wizard.ui.settings import Settings
from wizard.ui.window import Window

OpenWindow = Callable[..., Window]


@pytest.fixture(scope="session", autouse=True)
def fonts(qapp: QApplication) -> None:
    """Without a font every text has no width, and every judgement of size would be wrong."""
    assert QFontDatabase.families(), "No font is installed: on Debian install fonts-dejavu-core."
    qapp.setApplicationName("passthrough-wizard")


@pytest.fixture(autouse=True)
def dress(qapp: QApplication, fonts: None) -> Iterator[None]:
    """Theme, size of type and direction are the application's: give them back as they were."""
    font, palette = qapp.font(), QPalette(qapp.palette())
    yield
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(palette)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def open_window(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenWindow]:
    """Open a shown, settled window: on a situation's name, or where a Walker stands.

    No finding waits for a reader, and no file of the user is read or written.
    """
    monkeypatch.setattr(entry, "PACE", 0.0)
    windows: list[Window] = []

    def open_one(
        world: str | Walker = "pptp_passthrough_off",
        seed: int = 1,
        settings: Settings | None = None,
    ) -> Window:
        walker = world if isinstance(world, Walker) else Walker(world, seed)
        kept, before = settings or Settings(None), walker.flow.around
        name = walker.world.situation.name
        window = opened(qapp, kept, lambda: walker.tools, walker.flow, name)
        windows.append(window)
        window.show()
        qtbot.waitUntil(lambda: walker.flow.around is not before, timeout=PATIENCE)
        QCoreApplication.processEvents()
        return window

    yield open_one
    for window in windows:
        _close(window)


@pytest.fixture
def pilot(qtbot: QtBot) -> Callable[[Window], Pilot]:
    """Hands for a window."""
    return partial(Pilot, qtbot)


@pytest.fixture
def watchdog(qapp: QApplication) -> Iterator[Watchdog]:
    """`with watchdog:` fails where the GUI thread was deaf for more than 100 ms (U11)."""
    made = Watchdog()
    yield made
    assert made.watched, "The watchdog never watched: write `with watchdog:`."


def _close(window: Window) -> None:
    """Close it as a person would; the worker is gone afterwards, whatever was under way."""
    window.leaving = False
    ended = window.bridge.close()
    window.flow.busy = None
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert ended, "The worker did not end."
    assert not [t for t in threading.enumerate() if t.name == "worker"], "A worker is left."
