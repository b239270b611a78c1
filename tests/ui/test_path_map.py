"""The path map as it is drawn, pressed and heard."""

from __future__ import annotations

import statistics
import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.map_shown import Show, checked, shower
from tests.ui.walker import Walker
from wizard.model import Found, Protocol, Session
from wizard.rehearsal import situations
from wizard.ui import theme
from wizard.ui.reading import picture
from wizard.ui.reading.picture import State
from wizard.ui.widgets import path_map_words as words
from wizard.ui.widgets.path_map import PathMap

FRAME = 0.016
"""Seconds between two pictures at 60 a second; of the thread, not of a machine under load."""


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> Show:
    return shower(qtbot, qapp)


# Keyboard and screen reader


def test_every_station_is_a_button_to_a_screen_reader(show: Show) -> None:
    path_map = show(checked("double_nat"))
    names = []
    for button in path_map.view.buttons.values():
        seen = QAccessible.queryAccessibleInterface(button)
        assert seen.role() == QAccessible.Role.Button
        assert not seen.state().invisible
        assert seen.state().focusable
        names.append(seen.text(QAccessible.Text.Name))
    assert len(set(names)) == len(names) == 6
    assert names[1] == "Router, Practice, 192.168.1.1, PPTP: perhaps here"


def test_the_buttons_are_in_the_tree_below_the_map(show: Show) -> None:
    path_map = show(checked("all_fine"))
    found: list[str] = []

    def walk(node: object) -> None:
        for number in range(node.childCount()):  # type: ignore[attr-defined]
            child = node.child(number)  # type: ignore[attr-defined]
            if child.role() == QAccessible.Role.Button:
                found.append(child.text(QAccessible.Text.Name).split(",")[0])
            walk(child)

    walk(QAccessible.queryAccessibleInterface(path_map))
    assert found == ["This computer", "Router", "Provider", "VPN server", "Inside: Office"]


def test_the_map_is_told_in_sentences(show: Show) -> None:
    path_map = show(checked("no_pptp_helper"))
    seen = QAccessible.queryAccessibleInterface(path_map.view)
    assert seen.text(QAccessible.Text.Description) == (
        "The way leads through: This computer, Router, Provider, VPN server, Inside: Office. "
        "PPTP does not get through. It probably stops here: Router. "
        "IKEv2 gets through to: VPN server."
    )


def test_a_look_around_is_told_without_a_vpn(show: Show) -> None:
    walker = Walker("double_nat")
    walker.run(walker.flow.begin("check"))
    path_map = show(picture.of(walker.flow.session))
    assert "server" not in path_map.view.buttons
    told = path_map.view.accessibleDescription()
    assert told.endswith("Answers come back from as far as: Provider.")


@pytest.mark.parametrize("situation", situations.names())
def test_the_story_names_every_line_once(show: Show, situation: str) -> None:
    made = checked(situation)
    story = words.story(made)
    sentences = [words.of_line(line, made) for line in made.lines]
    assert all(story.count(sentence) == 1 for sentence in sentences)
    assert all(words.protocol(line.protocol) in story for line in made.lines)


def test_a_change_is_told_once_and_silence_is_not(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[QAccessible.Event] = []
    monkeypatch.setattr(
        "wizard.ui.widgets.path_map_view.QAccessible.updateAccessibility",
        lambda event: told.append(event.type()),
    )
    session = Session(server="vpn.example", wanted=(Protocol.IKEV2,))
    path_map = show(picture.of(session, running=True))
    assert told == [QAccessible.Event.DescriptionChanged]
    path_map.show_picture(picture.of(session, running=True))
    assert len(told) == 1
    path_map.show_picture(picture.of(session))
    assert len(told) == 2


def test_arrows_go_along_the_way_and_enter_presses(show: Show, qtbot: QtBot) -> None:
    path_map = show(checked("all_fine"))
    buttons = path_map.view.buttons
    buttons["computer"].setFocus()
    QTest.keyClick(buttons["computer"], Qt.Key.Key_Right)
    assert buttons["router"].hasFocus()
    QTest.keyClick(buttons["router"], Qt.Key.Key_Left)
    QTest.keyClick(buttons["computer"], Qt.Key.Key_Left)
    assert buttons["computer"].hasFocus()
    keys = {Qt.Key.Key_Return: "server", Qt.Key.Key_Enter: "", Qt.Key.Key_Space: "server"}
    for key, chosen in keys.items():  # pressed once more it is told about no longer
        with qtbot.waitSignal(path_map.chosen, timeout=1000) as heard:
            QTest.keyClick(buttons["server"], key)
        assert heard.args == [chosen]


def test_a_click_on_a_card_chooses_it(show: Show, qtbot: QtBot) -> None:
    path_map = show(checked("all_fine"))
    box = next(box for box in path_map.view.laid.boxes if box.key == "router")
    button = path_map.view.viewport().childAt(box.card.center().toPoint())
    assert button is not None
    with qtbot.waitSignal(path_map.chosen, timeout=1000) as heard:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard.args == ["router"]
    assert path_map.view.chosen == "router"


def test_tab_goes_as_the_eye_does_also_past_a_router_found_late(show: Show) -> None:
    path_map = show(checked("all_fine"))
    path_map.show_picture(checked("double_nat"))
    order, widget = [], path_map.view.buttons["computer"]
    for _ in range(6):
        order.append(widget.objectName().removeprefix("station_"))
        widget = widget.nextInFocusChain()  # type: ignore[assignment]
    assert order == ["computer", "router", "outer_router", "provider", "server", "inside"]


# Right to left


def test_it_is_mirrored_where_the_window_is(show: Show, qapp: QApplication) -> None:
    made = checked("no_pptp_helper")
    plain = show(made).view.laid
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    path_map = show(made)
    turned = path_map.view.laid
    for before, after in zip(plain.boxes, turned.boxes, strict=True):
        assert after.card.left() == pytest.approx(1000 - before.card.right())
        assert after.card.size() == before.card.size()
    points = [point.x() for point in turned.tracks[0].points]
    assert points == sorted(points, reverse=True)
    buttons = path_map.view.buttons
    buttons["computer"].setFocus()
    QTest.keyClick(buttons["computer"], Qt.Key.Key_Left)
    assert buttons["router"].hasFocus()
    assert buttons["router"].x() < buttons["computer"].x()


def test_addresses_keep_their_direction(show: Show, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made = checked("all_fine")
    assert words.facts(made.stations[1])[1] == "\u2066192.168.1.1\u2069"


# Live


def test_a_new_picture_changes_what_is_there(show: Show) -> None:
    walker = Walker("no_pptp_helper").to_network()
    session = walker.flow.session
    path_map = show(picture.of(session, running=True))
    buttons, items = dict(path_map.view.buttons), path_map.view.scene().items()
    path_map.show_picture(checked("no_pptp_helper"))
    path_map.show_picture(picture.of(Walker("no_pptp_helper").to_result().flow.session))
    assert path_map.view.buttons == buttons
    assert set(path_map.view.scene().items()) == set(items)


def test_sixty_pictures_a_second_stall_nobody(show: Show) -> None:
    walker = Walker("no_pptp_helper").to_network()
    events = [told.event for told in walker.flow.log]
    bare = Session(server="vpn.office.example", wanted=walker.flow.session.wanted)
    path_map = show(picture.of(bare, running=True))
    took, drawn = [], []
    for number in range(120):
        began = time.thread_time()
        path_map.show_picture(picture.live(bare, events[: number % len(events) + 1]))
        QCoreApplication.processEvents()
        took.append(time.thread_time() - began)
        drawn.append(path_map.picture)
    assert any(before != after for before, after in pairwise(drawn))
    assert any(isinstance(event, Found) for event in events)
    assert statistics.quantiles(took, n=20)[-1] < FRAME  # first layouts apart


def test_an_empty_map_takes_no_room(show: Show) -> None:
    path_map = show()
    assert path_map.view.heightForWidth(600) <= 1
    assert path_map.view.buttons == {}


def test_it_is_drawn_in_every_theme_and_differs_between_states(show: Show) -> None:
    for colours in theme.THEMES.values():
        good = show(checked("all_fine"), colours=colours)
        bad = show(checked("server_down"), colours=colours)
        pictures = [_image(path_map) for path_map in (good, bad)]
        assert pictures[0] != pictures[1]
        status = colours.of(words.status(State.BAD)).rgb()
        assert status in _colours(pictures[1])
        assert status not in _colours(pictures[0])


def _image(path_map: PathMap) -> QImage:
    return path_map.view.grab().toImage()


def _colours(image: QImage) -> set[int]:
    across, down = range(0, image.width(), 2), range(0, image.height(), 2)
    return {image.pixel(x, y) for x in across for y in down}


# Before and after


def test_the_slider_goes_back_and_forth_by_keyboard(show: Show) -> None:
    walker = Walker("pptp_passthrough_off").to_result()
    assert walker.flow.before is not None
    before, after = picture.of(walker.flow.before), picture.of(walker.flow.session)
    path_map = show()
    path_map.show_before_after(before, after)
    slider = path_map.slider
    assert slider.isVisible()
    assert path_map.picture == after
    for key, shown, said in (
        (Qt.Key.Key_Left, before, "The map shows how it was before."),
        (Qt.Key.Key_Right, after, "The map shows how it is now."),
    ):
        QTest.keyClick(slider, key)
        assert path_map.picture == shown
        seen = QAccessible.queryAccessibleInterface(slider)
        assert seen.text(QAccessible.Text.Name) == "Before or after the change"
        assert seen.text(QAccessible.Text.Description) == said
    bold = [label.text() for label in path_map.findChildren(QLabel) if label.font().bold()]
    assert bold == ["After the change"]
    path_map.show_picture(after)
    assert not slider.isVisible()
