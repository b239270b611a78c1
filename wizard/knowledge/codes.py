"""What the codes and log lines of the operating systems say (system_codes.toml)."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from router_drivers.base import JSON
from wizard.knowledge.condition import Clause, Unreadable, Word, parse
from wizard.knowledge.rows import TableError
from wizard.model import Answer, Finding

FILE = "system_codes.toml"
WEIGHTS = ("low", "strong", "equal", "decisive", "fact", "normal")
LONGEST_LINE = 2000
"""Characters of a log line that are looked at; real ones are a tenth of it."""
MOST_LINES = 50_000
"""Lines of a log that are looked at: the last ones, which tell the newest attempt."""
WINDOWS = ("windows.ras", "windows.ike")
HRESULT_WIN32 = 0x8007
"""The upper half of an HRESULT that wraps an ordinary Windows code."""


@dataclass(frozen=True)
class Saying:
    """What one row says.

    code: the number or symbol ('' for a log line). findings: what follows from it, each with the
    fact `origin` that names this row. weight: low, strong, equal, decisive, fact or normal.
    text: the code of its sentence in texts.toml.
    """

    system: str
    name: str
    code: str
    symbol: str
    weight: str
    candidates: tuple[str, ...]
    findings: tuple[Finding, ...]
    source: str

    @property
    def text(self) -> str:
        """The code of its sentence in texts.toml."""
        return f"{self.system}.{self.name}"

    @property
    def fault(self) -> bool:
        """False for what ends, or goes on, as it should."""
        return self.weight not in ("fact", "normal")


@dataclass(frozen=True)
class Codes:
    """All rows, by code and by pattern."""

    sayings: tuple[Saying, ...]
    by_code: Mapping[tuple[str, str], Saying]
    patterns: tuple[tuple[re.Pattern[str], Saying], ...]

    def of_code(self, system: str, code: str) -> tuple[Saying, ...]:
        """The row of this code; a system named by its first half ('macos') means all its parts."""
        wanted = spelling(code)
        return tuple(
            saying
            for (name, known), saying in self.by_code.items()
            if known == wanted and (name == system or name.startswith(f"{system}."))
        )

    def of_lines(self, lines: Iterable[str]) -> tuple[tuple[Saying, str], ...]:
        """Each row that fits any line, once, with the first line that it fits."""
        found: dict[int, tuple[Saying, str]] = {}
        for line in list(lines)[-MOST_LINES:]:
            for number, (pattern, saying) in enumerate(self.patterns):
                if number not in found and pattern.search(line[:LONGEST_LINE]):
                    found[number] = (saying, line[:LONGEST_LINE])
        return tuple(found.values())

    def anywhere(self, code: str) -> tuple[Saying, ...]:
        """The rows of a code whose system nobody named: Windows first, then all others."""
        for system in WINDOWS:
            if known := self.of_code(system, code):
                return known
        wanted = spelling(code)
        exact = tuple(saying for (_, key), saying in self.by_code.items() if key == wanted)
        return exact or tuple(saying for saying, _ in self.of_lines([code]))


def spelling(code: str) -> str:
    """One spelling for a code: decimal, HRESULTs in hex, symbols in lower case.

    '-2146762495' -> '0x800b0101', '0x80070329' -> '809', 'Error 691' -> '691'.
    """
    text = code.strip().lower().removeprefix("error").strip(" :=#")
    number = _number(text)
    if number is None:
        return text
    unsigned = number & 0xFFFFFFFF if number < 0 else number
    if unsigned >> 16 == HRESULT_WIN32:
        return str(unsigned & 0xFFFF)
    return str(unsigned) if unsigned < 1 << 16 else f"0x{unsigned:08x}"


def read(table: Mapping[str, Any], words: Mapping[str, Word], causes: Container[str]) -> Codes:
    """system_codes.toml; raises TableError for unknown probes, causes, weights, bad patterns."""
    sayings: list[Saying] = []
    by_code: dict[tuple[str, str], Saying] = {}
    patterns: list[tuple[re.Pattern[str], Saying]] = []
    for system in table["system"]:
        for row in system["rows"]:
            saying = _saying(system["name"], row, words, causes)
            sayings.append(saying)
            for code in filter(None, (saying.code, *row.get("also", ()))):
                by_code.setdefault((saying.system, spelling(code)), saying)
            if "line" in row:
                patterns.append((_pattern(saying, row["line"]), saying))
    return Codes(tuple(sayings), by_code, tuple(patterns))


def _number(text: str) -> int | None:
    try:
        return int(text, 16 if text.startswith(("0x", "-0x")) else 10)
    except ValueError:
        return None


def _saying(
    system: str, row: Mapping[str, Any], words: Mapping[str, Word], causes: Container[str]
) -> Saying:
    name = str(row.get("name") or row.get("code", ""))
    where = f"{system}.{name}"
    weight = row.get("weight", "low")
    if not name or not row.get("source") or weight not in WEIGHTS:
        raise TableError(FILE, where, "needs a code or a name, a source and a known weight")
    candidates = tuple(row.get("candidates", ()))
    for cause in candidates:
        if cause not in causes:
            raise TableError(FILE, where, f"unknown cause {cause!r}")
    findings = _findings(where, row.get("says", ()), words)
    code = str(row.get("code", ""))
    return Saying(
        system, name, code, str(row.get("symbol", "")), weight, candidates, findings, row["source"]
    )


def _findings(where: str, says: Sequence[str], words: Mapping[str, Word]) -> tuple[Finding, ...]:
    try:
        clauses = [clause for text in says for clause in parse(text, words).evidence]
    except Unreadable as error:
        raise TableError(FILE, where, str(error)) from error
    return tuple(_finding(where, clause) for clause in clauses)


def _finding(where: str, clause: Clause) -> Finding:
    """A clause taken as a statement: one probe, one answer, facts only with '='."""
    single = len(clause.probes) == len(clause.answers) == 1
    if not single or any(test.sign != "=" or len(test.values) > 1 for test in clause.tests):
        raise TableError(FILE, where, "says must state one answer")
    facts: dict[str, JSON] = {test.fact: _value(test.values[0]) for test in clause.tests}
    answer: Answer = next(iter(clause.answers))
    return Finding(clause.probes[0], answer, facts | {"origin": where})


def _value(text: str) -> JSON:
    return {"true": True, "false": False}.get(text, text)


def _pattern(saying: Saying, text: str) -> re.Pattern[str]:
    try:
        return re.compile(text, re.IGNORECASE)
    except re.error as error:
        raise TableError(FILE, saying.text, str(error)) from error
