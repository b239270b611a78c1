"""What is seen: entry or server, sentence, code, questions; everything optional."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from tests.ui.conftest import OpenWindow
from tests.ui.pilot import Pilot
from tests.ui.walker import Walker
from wizard.model import Answer, Connection, Finding, Protocol
from wizard.ui.window import Window

FIRST = Connection("Home", "vpn.home.example", Protocol.IKEV2, ours=False)
FAILED = Connection(
    "Branch", "vpn.office.example", Protocol.IKEV2, ours=False, last_failure="NO_PROPOSAL_CHOSEN"
)

Hands = Callable[[Window], Pilot]


def at_page(
    open_window: OpenWindow,
    pilot: Hands,
    entries: tuple[Connection, ...] = (),
    *,
    offer: bool = True,
) -> Pilot:
    walker = Walker()
    window = open_window(walker)
    around = window.flow.around
    profile = around.profile if offer else None
    window.flow.around = replace(around, entries=entries, profile=profile)
    window.run(window.flow.begin("trouble"))
    assert window.flow.page == "symptom"
    QApplication.processEvents()
    return pilot(window)


def told(hands: Pilot, name: str) -> str:
    found = hands.find(name, QLabel)
    assert isinstance(found, QLabel)
    return found.text()


def test_the_entry_that_failed_is_preselected(open_window: OpenWindow, pilot: Hands) -> None:
    hands = at_page(open_window, pilot, (FIRST, FAILED))
    assert hands.window.flow.draft.entry == FAILED
    assert hands.find("entry_1").isChecked()  # type: ignore[attr-defined]
    assert hands.find("entry_1").accessibleDescription().startswith("Last time: ")
    hands.press("entry_0")
    assert hands.window.flow.draft.entry == FIRST


def test_nothing_at_all_leads_on(open_window: OpenWindow, pilot: Hands) -> None:
    hands = at_page(open_window, pilot, offer=False)
    hands.press("main")
    hands.page("network")
    assert hands.window.flow.draft.said == ()
    assert hands.window.flow.session.server == ""


def test_a_typed_server_takes_the_place_of_an_entry(open_window: OpenWindow, pilot: Hands) -> None:
    hands = at_page(open_window, pilot, (FIRST,))
    hands.press("typed")
    hands.type("server", "vpn.office.example:443")
    hands.press("main")
    hands.page("network")
    flow = hands.window.flow
    assert flow.draft.entry is None
    assert flow.session.server == "vpn.office.example"


def test_what_is_no_server_is_told(open_window: OpenWindow, pilot: Hands) -> None:
    hands = at_page(open_window, pilot, offer=False)
    hands.type("server", "not a server")
    hands.press("main")
    QApplication.processEvents()
    assert hands.window.flow.page == "symptom"
    assert "not a server" in told(hands, "noteText")


def test_the_offered_profile_is_aimed_at(open_window: OpenWindow, pilot: Hands) -> None:
    hands = at_page(open_window, pilot)
    hands.press("main")
    hands.page("network")
    assert hands.window.flow.session.profile == hands.window.flow.around.profile


def test_a_known_code_becomes_a_finding_and_is_told(open_window: OpenWindow, pilot: Hands) -> None:
    hands = at_page(open_window, pilot)
    hands.type("error", "Error 809: The network connection")
    draft = hands.window.flow.draft
    assert draft.codes == ("809",)
    assert [(f.probe, f.answer) for f in draft.said] == [("vpn.dialled", Answer.NO)]
    assert told(hands, "errorTold").startswith("It says: ")
    hands.press("main")
    hands.page("network")
    assert hands.window.flow.session.finding("vpn.dialled") is not None


def test_an_unknown_code_does_no_harm_and_is_kept(open_window: OpenWindow, pilot: Hands) -> None:
    hands = at_page(open_window, pilot)
    hands.type("error", "Fehler 4711 im Modul X")
    draft = hands.window.flow.draft
    assert draft.said == ()
    assert draft.codes == ("Fehler 4711 im Modul X",)
    assert "kept for the report" in told(hands, "errorTold")
    hands.press("main")
    hands.page("network")
    assert hands.window.flow.trouble is None


def test_a_sentence_chooses_its_questions(open_window: OpenWindow, pilot: Hands) -> None:
    hands = at_page(open_window, pilot)
    hands.press("moreButton")
    hands.press("symptom_drops")
    assert hands.window.flow.draft.symptom == "drops"
    shown = {w.objectName() for w in hands.window.findChildren(QComboBox) if w.isVisible()}
    assert shown == {"ask.drops_when_idle", "ask.after_sleep", "ask.other_client_connected"}


def answer(hands: Pilot, probe: str, at: int) -> None:
    box = hands.find(probe, QComboBox)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(at)


def test_answers_become_findings_and_can_be_taken_back(
    open_window: OpenWindow, pilot: Hands
) -> None:
    hands = at_page(open_window, pilot)
    hands.press("moreButton")
    answer(hands, "ask.hotspot_works", 1)
    answer(hands, "ask.phone_works", 2)
    flow = hands.window.flow
    assert flow.draft.said == (
        Finding("ask.hotspot_works", Answer.YES),
        Finding("ask.phone_works", Answer.NO),
    )
    answer(hands, "ask.phone_works", 0)
    assert [finding.probe for finding in flow.draft.said] == ["ask.hotspot_works"]


def test_until_recently_says_that_it_worked(open_window: OpenWindow, pilot: Hands) -> None:
    hands = at_page(open_window, pilot)
    hands.press("symptom_until_recently")
    assert hands.window.flow.draft.said == (Finding("ask.worked_before", Answer.YES),)
    hands.press("symptom_never")
    assert not hands.window.flow.draft.said


@pytest.mark.parametrize("again", ["back", "redraw"])
def test_u7_everything_told_stays(open_window: OpenWindow, pilot: Hands, again: str) -> None:
    hands = at_page(open_window, pilot, (FIRST, FAILED))
    hands.press("moreButton")
    hands.press("symptom_drops")
    answer(hands, "ask.after_sleep", 1)
    hands.type("error", "809")
    before = hands.window.flow.draft
    if again == "back":
        hands.press("main")
        hands.page("network")
        hands.press("back")
    else:
        hands.window.retell()
    QApplication.processEvents()
    assert replace(hands.window.flow.draft, choice="") == before
    assert hands.find("error").text() == "809"  # type: ignore[attr-defined]
    assert hands.find("ask.after_sleep").currentIndex() == 1  # type: ignore[attr-defined]
    assert hands.find("symptom_drops").isChecked()  # type: ignore[attr-defined]
