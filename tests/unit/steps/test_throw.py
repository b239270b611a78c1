"""Turning passthroughs off on request: with leave only, journaled, read back, undone."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from router_drivers.base import JSON, LoginRefused, Passthrough, RouterState, Setting
from wizard.engine import Engine
from wizard.model import Question, Session
from wizard.rehearsal import situations
from wizard.rehearsal.world import World
from wizard.steps.throw import as_meant, planned_off, switch_to, switches_to
from wizard.tools import Tools, rehearsal, work_on

LOOK, THROW = ("detect", "read"), ("throw",)
ALL = tuple(map(str, Passthrough))
LEAVE_AND_LOGIN = ["network.whose", "router.look", "router_user", "router_password"]


class Desk:
    """An engine on a practice world, and the questions that it asked."""

    def __init__(self, situation: str = "all_fine", **answers: JSON) -> None:
        self.world = World(situations.load(situation))
        self.tools: Tools = rehearsal(self.world)
        self.asked: list[str] = []
        yes: dict[str, JSON] = {"router.look": True, "router.change": True, "network.whose": "mine"}
        self._answers: Mapping[str, JSON] = yes | self.world.secrets | answers
        self.engine = Engine(self.tools, work_on(self.tools, None), self._ask)

    def _ask(self, question: Question) -> JSON:
        self.asked.append(question.code)
        return self._answers[question.code]

    def look(self) -> Session:
        return self.engine.look(LOOK, Session())

    def off(self, session: Session, *passthroughs: str) -> Session:
        planned = planned_off(session, passthroughs or ALL)
        return self.engine.go(THROW, planned, "off", after="read")

    def record(self) -> list[JSON]:
        return [self.world.router.record(p) for p in Passthrough]


def settings(session: Session) -> dict[str, str]:
    assert session.router is not None
    return {str(p): str(s) for p, s in session.router.settings.items()}


def test_the_router_is_read_without_a_cause_and_nothing_is_changed() -> None:
    desk = Desk()
    before = desk.record()
    session = desk.look()
    assert settings(session) == dict.fromkeys(ALL, "passes")
    assert session.finding("router.pptp") is not None
    assert (session.changed, desk.record()) == ((), before)
    assert desk.asked == LEAVE_AND_LOGIN


def test_pptp_is_turned_off_read_back_and_undone() -> None:
    desk = Desk()
    before = desk.record()
    session = desk.off(desk.look())
    assert [c.what for c in session.changed] == ["simulated:pptp"]
    assert settings(session)["pptp"] == "blocks"
    assert session.router is not None
    assert as_meant(session.changed, session.router)
    assert [outcome.left for outcome in desk.engine.undo(session.run)] == [""]
    assert desk.record() == before


def test_only_what_was_chosen_is_planned() -> None:
    desk = Desk("ipsec_passthrough_on_is_the_fault")
    session = desk.look()
    assert [c.what for c in planned_off(session, ALL).plan.changes] == [
        "simulated:pptp",
        "simulated:ipsec",
    ]
    only = desk.off(session, "ipsec")
    assert settings(only) == {"pptp": "passes", "ipsec": "no_helper", "l2tp": "passes"}


@pytest.mark.parametrize(
    ("answers", "asked"),
    [
        ({"router.look": False}, LEAVE_AND_LOGIN[:2]),
        ({"router.change": False}, [*LEAVE_AND_LOGIN, "router.change"]),
    ],
)
def test_without_leave_nothing_happens(answers: dict[str, JSON], asked: list[str]) -> None:
    desk = Desk(**answers)
    before = desk.record()
    session = desk.off(desk.look())
    assert (session.changed, desk.record()) == ((), before)
    assert desk.asked == asked
    assert desk.tools.journal.undoable() == ()


def test_somebody_elses_router_is_not_even_looked_into() -> None:
    desk = Desk(**{"network.whose": "managed"})
    assert desk.look().router is None
    assert desk.asked == ["network.whose"]


def test_a_router_that_no_driver_knows_shows_the_steps_by_hand() -> None:
    session = Desk("only_web").look()
    assert session.router is not None
    assert session.router.guided == ("router.unknown",)
    assert planned_off(session, ALL).plan.changes == ()


def test_a_wrong_password_is_told_and_changes_nothing() -> None:
    desk = Desk(router_password="guess")
    before = desk.record()
    with pytest.raises(LoginRefused):
        desk.look()
    assert desk.record() == before


def test_a_switch_is_thrown_only_where_it_leads_somewhere() -> None:
    state = Desk().look().router
    assert state is not None
    assert switch_to(state, Passthrough.PPTP, on=True) is None
    assert [s.after for s in switches_to(state, tuple(Passthrough), on=False)] == [Setting.BLOCKS]
    off = RouterState(dict.fromkeys(Passthrough, Setting.UNKNOWN))
    assert switches_to(off, tuple(Passthrough), on=True) == ()
