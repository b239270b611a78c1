"""In which line a key or a list element of a TOML text stands (tomllib does not tell).

The scanner expects a text that tomllib has accepted; TOML 1.0.0, toml.io/en/v1.0.0.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Mapping
from itertools import accumulate

Path = tuple[str | int, ...]
"""Keys and list positions from the top of the file: ("server", 0, "address")."""

DEEPEST = 8
"""Longer paths are not recorded: no profile has them, and prefixes of long ones fill memory."""

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*+")
_GAP = re.compile(r"(?:[ \t\r\n,]|#[^\n]*)*+")
_PART = re.compile(r"""[A-Za-z0-9_-]++|"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+'""")
_DOT = re.compile(r"[ \t]*\.[ \t]*")
_TEXT = re.compile(
    r'''"""(?:\\.|[^\\])*?"""(?:"{0,2})'''
    r"""|'''.*?'''(?:'{0,2})"""
    r'''|"(?:[^"\\\n]|\\.)*+"'''
    r"""|'[^'\n]*+'""",
    re.DOTALL,
)
_PLAIN = re.compile(r"[^,\]}#\r\n]++")


def locate(text: str) -> Mapping[Path, int]:
    """The line (from 1) of every table, key and list element of a valid TOML text."""
    scanner = _Scanner(text)
    scanner.run()
    return scanner.lines


def line_of(lines: Mapping[Path, int], path: Path) -> int:
    """The line of this path, else of the nearest thing around it; 1 where that is the file."""
    for length in range(len(path), 0, -1):
        if path[:length] in lines:
            return lines[path[:length]]
    return 1


class _Scanner:
    """Walks over the text once; keeps the place, the open table and the lines found."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.lines: dict[Path, int] = {}
        self.counts: dict[Path, int] = {}
        self.starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]

    def run(self) -> None:
        """Every statement of the text: a table header or a key with its value."""
        table: Path = ()
        self.skip(_BLANK)
        while self.at < len(self.text):
            if self.text[self.at] == "[":
                table = self.header()
            else:
                self.pair(table)
            self.skip(_BLANK)

    def header(self) -> Path:
        """[table] or [[element of an array of tables]]; the path of what follows."""
        line = self.line()
        many = self.text.startswith("[[", self.at)
        self.at += 2 if many else 1
        path: Path = ()
        parts = self.key()
        for part in parts[:-1]:
            path = self.inside((*path, part))
            self.note(path, line)
        path = (*path, parts[-1])
        self.note(path, line)
        if many:
            self.counts[path] = self.counts.get(path, 0) + 1
            path = self.inside(path)
            self.note(path, line)
        self.at = self.text.index("]", self.at) + (2 if many else 1)
        return path

    def inside(self, path: Path) -> Path:
        """The newest element where this path is an array of tables, else the path itself."""
        return (*path, self.counts[path] - 1) if path in self.counts else path

    def pair(self, table: Path) -> None:
        """One `key = value`, the key maybe dotted."""
        line = self.line()
        path = table
        for part in self.key():
            path = (*path, part) if len(path) <= DEEPEST else path
            self.note(path, line)
        self.at = self.text.index("=", self.at) + 1
        self.skip(_BLANK)
        self.value(path)

    def key(self) -> list[str]:
        """The parts of a dotted key, quotes taken off."""
        self.skip(_BLANK)
        parts = [self.part()]
        while _DOT.match(self.text, self.at):
            self.skip(_DOT)
            parts.append(self.part())
        return parts

    def part(self) -> str:
        """One part of a key."""
        word = self.take(_PART)
        return str(tomllib.loads(f"k={word}")["k"]) if word[0] in "\"'" else word

    def value(self, path: Path) -> None:
        """Step over one value, noting what lies in it."""
        opening = self.text[self.at]
        if opening == "[":
            self.array(path)
        elif opening == "{":
            self.inline(path)
        else:
            self.take(_TEXT if opening in "\"'" else _PLAIN)

    def array(self, path: Path) -> None:
        """[a, b, ...] over any number of lines."""
        self.at += 1
        self.skip(_GAP)
        number = 0
        while self.text[self.at] != "]":
            element = (*path, number)
            self.note(element, self.line())
            self.value(element)
            self.skip(_GAP)
            number += 1
        self.at += 1

    def inline(self, path: Path) -> None:
        """{key = value, ...}."""
        self.at += 1
        self.skip(_GAP)
        while self.text[self.at] != "}":
            self.pair(path)
            self.skip(_GAP)
        self.at += 1

    def note(self, path: Path, line: int) -> None:
        """Keep the first line in which this path is named."""
        if len(path) <= DEEPEST:
            self.lines.setdefault(path, line)

    def line(self) -> int:
        """The line of the present place, from 1."""
        return bisect_right(self.starts, self.at)

    def skip(self, pattern: re.Pattern[str]) -> None:
        """Step over what matches here, if anything does."""
        found = pattern.match(self.text, self.at)
        self.at = found.end() if found else self.at

    def take(self, pattern: re.Pattern[str]) -> str:
        """Step over what must match here; the text of it."""
        found = pattern.match(self.text, self.at)
        if found is None:
            raise ValueError(self.line())
        self.at = found.end()
        return found.group()
