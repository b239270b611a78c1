"""The rows of causes.toml, needs.toml and vocabulary.toml, read and checked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from router_drivers.base import Passthrough
from wizard.knowledge.condition import Condition, Unreadable, Word, parse
from wizard.model import Answer, Finding, Protocol, Who

Value = TypeVar("Value")
Table = Mapping[str, Any]

PRIORS = {"A": -2.0, "B": -2.4, "C": -2.8, "D": -3.2, "M": -3.6}
"""Log-odds before any evidence, by how often a cause was met (a rough rank, not a frequency)."""

WEIGHTS = {"direct": 6.0, "telling": 4.5, "strong": 3.0, "fair": 1.8, "weak": 0.8}
"""Log-odds that a piece of evidence adds (against: takes away)."""

PASSING = ("yes",)
REACHED = ("refused", "rejected")
"""Why of a NO that still proves the path: the server itself answered."""


class TableError(ValueError):
    """A table is wrong; names the file and the row."""

    def __init__(self, file: str, row: str, what: str) -> None:
        super().__init__(f"{file}: {row}: {what}")


@dataclass(frozen=True)
class Fit:
    """One piece of evidence: its condition, weight and group (of a group the heaviest counts)."""

    when: Condition
    weight: str
    group: str

    @property
    def worth(self) -> float:
        """Its log-odds."""
        return WEIGHTS[self.weight]


@dataclass(frozen=True)
class Hide:
    """A consequence of a cause; when: only if this holds (None: always)."""

    cause: str
    when: Condition | None = None


@dataclass(frozen=True)
class Cause:
    """One row of causes.toml."""

    key: str
    number: int
    met: str
    protocols: frozenset[Protocol]
    who: Who
    fits: tuple[Fit, ...]
    against: tuple[Fit, ...]
    rules_out: tuple[Condition, ...]
    hides: tuple[Hide, ...]
    remedies: tuple[str, ...]
    source: str

    @property
    def prior(self) -> float:
        """Log-odds before any evidence."""
        return PRIORS[self.met]

    def conditions(self) -> tuple[Condition, ...]:
        """Every condition of the row."""
        fits = tuple(fit.when for fit in self.fits + self.against)
        return fits + self.rules_out + tuple(hide.when for hide in self.hides if hide.when)


@dataclass(frozen=True)
class Need:
    """What a protocol needs of the path; ports as 'udp/500'."""

    questions: tuple[str, ...]
    supporting: tuple[str, ...]
    passthroughs: tuple[Passthrough, ...]
    ports: tuple[str, ...]
    ip_protocols: tuple[int, ...]
    source: str

    def verdict(self, findings: Sequence[Finding]) -> str:
        """passes, blocked or unknown, from the findings about one server."""
        states = [_state(question, findings) for question in self.questions]
        if "blocked" in states:
            return "blocked"
        return "unknown" if "missing" in states or "good" not in states else "passes"


@dataclass(frozen=True)
class Remedy:
    """One of the closed list; ours: this program can do it now."""

    key: str
    ours: bool


def words(table: Table) -> dict[str, Word]:
    """The probes of vocabulary.toml."""
    rooms = tuple(table["server_rooms"])
    return {probe: _word(probe, row, rooms) for probe, row in table["probes"].items()}


def remedies(table: Table) -> dict[str, Remedy]:
    """The remedies of vocabulary.toml."""
    return {key: Remedy(key, bool(row["ours"])) for key, row in table["remedies"].items()}


def needs(table: Table, vocabulary: Mapping[str, Word]) -> dict[Protocol, Need]:
    """needs.toml; every protocol must be there and name known probes only."""
    if set(table) != {str(protocol) for protocol in Protocol}:
        raise TableError("needs.toml", "all", f"protocols are {sorted(table)}")
    return {Protocol(key): _need(key, row, vocabulary) for key, row in table.items()}


def causes(
    table: Table, vocabulary: Mapping[str, Word], known_remedies: Iterable[str]
) -> dict[str, Cause]:
    """causes.toml; raises TableError for anything unknown, impossible or circular."""
    allowed = frozenset(known_remedies)
    read = {key: _cause(key, row, vocabulary) for key, row in table.items()}
    for cause in read.values():
        _check(cause, read, allowed)
    _check_hides(read)
    return read


def _word(probe: str, row: Table, rooms: tuple[str, ...]) -> Word:
    answers = frozenset(
        _read("vocabulary.toml", probe, answer, Answer) for answer in row["answers"]
    )
    return Word(answers, frozenset(row["facts"]), probe.partition(".")[0] in rooms)


def _read(file: str, row: str, value: str, kind: Callable[[str], Value]) -> Value:
    try:
        return kind(value)
    except ValueError as error:
        raise TableError(file, row, str(error)) from error


def _state(question: str, findings: Sequence[Finding]) -> str:
    mine = [f for f in findings if f.probe == question]
    if any(f.answer is Answer.YES for f in mine):
        return "good"
    refusals = [f for f in mine if f.answer is Answer.NO]
    if any(f.facts.get("why", "silent") not in REACHED for f in refusals):
        return "blocked"
    return "reached" if refusals else "missing"


def _need(key: str, row: Table, vocabulary: Mapping[str, Word]) -> Need:
    for probe in (*row["questions"], *row["supporting"]):
        if probe not in vocabulary:
            raise TableError("needs.toml", key, f"unknown probe {probe!r}")
    return Need(
        tuple(row["questions"]),
        tuple(row["supporting"]),
        tuple(_read("needs.toml", key, name, Passthrough) for name in row["passthroughs"]),
        tuple(row["ports"]),
        tuple(row["ip_protocols"]),
        str(row["source"]),
    )


def _cause(key: str, row: Table, vocabulary: Mapping[str, Word]) -> Cause:
    missing = {"number", "met", "protocols", "who", "remedies", "fits", "source"} - set(row)
    if missing:
        raise TableError("causes.toml", key, f"lacks {sorted(missing)}")
    if row["met"] not in PRIORS:
        raise TableError("causes.toml", key, f"met is one of {sorted(PRIORS)}")
    try:
        return _parsed(key, row, vocabulary)
    except Unreadable as error:
        raise TableError("causes.toml", key, str(error)) from error


def _parsed(key: str, row: Table, vocabulary: Mapping[str, Word]) -> Cause:
    return Cause(
        key=key,
        number=int(row["number"]),
        met=str(row["met"]),
        protocols=frozenset(_read("causes.toml", key, name, Protocol) for name in row["protocols"]),
        who=_read("causes.toml", key, row["who"], Who),
        fits=_fits(key, row["fits"], vocabulary),
        against=_fits(key, row.get("against", ()), vocabulary),
        rules_out=tuple(parse(text, vocabulary) for text in row.get("rules_out", ())),
        hides=tuple(_hide(text, vocabulary) for text in row.get("hides", ())),
        remedies=tuple(row["remedies"]),
        source=str(row["source"]),
    )


def _fits(key: str, entries: Sequence[Table], vocabulary: Mapping[str, Word]) -> tuple[Fit, ...]:
    for entry in entries:
        if entry["weight"] not in WEIGHTS:
            raise TableError("causes.toml", key, f"unknown weight {entry['weight']!r}")
    return tuple(
        Fit(parse(entry["when"], vocabulary), entry["weight"], entry.get("group", f"#{number}"))
        for number, entry in enumerate(entries)
    )


def _hide(text: str, vocabulary: Mapping[str, Word]) -> Hide:
    cause, _, when = text.partition(" when ")
    return Hide(cause, parse(when, vocabulary) if when else None)


def _check(cause: Cause, known: Mapping[str, Cause], allowed: frozenset[str]) -> None:
    """What one row may name."""
    for hide in cause.hides:
        if hide.cause not in known:
            raise TableError("causes.toml", cause.key, f"hides unknown cause {hide.cause!r}")
    if unknown := set(cause.remedies) - allowed:
        raise TableError("causes.toml", cause.key, f"unknown remedies {sorted(unknown)}")
    for what in ("fits", "protocols", "remedies", "source"):
        if not getattr(cause, what):
            raise TableError("causes.toml", cause.key, f"{what} is empty")


def _check_hides(known: Mapping[str, Cause]) -> None:
    """Nothing may hide itself, not even in a circle."""
    done: set[str] = set()

    def visit(key: str, above: tuple[str, ...]) -> None:
        if key in above:
            raise TableError("causes.toml", key, f"hides in a circle: {' > '.join((*above, key))}")
        if key not in done:
            for hide in known[key].hides:
                visit(hide.cause, (*above, key))
            done.add(key)

    for key in known:
        visit(key, ())
