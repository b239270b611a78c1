"""Every code that the program raises, says or asks has a sentence."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import wizard
from wizard.knowledge.tables import load

SOURCE = Path(wizard.__file__).parent
SPEAKERS = {
    "Misuse", "WizardError", "SystemPartMissing", "RightsMissing", "Refused", "Fault",
    "say", "consent", "secret", "choose", "Question",
}  # fmt: skip
"""Calls whose first text is a code (of Fault: the third argument)."""


def spoken() -> Iterator[tuple[str, str]]:
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in SPEAKERS:
                codes = [code for argument in node.args[:3] if (code := _code(argument))]
                if codes:
                    yield codes[0], f"{path.relative_to(SOURCE)}:{node.lineno}"


def _name(function: ast.expr) -> str:
    return getattr(function, "attr", "") or getattr(function, "id", "")


def _code(node: ast.expr) -> str:
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
        return ""
    room, _dot, name = node.value.partition(".")
    dotted = room.isidentifier() and name.replace(".", "_").isidentifier()
    return node.value if dotted else ""


@pytest.mark.parametrize(("code", "where"), sorted(dict(spoken()).items()))
def test_what_is_said_has_a_sentence(code: str, where: str) -> None:
    assert code in load().texts.sentences, where


def test_the_search_finds_something() -> None:
    assert len(dict(spoken())) > 40


@pytest.mark.parametrize("room", ["error", "progress", "consent"])
def test_no_sentence_waits_for_a_speaker(room: str) -> None:
    """A sentence that nobody says any more is deleted with its speaker."""
    written = tomllib.loads((SOURCE / "knowledge" / "texts.toml").read_text("utf-8"))[room]
    drivers = SOURCE.parent / "router_drivers"
    sources = [*SOURCE.rglob("*.py"), *drivers.rglob("*.py")]
    everything = "\n".join(path.read_text("utf-8") for path in sources)
    built = ("situation.",)  # f"situation.{what}"
    silent = [code for code in written if code not in everything and not code.startswith(built)]
    assert silent == []
