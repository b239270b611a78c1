"""Plain sentences by code (texts.toml), filled from facts that nobody has to trust."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from router_drivers.base import JSON
from wizard.knowledge.rows import TableError

FILE = "texts.toml"
LONGEST_VALUE = 200
"""Characters of one fact in a sentence: facts may come from a hostile network."""
MOST_ITEMS = 6
"""Items of a list in a sentence; more of them help nobody."""
_OPTIONAL = re.compile(r"\[([^\[\]]*\{[a-z_]+\}[^\[\]]*)\]")
_PLACE = re.compile(r"\{([a-z_]+)\}")
_UNSEEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]+"
)


@dataclass(frozen=True)
class CauseText:
    """What a person is told of a cause: who = one sentence on who can mend it."""

    title: str
    why: str
    fix: tuple[str, ...]
    who: str


@dataclass(frozen=True)
class Texts:
    """Every sentence by its code."""

    sentences: Mapping[str, str]
    causes: Mapping[str, CauseText]

    def text(self, code: str, facts: Mapping[str, JSON] | None = None) -> str:
        """The sentence of this code; an unknown code gives itself and its facts; never raises."""
        known = facts or {}
        if code in self.sentences:
            return fill(self.sentences[code], known)
        if code in self.causes:
            return self.causes[code].title
        told = (f"{key}={shown(value)}" for key, value in known.items())
        return " ".join([shown(code), *told])


def fill(sentence: str, facts: Mapping[str, JSON]) -> str:
    """Put facts in the {places} of a sentence.

    A part in [square brackets] is left out unless all its places have a fact; elsewhere a missing
    fact shows as '?'. Values are shortened and lose what is not printed; they are never read as
    places themselves.
    """

    def optional(part: re.Match[str]) -> str:
        places = _PLACE.findall(part[1])
        return part[1] if all(shown(facts.get(place)) for place in places) else ""

    whole = _OPTIONAL.sub(optional, sentence)
    return _PLACE.sub(lambda place: shown(facts.get(place[1])) or "?", whole)


def shown(value: JSON) -> str:
    """A fact as a person may read it."""
    if isinstance(value, Mapping | list | tuple):
        return _joined(value)
    return _clean(value)


def printable(text: str) -> str:
    """A text without what a terminal would obey or nobody can see, each run of it a blank."""
    return _UNSEEN.sub(" ", text)


def _clean(value: JSON) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping) and isinstance(value.get("name"), str):
        return _clean(value["name"])
    if isinstance(value, Mapping | list | tuple):
        return "\u2026"
    clean = printable(str(value)).strip()
    return clean if len(clean) <= LONGEST_VALUE else clean[: LONGEST_VALUE - 1] + "\u2026"


def read(table: Mapping[str, Any], causes: Iterable[str], needed: Iterable[str]) -> Texts:
    """texts.toml; raises TableError where a cause, a remedy or a system code has no sentence."""
    told = {key: _cause(key, row) for key, row in table["cause"].items()}
    sentences = _flat(table)
    if missing := sorted(set(causes) ^ set(told)):
        raise TableError(FILE, "cause", f"causes and texts differ in {missing}")
    if missing := sorted(set(needed) - set(sentences)):
        raise TableError(FILE, "all", f"no sentence for {missing}")
    return Texts(sentences, told)


def _joined(items: Iterable[JSON]) -> str:
    kept = list(items)
    return ", ".join(_clean(item) for item in kept[:MOST_ITEMS]) + (
        ", \u2026" if len(kept) > MOST_ITEMS else ""
    )


def _flat(table: Mapping[str, Any]) -> dict[str, str]:
    sentences: dict[str, str] = {}
    for section, rows in table.items():
        if section == "cause":
            continue
        for code, sentence in rows.items():
            if code in sentences or not isinstance(sentence, str) or not sentence:
                raise TableError(FILE, f"{section}.{code}", "told twice, or not a sentence")
            sentences[code] = sentence
    return sentences


def _cause(key: str, row: Mapping[str, Any]) -> CauseText:
    if set(row) != {"title", "why", "fix", "who"} or not all(row.values()):
        raise TableError(FILE, key, "a cause needs title, why, fix and who")
    return CauseText(row["title"], row["why"], tuple(row["fix"]), row["who"])
