"""The ground itself: windows open and end, the watchdog bites, settings touch nothing."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from tests.ui.pilot import Pilot
from tests.ui.walker import Walker
from tests.ui.watchdog import Watchdog


def test_a_window_opens_on_the_first_page(open_window: OpenWindow) -> None:
    window = open_window()
    assert window.isVisible()
    assert window.flow.page == "start"
    assert window.bridge.alive


def test_a_window_opens_where_a_walker_stands(open_window: OpenWindow) -> None:
    walker = Walker()
    walker.flow.question = None
    walker.flow.log.clear()
    assert open_window(walker).flow is walker.flow


def test_a_pilot_names_what_can_be_pressed(
    open_window: OpenWindow, pilot: Callable[..., Pilot]
) -> None:
    hands = pilot(open_window())
    assert "leave" in hands.names()
    with pytest.raises(AssertionError, match="is not on page start"):
        hands.find("no_such_button")


def test_an_open_window_writes_no_file(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    window = open_window()
    window.settings.put(width=900)
    window.close()
    assert list(tmp_path.iterdir()) == []


def test_u11_a_working_gui_thread_is_caught(qtbot: QtBot, qapp: QApplication) -> None:
    watchdog = Watchdog()
    QTimer.singleShot(20, lambda: time.sleep(0.3))
    with pytest.raises(AssertionError, match="U11"), watchdog:
        qtbot.wait(400)
    assert watchdog.stalls[0].seconds > watchdog.limit
    assert "time.sleep" in watchdog.stalls[0].where


def test_u11_a_gui_thread_at_rest_is_left_alone(qtbot: QtBot, watchdog: Watchdog) -> None:
    with watchdog:
        qtbot.wait(300)
    assert watchdog.longest < watchdog.limit
