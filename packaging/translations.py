#!/usr/bin/env python3
"""The window's languages: one Qt Linguist file each, wizard/ui/translations/CODE.ts.

Run it with the Python of the project (.venv/bin/python packaging/translations.py ...):

    update [CODE ...]    put the texts of today into the files; kept is what is translated, new
                         ones are marked unfinished, vanished ones go. A new CODE is a new language
    todo CODE            what is not translated yet, as JSON on stdout: {"English": ""}; a text
                         with %n has a list, one form for each number: {"%n files": ["", ""]}
    fill CODE FILE.json  put the translations of such a JSON into CODE.ts; empty ones are skipped,
                         texts that nobody says are listed (exit code 1), all others are put in
    check [CODE ...]     list what is missing, has other {places}, %n or [optional parts] than its
                         source, or words that the glossary (linguist/glossary.toml) does not use;
                         exit code 1 if there is anything
    release              make the .qm files that the window reads

A translator's round: `todo fr > fr.json`, write the translations in, `fill fr fr.json`,
`check fr`, as often as it takes. {places} stand for values and stay as they are; a part in
[square brackets] is left out where its value is not known, and stays in brackets. What is filled
in can be changed in Qt Linguist as well.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from linguist import catalogue, checks, release, sources

ROOT = Path(__file__).resolve().parents[1]
UI = ROOT / "wizard" / "ui"
FOLDER = UI / "translations"


def main(arguments: Sequence[str]) -> int:
    """The exit code: 0 done, 1 something is wrong with the texts, 2 wrong use, 7 no compiler."""
    word, *rest = arguments or [""]
    action = ACTIONS.get(word)
    if action is None:
        print(__doc__)
        return 0 if word in ("-h", "--help") else 2
    try:
        return action(rest)
    except (OSError, ValueError, release.NoCompiler) as error:
        print(error, file=sys.stderr)
        return 7 if isinstance(error, release.NoCompiler) else 2
    except subprocess.SubprocessError as error:
        print(error, file=sys.stderr)
        return 1


def _update(codes: Sequence[str]) -> int:
    gathered = sources.gather(UI)
    for path in _files(codes):
        fresh = catalogue.updated(catalogue.read(path), gathered.texts)
        catalogue.write(fresh, path)
        left = sum(not entry.done for entry in fresh.entries)
        print(f"{path.stem}: {len(fresh.entries)} texts, {left} not translated")
    return _listed(gathered.faults)


def _todo(words: Sequence[str]) -> int:
    (code,) = _exactly(words, "todo CODE")
    known = catalogue.read(FOLDER / f"{code}.ts")
    empty = [""] * catalogue.forms_of(code)
    left = [entry.text for entry in known.entries if not entry.done]
    asked = {text.source: empty if text.plural else "" for text in left}
    print(json.dumps(asked, ensure_ascii=False, indent=0))
    return 0


def _fill(words: Sequence[str]) -> int:
    code, file = _exactly(words, "fill CODE FILE.json")
    path = FOLDER / f"{code}.ts"
    given = json.loads(Path(file).read_text("utf-8"))
    known, strange = catalogue.filled(catalogue.read(path), {k: v for k, v in given.items() if v})
    catalogue.write(known, path)
    return _listed([f"nobody says {source!r}" for source in strange])


def _check(codes: Sequence[str]) -> int:
    gathered = sources.gather(UI)
    told = list(gathered.faults)
    for path in _files(codes):
        today = catalogue.updated(catalogue.read(path), gathered.texts)
        told += checks.faults(today, checks.glossary(path.stem))
    return _listed(told)


def _release(_words: Sequence[str]) -> int:
    release.release(FOLDER)
    return 0


def _exactly(words: Sequence[str], usage: str) -> Sequence[str]:
    if len(words) != len(usage.split()) - 1:
        raise ValueError(f"Usage: translations.py {usage}")
    return words


def _files(codes: Sequence[str]) -> list[Path]:
    """The files of these languages; without any all that are there."""
    return [FOLDER / f"{code}.ts" for code in codes] or sorted(FOLDER.glob("*.ts"))


def _listed(lines: Sequence[str]) -> int:
    for line in lines:
        print(line)
    return 1 if lines else 0


ACTIONS: dict[str, Callable[[Sequence[str]], int]] = {
    "update": _update,
    "todo": _todo,
    "fill": _fill,
    "check": _check,
    "release": _release,
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
