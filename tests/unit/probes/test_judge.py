"""Nothing is blocked without a control sample."""

from __future__ import annotations

from wizard.model import Answer, Finding
from wizard.probes.judge import with_control

SILENT = {"why": "silent"}


def no(probe: str, server: str = "vpn", **facts: object) -> Finding:
    return Finding(probe, Answer.NO, facts or SILENT, 5.9, server)


def yes(probe: str, server: str = "vpn") -> Finding:
    return Finding(probe, Answer.YES, {}, 0.1, server)


def test_silence_waits_for_a_proof() -> None:
    silent, proof = no("ike.500"), yes("path.reachable")
    assert list(with_control([silent, proof])) == [silent, proof]
    assert list(with_control([proof, silent])) == [proof, silent]


def test_it_passes_as_soon_as_the_proof_comes() -> None:
    stream = with_control(iter([no("ike.500"), yes("pptp.control"), no("ike.4500")]))
    assert next(stream) == no("ike.500")


def test_without_a_proof_nobody_can_tell() -> None:
    found = list(with_control([no("ike.500"), no("path.reachable")]))
    assert [finding.answer for finding in found] == [Answer.UNSURE] * 2
    assert found[0].facts == {"why": "silent", "reason": "no_control"}


def test_a_refusal_or_a_rejection_is_a_proof() -> None:
    for proof in (no("l2tp.1701", why="refused"), no("pptp.call", why="rejected", code=4)):
        assert no("ike.500") in list(with_control([no("ike.500"), proof]))


def test_a_connection_that_stood_is_a_proof() -> None:
    proof = no("pptp.control", why="silent", connected=True)
    assert list(with_control([no("ike.500"), proof])) == [no("ike.500"), proof]


def test_what_is_no_proof() -> None:
    weak = [
        yes("dns.resolves"),
        yes("ike.500", server="other"),
        no("tcp", why="filtered", sender="192.168.1.1"),
        Finding("pptp.gre", Answer.NOT_ASKED, {"reason": "rights.raw_socket"}, 0, "vpn"),
    ]
    found = list(with_control([no("ike.4500"), *weak]))
    assert found[:4] == weak
    assert found[4].answer is Answer.UNSURE


def test_filtered_needs_no_proof() -> None:
    filtered = no("ike.500", why="filtered", sender="192.168.1.1")
    assert list(with_control([filtered])) == [filtered]


def test_a_host_that_answers_elsewhere_is_reachable() -> None:
    for order in (0, 1):
        findings = [no("path.reachable"), yes("ike.500")]
        found = list(with_control(findings if order else findings[::-1]))
        reachable = next(f for f in found if f.probe == "path.reachable")
        assert (reachable.answer, reachable.facts) == (Answer.YES, {"how": "ike.500"})


def test_nothing_is_lost_or_doubled() -> None:
    findings = [no("a"), yes("dns.resolves"), no("b", "other"), yes("c"), no("d")]
    found = list(with_control(findings))
    assert sorted(f.probe for f in found) == sorted(f.probe for f in findings)
