import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.knowledge.made import NO, NOT_ASKED, UNSURE, YES, every_fit, findings_for, found
from wizard.knowledge.tables import load
from wizard.model import Answer, Certainty, Finding, Protocol, Who
from wizard.steps.explain import explain

TABLES = load()
PPTP, L2TP, IKEV2 = Protocol.PPTP, Protocol.L2TP, Protocol.IKEV2
ALL = tuple(Protocol)
CALL = (found("pptp.control", YES), found("pptp.call", YES))
NO_GRE = (*CALL, found("pptp.gre", NO, why="silent"))
IKE = (found("ike.500", YES, answer="sa"), found("ike.4500", YES, answer="sa"))
NO_IKE = (found("ike.500", NO, why="silent"), found("ike.4500", NO, why="silent"))
NO_4500 = (found("ike.500", YES), found("ike.4500", NO, why="silent"))
DOUBLE = found("nat.double", YES, wan_address="192.168.0.23")
RULE = [{"section": "cfg1", "name": "Block IKE", "broad": False}]


def dialled(system, code="", log=(), **facts):
    return found("vpn.dialled", NO, system=system, code=code, log=list(log), **facts)


def router(passthrough, answer, setting, **facts):
    common = {"clients": "unknown", "rules": [], "switch": True, "guided": []}
    return found(f"router.{passthrough}", answer, **{**common, "setting": setting, **facts})


def ranked(*findings, wanted=()):
    return explain(findings, wanted, TABLES)


def first(*findings, wanted=()):
    diagnosis = ranked(*findings, wanted=wanted)
    return diagnosis[0] if diagnosis else None


def named(*findings, wanted=()):
    return [diagnosis.cause for diagnosis in ranked(*findings, wanted=wanted)]


def test_nothing_found_accuses_nobody():
    assert ranked() == ()


def test_all_good_findings_accuse_nobody():
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


def test_what_passes_is_not_blamed_for_what_lies_around_it():
    around = (DOUBLE, found("nat.carrier_grade", YES), found("local.charon", NO))
    assert named(*IKE, *around, wanted=(IKEV2,)) == []


@pytest.mark.parametrize("probe", sorted(TABLES.vocabulary))
def test_not_asked_is_not_no(probe):
    reasons = ("rights.raw_socket", "previous_failed")
    skipped = [found(probe, NOT_ASKED, reason=reason, why="silent") for reason in reasons]
    assert ranked(*skipped, wanted=ALL) == ()


# the router


def test_an_accepted_call_without_gre_points_to_the_router():
    told = first(*NO_GRE, wanted=(PPTP,))
    assert (told.cause, told.certainty) == ("PPTP_GRE_BLOCKED_ROUTER", Certainty.LIKELY)
    assert told.who is Who.ROUTER_ADMIN
    assert told.evidence == ("pptp.call=yes", "pptp.gre=no")
    assert told.can_fix
    assert told.fix


def test_the_router_s_own_word_makes_it_certain_and_hides_the_symptom():
    told = ranked(*NO_GRE, router("pptp", NO, "no_helper"), wanted=(PPTP,))
    assert [d.cause for d in told] == ["PASSTHROUGH_OFF"]
    assert told[0].certainty is Certainty.CERTAIN
    assert told[0].hides == ("PPTP_GRE_BLOCKED_ROUTER",)
    assert "router.pptp=no" in told[0].evidence


@pytest.mark.parametrize("facts", [{"switch": False}, {"module": False}])
def test_a_helper_that_cannot_be_switched_on_is_another_cause(facts):
    told = first(*NO_GRE, router("pptp", NO, "no_helper", **facts), wanted=(PPTP,))
    assert (told.cause, told.certainty) == ("ALG_HELPER_UNASSIGNED", Certainty.CERTAIN)
    assert "PPTP_GRE_BLOCKED_ROUTER" in told.hides


def test_a_rule_that_drops_gre_is_named_as_such():
    told = first(*NO_GRE, router("pptp", NO, "blocks", rules=RULE), wanted=(PPTP,))
    assert (told.cause, told.certainty) == ("PPTP_GRE_BLOCKED_ROUTER", Certainty.CERTAIN)


def test_a_rule_that_drops_the_control_connection_is_found():
    silent = (found("pptp.control", NO, why="silent"), found("path.reachable", YES, how="tcp443"))
    before = first(*silent, wanted=(PPTP,))
    assert before.cause == "PASSTHROUGH_OFF"
    assert before.confidence >= 0.5
    after = first(*silent, router("pptp", NO, "blocks", rules=RULE), wanted=(PPTP,))
    assert (after.cause, after.certainty) == ("PASSTHROUGH_OFF", Certainty.CERTAIN)


def test_a_router_without_such_a_switch():
    told = first(*NO_GRE, router("pptp", UNSURE, "absent"), wanted=(PPTP,))
    assert told.cause == "PASSTHROUGH_OPTION_MISSING"


def test_blocked_ike_before_and_after_the_router_was_read():
    reachable = found("path.reachable", YES, how="tcp443")
    before = first(*NO_IKE, reachable, wanted=(IKEV2,))
    assert (before.cause, before.certainty) == ("UDP_IKE_BLOCKED", Certainty.LIKELY)
    rules = router("ipsec", NO, "blocks", rules=RULE)
    after = first(*NO_IKE, reachable, rules, wanted=(IKEV2,))
    assert (after.cause, after.certainty) == ("UDP_IKE_BLOCKED", Certainty.CERTAIN)
    assert after.who is Who.ROUTER_ADMIN
    assert after.can_fix


def test_port_500_alone_blocked():
    only = (found("ike.500", NO, why="silent"), found("ike.4500", YES))
    told = first(*only, wanted=(IKEV2,))
    assert told.cause == "UDP_IKE_BLOCKED"
    assert told.confidence >= 0.5


def test_an_answer_on_500_says_nothing_of_4500():
    assert first(found("ike.500", YES), wanted=(IKEV2,)) is None
    assert first(*NO_4500, wanted=(IKEV2,)).cause == "UDP4500_ONLY_BLOCKED"
    certain = first(*NO_4500, router("ipsec", NO, "blocks", rules=RULE), wanted=(IKEV2,))
    assert (certain.cause, certain.certainty) == ("UDP4500_ONLY_BLOCKED", Certainty.CERTAIN)


def test_an_ipsec_passthrough_that_is_on_can_be_the_fault():
    told = ranked(*NO_4500, router("ipsec", YES, "passes", switch=True), wanted=(IKEV2,))
    assert told[0].cause == "IPSEC_ALG_MANGLES_NATT"
    assert "router.disable" in told[0].remedies
    assert "UDP4500_ONLY_BLOCKED" in told[0].hides
    without = named(*NO_4500, router("ipsec", YES, "passes", switch=False), wanted=(IKEV2,))
    assert "IPSEC_ALG_MANGLES_NATT" not in without


def test_several_causes_at_once_are_normal():
    told = named(
        *NO_GRE, *NO_IKE, DOUBLE, router("pptp", NO, "no_helper"),
        router("ipsec", NO, "blocks", rules=RULE), wanted=ALL,
    )  # fmt: skip
    assert {"PASSTHROUGH_OFF", "UDP_IKE_BLOCKED", "DOUBLE_NAT"} <= set(told)
    assert "PPTP_GRE_BLOCKED_ROUTER" not in told


def test_the_outer_box_when_the_inner_one_is_right():
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
def test_nats_beyond_the_router_are_named_when_gre_is_lost(probe, cause):
    assert cause in named(*NO_GRE, found(probe, YES), wanted=(PPTP,))[:2]
    assert cause not in named(*NO_GRE, found(probe, NO), wanted=(PPTP,))


def test_a_captive_portal_hides_all_that_follows_from_it():
    told = ranked(found("portal.captive", YES), *NO_IKE, found("dns.resolves", NO), wanted=ALL)
    assert [d.cause for d in told] == ["CAPTIVE_PORTAL"]
    assert {"UDP_IKE_BLOCKED", "SERVER_NAME_UNRESOLVED"} <= set(told[0].hides)


def test_a_doubtful_root_hides_nothing_certain():
    other = found("ask.other_client_connected", YES)
    rule = router("pptp", NO, "blocks", rules=RULE)
    assert "PPTP_GRE_BLOCKED_ROUTER" in named(*NO_GRE, other, rule, wanted=(PPTP,))


# traps


def test_an_lcp_timeout_alone_is_never_gre():
    lines = ("LCP: timeout sending Config-Requests", "Modem hangup")
    assert named(dialled("pppd", "16", lines), wanted=(PPTP,)) == []
    call = ("Client connection established.", "Outgoing call established (call ID 0)")
    told = first(dialled("pppd", "16", (*call, *lines)), wanted=(PPTP,))
    assert told.cause == "PPTP_GRE_BLOCKED_ROUTER"


def test_a_wrong_key_looks_like_a_time_out():
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
def test_a_refused_proof_has_three_causes(code):
    refusal = dialled("charon", code, ("received AUTHENTICATION_FAILED notify error",))
    told = ranked(refusal, *IKE, wanted=(IKEV2,))
    causes = {"PSK_MISMATCH", "ID_MISMATCH", "AUTH_METHOD_MISMATCH"}
    assert causes <= {d.cause for d in told}
    assert {d.certainty for d in told} == {Certainty.POSSIBLE}


def test_a_refused_proof_with_a_shared_key_is_the_key():
    refusal = dialled("charon", "auth_failed", auth="psk", protocol="ikev2")
    assert first(refusal, *IKE, wanted=(IKEV2,)).cause == "PSK_MISMATCH"
    other = dialled("charon", "auth_failed", auth="eap-mschapv2", protocol="ikev2")
    assert "PSK_MISMATCH" not in named(other, *IKE, wanted=(IKEV2,))


def test_the_nat_t_policy_of_windows_and_not_the_router():
    findings = (dialled("windows.ras", "809"), *IKE, DOUBLE, found("local.nat_t_policy", NO))
    told = ranked(*findings, wanted=(L2TP,))
    assert (told[0].cause, told[0].certainty) == ("L2TP_NAT_T_POLICY", Certainty.CERTAIN)
    assert told[0].who is Who.YOU
    assert "UDP_IKE_BLOCKED" not in [d.cause for d in told]
    assert all(not set(d.remedies) & {"router.enable", "router.rule_off"} for d in told[:1])
    allowed = (dialled("windows.ras", "809"), *IKE, found("local.nat_t_policy", YES))
    assert "L2TP_NAT_T_POLICY" not in named(*allowed, wanted=(L2TP,))
    assert named(*findings, wanted=(IKEV2,))[:1] != ["L2TP_NAT_T_POLICY"]


def test_a_policy_that_forbids_is_no_evidence_by_itself():
    assert named(found("local.nat_t_policy", NO, value=0), *IKE, wanted=(L2TP,)) == []


def test_what_was_measured_wins_over_what_a_code_implies():
    measured = (*CALL, found("pptp.gre", YES))
    code = dialled("windows.ras", "806")
    assert first(code, wanted=(PPTP,)).cause == "PPTP_GRE_BLOCKED_ROUTER"
    assert "PPTP_GRE_BLOCKED_ROUTER" not in named(code, *measured, wanted=(PPTP,))


def test_one_code_is_one_fact():
    assert first(dialled("windows.ras", "806"), wanted=(PPTP,)).certainty is Certainty.POSSIBLE


def test_networkmanager_s_reason_does_not_convict():
    assert named(dialled("networkmanager", "10"), *IKE, wanted=(IKEV2,)) == []


def test_a_refusal_by_the_server_is_not_a_blocked_path():
    refused = (found("ike.500", NO, why="refused"), found("ike.4500", NO, why="refused"))
    told = named(*refused, wanted=(IKEV2,))
    assert told[0] == "SERVER_DOWN_OR_PORT_CLOSED"
    assert "UDP_IKE_BLOCKED" not in told


def test_an_account_code_beats_the_plain_refusal():
    told = ranked(dialled("pppd", "19", ("CHAP authentication failed: E=648 R=0",)), wanted=(PPTP,))
    assert told[0].cause == "ACCOUNT_RESTRICTED"
    assert "AUTH_REJECTED" not in [d.cause for d in told]


# the pairs that separate look-alikes


@pytest.mark.parametrize(
    ("findings", "wanted", "cause"),
    [
        pytest.param(
            (*NO_IKE, found("ask.hotspot_works", YES)), IKEV2, "UDP_IKE_BLOCKED",
            id="works on a hotspot: router or provider",
        ),
        pytest.param(
            (*NO_IKE, found("ask.hotspot_works", NO)), IKEV2, "SERVER_DOWN_OR_PORT_CLOSED",
            id="fails on both: server",
        ),
        pytest.param(
            (*NO_GRE, DOUBLE, router("pptp", YES, "passes"), found("ask.direct_cable_works", NO)),
            PPTP, "OUTER_BOX_BLOCKS", id="fails at the outer box too",
        ),
        pytest.param(NO_GRE, PPTP, "PPTP_GRE_BLOCKED_ROUTER", id="call reply, no LCP: GRE"),
        pytest.param(
            (*CALL, found("pptp.gre", YES), dialled("windows.ras", "691")), PPTP, "AUTH_REJECTED",
            id="LCP and 691: login",
        ),
        pytest.param(
            (dialled("windows.ras", "809"), *IKE, found("ask.phone_works", YES)), L2TP,
            "L2TP_NAT_T_POLICY", id="the phone connects: registry",
        ),
        pytest.param(
            (dialled("windows.ras", "809"), *NO_IKE), L2TP, "UDP_IKE_BLOCKED",
            id="neither port answers: network",
        ),
        pytest.param(
            (dialled("windows.ras", "789"), found("ike.proposal", NO, notify=14), *IKE), L2TP,
            "IKE_NO_PROPOSAL", id="789 and notify 14: algorithms",
        ),
        pytest.param(
            (dialled("windows.ras", "789"), found("ike.proposal", YES), *IKE), L2TP,
            "PSK_MISMATCH", id="789 after the key exchange: key",
        ),
        pytest.param(
            (dialled("windows.ras", "789"), *IKE, found("ask.since_update", YES)), L2TP,
            "OS_UPDATE_REGRESSION", id="789 since patch day: update",
        ),
        pytest.param(
            (dialled("windows.ras", "809"), *NO_IKE), IKEV2, "UDP_IKE_BLOCKED",
            id="809 without any answer: ports",
        ),
        pytest.param(
            (dialled("windows.ras", "809"), found("ike.500", YES, fragmentation=False),
             found("ike.4500", YES, fragmentation=False)), IKEV2, "IKEV2_NO_FRAGMENTATION",
            id="809 after an answer: fragments, the server's",
        ),
        pytest.param(
            (dialled("windows.ras", "809"), found("ike.500", YES, fragmentation=True),
             found("ike.4500", YES, fragmentation=True)), IKEV2, "DROP_FRAGMENTS",
            id="809 after an answer: fragments, the path's",
        ),
        pytest.param(
            (found("tunnel.inside", YES), found("tunnel.dns", NO)), IKEV2, "DNS_NOT_VIA_TUNNEL",
            id="address works, name does not",
        ),
        pytest.param(
            (found("tunnel.interface", YES), found("tunnel.mtu", NO)), IKEV2, "MTU_BLACKHOLE",
            id="small works, big does not",
        ),
        pytest.param(
            (found("tunnel.interface", YES), found("ike.nat", YES),
             found("tunnel.inside", NO, bytes_in=0, bytes_out=900)), L2TP,
            "SHA2_TRUNCATION_MISMATCH", id="nothing comes in, NAT-T in use",
        ),
        pytest.param(
            (found("tunnel.interface", YES), found("ike.nat", NO),
             found("tunnel.inside", NO, bytes_in=0, bytes_out=900)), L2TP,
            "ESP_BLOCKED_NO_NATT", id="nothing comes in, plain ESP",
        ),
        pytest.param(
            (found("tunnel.interface", YES), found("tunnel.inside", NO),
             found("tunnel.routes", NO)), IKEV2, "DEFAULT_ROUTE_OR_SPLIT", id="routes are wrong",
        ),
        pytest.param(
            (dialled("windows.ras", "809"), *IKE, found("local.nat_t_policy", YES),
             found("ask.other_client_connected", YES)), L2TP, "L2TP_ONE_CLIENT_PER_NAT",
            id="only the second computer fails: L2TP",
        ),
        pytest.param(
            (*NO_GRE, found("ask.other_client_connected", YES)), PPTP, "PPTP_ONE_CLIENT_PER_NAT",
            id="only the second computer fails: PPTP",
        ),
        pytest.param(
            (*IKE, found("ask.drops_when_idle", YES)), IKEV2, "NAT_UDP_TIMEOUT",
            id="drops after fixed idle minutes",
        ),
    ],
)  # fmt: skip
def test_look_alikes_are_told_apart(findings, wanted, cause):
    assert first(*findings, wanted=(wanted,)).cause == cause


@pytest.mark.parametrize(
    ("findings", "cause"),
    [
        ((found("local.overlap", YES, kind="lan"),), "SUBNET_OVERLAP"),
        ((found("tunnel.overlap", YES), found("tunnel.inside", NO)), "SUBNET_OVERLAP"),
        ((found("local.overlap", YES, kind="virtual"),), "LOCAL_VIRTUAL_NET_OVERLAP"),
        ((found("clock.right", NO, offset_s=7200),), "CLOCK_SKEW"),
        ((found("dns.resolves", NO, error="name.unknown"),), "SERVER_NAME_UNRESOLVED"),
        ((dialled("charon", "no_issuer"),), "CERT_PROBLEM"),
        ((dialled("charon", "wrong_name"),), "ID_MISMATCH"),
        ((dialled("charon", "eap_failed"),), "AUTH_REJECTED"),
        ((dialled("charon", "password_expired"),), "ACCOUNT_RESTRICTED"),
        ((dialled("charon", "no_proposal"),), "IKE_NO_PROPOSAL"),
        ((dialled("charon", "peer_silent_4500"), *NO_4500), "UDP4500_ONLY_BLOCKED"),
    ],
)
def test_direct_readings(findings, cause):
    assert first(*findings, wanted=(IKEV2,)).cause == cause


# how it is weighed


def test_every_server_is_judged_by_itself():
    good = [Finding("ike.500", YES, server="a"), Finding("ike.4500", YES, server="a")]
    bad = [Finding(f.probe, f.answer, f.facts, server="b") for f in NO_4500]
    assert named(*good, wanted=(IKEV2,)) == []
    assert named(*good, *bad, wanted=(IKEV2,))[0] == "UDP4500_ONLY_BLOCKED"
    mixed = [Finding("ike.500", YES, server="a"), Finding("ike.4500", NO, server="b")]
    assert named(*mixed, wanted=(IKEV2,)) == []


def test_causes_of_protocols_that_nobody_wants_are_not_named():
    assert named(*NO_GRE, wanted=(IKEV2,)) == []
    assert named(*NO_IKE, wanted=(PPTP,)) == []
    assert set(named(*NO_GRE, *NO_IKE)) >= {"PPTP_GRE_BLOCKED_ROUTER", "UDP_IKE_BLOCKED"}


def test_what_speaks_against_is_told_and_lowers():
    alone = first(*NO_IKE, wanted=(IKEV2,))
    both = ranked(*NO_IKE, found("ask.hotspot_works", NO), wanted=(IKEV2,))
    lowered = next(d for d in both if d.cause == "UDP_IKE_BLOCKED")
    assert lowered.confidence < alone.confidence
    assert lowered.against == ("ask.hotspot_works=no",)


ROWS = list(every_fit(TABLES.causes))
PROBES = sorted(TABLES.vocabulary)
FACTS = st.fixed_dictionaries(
    {},
    optional={
        "why": st.sampled_from(["silent", "refused", "filtered", "rejected"]),
        "setting": st.sampled_from(["blocks", "no_helper", "absent", "passes"]),
        "system": st.sampled_from(["windows.ras", "charon", "pppd", "nonsense"]),
        "code": st.sampled_from(["809", "691", 806, "auth_failed", None]) | st.text(max_size=8),
        "log": st.lists(st.text(max_size=40), max_size=3) | st.text(max_size=40),
        "rules": st.lists(st.text(max_size=5) | st.dictionaries(st.text(), st.text()), max_size=2),
        "kind": st.none() | st.integers() | st.lists(st.integers(), max_size=2),
    },
)
FINDINGS = st.lists(
    st.builds(
        Finding, st.sampled_from(PROBES) | st.text(max_size=12), st.sampled_from(Answer), FACTS
    ),
    max_size=12,
    unique_by=lambda finding: finding.probe,
)
WANTED = st.lists(st.sampled_from(Protocol), unique=True)


@settings(max_examples=300)
@given(FINDINGS, WANTED)
def test_it_never_raises_and_keeps_its_ranges(findings, wanted):
    told = explain(findings, wanted, TABLES)
    confidences = [d.confidence for d in told]
    assert confidences == sorted(confidences, reverse=True)
    assert all(0 < confidence <= 1 for confidence in confidences)
    assert len({d.cause for d in told}) == len(told)
    assert all(d.evidence and d.fix and d.remedies for d in told)
    shown = {d.cause for d in told}
    assert not any(set(d.hides) & shown for d in told)


@settings(max_examples=100)
@given(FINDINGS, WANTED, st.randoms(use_true_random=False))
def test_the_order_of_findings_does_not_matter(findings, wanted, chance: random.Random):
    mixed = list(findings)
    chance.shuffle(mixed)
    told, again = (explain(order, wanted, TABLES) for order in (findings, mixed))
    assert [(d.cause, d.certainty, sorted(d.evidence), d.hides) for d in told] == [
        (d.cause, d.certainty, sorted(d.evidence), d.hides) for d in again
    ]


@settings(max_examples=100)
@given(FINDINGS, WANTED, st.text(max_size=10), st.sampled_from(Answer), FACTS)
def test_a_finding_that_no_table_knows_changes_nothing(findings, wanted, name, answer, facts):
    irrelevant = Finding(f"nobody.knows.{name}", answer, facts)
    assert explain([*findings, irrelevant], wanted, TABLES) == explain(findings, wanted, TABLES)


@pytest.mark.parametrize(
    ("cause", "fit"), [pytest.param(c, f, id=f"{c.key}: {f.when.text}") for c, f in ROWS]
)
def test_more_that_fits_never_lowers(cause, fit):
    """Adding the evidence of another row never makes its cause less sure, unless ruled out."""
    wanted = frozenset(cause.protocols)
    start = findings_for(fit.when)
    before = {d.cause: d.confidence for d in explain(start, tuple(wanted), TABLES)}
    for other in cause.fits:
        known = {finding.probe for finding in start}
        more = (*start, *(f for f in findings_for(other.when) if f.probe not in known))
        ruled_out = any(rule.match(more, wanted) for rule in cause.rules_out)
        excepted = fit.when.match(more, wanted) is None
        against = any(row.when.match(more, wanted) for row in cause.against)
        after = {d.cause: d.confidence for d in explain(more, tuple(wanted), TABLES)}
        if cause.key in after and not (ruled_out or excepted or against):
            assert after[cause.key] >= before.get(cause.key, 0) - 1e-9
