"""Prompts for secrets: in words, for every secret that there is."""

from __future__ import annotations

import getpass
import io
from collections.abc import Callable

import pytest

from wizard.cli import secrets
from wizard.knowledge.tables import load
from wizard.model import Cancelled, Misuse
from wizard.profile.secrets import KEYS

Asker = Callable[[str], str]


class Terminal(io.StringIO):
    """A stream that says that somebody sits there."""

    def isatty(self) -> bool:
        return True


def at_a_terminal(monkeypatch: pytest.MonkeyPatch, typed: Callable[..., str]) -> Asker:
    """The asker of a run at a terminal, where this is what reads the keys."""
    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("sys.stderr", Terminal())
    monkeypatch.setattr(getpass, "getpass", typed)
    asker = secrets.secret_asker()
    assert asker is not None
    return asker


@pytest.mark.parametrize("key", KEYS)
def test_every_secret_is_asked_for_in_words(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    prompts: list[str] = []

    def ask(prompt: str, stream: object) -> str:
        prompts.append(prompt)
        return "typed"

    assert at_a_terminal(monkeypatch, ask)(key) == "typed"
    assert load().text(key) != key
    assert prompts == [f"{load().text(key)}: "]


def test_without_a_terminal_nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert secrets.secret_asker() is None


@pytest.mark.parametrize(("ends", "kind"), [(EOFError(), Misuse), (KeyboardInterrupt(), Cancelled)])
def test_a_prompt_that_is_left_is_told(
    ends: BaseException, kind: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    def leave(prompt: str, stream: object) -> str:
        raise ends

    asker = at_a_terminal(monkeypatch, leave)
    with pytest.raises(kind):
        asker("psk")
