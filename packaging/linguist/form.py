"""The form of a text apart from its words: {places}, %n, [optional parts], its end mark."""

from __future__ import annotations

import re
from collections import Counter

PLACE = re.compile(r"\{([a-z_]+)\}")
OPTIONAL = re.compile(r"\[([^\[\]]*\{[a-z_]+\}[^\[\]]*)\]")
"""As wizard/knowledge/texts.py fills them."""
ENDS = ".\u2026:?!"


def differences(source: str, translation: str) -> tuple[str, ...]:
    """In what the form of a translation differs from that of its source."""
    told = []
    if set(PLACE.findall(source)) != set(PLACE.findall(translation)):
        told.append("other {places}")
    if _optional(source) != _optional(translation):
        told.append("other [optional parts]")
    if ("%n" in source) != ("%n" in translation):
        told.append("%n")
    if _end(source) != _end(translation):
        told.append("other mark at the end")
    if _blanks(source) != _blanks(translation):
        told.append("other blanks around it")
    return tuple(told)


def _optional(text: str) -> Counter[tuple[str, ...]]:
    return Counter(tuple(sorted(PLACE.findall(part))) for part in OPTIONAL.findall(text))


def _blanks(text: str) -> tuple[bool, bool]:
    return text != text.lstrip(), text != text.rstrip()


def _end(text: str) -> str:
    """The mark that ends a text, looked for behind brackets and closing quotes."""
    last = text.rstrip("])\u201c\u201d\u00bb\"' \u00a0\u202f")[-1:]
    return last if last in ENDS else ""
