"""A table of a situation file: every value is taken with its type, what is left is a fault."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NoReturn, TypeVar

from wizard.model import Misuse

T = TypeVar("T")


class Table:
    """One table; faults are Misuse situation.unknown_key, .wrong_value, .missing; facts: key."""

    def __init__(self, name: str, path: str, rest: dict[str, Any]) -> None:
        self.rest = rest
        self._name = name
        self._path = path

    def fault(self, what: str, key: str) -> NoReturn:
        """Raise with the file, the key and the kind of fault."""
        place = f"{self._path}.{key}".lstrip(".")
        raise Misuse(f"situation.{what}", situation=self._name, key=place)

    def ended(self, made: T) -> T:
        """The value made of this table, if nothing is left of it."""
        self.end()
        return made

    def end(self) -> None:
        """A key that nobody asked for is a fault."""
        if self.rest:
            self.fault("unknown_key", min(self.rest))

    def text(self, key: str, default: str | None = None) -> str:
        """A text; required without a default."""
        return self._take(key, str, default)

    def flag(self, key: str, *, default: bool = False) -> bool:
        """True or false."""
        return self._take(key, bool, default)

    def number(self, key: str, default: float) -> float:
        """A number, not negative."""
        value = self.rest.pop(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
            self.fault("wrong_value", key)
        return float(value)

    def word(self, key: str, allowed: tuple[str, ...], default: str) -> str:
        """One of these words."""
        value = self._take(key, str, default)
        if value not in allowed:
            self.fault("wrong_value", key)
        return value

    def texts(self, key: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        """A list of texts."""
        values = self._take(key, list, list(default))
        if not all(isinstance(value, str) for value in values):
            self.fault("wrong_value", key)
        return tuple(values)

    def enum(self, key: str, kind: Callable[[str], T], default: T) -> T:
        """One value of an enumeration."""
        return self._converted(key, kind, self.text(key)) if key in self.rest else default

    def enums(self, key: str, kind: Callable[[str], T], default: tuple[T, ...]) -> tuple[T, ...]:
        """Several values of an enumeration."""
        if key not in self.rest:
            return default
        return tuple(self._converted(key, kind, value) for value in self.texts(key))

    def table(self, key: str) -> Table:
        """A table within, empty where it is not there."""
        return Table(self._name, f"{self._path}.{key}".lstrip("."), self.free(key))

    def rows(self, key: str) -> Iterator[Table]:
        """A list of tables."""
        for number, row in enumerate(self._take(key, list, []), 1):
            if not isinstance(row, dict):
                self.fault("wrong_value", key)
            yield Table(self._name, f"{self._path}.{key}[{number}]".lstrip("."), dict(row))

    def free(self, key: str) -> dict[str, Any]:
        """A table whose keys are the writer's own."""
        return dict(self._take(key, dict, {}))

    def _take(self, key: str, kind: type[T], default: T | None) -> T:
        value = self.rest.pop(key, default)
        if value is None:
            self.fault("missing", key)
        if not isinstance(value, kind):
            self.fault("wrong_value", key)
        return value

    def _converted(self, key: str, kind: Callable[[str], T], value: str) -> T:
        try:
            return kind(value)
        except ValueError:
            self.fault("wrong_value", key)
            raise
