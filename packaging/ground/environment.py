"""The virtual environment .venv and the project in it."""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import json
import os
import sys
from dataclasses import asdict, dataclass, replace
from enum import Enum
from pathlib import Path

from ground.running import Ended, Failure, insist, run, say, speaks_of_network

EXTRAS = {"demo": "", "dev": "dev", "bench": "dev"}
"""The word on the command line and the extra of pyproject.toml that it stands for."""
RETRIES = "2"
"""Of each connection, pip's own; by the environment it reaches the pip that fetches build tools."""
STAMP = "ground.json"
"""File in .venv that says for what it was made."""


@dataclass(frozen=True)
class Stamp:
    """What an environment was made for: Python X.Y, place, SHA-256 of pyproject.toml, words."""

    python: str
    root: str
    project: str
    words: tuple[str, ...]


class Task(Enum):
    """What is to be done about .venv."""

    NOTHING = "nothing"
    INSTALL = "install"
    CREATE = "create"


def wanted(root: Path, word: str) -> Stamp:
    """What the environment has to be made for now."""
    project = hashlib.sha256((root / "pyproject.toml").read_bytes()).hexdigest()
    return Stamp(running_python(), str(root), project, (word,))


def running_python() -> str:
    """The running Python as X.Y, which is what installed packages depend on."""
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def decide(made: Stamp | None, now: Stamp, inside: str) -> Task:
    """What is to be done; inside: the X.Y that .venv answers with, '' where it does not run."""
    if inside != now.python or (made and (made.python, made.root) != (now.python, now.root)):
        return Task.CREATE
    if made and made.project == now.project and covers(made.words, now.words):
        return Task.NOTHING
    return Task.INSTALL


def covers(made: tuple[str, ...], now: tuple[str, ...]) -> bool:
    """Whether what is installed has all that is wanted; the extra dev has everything."""
    had = {EXTRAS.get(word, word) for word in made}
    return "dev" in had or {EXTRAS.get(word, word) for word in now} <= had


def read_stamp(venv: Path) -> Stamp | None:
    """The stamp in this environment; None where there is none that can be read."""
    try:
        content = json.loads((venv / STAMP).read_text("utf-8"))
        return Stamp(**{**content, "words": tuple(content["words"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None


def write_stamp(venv: Path, stamp: Stamp) -> None:
    """Written last, so that whatever was interrupted is done again."""
    (venv / STAMP).write_text(json.dumps(asdict(stamp)) + "\n", "utf-8")


def interpreter(venv: Path) -> Path:
    """The Python of an environment."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def answers(venv: Path) -> str:
    """X.Y of the Python in this environment; '' where it does not run or has no pip."""
    question = "import sys, pip; print('%d.%d' % sys.version_info[:2])"
    if not interpreter(venv).exists():
        return ""
    ended = run([interpreter(venv), "-I", "-c", question], os.environ)
    return ended.output.strip() if ended.code == 0 else ""


def has_parts() -> bool:
    """Whether this Python can make environments (Debian keeps ensurepip in a package)."""
    importlib.invalidate_caches()
    found = map(importlib.util.find_spec, ("venv", "ensurepip"))
    return all(spec is not None and spec.origin for spec in found)


def missing_parts(debian: bool) -> str:
    """What a person is told where has_parts() is false."""
    asked = f"Python {running_python()} here cannot make virtual environments: "
    if debian and sys.base_prefix == "/usr":
        return f"{asked}install its other half: sudo apt-get install {venv_package()}"
    return (
        f"{asked}its modules venv and ensurepip are missing. Install them with the package "
        "manager that this Python came from, or use a Python from python.org."
    )


def venv_package() -> str:
    """Debian's package with ensurepip for this Python."""
    return f"python{running_python()}-venv"


def task(root: Path, word: str) -> Task:
    """What is to be done so that .venv has what this word stands for."""
    venv = root / ".venv"
    return decide(read_stamp(venv), wanted(root, word), answers(venv))


def make(root: Path, word: str, todo: Task) -> None:
    """Do it. Raises Failure."""
    venv = root / ".venv"
    made, now = read_stamp(venv), wanted(root, word)
    if todo is Task.CREATE:
        _create(venv)
    _install(root, venv, EXTRAS[word])
    same = made is not None and todo is Task.INSTALL and made.project == now.project
    kept = made.words if made and same else ()
    write_stamp(venv, replace(now, words=tuple(sorted({*kept, *now.words}))))


def _create(venv: Path) -> None:
    if venv.exists() and not (venv / "pyvenv.cfg").exists() and any(venv.iterdir()):
        raise Failure(f"{venv} is no virtual environment. Move it away, then start again.", code=2)
    say(f"Making {venv.name} with Python {running_python()}.")
    ended = run([sys.executable, "-I", "-m", "venv", "--clear", venv], os.environ)
    if ended.code:
        raise Failure("The virtual environment could not be made.", ended.output, 7)


def _install(root: Path, venv: Path, extra: str) -> None:
    say("Installing packages. The first time takes a minute or two.")
    ended = insist(lambda: _pip(root, venv, f".[{extra}]" if extra else "."))
    if ended.code and speaks_of_network(ended.output):
        sentence = "The packages could not be fetched: the network or the package index is silent."
        raise Failure(sentence, ended.output, 4)
    if ended.code:
        raise Failure("The packages could not be installed.", ended.output)


def _pip(root: Path, venv: Path, project: str) -> Ended:
    """One run of pip; started in the project, so that no path with spaces is in its words."""
    options = ["--quiet", "--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
    rights = ["--root-user-action", "ignore"]
    words = [str(interpreter(venv)), "-I", "-m", "pip", "install", *options, *rights, "-e", project]
    return run(words, {"PIP_RETRIES": RETRIES, **os.environ, "PIP_USER": "0"}, root)


def speak(root: Path) -> None:
    """Make the window's translations; without them it speaks English, and nothing stops."""
    script = "packaging/translations.py"
    words = [str(interpreter(root / ".venv")), "-E", "-s", script, "release"]
    ended = run(words, os.environ, root)
    if ended.code:
        say("The window's translations could not be made; it will speak English.")
        say(ended.output.rstrip())
