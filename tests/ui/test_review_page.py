"""The review: the table is the plan (U6), the leave to change the router, the button (U5)."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel

from tests.ui.conftest import OpenWindow
from tests.ui.pilot import Pilot
from tests.ui.walker import Walker
from wizard.model import Profile, Protocol
from wizard.privilege import client
from wizard.ui.window import Window
from wizard.ui.words import changed, changes

Hands = Callable[[Window], Pilot]

PLANNED = (
    "pptp_passthrough_off",
    "ipsec_passthrough_on_is_the_fault",
    "udp_4500_blocked",
    "all_fine",
    "no_pptp_helper",
)
every_plan = pytest.mark.parametrize("situation", PLANNED)


def words(window: Window) -> list[str]:
    return [w.text() for w in window.findChildren(QLabel) if w.isVisible()]


def at_review(open_window: OpenWindow, situation: str) -> Window:
    window = open_window(Walker(situation).to_review())
    assert window.flow.page == "review"
    return window


@every_plan
def test_u6_every_change_of_the_plan_is_a_row_with_old_new_effect_and_undo(
    open_window: OpenWindow, situation: str
) -> None:
    window = at_review(open_window, situation)
    plan, shown = window.flow.session.plan.changes, words(window)
    rows = [row for row in changes.rows(window.flow.session) if not row.quiet]
    assert len(rows) == len(plan)
    for change, row in zip(plan, rows, strict=True):
        assert row.what == changed.thing(change)
        assert row.now == changed.was(change)
        assert row.after == changed.became(change)
        assert row.effect
        assert row.undo
        table = "\n".join(shown)
        assert all(part in table for part in (row.what, row.now, row.after, row.effect, row.undo))


@every_plan
def test_u6_details_show_every_line_of_the_plan_word_by_word(
    open_window: OpenWindow, pilot: Hands, situation: str
) -> None:
    window = at_review(open_window, situation)
    pilot(window).press("detailsButton")
    lines = [w.text() for w in window.findChildren(QLabel, "line") if w.isVisible()]
    planned = [(change, *line) for change in window.flow.session.plan.changes
               for line in change.lines]  # fmt: skip
    assert planned
    for text, (change, where, old, new) in zip(lines, planned, strict=False):
        assert text == (
            f"{where}: now {changes.value(old)}, after {changes.value(new)} ({change.what})"
        )
    assert len(planned) <= len(lines) <= len(planned) + 1  # the window has a line of its own


@every_plan
def test_u5_the_button_says_what_it_does(open_window: OpenWindow, situation: str) -> None:
    window = at_review(open_window, situation)
    assert window.page is not None
    assert window.page.commits
    text = window.page.primary()
    router = window.flow.router_changes
    expected = {
        "pptp_passthrough_off": "Switch PPTP passthrough on and connect",
        "ipsec_passthrough_on_is_the_fault": "Switch IPsec passthrough off and connect",
        "udp_4500_blocked": "Switch IPsec passthrough on and connect",
    }.get(situation, "Create the connection and connect")
    assert text == expected
    assert bool(router) is ("passthrough" in text)
    assert window.flow.stage == ("router" if router else "computer")


def test_u4_without_the_tick_nothing_happens_and_it_is_said(
    open_window: OpenWindow, pilot: Hands
) -> None:
    window = at_review(open_window, "pptp_passthrough_off")
    hands = pilot(window)
    hands.press("main")
    assert window.flow.page == "review"
    assert window.flow.busy is None
    assert any("Tick the box first" in text for text in words(window))
    hands.until(lambda: isinstance(window.focusWidget(), QCheckBox))


def test_with_the_tick_it_goes_on_and_works(open_window: OpenWindow, pilot: Hands) -> None:
    window = at_review(open_window, "pptp_passthrough_off")
    hands = pilot(window)
    box = hands.find("may_change_router", QCheckBox)
    assert window.focusWidget() is box
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert window.flow.draft.may_change_router
    hands.press("main")
    hands.page("result")
    assert window.flow.session.changed


def test_the_tick_is_kept_when_the_page_is_made_anew(open_window: OpenWindow, pilot: Hands) -> None:
    window = at_review(open_window, "pptp_passthrough_off")
    hands = pilot(window)
    QTest.keyClick(hands.find("may_change_router", QCheckBox), Qt.Key.Key_Space)
    window.redraw()
    box = hands.find("may_change_router", QCheckBox)
    assert isinstance(box, QCheckBox)
    assert box.isChecked()


def test_no_tick_is_asked_for_where_the_router_stays_as_it_is(open_window: OpenWindow) -> None:
    window = at_review(open_window, "all_fine")
    assert window.findChild(QCheckBox, "may_change_router") is None
    assert any("Nothing in your router is changed" in text for text in words(window))


def test_the_steps_by_hand_are_one_button_away(open_window: OpenWindow, pilot: Hands) -> None:
    window = at_review(open_window, "pptp_passthrough_off")
    hands = pilot(window)
    hands.press("by_hand")
    assert window.flow.page == "by_hand"
    hands.press("back")
    assert window.flow.page == "review"


def test_a_profile_that_forbids_it_leaves_only_the_way_by_hand(
    open_window: OpenWindow, pilot: Hands
) -> None:
    walker = Walker("pptp_passthrough_off").to_review()
    profile = walker.flow.session.profile or Profile("Office")
    walker.flow.session = replace(walker.flow.session, profile=replace(profile, allow_router=False))
    window = open_window(walker)
    assert window.findChild(QCheckBox, "may_change_router") is None
    pilot(window).press("main")
    assert window.flow.page == "by_hand"
    assert not walker.tools.journal.undoable()


def test_pptp_is_always_called_weak(open_window: OpenWindow) -> None:
    assert any("weakly protected" in t for t in words(at_review(open_window,
               "pptp_passthrough_off")))  # fmt: skip


def test_others_are_not_called_weak(open_window: OpenWindow) -> None:
    window = at_review(open_window, "all_fine")
    known = window.flow.session.connection
    assert known is not None
    assert known.protocol is not Protocol.PPTP
    assert not any("weakly protected" in text for text in words(window))


def test_an_interruption_is_announced_where_the_change_has_one(open_window: OpenWindow) -> None:
    walker = Walker("pptp_passthrough_off").to_review()
    plan = walker.flow.session.plan
    first = replace(plan.changes[0], effects={"rollback": 30.0})
    whole = replace(plan, changes=(first, *plan.changes[1:]))
    walker.flow.session = replace(walker.flow.session, plan=whole)
    shown = "\n".join(words(open_window(walker)))
    assert "Your internet may stop for up to a minute." in shown
    assert "takes it back by itself after 30 s" in shown


def test_no_interruption_is_announced_where_there_is_none(open_window: OpenWindow) -> None:
    shown = "\n".join(words(at_review(open_window, "pptp_passthrough_off")))
    assert "may stop" not in shown


def test_u18_rights_are_announced_on_the_real_network_only(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = at_review(open_window, "all_fine")
    assert not any("administrator rights" in text for text in words(window))
    monkeypatch.setattr(client, "at_hand", lambda: False)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    window.practice = ""
    window.redraw()
    assert any("Your system will ask for administrator rights" in t for t in words(window))


def test_a_narrow_window_tells_the_same(open_window: OpenWindow, pilot: Hands) -> None:
    window = at_review(open_window, "pptp_passthrough_off")
    window.resize(680, 560)
    pilot(window).until(lambda: any("Now: off. After: on." in text for text in words(window)))
    assert any("stays on" in text for text in words(window))


def test_nothing_of_a_router_is_taken_for_markup(open_window: OpenWindow, pilot: Hands) -> None:
    walker = Walker("pptp_passthrough_off").to_review()
    plan = walker.flow.session.plan
    evil = replace(plan.changes[0], lines=(("<b>x</b>", "<img src=x>", "a"),))
    whole = replace(plan, changes=(evil,))
    walker.flow.session = replace(walker.flow.session, plan=whole)
    window = open_window(walker)
    pilot(window).press("detailsButton")
    lines = [w for w in window.findChildren(QLabel, "line") if "<b>x</b>" in w.text()]
    assert [w.textFormat() for w in lines] == [Qt.TextFormat.PlainText]
