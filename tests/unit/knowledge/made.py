"""Findings made from a row's own conditions: what would have to be seen for it to hold."""

from collections.abc import Iterator, Mapping

from router_drivers.base import JSON
from wizard.knowledge.condition import Clause, Condition, Test
from wizard.knowledge.rows import Cause, Fit
from wizard.model import Answer, Finding, Protocol

YES, NO, UNSURE, NOT_ASKED = Answer.YES, Answer.NO, Answer.UNSURE, Answer.NOT_ASKED


def found(probe: str, answer: Answer, /, **facts: JSON) -> Finding:
    return Finding(probe, answer, facts)


def findings_for(condition: Condition) -> tuple[Finding, ...]:
    return tuple(_finding(clause) for clause in condition.evidence + condition.context)


def wanted_for(cause: Cause, condition: Condition) -> tuple[Protocol, ...]:
    fitting = sorted(p for p in cause.protocols if all(p in a.protocols for a in condition.asks))
    assert fitting, f"{cause.key}: no protocol fits {condition.text}"
    return (fitting[0],)


def every_fit(causes: Mapping[str, Cause]) -> Iterator[tuple[Cause, Fit]]:
    for cause in causes.values():
        for fit in cause.fits:
            yield cause, fit


def _finding(clause: Clause) -> Finding:
    facts: dict[str, JSON] = {}
    for test in clause.tests:
        facts |= _fact(test)
    return Finding(clause.probes[0], min(clause.answers), facts)


def _fact(test: Test) -> dict[str, JSON]:
    value = test.values[0]
    match test.sign, value:
        case ("!=", _) | ("=", "none"):
            return {}
        case "=", "some":
            return {test.fact: ["something"]}
        case "=", "true" | "false":
            return {test.fact: value == "true"}
        case (("<" | "<="), _):
            return {test.fact: float(value) - 1}
        case ((">" | ">="), _):
            return {test.fact: float(value) + 1}
    return {test.fact: value}
