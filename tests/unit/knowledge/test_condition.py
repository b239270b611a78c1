from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from router_drivers.base import JSON
from tests.unit.knowledge.made import NO, NOT_ASKED, UNSURE, YES, findings_for, found
from wizard.knowledge.condition import Unreadable, Word, parse
from wizard.model import Answer, Finding, Protocol

ANSWERS = frozenset({YES, NO, UNSURE})
WORDS = {
    "ike.500": Word(ANSWERS, frozenset({"why", "notify", "seconds", "rules"}), of_server=True),
    "ike.4500": Word(ANSWERS, frozenset({"why"}), of_server=True),
    "ask.phone": Word(frozenset({YES, NO}), frozenset()),
}
NOBODY: frozenset[Protocol] = frozenset()


def holds(text: str, *findings: Finding, wanted: frozenset[Protocol] = NOBODY) -> bool:
    return parse(text, WORDS).match(findings, wanted) is not None


@pytest.mark.parametrize(
    ("text", "answer", "facts", "expected"),
    [
        ("ike.500=no", NO, {}, True),
        ("ike.500=no", NOT_ASKED, {}, False),
        ("ike.500=no|unsure", UNSURE, {}, True),
        ("ike.500=no & why=silent|filtered", NO, {"why": "Filtered"}, True),
        ("ike.500=no & why=silent", NO, {}, False),
        ("ike.500=no & why!=refused", NO, {}, True),
        ("ike.500=no & why!=refused|rejected", NO, {"why": "rejected"}, False),
        ("ike.500=no & notify=14", NO, {"notify": 14}, True),
        ("ike.500=no & notify=true", NO, {"notify": True}, True),
        ("ike.500=no & notify=1", NO, {"notify": True}, False),
        ("ike.500=no & rules=some", NO, {"rules": ["a"]}, True),
        ("ike.500=no & rules=some", NO, {"rules": [{"name": "block", "section": "x"}]}, True),
        ("ike.500=no & rules=some", NO, {"rules": []}, False),
        ("ike.500=no & rules=none", NO, {"rules": []}, True),
        ("ike.500=no & rules=b", NO, {"rules": ["a", "b"]}, True),
        ("ike.500=no & seconds>=60", NO, {"seconds": 60}, True),
        ("ike.500=no & seconds>60", NO, {"seconds": 60}, False),
        ("ike.500=no & seconds<60", NO, {"seconds": "soon"}, False),
        ("ike.500=no & seconds<60", NO, {}, False),
    ],
)
def test_a_clause_holds_only_on_what_was_found(
    text: str, answer: Answer, facts: Mapping[str, JSON], expected: bool
) -> None:
    assert holds(text, found("ike.500", answer, **facts)) is expected


def test_facts_belong_to_the_probe_before_them() -> None:
    text = "ike.500=no & ike.4500=no & why=silent"
    assert holds(text, found("ike.500", NO, why="refused"), found("ike.4500", NO, why="silent"))
    assert not holds(text, found("ike.500", NO, why="silent"), found("ike.4500", NO))


def test_what_stands_after_while_must_be_so_and_is_told_apart() -> None:
    condition = parse("ask.phone=yes while ike.500=no", WORDS)
    phone, silent = found("ask.phone", YES), found("ike.500", NO)
    match = condition.match((phone, silent), NOBODY)
    assert match is not None
    assert (match.evidence, match.context) == ((phone,), (silent,))
    assert condition.match((phone,), NOBODY) is None


def test_unless_takes_it_back_whichever_of_its_clauses_holds() -> None:
    text = "ask.phone=yes unless ike.500=no & ike.4500=no & why=silent"
    assert holds(text, found("ask.phone", YES))
    assert holds(text, found("ask.phone", YES), found("ike.4500", NO))
    assert not holds(text, found("ask.phone", YES), found("ike.500", NO))
    assert not holds(text, found("ask.phone", YES), found("ike.4500", NO, why="silent"))


@pytest.mark.parametrize(
    ("text", "wanted", "expected"),
    [
        ("wanted=pptp", {Protocol.PPTP, Protocol.IKEV2}, True),
        ("wanted=l2tp", {Protocol.PPTP, Protocol.IKEV2}, False),
        ("only=pptp", {Protocol.PPTP, Protocol.IKEV2}, False),
        ("only=l2tp|ikev2", {Protocol.IKEV2}, True),
        ("only=l2tp", set(), True),
    ],
)
def test_what_is_wanted_can_be_asked(text: str, wanted: set[Protocol], expected: bool) -> None:
    condition = f"ask.phone=yes while {text}"
    assert holds(condition, found("ask.phone", YES), wanted=frozenset(wanted)) is expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ike.5000=no",
        "ike.500=perhaps",
        "ike.500=not_asked",
        "ask.phone=unsure",
        "ike.500!=no",
        "ike.500=no & colour=red",
        "why=silent",
        "wanted=pptp",
        "ike.500=no while wanted=sstp",
        "ike.500=no unless wanted=pptp",
        "ike.500",
        "ike.500=no|",
        "ike.500=no & why=",
    ],
)
def test_what_cannot_be_is_refused_when_it_is_read(text: str) -> None:
    with pytest.raises(Unreadable):
        parse(text, WORDS)


JSONISH = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@given(st.sampled_from(Answer), st.dictionaries(st.sampled_from(["why", "seconds"]), JSONISH))
def test_no_fact_makes_it_raise(answer: Answer, facts: Mapping[str, JSON]) -> None:
    text = "ike.500=no & why=silent & seconds<5"
    expected = (
        answer is NO
        and str(facts.get("why")).lower() == "silent"
        and isinstance(facts.get("seconds"), int | float)
        and not isinstance(facts["seconds"], bool)
        and facts["seconds"] < 5
    )
    if expected:
        assert holds(text, Finding("ike.500", answer, facts))
    else:
        parse(text, WORDS).match((Finding("ike.500", answer, facts),), NOBODY)


def test_a_condition_holds_on_the_findings_made_from_it() -> None:
    text = "ike.500=no & why!=refused & seconds>5 & rules=some while ike.4500=yes & why=x"
    condition = parse(text, WORDS)
    assert condition.match(findings_for(condition), NOBODY) is not None
