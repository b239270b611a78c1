"""The icon beside the clock, where it is asked for: state, connect, disconnect, test again."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from wizard.model import Connection, Session, Tunnel
from wizard.ui.aside import at_login
from wizard.ui.aside.companion import Companion, Notice, TrayState, Why
from wizard.ui.aside.live import Glance
from wizard.ui.aside.pulse import Pulse
from wizard.ui.aside.tray_icon import icon
from wizard.ui.journey import jobs_vpn
from wizard.ui.journey.jobs import Job
from wizard.ui.journey.messages import Done, Ended, Failed, Message, Outcome
from wizard.ui.pages.going_on import GoingOnPage
from wizard.ui.settings import Settings
from wizard.ui.widgets.button import literal
from wizard.ui.window import Window
from wizard.ui.words.texts import say

AT_REST = ("start", "connected", "settings", "result")
"""Pages on which nothing is lost when the tray begins something."""
WAIT_SECONDS, WAITS = 5, 12
"""At login the panel may come later than we do: a minute is waited for it."""


def available() -> bool:
    """Whether this desktop has a place for an icon."""
    return QSystemTrayIcon.isSystemTrayAvailable()


def attach(window: Window, app: QApplication, settings: Settings) -> Tray:
    """The tray of this window, made once; nothing is shown until the settings say so."""
    return window.findChild(Tray) or Tray(window, app, settings)


@dataclass(frozen=True)
class Item:
    """One line of the menu."""

    text: str
    act: Callable[[], object]
    enabled: bool = True


class Tray(QObject):
    """Follows the settings; there: whether a place for icons is at hand."""

    def __init__(
        self,
        window: Window,
        app: QApplication,
        settings: Settings,
        there: Callable[[], bool] = available,
        login: at_login.Place | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._app, self._settings = window, app, settings
        self._there, self._login = there, login
        self._at_login = settings.now.at_login and at_login.get(login)
        self._quitting = False
        self.pulse = window.findChild(Pulse) or Pulse(window)
        self.companion = Companion(time.monotonic, settings.now.router_accepted)
        self.menu = QMenu(window)
        self.icon: QSystemTrayIcon | None = None
        self._shown: tuple[object, ...] = ()
        window.keeper = self.keep
        window.bridge.told.connect(self._heard, Qt.ConnectionType.QueuedConnection)
        if settings.now.at_login != self._at_login:  # taken away by somebody else's hand
            settings.put(at_login=self._at_login)
        settings.watchers.append(self.follow)
        self.follow()

    @property
    def on(self) -> bool:
        """Whether the icon is wanted, and there is a place for it."""
        return self._settings.now.tray and self._there()

    def follow(self) -> None:
        """Bring icon and autostart to what the settings say now."""
        on, login = self.on, self._settings.now.at_login
        self.pulse.companion = self.companion if on else None
        self._app.setQuitOnLastWindowClosed(not on)
        if login != self._at_login:
            self._at_login = login
            if not at_login.put(login, self._login) and login:
                self._at_login = False
                self._settings.put(at_login=False)
        if on and self.icon is None:
            self.icon = self._made()
        if self.icon is not None:
            self._think(Glance())
            self.icon.setVisible(on)

    def show_window_unless_hidden(self, hidden: bool, waits: int = WAITS) -> None:
        """Open the window; hidden: only where no icon comes that could open it."""
        if not hidden or not self._settings.now.tray or (waits == 0 and not self.on):
            self._window.show()
        elif not self.on:
            again = lambda: self.show_window_unless_hidden(hidden, waits - 1)  # noqa: E731
            QTimer.singleShot(WAIT_SECONDS * 1000, self, again)
        else:
            self.follow()

    # What is shown

    def _made(self) -> QSystemTrayIcon:
        """The icon, made when it is first wanted."""
        made = QSystemTrayIcon(self)
        made.setContextMenu(self.menu)
        made.activated.connect(self._pressed)
        made.messageClicked.connect(self.open)
        return made

    def refresh(self) -> None:
        """Icon, tip and menu as things stand; an open menu is left alone where nothing is new."""
        theme, line, items = self._window.theme, self.line(), self.items()
        shown = (self.companion.state, theme, line, [(item.text, item.enabled) for item in items])
        if self.icon is None or shown == self._shown:
            return
        self._shown = shown
        self.icon.setIcon(icon(self.companion.state, theme))
        self.icon.setToolTip(line)
        self.menu.clear()
        self.menu.addAction(literal(line)).setEnabled(False)
        self.menu.addSeparator()
        for item in items:
            made = self.menu.addAction(literal(item.text))
            made.setEnabled(item.enabled)
            made.triggered.connect(lambda _checked, act=item.act: act())

    def line(self) -> str:
        """How it stands, in one line."""
        companion, live, busy = self.companion, self._window.flow.live, self._window.flow.busy
        if busy is not None and busy.writes:
            return say("Something is being changed just now")
        if companion.router_changed:
            return say("Something changed: the router's software is another one")
        if live.up and live.watched is not None:
            name = live.watched.name
            if live.silent:
                return say("{name} is connected, but nothing comes back", name=name)
            return say("Connected to {name}", name=name)
        if companion.meets:
            name = companion.meets[0]
            return say("This network uses the same addresses as {name}", name=name)
        return say("Not connected")

    def items(self) -> tuple[Item, ...]:
        """What can be done from here."""
        tests = self.companion.state is TrayState.CHANGED and self.companion.may_test
        test = (Item(say("Something changed: test again"), self._test),) if tests else ()
        window = (Item(say("Open the window"), self.open), Item(say("Quit"), self.quit))
        return (*self._connections(), *test, *window)

    def _connections(self) -> tuple[Item, ...]:
        """Disconnect what stands; connect what does not."""
        flow, idle = self._window.flow, self._window.flow.busy is None
        live = flow.live
        standing = live.watched.name if live.watched is not None and live.up else ""
        ours = [entry for entry in flow.around.entries if entry.ours]
        if standing:
            told = say("Disconnect {name}", name=standing)
            return tuple(
                Item(told, partial(self._disconnect, entry), idle)
                for entry in ours
                if entry.name == standing
            )
        return tuple(
            Item(say("Connect {name}", name=entry.name), partial(self._connect, entry), idle)
            for entry in ours
        )

    # What is pressed

    def open(self) -> None:
        """Bring the window to the front."""
        window = self._window
        if window.isMinimized():
            window.showNormal()
        else:
            window.show()
        window.raise_()
        window.activateWindow()

    def quit(self) -> None:
        """End the program; a write that is under way comes to its end in sight."""
        self._quitting = True
        if self._window.flow.writing:
            self.open()
        self._app.setQuitOnLastWindowClosed(True)
        if self._window.close():
            if self.icon is not None:
                self.icon.hide()
            self._app.quit()

    def keep(self) -> bool:
        """Whether closing the window leaves the program in the tray; told the first time."""
        if self._quitting or not self.on:
            return False
        if self._settings.now.tray_told:
            self._window.hide()
        else:
            self._window.show_page(GoingOnPage(self._window, self._stay, self.quit))
        return True

    def _stay(self) -> None:
        self._settings.put(tray_told=True)
        self._window.hide()
        self._window.redraw()

    def _pressed(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.open()

    def _connect(self, entry: Connection) -> None:
        self._begin(lambda: self._window.flow.begin("connected", entry=entry, choice="dial"))

    def _disconnect(self, entry: Connection) -> None:
        """Hang up; the result page, which tells of a tunnel that stands, gives way to its own."""
        self._begin(lambda: self._hang_up(entry))

    def _hang_up(self, entry: Connection) -> Job:
        flow = self._window.flow
        before, runs, watched = flow.session, flow.draft.runs, flow.live.watched
        ours = before.connection is not None and before.connection.name == entry.name
        known = before if ours and flow.page in ("result", "connected") else Session()
        up = Tunnel("up", watched.mark if watched else "")
        if flow.page == "result":
            flow.begin("connected", entry=entry, runs=runs if known.run else ())
        flow.session = replace(known, connection=entry, server=entry.server, tunnel=up)
        return flow.do(jobs_vpn.hanging_up(flow.session, flow.clock()))

    def _test(self) -> None:
        entry = next((e for e in self._window.flow.around.entries if e.ours), None)
        self.open()
        if entry is not None:
            self._begin(lambda: self._window.flow.begin("fix", entry=entry))

    def _begin(self, job: Callable[[], Job | None]) -> None:
        """Begin something from here, unless the window stands in the middle of something else."""
        flow = self._window.flow
        if flow.busy is not None or flow.page not in AT_REST:
            self.open()
            return
        self._window.run(job())
        self.refresh()

    # What the worker tells

    def _heard(self, message: Message) -> None:
        if self._window.flow.question is not None and self.on:
            self.open()
        if not isinstance(message, Ended):
            return
        outcome = message.outcome
        if isinstance(outcome, Done) and isinstance(outcome.value, Glance):
            self._think(outcome.value)
            return
        if message.job.name in ("check", "again", "commit") and isinstance(outcome, Done):
            self._tested()
        if self.on and message.job.name in ("dial", "hang_up") and failed(outcome):
            self.open()
        self._think(Glance())

    def _tested(self) -> None:
        self.companion.tested()
        if self.companion.accepted != self._settings.now.router_accepted:
            self._settings.put(router_accepted=self.companion.accepted)

    def _think(self, glance: Glance) -> None:
        notices = self.companion.see(glance, self._window.flow.live)
        self.refresh()
        if self.icon is None or not self.on:
            return
        for notice in notices:
            self.icon.showMessage(self._window.windowTitle(), words(notice), self.icon.icon())


def failed(outcome: Outcome) -> bool:
    """Whether somebody who pressed something here has to be told that it did not work."""
    if not isinstance(outcome, Done):
        return isinstance(outcome, Failed)
    tunnel = outcome.value.tunnel if isinstance(outcome.value, Session) else None
    return tunnel is not None and tunnel.state == "failed"


def words(notice: Notice) -> str:
    """A notice in words."""
    if notice.why is Why.LOST:
        return say("{name} is not connected any more.", name=notice.name)
    return say("The router's software has changed. The setting may be lost: test again.")
