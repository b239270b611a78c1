"""Events and results as a person reads them in a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from router_drivers.base import JSON
from wizard.knowledge.tables import load
from wizard.model import (
    Answer,
    Changing,
    Event,
    Explained,
    Finding,
    Found,
    Planned,
    Progress,
    StepBegan,
)

MARKS = {Answer.YES: "+", Answer.NO: "x", Answer.UNSURE: "?", Answer.NOT_ASKED: "-"}
"""One sign for each answer; the word stands beside it."""

BAD_IF_YES = ("nat.", "portal.captive", "local.overlap", "tunnel.overlap", "local.ipv6_only")
"""Questions where yes is the trouble; for all others no is."""


def line_of(event: Event) -> str:
    """One line for an event, or an empty string where there is nothing to say."""
    match event:
        case StepBegan(step, number, total):
            return f"[{number}/{total}] {load().text('step.' + step, {})}"
        case Progress(code, facts):
            return f"      {load().text(code, dict(facts))}"
        case Found(finding):
            fact = _short(finding.facts)
            return f"   {_mark(finding)}  {finding.probe:<18} {finding.answer:<9} {fact}"
        case Changing(change, state):
            return f"   *  {change.what}: {state}"
        case Explained() | Planned():
            return ""
    return ""


def _mark(finding: Finding) -> str:
    turned = {Answer.YES: Answer.NO, Answer.NO: Answer.YES}
    if finding.probe == "ike.nat":
        return "i"
    if finding.probe.startswith(BAD_IF_YES):
        return MARKS[turned.get(finding.answer, finding.answer)]
    return MARKS[finding.answer]


def _short(facts: JSON) -> str:
    shown = (f"{key}={value}" for key, value in facts.items() if _brief(value))
    return "  ".join(shown)[:100]


def _brief(value: JSON) -> bool:
    return isinstance(value, (str, int, float, bool)) and len(str(value)) <= 48


def path_line(path: Sequence[dict[str, JSON]], server: str, broken: str = "") -> str:
    """The way to the server in one line: this computer - router - ... - server."""
    boxes = ["this computer"]
    for hop in path:
        who = hop.get("vendor") or str(hop["role"]).replace("_", " ")
        boxes.append(f"{who} {hop.get('address') or ''}".strip())
    boxes.append(server)
    link = f" --x-- ({broken}) " if broken else " ---- "
    return " ---- ".join(f"[{box}]" for box in boxes[:-1]) + link + f"[{boxes[-1]}]"


def diagnosis_lines(diagnosis: Iterable[dict[str, JSON]], most: int = 3) -> list[str]:
    """The causes: title with its confidence word, who can mend it, the steps."""
    lines: list[str] = []
    for cause in list(diagnosis)[:most]:
        lines.append(f"* {cause['title']} ({cause['certainty']})")
        lines.append(f"  Who can mend it: {load().text('who.' + str(cause['who']), {})}")
        lines += [f"  - {step}" for step in cause["fix"]]
        lines.append(f"  Details: {cause['cause']}; seen: {', '.join(cause['evidence'])}")
    return lines


def plan_lines(plan: Iterable[dict[str, JSON]]) -> list[str]:
    """The plan as a table: what, now, after."""
    lines = [
        f"  {line['where']}: {line['before'] or '(not set)'} -> {line['after'] or '(not set)'}"
        for change in plan
        for line in change["lines"]
    ]
    return lines or ["  nothing to change"]
