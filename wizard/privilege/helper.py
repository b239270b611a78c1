"""The helper's first stage, as root: verify the ground before anything of ours is imported.

`python -I -S helper.py` serves the unix socket on its stdin for one task;
`python -I -S helper.py --listen PATH --for-uid UID` serves one user, one client at a time.
It starts only from a path that no ordinary user can write to.
"""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

SOURCE = Path(os.path.realpath(__file__))
ROOT = SOURCE.parents[2]
ROOMS = ("wizard", "wizard/privilege", "wizard/recipes")
"""The folders from which root imports."""

EXIT_REFUSED = 3

Look = Callable[[Path], os.stat_result]


def offender(paths: Iterable[Path], look: Look = os.lstat) -> str:
    """The first path that others than root can change, by itself or through a folder above; ''."""
    seen: set[Path] = set()
    for path in paths:
        for place in (path, *path.parents):
            if place not in seen and not _safe(look(place), above=place != path):
                return str(place)
            seen.add(place)
    return ""


def _safe(found: os.stat_result, *, above: bool) -> bool:
    """Root's own and not writable by others; a sticky folder of root's will do above."""
    if found.st_uid:
        return False
    if not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        return True
    sticky = bool(found.st_mode & stat.S_ISVTX) and stat.S_ISDIR(found.st_mode)
    return above and sticky


def ground() -> Iterator[Path]:
    """Everything that root would run: the interpreter, its library, our rooms and their caches."""
    yield from (Path(os.path.realpath(sys.executable)), Path(os.path.realpath(os.__file__)))
    for room in ROOMS:
        for folder in (ROOT / room, ROOT / room / "__pycache__"):
            if folder.is_dir():
                yield folder
                yield from folder.iterdir()


def refuse(code: str, **facts: str) -> int:
    """Tell whoever listens on the other end why there is no helper."""
    line = json.dumps({"ok": False, "code": code, "facts": facts}) + "\n"
    try:
        os.write(0, line.encode())
    except OSError:
        sys.stderr.write(line)
    return EXIT_REFUSED


def main() -> int:
    """Check, then hand over to the second stage."""
    if os.geteuid():
        return refuse("helper.not_root")
    found = offender(ground())
    if found:
        return refuse("helper.path_writable", path=found)
    os.umask(0o077)
    sys.dont_write_bytecode = True
    sys.path.append(str(ROOT))  # last: what lies beside us must not stand in for the library
    from wizard.privilege import serve

    return serve.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
