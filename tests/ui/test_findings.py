"""Findings, evidence and the bar: what is shown, at what pace, and in which direction."""

from __future__ import annotations

import time

import pytest
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar
from pytestqt.qtbot import QtBot

from tests.ui.walker import Walker
from wizard.knowledge.tables import load
from wizard.model import Answer, Finding, Found, Progress, StepBegan
from wizard.ui.journey.messages import Told
from wizard.ui.theme import DARK, LIGHT, Status
from wizard.ui.widgets.evidence import Evidence
from wizard.ui.widgets.finding_rows import MOST, Rows, row_of
from wizard.ui.widgets.findings import BATCH_MS, FindingsList
from wizard.ui.widgets.steps_bar import WHOLE, StepsBar
from wizard.ui.words.texts import sentence

FRAME = 0.016
"""Seconds of one picture at 60 a second: no batch may keep the GUI thread longer."""


@pytest.fixture
def shown(qtbot: QtBot) -> FindingsList:
    """A list on the screen."""
    made = FindingsList(LIGHT)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    return made


def rows_of(made: FindingsList) -> Rows:
    model = made.model()
    assert isinstance(model, Rows)
    return model


@pytest.mark.parametrize(
    ("probe", "answer", "facts", "status", "word"),
    [
        ("dns.resolves", Answer.YES, {}, Status.GOOD, "yes"),
        ("dns.resolves", Answer.NO, {}, Status.BAD, "no"),
        ("pptp.gre", Answer.NO, {"why": "silent"}, Status.BAD, "no answer"),
        ("ike.500", Answer.NO, {"why": "refused"}, Status.BAD, "refused"),
        ("portal.captive", Answer.YES, {}, Status.BAD, "yes"),
        ("portal.captive", Answer.NO, {}, Status.GOOD, "no"),
        ("tunnel.overlap", Answer.NO, {}, Status.GOOD, "no"),
        ("nat.double", Answer.YES, {}, Status.WARN, "yes"),
        ("ike.nat", Answer.YES, {}, Status.GOOD, "yes"),
        ("path.hops", Answer.YES, {}, Status.GOOD, "known"),
        ("ike.500", Answer.UNSURE, {}, Status.UNKNOWN, "not sure"),
        ("ike.500", Answer.NOT_ASKED, {}, Status.UNKNOWN, "not asked"),
    ],
)
def test_a_row_has_mark_question_answer_and_time(
    probe: str, answer: Answer, facts: dict[str, str], status: Status, word: str
) -> None:
    row = row_of(Finding(probe, answer, facts), 2.06)
    assert (row.status, row.answer, row.when) == (status, word, "2.1 s")
    assert row.question == sentence(probe)
    assert row.told == f"{row.question} {word}, 2.1 s"


def test_every_finding_comes_in_order_and_times_count_from_the_first(
    shown: FindingsList, qtbot: QtBot
) -> None:
    for number in range(3):
        shown.add(Finding("dns.resolves", Answer.YES), 1000.0 + number)
    qtbot.waitUntil(lambda: shown.count == 3, timeout=5_000)
    assert [row.when for row in rows_of(shown).rows] == ["0.0 s", "1.0 s", "2.0 s"]


def test_a_page_made_anew_shows_the_whole_log_at_once(shown: FindingsList) -> None:
    log = Walker("double_nat").to_network().flow.log
    shown.show_all(log)
    found = [told.event.finding for told in log if isinstance(told.event, Found)]
    assert [row.question for row in rows_of(shown).rows] == [sentence(f.probe) for f in found]


def test_u21_screen_readers_get_the_whole_line(shown: FindingsList) -> None:
    shown.show_all([Told(Found(Finding("pptp.gre", Answer.NO, {"why": "silent"})), 0.0)])
    seen = QAccessible.queryAccessibleInterface(shown)
    assert seen.text(QAccessible.Text.Name) == "What was found"
    line = seen.child(0).text(QAccessible.Text.Name)
    assert sentence("pptp.gre") in line
    assert "no answer" in line


def test_the_newest_stays_in_sight_unless_somebody_scrolled_up(shown: FindingsList) -> None:
    for number in range(60):
        shown.add(Finding("dns.resolves", Answer.YES), float(number))
    shown.flush()
    QTest.qWait(0)
    bar = shown.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    shown.add(Finding("dns.resolves", Answer.YES), 60.0)
    shown.flush()
    QTest.qWait(0)
    assert bar.value() == 0


def test_a_flood_does_not_grow_without_end(shown: FindingsList) -> None:
    for number in range(3 * MOST):
        shown.add(Finding("dns.resolves", Answer.YES), float(number))
    shown.flush()
    assert 0 < shown.count <= MOST
    assert rows_of(shown).rows[-1].when == row_of(Finding("x", Answer.YES), 3 * MOST - 1).when


def test_u25_large_type_and_a_narrow_list_make_rows_higher(shown: FindingsList) -> None:
    shown.show_all([Told(Found(Finding("path.fragments", Answer.YES)), 0.0)])
    QTest.qWait(0)
    before = shown.sizeHintForIndex(shown.model().index(0, 0)).height()
    shown.setFont(QFont(shown.font().family(), shown.font().pointSize() * 2))
    shown.resize(320, 400)
    QTest.qWait(0)
    after = shown.sizeHintForIndex(shown.model().index(0, 0)).height()
    assert after > 3 * before


def test_sixty_findings_a_second_keep_every_turn_short(shown: FindingsList) -> None:
    """What the GUI thread itself spends on findings, whatever else the machine does."""
    probes = sorted(load().vocabulary)
    spent: list[float] = []
    for batch in range(60):
        for number in range(60 * BATCH_MS // 1000):
            place = batch * 6 + number
            shown.add(Finding(probes[place % len(probes)], list(Answer)[place % 4]), place / 60)
        began = time.thread_time()
        shown.flush()
        QTest.qWait(0)
        spent.append(time.thread_time() - began)
    spent.sort()
    assert spent[len(spent) // 2] < FRAME
    assert spent[int(len(spent) * 0.95)] < FRAME


def texts(made: Evidence) -> list[str]:
    return [w.text() for w in made.findChildren(QLabel)]


def test_evidence_tells_what_was_measured_apart_from_what_it_means(qtbot: QtBot) -> None:
    flow = Walker("double_nat").to_network().flow
    first = flow.session.diagnosis[0]
    made = Evidence(DARK)
    qtbot.addWidget(made)
    made.tell(first, flow.session.findings, flow.log)
    told = texts(made)
    measured, meaning = told.index("Measured, certain"), told.index("What it means, likely")
    assert measured < meaning
    between = "\n".join(told[measured:meaning])
    for spelled in first.evidence:
        assert sentence(spelled.partition("=")[0]) in between
    assert "took 5.9 s" in between
    assert " at " in between
    assert first.cause in told[-1]


def test_evidence_opens_by_keyboard_and_says_that_it_is_open(qtbot: QtBot) -> None:
    flow = Walker("wrong_password").to_result().flow
    made = Evidence(LIGHT)
    qtbot.addWidget(made)
    made.tell(flow.session.diagnosis[0], flow.session.findings)
    made.show()
    assert not made.is_open
    closed = made.button.accessibleDescription()
    made.button.setFocus()
    QTest.keyClick(made.button, " ")  # type: ignore[call-overload] # the stubs want a Qt.Key
    assert made.is_open
    assert made.button.accessibleDescription() != closed
    assert flow.session.diagnosis[0].title in made.button.accessibleName()


def test_u12_the_bar_goes_on_and_is_late_after_its_limit(qtbot: QtBot) -> None:
    now = [1000.0]
    bar = StepsBar(lambda: now[0])
    qtbot.addWidget(bar)
    bar.show()
    bar.heard(StepBegan("probe", 1, 2))
    line = bar.findChild(QLabel, "stepsLine")
    late = bar.findChild(QLabel, "stepsLate")
    assert isinstance(line, QLabel)
    assert isinstance(late, QLabel)
    assert line.text() == "Testing the way to the VPN server"
    bar.heard(Progress("vpn.dialling", {"server": "vpn.example"}))
    assert line.text() == "Dialling the VPN vpn.example"
    bar.heard(Progress("probe.looks_blocked", {"probe": "pptp.gre"}))
    assert line.text() == "Looks blocked so far: PPTP; asking a second time"
    assert not late.isVisible()
    before = bar.value
    now[0] += 60.0
    qtbot.waitUntil(late.isVisible, timeout=5_000)
    assert late.text()
    assert before < bar.value < WHOLE // 2
    progress = bar.findChild(QProgressBar)
    assert isinstance(progress, QProgressBar)
    assert progress.accessibleName() == line.text()


def test_a_bar_made_anew_stands_where_it_stood(qtbot: QtBot) -> None:
    log = Walker("all_fine").to_network().flow.log
    first, again = StepsBar(lambda: log[-1].at), StepsBar(lambda: log[-1].at)
    qtbot.addWidget(first)
    qtbot.addWidget(again)
    first.show_all(log[:-1])
    again.show_all(log[:-1])
    assert 0 < first.value == again.value < WHOLE
    again.show_all(log[-1:])
    assert again.value == WHOLE
