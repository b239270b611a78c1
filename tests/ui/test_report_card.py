"""U30, U19: the report is read in full before it leaves, and holds no secret."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit

from tests.ui.conftest import OpenWindow
from tests.ui.pilot import Pilot
from tests.ui.walker import Walker
from wizard.ui.widgets.report_card import ReportCard
from wizard.ui.window import Window

Hands = Callable[[Window], Pilot]


def words(window: Window) -> list[str]:
    return [w.text() for w in window.findChildren(QLabel) if w.isVisible()]


def at_result(open_window: OpenWindow, situation: str) -> Window:
    return open_window(Walker(situation).to_result())


def report_of(window: Window) -> ReportCard:
    made = window.findChild(ReportCard)
    assert isinstance(made, ReportCard)
    return made


def test_u30_the_report_is_shown_in_full_before_it_is_saved(
    open_window: OpenWindow, pilot: Hands, tmp_path: Path
) -> None:
    window = at_result(open_window, "pptp_passthrough_off")
    hands = pilot(window)
    assert "saveReport" not in hands.names()
    hands.press("reportButton")
    card = report_of(window)
    text = card.text.toPlainText()
    assert card.text.isVisible()
    assert card.text.isReadOnly()
    assert "tunnel.inside = yes" in text
    card.save(str(tmp_path / "report.txt"))
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == text


def test_u30_addresses_and_names_can_be_left_out(open_window: OpenWindow, pilot: Hands) -> None:
    window = at_result(open_window, "pptp_passthrough_off")
    hands = pilot(window)
    hands.press("reportButton")
    card = report_of(window)
    assert "vpn.office.example" in card.text.toPlainText()
    QTest.keyClick(hands.find("blank"), Qt.Key.Key_Space)
    blank = card.text.toPlainText()
    assert "vpn.office.example" not in blank
    assert "192.168.1.1" not in blank
    hands.press("copyReport")
    assert QGuiApplication.clipboard().text() == blank


def test_a_report_that_cannot_be_saved_is_told(
    open_window: OpenWindow, pilot: Hands, tmp_path: Path
) -> None:
    window = at_result(open_window, "all_fine")
    pilot(window).press("reportButton")
    report_of(window).save(str(tmp_path / "no" / "such" / "folder.txt"))
    pilot(window).until(lambda: any("cannot be written" in text for text in words(window)))


def test_saving_asks_beside_the_window_not_over_it(open_window: OpenWindow, pilot: Hands) -> None:
    window = at_result(open_window, "all_fine")
    hands = pilot(window)
    hands.press("reportButton")
    hands.press("saveReport")
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.reject()


def test_u19_no_secret_is_on_the_page_or_in_the_report(
    open_window: OpenWindow, pilot: Hands
) -> None:
    walker = Walker("pptp_passthrough_off").to_result()
    secrets = [s for s in walker.world.secrets.values() if len(s) > 2]
    window = open_window(walker)
    pilot(window).press("reportButton")
    fields = [w.toPlainText() for w in window.findChildren(QPlainTextEdit)]
    shown = "\n".join([*words(window), *fields])
    assert secrets
    assert not [secret for secret in secrets if secret in shown]
