"""The pairs that separate look-alikes, as a table."""

from collections.abc import Sequence

import pytest

from tests.unit.knowledge.made import NO, YES, found
from tests.unit.steps.seen import (
    CALL,
    DOUBLE,
    IKE,
    IKEV2,
    L2TP,
    NO_4500,
    NO_GRE,
    NO_IKE,
    PPTP,
    dialled,
    first,
    router,
)
from wizard.model import Finding, Protocol


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
def test_look_alikes_are_told_apart(
    findings: Sequence[Finding], wanted: Protocol, cause: str
) -> None:
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
def test_direct_readings(findings: Sequence[Finding], cause: str) -> None:
    assert first(*findings, wanted=(IKEV2,)).cause == cause
