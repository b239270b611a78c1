"""The ground under the helper: who could change what root would run."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from wizard.privilege import helper
from wizard.privilege.helper import offender

Tree = dict[str, tuple[int, int]]
"""Path -> owner and mode."""

SAFE: Tree = {
    "/": (0, stat.S_IFDIR | 0o755),
    "/opt": (0, stat.S_IFDIR | 0o755),
    "/opt/w": (0, stat.S_IFDIR | 0o755),
    "/opt/w/helper.py": (0, stat.S_IFREG | 0o644),
    "/sticky": (0, stat.S_IFDIR | stat.S_ISVTX | 0o777),
    "/sticky/w": (0, stat.S_IFDIR | 0o700),
    "/sticky/w/helper.py": (0, stat.S_IFREG | 0o644),
}


def judged(path: str, **changed: tuple[int, int]) -> str:
    tree = SAFE | {name.replace("__", "/"): value for name, value in changed.items()}

    def look(place: Path) -> os.stat_result:
        owner, mode = tree[str(place)]
        return os.stat_result((mode, 0, 0, 1, owner, 0, 0, 0, 0, 0))

    return offender([Path(path)], look)


@pytest.mark.parametrize("path", ["/opt/w/helper.py", "/sticky/w/helper.py", "/opt/w"])
def test_roots_own_ground_is_safe(path: str) -> None:
    assert judged(path) == ""


@pytest.mark.parametrize(
    ("place", "owner", "mode"),
    [
        ("/opt/w/helper.py", 1000, stat.S_IFREG | 0o644),
        ("/opt/w/helper.py", 0, stat.S_IFREG | 0o664),
        ("/opt/w/helper.py", 0, stat.S_IFREG | 0o646),
        ("/opt/w/helper.py", 0, stat.S_IFREG | stat.S_ISVTX | 0o666),
        ("/opt/w/helper.py", 0, stat.S_IFLNK | 0o777),
        ("/opt/w", 1000, stat.S_IFDIR | 0o755),
        ("/opt/w", 0, stat.S_IFDIR | 0o775),
        ("/opt", 1000, stat.S_IFDIR | stat.S_ISVTX | 0o777),
        ("/opt", 0, stat.S_IFDIR | 0o777),
        ("/", 1, stat.S_IFDIR | 0o755),
    ],
)
def test_one_place_that_others_can_change_is_named(place: str, owner: int, mode: int) -> None:
    assert judged("/opt/w/helper.py", **{place.replace("/", "__"): (owner, mode)}) == place


def test_a_sticky_folder_will_do_above_but_not_itself() -> None:
    assert judged("/sticky/w/helper.py") == ""
    assert judged("/sticky") == "/sticky"


def test_the_real_file_system_is_judged_alike(tmp_path: Path) -> None:
    own = tmp_path / "helper.py"
    own.write_text("")
    own.chmod(0o666)
    assert offender([own])


def test_everything_that_root_imports_is_looked_at() -> None:
    looked = set(helper.ground())
    rooms = {path.parent.name for path in looked if path.suffix == ".py"}
    assert {"wizard", "privilege", "recipes"} <= rooms
    assert helper.SOURCE in looked


def test_refusing_tells_whoever_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[bytes] = []
    monkeypatch.setattr(os, "write", lambda _fd, data: told.append(data))
    assert helper.refuse("helper.not_root") == helper.EXIT_REFUSED
    assert told == [b'{"ok": false, "code": "helper.not_root", "facts": {}}\n']
