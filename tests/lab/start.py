"""How the lab's own small programs and the commands inside it are started."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
"""The checkout; the lab's own modules are found from here."""


def module(name: str, *arguments: str) -> list[str]:
    """The words that start one of the lab's own programs; its working directory must be ROOT."""
    return [sys.executable, "-E", "-S", "-m", f"tests.lab.{name}", *arguments]


def entering(words: Sequence[str], **spec: Any) -> list[str]:
    """The words that become this command inside the lab (see enter.py for the spec)."""
    return module("enter", json.dumps(spec), *words)
