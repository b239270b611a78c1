"""What a person tells of a VPN that fails, made into findings; no Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wizard.knowledge.codes import Saying
from wizard.knowledge.tables import load
from wizard.model import Answer, Finding

LONGEST = 2000
"""Characters of a message that are looked at; a dialog box shows a tenth of it."""
MOST_CODES = 8
"""Numbers in a message that are looked up; real ones name one or two."""

NEVER, NOTHING_OPENS, DROPS, UNTIL_RECENTLY = "never", "nothing_opens", "drops", "until_recently"
SYMPTOMS = (NEVER, NOTHING_OPENS, DROPS, UNTIL_RECENTLY)

USUAL = ("ask.hotspot_works", "ask.phone_works", "ask.other_client_connected")
QUESTIONS: dict[str, tuple[str, ...]] = {
    "": ("ask.worked_before", *USUAL),
    NEVER: ("ask.worked_before", *USUAL),
    NOTHING_OPENS: ("ask.small_works", "ask.other_system_works", *USUAL),
    DROPS: ("ask.drops_when_idle", "ask.after_sleep", "ask.other_client_connected"),
    UNTIL_RECENTLY: ("ask.since_update", *USUAL),
}
"""What only a person knows, by what is seen."""

_CODES = re.compile(
    r"\b0x[0-9a-fA-F]{4,8}\b|-\d{6,10}\b|\b\d{3,5}\b|\b[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+\b"
)
"""Numbers as dialogs show them (809, 0x800B0109, -2146762487) and symbols in capitals."""


@dataclass(frozen=True)
class Heard:
    """What a code or message says; known is empty where nobody has met it."""

    known: tuple[Saying, ...] = ()
    codes: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


def heard(text: str) -> Heard:
    """Look a code or a whole message up; what is not known does no harm."""
    text = text.strip()[:LONGEST]
    if not text:
        return Heard()
    tables = load()
    words = dict.fromkeys((text, *_CODES.findall(text)[:MOST_CODES]))
    met = {word: said for word in words if (said := tables.codes_anywhere(word))}
    known = {saying.text: saying for said in met.values() for saying in said}
    found = [finding for word in met for finding in tables.findings_of_code(word)]
    return Heard(tuple(known.values()), tuple(met), tuple(_once(found)))


def said(symptom: str, text: str, answers: dict[str, Answer]) -> tuple[Finding, ...]:
    """Everything that was told, as findings; a question that is no longer asked says nothing."""
    asked = QUESTIONS[symptom if symptom in QUESTIONS else ""]
    told = {UNTIL_RECENTLY: (Finding("ask.worked_before", Answer.YES),)}.get(symptom, ())
    given = (Finding(probe, answers[probe]) for probe in asked if probe in answers)
    return (*told, *given, *heard(text).findings)


def answers_in(findings: tuple[Finding, ...]) -> dict[str, Answer]:
    """The answers of a person among these findings."""
    return {f.probe: f.answer for f in findings if f.probe.startswith("ask.")}


def _once(found: list[Finding]) -> list[Finding]:
    """One failed attempt: several codes of it are looked at one after the other."""
    kept: list[Finding] = []
    for finding in found:
        if finding not in kept:
            kept.append(finding)
    return kept
