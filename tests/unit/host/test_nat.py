from __future__ import annotations

import pytest

from router_drivers.base import Clues
from wizard.host import nat
from wizard.model import Answer, Finding

YES, NO, UNSURE = Answer.YES, Answer.NO, Answer.UNSURE


def answers(findings: tuple[Finding, ...]) -> tuple[Answer, ...]:
    assert [finding.probe for finding in findings] == list(nat.PROBES)
    return tuple(finding.answer for finding in findings)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("203.0.113.7", (NO, NO, NO)),
        ("192.168.0.23", (YES, UNSURE, NO)),
        ("172.31.255.1", (YES, UNSURE, NO)),
        ("172.32.0.1", (NO, NO, NO)),
        ("10.0.0.5", (YES, UNSURE, NO)),
        ("100.64.0.1", (NO, YES, NO)),
        ("100.127.255.254", (NO, YES, NO)),
        ("100.128.0.1", (NO, NO, NO)),
        ("192.0.0.2", (NO, YES, YES)),
        ("192.0.0.9", (NO, NO, NO)),
    ],
)
def test_the_outside_address_decides(address: str, expected: tuple[Answer, ...]) -> None:
    found = nat.judge([address])
    assert answers(found) == expected
    assert found[0].facts["wan_address"] == address


def test_private_hops_alone_prove_nothing() -> None:
    hops = ["192.168.1.1", "10.11.12.13", "172.16.3.4"]
    assert answers(nat.judge([], hops)) == (UNSURE, UNSURE, UNSURE)
    assert answers(nat.judge(["203.0.113.7"], hops)) == (NO, NO, NO)


def test_a_router_without_outside_address_and_a_private_hop_convict_together() -> None:
    hops = ["192.168.1.1", "192.168.0.1", "203.0.113.1"]
    found = nat.judge([""], hops, ["Unconfigured"])
    assert answers(found) == (YES, UNSURE, NO)
    assert found[0].facts["reason"] == "empty_wan_address"
    assert answers(nat.judge([], hops, ["3"])) == (YES, UNSURE, NO)


def test_an_empty_outside_address_alone_leaves_the_question_open() -> None:
    found = nat.judge([""], [], ["Disconnected"])
    assert answers(found) == (UNSURE, UNSURE, UNSURE)
    assert found[0].facts["reason"] == "empty_wan_address"


@pytest.mark.parametrize(
    ("hop", "expected"), [("100.64.0.1", (NO, YES, NO)), ("192.0.0.1", (NO, YES, YES))]
)
def test_a_carrier_range_among_the_hops_tells(hop: str, expected: tuple[Answer, ...]) -> None:
    assert answers(nat.judge([], ["192.168.1.1", "", hop])) == expected


def test_the_first_hop_is_the_router_itself() -> None:
    assert answers(nat.judge([], ["100.64.0.1"])) == (UNSURE, UNSURE, UNSURE)


def test_contradicting_addresses_leave_the_question_open() -> None:
    found = nat.judge(["203.0.113.7", "192.168.0.23"])
    assert answers(found) == (UNSURE, UNSURE, UNSURE)
    assert found[0].facts["reason"] == "contradiction"


@pytest.mark.parametrize("nonsense", ["not an address", "2001:db8::1", "999.1.1.1", "<b>"])
def test_nonsense_is_no_address(nonsense: str) -> None:
    assert answers(nat.judge([nonsense])) == (UNSURE, UNSURE, UNSURE)
    assert answers(nat.judge([nonsense, "203.0.113.7"])) == (NO, NO, NO)


def test_clues_are_read_with_their_status() -> None:
    clues = Clues("192.168.1.1", {"external_address": ("",), "igd_status": ("Unconfigured",)})
    hops = ["192.168.1.1", "192.168.0.1"]
    assert answers(nat.findings(clues, hops)) == (YES, UNSURE, NO)
    assert nat.public_address(clues) is None
    assert nat.outer_address(clues) == ""
    assert nat.outer_address(clues, hops) == "192.168.0.1"


def test_a_public_outside_has_no_outer_router() -> None:
    clues = Clues("192.168.1.1", {"external_address": ("203.0.113.7",)})
    assert nat.public_address(clues) == "203.0.113.7"
    assert nat.outer_address(clues, ["192.168.1.1", "10.0.0.1"]) == ""
