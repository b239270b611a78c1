"""Rule U19: passwords are masked, can be shown, and are written down nowhere."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from tests.ui import survey
from tests.ui.conftest import OpenWindow
from tests.ui.pilot import Pilot
from tests.ui.scenes import SCENES
from tests.ui.walker import Walker
from wizard.journal import Journal
from wizard.ui.settings import Settings
from wizard.ui.window import Window
from wizard.ui.words import telling

Hands = Callable[[Window], Pilot]

SECRET = ("router_password", "vpn_password", "psk")
"""What is secret of what the practice person knows; user names are not."""
SITUATIONS = ["pptp_passthrough_off", "wrong_password", "wrong_psk", "all_fine"]


def secrets(walker: Walker) -> tuple[str, ...]:
    """The secrets of this world."""
    return tuple(walker.world.secrets[key] for key in SECRET)


@pytest.mark.parametrize(
    ("scene", "variant"),
    [*((scene, "plain") for scene in SCENES), *((s, "opened") for s in survey.FOLDED)],
)
def test_u19_no_secret_can_be_read_or_heard_on_any_page(scene: str, variant: str) -> None:
    seen = survey.of(scene, variant)
    everything = " ".join(seen.texts())
    assert [word for word in seen.secrets[1:] if len(word) > 5 and word in everything] == []


def test_u19_the_rule_meets_fields_that_hold_a_secret() -> None:
    """The texts of a survey are what is displayed, so a masked field gives its dots."""
    seen = survey.of("router_refused")
    field = seen.named("router_passwordEdit")
    assert field.text
    assert set(field.text) == {"\u25cf"}


@pytest.mark.parametrize("way", ["router", "sign_in"])
def test_u19_every_password_is_masked_until_it_is_shown_and_after_it_is_hidden(
    open_window: OpenWindow, pilot: Hands, way: str
) -> None:
    walker = Walker() if way == "router" else Walker("all_fine")
    window = open_window(getattr(walker, f"to_{way}")())
    hands = pilot(window)
    name = "router_passwordEdit" if way == "router" else "vpn_passwordEdit"
    field = hands.find(name, QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText("swordfish-42")
    assert "swordfish" not in _heard(field)
    assert "swordfish" not in field.displayText()
    hands.press("show")
    assert field.displayText() == "swordfish-42"
    window.redraw()
    again = hands.find(name, QLineEdit)
    assert isinstance(again, QLineEdit)
    assert again.text() == "swordfish-42", "what was typed is not lost"
    assert "swordfish" not in again.displayText(), "a page made anew hides it again"


def _heard(widget: QWidget) -> str:
    """All that assistive technology is told of a widget."""
    heard = QAccessible.queryAccessibleInterface(widget)
    assert isinstance(heard, QAccessibleInterface)
    return " ".join(heard.text(kind) for kind in QAccessible.Text if kind.value < 5)


def test_u19_a_masked_field_cannot_be_copied(open_window: OpenWindow, pilot: Hands) -> None:
    window = open_window(Walker().to_router())
    field = pilot(window).find("router_passwordEdit", QLineEdit)
    assert isinstance(field, QLineEdit)
    QGuiApplication.clipboard().setText("before")
    field.setText("swordfish-42")
    field.selectAll()
    QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Copy))
    QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Cut))
    assert QGuiApplication.clipboard().text() == "before"


@pytest.mark.parametrize("situation", SITUATIONS)
def test_u19_a_whole_run_writes_no_secret_down(
    open_window: OpenWindow,
    pilot: Hands,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    situation: str,
) -> None:
    """Files, journal, log, clipboard, report, what is printed, what events and jobs tell."""
    caplog.set_level(logging.DEBUG)
    walker = Walker(situation)
    numbers = (f"{number:08x}" for number in range(1, 99))
    journal = Journal(tmp_path / "journal.db", walker.tools.clock, numbers.__next__)
    walker.to_review()
    walker.tools = replace(walker.tools, journal=journal)
    walker.flow.put(may_change_router=True)
    window = open_window(walker, settings=Settings(tmp_path / "window.json"))
    hands = pilot(window)
    window.run(window.flow.forward())
    hands.page("result")
    for name in ("reportButton", "checksButton"):
        hands.press(name)
    for copy in [b for b in window.findChildren(QAbstractButton) if "copy" in b.objectName()]:
        QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    told = list(_written(walker, window, tmp_path))
    told += [caplog.text, *capfd.readouterr()]
    leaks = [(word, text[:200]) for word in secrets(walker) for text in told if word in text]
    assert leaks == []
    assert walker.tools.journal.runs(), "the run was journaled"


def _written(walker: Walker, window: Window, folder: Path) -> Iterator[str]:
    """Everything that a run leaves behind or says of itself."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.read_bytes().decode("latin-1")
    flow = window.flow
    yield QGuiApplication.clipboard().text()
    yield telling.report(flow)
    yield telling.report(flow, blank=True)
    yield from (repr(entry) for entry in flow.log)
    yield repr(flow.draft)
    yield repr(flow.session)
    yield repr(flow.busy or flow.forward)
    yield from (repr(record) for record in walker.tools.journal.runs())


def test_u19_jobs_and_questions_do_not_print_what_was_typed() -> None:
    walker = Walker().to_review()
    walker.flow.put(may_change_router=True)
    job = walker.flow.forward()
    assert job is not None
    assert set(secrets(walker)[:2]) & set(map(str, job.answers.values()))
    assert not [word for word in secrets(walker) if word in repr(job)]


def test_u19_what_is_kept_for_a_restart_holds_no_secret(tmp_path: Path) -> None:
    walker = Walker().to_review()
    settings = Settings(tmp_path / "window.json")
    settings.put(theme="dark")
    settings.remember(walker.flow.draft)
    written = [path.read_text() for path in tmp_path.iterdir()]
    assert len(written) == 2
    assert not [word for word in secrets(walker) for text in written if word in text]


@pytest.mark.parametrize("scene", ["router_refused", "sign_in"])
def test_u19_a_picture_of_a_masked_field_does_not_change_with_its_letters(
    open_window: OpenWindow, pilot: Hands, scene: str
) -> None:
    window = open_window(SCENES[scene].walk())
    name = "router_passwordEdit" if scene == "router_refused" else "vpn_passwordEdit"
    field = pilot(window).find(name, QLineEdit)
    assert isinstance(field, QLineEdit)
    pictures = []
    for text in ("abcdefgh", "wwwwwwww"):
        field.setText(text)
        field.deselect()
        field.setCursorPosition(0)
        pictures.append(field.grab().toImage())
    assert pictures[0] == pictures[1]
