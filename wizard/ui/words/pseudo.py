"""Two languages that nobody speaks: what is not translated, or has no room, shows at once."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTranslator

from wizard.ui.words.texts import KNOWLEDGE, MENUS, UI

PSEUDO = {
    "en-XA": Qt.LayoutDirection.LeftToRight,
    "ar-XB": Qt.LayoutDirection.RightToLeft,
}
"""Codes as Android and Chromium name them: accented English, and the same from right to left."""
RLM = "\u200f"
"""Makes a text one that begins from the right, as Arabic would."""
OPEN, CLOSE = "\u27e6", "\u27e7"
LONGER = 0.5
"""How much longer than English a text may get in translation (KDE HIG)."""
FILLER = ("\u00f5\u00f1\u00e9", "\u0163\u0175\u00f6", "\u0163\u0125\u0155\u00e9\u00e9")
_PLAIN = "AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz"
_ACCENTED = "ÅåÇçĐđÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž"
_ACCENTS = str.maketrans(_PLAIN, _ACCENTED)
_KEPT = re.compile(r"(\{[a-z_]+\}|%n)")


def disguised(text: str, begin: str = "") -> str:
    """The text with accents, in brackets and longer; {places}, %n and [optional parts] stay."""
    parts = _KEPT.split(text)
    told = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in parts)
    return f"{begin}{OPEN}{told}{_filler(len(text))}{CLOSE}"


def _filler(length: int) -> str:
    """Words that make a text of this length longer by its share."""
    words: list[str] = []
    missing, turn = length * LONGER, 0
    while missing > 0:
        words.append(FILLER[turn % len(FILLER)])
        missing -= len(words[-1]) + 1
        turn += 1
    return "".join(f" {word}" for word in words)


class Disguise(QTranslator):
    """Disguises what the window says; plural forms are taken from the English translator."""

    def __init__(self, code: str, english: Sequence[QTranslator], parent: QObject) -> None:
        super().__init__(parent)
        self._english = english
        self._begin = RLM if PSEUDO[code] is Qt.LayoutDirection.RightToLeft else ""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Only what is ours; None leaves it to the next translator."""
        if context not in (UI, KNOWLEDGE, MENUS):
            return None
        forms = (known.translate(context, source, disambiguation, n) for known in self._english)
        return disguised(next(filter(None, forms), source), self._begin)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """It has words for everything."""
        return False
