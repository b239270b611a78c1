"""What is closed is gone: the window, its worker, and the program where no tray keeps it."""

from __future__ import annotations

import gc
import json
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.opening import close, open_on
from tests.ui.walker import Walker
from wizard.ui import app as entry
from wizard.ui.settings import Settings
from wizard.ui.window import Window


def test_nothing_of_the_application_keeps_a_closed_window(qapp: QApplication) -> None:
    window = open_on(qapp, Walker("all_fine"))
    gone = weakref.ref(window)
    close(window)
    del window
    gc.collect()
    assert gone() is None


def test_a_change_of_colours_after_the_end_reaches_no_window(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    dressed: list[Window] = []

    def dress(window: Window) -> None:
        dressed.append(window)

    monkeypatch.setattr(Window, "dress", dress)
    window = open_on(qapp, Walker("all_fine"))
    hints = qapp.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert len(dressed) == 1
    close(window)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert len(dressed) == 1


def test_closing_the_practice_window_ends_the_program_though_a_tray_was_asked_for(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "window.json"
    file.write_text(json.dumps({"tray": True, "at_login": True, "tray_told": True}))
    monkeypatch.setattr(entry, "place", lambda: file)
    opened: list[Window] = []
    real = entry.opened

    def noted(*words: object) -> Window:
        opened.append(real(*words))  # type: ignore[arg-type]
        QTimer.singleShot(0, opened[0].close)
        return opened[0]

    monkeypatch.setattr(entry, "opened", noted)
    assert qapp.quitOnLastWindowClosed()
    assert entry.main("all_fine") == 0
    assert not opened[0].isVisible()
    assert not opened[0].bridge.alive
    opened[0].deleteLater()


def test_settings_of_practice_are_read_and_never_written(tmp_path: Path) -> None:
    file = tmp_path / "window.json"
    Settings(file, keeps=False).put(tray=True)
    assert not file.exists()
