"""The path map has room for its words, whatever the width, the type and the names."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.map_shown import Show, checked, shower
from wizard.model import Protocol, Session
from wizard.rehearsal import situations
from wizard.ui.reading import picture
from wizard.ui.reading.picture import Line, Picture, State
from wizard.ui.widgets import path_map_words as words
from wizard.ui.widgets.path_map_items import present
from wizard.ui.widgets.path_map_layout import TOLD_APART, height_of
from wizard.ui.widgets.path_map_places import Fonts


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> Show:
    return shower(qtbot, qapp)


@pytest.mark.parametrize("width", [480, 600, 1000, 1900])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("situation", ["double_nat", "no_pptp_helper", "server_down"])
def test_nothing_is_cut_and_nothing_overlaps(
    show: Show, situation: str, scale: float, width: int
) -> None:
    path_map = show(_crowded(checked(situation)), width, scale)
    laid, fonts = path_map.view.laid, Fonts.of(path_map.font())
    for box in laid.boxes:
        for text in box.texts:
            font = fonts.title if text.role == "title" else fonts.quiet
            assert box.card.contains(text.box), text
            assert height_of(text.text, font, text.box.width()) <= text.box.height() + 1, text
            if width >= 600:
                assert _widest(text.text, font) <= text.box.width(), text
    for first, second in combinations((box.card for box in laid.boxes), 2):
        assert not first.intersects(second)
    assert laid.size.height() <= path_map.view.height()


def _crowded(made: Picture) -> Picture:
    """With all three protocols."""
    first = made.lines[0]
    lines = tuple(Line(str(protocol), first.states, first.lost) for protocol in Protocol)
    return Picture(made.stations, lines)


def _widest(text: str, font: QFont) -> float:
    metrics = QFontMetricsF(font)
    pieces = text.replace(words.ZERO_WIDTH, " ").split()
    return max((metrics.horizontalAdvance(piece) for piece in pieces), default=0.0)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_labels_and_words_have_room(show: Show, scale: float) -> None:
    for width in (600, 1000):
        path_map = show(_crowded(checked("all_fine")), width, scale)
        laid, fonts = path_map.view.laid, Fonts.of(path_map.font())
        quiet, bold = QFontMetricsF(fonts.quiet), QFontMetricsF(fonts.name)
        for track, line in zip(laid.tracks, path_map.picture.lines, strict=True):
            name = bold.horizontalAdvance(words.protocol(line.protocol))
            told = max(quiet.horizontalAdvance(words.verdict(state)) for state in State)
            need = max(name, told) if laid.upright else name + told
            assert track.label.width() >= (need if laid.verdicts else name)
            for note in track.notes:
                for state in TOLD_APART:
                    word = words.word(state, sure=False)
                    assert height_of(word, fonts.quiet, note.width()) <= note.height() + 1


def test_there_is_a_word_for_every_mark(show: Show) -> None:
    for situation in situations.names():
        made = checked(situation)
        shown = {state for line in made.lines for state in line.states[1:]}
        assert shown <= {*present(made), *TOLD_APART}
    assert len({words.word(state) for state in State}) == len(State)


def test_a_long_name_from_outside_is_broken_not_cut(show: Show) -> None:
    name = "averyveryverylongnameofaserverwithoutanydots" + ".example" * 8
    session = Session(server=name, wanted=(Protocol.IKEV2,))
    path_map = show(picture.of(session), 600, 2.0)
    box = next(box for box in path_map.view.laid.boxes if box.key == "server")
    assert box.texts[1].text.replace(words.ZERO_WIDTH, "") == name
    assert _widest(box.texts[1].text, Fonts.of(path_map.font()).quiet) <= box.texts[1].box.width()
