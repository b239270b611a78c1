"""Starts the window: application, theme, language, worker; ends with an exit code."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from wizard.ui import theme
from wizard.ui.aside.pulse import Pulse
from wizard.ui.bridge import Bridge
from wizard.ui.interrupts import Interrupts
from wizard.ui.journey.flow import Flow
from wizard.ui.preload import begin
from wizard.ui.settings import Settings, place
from wizard.ui.window import Window
from wizard.ui.words import languages
from wizard.work import RealClock

if TYPE_CHECKING:
    from wizard.tools import Tools

PACE = 0.18
"""Seconds that a finding of the practice network takes: slow enough to be read as it comes."""
PRELOAD_MS = 300
"""After the window: by then the first page is painted and nobody has pressed anything yet."""
CANCELLED = 130
"""The exit code after Ctrl-C, as of every other command."""

LEAST_TYPE = 10.0
"""Points; some Linux desktops come with smaller ones, which nobody reads a wizard in."""


class Look:
    """Theme, size of type and language of the application, as set; applied without a restart."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        self._app, self._settings = app, settings
        self._font = QFont(app.font())
        self.theme = theme.LIGHT

    def apply(self) -> None:
        """Bring the application to what the settings say now."""
        now = self._settings.now
        font = QFont(self._font)
        font.setPointSizeF(max(self._font.pointSizeF(), LEAST_TYPE) * now.scale)
        self._app.setFont(font)
        self.theme = theme.wanted(now.theme)
        self._app.setPalette(theme.palette(self.theme))
        self._app.setStyleSheet(theme.style_sheet(self.theme))
        languages.install(self._app, now.language)


def application(arguments: list[str]) -> QApplication:
    """The application object, made once a process."""
    known = QApplication.instance()
    if isinstance(known, QApplication):
        return known
    QApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication(arguments)
    app.setApplicationName("passthrough-wizard")
    app.setApplicationDisplayName("Passthrough Wizard")
    app.setDesktopFileName("passthrough-wizard")
    return app


def opened(
    app: QApplication,
    settings: Settings,
    open_tools: Callable[[], Tools],
    flow: Flow,
    practice: str = "",
) -> Window:
    """A window on this world, its worker started, looking around."""
    flow.kept = settings.remembered()
    dressed = Look(app, settings)
    dressed.apply()
    bridge = Bridge(open_tools, PACE if practice else 0.0)
    window = Window(flow, bridge, settings, dressed.theme, practice)
    window.look = dressed
    app.styleHints().colorSchemeChanged.connect(window.dress)  # bound: ends with the window
    Pulse(window)
    bridge.start()
    window.run(flow.look_around())
    return window


def main(practice: str = "", seed: int = 1, *, hidden: bool = False) -> int:
    """Open the window and stay until it is closed; the exit code. hidden: only the tray's icon."""
    app = application(sys.argv[:1])
    settings = Settings(place(), keeps=not practice)
    if practice:
        from wizard.rehearsal import situations
        from wizard.rehearsal.world import World
        from wizard.tools import rehearsal

        world = World(situations.load(practice), seed)
        flow = Flow(world.clock.wall, world.profile, world.secrets)
        window = opened(app, settings, lambda: rehearsal(world), flow, practice)
    else:
        from wizard.tools import this_machine

        window = opened(app, settings, this_machine, Flow(RealClock().wall))
    leave = _at_work(window, app, settings, hidden=hidden)
    QTimer.singleShot(PRELOAD_MS, begin)
    with Interrupts(leave) as interrupts:
        code = app.exec()
    return CANCELLED if interrupts.came else code


def _at_work(
    window: Window, app: QApplication, settings: Settings, *, hidden: bool
) -> Callable[[], object]:
    """Show the window; how the program is ended. The practice network has no icon."""
    if window.practice:
        window.show()
        return window.close
    from wizard.ui.aside.tray import attach

    tray = attach(window, app, settings)
    tray.show_window_unless_hidden(hidden)
    return tray.quit
