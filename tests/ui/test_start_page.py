"""The first page: works at once, is made of what was found, and moves under nobody's hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from tests.ui.conftest import OpenWindow
from tests.ui.pilot import Pilot
from tests.ui.scenes import SCENES
from tests.ui.walker import Walker
from wizard.journal import Journal
from wizard.model import Connection, Protocol, WizardError
from wizard.rehearsal import situations
from wizard.ui.journey.jobs import Around
from wizard.ui.window import Window
from wizard.ui.words import last_failure

Hands = Callable[[Window], Pilot]
WAYS = ("connect", "check", "trouble", "off", "undo", "gateway", "devices", "settings")


def words(window: Window) -> str:
    QApplication.processEvents()  # what was added just now is shown by the next event
    labels = [w for w in window.findChildren(QLabel) if w.isVisible()]
    return "\n".join(w.text() for w in labels)


def broken(walker: Walker) -> str:
    """A run that was killed in the middle: it is still open in the journal."""
    walker.to_result()
    run = walker.flow.session.run
    walker.tools.journal._write("UPDATE runs SET state = 'open' WHERE id = ?", (run,))
    walker.flow.home()
    return run


def test_u2_it_works_before_anything_is_known(open_window: OpenWindow, pilot: Hands) -> None:
    window = open_window()
    window.flow.around = Around()
    window.redraw()
    hands = pilot(window)
    assert [name for name in WAYS if not hands.find(name).isEnabled()] == []
    assert "Looking for VPN connections" in words(window)
    hands.press("trouble")
    assert window.flow.page == "symptom"


def test_what_is_found_late_moves_nothing_under_the_mouse(
    open_window: OpenWindow, pilot: Hands
) -> None:
    window = open_window()
    late, window.flow.around = window.flow.around, Around()
    window.redraw()
    before = places(window)
    window.flow.around = replace(late, entries=())
    window.redraw()
    none = places(window)
    window.flow.around = late
    window.redraw()
    assert late.entries
    assert before == none == places(window)
    assert pilot(window).find("fix_0").isEnabled()


def places(window: Window) -> dict[str, QPoint]:
    window.repaint()
    page = window.page
    assert page is not None
    page.layout().activate()  # type: ignore[union-attr]
    found = {name: page.findChild(QWidget, name) for name in WAYS}
    return {name: w.mapTo(page, QPoint()) for name, w in found.items() if w is not None}


def test_an_entry_is_offered_with_its_last_failure_in_words(
    open_window: OpenWindow, pilot: Hands
) -> None:
    window = open_window()
    told = words(window)
    assert "Fix Office VPN" in told
    assert "Last time: The connection was begun, but none of its data was answered." in told
    assert "Details: LCP: timeout sending Config-Requests" in told
    hands = pilot(window)
    hands.press("fix_0")
    hands.page("network")
    draft, session = window.flow.draft, window.flow.session
    assert (draft.journey, draft.entry) == ("fix", window.flow.around.entries[0])
    assert draft.profile is window.flow.around.profile
    assert session.diagnosis[0].cause == "PPTP_GRE_BLOCKED_ROUTER"
    assert any(finding.probe == "vpn.dialled" for finding in session.findings)


def test_an_entry_without_a_failure_is_not_called_broken(open_window: OpenWindow) -> None:
    told = words(open_window("all_fine"))
    assert "Check Office VPN" in told
    assert "No failure of it is known." in told
    assert "Fix Office VPN" not in told


@pytest.mark.parametrize("code", ["no-such-code", "<b>x</b>"])
def test_a_code_that_nobody_knows_is_told_as_such(code: str) -> None:
    entry = Connection("x", "vpn.example", Protocol.IKEV2, last_failure=code)
    assert last_failure.told(entry) == ("It failed last time, for a reason that is not known here.")
    assert last_failure.evidence(entry) == ()


def test_a_windows_code_says_what_it_means() -> None:
    entry = Connection("x", "vpn.example", Protocol.L2TP, last_failure="809")
    assert last_failure.told(entry) == "Last time: The VPN server does not answer."
    assert [f.facts["code"] for f in last_failure.evidence(entry)] == ["809"]


@pytest.mark.parametrize("name", situations.names())
def test_the_last_failure_misleads_in_no_situation(name: str) -> None:
    plain, fixed = Walker(name), Walker(name)
    entry = fixed.flow.around.entries[0]
    plain.run(plain.flow.begin("fix", entry=entry, profile=plain.world.profile))
    said = last_failure.evidence(entry)
    fixed.run(fixed.flow.begin("fix", entry=entry, profile=fixed.world.profile, said=said))
    known = [d.cause for d in plain.flow.session.diagnosis[:1]]
    if known:
        assert [d.cause for d in fixed.flow.session.diagnosis[:1]] == known


def test_nothing_to_undo_is_told_quietly(open_window: OpenWindow) -> None:
    assert "Nothing is left to undo." in words(open_window())


def test_how_much_can_be_undone_is_counted(open_window: OpenWindow) -> None:
    walker = Walker().to_result()
    walker.flow.home()
    window = open_window(walker)
    assert "3 changes can be undone." in words(window)


def test_what_stands_leads_to_its_page(open_window: OpenWindow, pilot: Hands) -> None:
    walker = Walker().to_result()
    walker.flow.home()
    window = open_window(walker)
    assert "Connected: Office" in words(window)
    hands = pilot(window)
    hands.press("standing")
    hands.page("connected")
    entry = window.flow.draft.entry
    assert entry is not None
    assert (entry.name, entry.ours) == ("Office", True)


def test_an_interrupted_change_comes_first_and_leads_to_undo(
    open_window: OpenWindow, pilot: Hands
) -> None:
    walker = Walker()
    run = broken(walker)
    window = open_window(walker)
    assert "A change was interrupted on" in words(window)
    assert "PPTP passthrough in the router: on" in words(window)
    first = window.findChildren(QPushButton)[0]
    assert first.objectName() == f"interrupted_{run}Undo"
    pilot(window).press(f"interrupted_{run}Undo")
    assert (window.flow.page, window.flow.draft.runs) == ("undo", (run,))


def test_going_on_tests_the_same_server_and_asks_no_more(
    open_window: OpenWindow, pilot: Hands
) -> None:
    walker = Walker()
    run = broken(walker)
    window = open_window(walker)
    hands = pilot(window)
    hands.press(f"interrupted_{run}Test")
    hands.page("network")
    assert window.flow.session.server == walker.world.profile.servers[0].address
    assert window.flow.session.profile is walker.world.profile
    assert walker.tools.journal.interrupted() == ()
    assert [record.id for record in walker.tools.journal.undoable()] == [run]


def test_keeping_it_takes_the_card_away(open_window: OpenWindow, pilot: Hands) -> None:
    walker = Walker()
    run = broken(walker)
    window = open_window(walker)
    hands = pilot(window)
    hands.press(f"interrupted_{run}Keep")
    hands.until(lambda: window.flow.around.seen and not window.flow.around.interrupted)
    assert "A change was interrupted" not in words(window)
    assert [record.id for record in walker.tools.journal.undoable()] == [run]


@pytest.fixture
def unreadable(open_window: OpenWindow, tmp_path: Path) -> Window:
    """A window whose record of changes is a file of something else."""
    (tmp_path / "journal.db").write_bytes(b"no record of changes" * 100)
    walker = Walker("all_fine")
    journal = Journal(tmp_path / "journal.db", walker.world.clock)
    walker.tools = replace(walker.tools, journal=journal)
    walker.flow.around = Around()
    window = open_window(walker)
    assert walker.flow.around.failed
    return window


def test_where_nothing_can_be_read_it_says_so_and_waits_no_more(unreadable: Window) -> None:
    told = words(unreadable)
    assert "The record of changes" in told
    assert "Details: journal.unreadable" in told
    assert "Looking for VPN" not in told
    assert "has no VPN connection yet" not in told
    assert "Nothing is left to undo" not in told


def test_what_could_not_be_read_is_not_called_nothing(unreadable: Window, pilot: Hands) -> None:
    hands = pilot(unreadable)
    hands.press("undo")
    assert unreadable.page is not None
    assert unreadable.page.title() == "What was changed could not be read"
    first = unreadable.flow.trouble
    assert first is not None
    assert "Details: journal.unreadable" in words(unreadable)
    hands.press("main")
    hands.until(lambda: (unreadable.flow.trouble or first) is not first)


@pytest.mark.parametrize("way", ["Keep", "Test"])
def test_a_decision_that_cannot_be_written_down_is_not_silent(
    way: str, open_window: OpenWindow, pilot: Hands
) -> None:
    walker = Walker()
    run = broken(walker)

    def full(*_words: str) -> None:
        raise WizardError("journal.unwritable", reason="disk full")

    vars(walker.tools.journal)["end"] = full
    window = open_window(walker)
    hands = pilot(window)
    hands.press(f"interrupted_{run}{way}")
    hands.until(lambda: window.flow.busy is None)
    assert "disk full" in words(window)


def test_an_old_failure_is_no_warning_beside_a_tunnel_to_the_same_server(
    open_window: OpenWindow,
) -> None:
    window = open_window(SCENES["start_changed"].walk())
    told = words(window)
    assert "Connected: Office" in told
    assert "Check Office VPN" in told
    assert "Fix Office VPN" not in told
