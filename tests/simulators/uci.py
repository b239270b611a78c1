"""OpenWrt's configuration store: packages, sections, per-session staging, commit and snapshot."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Value = str | list[str]
Section = dict[str, Any]
Package = dict[str, Section]
Source = Sequence[Mapping[str, Any]]

NAME = re.compile(r"[A-Za-z0-9_]+")


def _hash(text: str) -> int:
    """djb2 over the section type, as libuci uses it for anonymous names."""
    value = 5381
    for byte in text.encode():
        value = (value * 33 + byte) & 0xFFFFFFFF
    return value & 0xFFFF


def anonymous_name(position: int, kind: str) -> str:
    """The name libuci gives an anonymous section: its position (from 1) and its type."""
    return f"cfg{position:02x}{_hash(kind):04x}"


def load(source: Source) -> Package:
    """Sections in file order ({".type", [".name"], options}) -> the shape uci.get shows."""
    package: Package = {}
    for position, given in enumerate(source, 1):
        kind = str(given[".type"])
        named = ".name" in given
        name = str(given[".name"]) if named else anonymous_name(position, kind)
        package[name] = {".anonymous": not named, ".type": kind, ".name": name}
        package[name] |= {k: copy.copy(v) for k, v in given.items() if not k.startswith(".")}
    return numbered(package)


def numbered(package: Package) -> Package:
    """The same package with `.index` set to each section's place, right after `.name`."""
    head = (".anonymous", ".type", ".name")
    return {
        name: {key: section[key] for key in head}
        | {".index": index}
        | {key: value for key, value in section.items() if not key.startswith(".")}
        for index, (name, section) in enumerate(package.items())
    }


def saved(package: Package) -> Package:
    """The package as it reads after commit: anonymous sections are named anew by position."""
    return load(
        [
            {k: v for k, v in section.items() if k != ".name" or not section[".anonymous"]}
            for section in package.values()
        ]
    )


def find(package: Package, reference: str) -> str | None:
    """The real section name of a name or of `@type[n]` (n may be negative)."""
    extended = re.fullmatch(r"@([\w-]+)\[(-?\d+)\]", reference)
    if not extended:
        return reference if reference in package else None
    names = [name for name, section in package.items() if section[".type"] == extended[1]]
    place = int(extended[2])
    return names[place] if -len(names) <= place < len(names) else None


@dataclass(frozen=True)
class Delta:
    """One staged operation: add, set, list-add or remove, on a section or an option."""

    operation: str
    section: str
    option: str | None = None
    value: str | None = None

    def shown(self) -> list[str]:
        """The row of uci.changes: an added section's row carries its type in the option's place."""
        parts = (self.operation, self.section, self.option, self.value)
        return [part for part in parts if part is not None]


def _replay_option(section: Section, delta: Delta) -> None:
    option = str(delta.option)
    if delta.operation == "set":
        section[option] = delta.value
    elif delta.operation == "list-add":
        old = section.get(option, [])
        section[option] = [*([old] if isinstance(old, str) else old), delta.value]
    else:
        section.pop(option, None)


def replay(package: Package, deltas: Iterable[Delta]) -> Package:
    """The package with these operations carried out; what no longer fits is passed over."""
    result = copy.deepcopy(package)
    for delta in deltas:
        if delta.operation == "add" or (delta.operation == "set" and delta.value is None):
            anonymous = delta.operation == "add"
            result[delta.section] = {
                ".anonymous": anonymous,
                ".type": delta.option,
                ".name": delta.section,
            }
        elif delta.section not in result:
            continue
        elif delta.option is None:
            del result[delta.section]
        else:
            _replay_option(result[delta.section], delta)
    return numbered(result)


class Store:
    """Committed packages, and each session's staged operations by config."""

    def __init__(self, configs: Mapping[str, Source]) -> None:
        self.committed: dict[str, Package] = {name: load(src) for name, src in configs.items()}
        self._staged: dict[str, dict[str, list[Delta]]] = {}

    def view(self, session: str, config: str) -> Package:
        """A package as this session sees it: its own staged changes merged in."""
        return replay(self.committed.get(config, {}), self.staged(session).get(config, []))

    def staged(self, session: str) -> dict[str, list[Delta]]:
        """The session's staged operations, by config; empty configs are left out."""
        return {name: rows for name, rows in self._staged.get(session, {}).items() if rows}

    def stage(self, session: str, config: str, deltas: Sequence[Delta]) -> None:
        """Add operations to the session's staging area."""
        self._staged.setdefault(session, {}).setdefault(config, []).extend(deltas)

    def restage(self, session: str, staged: Mapping[str, Sequence[Delta]]) -> None:
        """Put operations back in front of whatever the session has staged since."""
        mine = self._staged.setdefault(session, {})
        for config, deltas in staged.items():
            mine[config] = [*deltas, *mine.get(config, [])]

    def drop(self, session: str) -> None:
        """Forget the session's staged operations."""
        self._staged.pop(session, None)

    def commit(self, session: str) -> dict[str, list[Delta]]:
        """Write everything that the session has staged; returns what was staged."""
        staged = self.staged(session)
        for config in staged:
            self.committed[config] = saved(self.view(session, config))
        self.drop(session)
        return staged

    def snapshot(self) -> dict[str, Package]:
        """A copy of all committed packages."""
        return copy.deepcopy(self.committed)
