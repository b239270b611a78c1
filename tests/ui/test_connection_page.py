"""Which VPN: by name, by an offered profile, by file, text, picture, clipboard and drop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPlainTextEdit, QWidget

from tests.ui.conftest import OpenWindow
from tests.ui.pilot import Pilot
from tests.ui.walker import Walker
from tests.ui.watchdog import Watchdog
from tests.unit.profile.conftest import HEAD, SERVER
from tests.unit.ui.journey.test_importing import drawn, picture
from wizard.ui.widgets.breaking import BREAK
from wizard.ui.window import Window

TEXT = HEAD.replace("Office", "Branch") + SERVER
FAULTY = TEXT.replace("ikev2", "ikev3")

Hands = Callable[[Window], Pilot]


@pytest.fixture
def plain(open_window: OpenWindow, pilot: Hands) -> Pilot:
    """Standing at the page on a computer without an offered profile."""
    walker = Walker()
    walker.flow.offered = None
    return begun(open_window(walker), pilot)


@pytest.fixture
def offered(open_window: OpenWindow, pilot: Hands) -> Pilot:
    """Standing at the page where a profile is offered."""
    return begun(open_window(), pilot)


def begun(window: Window, pilot: Hands) -> Pilot:
    window.run(window.flow.begin("connect"))
    assert window.flow.page == "connection"
    QApplication.processEvents()
    return pilot(window)


def words(window: Window) -> str:
    QApplication.processEvents()
    labels = [w for w in window.findChildren(QLabel) if w.isVisible()]
    return "\n".join(w.text() for w in labels).replace(BREAK, "")


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


# By name


def test_a_server_by_name_leads_to_the_test(plain: Pilot) -> None:
    plain.type("server", "  https://vpn.office.example/ ")
    plain.type("name", "Work")
    plain.press("main")
    plain.page("network")
    flow = plain.window.flow
    assert (flow.draft.server, flow.draft.name) == ("vpn.office.example", "Work")
    assert flow.session.server == "vpn.office.example"
    assert flow.session.profile is not None
    assert flow.session.profile.name == "Work"


@pytest.mark.parametrize("typed", ["", "two words", "0.0.0.0", "user:pw@vpn.example"])
def test_what_is_no_server_is_told_and_nothing_is_lost(plain: Pilot, typed: str) -> None:
    plain.type("server", typed)
    plain.press("main")
    QApplication.processEvents()
    flow = plain.window.flow
    assert flow.page == "connection"
    assert plain.find("noteText").text()  # type: ignore[attr-defined]
    assert flow.draft.server == typed
    assert plain.find("server").hasFocus()


def test_u7_back_keeps_what_was_typed(plain: Pilot) -> None:
    plain.type("server", "vpn.office.example")
    plain.press("main")
    plain.page("network")
    plain.press("back")
    QApplication.processEvents()
    assert plain.find("server").text() == "vpn.office.example"  # type: ignore[attr-defined]


def test_a_redraw_keeps_what_was_typed(plain: Pilot) -> None:
    plain.type("server", "vpn.of")
    plain.window.retell()
    QApplication.processEvents()
    assert plain.find("server").text() == "vpn.of"  # type: ignore[attr-defined]


def test_it_never_asks_for_a_protocol(plain: Pilot) -> None:
    told = words(plain.window).lower()
    assert not any(word in told for word in ("ikev2", "l2tp", "pptp", "protocol"))


# A profile that is offered


def test_the_offered_profile_is_preselected_and_shown_in_words(offered: Pilot) -> None:
    told = words(offered.window)
    assert "vpn.office.example" in told
    assert "10.20.0.0/24" in told
    assert "Part of the practice network." in told
    offered.press("main")
    offered.page("network")
    assert offered.window.flow.session.profile == offered.window.flow.around.profile


def test_another_one_can_be_typed_instead(offered: Pilot) -> None:
    offered.press("typed")
    offered.type("server", "vpn.other.example")
    assert offered.window.flow.draft.profile is None
    offered.press("offered")
    assert offered.window.flow.draft.profile == offered.window.flow.around.profile
    offered.press("typed")
    assert offered.find("server").text() == "vpn.other.example"  # type: ignore[attr-defined]


def test_the_choice_survives_a_redraw(offered: Pilot) -> None:
    offered.press("typed")
    offered.window.retell()
    QApplication.processEvents()
    assert offered.find("typed").isChecked()  # type: ignore[attr-defined]
    assert offered.window.flow.draft.profile is None


def test_details_open_by_hand_only(offered: Pilot) -> None:
    assert "PPTP" not in words(offered.window)
    offered.press("offeredDetailsButton")
    assert "PPTP" in words(offered.window)


def test_a_profile_that_the_journey_came_with(open_window: OpenWindow) -> None:
    window = open_window()
    profile = window.flow.around.profile
    assert profile is not None
    mine = replace(profile, name="Mine")
    window.run(window.flow.begin("connect", profile=mine))
    assert (window.flow.draft.source, window.flow.draft.profile) == ("brought", mine)


# A profile that is brought


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


def test_u20_the_page_works_by_keyboard(offered: Pilot) -> None:
    window = offered.window
    offered.find("offered").setFocus()
    seen = []
    for _ in range(12):
        window.focusNextChild()
        now = window.focusWidget()
        assert now is not None
        seen.append(now.objectName())
    inside = [name for name in seen if name in ("open", "paste", "asText")]
    assert inside[:3] == ["open", "paste", "asText"]
    assert {"leave", "back", "main", "offered"} <= set(seen)
