"""The connected view: how it stands, live, and how to end it or take it up again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from tests.ui.pilot import PATIENCE, Pilot
from tests.ui.walker import Walker
from wizard.model import Tunnel
from wizard.ui.aside import pulse
from wizard.ui.aside.live import SILENT, Sample
from wizard.ui.aside.pulse import Pulse
from wizard.ui.journey.jobs import Desk, Job
from wizard.ui.journey.messages import Done, Ended, Message
from wizard.ui.window import Window

MakePilot = Callable[[Window], Pilot]


@pytest.fixture
def connected(open_window: OpenWindow, pilot: MakePilot) -> Pilot:
    """A window on the connected view of a tunnel that stands."""
    walker = Walker("all_fine").to_result()
    walker.flow.home()
    window = open_window(walker)
    flow = window.flow
    entry = next(entry for entry in flow.around.entries if entry.ours)
    window.run(flow.begin("connected", entry=entry))
    hands = pilot(window)
    hands.page("connected")
    return hands


def take(hands: Pilot, *samples: Sample) -> None:
    """Looks aside, as the worker tells them."""
    live, page = hands.window.flow.live, hands.window.page
    for sample in samples:
        live.take(sample)
    assert page is not None
    page.heard(Ended(Job("glance", (), lambda _desk: None, aside=True), Done(None)))


def title(hands: Pilot) -> str:
    label = hands.find("title", QLabel)
    assert isinstance(label, QLabel)
    return label.text()


def primary(hands: Pilot) -> str:
    assert hands.window.page is not None
    return hands.window.page.primary()


def mark(hands: Pilot) -> str:
    watched = hands.window.flow.live.watched
    assert watched is not None
    return watched.mark


def test_it_says_how_it_stands_and_what_was_proved(connected: Pilot) -> None:
    assert title(connected) == "Connected to Office"
    flow = connected.window.flow
    told = connected.find("subtitle", QLabel)
    assert isinstance(told, QLabel)
    assert "IKEv2" in told.text()
    assert flow.session.tunnel is not None
    for probe in ("tunnel.interface", "tunnel.dns", "tunnel.inside"):
        assert connected.find(f"check_{probe}", QLabel)
    assert flow.live.watched is not None
    assert flow.live.watched.since > 0


def test_the_main_button_never_ends_a_connection(connected: Pilot) -> None:
    window = connected.window
    assert window.page is not None
    assert window.page.primary() == "Test again"
    assert [extra.text for extra in window.page.extras()] == ["Disconnect Office"]
    connected.press("main")
    connected.page("connected")
    assert title(connected) == "Connected to Office"
    assert window.flow.session.finding("tunnel.inside") is not None


def test_disconnect_and_connect_again(connected: Pilot) -> None:
    window = connected.window
    connected.press("disconnect")
    connected.until(lambda: window.flow.busy is None)
    assert title(connected) == "Office is not connected"
    assert window.flow.live.watched is None
    assert window.flow.session.tunnel == Tunnel("down", "ptw-00000001")
    window.flow._given |= Walker("all_fine").world.secrets
    connected.press("main")
    connected.until(lambda: title(connected) == "Connected to Office")


def test_a_secret_that_is_missing_is_asked_for(connected: Pilot) -> None:
    window = connected.window
    connected.press("disconnect")
    connected.until(lambda: window.flow.busy is None)
    window.flow.secrets.clear()
    window.flow._given.clear()
    connected.press("main")
    connected.asked("vpn_password")
    connected.answer("wrong")
    connected.until(lambda: window.flow.busy is None)
    assert title(connected) == "Office could not be connected"
    assert primary(connected) == "Find out why"


def test_looks_aside_change_curves_and_no_page(connected: Pilot) -> None:
    page = connected.window.page
    answers = connected.find("answersNow", QLabel)
    take(connected, *(Sample(mark(connected), at * 2.0, (at, at), 0.021, True) for at in range(3)))
    assert isinstance(answers, QLabel)
    assert answers.text() == "Now 21 ms."
    assert connected.window.page is page


def test_a_tunnel_that_is_gone_is_said_at_once(connected: Pilot) -> None:
    take(connected, Sample(mark(connected), 2.0, None))
    assert title(connected) == "Office is not connected any more"
    assert primary(connected) == "Connect to Office"


def test_a_tunnel_that_carries_nothing_is_not_called_fine(connected: Pilot) -> None:
    gone = [Sample(mark(connected), at * 2.0, (1, 1), None, True) for at in range(SILENT)]
    take(connected, *gone)
    assert title(connected) == "Office is connected, but nothing comes back"


def test_undo_of_what_was_changed_is_offered_with_its_run(connected: Pilot) -> None:
    window = connected.window
    run = window.flow.session.run
    connected.press("undo")
    connected.until(lambda: window.flow.page == "undo")
    assert window.flow.draft.runs == (run,)


def _one_more(window: Window, qtbot: QtBot) -> None:
    """Wait for the look that was begun."""
    qtbot.waitUntil(lambda: not window.bridge._unfinished, timeout=PATIENCE)
    QCoreApplication.processEvents()


def test_the_pulse_looks_while_the_curves_are_seen_and_disturbs_nobody(
    connected: Pilot, qtbot: QtBot
) -> None:
    window, now = connected.window, [100.0]
    beats = Pulse(window, lambda: now[0])
    assert beats.seen
    page = window.page
    told: list[Message] = []
    window.bridge.told.connect(told.append)
    points = window.flow.live.answers.points
    beats.beat()  # what stands
    connected.until(lambda: not window.bridge._unfinished)
    for _ in range(3):
        now[0] += pulse.SEEN_SECONDS
        beats.beat()
        _one_more(window, qtbot)
    assert len(window.flow.live.answers.points) == len(points) + 3
    assert window.page is page
    assert window.flow.busy is None
    assert len(told) == 4, "only ends are told, no progress"


def test_the_pulse_is_slow_where_nobody_looks(
    connected: Pilot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, now = connected.window, [100.0]
    beats = Pulse(window, lambda: now[0])
    beats.beat()
    connected.until(lambda: not window.bridge._unfinished)
    window.home()
    connected.until(lambda: not window.bridge._unfinished)
    assert not beats.seen
    asked: list[Job] = []

    def aside(job: Job) -> bool:
        asked.append(job)
        return True

    monkeypatch.setattr(window.bridge, "aside", aside)
    for _ in range(40):
        now[0] += pulse.SEEN_SECONDS
        beats.beat()
    assert len(asked) == 3, "once in thirty seconds"


def test_a_look_aside_gives_way_to_what_a_person_wants(connected: Pilot) -> None:
    window = connected.window
    hung: list[bool] = []

    def hang(desk: Desk) -> None:
        hung.append(desk.engine.work.stop.wait(30))
        desk.engine.work.check()

    assert window.bridge.aside(Job("glance", (), hang, aside=True))
    assert not window.bridge.aside(Job("glance", (), hang, aside=True))
    connected.press("main")
    connected.page("connected")
    assert hung == [True], "it was stopped, not waited for"


def test_every_text_stays_inside_at_twice_the_size(connected: Pilot) -> None:
    window = connected.window
    window.settings.put(scale=2.0)
    window.dress()
    page = window.page
    assert page is not None
    window.resize(window.minimumSize())
    for _ in range(3):
        QCoreApplication.processEvents()  # layouts that follow from layouts
    for part in page.findChildren(QLabel):
        if part.isVisible():
            assert part.height() >= part.heightForWidth(part.width()) - 1, part.objectName()
    outside = [w for w in page.findChildren(QWidget) if w.isVisible() and w.width() > page.width()]
    assert outside == []
