"""Language, appearance and what stays in the background; everything takes effect at once."""

from __future__ import annotations

from PySide6.QtWidgets import QSystemTrayIcon, QVBoxLayout, QWidget

from wizard.ui import theme as look
from wizard.ui.pages.base import Page
from wizard.ui.settings import SCALES
from wizard.ui.widgets.basics import card, label, row
from wizard.ui.widgets.choice_box import ChoiceBox
from wizard.ui.widgets.tick import Tick
from wizard.ui.words import languages
from wizard.ui.words.pseudo import PSEUDO
from wizard.ui.words.texts import number, say


class SettingsPage(Page):
    """Reads and writes the settings; there is nothing to confirm."""

    key = "settings"

    def title(self) -> str:
        """What this is."""
        return say("Settings")

    def subtitle(self) -> str:
        """That nothing has to be confirmed."""
        return say("Everything you change here takes effect at once.")

    def leave_text(self) -> str:
        """Nothing is being cancelled."""
        return say("Close settings")

    def build(self, column: QVBoxLayout) -> None:
        """What one reads and sees, then what happens while no window is open."""
        frame, inside = card("reading")
        for box in (self._language(), self._appearance(), self._size()):
            inside.addLayout(box)
        inside.addWidget(self._motion())
        column.addWidget(frame)
        frame, inside = card("background")
        inside.addWidget(label(say("While the window is closed"), "backgroundTitle", bold=True))
        self._tray_tick, self._login_tick = self._tray(), self._login()
        inside.addWidget(self._tray_tick)
        inside.addWidget(self._login_tick)
        column.addWidget(frame)

    def first(self) -> QWidget | None:
        """The language."""
        return self.findChild(QWidget, "language")

    # What one reads and sees

    def _language(self) -> QVBoxLayout:
        offered = {"": say("Like the system")} | languages.known()
        now = self.frame.settings.now.language
        if now in PSEUDO:
            offered[now] = now
        box = ChoiceBox("language", offered, now, lambda code: self._put(language=code))
        return _named(say("Language"), box)

    def _appearance(self) -> QVBoxLayout:
        offered = {
            "system": say("Like the system"),
            "light": say("Light"),
            "dark": say("Dark"),
            "contrast": say("High contrast"),
        }
        now = self.frame.settings.now.theme
        box = ChoiceBox("theme", offered, now, lambda key: self._put(theme=key))
        return _named(say("Appearance"), box)

    def _size(self) -> QVBoxLayout:
        offered = {scale: say("{share} %", share=number(scale * 100)) for scale in SCALES}
        now = self.frame.settings.now.scale
        box = ChoiceBox("scale", offered, now, lambda scale: self._put(scale=scale))
        return _named(say("Size of text"), box)

    def _motion(self) -> Tick:
        more = say("Nothing slides or fades. Measurements still update.")
        on = self.frame.settings.now.still
        return Tick(say("Reduce motion"), "still", self._put_still, more=more, on=on)

    # While the window is closed

    def _tray(self) -> Tick:
        more = say("It shows whether the VPN is connected, and tells when something has changed.")
        if not QSystemTrayIcon.isSystemTrayAvailable():
            more = say("At the moment this desktop has no place for such icons.")
        on = self.frame.settings.now.tray
        return Tick(say("Keep an icon beside the clock"), "tray", self._put_tray, more=more, on=on)

    def _login(self) -> Tick:
        more = say("Only the icon starts, without a window. This keeps the icon as well.")
        on = self.frame.settings.now.at_login
        return Tick(say("Start when I log in"), "at_login", self._put_login, more=more, on=on)

    # Taking effect

    def _put_still(self, on: bool) -> None:
        self._put(still=on)

    def _put_tray(self, on: bool) -> None:
        """Without the icon there is nothing to start."""
        settings = self.frame.settings
        settings.put(tray=on, at_login=settings.now.at_login and on)
        self._show_background()

    def _put_login(self, on: bool) -> None:
        """What starts by itself can be seen; where it is not allowed, that is said."""
        settings = self.frame.settings
        settings.put(at_login=on, tray=settings.now.tray or on)
        self._show_background()
        if on and not settings.now.at_login:  # the tray took it back
            self.note(say("This computer does not let programs start when you log in."))

    def _show_background(self) -> None:
        now = self.frame.settings.now
        for tick, on in ((self._tray_tick, now.tray), (self._login_tick, now.at_login)):
            tick.show_as(on)

    def _put(self, **changed: object) -> None:
        self.frame.settings.put(**changed)
        self.frame.dress()


def _named(text: str, box: QWidget) -> QVBoxLayout:
    """A control under its name."""
    told = label(text, box.objectName() + "Label", bold=True)
    told.setBuddy(box)
    column = QVBoxLayout()
    column.setSpacing(look.SMALL)
    column.addWidget(told)
    column.addLayout(row(box))
    return column
