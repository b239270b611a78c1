"""Every English text that a person may read in the window, and where it comes from."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from linguist.form import PLACE
from router_drivers import menus
from wizard.knowledge.tables import load
from wizard.knowledge.texts import CauseText

CONTEXTS = ("ui", "knowledge", "menus")
NUMBER = "n"
"""The argument of say() that decides singular or plural."""


@dataclass(frozen=True)
class Text:
    """One English text; places: where it is said; plural: it needs a form per number."""

    context: str
    source: str
    places: tuple[str, ...]
    plural: bool = False


@dataclass(frozen=True)
class Gathered:
    """All texts, sorted; faults: calls that cannot be translated, as lines for a person."""

    texts: tuple[Text, ...]
    faults: tuple[str, ...] = ()


def gather(ui: Path) -> Gathered:
    """Everything that say(), the knowledge and the menus can tell; ui: the folder wizard/ui."""
    calls = [call for path in sorted(ui.rglob("*.py")) for call in _calls(path, ui)]
    faults = tuple(call.fault for call in calls if call.fault)
    told = [Text("ui", c.source, (c.place,), c.plural) for c in calls if not c.fault]
    texts = [*_joined(told), *_joined(_knowledge()), *_joined(_menus())]
    order = {context: number for number, context in enumerate(CONTEXTS)}
    texts.sort(key=lambda text: (order[text.context], text.places[0], text.source))
    return Gathered(tuple(texts), faults)


@dataclass(frozen=True)
class _Call:
    source: str
    place: str
    plural: bool = False
    fault: str = ""


def _calls(path: Path, ui: Path) -> Iterator[_Call]:
    place = path.relative_to(ui).as_posix()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and _is_say(node.func):
            yield _read(node, place)


def _is_say(called: ast.expr) -> bool:
    return (isinstance(called, ast.Name) and called.id == "say") or (
        isinstance(called, ast.Attribute) and called.attr == "say"
    )


def _read(call: ast.Call, place: str) -> _Call:
    """What this call of say() says, or what is wrong with it."""
    first = call.args[0] if call.args else None
    if not isinstance(first, ast.Constant) or not isinstance(first.value, str) or not first.value:
        return _Call("", place, fault=f"{place}:{call.lineno}: say() needs a literal text")
    names = [word.arg for word in call.keywords]
    given = {name for name in names if name and name != NUMBER}
    plural = NUMBER in names or len(call.args) > 1
    fault = ""
    if None not in names and given != set(PLACE.findall(first.value)):
        fault = "the {places} are not what is given"
    elif plural != ("%n" in first.value):
        fault = "%n and n= belong together"
    return _Call(first.value, place, plural, f"{place}:{call.lineno}: {fault}" if fault else "")


def _knowledge() -> Iterator[Text]:
    texts = load().texts
    for code, sentence in texts.sentences.items():
        yield Text("knowledge", sentence, (code,))
    for key, cause in texts.causes.items():
        for part, words in _parts(cause):
            yield Text("knowledge", words, (f"cause.{key}.{part}",))


def _parts(cause: CauseText) -> Iterator[tuple[str, str]]:
    yield "1 title", cause.title
    yield "2 why", cause.why
    for number, step in enumerate(cause.fix, 1):
        yield f"3 fix {number}", step
    yield "4 who", cause.who


def _menus() -> Iterator[Text]:
    for menu in menus.load():
        for also in menu.also:
            yield Text("menus", also, (menu.code,))


def _joined(texts: Iterable[Text]) -> list[Text]:
    """One entry for a text that is said in several places; plural if it is so anywhere."""
    places: dict[tuple[str, str], set[str]] = {}
    plural: set[tuple[str, str]] = set()
    for text in texts:
        key = (text.context, text.source)
        places.setdefault(key, set()).update(text.places)
        if text.plural:
            plural.add(key)
    return [Text(*key, tuple(sorted(at)), key in plural) for key, at in places.items()]
