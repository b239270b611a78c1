"""Where the switches are in each maker's menus; the rows are in menus.toml (pure)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from router_drivers.base import Ability, Passthrough, Recognition

PREFIX = "menu."
"""Codes of guided steps that are menu paths begin so; `sentences` turns them into text."""


@dataclass(frozen=True)
class Menu:
    """One maker's page. tag: V = path seen in a source, M = from memory."""

    key: str
    vendor: str
    family: str
    path: tuple[str, ...]
    items: Mapping[Passthrough, str]
    passes: frozenset[Passthrough]
    save: str
    also: tuple[str, ...]
    tag: str
    source: str
    models: re.Pattern[str] | None

    @property
    def code(self) -> str:
        """The code by which a state's guided steps refer to this menu."""
        return PREFIX + self.key

    def ability(self, passthrough: Passthrough) -> Ability:
        """BY_HAND where there is a switch, ALWAYS_ON where it passes anyway."""
        if passthrough in self.items:
            return Ability.BY_HAND
        return Ability.ALWAYS_ON if passthrough in self.passes else Ability.UNKNOWN

    def fits(self, seen: Recognition) -> bool | None:
        """Whether a device of this vendor is of this family; None where its model does not say."""
        if self.models is None or not (seen.model or seen.platform):
            return None
        return any(self.models.search(word) for word in (seen.model, seen.platform) if word)

    def sentences(self) -> tuple[str, ...]:
        """What a person has to do, step by step."""
        where = f"Open {' > '.join(self.path)}."
        names = ", ".join(self.items.values())
        switch = (f"Switch on: {names}.",) if names else ()
        save = (f"Press {self.save}.",) if self.save else ()
        doubt = ("The names may differ a little on your model.",) if self.tag == "M" else ()
        return (where, *switch, *self.also, *save, *doubt)


@cache
def load() -> tuple[Menu, ...]:
    """Every menu, in the order of the file."""
    text = files("router_drivers").joinpath("menus.toml").read_text("utf-8")
    return tuple(map(_menu, tomllib.loads(text)["menu"]))


def _menu(row: Mapping[str, Any]) -> Menu:
    models = re.compile(row["models"], re.IGNORECASE) if "models" in row else None
    return Menu(
        key=row["key"],
        vendor=row["vendor"],
        family=row["family"],
        path=tuple(row["path"]),
        items={Passthrough(name): word for name, word in row["items"].items()},
        passes=frozenset(map(Passthrough, row.get("passes", ()))),
        save=row["save"],
        also=tuple(row.get("also", ())),
        tag=row["tag"],
        source=row["source"],
        models=models,
    )


def sentences(code: str) -> tuple[str, ...]:
    """The steps behind a guided code `menu.KEY`; empty for any other code."""
    found = (menu for menu in load() if menu.code == code)
    return next((menu.sentences() for menu in found), ())


def best_for(seen: Recognition) -> Menu | None:
    """The menu of this device: its family's where the model tells it, else the vendor's first."""
    candidates = list(_of_vendor(seen.vendor or ""))
    surest = sorted(candidates, key=lambda menu: {True: 0, None: 1, False: 2}[menu.fits(seen)])
    return surest[0] if surest else None


def _of_vendor(vendor: str) -> Iterator[Menu]:
    return (menu for menu in load() if menu.vendor.lower() == vendor.lower())
