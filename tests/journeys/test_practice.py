"""Whole runs without a screen: every situation to its known verdict, in virtual time."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

import wizard
from router_drivers.base import LoginRefused
from wizard.cli.frame import Frame
from wizard.cli.practice import judged, rehearsed, start
from wizard.engine import SETUP, Engine
from wizard.headless import Answers, Consents, tunnel_of
from wizard.knowledge.tables import load
from wizard.model import Changing, Event, Finding, Found, Place
from wizard.rehearsal import situations
from wizard.rehearsal.world import World
from wizard.tools import rehearsal, work_on
from wizard.vpn.simulated import Simulated

MENDED = {
    "pptp_passthrough_off": "simulated:pptp",
    "udp_500_and_4500_blocked": "simulated:ipsec",
    "udp_4500_blocked": "simulated:ipsec",
    "ipsec_passthrough_on_is_the_fault": "simulated:ipsec",
}
"""Where the router is at fault and can be mended, and by which switch."""


def frame() -> Frame:
    return Frame("practice", True, True, None, 0)


def run(name: str, seed: int = 1) -> tuple[World, Engine, list[Event]]:
    on, engine = rehearsed(name, seed, frame())
    events: list[Event] = []
    engine.watch(events.append)
    engine.go(SETUP, start(on), "practice")
    return on, engine, events


def router_changes(events: list[Event]) -> list[tuple[str, str]]:
    changes = [event for event in events if isinstance(event, Changing)]
    return [(e.change.what, e.state) for e in changes if e.change.place is Place.ROUTER]


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("name", situations.names())
def test_every_situation_comes_to_its_known_verdict(name: str, seed: int) -> None:
    row = judged(name, seed, frame())
    assert row["ok"], row
    assert row["error"] == ""


def test_all_of_it_takes_less_than_five_seconds_of_this_processor() -> None:
    began = time.process_time()
    for name in situations.names():
        run(name)
    assert time.process_time() - began < 5.0


def told(events: list[Event]) -> list[Finding]:
    return [event.finding for event in events if isinstance(event, Found)]


@pytest.mark.parametrize("name", ["pptp_passthrough_off", "all_fine", "slow_lossy_line"])
def test_the_same_seed_gives_the_same_packets_and_findings(name: str) -> None:
    first, _, first_events = run(name, 5)
    second, _, second_events = run(name, 5)
    other, _, _ = run(name, 6)
    found = [
        [
            (e.finding.probe, e.finding.answer, e.finding.seconds)
            for e in events
            if isinstance(e, Found)
        ]
        for events in (first_events, second_events)
    ]
    assert first.events() == second.events() != other.events()
    assert found[0] == found[1]


@pytest.mark.parametrize("name", situations.names())
def test_a_router_is_changed_only_where_it_is_at_fault(name: str) -> None:
    changed = {what for what, _ in router_changes(run(name)[2])}
    assert changed == ({MENDED[name]} if name in MENDED else set())


@pytest.mark.parametrize("name", MENDED)
def test_undo_leaves_the_router_as_it_was_and_no_tunnel(name: str) -> None:
    fresh = World(situations.load(name))
    on, engine, _ = run(name)
    assert tunnel_of(engine.session) == "carries"
    assert any(on.router.record(p) != fresh.router.record(p) for p in on.router.settings())
    for record in engine.tools.journal.undoable():
        assert [outcome.left for outcome in engine.undo(record.id) if outcome.left] == []
    assert all(on.router.record(p) == fresh.router.record(p) for p in on.router.settings())
    assert [link.name for link in on.machine().interfaces] == ["lan0"]
    assert [e for e in engine.tools.backends[0].entries() if e.ours] == []


@pytest.mark.parametrize("name", MENDED)
def test_the_entry_that_was_there_before_is_never_touched(name: str) -> None:
    (before,) = Simulated(World(situations.load(name))).entries()
    on, engine, _ = run(name)
    backend, work = engine.tools.backends[0], work_on(engine.tools, None)
    assert (before.name, before.ours) == ("Office VPN", False)
    assert before in backend.entries()
    backend.create(replace(before, ours=True, server="other.example"), work)
    assert before in backend.entries()
    backend.remove(before.name, work)
    assert before in backend.entries()
    assert on.status("").state == "down"


@pytest.mark.parametrize("name", situations.names())
def test_the_last_failure_of_that_entry_is_known_by_its_code(name: str) -> None:
    (entry,) = Simulated(World(situations.load(name))).entries()
    connects = name in ("all_fine", "slow_lossy_line", "subnet_overlap")
    assert bool(entry.last_failure) is not connects
    assert bool(load().findings_of_code(entry.last_failure)) is not connects


@pytest.mark.parametrize("name", MENDED)
def test_without_leave_the_router_is_left_alone_though_the_plan_names_it(name: str) -> None:
    on = World(situations.load(name))
    before = {which: on.router.record(which) for which in on.router.settings()}
    tools = rehearsal(on)
    answers = Answers(Consents(vpn=True), on.secrets)
    engine = Engine(tools, work_on(tools, None), answers)
    engine.go(SETUP, start(on), "practice")
    assert {which: on.router.record(which) for which in on.router.settings()} == before
    planned = [c.what for c in engine.session.plan.changes if c.place is Place.ROUTER]
    assert planned == [MENDED[name]]
    assert tunnel_of(engine.session) == "none"


def test_a_wrong_router_password_is_tried_once_and_changes_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    on = World(situations.load("pptp_passthrough_off"))
    before, login = on.router.settings(), on.router.login
    tried: Counter[str] = Counter()
    on.secrets["router_password"] = "guess"

    def counted(user: str, password: str) -> None:
        tried[password] += 1
        login(user, password)

    monkeypatch.setattr(on.router, "login", counted)
    tools = rehearsal(on)
    answers = Answers(Consents(vpn=True, router=True), on.secrets)
    with pytest.raises(LoginRefused):
        Engine(tools, work_on(tools, None), answers).go(SETUP, start(on), "practice")
    assert tried == {"guess": 1}
    assert on.router.settings() == before


def test_only_the_practice_command_reads_the_verdicts() -> None:
    sources = Path(wizard.__file__).parent.rglob("*.py")
    readers = {path.name for path in sources if "situations.expected" in path.read_text("utf-8")}
    assert readers == {"practice.py"}
