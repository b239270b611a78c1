"""Every sentence of the window: English source, translated by Qt Linguist files, filled safely.

`say` is what `translations` extracts: its first argument is always a literal. Sentences of codes
(causes, errors, questions) come from wizard/knowledge/texts.toml and are translated the same way.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from router_drivers import menus
from router_drivers.base import JSON
from wizard.knowledge.tables import load
from wizard.knowledge.texts import CauseText, fill

UI, KNOWLEDGE, MENUS = "ui", "knowledge", "menus"
"""The three contexts of a translation file."""
LRI, PDI = "\u2066", "\u2069"
"""Left-to-right isolate and its end (Unicode, UAX 9)."""


def say(text: str, n: int = -1, **facts: JSON) -> str:
    """This English sentence in the language of the window, its {places} filled.

    n: the number that decides singular or plural, put where %n stands.
    """
    return _filled(QCoreApplication.translate(UI, text, None, n), facts)


def sentence(code: str, facts: dict[str, JSON] | None = None) -> str:
    """The sentence of a code, translated; an unknown code gives itself."""
    known = load().texts.sentences.get(code)
    if known is None:
        return load().text(code, facts)
    return _filled(QCoreApplication.translate(KNOWLEDGE, known), facts or {})


def cause(key: str) -> CauseText:
    """What a person is told of a cause; raises KeyError."""
    told = load().cause_text(key)
    words = [_known(text) for text in (told.title, told.why, told.who)]
    fix = tuple(_known(step) for step in told.fix)
    return replace(told, title=words[0], why=words[1], who=words[2], fix=fix)


def steps_by_hand(code: str) -> tuple[str, ...]:
    """The steps behind a guided code: along a maker's menu, or the sentence of the code.

    The menu's own words stay as the maker wrote them.
    """
    menu = next((menu for menu in menus.load() if menu.code == code), None)
    if menu is None:
        return (sentence(code),)
    steps = [say("Open {path}.", path=" \u203a ".join(menu.path))]
    if menu.items:
        steps.append(say("Switch on: {names}.", names=", ".join(menu.items.values())))
    steps += [QCoreApplication.translate(MENUS, also) for also in menu.also]
    if menu.save:
        steps.append(say("Press {button}.", button=menu.save))
    if menu.tag == "M":
        steps.append(say("The names may differ a little on your model."))
    return tuple(steps)


def ltr(text: str) -> str:
    """An address, code or name that reads from left to right in any language."""
    return f"{LRI}{text}{PDI}" if text and mirrored() else text


def mirrored() -> bool:
    """Whether the window reads from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def number(value: float, digits: int = 0) -> str:
    """A number as the language writes it."""
    return QLocale().toString(float(value), "f", digits)


def seconds(value: float) -> str:
    """A time span in words a person reads at a glance."""
    if value < 1:
        return say("{ms} ms", ms=number(value * 1000))
    if value < 90:
        return say("{s} s", s=number(value, 1 if value < 10 else 0))
    return say("{min} min", min=number(value / 60))


def clock(at: float) -> str:
    """The time of day of seconds since 1970."""
    moment = QDateTime.fromSecsSinceEpoch(int(at))
    return QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)


def date(at: float) -> str:
    """Date and time of seconds since 1970."""
    moment = QDateTime.fromSecsSinceEpoch(int(at))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def _bare(value: JSON) -> JSON:
    """A value without isolates: it gets its own where it is put in."""
    return value.replace(LRI, "").replace(PDI, "") if isinstance(value, str) else value


def _known(text: str) -> str:
    return QCoreApplication.translate(KNOWLEDGE, text)


def _filled(text: str, facts: dict[str, JSON]) -> str:
    """Values keep their own direction where the window is mirrored."""
    if not facts:
        return fill(text, {})
    if not mirrored():
        return fill(text, facts)
    facts = {key: _bare(value) for key, value in facts.items()}
    holes = {key: f"{{{key}}}" for key in facts}
    marked = text
    for hole in holes.values():
        marked = marked.replace(hole, f"{LRI}{hole}{PDI}")
    return fill(marked, facts)
