"""Findings -> ranked causes, consequences hidden behind their root. Pure.

Each cause starts at its prior and gains or loses the log-odds of the rows that hold (of one group
the heaviest only); a condition that rules it out ends it; without any evidence it is not named.
A direct reading makes it certain, two independent facts likely, one possible. What one code of an
operating system says counts as one fact, however much it says.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wizard.knowledge.condition import Match
from wizard.knowledge.rows import WEIGHTS, Cause, Fit
from wizard.knowledge.tables import Saying, Tables
from wizard.model import Answer, Certainty, Diagnosis, Finding, Protocol

FIRST_CANDIDATE = {"low": 2.4, "strong": 3.4, "equal": 1.8, "decisive": WEIGHTS["direct"]}
LATER_CANDIDATES = (1.3, 0.9, 0.6, 0.4, 0.3)
"""Log-odds of a code's candidates after the first: their order is known, their distance is not."""
TIE = 0.01
"""Log-odds that keep equal candidates in the order of their row."""
SCALE = {Certainty.CERTAIN: 1.0, Certainty.LIKELY: 0.95, Certainty.POSSIBLE: 0.7}
"""A single fact never reads like a proof, however telling."""
STEPS = (Certainty.POSSIBLE, Certainty.LIKELY, Certainty.CERTAIN)
ROOT_CONFIDENCE = 0.5
"""Below this a cause is too doubtful to hide others as its consequences."""
WEAK = WEIGHTS["weak"]


@dataclass(frozen=True)
class Piece:
    """One piece of evidence that holds: what it is worth, and the findings that make it hold."""

    worth: float
    group: str
    evidence: tuple[Finding, ...]
    context: tuple[Finding, ...] = ()
    direct: bool = False


@dataclass(frozen=True)
class Suspect:
    """A cause with what speaks for and against it about one server."""

    cause: Cause
    pieces: tuple[Piece, ...]
    counter: tuple[Piece, ...]
    findings: tuple[Finding, ...]

    @property
    def certainty(self) -> Certainty:
        """Certain by a direct reading, likely by two independent facts, else possible."""
        if any(piece.direct for piece in self.pieces):
            return Certainty.CERTAIN
        counted = (piece for piece in self.pieces if piece.worth > WEAK)
        origins = {_origin(f) for piece in counted for f in piece.evidence}
        return Certainty.LIKELY if len(origins) > 1 else Certainty.POSSIBLE

    @property
    def confidence(self) -> float:
        """0..1."""
        odds = self.cause.prior + _total(self.pieces) - _total(self.counter)
        return SCALE[self.certainty] / (1 + math.exp(-odds))


def explain(
    findings: Sequence[Finding], wanted: Sequence[Protocol], tables: Tables
) -> tuple[Diagnosis, ...]:
    """The causes that the findings speak for, best first; wanted () = nothing is known of it."""
    best: dict[str, Suspect] = {}
    for known in _by_server(findings, tables):
        for suspect in _suspects(known, frozenset(wanted), tables):
            rival = best.get(suspect.cause.key)
            if rival is None or suspect.confidence > rival.confidence:
                best[suspect.cause.key] = suspect
    hidden = _hidden(best, frozenset(wanted))
    shown = [suspect for key, suspect in best.items() if key not in hidden]
    ranked = sorted(shown, key=lambda suspect: (-suspect.confidence, suspect.cause.number))
    return tuple(_diagnosis(suspect, hidden, tables) for suspect in ranked)


def _by_server(findings: Sequence[Finding], tables: Tables) -> list[tuple[Finding, ...]]:
    """What is known about each server, together with all that concerns no server."""
    asked = [f for f in findings if f.answer is not Answer.NOT_ASKED]
    about = {f.server for f in asked if tables.of_server(f.probe) and f.server}
    groups = []
    for server in sorted(about) or [""]:
        mine = [f for f in asked if not tables.of_server(f.probe) or f.server in ("", server)]
        groups.append(_with_implied(mine, tables))
    return groups


def _with_implied(findings: list[Finding], tables: Tables) -> tuple[Finding, ...]:
    """The findings and what the system's codes say, where nothing was measured."""
    known = {f.probe for f in findings}
    implied = {
        (follows.probe, _origin(follows)): follows
        for finding in findings
        for saying in tables.sayings_of(finding)
        for follows in saying.findings
        if follows.probe not in known
    }
    return (*findings, *implied.values())


def _suspects(
    findings: tuple[Finding, ...], wanted: frozenset[Protocol], tables: Tables
) -> list[Suspect]:
    pointed = _pointed(findings, tables)
    suspects = []
    for cause in tables.causes.values():
        if wanted and not cause.protocols & wanted:
            continue
        if any(rule.match(findings, wanted) for rule in cause.rules_out):
            continue
        pieces = (*_held(cause.fits, findings, wanted), *pointed.get(cause.key, ()))
        if pieces:
            counter = _held(cause.against, findings, wanted)
            suspects.append(Suspect(cause, pieces, counter, findings))
    return suspects


def _held(
    fits: Iterable[Fit], findings: tuple[Finding, ...], wanted: frozenset[Protocol]
) -> tuple[Piece, ...]:
    """The rows that hold."""
    matched = ((fit, fit.when.match(findings, wanted)) for fit in fits)
    return tuple(_piece(fit, match) for fit, match in matched if match is not None)


def _piece(fit: Fit, match: Match) -> Piece:
    return Piece(fit.worth, fit.group, match.evidence, match.context, fit.weight == "direct")


def _pointed(findings: tuple[Finding, ...], tables: Tables) -> dict[str, list[Piece]]:
    """The causes that codes and log lines point to."""
    pieces: dict[str, list[Piece]] = {}
    for finding in findings:
        for saying in tables.sayings_of(finding):
            for place, cause in enumerate(saying.candidates):
                piece = Piece(
                    _candidate(saying, place),
                    "code",
                    (_told(finding, saying),),
                    direct=saying.weight == "decisive" and place == 0,
                )
                pieces.setdefault(cause, []).append(piece)
    return pieces


def _candidate(saying: Saying, place: int) -> float:
    if not saying.fault:
        return 0.0
    if place == 0 or saying.weight == "equal":
        return FIRST_CANDIDATE[saying.weight] - place * TIE
    return LATER_CANDIDATES[min(place, len(LATER_CANDIDATES)) - 1]


def _told(finding: Finding, saying: Saying) -> Finding:
    """The failed attempt as one row of codes read it."""
    return Finding(finding.probe, finding.answer, {**finding.facts, "origin": saying.text})


def _origin(finding: Finding) -> str:
    """What a fact rests on: the code or line that says so, or the probe itself."""
    return str(finding.facts.get("origin") or finding.probe)


def _total(pieces: Iterable[Piece]) -> float:
    """The heaviest of each group, added up."""
    heaviest: dict[str, float] = {}
    for piece in pieces:
        heaviest[piece.group] = max(piece.worth, heaviest.get(piece.group, 0.0))
    return math.fsum(heaviest.values())


def _hidden(suspects: dict[str, Suspect], wanted: frozenset[Protocol]) -> dict[str, str]:
    """Which causes are consequences, and of which root."""
    hidden: dict[str, str] = {}
    for root in sorted(suspects.values(), key=lambda suspect: -suspect.confidence):
        for hide in root.cause.hides:
            other = suspects.get(hide.cause)
            if other is None or not _outweighs(root, other):
                continue
            if hide.when is None or hide.when.match(root.findings, wanted):
                hidden.setdefault(hide.cause, root.cause.key)
    return hidden


def _outweighs(root: Suspect, other: Suspect) -> bool:
    sure = STEPS.index(root.certainty) >= STEPS.index(other.certainty)
    return sure and root.confidence >= ROOT_CONFIDENCE


def _root(key: str, hidden: dict[str, str]) -> str:
    """The cause that is shown for a hidden one (hides has no circles, tables.py sees to it)."""
    while key in hidden:
        key = hidden[key]
    return key


def _diagnosis(suspect: Suspect, hidden: dict[str, str], tables: Tables) -> Diagnosis:
    cause, text = suspect.cause, tables.cause_text(suspect.cause.key)
    return Diagnosis(
        cause=cause.key,
        title=text.title,
        confidence=suspect.confidence,
        certainty=suspect.certainty,
        evidence=_spelled(suspect.pieces),
        against=_spelled(suspect.counter),
        who=cause.who,
        fix=text.fix,
        remedies=cause.remedies,
        can_fix=tables.can_fix(cause),
        hides=tuple(sorted(key for key in hidden if _root(key, hidden) == cause.key)),
        seen=tables.seen(cause.key),
    )


def _spelled(pieces: Sequence[Piece]) -> tuple[str, ...]:
    """Evidence as probe=answer: the heaviest first, each once, what had to be so besides last."""
    heaviest = sorted(pieces, key=lambda piece: -piece.worth)
    findings = [f for piece in heaviest for f in piece.evidence]
    findings += [f for piece in heaviest for f in piece.context]
    return tuple(dict.fromkeys(f"{f.probe}={f.answer}" for f in findings))
