"""The tray is opt-in (U30), tells its state by shape and words, and speaks once an event."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from tests.ui.pilot import Pilot
from tests.ui.walker import Walker
from wizard.model import Machine, Network
from wizard.ui.aside import at_login
from wizard.ui.aside.at_login import DesktopFile
from wizard.ui.aside.companion import LOST_AFTER, Companion, TrayState
from wizard.ui.aside.live import Glance, Sample
from wizard.ui.aside.tray import Tray
from wizard.ui.aside.tray_icon import picture
from wizard.ui.journey.jobs import Job
from wizard.ui.journey.messages import Done, Ended
from wizard.ui.settings import Choices, Settings
from wizard.ui.theme import DARK, LIGHT, Theme
from wizard.ui.window import Window

MakePilot = Callable[[Window], Pilot]
HOME = Machine(
    gateways=(("192.168.1.1", "lan0"),), gateway_mac="02:00:5e:10:00:01", network=Network.MINE
)
CAFE = Machine(gateways=(("10.0.0.1", "lan0"),), gateway_mac="02:00:5e:10:00:99")


class Desk:
    """A window with a tray, the panel's place for icons, and what the icon said."""

    def __init__(self, window: Window, app: QApplication, folder: Path) -> None:
        self.window = window
        self.place = True
        self.autostart = folder / "autostart"
        self.now = 0.0
        self.said: list[str] = []
        login = DesktopFile(self.autostart, ("wizard", "--hidden"))
        self.tray = Tray(window, app, window.settings, lambda: self.place, login)
        self.tray.companion = Companion(lambda: self.now)

    def texts(self) -> list[str]:
        """The menu, line by line."""
        return [action.text() for action in self.tray.menu.actions() if action.text()]

    def press(self, text: str) -> None:
        next(action for action in self.tray.menu.actions() if action.text() == text).trigger()

    def see(self, glance: Glance | None = None, sample: Sample | None = None) -> None:
        """A look aside came back."""
        if sample is not None:
            self.window.flow.live.take(sample)
        job = Job("glance", (), lambda _desk: None, aside=True)
        self.tray._heard(Ended(job, Done(glance or Glance())))

    @property
    def mark(self) -> str:
        watched = self.window.flow.live.watched
        assert watched is not None
        return watched.mark


@pytest.fixture
def desk(
    open_window: OpenWindow, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    """Connected to Office, on the first page, the tray not yet asked for."""
    walker = Walker("all_fine").to_result()
    walker.flow.home()
    walker.flow._given |= walker.world.secrets
    window = open_window(walker, settings=Settings(tmp_path / "window.json"))
    made = Desk(window, qapp, tmp_path)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _icon, _title, text, _picture: made.said.append(text)
    )
    yield made
    made.tray._quitting = True
    qapp.setQuitOnLastWindowClosed(True)


def test_u30_on_a_fresh_profile_nothing_of_this_is_on(desk: Desk, qapp: QApplication) -> None:
    assert not Choices().tray
    assert not Choices().at_login
    assert desk.tray.icon is None
    assert desk.tray.pulse.companion is None, "the network is not looked at"
    assert not desk.autostart.exists()
    assert qapp.quitOnLastWindowClosed()


def test_asked_for_it_comes_and_taken_back_it_goes(desk: Desk, qapp: QApplication) -> None:
    desk.window.settings.put(tray=True)
    assert desk.tray.icon is not None
    assert desk.tray.icon.isVisible()
    assert not qapp.quitOnLastWindowClosed()
    desk.window.settings.put(tray=False)
    assert not desk.tray.icon.isVisible()
    assert desk.tray.pulse.companion is None
    assert qapp.quitOnLastWindowClosed()


def test_without_a_place_for_icons_closing_ends_the_program(desk: Desk) -> None:
    desk.place = False
    desk.window.settings.put(tray=True)
    assert desk.tray.icon is None
    assert not desk.tray.keep()


def test_starting_at_login_is_one_file_and_none_afterwards(desk: Desk) -> None:
    desk.window.settings.put(tray=True, at_login=True)
    assert [file.name for file in desk.autostart.iterdir()] == ["passthrough-wizard.desktop"]
    desk.window.settings.put(at_login=False)
    assert list(desk.autostart.iterdir()) == []


def test_where_that_is_not_allowed_the_setting_goes_back(desk: Desk) -> None:
    desk.autostart.write_text("a file in the folder's place")
    desk.window.settings.put(at_login=True)
    assert not desk.window.settings.now.at_login


def test_taken_away_by_another_hand_the_setting_tells_the_truth(
    open_window: OpenWindow, qapp: QApplication, tmp_path: Path
) -> None:
    settings = Settings(None)
    settings.put(at_login=True)
    window = open_window("all_fine", settings=settings)
    Tray(window, qapp, settings, lambda: False, DesktopFile(tmp_path, ("wizard",)))
    assert not settings.now.at_login
    assert not at_login.get(DesktopFile(tmp_path, ("wizard",)))


def test_the_menu_names_what_it_does(desk: Desk) -> None:
    desk.window.settings.put(tray=True)
    assert desk.texts() == ["Connected to Office", "Disconnect Office", "Open the window", "Quit"]
    assert not desk.tray.menu.actions()[0].isEnabled(), "the line of state is no button"
    assert desk.tray.icon is not None
    assert desk.tray.icon.toolTip() == "Connected to Office"


def test_disconnect_and_connect_from_the_menu(desk: Desk, pilot: MakePilot) -> None:
    hands = pilot(desk.window)
    desk.window.settings.put(tray=True)
    desk.window.hide()
    desk.press("Disconnect Office")
    hands.until(lambda: desk.texts()[0] == "Not connected")
    assert not desk.window.isVisible(), "it went well: no window is needed"
    desk.press("Connect Office")
    hands.until(lambda: desk.texts()[0] == "Connected to Office")
    assert not desk.window.isVisible()
    assert desk.said == [], "what a person does is no news"


def test_disconnecting_makes_no_lie_of_the_result_and_keeps_undo(
    open_window: OpenWindow, qapp: QApplication, pilot: MakePilot, tmp_path: Path
) -> None:
    walker = Walker().to_result()
    window = open_window(walker, settings=Settings(tmp_path / "window.json"))
    run, changed = window.flow.session.run, window.flow.session.changed
    desk, hands = Desk(window, qapp, tmp_path), pilot(window)
    window.settings.put(tray=True)
    desk.press("Disconnect Office")
    hands.page("connected")
    hands.until(lambda: window.flow.busy is None)
    desk.tray._quitting = True
    qapp.setQuitOnLastWindowClosed(True)
    assert window.page is not None
    assert window.page.title() == "Office is not connected"
    assert changed
    assert (window.flow.session.run, window.flow.session.changed) == (run, changed)
    hands.press("undo")
    assert (window.flow.page, window.flow.draft.runs) == ("undo", (run,))


def test_a_secret_that_is_missing_brings_the_window(desk: Desk, pilot: MakePilot) -> None:
    hands = pilot(desk.window)
    desk.window.settings.put(tray=True)
    desk.press("Disconnect Office")
    hands.until(lambda: desk.texts()[0] == "Not connected")
    desk.window.flow._given.clear()
    desk.window.hide()
    desk.press("Connect Office")
    hands.asked("vpn_password")
    hands.until(desk.window.isVisible)


def test_nothing_is_begun_in_the_middle_of_a_journey(desk: Desk, pilot: MakePilot) -> None:
    window = desk.window
    window.settings.put(tray=True)
    window.run(window.flow.begin("connect"))
    pilot(window).until(lambda: window.flow.busy is None)
    page, tunnel = window.flow.page, window.flow.live.watched
    assert page != "start"
    desk.press("Disconnect Office")
    assert (window.flow.page, window.flow.busy) == (page, None)
    assert window.flow.live.watched == tunnel


def test_a_loss_is_told_once(desk: Desk) -> None:
    desk.window.settings.put(tray=True)
    for _ in range(5):
        desk.see(sample=Sample(desk.mark, desk.now, None))
        desk.now += LOST_AFTER
    assert desk.said == ["Office is not connected any more."]
    assert desk.texts()[:2] == ["Not connected", "Connect Office"]


def test_new_software_in_the_router_is_told_once_and_can_be_tested_at_home(desk: Desk) -> None:
    desk.window.settings.put(tray=True)
    changed = Glance(None, HOME, {"firmware": "2"}, {"firmware": "1"})
    desk.see(changed)
    desk.see(changed)
    assert desk.said == ["The router's software has changed. The setting may be lost: test again."]
    assert "Something changed: test again" in desk.texts()
    desk.see(Glance(None, CAFE))
    assert "Something changed: test again" not in desk.texts(), "not from a café"


def test_testing_again_settles_it(desk: Desk, pilot: MakePilot) -> None:
    window = desk.window
    window.settings.put(tray=True)
    desk.see(Glance(None, HOME, {"firmware": "2"}, {"firmware": "1"}))
    desk.press("Something changed: test again")
    assert window.isVisible()
    pilot(window).page("network")
    assert desk.tray.companion.state is not TrayState.CHANGED
    assert "firmware" in window.settings.now.router_accepted


def test_the_first_time_closing_says_where_it_goes_on(desk: Desk, pilot: MakePilot) -> None:
    window, hands = desk.window, pilot(desk.window)
    window.settings.put(tray=True)
    window.close()
    assert window.isVisible()
    hands.press("main")
    assert not window.isVisible()
    assert window.bridge.alive
    desk.press("Open the window")
    assert window.isVisible()
    window.close()
    assert not window.isVisible(), "told once"
    assert window.bridge.alive


def test_quit_ends_the_worker(desk: Desk) -> None:
    desk.window.settings.put(tray=True)
    desk.press("Quit")
    assert not desk.window.bridge.alive
    assert desk.tray.icon is not None
    assert not desk.tray.icon.isVisible()


def test_an_open_menu_is_left_alone_where_nothing_is_new(desk: Desk) -> None:
    desk.window.settings.put(tray=True)
    before = desk.tray.menu.actions()
    desk.see(sample=Sample(desk.mark, 1.0, (1, 1), 0.02, True))
    assert desk.tray.menu.actions() == before


def test_started_hidden_it_waits_for_its_place_and_then_shows_the_window(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.ui.aside.tray.WAIT_SECONDS", 0)
    desk.window.settings.put(tray=True)
    desk.window.hide()
    desk.tray.show_window_unless_hidden(True)
    assert not desk.window.isVisible()
    desk.place = False
    desk.tray.show_window_unless_hidden(True, waits=2)
    assert not desk.window.isVisible()
    qtbot.waitUntil(desk.window.isVisible, timeout=5000)


def test_started_hidden_without_a_tray_the_window_comes(desk: Desk) -> None:
    desk.window.hide()
    desk.tray.show_window_unless_hidden(True)
    assert desk.window.isVisible()


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("size", [16, 32])
def test_the_states_differ_in_shape_and_not_only_in_colour(theme: Theme, size: int) -> None:
    masks = [_mask(picture(state, theme, size).toImage(), theme) for state in TrayState]
    for number, first in enumerate(masks):
        for second in masks[number + 1 :]:
            differing = sum(a != b for a, b in zip(first, second, strict=True))
            assert differing > size * size * 0.1


def _mask(image: QImage, theme: Theme) -> list[bool]:
    """Where something is drawn on the plate, whatever its colour."""
    return [
        image.pixelColor(x, y).alpha() > 0 and image.pixelColor(x, y).name() != theme.card
        for y in range(image.height())
        for x in range(image.width())
    ]
