"""The plan: only what the wanted protocol needs, and nothing that is already so."""

from __future__ import annotations

from dataclasses import replace

from router_drivers.base import Effects, Passthrough, Recognition, RouterState, Setting, Switch
from wizard.knowledge.tables import load
from wizard.model import Certainty, Diagnosis, Hop, Place, Profile, Protocol, Server, Session
from wizard.steps.plan import plan

P = Passthrough


def switch(passthrough: Passthrough, before: Setting, after: Setting) -> Switch:
    lines = ((f"rules.{passthrough}", str(before), str(after)),)
    return Switch(passthrough, before, after, str(before), str(after), Effects(), lines)


def blocked_router() -> RouterState:
    return RouterState(
        {P.PPTP: Setting.NO_HELPER, P.IPSEC: Setting.BLOCKS, P.L2TP: Setting.PASSES},
        offers=(
            switch(P.PPTP, Setting.NO_HELPER, Setting.PASSES),
            switch(P.IPSEC, Setting.BLOCKS, Setting.PASSES),
            switch(P.L2TP, Setting.PASSES, Setting.BLOCKS),
        ),
    )


def session(*protocols: Protocol, **verdicts: str) -> Session:
    profile = Profile("Office", (Server("vpn.office.example", protocols),), ("10.20.0.0/24",))
    return Session(
        wanted=protocols,
        profile=profile,
        server="vpn.office.example",
        path=(Hop("router", "192.168.1.1", Recognition("OpenWrt", driver="openwrt")),),
        router=blocked_router(),
        verdicts=verdicts,
    )


def planned(given: Session) -> list[str]:
    return [change.what for change in plan(given, load(), "ptw-00000001").plan.changes]


def test_the_router_is_told_only_what_the_wanted_protocol_needs() -> None:
    given = session(Protocol.IKEV2, ikev2="blocked")
    assert planned(given) == ["openwrt:ipsec", "entry:Office", "tunnel:ptw-00000001"]


def test_a_path_that_passes_needs_no_router() -> None:
    assert planned(session(Protocol.IKEV2, ikev2="passes"))[0] == "entry:Office"


def test_nothing_is_planned_for_the_router_before_it_was_read() -> None:
    given = replace(session(Protocol.IKEV2, ikev2="blocked"), router=None)
    assert planned(given) == []  # nor is anything made that could not work
    assert planned(replace(given, verdicts={"ikev2": "unknown"}))[0] == "entry:Office"


def test_the_next_protocol_is_taken_where_the_first_cannot_be_mended() -> None:
    hopeless = RouterState({P.IPSEC: Setting.PASSES, P.PPTP: Setting.PASSES})
    given = session(Protocol.IKEV2, Protocol.PPTP, ikev2="blocked", pptp="passes")
    laid = plan(replace(given, router=hopeless), load(), "ptw-00000001")
    assert laid.connection is not None
    assert laid.connection.protocol is Protocol.PPTP
    assert laid.plan.reasons == ("plan.other_protocol",)


def test_an_on_switch_is_turned_off_only_where_it_stands_accused() -> None:
    on = RouterState(
        {P.IPSEC: Setting.PASSES}, offers=(switch(P.IPSEC, Setting.PASSES, Setting.NO_HELPER),)
    )
    given = replace(session(Protocol.IKEV2, ikev2="blocked"), router=on)
    assert planned(given) == []
    accused = Diagnosis(
        "IPSEC_ALG_MANGLES_NATT", "", 0.8, Certainty.LIKELY, remedies=("router.disable",)
    )
    assert planned(replace(given, diagnosis=(accused,)))[0] == "openwrt:ipsec"


def test_the_review_shows_what_is_written() -> None:
    given = session(Protocol.IKEV2, ikev2="blocked")
    router = plan(given, load(), "ptw-00000001").plan.changes[0]
    assert router.place is Place.ROUTER
    assert router.lines == (("rules.ipsec", "blocks", "passes"),)
    assert router.inverse().lines == (("rules.ipsec", "passes", "blocks"),)
