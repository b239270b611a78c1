"""One table of a profile: hands out checked values and notes what is wrong with the others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path as FilePath

from router_drivers.base import JSON
from wizard.profile.faults import Fault
from wizard.profile.keys import KEYS, SECRET_KEYS, nearest_key
from wizard.profile.lines import Path, line_of
from wizard.profile.values import Check, Flaw, shown

MOST_ELEMENTS = 256
"""Elements of one list; more is a mistake, and each may cost a probe or a route."""

_KINDS = {str: "text", bool: "true_or_false", list: "list", dict: "table"}


class Table:
    """A table at `path`; all tables of a file share the lines and the list of faults."""

    def __init__(
        self,
        content: Mapping[str, object],
        lines: Mapping[Path, int],
        faults: list[Fault],
        path: Path = (),
    ) -> None:
        self.content = content
        self.lines = lines
        self.faults = faults
        self.path = path
        self.name = ".".join(part for part in path if isinstance(part, str))

    def text(self, key: str, check: Check, *, required: bool = False) -> str:
        """A text that passes its check, else ''."""
        if not self._has(key, required=required):
            return ""
        return self._checked(self.content[key], check, (key,))

    def texts(self, key: str, check: Check, *, required: bool = False) -> tuple[str, ...]:
        """A list of texts that pass their check, none twice."""
        if not self._has(key, required=required):
            return ()
        found = self._list(key, MOST_ELEMENTS, required=required)
        checked = [self._checked(word, check, (key, at)) for at, word in enumerate(found)]
        for at, word in enumerate(checked):
            if word and word in checked[:at]:
                self.note((key, at), "profile.duplicate", value=shown(word))
        return tuple(word for word in checked if word)

    def flag(self, key: str, *, default: bool) -> bool:
        """True or false."""
        value = self.content.get(key, default)
        if isinstance(value, bool):
            return value
        self._wrong_kind((key,), bool)
        return default

    def file(
        self,
        key: str,
        read: Callable[[str, FilePath | None], tuple[str, Flaw | None]],
        folder: FilePath | None,
    ) -> str:
        """What `read` makes of a text that names a file beside the profile, or holds it."""
        value = self.text(key, lambda _value: None)
        if not value:
            return ""
        found, flaw = read(value, folder)
        if flaw is not None:
            self.note((key,), flaw[0], **flaw[1])
        return found

    def table(self, key: str) -> Table:
        """The table of this name; an empty one where there is none."""
        value = self.content.get(key, {})
        if not isinstance(value, dict):
            self._wrong_kind((key,), dict)
            value = {}
        return self._below(value, key)

    def tables(self, key: str, most: int) -> list[Table]:
        """The elements of an array of tables, of which there must be one."""
        if not self._has(key, required=True):
            return []
        found = enumerate(self._list(key, most, required=True))
        elements = [(at, element) for at, element in found if self._is_table(key, at, element)]
        return [self._below(element, key, at) for at, element in elements]

    def require(self, key: str) -> None:
        """Note the fault where this key is missing."""
        self._has(key, required=True)

    def refuse_unknown(self) -> None:
        """Note every key that a table of this name does not have."""
        for key in self.content:
            if key in KEYS[self.name]:
                continue
            if key.lower() in SECRET_KEYS:
                self.note((key,), "profile.secret_inside")
            else:
                meant = nearest_key(self.name, key)
                self.note((key,), "profile.unknown_key", nearest=meant, known=[*KEYS[self.name]])

    def note(self, where: Path, code: str, **facts: JSON) -> None:
        """A fault at this place of the table."""
        words = [shown(part) for part in (*self.path, *where) if isinstance(part, str)]
        line = line_of(self.lines, (*self.path, *where))
        self.faults.append(Fault(line, ".".join(words), code, facts))

    def _has(self, key: str, *, required: bool) -> bool:
        if required and key not in self.content:
            self.note((key,), "profile.missing_key")
        return key in self.content

    def _checked(self, value: object, check: Check, where: Path) -> str:
        """The text, or '' and a fault."""
        if not isinstance(value, str):
            self._wrong_kind(where, str)
            return ""
        flaw = check(value) if value.strip() else ("profile.empty", {})
        if flaw is not None:
            self.note(where, flaw[0], **flaw[1])
        return "" if flaw else value

    def _list(self, key: str, most: int, *, required: bool) -> list[object]:
        value = self.content[key]
        if not isinstance(value, list):
            self._wrong_kind((key,), list)
            return []
        if required and not value:
            self.note((key,), "profile.empty")
        if len(value) > most:
            self.note((key,), "profile.too_many", count=len(value), limit=most)
        return value[:most]

    def _is_table(self, key: str, at: int, element: object) -> bool:
        if not isinstance(element, dict):
            self._wrong_kind((key, at), dict)
        return isinstance(element, dict)

    def _below(self, content: object, *where: str | int) -> Table:
        inner = content if isinstance(content, dict) else {}
        return Table(inner, self.lines, self.faults, (*self.path, *where))

    def _wrong_kind(self, where: Path, wanted: type) -> None:
        self.note(where, "profile.wrong_kind", wanted=_KINDS[wanted])
