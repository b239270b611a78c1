"""Long names and addresses that may go on in the next line."""

from __future__ import annotations

import re

LONG = 16
"""Characters of a word that stand in one line even in large type and a small window."""
BREAK = "\u200b"
"""A place where a line may end, without width (Unicode, UAX 14, ZW)."""

_WORD = re.compile(rf"\S{{{LONG + 1},}}")
_AFTER = re.compile(r"(?<=[.\-_@/:,])(?=\w)")


def breakable(text: str) -> str:
    """For showing only: the text with places to break in its long words."""
    return _WORD.sub(lambda found: _broken(found.group()), text)


def _broken(word: str) -> str:
    parts = (part for piece in _AFTER.split(word) for part in _chopped(piece))
    return BREAK.join(parts)


def _chopped(piece: str) -> list[str]:
    return [piece[at : at + LONG] for at in range(0, len(piece), LONG)]
