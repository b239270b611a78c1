"""The ground of the window's tests: no screen, one application, a window that is really closed."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before the first import of Qt
os.environ["LC_ALL"] = os.environ["LANGUAGE"] = "C.UTF-8"  # the tests read English

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from tests.ui.opening import as_found, close, open_on
from tests.ui.pilot import Pilot
from tests.ui.walker import Walker
from tests.ui.watchdog import Watchdog
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
    with as_found(qapp):
        yield


@pytest.fixture
def open_window(qapp: QApplication) -> Iterator[OpenWindow]:
    """Open a shown, settled window: on a situation's name, or where a Walker stands.

    No finding waits for a reader, and no file of the user is read or written.
    """
    windows: list[Window] = []

    def open_one(
        world: str | Walker = "pptp_passthrough_off",
        seed: int = 1,
        settings: Settings | None = None,
    ) -> Window:
        walker = world if isinstance(world, Walker) else Walker(world, seed)
        windows.append(open_on(qapp, walker, settings))
        return windows[-1]

    yield open_one
    for window in windows:
        close(window)


@pytest.fixture
def pilot() -> Callable[[Window], Pilot]:
    """Hands for a window."""
    return Pilot


@pytest.fixture
def watchdog(qapp: QApplication) -> Iterator[Watchdog]:
    """`with watchdog:` fails where the GUI thread was deaf for more than 100 ms (U11)."""
    made = Watchdog()
    yield made
    assert made.watched, "The watchdog never watched: write `with watchdog:`."
