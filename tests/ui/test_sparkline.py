"""Curves of the last minutes: drawn as one reads, told in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from wizard.ui.aside.live import Live, Watched
from wizard.ui.reading.recent import MOST, SPAN, Recent
from wizard.ui.theme import DARK, LIGHT, Theme
from wizard.ui.widgets.live_card import LiveCard, rate
from wizard.ui.widgets.sparkline import LEAST_SPAN, Sparkline

BOX = QRectF(0, 0, 300, 100)


@pytest.fixture
def line(qtbot: QtBot) -> Sparkline:
    made = Sparkline(LIGHT, "Answer time")
    qtbot.addWidget(made)
    return made


def texts(widget: Sparkline) -> list[str]:
    """What is really on the screen."""
    return [part.text() for part in widget.findChildren(QLabel) if part.isVisibleTo(widget)]


def test_before_anything_came(line: Sparkline) -> None:
    assert "Being measured." in texts(line)
    line.add(0.0, None)
    assert "No answer yet." in texts(line)


def test_only_what_was_watched_for_a_while_is_called_steady(line: Sparkline) -> None:
    for second in range(0, 60, 2):
        line.add(float(second), 0.021)
    assert "Now 21 ms." in texts(line)
    line.add(60.0, 0.021)
    assert "Steady at 21 ms." in texts(line)


def test_now_usual_and_extremes_in_words(line: Sparkline) -> None:
    for at, ms in enumerate((20, 21, 19, 22, 96, 20, 21, 23, 18, 24, 21)):
        line.add(at * 2.0, ms / 1000)
    assert "Now 21 ms, usually 19 ms to 24 ms." in texts(line)
    assert "The last 20 s: lowest 18 ms, middle 21 ms, highest 96 ms." in texts(line)


def test_the_curve_is_told_to_those_who_cannot_see_it(line: Sparkline) -> None:
    for at in range(3):
        line.add(at * 2.0, 0.02)
    line.add(6.0, None)
    told = line.curve.accessibleName()
    assert told.startswith("Answer time No answer just now.")
    assert all(part in told for part in texts(line)[1:-2])


def test_questions_without_an_answer_are_counted(line: Sparkline) -> None:
    for at, value in enumerate((0.02, None, None, 0.02)):
        line.add(at * 2.0, value)
    assert any(text.startswith("2 question") for text in texts(line))
    assert len(line.recent.gaps()) == 1, "a row of misses is one cross"


def test_memory_is_bounded(line: Sparkline) -> None:
    for at in range(MOST * 3):
        line.add(float(at), 0.02)
    assert len(line.recent.points) <= MOST
    assert line.curve.span <= SPAN


def test_time_runs_as_one_reads(line: Sparkline, qapp: QApplication) -> None:
    line.add(0.0, 0.01)
    line.add(30.0, 0.02)
    old, new = line.recent.points
    assert line.curve.place(old, BOX).x() < line.curve.place(new, BOX).x() == BOX.right()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert line.curve.place(old, BOX).x() > line.curve.place(new, BOX).x() == BOX.left()


def test_zero_is_at_the_bottom_and_the_highest_below_the_edge(line: Sparkline) -> None:
    line.add(0.0, 0.0)
    line.add(2.0, 0.5)
    low, high = (line.curve.place(point, BOX).y() for point in line.recent.points)
    assert low == BOX.bottom()
    assert BOX.top() < high < BOX.center().y()
    assert line.curve.span == LEAST_SPAN


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_curve_is_drawn_in_the_colours_of_the_theme(qtbot: QtBot, theme: Theme) -> None:
    made = Sparkline(theme, "Answer time")
    qtbot.addWidget(made)
    for at in range(60):
        made.add(at * 2.0, 0.02)
    made.resize(400, 200)
    made.show()
    picture = made.curve.grab().toImage()
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 3)
        for y in range(picture.height())
    }
    assert theme.accent in colours


def test_a_card_says_why_there_is_no_answer_time(qtbot: QtBot) -> None:
    live = Live()
    live.watch(Watched("Office", "ptw-00000001", "ptw0"))
    card = LiveCard(live, LIGHT)
    qtbot.addWidget(card)
    assert card.findChild(QLabel, "noHost") is not None
    assert card.findChild(QLabel, "answersNow") is None


def test_throughput_in_words(qtbot: QtBot) -> None:
    recent = Recent()
    made = Sparkline(LIGHT, "Received", rate, recent, "received", usual=False)
    qtbot.addWidget(made)
    recent.add(0.0, 1500.0)
    made.refresh()
    assert "Now 1.5 kB/s." in [text.replace("\u2060", "") for text in texts(made)]
    recent.add(2.0, None)
    made.refresh()
    assert "Nothing goes through now." in texts(made)
