"""The tools that are compared, and how each one's words are read as answers."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from tests.lab import names

QUESTIONS = ("ike500", "ike4500", "l2tp1701", "pptp1723", "gre")
Answers = dict[str, str]
"""Question -> yes, no or unsure; a question that a tool cannot ask is absent."""

OPEN = dict.fromkeys(QUESTIONS, "yes")
DROPPING = dict.fromkeys(QUESTIONS, "no")


@dataclass(frozen=True)
class Contender:
    """A tool: the commands a person would run one after another, and how to read them."""

    name: str
    commands: tuple[tuple[str, ...], ...]
    read: Callable[[str], Answers]


_OWN = {
    "ike.500": "ike500",
    "ike.4500": "ike4500",
    "l2tp.1701": "l2tp1701",
    "pptp.control": "pptp1723",
    "pptp.gre": "gre",
}


def read_wizard(text: str) -> Answers:
    """The findings of `probe --json`; what was not asked because the step before failed is no."""
    answers = {}
    for finding in json.loads(text)["findings"]:
        question = _OWN.get(finding["probe"])
        if question:
            answers[question] = finding["answer"]
    if answers.get("pptp1723") == "no" and answers.get("gre") == "not_asked":
        answers["gre"] = "no"
    return answers


_NMAP = {"open": "yes", "filtered": "no", "open|filtered": "unsure", "closed": "no"}
_PORTS = {
    "500/udp": "ike500",
    "4500/udp": "ike4500",
    "1701/udp": "l2tp1701",
    "1723/tcp": "pptp1723",
}


def read_scanners(text: str) -> Answers:
    """ike-scan's last line and nmap's tables together; the surer of two answers counts."""
    answers: Answers = {}
    returned = re.search(r"(\d+) returned handshake; (\d+) returned notify", text)
    if returned:
        answers["ike500"] = "yes" if returned[1] != "0" or returned[2] != "0" else "no"
    for port, state in re.findall(r"^(\d+/\w+)\s+(\S+)", text, re.MULTILINE):
        question, answer = _PORTS.get(port), _NMAP.get(state, "unsure")
        if question and (answer == "yes" or question not in answers):
            answers[question] = answer
    return answers


WIZARD = Contender(
    "passthrough-wizard probe",
    (("passthrough-wizard", "probe", names.SERVER_NAME, "--json"),),
    read_wizard,
)
SCANNERS = Contender(
    "ike-scan + nmap -sU + nmap -sT",
    (
        ("ike-scan", "--sport=0", names.SERVER),
        ("nmap", "-n", "-Pn", "-sU", "-p500,4500,1701", names.SERVER),
        ("nmap", "-n", "-Pn", "-sT", "-p1723", names.SERVER),
    ),
    read_scanners,
)


def judged(answers: Answers, truth: Mapping[str, str]) -> dict[str, int]:
    """How many of all questions were answered right, wrong, with "cannot tell", or not at all."""
    count = dict.fromkeys(("right", "wrong", "unsure", "unasked"), 0)
    for question, right in truth.items():
        answer = answers.get(question, "unasked")
        kind = answer if answer in {"unsure", "unasked"} else None
        count[kind or ("right" if answer == right else "wrong")] += 1
    return count


def total(costs: list[dict[str, Any]]) -> dict[str, Any]:
    """Several commands as one: times add up, the peak is the highest."""
    return {
        "seconds": sum(cost["seconds"] for cost in costs),
        "cpu": sum(cost["cpu"] for cost in costs),
        "rss": max(cost["rss"] for cost in costs),
        "output": "\n".join(cost["output"] for cost in costs),
        "lines": [line for cost in costs for line in cost["lines"]],
    }
