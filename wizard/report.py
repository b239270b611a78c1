"""Kept runs: what a probe found, for a later look side by side."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from router_drivers.base import JSON
from wizard.model import Answer, Finding, Misuse

LABEL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
"""A label is a file name, and nothing but."""

MOST_BYTES = 4 * 1024 * 1024
"""A kept run is some kilobytes; what is larger is not one."""


def keep(folder: Path, label: str, server: str, findings: Sequence[Finding]) -> Path:
    """Keep a run under its label; a run of the same label is replaced."""
    checked_label(label)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / f"{label}.json"
    shown = [finding.as_json() for finding in findings]
    kept = {"schema": 1, "server": server, "time": time.time(), "findings": shown}
    path.touch(mode=0o600)
    path.write_text(json.dumps(kept, indent=1), encoding="utf-8")
    return path


def checked_label(label: str) -> None:
    """Raise Misuse where a label is not a plain name."""
    if not LABEL.fullmatch(label):
        raise Misuse("run.bad_label", label=label)


def kept_run(folder: Path, name: str) -> tuple[Finding, ...]:
    """A kept run by its label, or any file in that form."""
    path = folder / f"{name}.json" if LABEL.fullmatch(name) else Path(name)
    if not path.is_file():
        path = Path(name)
    return findings_in(read_json(path))


def read_json(path: Path) -> JSON:
    """A JSON file of bounded size; raises Misuse naming the file and the place."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise Misuse("file.unreadable", path=str(path), reason=error.strerror or "") from error
    if len(content) > MOST_BYTES:
        raise Misuse("file.too_large", path=str(path), limit=MOST_BYTES)
    try:
        return json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise Misuse("file.not_json", path=str(path), reason=str(error)) from error


def findings_in(data: JSON) -> tuple[Finding, ...]:
    """The findings of a kept run, a probe's answer, or a bare list of findings."""
    listed = data.get("findings") if isinstance(data, dict) else data
    if not isinstance(listed, list):
        raise Misuse("evidence.no_findings")
    return tuple(_finding(number, item) for number, item in enumerate(listed, 1))


def _finding(number: int, item: JSON) -> Finding:
    known = {str(answer) for answer in Answer}
    if not isinstance(item, dict) or not isinstance(item.get("probe"), str):
        raise Misuse("evidence.bad_finding", number=number, why="probe")
    if item.get("answer") not in known:
        raise Misuse("evidence.bad_finding", number=number, why="answer", known=sorted(known))
    facts = item.get("facts", {})
    if not isinstance(facts, dict):
        raise Misuse("evidence.bad_finding", number=number, why="facts")
    seconds = item.get("seconds", 0.0)
    shown = float(seconds) if isinstance(seconds, (int, float)) else 0.0
    return Finding(item["probe"], Answer(item["answer"]), facts, shown)


def compared(
    here: Sequence[Finding], there: Sequence[Finding]
) -> tuple[list[Mapping[str, JSON]], list[Mapping[str, JSON]]]:
    """What worked only here and what worked only there."""
    first = {finding.probe: finding.answer for finding in here}
    second = {finding.probe: finding.answer for finding in there}
    both = [probe for probe in first if probe in second]
    only_here = [p for p in both if first[p] is Answer.YES and second[p] is not Answer.YES]
    only_there = [p for p in both if second[p] is Answer.YES and first[p] is not Answer.YES]
    rows = [
        [{"probe": p, "here": str(first[p]), "there": str(second[p])} for p in probes]
        for probes in (only_here, only_there)
    ]
    return list(rows[0]), list(rows[1])
