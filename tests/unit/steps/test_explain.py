from collections.abc import Mapping

import pytest

from router_drivers.base import JSON
from tests.unit.knowledge.made import NO, NOT_ASKED, UNSURE, YES, found
from tests.unit.steps.seen import (
    ALL,
    CALL,
    DOUBLE,
    IKE,
    IKEV2,
    L2TP,
    NO_4500,
    NO_GRE,
    NO_IKE,
    PPTP,
    RULE,
    TABLES,
    dialled,
    first,
    named,
    ranked,
    router,
)
from wizard.model import Certainty, Who


def test_nothing_found_accuses_nobody() -> None:
    assert ranked() == ()


def test_all_good_findings_accuse_nobody() -> None:
    good = [
        *CALL, found("pptp.gre", YES), *IKE, found("dns.resolves", YES, addresses=["192.0.2.1"]),
        found("path.reachable", YES, how="tcp443"), found("portal.captive", NO),
        found("clock.right", YES), found("nat.double", NO), found("nat.carrier_grade", NO),
        found("nat.ds_lite", NO), found("ike.nat", YES, here=True, there=False),
        found("ike.proposal", YES), found("local.overlap", NO), found("local.ports", YES),
        found("vpn.dialled", YES, system="charon"), found("auth.accepted", YES),
        found("tunnel.interface", YES), found("tunnel.inside", YES), found("tunnel.dns", YES),
        found("tunnel.routes", YES), found("tunnel.overlap", NO),
        *(router(p, YES, "passes") for p in ("pptp", "ipsec", "l2tp")),
    ]  # fmt: skip
    assert ranked(*good, wanted=ALL) == ()


def test_what_passes_is_not_blamed_for_what_lies_around_it() -> None:
    around = (DOUBLE, found("nat.carrier_grade", YES), found("local.charon", NO))
    assert named(*IKE, *around, wanted=(IKEV2,)) == []


@pytest.mark.parametrize("probe", sorted(TABLES.vocabulary))
def test_not_asked_is_not_no(probe: str) -> None:
    reasons = ("rights.raw_socket", "previous_failed")
    skipped = [found(probe, NOT_ASKED, reason=reason, why="silent") for reason in reasons]
    assert ranked(*skipped, wanted=ALL) == ()


# the router


def test_an_accepted_call_without_gre_points_to_the_router() -> None:
    told = first(*NO_GRE, wanted=(PPTP,))
    assert (told.cause, told.certainty) == ("PPTP_GRE_BLOCKED_ROUTER", Certainty.LIKELY)
    assert told.who is Who.ROUTER_ADMIN
    assert told.evidence == ("pptp.call=yes", "pptp.gre=no")
    assert told.can_fix
    assert told.fix


def test_the_router_s_own_word_makes_it_certain_and_hides_the_symptom() -> None:
    told = ranked(*NO_GRE, router("pptp", NO, "no_helper"), wanted=(PPTP,))
    assert [d.cause for d in told] == ["PASSTHROUGH_OFF"]
    assert told[0].certainty is Certainty.CERTAIN
    assert told[0].hides == ("PPTP_GRE_BLOCKED_ROUTER",)
    assert "router.pptp=no" in told[0].evidence


@pytest.mark.parametrize("facts", [{"switch": False}, {"module": False}])
def test_a_helper_that_cannot_be_switched_on_is_another_cause(facts: Mapping[str, JSON]) -> None:
    told = first(*NO_GRE, router("pptp", NO, "no_helper", **facts), wanted=(PPTP,))
    assert (told.cause, told.certainty) == ("ALG_HELPER_UNASSIGNED", Certainty.CERTAIN)
    assert "PPTP_GRE_BLOCKED_ROUTER" in told.hides


def test_a_rule_that_drops_gre_is_named_as_such() -> None:
    told = first(*NO_GRE, router("pptp", NO, "blocks", rules=RULE), wanted=(PPTP,))
    assert (told.cause, told.certainty) == ("PPTP_GRE_BLOCKED_ROUTER", Certainty.CERTAIN)


def test_a_rule_that_drops_the_control_connection_is_found() -> None:
    silent = (found("pptp.control", NO, why="silent"), found("path.reachable", YES, how="tcp443"))
    before = first(*silent, wanted=(PPTP,))
    assert before.cause == "PASSTHROUGH_OFF"
    assert before.confidence >= 0.5
    after = first(*silent, router("pptp", NO, "blocks", rules=RULE), wanted=(PPTP,))
    assert (after.cause, after.certainty) == ("PASSTHROUGH_OFF", Certainty.CERTAIN)


def test_a_router_without_such_a_switch() -> None:
    told = first(*NO_GRE, router("pptp", UNSURE, "absent"), wanted=(PPTP,))
    assert told.cause == "PASSTHROUGH_OPTION_MISSING"


def test_blocked_ike_before_and_after_the_router_was_read() -> None:
    reachable = found("path.reachable", YES, how="tcp443")
    before = first(*NO_IKE, reachable, wanted=(IKEV2,))
    assert (before.cause, before.certainty) == ("UDP_IKE_BLOCKED", Certainty.LIKELY)
    rules = router("ipsec", NO, "blocks", rules=RULE)
    after = first(*NO_IKE, reachable, rules, wanted=(IKEV2,))
    assert (after.cause, after.certainty) == ("UDP_IKE_BLOCKED", Certainty.CERTAIN)
    assert after.who is Who.ROUTER_ADMIN
    assert after.can_fix


def test_port_500_alone_blocked() -> None:
    only = (found("ike.500", NO, why="silent"), found("ike.4500", YES))
    told = first(*only, wanted=(IKEV2,))
    assert told.cause == "UDP_IKE_BLOCKED"
    assert told.confidence >= 0.5


def test_an_answer_on_500_says_nothing_of_4500() -> None:
    assert ranked(found("ike.500", YES), wanted=(IKEV2,)) == ()
    assert first(*NO_4500, wanted=(IKEV2,)).cause == "UDP4500_ONLY_BLOCKED"
    certain = first(*NO_4500, router("ipsec", NO, "blocks", rules=RULE), wanted=(IKEV2,))
    assert (certain.cause, certain.certainty) == ("UDP4500_ONLY_BLOCKED", Certainty.CERTAIN)


def test_an_ipsec_passthrough_that_is_on_can_be_the_fault() -> None:
    told = ranked(*NO_4500, router("ipsec", YES, "passes", switch=True), wanted=(IKEV2,))
    assert told[0].cause == "IPSEC_ALG_MANGLES_NATT"
    assert "router.disable" in told[0].remedies
    assert "UDP4500_ONLY_BLOCKED" in told[0].hides
    without = named(*NO_4500, router("ipsec", YES, "passes", switch=False), wanted=(IKEV2,))
    assert "IPSEC_ALG_MANGLES_NATT" not in without


def test_several_causes_at_once_are_normal() -> None:
    told = named(
        *NO_GRE, *NO_IKE, DOUBLE, router("pptp", NO, "no_helper"),
        router("ipsec", NO, "blocks", rules=RULE), wanted=ALL,
    )  # fmt: skip
    assert {"PASSTHROUGH_OFF", "UDP_IKE_BLOCKED", "DOUBLE_NAT"} <= set(told)
    assert "PPTP_GRE_BLOCKED_ROUTER" not in told


def test_the_outer_box_when_the_inner_one_is_right() -> None:
    told = ranked(*NO_GRE, DOUBLE, router("pptp", YES, "passes"), wanted=(PPTP,))
    assert told[0].cause == "OUTER_BOX_BLOCKS"
    assert told[0].who is Who.PROVIDER
    assert "DOUBLE_NAT" in [d.cause for d in told]


@pytest.mark.parametrize(
    ("probe", "cause"),
    [
        ("nat.double", "DOUBLE_NAT"),
        ("nat.carrier_grade", "CGNAT"),
        ("nat.ds_lite", "DS_LITE"),
        ("nat.nat64", "IPV6_ONLY_NAT64"),
    ],
)
def test_nats_beyond_the_router_are_named_when_gre_is_lost(probe: str, cause: str) -> None:
    assert cause in named(*NO_GRE, found(probe, YES), wanted=(PPTP,))[:2]
    assert cause not in named(*NO_GRE, found(probe, NO), wanted=(PPTP,))


def test_a_captive_portal_hides_all_that_follows_from_it() -> None:
    told = ranked(found("portal.captive", YES), *NO_IKE, found("dns.resolves", NO), wanted=ALL)
    assert [d.cause for d in told] == ["CAPTIVE_PORTAL"]
    assert {"UDP_IKE_BLOCKED", "SERVER_NAME_UNRESOLVED"} <= set(told[0].hides)


def test_a_doubtful_root_hides_nothing_certain() -> None:
    other = found("ask.other_client_connected", YES)
    rule = router("pptp", NO, "blocks", rules=RULE)
    assert "PPTP_GRE_BLOCKED_ROUTER" in named(*NO_GRE, other, rule, wanted=(PPTP,))


# traps


def test_an_lcp_timeout_alone_is_never_gre() -> None:
    lines = ("LCP: timeout sending Config-Requests", "Modem hangup")
    assert named(dialled("pppd", "16", lines), wanted=(PPTP,)) == []
    call = ("Client connection established.", "Outgoing call established (call ID 0)")
    told = first(dialled("pppd", "16", (*call, *lines)), wanted=(PPTP,))
    assert told.cause == "PPTP_GRE_BLOCKED_ROUTER"


def test_a_wrong_key_looks_like_a_time_out() -> None:
    lines = (
        "invalid HASH_V1 payload length, decryption failed?",
        "could not decrypt payloads",
        "sending retransmit 1 of request message ID 0, seq 3",
        "giving up after 5 retransmits",
    )
    for code in ("", "wrong_psk"):
        told = ranked(dialled("charon", code, lines), *IKE, wanted=(L2TP,))
        assert told[0].cause == "PSK_MISMATCH"
        assert "UDP4500_ONLY_BLOCKED" not in [d.cause for d in told]


@pytest.mark.parametrize("code", ["", "auth_failed"])
def test_a_refused_proof_has_three_causes(code: str) -> None:
    refusal = dialled("charon", code, ("received AUTHENTICATION_FAILED notify error",))
    told = ranked(refusal, *IKE, wanted=(IKEV2,))
    causes = {"PSK_MISMATCH", "ID_MISMATCH", "AUTH_METHOD_MISMATCH"}
    assert causes <= {d.cause for d in told}
    assert {d.certainty for d in told} == {Certainty.POSSIBLE}


def test_a_refused_proof_with_a_shared_key_is_the_key() -> None:
    refusal = dialled("charon", "auth_failed", auth="psk", protocol="ikev2")
    assert first(refusal, *IKE, wanted=(IKEV2,)).cause == "PSK_MISMATCH"
    other = dialled("charon", "auth_failed", auth="eap-mschapv2", protocol="ikev2")
    assert "PSK_MISMATCH" not in named(other, *IKE, wanted=(IKEV2,))


def test_the_nat_t_policy_of_windows_and_not_the_router() -> None:
    findings = (dialled("windows.ras", "809"), *IKE, DOUBLE, found("local.nat_t_policy", NO))
    told = ranked(*findings, wanted=(L2TP,))
    assert (told[0].cause, told[0].certainty) == ("L2TP_NAT_T_POLICY", Certainty.CERTAIN)
    assert told[0].who is Who.YOU
    assert "UDP_IKE_BLOCKED" not in [d.cause for d in told]
    assert all(not set(d.remedies) & {"router.enable", "router.rule_off"} for d in told[:1])
    allowed = (dialled("windows.ras", "809"), *IKE, found("local.nat_t_policy", YES))
    assert "L2TP_NAT_T_POLICY" not in named(*allowed, wanted=(L2TP,))
    assert named(*findings, wanted=(IKEV2,))[:1] != ["L2TP_NAT_T_POLICY"]


def test_a_policy_that_forbids_is_no_evidence_by_itself() -> None:
    assert named(found("local.nat_t_policy", NO, value=0), *IKE, wanted=(L2TP,)) == []


def test_what_was_measured_wins_over_what_a_code_implies() -> None:
    measured = (*CALL, found("pptp.gre", YES))
    code = dialled("windows.ras", "806")
    assert first(code, wanted=(PPTP,)).cause == "PPTP_GRE_BLOCKED_ROUTER"
    assert "PPTP_GRE_BLOCKED_ROUTER" not in named(code, *measured, wanted=(PPTP,))


def test_one_code_is_one_fact() -> None:
    assert first(dialled("windows.ras", "806"), wanted=(PPTP,)).certainty is Certainty.POSSIBLE


def test_networkmanager_s_reason_does_not_convict() -> None:
    assert named(dialled("networkmanager", "10"), *IKE, wanted=(IKEV2,)) == []


def test_a_refusal_by_the_server_is_not_a_blocked_path() -> None:
    refused = (found("ike.500", NO, why="refused"), found("ike.4500", NO, why="refused"))
    told = named(*refused, wanted=(IKEV2,))
    assert told[0] == "SERVER_DOWN_OR_PORT_CLOSED"
    assert "UDP_IKE_BLOCKED" not in told


def test_an_account_code_beats_the_plain_refusal() -> None:
    told = ranked(dialled("pppd", "19", ("CHAP authentication failed: E=648 R=0",)), wanted=(PPTP,))
    assert told[0].cause == "ACCOUNT_RESTRICTED"
    assert "AUTH_REJECTED" not in [d.cause for d in told]
