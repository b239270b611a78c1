"""Draws scenes into PNG files, in this process and on the platform it was started with."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.opening import as_found, close, open_on
from tests.ui.scenes import SCENES, Scene
from wizard.ui.app import application
from wizard.ui.settings import Choices, Settings
from wizard.ui.shell import FIRST_HEIGHT, FIRST_WIDTH, LEAST_HEIGHT, LEAST_WIDTH
from wizard.ui.window import Window

SIZE = (FIRST_WIDTH, FIRST_HEIGHT)
OFFSCREEN_SETTLE, X_SETTLE = 20, 250
"""Milliseconds for layouts, timers of no length and the X server."""
PLAIN = {"language": "en", "theme": "light", "scale": 1.0, "still": True}
VARIANTS: Mapping[str, Mapping[str, object]] = {
    "light": {},
    "dark": {"theme": "dark"},
    "large": {"scale": 2.0},
    "rtl": {"language": "ar-XB"},
    "de": {"language": "de"},
    "long": {"language": "en-XA"},
    "contrast": {"theme": "contrast-dark"},
    "least": {"width": LEAST_WIDTH, "height": LEAST_HEIGHT},
    "worst": {"scale": 2.0, "language": "ar-XB", "width": LEAST_WIDTH, "height": LEAST_HEIGHT},
}
USUAL = ("light", "dark", "large", "rtl", "de")


def draw(
    folder: Path, scenes: Iterable[str], variants: Iterable[str], suffix: str = ""
) -> list[str]:
    """Write SCENE.VARIANT.png for each; the names of those that could not be drawn."""
    app = application(["shots"])
    failed = []
    for name in scenes:
        try:
            with as_found(app):
                _one(app, SCENES[name], folder, tuple(variants), suffix)
        except Exception:  # noqa: BLE001 - one page that cannot be drawn does not hide the others
            traceback.print_exc(file=sys.stderr)
            failed.append(name)
    return failed


def _one(
    app: QApplication, scene: Scene, folder: Path, variants: tuple[str, ...], suffix: str
) -> None:
    settings = Settings(None)
    settings.now = Choices(**{**PLAIN, "width": SIZE[0], "height": SIZE[1]})  # type: ignore[arg-type]
    window = open_on(app, scene.walk(), settings)
    try:
        for variant in variants:
            _dress(window, VARIANTS[variant])
            scene.after(window)
            settle()
            _picture(window).save(str(folder / f"{scene.name}.{variant}{suffix}.png"))
    finally:
        close(window)


def _dress(window: Window, variant: Mapping[str, object]) -> None:
    """Switch without a restart, as a person does on the settings page."""
    wanted = {**PLAIN, "width": SIZE[0], "height": SIZE[1], **variant}
    window.settings.put(**wanted)
    window.resize(window.settings.now.width, window.settings.now.height)
    window.dress()
    settle()


def settle() -> None:
    """Let everything that is due happen; an X server draws when it is its turn."""
    offscreen = QGuiApplication.platformName() == "offscreen"
    QTest.qWait(OFFSCREEN_SETTLE if offscreen else X_SETTLE)


def _picture(window: Window) -> QPixmap:
    """What the platform shows; offscreen shows nothing, so the window draws itself."""
    if QGuiApplication.platformName() == "offscreen":
        return window.grab()
    return window.screen().grabWindow(window.winId())
