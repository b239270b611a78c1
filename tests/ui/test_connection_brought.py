"""Which VPN: a profile that is brought as file, text, picture, from the clipboard or by drop."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit, QWidget

from tests.ui.conftest import OpenWindow
from tests.ui.connection_hands import Hands, unoffered, words
from tests.ui.pilot import Pilot
from tests.ui.watchdog import Watchdog
from tests.unit.profile.conftest import HEAD, SERVER
from tests.unit.ui.journey.test_importing import drawn, picture

TEXT = HEAD.replace("Office", "Branch") + SERVER
FAULTY = TEXT.replace("ikev2", "ikev3")


@pytest.fixture
def plain(open_window: OpenWindow, pilot: Hands) -> Pilot:
    return unoffered(open_window, pilot)


def brought(hands: Pilot) -> None:
    flow = hands.window.flow
    hands.until(lambda: flow.busy is None and flow.draft.brought is not None)
    QApplication.processEvents()


def failed(hands: Pilot) -> str:
    flow = hands.window.flow
    hands.until(lambda: flow.busy is None and flow.trouble is not None)
    QApplication.processEvents()
    assert flow.trouble is not None
    return flow.trouble.code


def drop(onto: QWidget, data: QMimeData) -> None:
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    entering = QDragEnterEvent(QPoint(50, 50), action, data, buttons, keys)
    QApplication.sendEvent(onto, entering)
    QApplication.sendEvent(onto, QDropEvent(QPointF(50, 50), action, data, buttons, keys))


def test_a_file_is_read_by_the_worker_and_told_in_words(
    plain: Pilot, tmp_path: Path, watchdog: Watchdog
) -> None:
    path = tmp_path / "branch.toml"
    path.write_text(TEXT)
    with watchdog:
        plain.press("open")
        dialog = plain.window.findChild(QFileDialog, "openProfile")
        assert dialog is not None
        dialog.fileSelected.emit(str(path))
        dialog.close()
        brought(plain)
    told = words(plain.window)
    assert "Use the profile Branch" in told
    assert "Not signed" in told
    plain.press("main")
    plain.page("network")
    assert plain.window.flow.session.profile == plain.window.flow.draft.brought


def test_a_picture_is_dropped_on_the_window(plain: Pilot, tmp_path: Path) -> None:
    path = tmp_path / "code.png"
    assert QImageWriter(str(path)).write(drawn(picture(TEXT)))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(plain.window, data)
    brought(plain)
    assert plain.window.flow.draft.source == "brought"


def test_a_drop_on_another_page_does_nothing(plain: Pilot) -> None:
    plain.press("back")
    data = QMimeData()
    data.setText(TEXT)
    drop(plain.window, data)
    assert plain.window.flow.busy is None
    assert plain.window.flow.page == "start"


def test_text_from_the_clipboard(plain: Pilot) -> None:
    QGuiApplication.clipboard().setText(TEXT)
    plain.press("paste")
    brought(plain)
    assert plain.window.flow.draft.pasted == ""
    assert plain.find("brought").isChecked()  # type: ignore[attr-defined]


def test_a_picture_from_the_clipboard(plain: Pilot) -> None:
    QGuiApplication.clipboard().setImage(drawn(picture(TEXT)))
    plain.press("paste")
    brought(plain)


def test_an_empty_clipboard_is_told(plain: Pilot) -> None:
    QGuiApplication.clipboard().clear()
    plain.press("paste")
    assert "nothing to paste" in words(plain.window)
    assert plain.window.flow.busy is None


def test_text_with_faults_stays_and_can_be_mended(plain: Pilot) -> None:
    QGuiApplication.clipboard().setText(FAULTY)
    plain.press("paste")
    assert failed(plain) == "import.faults"
    told = words(plain.window)
    assert "Line 5, server.protocols" in told
    field = plain.find("profileText", QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == FAULTY
    field.setPlainText(TEXT)
    plain.press("readText")
    brought(plain)
    assert plain.window.flow.trouble is None


def test_text_that_was_typed_but_not_read_is_read_first(plain: Pilot) -> None:
    plain.press("asText")
    field = plain.find("profileText", QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    assert field.hasFocus()
    field.setPlainText(TEXT)
    plain.press("main")
    brought(plain)
    assert plain.window.flow.page == "connection"


def test_a_huge_text_is_refused_before_it_is_put_in(plain: Pilot, watchdog: Watchdog) -> None:
    plain.press("asText")
    field = plain.find("profileText", QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    data = QMimeData()
    data.setText("a = 1\n" * 2_000_000)
    with watchdog:
        field.insertFromMimeData(data)
    assert "too large" in words(plain.window)
    assert plain.window.flow.draft.pasted == ""


def test_a_code_with_something_else_is_not_opened(plain: Pilot) -> None:
    QGuiApplication.clipboard().setImage(drawn(picture("https://example.org/x")))
    plain.press("paste")
    assert failed(plain) == "import.qr_other"
    assert "https://example.org/x" in words(plain.window)
    assert plain.window.flow.draft.profile is None


def test_a_huge_picture_does_not_stall_the_window(plain: Pilot, watchdog: Watchdog) -> None:
    image = QImage(9000, 9000, QImage.Format.Format_Mono)
    image.fill(1)
    data = QMimeData()
    data.setImageData(image)
    with watchdog:
        drop(plain.window, data)
        assert failed(plain) == "import.picture_too_large"
