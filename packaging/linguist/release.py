"""Qt's own compiler of translations, which comes in the PySide6 wheel."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

TIME_LIMIT = 60.0
"""Seconds for all files; one takes a twentieth of a second."""


class NoCompiler(Exception):
    """PySide6 is not installed here, or without its tools."""


def compiler() -> Path:
    """Where lrelease lies. Raises NoCompiler."""
    found = importlib.util.find_spec("PySide6")
    places = found.submodule_search_locations if found else None
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    # macOS keeps it in the Qt folder's libexec in some versions
    inner = (Path(name), Path("Qt", "libexec", name))
    candidates = [Path(place) / path for place in places or () for path in inner]
    program = next((path for path in candidates if path.is_file()), None)
    if program is None:
        raise NoCompiler("lrelease is not there: install PySide6-Essentials")
    return program


def release(folder: Path) -> tuple[Path, ...]:
    """Make CODE.qm beside every CODE.ts that is newer; raises NoCompiler, CalledProcessError."""
    made = []
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        if target.exists() and target.stat().st_mtime_ns > source.stat().st_mtime_ns:
            continue
        words = [str(compiler()), "-silent", str(source), "-qm", str(target)]
        subprocess.run(words, check=True, timeout=TIME_LIMIT)
        made.append(target)
    return tuple(made)
