"""What a person set for the window, in one small file; everything optional is off at first."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from wizard.ui.journey import resume
from wizard.ui.journey.draft import Draft

LIMIT = 64_000
"""Bytes; the file has some 300."""
LARGEST = 100_000
"""Pixels; no screen is larger, and Qt takes no number that is."""
SCALES = (1.0, 1.25, 1.5, 2.0)


@dataclass(frozen=True)
class Choices:
    """language: a code such as de, "" = the system's; theme: system, light, dark or contrast.

    tray_told: the person knows that closing the window leaves it in the tray; router_accepted: what
    routers showed of themselves when the person tested again (companion.Companion.accepted).
    """

    language: str = ""
    theme: str = "system"
    scale: float = 1.0
    still: bool = False
    tray: bool = False
    at_login: bool = False
    tray_told: bool = False
    router_accepted: str = ""
    width: int = 0
    height: int = 0


class Settings:
    """Reads once, writes whole; a file that cannot be read counts as absent and is replaced.

    keeps: whether anything is written; practice only reads. watchers: told after each change.
    """

    def __init__(self, path: Path | None, *, keeps: bool = True) -> None:
        self.now = _read(path) if path else Choices()
        self._path = path if keeps else None
        self.watchers: list[Callable[[], object]] = []

    def remember(self, draft: Draft | None) -> None:
        """Keep what a run is about while it changes something; None: it came to its end."""
        if self._path is None:
            return
        if draft is None:
            resume.drop(self._path.parent)
        else:
            resume.keep(self._path.parent, draft)

    def remembered(self) -> Draft | None:
        """What the last run was about, where it did not come to its end."""
        return resume.kept(self._path.parent) if self._path else None

    def put(self, **changed: object) -> None:
        """Change some and keep them."""
        self.now = replace(self.now, **changed)  # type: ignore[arg-type]
        if self._path is not None:
            with suppress(OSError):  # a full or read-only disk costs a preference, nothing more
                _write(self._path, self.now)
        for told in self.watchers:
            told()


def place() -> Path:
    """Where this user's file lies."""
    import platformdirs

    folder = platformdirs.user_config_dir("passthrough-wizard", appauthor=False)
    return Path(folder) / "window.json"


def _read(path: Path) -> Choices:
    try:
        with path.open("rb") as file:
            data = json.loads(file.read(LIMIT))
    except (OSError, ValueError, RecursionError):
        return Choices()
    if not isinstance(data, dict):
        return Choices()
    known = {f.name: type(getattr(Choices(), f.name)) for f in fields(Choices)}
    fit = {k: v for k, v in data.items() if k in known and type(v) is known[k]}
    made = Choices(**fit)
    scale = made.scale if made.scale in SCALES else 1.0
    return replace(made, scale=scale, width=_length(made.width), height=_length(made.height))


def _length(pixels: int) -> int:
    """As it was kept; 0, which is none, where it is none that a window can have."""
    return pixels if 0 < pixels <= LARGEST else 0


def _write(path: Path, choices: Choices) -> None:
    """Write beside and rename over: a crash leaves the old file or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, name = tempfile.mkstemp(prefix=".window.", dir=path.parent)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(asdict(choices), file, indent=1)
    Path(name).replace(path)
