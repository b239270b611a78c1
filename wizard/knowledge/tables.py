"""The knowledge of the house: the TOML tables beside this file, read, checked and asked."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from router_drivers.base import JSON
from wizard.knowledge import codes as codes_table
from wizard.knowledge import rows, texts
from wizard.knowledge.codes import Codes, Saying
from wizard.knowledge.condition import Word
from wizard.knowledge.rows import Cause, Need, Remedy, TableError
from wizard.knowledge.texts import CauseText, Texts
from wizard.model import Answer, Finding, Protocol

__all__ = ["Cause", "CauseText", "Need", "Saying", "TableError", "Tables", "load"]

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Tables:
    """Everything that is known; codes and texts are read when they are first needed."""

    folder: Path
    vocabulary: Mapping[str, Word]
    remedies: Mapping[str, Remedy]
    needs: Mapping[Protocol, Need]
    causes: Mapping[str, Cause]

    @cached_property
    def codes(self) -> Codes:
        """system_codes.toml."""
        return codes_table.read(_read(self.folder, codes_table.FILE), self.vocabulary, self.causes)

    @cached_property
    def _seen(self) -> dict[str, str]:
        table = _read(self.folder, "seen.toml")
        rows = [
            (way, name) for room in table.values() for way, names in room.items() for name in names
        ]
        if unknown := {name for _, name in rows} - set(self.vocabulary) - set(self.causes):
            raise TableError("seen.toml", "all", f"unknown {sorted(unknown)}")
        return {name: way for way, name in rows}

    def seen(self, name: str) -> str:
        """What has put a probe or a cause to the test: lab, rehearsal, or the facts alone."""
        return self._seen.get(name, "facts")

    @cached_property
    def texts(self) -> Texts:
        """texts.toml; checked against causes and remedies."""
        return texts.read(_read(self.folder, texts.FILE), self.causes, self.remedies)

    def check(self) -> None:
        """Read what is read late, too, and hold it against the rest; raises TableError."""
        for saying in self.codes.sayings:
            if saying.text not in self.texts.sentences:
                raise TableError(texts.FILE, "code", f"no sentence for {saying.text!r}")

    def text(self, code: str, facts: Mapping[str, JSON] | None = None) -> str:
        """The sentence of a code, filled from facts; an unknown code gives itself and its facts."""
        return self.texts.text(code, facts)

    def cause_text(self, key: str) -> CauseText:
        """What a person is told of this cause; raises KeyError."""
        return self.texts.causes[key]

    def can_fix(self, cause: Cause) -> bool:
        """Whether one of its remedies is something this program can do."""
        return any(self.remedies[remedy].ours for remedy in cause.remedies)

    def verdict(self, protocol: Protocol, findings: Iterable[Finding]) -> str:
        """passes, blocked or unknown: what the findings say of this protocol's path.

        Of several servers (or addresses) one that passes is enough.
        """
        found = tuple(findings)
        servers = {f.server for f in found if self.of_server(f.probe) and f.server} or {""}
        told = {
            self.needs[protocol].verdict([f for f in found if f.server in ("", server)])
            for server in servers
        }
        return next((word for word in ("passes", "blocked") if word in told), "unknown")

    def of_server(self, probe: str) -> bool:
        """Whether a probe speaks of one server, not of this machine and its network."""
        word = self.vocabulary.get(probe)
        return word is not None and word.of_server

    def system_code(self, system: str, code_or_line: str) -> tuple[Saying, ...]:
        """What a code of this system says, or else what its words as a log line say."""
        known = self.codes.of_code(system, code_or_line) if system else ()
        return known or tuple(saying for saying, _ in self.codes.of_lines([code_or_line]))

    def codes_anywhere(self, code: str) -> tuple[Saying, ...]:
        """What a code says whose system nobody named (809, 0x800B0101, -2146762495, a symbol)."""
        return self.codes.anywhere(code)

    def findings_of_code(self, code: str, system: str = "") -> tuple[Finding, ...]:
        """A code as findings that can be explained: one failed attempt a row that knows it."""
        told = self.system_code(system, code) if system else self.codes_anywhere(code)
        failed = (saying for saying in told if saying.fault)
        return tuple(
            Finding("vpn.dialled", Answer.NO, {"system": s.system, "code": s.code or code})
            for s in failed
        )

    def findings_of_log(self, lines: Iterable[str]) -> tuple[Finding, ...]:
        """What a log says: a failed attempt with the telling lines, and what follows from them."""
        told = self.codes.of_lines(lines)
        follow = _once(finding for saying, _ in told for finding in saying.findings)
        failed = [(saying, line) for saying, line in told if saying.fault]
        if not failed:
            return follow
        facts: dict[str, JSON] = {
            "system": failed[0][0].system,
            "log": list(dict.fromkeys(line.strip() for _, line in failed)),
        }
        return (Finding("vpn.dialled", Answer.NO, facts), *follow)

    def sayings_of(self, finding: Finding) -> tuple[Saying, ...]:
        """What the system's own words in a failed attempt say (facts system, code, log)."""
        if finding.probe != "vpn.dialled" or finding.answer is not Answer.NO:
            return ()
        code, system = finding.facts.get("code"), str(finding.facts.get("system") or "")
        by_code = () if code in (None, "") else self._of_code(system, str(code))
        by_line = (saying for saying, _ in self.codes.of_lines(_lines(finding.facts.get("log"))))
        return tuple({saying.text: saying for saying in (*by_code, *by_line)}.values())

    def _of_code(self, system: str, code: str) -> tuple[Saying, ...]:
        return self.system_code(system, code) if system else self.codes_anywhere(code)


@cache
def load(folder: Path = HERE) -> Tables:
    """The tables of this folder; raises TableError naming file and row."""
    vocabulary_table = _read(folder, "vocabulary.toml")
    vocabulary = rows.words(vocabulary_table)
    remedies = rows.remedies(vocabulary_table)
    return Tables(
        folder,
        vocabulary,
        remedies,
        rows.needs(_read(folder, "needs.toml"), vocabulary),
        rows.causes(_read(folder, "causes.toml"), vocabulary, remedies),
    )


def _read(folder: Path, name: str) -> dict[str, Any]:
    try:
        with (folder / name).open("rb") as file:
            return tomllib.load(file)
    except tomllib.TOMLDecodeError as error:
        raise TableError(name, "all", str(error)) from error


def _once(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The first finding of each probe."""
    kept: dict[str, Finding] = {}
    for finding in findings:
        kept.setdefault(finding.probe, finding)
    return tuple(kept.values())


def _lines(log: JSON) -> Sequence[str]:
    if isinstance(log, str):
        return log.splitlines()
    return [str(line) for line in log] if isinstance(log, list | tuple) else ()
