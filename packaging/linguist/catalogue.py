"""A language's file: Qt Linguist's TS format, read and written so that changes stay small."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree.ElementTree import Element
from xml.sax.saxutils import escape

from defusedxml import ElementTree

from linguist.sources import CONTEXTS, Text

ONE_FORM = frozenset(["fa", "hu", "id", "ja", "ko", "ms", "th", "tr", "vi", "zh"])
THREE_FORMS = frozenset(["be", "bs", "cs", "hr", "lt", "lv", "pl", "ro", "ru", "sk", "sr", "uk"])
SPECIAL = {"ar": 6, "cy": 5, "ga": 5, "gd": 4, "he": 2, "mt": 4, "sl": 4}
"""How many plural forms Qt asks a language for; those that are not named here have two."""


@dataclass(frozen=True)
class Entry:
    """A text and what it is in this language: one form, or one a number; () = not yet."""

    text: Text
    forms: tuple[str, ...] = ()

    @property
    def done(self) -> bool:
        """Whether every form is there."""
        return bool(self.forms) and all(self.forms)


@dataclass(frozen=True)
class Catalogue:
    """One language's file."""

    language: str
    entries: tuple[Entry, ...] = ()


def forms_of(language: str) -> int:
    """How many plural forms this language has."""
    base = language.partition("_")[0]
    if base in SPECIAL:
        return SPECIAL[base]
    return 1 if base in ONE_FORM else 3 if base in THREE_FORMS else 2


def read(path: Path) -> Catalogue:
    """The file of a language; an empty one where there is none yet. Raises ValueError."""
    if not path.exists():
        return Catalogue(path.stem)
    entries = []
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        raise ValueError(f"{path.name}: {error}") from error
    for context in root.iter("context") if root is not None else ():
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            places = tuple((message.findtext("extracomment") or "").split("; "))
            text = Text(name, message.findtext("source") or "", places, plural)
            entries.append(Entry(text, _forms(message.find("translation"))))
    return Catalogue(path.stem, tuple(entries))


def _forms(translation: Element | None) -> tuple[str, ...]:
    """The forms of a translation; one that is marked unfinished does not count."""
    if translation is None or translation.get("type"):
        return ()
    several = tuple(form.text or "" for form in translation.iter("numerusform"))
    return several or ((translation.text,) if translation.text else ())


def updated(old: Catalogue, texts: Iterable[Text]) -> Catalogue:
    """The same language for the texts of today: what is still said keeps its translation.

    English itself needs plural forms only.
    """
    known = {(e.text.context, e.text.source, e.text.plural): e.forms for e in old.entries}
    wanted = [text for text in texts if text.plural or old.language != "en"]
    entries = [Entry(t, known.get((t.context, t.source, t.plural), ())) for t in wanted]
    return Catalogue(old.language, tuple(entries))


def filled(
    old: Catalogue, words: Mapping[str, str | list[str]]
) -> tuple[Catalogue, tuple[str, ...]]:
    """With these translations by source, in every context; and the sources nobody says."""
    entries = tuple(
        replace(entry, forms=_as_forms(words[entry.text.source]))
        if entry.text.source in words
        else entry
        for entry in old.entries
    )
    sources = {entry.text.source for entry in old.entries}
    return Catalogue(old.language, entries), tuple(s for s in words if s not in sources)


def _as_forms(words: str | list[str]) -> tuple[str, ...]:
    return (words,) if isinstance(words, str) else tuple(words)


def write(catalogue: Catalogue, path: Path) -> None:
    """Beside it first, then over it: a file is whole at any time."""
    fresh = path.with_suffix(".new")
    fresh.write_text(_document(catalogue), "utf-8", newline="\n")
    fresh.replace(path)


def _document(catalogue: Catalogue) -> str:
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{catalogue.language}" sourcelanguage="en">')
    for context in CONTEXTS:
        entries = [entry for entry in catalogue.entries if entry.text.context == context]
        if entries:
            lines += ["<context>", f"    <name>{context}</name>"]
            lines += [line for entry in entries for line in _message(entry, catalogue.language)]
            lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(entry: Entry, language: str) -> list[str]:
    text = entry.text
    kind = ' numerus="yes"' if text.plural else ""
    return [
        f"    <message{kind}>",
        f"        <source>{escape(text.source)}</source>",
        f"        <extracomment>{escape('; '.join(text.places))}</extracomment>",
        *_translation(entry, forms_of(language)),
        "    </message>",
    ]


def _translation(entry: Entry, count: int) -> list[str]:
    mark = "" if entry.done else ' type="unfinished"'
    if not entry.text.plural:
        words = escape(entry.forms[0]) if entry.forms else ""
        return [f"        <translation{mark}>{words}</translation>"]
    forms = entry.forms or ("",) * count
    inner = [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
    return [f"        <translation{mark}>", *inner, "        </translation>"]
