"""What is wrong with a language's file: missing texts, another form, words that we do not use."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from linguist.catalogue import Catalogue, Entry, forms_of
from linguist.form import differences

GLOSSARY = Path(__file__).with_name("glossary.toml")


@dataclass(frozen=True)
class Glossary:
    """terms: pattern of the English text -> one of these has to be there; never: not these."""

    terms: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = ()
    never: tuple[re.Pattern[str], ...] = ()


def glossary(language: str, path: Path = GLOSSARY) -> Glossary:
    """The words of one language; empty where nobody has written any."""
    table: Mapping[str, Any] = tomllib.loads(path.read_text("utf-8")).get(language, {})
    terms, never = table.get("terms", {}), table.get("never", ())
    pairs = [(re.compile(rf"\b{term}\b", re.IGNORECASE), tuple(m)) for term, m in terms.items()]
    return Glossary(tuple(pairs), tuple(re.compile(word) for word in never))


def faults(catalogue: Catalogue, words: Glossary) -> Iterator[str]:
    """One line a fault: the text, and what is wrong with it."""
    for entry in catalogue.entries:
        for fault in _of(entry, catalogue.language, words):
            yield f"{catalogue.language}: {entry.text.source!r}: {fault}"


def _of(entry: Entry, language: str, words: Glossary) -> Iterator[str]:
    if not entry.done:
        yield "not translated"
        return
    wanted = forms_of(language) if entry.text.plural else 1
    if len(entry.forms) != wanted:
        yield f"{len(entry.forms)} forms instead of {wanted}"
    for form in entry.forms:
        yield from differences(entry.text.source, form)
        yield from _wrong_words(entry.text.source, form, words)


def _wrong_words(source: str, form: str, words: Glossary) -> Iterator[str]:
    plain = form.casefold()
    for term, meanings in words.terms:
        if term.search(source) and not any(m.casefold() in plain for m in meanings):
            yield f"without {' or '.join(meanings)}"
    for pattern in words.never:
        if found := pattern.search(form):
            yield f"not {found[0]!r}"
