"""One thing that is wrong in a profile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from router_drivers.base import JSON


@dataclass(frozen=True)
class Fault:
    """line: from 1, 0 where the file as a whole is meant. key: dotted name in the file.

    code and facts key and fill the text (wizard/knowledge/texts.toml).
    """

    line: int
    key: str
    code: str
    facts: Mapping[str, JSON] = field(default_factory=dict)

    def as_json(self) -> dict[str, JSON]:
        """The contract's form without its text, which the knowledge fills in."""
        return {"line": self.line, "key": self.key, "code": self.code, "facts": dict(self.facts)}
