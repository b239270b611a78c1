"""The closed little language of the tables: what must have been found for a row to hold.

    CONDITION = CLAUSE {" & " CLAUSE} [" while " CLAUSE {" & " CLAUSE}] [" unless " ...]
    CLAUSE    = PROBE {"|" PROBE} "=" ANSWER {"|" ANSWER}
              | FACT ("=" | "!=" | "<" | "<=" | ">" | ">=") VALUE {"|" VALUE}
              | ("wanted" | "only") "=" PROTOCOL {"|" PROTOCOL}

A probe has a dot in its name, a fact has none and belongs to the probe before it. What stands
before `while` is evidence and is counted; what stands after it must be so, but proves nothing by
itself; `unless` lists what must not have been found. The values `some` and `none` mean that a
fact is there with a content, or not there or empty. Not asked is never an answer here.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from router_drivers.base import JSON
from wizard.model import Answer, Finding, Protocol

ORDERINGS: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
SPOKEN = frozenset({Answer.YES, Answer.NO, Answer.UNSURE})
WANTED = ("wanted", "only")
_CLAUSE = re.compile(r"([a-z0-9_.|]+)\s*(!=|<=|>=|=|<|>)\s*(.+)")


class Unreadable(ValueError):
    """A condition that is not in the language, or names what the vocabulary does not have."""


@dataclass(frozen=True)
class Test:
    """A comparison of one fact; values in lower case."""

    fact: str
    sign: str
    values: tuple[str, ...]

    def holds(self, facts: Mapping[str, JSON]) -> bool:
        """Whether these facts pass."""
        value = facts.get(self.fact)
        if self.sign in ORDERINGS:
            return _ordered(value, self.sign, self.values[0])
        return self._equal(value) is (self.sign == "=")

    def _equal(self, value: JSON) -> bool:
        spellings = _spellings(value)
        if not spellings:
            return "none" in self.values
        return "some" in self.values or not spellings.isdisjoint(self.values)


@dataclass(frozen=True)
class Clause:
    """One of these probes gave one of these answers, with facts that pass every test."""

    probes: tuple[str, ...]
    answers: frozenset[Answer]
    tests: tuple[Test, ...] = ()

    def matching(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """The findings that fit."""
        return tuple(f for f in findings if self._fits(f))

    def _fits(self, finding: Finding) -> bool:
        if finding.probe not in self.probes or finding.answer not in self.answers:
            return False
        return all(test.holds(finding.facts) for test in self.tests)


@dataclass(frozen=True)
class Ask:
    """A test of what the person wants: among the wanted protocols, or nothing else wanted."""

    word: str
    protocols: frozenset[Protocol]

    def holds(self, wanted: frozenset[Protocol]) -> bool:
        """True as well where nothing is known of what is wanted."""
        if not wanted:
            return True
        return wanted <= self.protocols if self.word == "only" else bool(wanted & self.protocols)


@dataclass(frozen=True)
class Match:
    """What made a condition hold: the evidence, and what had to be so besides."""

    evidence: tuple[Finding, ...]
    context: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class Condition:
    """A parsed condition; `text` is how the table spells it."""

    text: str
    evidence: tuple[Clause, ...]
    context: tuple[Clause, ...] = ()
    excepted: tuple[Clause, ...] = ()
    asks: tuple[Ask, ...] = ()

    @property
    def probes(self) -> frozenset[str]:
        """Every probe that is named anywhere in it."""
        clauses = self.evidence + self.context + self.excepted
        return frozenset(probe for clause in clauses for probe in clause.probes)

    def match(self, findings: Sequence[Finding], wanted: frozenset[Protocol]) -> Match | None:
        """What makes it hold among these findings, or None."""
        if not all(ask.holds(wanted) for ask in self.asks):
            return None
        if any(clause.matching(findings) for clause in self.excepted):
            return None
        evidence = _all_matching(self.evidence, findings)
        context = _all_matching(self.context, findings)
        return None if evidence is None or context is None else Match(evidence, context)


@dataclass(frozen=True)
class Word:
    """What the vocabulary says of one probe: its possible answers and the facts it may carry."""

    answers: frozenset[Answer]
    facts: frozenset[str] = field(default_factory=frozenset)
    of_server: bool = False


def parse(text: str, vocabulary: Mapping[str, Word]) -> Condition:
    """Read a condition; raises Unreadable for anything that is not in language or vocabulary."""
    rest, _, excepted = text.partition(" unless ")
    evidence, _, context = rest.partition(" while ")
    parts = [_clauses(part, vocabulary) for part in (evidence, context, excepted)]
    if not parts[0][0]:
        raise Unreadable(f"no evidence in {text!r}")
    if parts[2][1]:
        raise Unreadable(f"wanted/only cannot be excepted in {text!r}")
    return Condition(text, parts[0][0], parts[1][0], parts[2][0], parts[0][1] + parts[1][1])


def _all_matching(
    clauses: Sequence[Clause], findings: Sequence[Finding]
) -> tuple[Finding, ...] | None:
    found = [clause.matching(findings) for clause in clauses]
    return tuple(f for fitting in found for f in fitting) if all(found) else None


def _clauses(
    part: str, vocabulary: Mapping[str, Word]
) -> tuple[tuple[Clause, ...], tuple[Ask, ...]]:
    clauses: list[Clause] = []
    asks: list[Ask] = []
    for piece in filter(None, (piece.strip() for piece in part.split("&"))):
        left, sign, values = _split(piece)
        if left in WANTED:
            asks.append(_ask(left, values))
        elif "." in left:
            clauses.append(_clause(tuple(left.split("|")), sign, values, vocabulary))
        else:
            clauses.append(_tested(clauses, Test(left, sign, values), vocabulary))
    return tuple(clauses), tuple(asks)


def _split(piece: str) -> tuple[str, str, tuple[str, ...]]:
    parts = _CLAUSE.fullmatch(piece)
    if parts is None:
        raise Unreadable(f"not a clause: {piece!r}")
    values = tuple(value.strip().lower() for value in parts[3].split("|"))
    if not all(values):
        raise Unreadable(f"an empty value in {piece!r}")
    return parts[1], parts[2], values


def _ask(word: str, values: tuple[str, ...]) -> Ask:
    try:
        return Ask(word, frozenset(Protocol(value) for value in values))
    except ValueError as error:
        raise Unreadable(f"unknown protocol in {word}={'|'.join(values)}") from error


def _clause(
    probes: tuple[str, ...], sign: str, values: tuple[str, ...], vocabulary: Mapping[str, Word]
) -> Clause:
    if sign != "=":
        raise Unreadable(f"an answer is compared with =, not {sign}")
    for probe in probes:
        if probe not in vocabulary:
            raise Unreadable(f"unknown probe {probe!r}")
    try:
        answers = frozenset(Answer(value) for value in values)
    except ValueError as error:
        raise Unreadable(f"not an answer: {'|'.join(values)}") from error
    for probe in probes:
        if impossible := answers - (vocabulary[probe].answers & SPOKEN):
            raise Unreadable(f"{probe} never answers {sorted(impossible)}")
    return Clause(probes, answers)


def _tested(clauses: list[Clause], test: Test, vocabulary: Mapping[str, Word]) -> Clause:
    """The last clause with one test more."""
    if not clauses:
        raise Unreadable(f"the fact {test.fact!r} stands before any probe")
    last = clauses.pop()
    for probe in last.probes:
        if test.fact not in vocabulary[probe].facts:
            raise Unreadable(f"{probe} has no fact {test.fact!r}")
    return replace(last, tests=(*last.tests, test))


def _spellings(value: JSON) -> set[str]:
    """How a fact may be written in a table; the empty set where there is nothing."""
    if value is None or value == "":
        return set()
    if isinstance(value, bool):
        return {"true" if value else "false"}
    if isinstance(value, Mapping):
        return {str(key).lower() for key in value}
    if isinstance(value, list | tuple):
        return {_scalar(item) for item in value}
    return {_scalar(value)}


def _scalar(value: JSON) -> str:
    """One item; of a record within a list its name, where it has one."""
    if isinstance(value, Mapping):
        return _scalar(value["name"]) if isinstance(value.get("name"), str) else "record"
    return "list" if isinstance(value, list | tuple) else str(value).lower()


def _ordered(value: JSON, sign: str, limit: str) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return False
    try:
        return ORDERINGS[sign](float(value), float(limit))
    except (ValueError, OverflowError):
        return False
