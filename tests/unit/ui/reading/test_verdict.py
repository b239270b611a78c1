"""The verdict of every practice situation: headline, choices in the order of least harm, ticks."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from router_drivers.base import Recognition
from tests.ui.walker import Walker
from wizard.model import (
    Answer,
    Certainty,
    Diagnosis,
    Finding,
    Hop,
    Machine,
    Network,
    Protocol,
    Session,
    Who,
)
from wizard.rehearsal import situations
from wizard.ui.reading import verdict
from wizard.ui.reading.ruled_out import checked
from wizard.ui.words import verdict_words

EXPECTED = {
    "all_fine": ("open", ("connect",)),
    "captive_portal": ("sign_in", ()),
    "certificate_of_another_name": ("open", ("connect",)),
    "cgnat": ("router_or_provider", ("router", "by_hand")),
    "double_nat": ("either_router", ("router", "by_hand")),
    "fragments_dropped": ("open", ("connect",)),
    "ipsec_passthrough_on_is_the_fault": ("on_the_way", ("router", "by_hand")),
    "name_unresolved": ("name", ()),
    "no_common_algorithms": ("server", ()),
    "no_pptp_helper": ("router", ("other:ikev2", "router", "by_hand")),
    "only_web": ("network", ()),
    "pptp_passthrough_off": ("router", ("router", "by_hand")),
    "server_down": ("server_silent", ()),
    "slow_lossy_line": ("open", ("connect",)),
    "subnet_overlap": ("addresses", ()),
    "udp_4500_blocked": ("on_the_way", ("router", "by_hand")),
    "udp_500_and_4500_blocked": ("on_the_way", ("router", "by_hand")),
    "untrusted_certificate": ("open", ("connect",)),
    "windows_809_nat_t_policy": ("open", ("connect",)),
    "wrong_password": ("open", ("connect",)),
    "wrong_psk": ("open", ("connect",)),
}


def known_of(name: str) -> Session:
    """What is known once this situation's server was tested."""
    return Walker(name).to_network().flow.session


def test_every_situation_has_its_verdict() -> None:
    assert set(EXPECTED) <= set(situations.names())
    assert all(_of_all(name) for name in set(situations.names()) - set(EXPECTED))


def _of_all(name: str) -> bool:
    """A situation that came later: it has a headline, and the router is never proposed first."""
    judged = verdict.of(known_of(name))
    later = len(judged.choices) > 1 and judged.passing
    return bool(judged.headline) and not (later and judged.choices[0] == "router")


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_headline_and_choices_from_the_least_change_on(name: str) -> None:
    judged = verdict.of(known_of(name))
    assert (judged.headline, judged.choices) == EXPECTED[name]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_u15_at_most_three_causes_the_likeliest_first(name: str) -> None:
    session = known_of(name)
    judged = verdict.of(session)
    assert len(judged.causes) <= verdict.MOST_CAUSES
    assert (*judged.causes, *judged.more) == session.diagnosis
    hidden = {key for d in session.diagnosis for key in d.hides}
    assert hidden.isdisjoint(d.cause for d in judged.causes)


def test_u15_the_rest_waits_under_more_possibilities() -> None:
    causes = tuple(_cause(f"C{n}", 0.9 - n / 10) for n in range(5))
    session = Session(wanted=(Protocol.PPTP,), server="vpn.example", diagnosis=causes)
    judged = verdict.of(session)
    assert judged.causes == causes[:3]
    assert judged.more == causes[3:]


def test_nothing_is_ruled_out_that_was_not_answered() -> None:
    session = Session(
        server="vpn.example",
        findings=(
            Finding("clock.right", Answer.UNSURE),
            Finding("nat.double", Answer.NOT_ASKED),
            Finding("path.reachable", Answer.YES, server="1"),
            Finding("path.reachable", Answer.NO, server="2"),
        ),
    )
    assert checked(session) == ()


def test_behind_a_sign_in_page_no_answer_counts_as_the_servers() -> None:
    session = known_of("captive_portal")
    assert session.finding("path.reachable") is not None
    assert not {"name", "server", "portal"}.intersection(checked(session))


def test_an_address_needs_no_name_to_be_found() -> None:
    found = Finding("dns.resolves", Answer.YES, server="203.0.113.10")
    assert checked(Session(server="203.0.113.10", findings=(found,))) == ()
    assert checked(Session(server="vpn.example", findings=(found,))) == ("name",)


def test_pptp_is_never_proposed_unless_it_was_wanted() -> None:
    session = known_of("no_pptp_helper")
    told = {
        "pptp.control": Answer.YES,
        "pptp.call": Answer.YES,
        "pptp.gre": Answer.YES,
        "ike.500": Answer.NO,
    }
    found = [Finding(probe, answer, server=session.server) for probe, answer in told.items()]
    other = replace(session.with_findings(*found), wanted=(Protocol.IKEV2,))
    assert Protocol.PPTP not in verdict.of(other).passing
    wanted = replace(other, wanted=(Protocol.IKEV2, Protocol.PPTP))
    assert Protocol.PPTP in verdict.of(wanted).passing


@pytest.mark.parametrize("whose", ["managed", "public"])
def test_a_router_of_somebody_else_is_not_ours_to_switch(whose: str) -> None:
    session = known_of("pptp_passthrough_off")
    assert verdict.of(session, whose=whose).choices == ("by_hand",)
    there = replace(session, machine=replace(session.machine, network=Network(whose)))
    assert verdict.of(there).choices == ("by_hand",)
    mine = replace(session, machine=replace(session.machine, network=Network.MINE))
    assert "router" in verdict.of(mine).choices


@pytest.mark.parametrize(
    ("driver", "able", "login"),
    [
        ("openwrt", True, ("router_user", "router_password")),
        ("upnp", False, ()),
        ("by_hand_fritzbox", False, ()),
        ("simulated", True, ("router_user", "router_password")),
        (None, False, ("router_user", "router_password")),
    ],
)
def test_what_a_driver_can_do_and_what_it_asks(
    driver: str | None, able: bool, login: tuple[str, ...]
) -> None:
    hop = Hop("router", "192.168.1.1", Recognition("X", driver=driver))
    session = Session(path=(hop,), machine=Machine())
    assert verdict.changeable(session) is able
    assert verdict.login_of(session) == login
    assert not verdict.changeable(replace(session, touch_router=False))


def test_a_look_without_a_server_speaks_of_the_network_alone() -> None:
    walker = Walker("all_fine")
    walker.run(walker.flow.begin("check"))
    judged = verdict.of(walker.flow.session)
    assert judged.headline == "network_fine"
    assert judged.choices == ()
    assert not {"name", "server"}.intersection(judged.checked)


def test_while_it_runs_nothing_is_concluded() -> None:
    judged = verdict.of(known_of("pptp_passthrough_off"), running=True)
    assert judged.headline == "running"
    assert judged.cause is None
    assert judged.choices == ()


def test_a_cause_that_is_only_possible_is_no_answer() -> None:
    found = _cause("X", 0.6, Certainty.POSSIBLE)
    session = Session(wanted=(Protocol.IKEV2,), server="vpn.example", diagnosis=(found,))
    judged = verdict.of(replace(session, verdicts={"ikev2": "blocked"}))
    assert judged.headline == "blocked"
    assert judged.certainty is None
    assert judged.causes == (found,)


def test_a_name_that_was_not_found_opens_no_way() -> None:
    unresolved = _cause("SERVER_NAME_UNRESOLVED", 0.6, Certainty.POSSIBLE)
    session = Session(wanted=(Protocol.IKEV2,), server="vpn.example", diagnosis=(unresolved,))
    judged = verdict.of(replace(session, verdicts={"ikev2": "unknown"}))
    assert (judged.choices, judged.retype) == (("connect",), False)
    told = verdict_words.choice("connect", judged)
    assert told.text == "Try to connect all the same"
    assert "open" not in told.more


def test_what_was_typed_wrong_is_asked_for_again_where_the_way_is_open() -> None:
    session = known_of("all_fine")
    refused = Finding("auth.accepted", Answer.NO, {"code": "691"})
    walker = Walker("all_fine")
    begun = walker.flow.begin("fix", profile=walker.world.profile, said=(refused,))
    walker.run(begun)
    judged = verdict.of(walker.flow.session)
    assert judged.headline == "login"
    assert judged.choices == ("connect",)
    assert judged.retype
    assert session.diagnosis == ()


def test_u31_the_verdict_knows_no_qt() -> None:
    code = "import sys, wizard.ui.reading.verdict; print('PySide6' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert told.stdout.strip() == "False"


def _cause(key: str, confidence: float, certainty: Certainty = Certainty.LIKELY) -> Diagnosis:
    return Diagnosis(
        key, key, confidence, certainty, who=Who.SERVER_ADMIN, remedies=("server.ask_admin",)
    )
