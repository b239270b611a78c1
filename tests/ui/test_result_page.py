"""The result: what was verified (U13), why it does not work (U14, U15), and the report (U30)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QSlider, QWidget

from tests.ui.conftest import OpenWindow
from tests.ui.pilot import Pilot
from tests.ui.walker import Walker
from wizard.model import Answer
from wizard.rehearsal import situations
from wizard.steps import apply
from wizard.ui.journey.messages import Failed
from wizard.ui.widgets.live_card import NAME as LIVE
from wizard.ui.window import Window
from wizard.ui.words.texts import cause, sentence

Hands = Callable[[Window], Pilot]


def words(window: Window) -> list[str]:
    return [w.text() for w in window.findChildren(QLabel) if w.isVisible()]


def title(window: Window) -> str:
    made = window.findChild(QLabel, "title")
    assert isinstance(made, QLabel)
    return made.text()


def at_result(open_window: OpenWindow, situation: str) -> Window:
    window = open_window(Walker(situation).to_result())
    assert window.flow.page == "result"
    return window


@pytest.mark.parametrize("situation", situations.names())
def test_every_situation_comes_to_a_result_that_can_be_left(
    open_window: OpenWindow, situation: str
) -> None:
    walker = Walker(situation).to_review()
    if walker.flow.page != "review":
        assert walker.flow.page == "by_hand"
        return
    walker.flow.put(may_change_router=True)
    walker.forward()
    window = open_window(walker)
    assert title(window)
    main = window.findChild(QPushButton, "main")
    leave = window.findChild(QPushButton, "leave")
    assert isinstance(main, QPushButton)
    assert isinstance(leave, QPushButton)
    assert main.text()
    assert leave.text() == "Close"


def test_u13_every_passed_check_is_listed_with_its_name_and_figure(
    open_window: OpenWindow, pilot: Hands
) -> None:
    window = at_result(open_window, "pptp_passthrough_off")
    assert title(window) == "Connected, and it works"
    shown = "\n".join(words(window))
    assert "A host inside the office answers" in shown
    assert "44 ms, 70 bytes" in shown
    assert "10.20.0.200" in shown
    pilot(window).press("checksButton")
    shown = "\n".join(words(window))
    for finding in window.flow.session.findings:
        if finding.probe.startswith(("tunnel.", "vpn.", "auth.")):
            assert finding.probe in shown
            assert sentence(finding.probe) in shown


def test_what_was_changed_and_mended_is_told(open_window: OpenWindow) -> None:
    window = at_result(open_window, "pptp_passthrough_off")
    shown = words(window)
    assert "3 things were changed" in shown
    assert "PPTP passthrough in the router: off, now on" in shown
    assert any("What was wrong: VPN passthrough is switched off" in text for text in shown)


@pytest.mark.parametrize(
    ("situation", "slides"), [("pptp_passthrough_off", True), ("wrong_password", False)]
)
def test_the_map_has_a_slider_once_something_was_changed(
    open_window: OpenWindow, situation: str, slides: bool
) -> None:
    window = at_result(open_window, situation)
    assert bool([w for w in window.findChildren(QSlider) if w.isVisible()]) is slides


@pytest.mark.parametrize(("situation", "watched"), [("all_fine", True), ("subnet_overlap", False)])
def test_only_a_tunnel_that_carries_is_watched(
    open_window: OpenWindow, situation: str, watched: bool
) -> None:
    window = at_result(open_window, situation)
    assert (window.findChild(QWidget, LIVE) is not None) is watched


@pytest.mark.parametrize("situation", ["wrong_password", "wrong_psk", "server_down",
                                       "untrusted_certificate", "subnet_overlap"])  # fmt: skip
def test_u14_a_failure_has_problem_cause_confidence_and_who(
    open_window: OpenWindow, pilot: Hands, situation: str
) -> None:
    window = at_result(open_window, situation)
    first = window.flow.session.diagnosis[0]
    told = cause(first.cause)
    shown = "\n".join(words(window))
    assert title(window) in ("The VPN does not work yet",
                             "Connected, but the office does not answer")  # fmt: skip
    assert told.title in shown
    assert told.why in shown
    assert told.who in shown
    assert str(first.certainty) in shown.lower()
    assert first.cause not in shown
    pilot(window).press(f"steps_{first.cause}Button")
    assert all(step in "\n".join(words(window)) for step in told.fix)


def test_u15_at_most_three_causes_are_shown_at_once(open_window: OpenWindow) -> None:
    walker = Walker("untrusted_certificate").to_result()
    session = walker.flow.session
    ranked = tuple(Walker("wrong_psk").to_result().flow.session.diagnosis)
    more = tuple(Walker("double_nat").to_network().flow.session.diagnosis)
    walker.flow.session = type(session)(
        **{**session.__dict__, "diagnosis": (*session.diagnosis, *ranked, *more)}
    )
    window = open_window(walker)
    titles = [cause(d.cause).title for d in walker.flow.session.diagnosis]
    assert len(titles) > 3
    named = [w.text() for w in window.findChildren(QPushButton) if w.isVisible()]
    shown = "\n".join([*words(window), *named])
    assert all(told in shown for told in titles[:3])
    assert not any(told in shown for told in titles[3:])
    assert "More possibilities" in shown


@pytest.mark.parametrize("situation", ["wrong_password", "wrong_psk"])
def test_u16_a_refused_login_leads_back_to_where_it_is_typed(
    open_window: OpenWindow, pilot: Hands, situation: str
) -> None:
    window = at_result(open_window, situation)
    hands = pilot(window)
    hands.press("main")
    assert window.flow.page == "sign_in"
    hands.press("back")
    assert window.flow.page == "result"


def test_u16_test_again_asks_again_and_stays(open_window: OpenWindow, pilot: Hands) -> None:
    window = at_result(open_window, "pptp_passthrough_off")
    before = len(window.flow.log)
    hands = pilot(window)
    hands.press("again")
    hands.page("result")
    assert title(window) == "Connected, and it works"
    asked = [e.event for e in window.flow.log[before:]]
    probes = {e.finding.probe for e in asked if hasattr(e, "finding")}
    assert probes
    assert all(probe.startswith("tunnel.") for probe in probes)


def test_u10_undo_leads_to_the_page_of_undo_with_this_run(
    open_window: OpenWindow, pilot: Hands
) -> None:
    window = at_result(open_window, "pptp_passthrough_off")
    run = window.flow.session.run
    hands = pilot(window)
    hands.press("undo")
    assert window.flow.page == "undo"
    assert window.flow.draft.runs == (run,)
    assert window.flow.session.changed, "nothing is undone before it is confirmed there"


def test_undo_is_not_offered_where_nothing_was_changed(
    open_window: OpenWindow, pilot: Hands
) -> None:
    assert "undo" not in pilot(at_result(open_window, "wrong_password")).names()


def test_a_change_that_did_not_help_is_told_as_taken_back(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apply, "_good", lambda _session: 0)
    shown = "\n".join(words(at_result(open_window, "pptp_passthrough_off")))
    assert "taken back because it did not help" in shown
    assert "Everything is as before." in shown
    assert "Nothing stays changed" in shown


def test_u18_declined_rights_are_told_without_a_failure_and_lead_back(
    open_window: OpenWindow, pilot: Hands
) -> None:
    walker = Walker("all_fine").to_review()
    walker.flow.trail.append("review")
    walker.flow.page = "result"
    walker.flow.trouble = Failed("rights.declined", {}, 3)
    window = open_window(walker)
    assert title(window) == "Nothing was changed"
    assert not any("does not work" in text for text in words(window))
    pilot(window).press("main")
    assert window.flow.page == "review"


def test_trouble_is_told_with_its_code_small(open_window: OpenWindow) -> None:
    walker = Walker("all_fine").to_review()
    walker.flow.page = "result"
    walker.flow.trouble = Failed("router.rejected", {}, 4)
    shown = words(open_window(walker))
    assert sentence("router.rejected") in shown
    assert "Details: router.rejected" in shown


def test_nothing_inside_was_asked_is_not_told_as_working(open_window: OpenWindow) -> None:
    walker = Walker("all_fine").to_result()
    session = walker.flow.session
    kept = tuple(f for f in session.findings if f.probe not in ("tunnel.inside", "tunnel.dns"))
    walker.flow.session = type(session)(**{**session.__dict__, "findings": kept})
    window = open_window(walker)
    assert title(window) == "Connected"
    assert any("Nothing inside the office was asked" in text for text in words(window))


@pytest.mark.parametrize(("name", "page"), [("main", "connected"), ("phone", "devices")])
def test_the_next_pages_are_reached(
    open_window: OpenWindow, pilot: Hands, name: str, page: str
) -> None:
    window = at_result(open_window, "all_fine")
    hands = pilot(window)
    hands.press(name)
    hands.page(page)
    draft = window.flow.draft
    assert draft.entry is not None or draft.profile is not None


def test_close_leaves_without_a_question(open_window: OpenWindow, pilot: Hands) -> None:
    window = at_result(open_window, "all_fine")
    hands = pilot(window)
    hands.press("leave")
    assert window.flow.page == "start"


def test_the_answer_of_each_check_is_its_own(open_window: OpenWindow) -> None:
    window = at_result(open_window, "subnet_overlap")
    bad = [f for f in window.flow.session.findings
           if f.probe.startswith("tunnel.") and f.answer is Answer.NO]  # fmt: skip
    shown = words(window)
    assert bad
    for finding in bad:
        assert f"{sentence(finding.probe)} no" in shown
