"""Every rule of the window (U1 and so on) has a test that carries its name: test_u7_..."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FACTS = ROOT.parent / "shared" / "facts" / "ux.md"
"""Where the rules were written down; the sources are also built where this is not."""
LAST = 34
"""The highest number of a rule."""
NAMED = re.compile(r"\bU(\d{1,2})\b")
TEST = re.compile(r"^\s*(?:async )?def test_u(\d{1,2})_\w+", re.MULTILINE)


def counts() -> dict[int, int]:
    """How many tests each rule has."""
    counted: dict[int, int] = {}
    for folder in (ROOT / "tests" / "ui", ROOT / "tests" / "unit" / "ui"):
        for path in sorted(folder.rglob("test_*.py")):
            for number in map(int, TEST.findall(path.read_text("utf-8"))):
                counted[number] = counted.get(number, 0) + 1
    return counted


def test_every_rule_has_a_test_of_its_name() -> None:
    counted = counts()
    missing = [f"U{number}" for number in range(1, LAST + 1) if number not in counted]
    assert missing == []


def test_no_test_is_named_after_a_rule_that_is_not_there() -> None:
    assert [number for number in counts() if not 1 <= number <= LAST] == []


def test_the_rules_are_those_of_the_facts() -> None:
    if not FACTS.is_file():
        pytest.skip("The file of the rules is not beside the sources here.")
    named = {int(number) for number in NAMED.findall(FACTS.read_text("utf-8"))}
    assert set(range(1, max(named) + 1)) == set(range(1, LAST + 1))
    assert named <= set(counts())
