"""What a person was about when something began to change, kept over a restart; never a secret."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from wizard.model import Connection, WizardError
from wizard.profile.dump import dump
from wizard.profile.load import parse
from wizard.ui.journey.draft import Draft

FILE = "resume.json"
LIMIT = 2_000_000
"""Bytes; a profile with its certificates has some thousands."""


def keep(folder: Path, draft: Draft) -> None:
    """Write down what this run is about, for the next start."""
    data = {
        "schema": 1,
        "server": draft.server,
        "name": draft.name,
        "entry": draft.entry.as_json() if draft.entry else None,
        "profile": dump(draft.profile) if draft.profile else "",
    }
    with suppress(OSError):  # a full disk must not keep anybody from connecting
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = folder / FILE
        path.touch(mode=0o600)
        path.write_text(json.dumps(data), encoding="utf-8")


def kept(folder: Path) -> Draft | None:
    """What the last run was about, where it did not come to its end."""
    try:
        with (folder / FILE).open("rb") as file:
            data = json.loads(file.read(LIMIT))
        entry, profile = data["entry"], data["profile"]
        return Draft(
            server=str(data["server"]),
            name=str(data["name"]),
            entry=Connection.from_json(entry) if entry else None,
            profile=parse(str(profile).encode(), folder)[0] if profile else None,
        )
    except (OSError, ValueError, TypeError, KeyError, RecursionError, WizardError):
        return None


def drop(folder: Path) -> None:
    """The run came to its end."""
    with suppress(OSError):
        (folder / FILE).unlink(missing_ok=True)
