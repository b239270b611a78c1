"""What a person tells, as findings: nothing is made up, nothing does harm."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.knowledge.tables import load
from wizard.model import Answer
from wizard.ui.journey.symptoms import (
    DROPS,
    LONGEST,
    NEVER,
    QUESTIONS,
    SYMPTOMS,
    UNTIL_RECENTLY,
    answers_in,
    heard,
    said,
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("809", "809"),
        ("Error 809: The network connection could not be established", "809"),
        ("0x80070329", "0x80070329"),
        ("received NO_PROPOSAL_CHOSEN notify error", "NO_PROPOSAL_CHOSEN"),
        ("(-2146762487)", "-2146762487"),
    ],
)
def test_a_code_is_found_in_a_whole_message(text: str, code: str) -> None:
    found = heard(text)
    assert code in found.codes
    assert found.known
    assert {finding.probe for finding in found.findings} == {"vpn.dialled"}


@pytest.mark.parametrize("text", ["", "  ", "it is broken", "4711", "192.168.1.1", "Fehler!"])
def test_what_nobody_has_met_does_no_harm(text: str) -> None:
    found = heard(text)
    assert (found.known, found.codes, found.findings) == ((), (), ())


@given(st.text(max_size=3000))
def test_any_text_is_taken(text: str) -> None:
    assert all(finding.probe == "vpn.dialled" for finding in heard(text).findings)


def test_a_very_long_text_takes_no_long_time() -> None:
    began = time.perf_counter()
    heard("1234 0x80090001 AB_CD " * 500_000)
    assert time.perf_counter() - began < 2
    assert heard("x" * LONGEST + " 809").codes == ()


def test_answers_become_findings_of_their_own() -> None:
    found = said(DROPS, "", {"ask.after_sleep": Answer.YES, "ask.drops_when_idle": Answer.NO})
    assert answers_in(found) == {
        "ask.after_sleep": Answer.YES,
        "ask.drops_when_idle": Answer.NO,
    }


def test_a_question_that_is_not_asked_says_nothing() -> None:
    assert said(NEVER, "", {"ask.after_sleep": Answer.YES}) == ()


def test_only_what_was_said_is_said() -> None:
    assert said("", "", {}) == ()
    assert said(NEVER, "", {}) == ()
    assert answers_in(said(UNTIL_RECENTLY, "", {})) == {"ask.worked_before": Answer.YES}


def test_every_question_is_known_and_has_a_sentence() -> None:
    tables = load()
    for probe in {probe for asked in QUESTIONS.values() for probe in asked}:
        assert probe in tables.vocabulary
        assert tables.text(probe).endswith("?")
    assert set(QUESTIONS) == {"", *SYMPTOMS}
