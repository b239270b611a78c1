"""Names that other people gave: an & in one is an &, never a short cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import OpenWindow
from tests.ui.walker import Walker
from wizard.ui.aside.tray import Item, Tray
from wizard.ui.settings import Settings
from wizard.ui.widgets.basics import button
from wizard.ui.widgets.button import Button

NAME = "R&D & Sales"
LONG = "Wider than the least that a style gives a button: "


def test_a_button_shows_the_name_as_it_is(qapp: QApplication) -> None:
    made = button(f"Connect {NAME}", "go", bool)
    assert isinstance(made, Button)
    assert made.shortcut().isEmpty()
    assert made.text() == f"Connect {NAME}"
    made.setText(f"Check {NAME}")
    assert made.shortcut().isEmpty()
    made.fit(1)
    assert made.shortcut().isEmpty()
    assert made.accessibleName() == f"Check {NAME}"


def test_a_name_with_and_takes_no_more_room_than_it_shows(qapp: QApplication) -> None:
    with_and, plain = (button(text, "go", bool) for text in (f"{LONG}R&D", f"{LONG}RD"))
    assert isinstance(with_and, Button)
    assert isinstance(plain, Button)
    wider: QSize = with_and.size_within(1000) - plain.size_within(1000)
    assert wider.width() == pytest.approx(plain.fontMetrics().horizontalAdvance("&"), abs=2)


def test_the_menu_beside_the_clock_shows_the_name_as_it_is(
    open_window: OpenWindow, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(Walker("all_fine"))
    settings = Settings(None)
    tray = Tray(window, qapp, settings, there=lambda: True)
    item = Item(f"Connect {NAME}", bool)
    monkeypatch.setattr(tray, "line", lambda: f"Connected to {NAME}")
    monkeypatch.setattr(tray, "items", lambda: (item,))
    try:
        settings.put(tray=True)
        tray.refresh()
        shown = [action.text().replace("&&", "") for action in tray.menu.actions()]
        assert [text for text in shown if "&" in text] == []
        assert any("R" in text for text in shown)
    finally:
        settings.put(tray=False)
        tray._quitting = True
