"""The settings: each takes effect at once, nothing is on that nobody asked for (U28, U29, U30)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel

from tests.ui.pilot import Pilot
from wizard.ui import theme
from wizard.ui.settings import SCALES, Choices, Settings
from wizard.ui.widgets.note import Note
from wizard.ui.widgets.tick import Tick
from wizard.ui.window import Window
from wizard.ui.words import languages

Open = Callable[..., Window]
Hands = Callable[[Window], Pilot]


@pytest.fixture
def settings() -> Settings:
    return Settings(None)


@pytest.fixture
def page(open_window: Open, pilot: Hands, settings: Settings) -> Pilot:
    """Standing on the settings, in English afterwards as well."""
    window = open_window(settings=settings)
    window.run(window.flow.begin("settings"))
    return pilot(window)


def choose(page: Pilot, name: str, place: int) -> None:
    """As a person takes an entry of the list."""
    page.until(lambda: any(b.isVisible() for b in page.window.findChildren(QComboBox, name)))
    box = page.find(name, QComboBox)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(place)
    box.activated.emit(place)
    QApplication.processEvents()


def turn(page: Pilot, name: str) -> None:
    box = page.find(name, QCheckBox)
    assert isinstance(box, QCheckBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    QApplication.processEvents()


def entries(page: Pilot, name: str) -> list[str]:
    box = page.find(name, QComboBox)
    assert isinstance(box, QComboBox)
    return [box.itemText(place) for place in range(box.count())]


def has_focus(page: Pilot, name: str) -> bool:
    found = page.window.focusWidget()
    return found is not None and found.isVisible() and found.objectName() == name


def headline(page: Pilot) -> str:
    page.until(lambda: any(w.isVisible() for w in page.window.findChildren(QLabel, "title")))
    found = page.find("title", QLabel)
    assert isinstance(found, QLabel)
    return found.text()


def ticked(page: Pilot) -> dict[str, bool]:
    boxes = page.window.findChildren(QCheckBox)
    return {b.objectName(): b.isChecked() for b in boxes if b.isVisible()}


def test_everything_optional_is_off_at_first(page: Pilot) -> None:
    """U30."""
    assert ticked(page) == {"still": False, "tray": False, "at_login": False}


def test_the_language_changes_at_once(page: Pilot, settings: Settings) -> None:
    names = list(languages.known().values())
    assert entries(page, "language")[1:] == names
    choose(page, "language", 1 + names.index("Deutsch"))
    assert settings.now.language == "de"
    assert page.window.page is not None
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    choose(page, "language", 0)
    assert settings.now.language == ""
    assert headline(page) == "Settings"


def test_a_mirrored_language_mirrors_the_window(page: Pilot, settings: Settings) -> None:
    settings.put(language="ar-XB")
    page.window.dress()
    QApplication.processEvents()
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert headline(page).lstrip("\u200f").startswith("\u27e6")
    label, box = page.find("languageLabel"), page.find("tray")
    assert box.mapTo(page.window, QPoint()).x() > page.window.width() / 2
    assert label.isRightToLeft()
    assert entries(page, "language")[-1] == "ar-XB"
    choose(page, "language", 0)
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_appearance_changes_at_once(page: Pilot, settings: Settings) -> None:
    """U28."""
    choose(page, "theme", 2)
    assert settings.now.theme == "dark"
    assert page.window.theme is theme.DARK
    choose(page, "theme", 1)
    assert page.window.theme is theme.LIGHT
    choose(page, "theme", 3)
    assert page.window.theme in (theme.CONTRAST_LIGHT, theme.CONTRAST_DARK)


def test_the_size_of_text_changes_at_once(page: Pilot, settings: Settings) -> None:
    before = page.find("title").font().pointSizeF()
    choose(page, "scale", SCALES.index(2.0))
    assert settings.now.scale == 2.0
    assert page.find("title").font().pointSizeF() == pytest.approx(2 * before, rel=0.05)


def test_focus_stays_where_something_was_changed(page: Pilot) -> None:
    for name in ("theme", "language"):
        page.find(name).setFocus()
        choose(page, name, 2)
        page.until(partial(has_focus, page, name))


def test_motion_is_reduced_when_asked(page: Pilot, settings: Settings) -> None:
    """U29."""
    turn(page, "still")
    assert settings.now.still
    turn(page, "still")
    assert not settings.now.still


def test_starting_at_login_keeps_the_icon_and_without_it_ends(
    page: Pilot, settings: Settings
) -> None:
    turn(page, "at_login")
    assert (settings.now.at_login, settings.now.tray) == (True, True)
    assert ticked(page) == {"still": False, "tray": True, "at_login": True}
    turn(page, "tray")
    assert (settings.now.at_login, settings.now.tray) == (False, False)
    assert ticked(page) == {"still": False, "tray": False, "at_login": False}


def test_a_refused_start_at_login_is_told(page: Pilot, monkeypatch: pytest.MonkeyPatch) -> None:
    put = Settings.put

    def refused(self: Settings, **changed: object) -> None:
        put(self, **(changed | {"at_login": False}))

    monkeypatch.setattr(Settings, "put", refused)
    turn(page, "at_login")
    assert not ticked(page)["at_login"]
    assert isinstance(page.find("note"), Note)


def test_the_words_beside_a_box_belong_to_it(page: Pilot, settings: Settings) -> None:
    tick = next(t for t in page.window.findChildren(Tick) if t.box.objectName() == "tray")
    QTest.mouseClick(tick, Qt.MouseButton.LeftButton, pos=tick.rect().center())
    assert settings.now.tray


def test_the_wheel_turns_the_page_not_the_choice(page: Pilot, settings: Settings) -> None:
    box = page.find("theme")
    down = QWheelEvent(
        QPointF(4, 4),
        QPointF(box.mapToGlobal(QPoint(4, 4))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, down)
    assert settings.now == Choices()


def test_closing_the_settings_asks_nothing(page: Pilot) -> None:
    page.press("leave")
    page.page("start")


def test_what_was_chosen_is_there_the_next_time(
    open_window: Open, pilot: Hands, settings: Settings
) -> None:
    settings.put(still=True, theme="contrast", scale=1.25)
    window = open_window(settings=settings)
    window.run(window.flow.begin("settings"))
    page = pilot(window)
    assert ticked(page)["still"]
    for name, told in (("theme", "High contrast"), ("scale", "125 %")):
        box = page.find(name, QComboBox)
        assert isinstance(box, QComboBox)
        assert box.currentText() == told
