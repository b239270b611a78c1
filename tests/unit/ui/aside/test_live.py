"""The tunnel that is watched, and the looks aside, on the practice network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from router_drivers.base import Clues
from tests.ui.walker import Walker
from wizard.model import Connection, Finding, Misuse, Network, Session, Tunnel
from wizard.tools import Tools, work_on
from wizard.ui.aside.glance import Wanted, glance
from wizard.ui.aside.live import SILENT, Live, Sample, Watched
from wizard.ui.journey import jobs_vpn
from wizard.ui.journey.jobs import Desk, undo
from wizard.work import Work

MARK = "ptw-00000001"


def watching() -> Live:
    live = Live()
    live.watch(Watched("Office", MARK, "ptw0", "10.20.0.10", 100.0))
    return live


def connected() -> tuple[Walker, Desk]:
    walker = Walker("all_fine").to_result()
    return walker, walker._desk


def test_rates_are_told_from_two_looks() -> None:
    live = watching()
    live.take(Sample(MARK, 10.0, (1000, 500), 0.02, True))
    live.take(Sample(MARK, 12.0, (5000, 700), 0.03, True))
    assert [p.value for p in live.received.points] == [2000.0]
    assert [p.value for p in live.sent.points] == [100.0]
    assert [p.value for p in live.answers.points] == [0.02, 0.03]
    assert live.up
    assert not live.lost


def test_counters_that_began_anew_are_a_gap_and_no_negative_rate() -> None:
    live = watching()
    for at, octets in ((0.0, (9000, 9000)), (2.0, (10, 10)), (4.0, (30, 10))):
        live.take(Sample(MARK, at, octets))
    assert [p.value for p in live.received.points] == [None, 10.0]


@given(st.lists(st.tuples(st.floats(0, 5), st.none() | st.integers(0, 10**12)), max_size=40))
def test_no_rate_is_ever_negative(looks: list[tuple[float, int | None]]) -> None:
    live, at = watching(), 0.0
    for step, octets in looks:
        at += step
        live.take(Sample(MARK, at, None if octets is None else (octets, octets)))
    values = [p.value for p in live.received.points if p.value is not None]
    assert all(value >= 0 for value in values)


def test_gone_is_lost_and_back_is_up() -> None:
    live = watching()
    live.take(Sample(MARK, 0.0, None))
    assert live.lost
    live.take(Sample(MARK, 2.0, (1, 1), 0.02, True))
    assert not live.lost


def test_silence_is_told_apart_from_being_gone() -> None:
    live = watching()
    for number in range(SILENT):
        assert not live.silent
        live.take(Sample(MARK, number * 2.0, (1, 1), None, True))
    assert live.silent
    assert not live.lost


def test_a_look_at_another_tunnel_is_dropped() -> None:
    live = watching()
    live.take(Sample("ptw-00000002", 0.0, None))
    assert live.up


def test_what_a_person_ends_is_not_lost() -> None:
    live = watching()
    live.learn(Session(tunnel=Tunnel("down", MARK)), 0.0)
    assert live.watched is None
    assert not live.lost


def test_the_same_tunnel_proved_again_keeps_its_history() -> None:
    live = watching()
    live.take(Sample(MARK, 0.0, (1, 1), 0.02, True))
    live.learn(Session(tunnel=Tunnel("up", MARK, "ptw0")), 999.0)
    assert live.watched is not None
    assert (live.watched.since, live.watched.host) == (100.0, "10.20.0.10")
    assert len(live.answers.points) == 1
    live.learn(Session(tunnel=Tunnel("up", "ptw-00000009", "ptw0")), 999.0)
    assert live.watched.mark == "ptw-00000009"
    assert not live.answers.points


def test_whom_to_ask_inside() -> None:
    walker, _desk = connected()
    live = walker.flow.live
    assert live.watched is not None
    assert (live.watched.name, live.watched.host) == ("Office", "10.20.0.10")
    bare = Session(tunnel=Tunnel("up", MARK, "ptw0", dns=("10.20.0.53",)))
    live.learn(bare, 0.0)
    assert live.watched.host == "10.20.0.53"
    live.learn(Session(tunnel=Tunnel("up", "ptw-00000003", "ptw0")), 0.0)
    assert live.watched.host == ""


def test_a_look_measures_through_the_tunnel() -> None:
    walker, desk = connected()
    watched = walker.flow.live.watched
    assert watched is not None
    seen = glance(desk, Wanted(5.0, watched)).sample
    assert seen is not None
    assert seen.asked
    assert seen.seconds == pytest.approx(0.022, abs=0.01)
    again = glance(desk, Wanted(7.0, watched)).sample
    assert again is not None
    assert seen.octets is not None
    assert again.octets is not None
    assert again.octets[1] > seen.octets[1]


def test_nobody_is_asked_beside_a_tunnel_that_is_gone() -> None:
    walker, _desk = connected()
    watched = walker.flow.live.watched
    assert watched is not None
    before = len(walker.world.events())
    gone = replace(watched, interface="ptw7")
    seen = jobs_vpn.sample(walker.tools, gone, work_on(walker.tools, None), 0.0)
    assert (seen.octets, seen.asked) == (None, False)
    assert len(walker.world.events()) == before


def test_an_answer_that_does_not_come_is_waited_for_no_longer_than_promised() -> None:
    walker, _desk = connected()
    watched = walker.flow.live.watched
    assert watched is not None
    before = walker.tools.clock.now()
    silent = replace(watched, host="10.20.0.99")
    seen = jobs_vpn.sample(walker.tools, silent, work_on(walker.tools, None), 0.0)
    assert (seen.seconds, seen.asked) == (None, True)
    assert walker.tools.clock.now() - before <= jobs_vpn.ANSWER_SECONDS + 0.01


def test_what_stands_is_found_again_without_rights() -> None:
    walker, desk = connected()
    found = jobs_vpn.stands(desk)
    assert found.tunnel is not None
    assert found.connection is not None
    assert (found.connection.name, found.tunnel.interface) == ("Office", "ptw0")
    assert found.run == walker.flow.session.run
    assert jobs_vpn.stands(desk, "Home").tunnel is None


def test_disconnect_connect_and_what_the_journal_knows() -> None:
    walker, desk = connected()
    down = jobs_vpn.disconnect(desk, walker.flow.session)
    assert down.tunnel == Tunnel("down", MARK)
    assert jobs_vpn.stands(desk).tunnel is None
    assert not _tunnels(walker.tools)
    _let(walker, desk)
    up = jobs_vpn.connect(desk, "Office", walker.world.profile)
    assert up.tunnel is not None
    assert up.tunnel.state == "up"
    assert _answer(up, "tunnel.inside") == "yes"
    assert len(_tunnels(walker.tools)) == 1
    again = jobs_vpn.connect(desk, "Office", walker.world.profile)
    assert again.tunnel == up.tunnel, "a tunnel that stands is proved, not dialled again"


def test_connecting_what_is_not_there() -> None:
    _walker, desk = connected()
    with pytest.raises(Misuse) as raised:
        jobs_vpn.connect(desk, "Home")
    assert raised.value.code == "vpn.no_such_entry"
    with pytest.raises(Misuse):
        jobs_vpn.disconnect(desk, Session())


def test_undo_ends_the_watch() -> None:
    walker, desk = connected()
    taken_back = undo(desk, (walker.flow.session.run,))
    walker.flow.live.learn(taken_back, 0.0)
    assert walker.flow.live.watched is None


def test_a_network_with_the_addresses_of_the_inside_is_told() -> None:
    walker, desk = connected()
    entry = walker.flow.around.entries or walker.tools.backends[0].entries()
    home = replace(entry[0], name="Twin", routes=("192.168.1.0/24",))
    seen = glance(desk, Wanted(0.0, None, True, False, (*entry, home)))
    assert seen.meets == ("Twin",)
    assert seen.machine is not None
    assert seen.machine.network is Network.UNKNOWN, "nobody said whose it is"


def test_the_router_is_looked_at_only_at_home_and_only_where_it_was_changed() -> None:
    walker = Walker("pptp_passthrough_off").to_result()
    desk = walker._desk
    asked: list[str] = []
    shown = _changed_with(walker, {"http_server": "old/1.0"})
    tools = replace(walker.tools, discover=_noted(walker.tools, asked))
    desk = Desk(tools, desk.engine)
    machine = tools.machine()
    for whose in (Network.UNKNOWN, Network.PUBLIC, Network.MANAGED):
        tools.places.remember(machine.gateway_mac, machine.network_name, whose)
        assert glance(desk, Wanted(0.0, None, True, True)).router is None
    assert asked == [], "another's router is left alone"
    tools.places.remember(machine.gateway_mac, machine.network_name, Network.MINE)
    seen = glance(desk, Wanted(0.0, None, True, True))
    assert asked == ["192.168.1.1"]
    assert seen.known == shown
    assert seen.router is not None
    glance(desk, Wanted(0.0, None, True, False))
    assert asked == ["192.168.1.1"], "not wanted, not looked at"


def _changed_with(walker: Walker, shown: dict[str, str]) -> dict[str, str]:
    """Make the journal remember that the router showed this when it was changed."""
    journal = walker.tools.journal
    changed = [c for c in walker.flow.session.changed if str(c.place) == "router"]
    assert changed, "the practice router was changed"
    run = journal.begin("setup")
    target = {**changed[0].target, "shown": shown}
    journal.mark(journal.intend(run, replace(changed[0], target=target)), "done")
    return shown


def _noted(tools: Tools, asked: list[str]) -> Callable[[str, bool, Work], Clues]:
    def discover(gateway: str, web: bool, work: Work) -> Clues:
        asked.append(gateway)
        return tools.discover(gateway, web, work)

    return discover


def _tunnels(tools: Tools) -> list[str]:
    entries = [e for record in tools.journal.undoable() for e in record.undoable]
    return [e.change.what for e in entries if e.change.what.startswith("tunnel:")]


def _let(walker: Walker, desk: Desk) -> None:
    answers = {"vpn.create": True, **walker.world.secrets}
    desk.engine.hand(work_on(walker.tools, None), lambda question: answers[question.code])


def _answer(session: Session, probe: str) -> str:
    found: Finding | None = session.finding(probe)
    return str(found.answer) if found else ""


def test_entries_of_others_are_never_dialled() -> None:
    walker, desk = connected()
    backend = walker.tools.backends[0]
    entry: Connection = replace(backend.entries()[0], name="Theirs", ours=False)
    backend.create(entry, work_on(walker.tools, None))
    with pytest.raises(Misuse):
        jobs_vpn.connect(desk, "Theirs")
