"""The path map as a value: never more is claimed than was measured."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.ui.walker import Walker
from wizard.knowledge.tables import load
from wizard.model import (
    Answer,
    Certainty,
    Diagnosis,
    Event,
    Explained,
    Finding,
    Found,
    Hop,
    Interface,
    Machine,
    Profile,
    Protocol,
    Session,
    StepBegan,
)
from wizard.rehearsal import situations
from wizard.ui.reading import picture
from wizard.ui.reading.picture import Line, Picture, State
from wizard.ui.reading.picture_causes import _OPEN, _PLACES, places
from wizard.ui.reading.picture_parts import WAY

G, B, M, W, U, R = (
    State.GOOD,
    State.BAD,
    State.MAYBE,
    State.WARN,
    State.UNKNOWN,
    State.RUNNING,
)

CHECKED: dict[str, dict[str, tuple[State, ...]]] = {
    "all_fine": {"ikev2": (G, G, G, G, U), "l2tp": (G, G, G, G, U)},
    "captive_portal": {"ikev2": (G, B, U, U, U)},
    "cgnat": {"pptp": (G, M, M, U, U)},
    "double_nat": {"pptp": (G, M, M, U, U, U)},
    "name_unresolved": {"ikev2": (G, U, U, W, U)},
    "no_common_algorithms": {"ikev2": (G, G, G, W, U)},
    "no_pptp_helper": {"pptp": (G, B, U, U, U), "ikev2": (G, G, G, G, U)},
    "only_web": {"pptp": (G, M, M, U, U), "ikev2": (G, M, M, U, U)},
    "pptp_passthrough_off": {"pptp": (G, B, U, U, U)},
    "server_down": {"ikev2": (G, U, U, B, U), "l2tp": (G, U, U, B, U)},
    "subnet_overlap": {"ikev2": (G, G, G, G, W)},
    "udp_4500_blocked": {"ikev2": (G, M, M, U, U)},
    "udp_500_and_4500_blocked": {"ikev2": (G, M, M, U, U)},
}
"""Station by station after the check, from this computer outward."""

TRIED: dict[str, dict[str, tuple[State, ...]]] = {
    "all_fine": {"ikev2": (G, G, G, G, G), "l2tp": (G, G, G, G, U)},
    "certificate_of_another_name": {"ikev2": (G, G, G, B, U)},
    "fragments_dropped": {"ikev2": (G, M, M, M, U)},
    "pptp_passthrough_off": {"pptp": (G, G, G, G, G)},
    "subnet_overlap": {"ikev2": (G, G, G, G, B)},
    "windows_809_nat_t_policy": {"l2tp": (B, G, G, G, U)},
    "wrong_password": {"ikev2": (G, G, G, B, U)},
    "wrong_psk": {"l2tp": (G, G, G, B, U)},
}
"""The same after the VPN was dialled."""


def shown(made: Picture) -> dict[str, tuple[State, ...]]:
    return {line.protocol: line.states for line in made.lines}


def line_of(session: Session, running: bool = False) -> Line:
    return picture.of(session, running).lines[0]


@pytest.mark.parametrize("situation", CHECKED)
def test_after_the_check_every_line_stands_where_it_was_measured(situation: str) -> None:
    session = Walker(situation).to_network().flow.session
    assert shown(picture.of(session)) == CHECKED[situation]


@pytest.mark.parametrize("situation", TRIED)
def test_after_dialling_the_tunnel_decides(situation: str) -> None:
    session = Walker(situation).to_result().flow.session
    assert shown(picture.of(session)) == TRIED[situation]


def test_what_is_only_likely_is_not_certain() -> None:
    walker = Walker("pptp_passthrough_off").to_network()
    guessed = line_of(walker.flow.session)
    assert (guessed.lost, guessed.sure) == (("router",), False)
    read = line_of(Walker("pptp_passthrough_off").to_sign_in().flow.session)
    assert (read.lost, read.sure) == (("router",), True)


@pytest.mark.parametrize("situation", situations.names())
def test_no_moment_of_a_run_claims_more_than_was_heard(situation: str) -> None:
    walker = Walker(situation).to_network()
    session = walker.flow.session
    bare = replace(session, findings=(), diagnosis=(), verdicts={}, path=())
    events: list[Event] = []
    for told in walker.flow.log:
        events.append(told.event)
        for line in picture.live(bare, events).lines:
            _honest(line, [e.finding for e in events if isinstance(e, Found)])


def _honest(line: Line, findings: list[Finding]) -> None:
    need = load().needs[Protocol(line.protocol)]
    spoke = [f for f in findings if f.probe in need.questions and f.answer is not Answer.UNSURE]
    if G in line.states[1:] or M in line.states:
        assert spoke, (line, "nothing was heard of this protocol")
    if line.lost:
        assert G not in line.states[len(line.states) - 1 :], line
        last = max(WAY.index(key) for key in line.lost)
        beyond = line.states[last + 1 :]
        assert line.lost == ("computer",) or G not in beyond, line
    if line.state is G:
        assert load().verdict(Protocol(line.protocol), findings) != "blocked"


def test_running_is_open_until_the_answer_comes() -> None:
    session = Session(server="vpn.example", wanted=(Protocol.IKEV2,))
    assert line_of(session, running=True).states == (G, R, R, R)
    assert line_of(session).states == (G, U, U, U)
    heard = [Found(Finding(f"ike.{port}", Answer.YES)) for port in (500, 4500)]
    assert picture.live(session, heard).lines[0].states == (G, G, G, G)


def test_what_is_asked_again_is_open_again() -> None:
    session = Walker("udp_4500_blocked").to_network().flow.session
    begun: list[Event] = [StepBegan("again", 1, 2)]
    assert picture.live(session, begun).lines[0].lost == ()
    begun.append(Found(Finding("ike.4500", Answer.YES)))
    assert picture.live(session, begun).lines[0].states == (G, G, G, G, U)
    begun.append(Explained(session.diagnosis))
    assert picture.live(session, begun).lines[0].state is G  # measured beats an old cause


def test_stations_are_those_that_are_there() -> None:
    keys = [s.key for s in picture.of(Walker("double_nat").to_network().flow.session).stations]
    assert keys == ["computer", "router", "outer_router", "provider", "server", "inside"]
    bare = Session(server="vpn.example", wanted=(Protocol.PPTP,))
    assert [s.key for s in picture.of(bare).stations] == [
        "computer",
        "router",
        "provider",
        "server",
    ]
    known = replace(bare, profile=Profile("Office", inside=("10.0.0.0/8",)))
    assert picture.of(known).stations[-1].facts["name"] == "Office"


def test_only_what_was_asked_for_is_drawn() -> None:
    session = Session(server="vpn.example", findings=(Finding("ike.500", Answer.YES),))
    assert picture.of(session).lines == ()
    wanted = replace(session, wanted=(Protocol.L2TP, Protocol.PPTP))
    assert [line.protocol for line in picture.of(wanted).lines] == ["l2tp", "pptp"]


def test_a_look_around_shows_the_way_out() -> None:
    hops = Finding("path.hops", Answer.YES, {"hops": ["192.168.1.1", "198.51.100.1"]})
    session = Session(path=(Hop("router", "192.168.1.1"),), findings=(hops,))
    assert line_of(session).states == (G, G, G)
    assert line_of(Session(), running=True).states == (G, R, R)
    portal = session.with_findings(Finding("portal.captive", Answer.YES))
    assert line_of(portal).lost == ("router",)


def test_a_box_that_sends_back_is_named_by_its_address() -> None:
    facts = {"why": "filtered", "sender": "10.0.0.1"}
    path = (Hop("router", "192.168.1.1"), Hop("outer_router", "10.0.0.1"))
    session = Session(server="vpn.example", wanted=(Protocol.PPTP,), path=path).with_findings(
        Finding("dns.resolves", Answer.YES), Finding("pptp.control", Answer.NO, facts)
    )
    line = line_of(session)
    assert (line.lost, line.sure) == (("outer_router",), True)


def test_a_refusal_comes_from_the_server() -> None:
    session = Session(server="vpn.example", wanted=(Protocol.PPTP,)).with_findings(
        Finding("dns.resolves", Answer.YES),
        Finding("pptp.control", Answer.NO, {"why": "refused"}),
    )
    assert line_of(session).states == (G, G, G, B)


def test_silence_without_a_cause_is_lost_anywhere() -> None:
    session = Session(server="vpn.example", wanted=(Protocol.IKEV2,)).with_findings(
        Finding("dns.resolves", Answer.YES), Finding("ike.500", Answer.NO, {"why": "silent"})
    )
    assert line_of(session).lost == ("router", "provider", "server")


@pytest.mark.parametrize("key", load().causes)
def test_every_cause_has_a_place_on_the_way(key: str) -> None:
    cause = load().causes[key]
    told = Diagnosis(key, "", 0.9, Certainty.CERTAIN, who=cause.who)
    assert set(places(told)) <= set(WAY)
    assert len(places(told)) == 1 or key == "DOUBLE_NAT"


def test_the_table_of_places_names_known_causes_once() -> None:
    named = [*_OPEN, *(cause for causes in _PLACES.values() for cause in causes)]
    assert sorted(set(named)) == sorted(named)
    assert set(named) <= set(load().causes)


@pytest.mark.parametrize("situation", ["all_fine", "double_nat", "pptp_passthrough_off"])
def test_every_answer_is_told_at_one_station(situation: str) -> None:
    session = Walker(situation).to_result().flow.session
    told = [k.code for s in picture.of(session).stations for k in s.known if k.finding]
    asked = [f.probe for f in session.findings if f.answer is not Answer.NOT_ASKED]
    assert sorted(told) == sorted(asked)


def test_the_link_is_that_of_the_way_out() -> None:
    links = (
        Interface("eth0", ("192.0.2.9/24",), kind="wired"),
        Interface("wlan0", ("192.168.1.23/24",), kind="wifi"),
    )
    machine = Machine(interfaces=links, gateways=(("192.168.1.1", "wlan0"),))
    computer = picture.of(Session(machine=machine)).stations[0]
    assert (computer.kind, computer.facts["address"]) == ("wifi", "192.168.1.23")


def test_before_and_after_differ_where_it_was_mended() -> None:
    walker = Walker("pptp_passthrough_off").to_result()
    assert walker.flow.before is not None
    before, after = picture.of(walker.flow.before), picture.of(walker.flow.session)
    assert (before.lines[0].state, after.lines[0].state) == (B, G)
