"""How findings are weighed."""

import random
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from router_drivers.base import JSON
from tests.unit.knowledge.made import NO, YES, every_fit, findings_for, found
from tests.unit.steps.seen import (
    IKEV2,
    NO_4500,
    NO_GRE,
    NO_IKE,
    PPTP,
    TABLES,
    first,
    named,
    ranked,
)
from wizard.knowledge.rows import Cause, Fit
from wizard.model import Answer, Finding, Protocol
from wizard.steps.explain import explain


def test_every_server_is_judged_by_itself() -> None:
    good = [Finding("ike.500", YES, server="a"), Finding("ike.4500", YES, server="a")]
    bad = [Finding(f.probe, f.answer, f.facts, server="b") for f in NO_4500]
    assert named(*good, wanted=(IKEV2,)) == []
    assert named(*good, *bad, wanted=(IKEV2,))[0] == "UDP4500_ONLY_BLOCKED"
    mixed = [Finding("ike.500", YES, server="a"), Finding("ike.4500", NO, server="b")]
    assert named(*mixed, wanted=(IKEV2,)) == []


def test_causes_of_protocols_that_nobody_wants_are_not_named() -> None:
    assert named(*NO_GRE, wanted=(IKEV2,)) == []
    assert named(*NO_IKE, wanted=(PPTP,)) == []
    assert set(named(*NO_GRE, *NO_IKE)) >= {"PPTP_GRE_BLOCKED_ROUTER", "UDP_IKE_BLOCKED"}


def test_what_speaks_against_is_told_and_lowers() -> None:
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
def test_it_never_raises_and_keeps_its_ranges(
    findings: Sequence[Finding], wanted: Sequence[Protocol]
) -> None:
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
def test_the_order_of_findings_does_not_matter(
    findings: Sequence[Finding], wanted: Sequence[Protocol], chance: random.Random
) -> None:
    mixed = list(findings)
    chance.shuffle(mixed)
    told, again = (explain(order, wanted, TABLES) for order in (findings, mixed))
    assert [(d.cause, d.certainty, sorted(d.evidence), d.hides) for d in told] == [
        (d.cause, d.certainty, sorted(d.evidence), d.hides) for d in again
    ]


@settings(max_examples=100)
@given(FINDINGS, WANTED, st.text(max_size=10), st.sampled_from(Answer), FACTS)
def test_a_finding_that_no_table_knows_changes_nothing(
    findings: Sequence[Finding],
    wanted: Sequence[Protocol],
    name: str,
    answer: Answer,
    facts: Mapping[str, JSON],
) -> None:
    irrelevant = Finding(f"nobody.knows.{name}", answer, facts)
    assert explain([*findings, irrelevant], wanted, TABLES) == explain(findings, wanted, TABLES)


@pytest.mark.parametrize(
    ("cause", "fit"), [pytest.param(c, f, id=f"{c.key}: {f.when.text}") for c, f in ROWS]
)
def test_more_that_fits_never_lowers(cause: Cause, fit: Fit) -> None:
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
