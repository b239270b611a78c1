"""Starting with the person's session, only where asked for: one entry, and nothing when taken back.

Linux and the BSDs: a .desktop file in the autostart folder (XDG Autostart Specification). Windows:
a value below HKCU's Run key. macOS: a LaunchAgent. Only the first has been seen to work; the other
two follow their makers' documents and wait for a machine to be tried on.
"""

from __future__ import annotations

import os
import plistlib
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

NAME = "passthrough-wizard"
HIDDEN = "--hidden"
"""The window's own option: only the icon is shown."""
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_RESERVED = " \t\n\"'\\><~|&;$*?#()`"
"""What has to be quoted in an Exec line (Desktop Entry Specification, "The Exec key")."""


class Place(Protocol):
    """Where this system keeps what starts at login."""

    def get(self) -> bool:
        """Whether our entry is there."""

    def put(self, on: bool) -> None:
        """Write our entry, or remove it; OSError where that is not allowed."""


def get(place: Place | None = None) -> bool:
    """Whether the program starts at login."""
    try:
        return (place or here()).get()
    except OSError:
        return False


def put(on: bool, place: Place | None = None) -> bool:
    """Start it at login, or no more; False where this system did not allow it."""
    try:
        (place or here()).put(on)
    except OSError:
        return False
    return True


def here() -> Place:
    """The place of this system."""
    if sys.platform == "win32":
        return RunValue()
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents")
    config = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    return DesktopFile(Path(config) / "autostart")


def command() -> tuple[str, ...]:
    """How this program is started again, hidden."""
    if getattr(sys, "frozen", False):
        return (sys.executable, HIDDEN)
    script = Path(sys.executable).with_name(NAME)
    if script.exists():
        return (str(script), HIDDEN)
    return (sys.executable, "-m", "wizard", HIDDEN)


class DesktopFile:
    """A .desktop file in the autostart folder."""

    def __init__(self, folder: Path, words: Sequence[str] = ()) -> None:
        self._path = folder / f"{NAME}.desktop"
        self._words = tuple(words) or command()

    def get(self) -> bool:
        """Whether the file is there and not switched off by another program's hand."""
        try:
            lines = self._path.read_text(encoding="utf-8", errors="replace").splitlines()
        except FileNotFoundError:
            return False
        return "Hidden=true" not in lines

    def put(self, on: bool) -> None:
        """Write the file, or remove it."""
        if not on:
            self._path.unlink(missing_ok=True)
            return
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Name=Passthrough Wizard",
            f"Exec={exec_line(self._words)}",
            "Terminal=false",
            "NoDisplay=true",
        )
        self._path.write_text("\n".join(lines) + "\n", encoding="utf-8")


class LaunchAgent:
    """A property list in LaunchAgents."""

    def __init__(self, folder: Path, words: Sequence[str] = ()) -> None:
        self._path = folder / f"org.{NAME}.plist"
        self._words = tuple(words) or command()

    def get(self) -> bool:
        """Whether the list is there."""
        return self._path.exists()

    def put(self, on: bool) -> None:
        """Write the list, or remove it."""
        if not on:
            self._path.unlink(missing_ok=True)
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        job = {"Label": f"org.{NAME}", "ProgramArguments": list(self._words), "RunAtLoad": True}
        self._path.write_bytes(plistlib.dumps(job))


class RunValue:
    """A value below the Run key of the user's registry."""

    def __init__(self, words: Sequence[str] = ()) -> None:
        self._words = tuple(words) or command()

    def get(self) -> bool:
        """Whether the value is there."""
        if sys.platform != "win32":
            return False
        import winreg

        with suppress(FileNotFoundError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
            return bool(winreg.QueryValueEx(key, NAME)[0])
        return False

    def put(self, on: bool) -> None:
        """Write the value, or remove it."""
        if sys.platform != "win32":
            return
        import subprocess
        import winreg

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
            if on:
                words = subprocess.list2cmdline(self._words)
                winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, words)
                return
            with suppress(FileNotFoundError):
                winreg.DeleteValue(key, NAME)


def exec_line(words: Sequence[str]) -> str:
    """Words as an Exec line: quoted where needed, escaped twice as the specification says."""
    return " ".join(map(_quoted, words))


def _quoted(word: str) -> str:
    word = word.replace("%", "%%")
    if word and not any(letter in _RESERVED for letter in word):
        return word
    for letter in '\\"`$':
        word = word.replace(letter, f"\\{letter}")
    return '"' + word.replace("\\", "\\\\") + '"'
