"""The rules of ux.md on words: U5 buttons, U14 causes, U17 blame, and the words of section 7."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import wizard.ui
from wizard.knowledge.tables import load
from wizard.ui.words.texts import cause

ROOM = Path(wizard.ui.__file__).parent

BLAME = re.compile(
    r"\b(you failed|your fault|illegal|invalid user|fatal|abort(ed)?|kill(ed)?|daemon|payload"
    r"|tuple|whitelist|bad user|wrong user|stupid|oops|sorry|please)\b",
    re.IGNORECASE,
)
"""Words that blame, frighten or belong to programmers (ux.md U17 and section 7)."""
BARE = {"ok", "yes", "no", "finish", "submit", "apply", "done", "continue"}
"""Words that stand for nothing when read alone (U5)."""


BUTTONS = ("primary", "extras", "answers", "leave_text")
"""The functions of a page that name its buttons."""
LIST = ", "
"""What stands between the items of a list; other scripts have another."""


def said(*functions: str) -> Iterator[tuple[str, str]]:
    """Every literal of say() in the window (or in functions of these names), with its place."""
    for path in sorted(ROOM.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        defined = (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef))
        roots = [n for n in defined if n.name in functions] if functions else [tree]
        for root in roots:
            for text, line in _literals(root):
                yield text, f"{path.relative_to(ROOM)}:{line}"


def _literals(root: ast.AST) -> Iterator[tuple[str, int]]:
    for node in ast.walk(root):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say":
            text = node.args[0]
            assert isinstance(text, ast.Constant)
            assert isinstance(text.value, str)
            yield text.value, node.lineno


def told() -> Iterator[tuple[str, str]]:
    """Every sentence of the knowledge, with its code."""
    texts = load().texts
    yield from ((sentence, code) for code, sentence in texts.sentences.items())
    for key, row in texts.causes.items():
        yield from ((text, key) for text in (row.title, row.why, row.who, *row.fix))


def test_u17_nothing_blames_frightens_or_speaks_to_programmers() -> None:
    wrong = [(place, text) for text, place in (*said(), *told()) if BLAME.search(text)]
    assert not wrong


@pytest.mark.parametrize("key", sorted(load().causes))
def test_u14_every_cause_says_problem_cause_fix_and_who(key: str) -> None:
    row = cause(key)
    assert row.title
    assert row.why
    assert row.who
    assert row.fix
    assert all(row.fix)
    for text in (row.title, row.why, *row.fix):
        assert key not in text
        assert not re.search(r"\b[A-Z]+_[A-Z_]+\b", text), "a bare code"


def test_u5_no_button_stands_for_nothing() -> None:
    bare = [
        (place, text) for text, place in said(*BUTTONS) if text.strip(" .\u2026").lower() in BARE
    ]
    assert not bare


def test_sentences_are_whole_and_never_glued() -> None:
    glued = [
        (place, text)
        for text, place in said()
        if (text != text.strip() and text != LIST) or text.startswith((".", ";", "and ", "or "))
    ]
    assert not glued


def test_a_real_ellipsis_and_no_exclamation() -> None:
    wrong = [(place, text) for text, place in (*said(), *told()) if "..." in text or "!" in text]
    assert not wrong


def test_u14_every_fault_that_the_window_itself_tells_has_a_sentence() -> None:
    sources = (path.read_text("utf-8") for path in sorted(ROOM.rglob("*.py")))
    codes = {code for source in sources for code in re.findall(r'Failed\("([a-z_.]+)"', source)}
    assert {"internal", "time.is_up"} <= codes
    assert codes <= set(load().texts.sentences)
