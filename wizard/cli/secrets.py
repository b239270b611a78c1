"""Asking for a secret on the terminal, where there is one."""

from __future__ import annotations

import sys
from collections.abc import Callable


def secret_asker() -> Callable[[str], str] | None:
    """Something that asks a person without showing what is typed, or None without a terminal."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return None
    return _ask


def _ask(key: str) -> str:
    import getpass

    from wizard.knowledge.tables import load

    return getpass.getpass(load().text(f"secret.{key}", {}) + " ", stream=sys.stderr)
