"""Asking for a secret on the terminal, where there is one."""

from __future__ import annotations

import sys
from collections.abc import Callable

from wizard.cli.frame import at_once
from wizard.model import Misuse


def secret_asker() -> Callable[[str], str] | None:
    """Something that asks a person without showing what is typed, or None without a terminal."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return None
    return _ask


def _ask(key: str) -> str:
    """The secret of this name; Misuse where the terminal ended, Cancelled on Ctrl-C."""
    import getpass

    from wizard.knowledge.tables import load

    try:
        with at_once():
            return getpass.getpass(load().text(key) + ": ", stream=sys.stderr)
    except EOFError as error:
        raise Misuse("secrets.missing", key=key) from error
