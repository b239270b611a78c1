"""What is told of a station that is pressed, and how it is known."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.map_shown import checked
from tests.ui.walker import Walker
from wizard.rehearsal import situations
from wizard.ui import theme
from wizard.ui.reading import picture
from wizard.ui.reading.picture import Picture
from wizard.ui.widgets import path_map_words as words
from wizard.ui.widgets.disclosure import Disclosure
from wizard.ui.widgets.path_map import PathMap, StationDetails

Details = Callable[[Picture], tuple[PathMap, StationDetails]]


@pytest.fixture
def details(qtbot: QtBot) -> Details:
    pages = []

    def make(made: Picture) -> tuple[PathMap, StationDetails]:
        page, path_map, told = QWidget(), PathMap(theme.LIGHT), StationDetails(theme.LIGHT)
        qtbot.addWidget(page)
        pages.append(page)
        column = QVBoxLayout(page)
        column.addWidget(path_map)
        column.addWidget(told)
        path_map.show_picture(made)
        path_map.explain(told)
        page.show()
        return path_map, told

    return make


def texts(told: StationDetails) -> list[str]:
    QCoreApplication.processEvents()
    return [label.text() for label in told.findChildren(QLabel) if label.isVisible()]


def test_a_station_is_shut_where_it_was_opened(details: Details) -> None:
    path_map, told = details(checked("all_fine"))
    seen = []
    for _press in range(3):
        path_map.view.buttons["router"].click()
        seen.append(told.isVisible())
    assert seen == [True, False, True]


def test_a_station_tells_what_is_known_and_how(details: Details) -> None:
    path_map, told = details(checked("pptp_passthrough_off"))
    assert not told.isVisible()
    path_map.view.buttons["server"].click()
    assert told.isVisible()
    said = texts(told)
    assert said[0] == "VPN server"
    assert "PPTP: not known" in said
    assert "Does the data part of PPTP (GRE) come back? no answer" in said
    assert "tested over the network \u00b7 took 5.9 s" in said
    assert not [text for text in said if "pptp.gre" in text]


def test_codes_wait_under_details(details: Details) -> None:
    path_map, told = details(checked("pptp_passthrough_off"))
    path_map.view.buttons["server"].click()
    shut = told.findChild(Disclosure, "stationCodes")
    assert isinstance(shut, Disclosure)
    shut.button.click()
    assert [text for text in texts(told) if "pptp.gre=no why=silent" in text]


@pytest.mark.parametrize("situation", situations.names())
def test_every_station_of_every_situation_can_be_told(details: Details, situation: str) -> None:
    for session in (
        Walker(situation).to_network().flow.session,
        Walker(situation).to_result().flow.session,
    ):
        path_map, told = details(picture.of(session))
        for station in path_map.picture.stations:
            path_map.view.buttons[station.key].click()
            said = texts(told)
            assert said[0] == words.title(station)
            assert not [text for text in said if not text or "{" in text or "?=" in text]


def test_details_follow_the_slider(details: Details) -> None:
    walker = Walker("pptp_passthrough_off").to_result()
    assert walker.flow.before is not None
    before, after = picture.of(walker.flow.before), picture.of(walker.flow.session)
    path_map, told = details(after)
    path_map.show_before_after(before, after)
    path_map.view.buttons["router"].click()
    assert "PPTP: gets through" in texts(told)
    path_map.slider.setValue(0)
    assert "PPTP: stops here" in texts(told)
