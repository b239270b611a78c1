"""Events and results as a person reads them in a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from router_drivers.base import JSON
from wizard.cli import shapes
from wizard.knowledge.answers import BAD_IF_YES
from wizard.knowledge.tables import load
from wizard.knowledge.texts import printable
from wizard.model import (
    Answer,
    Change,
    Changing,
    Diagnosis,
    Event,
    Explained,
    Finding,
    Found,
    Plan,
    Planned,
    Progress,
    StepBegan,
)

MARKS = {Answer.YES: "+", Answer.NO: "x", Answer.UNSURE: "?", Answer.NOT_ASKED: "-"}
"""One sign for each answer; the word stands beside it."""


def cleaned(value: JSON) -> JSON:
    """The same, with every text in it fit for a terminal: routers and servers wrote some of it."""
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, Mapping):
        return {cleaned(key): cleaned(part) for key, part in value.items()}
    return [cleaned(part) for part in value] if isinstance(value, list | tuple) else value


def line_of(event: Event) -> str:
    """What a person reads of an event; empty where there is nothing to say."""
    match event:
        case StepBegan(step, number, total):
            bar = "#" * (number - 1) + "." * (total - number + 1)
            return f"\n[{bar}] {number}/{total} {load().text('step.' + step, {})}"
        case Progress(code, facts):
            return f"      {load().text(code, dict(facts))}"
        case Changing(change, state):
            return _changing(change, state)
        case Found() | Explained() | Planned():
            return _told(event)
    return ""


def _told(event: Found | Explained | Planned) -> str:
    match event:
        case Found(finding):
            return _found(finding)
        case Explained(diagnosis):
            return _accused(diagnosis)
        case Planned(plan):
            return _planned(plan)


def _found(finding: Finding) -> str:
    """The sign, the question in words, the answer, the short facts, the probe's name."""
    word = ANSWERS.get(str(finding.facts.get("why", "")), str(finding.answer).replace("_", " "))
    question = load().text(finding.probe, {})
    if question.startswith("Which") and finding.answer is Answer.YES:
        word = ""
    return f"   {_mark(finding)}  {question:<64} {word:<10} {_short(finding.facts)}".rstrip()


def _accused(diagnosis: Sequence[Diagnosis]) -> str:
    if not diagnosis:
        return "      No fault was found."
    first = diagnosis[0]
    return f"      {printable(first.title)} ({first.certainty})."


def _changing(change: Change, state: str) -> str:
    """Each thing that changes, as the review page calls it, and how far it is."""
    named = dict.fromkeys(printable(line[0]) for line in change.lines)
    word = load().text("change." + state, {})
    return "\n".join(f"   *  {name}: {word}" for name in named or [printable(change.what)])


def _planned(plan: Plan) -> str:
    lines = plan_lines(shapes.plan(plan.changes))
    why = [f"      {load().text(code, {})}" for code in plan.reasons]
    return "\n".join(["      The plan:", *(f"    {line}" for line in lines), *why])


SHOWN = {
    "hops": "",
    "used": " is used",
    "address": "",
    "wan_address": "",
    "owner": "",
    "missing": "",
    "setting": "",
    "rtt_ms": " ms",
}
"""The facts worth a place on a line, with their units; the rest is in --json."""

ANSWERS = {
    "silent": "no answer",
    "refused": "refused",
    "filtered": "filtered",
    "rejected": "rejected",
}
"""A no, said with its reason."""


def _mark(finding: Finding) -> str:
    turned = {Answer.YES: Answer.NO, Answer.NO: Answer.YES}
    if finding.probe == "ike.nat":
        return "i"
    if finding.probe.startswith(BAD_IF_YES):
        return MARKS[turned.get(finding.answer, finding.answer)]
    return MARKS[finding.answer]


def _short(facts: Mapping[str, JSON]) -> str:
    shown = {key: unit for key, unit in SHOWN.items() if facts.get(key)}
    if "reason" in facts or "wan_address" in facts:
        shown.pop("hops", None)  # a line of its own tells the boxes
    return "  ".join(_plain(facts[key]) + unit for key, unit in shown.items())


def _plain(value: JSON) -> str:
    return printable(", ".join(map(str, value)) if isinstance(value, list) else str(value))


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


def finding_lines(findings: Iterable[dict[str, JSON]]) -> list[str]:
    """Findings as questions with their answers."""
    return [f"  {load().text(f['probe'], {})} {f['answer'].replace('_', ' ')}" for f in findings]


def verified_lines(findings: Iterable[dict[str, JSON]]) -> list[str]:
    """What was seen to work, in words: the connection, the login, and everything inside."""
    rooms = ("vpn.", "auth.", "tunnel.")
    good = (f["probe"] for f in findings if f["answer"] == "yes" and f["probe"].startswith(rooms))
    return [f"  + {load().text(probe, {})} yes" for probe in good if probe != "tunnel.overlap"]


def consent_lines(options: Iterable[str]) -> list[str]:
    """Which options would have given the leave that was missing."""
    return [load().text("rights.consent_missing", {"option": option}) for option in options]


def guided_lines(codes: Iterable[str]) -> list[str]:
    """Steps by hand: a vendor's menu, or the sentence of the code."""
    from router_drivers import menus

    lines: list[str] = []
    for code in codes:
        lines += menus.sentences(code) if code.startswith("menu.") else [load().text(code, {})]
    return lines


def _value(text: str) -> str:
    """A value of the review page; a driver writes "-" for an option that is not set."""
    return {"": "none", "-": "not set"}.get(text, text)


def plan_lines(plan: Iterable[dict[str, JSON]]) -> list[str]:
    """The plan as a table: what, now, after."""
    lines = [
        f"  {line['where']}: {_value(line['before'])} -> {_value(line['after'])}"
        for change in cleaned(list(plan))
        for line in change["lines"]
    ]
    return lines or ["  nothing to change"]
