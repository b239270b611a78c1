"""The rules of ux.md on what is done and what is asked: U4, U10, U18."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from tests.ui.conftest import OpenWindow
from tests.ui.holding import outside
from tests.ui.scenes import SCENES
from tests.ui.text_room import text_of
from tests.ui.under_way import Hands, begun, commit, stopped
from tests.ui.walker import Walker
from wizard.model import RightsMissing
from wizard.rehearsal import situations
from wizard.ui.journey.stages import JOURNEYS

BEFORE = [
    *("start", "connection", "symptom", "network", "network_fine", "router", "router_refused"),
    *("by_hand", "sign_in", "review", "review_vpn", "passthrough_off", "off_review", "undo"),
    *("devices", "gateway", "settings", "connected_none"),
]
"""Scenes in which nothing was changed yet."""


# U4: nothing outside changes before a commit page


@pytest.mark.parametrize("name", situations.names())
def test_u4_no_journey_changes_anything_before_its_commit_page(name: str) -> None:
    walker = Walker(name)
    before, written = outside(walker), _watched(walker)
    walker.to_review()
    for journey in JOURNEYS:
        walker.run(walker.flow.begin(journey))
        walker.flow.secrets |= walker.world.secrets
        walker.flow.put(whose="mine", choice=walker.flow.draft.choice or "router")
        if walker.flow.page in ("passthrough_off", "symptom", "connection", "network"):
            walker.forward()
    assert written == []
    assert outside(walker) == before
    assert walker.tools.journal.runs() == ()


def _watched(walker: Walker) -> list[str]:
    """The names of everything that writes, as they are called."""
    called: list[str] = []
    backend, router = walker.tools.backends[0], walker.world.router
    places = [(backend, name) for name in ("prepare", "create", "dial", "hang_up", "remove")]
    for owner, name in (*places, (router, "write")):
        real = getattr(owner, name)

        def spy(*args: object, name: str = name, real: Callable[..., object] = real) -> object:
            called.append(name)
            return real(*args)

        vars(owner)[name] = spy
    return called


def test_u4_the_rule_sees_what_is_written() -> None:
    walker = Walker()
    written = _watched(walker)
    walker.to_result()
    assert {"write", "dial", "create"} <= set(written)
    assert walker.tools.journal.runs() != ()


# U10: questions about leaving


@pytest.mark.parametrize("scene", BEFORE)
def test_u10_before_a_change_cancel_asks_nothing(open_window: OpenWindow, scene: str) -> None:
    window = open_window(SCENES[scene].walk())
    window.leave()
    if scene == "start":
        assert not window.isVisible()
        return
    assert window.flow.page == "start"
    assert window.page is not None
    assert window.page.key == "start"
    assert not window.findChildren(QDialog)


@pytest.mark.parametrize(("answer", "stays"), [("keep", True), ("main", False)])
def test_u10_after_a_change_it_is_one_question_with_two_answers(
    open_window: OpenWindow, pilot: Hands, answer: str, *, stays: bool
) -> None:
    window, walker, gate = begun(open_window, pilot, commit, "dial")
    stopped(window, pilot, gate)
    hands = pilot(window)
    assert window.page is not None
    assert window.page.key == "leaving"
    words = {name: hands.find(name, QAbstractButton) for name in ("keep", "main")}
    texts = {name: b.text() for name, b in words.items() if isinstance(b, QAbstractButton)}
    assert texts == {"keep": "Keep changes", "main": "Undo changes"}
    planned = walker.flow.session.plan.changes[0]
    hands.press(answer)
    hands.until(lambda: walker.flow.busy is None)
    assert window.page.key != "leaving", "asked once"
    assert (repr(planned.after) in outside(walker).router) == stays
    assert not window.findChildren(QDialog)


# U18: rights


def _declining(*_args: object) -> None:
    raise RightsMissing("rights.declined")


def test_u18_declined_rights_lead_back_to_the_plan_with_a_note_that_is_no_error(
    open_window: OpenWindow, pilot: Hands
) -> None:
    walker = Walker("all_fine").to_review()
    before = outside(walker)
    vars(walker.tools.backends[0])["dial"] = _declining
    window = open_window(walker)
    hands = pilot(window)
    hands.press("main")
    hands.page("result")
    assert window.page is not None
    assert window.page.title() == "Nothing was changed"
    told = " ".join(text_of(w) for w in window.page.findChildren(QWidget)).lower()
    assert not re.search(r"\b(error|failed|does not work)\b", told + window.page.subtitle().lower())
    assert not window.findChildren(QDialog)
    assert outside(walker) == before
    hands.press("main")
    assert walker.flow.page == "review"
    vars(walker.tools.backends[0]).pop("dial")
    hands.press("main")
    hands.page("result")
    assert walker.flow.session.tunnel is not None
    assert walker.flow.session.tunnel.state == "up"


def test_u18_a_router_is_not_changed_for_a_connection_that_nobody_may_make(
    open_window: OpenWindow, pilot: Hands
) -> None:
    walker = Walker().to_review()
    before = outside(walker)
    walker.flow.put(may_change_router=True)
    vars(walker.tools.backends[0])["prepare"] = _declining
    window = open_window(walker)
    hands = pilot(window)
    hands.press("main")
    hands.page("result")
    assert outside(walker) == before
    assert walker.tools.journal.undoable() == ()
