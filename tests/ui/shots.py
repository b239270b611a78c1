"""Pictures of every page: `python -m tests.ui.shots [--out DIR] [--xcb] [scene ...]`."""

from __future__ import annotations

import argparse
import html
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from tests.ui import xvfb

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "build" / "shots"
USUAL = ("light", "dark", "large", "rtl", "de")
MORE = ("long", "contrast", "least", "worst")
DENSITIES = (1.25, 1.5, 2.0, 3.0)
"""Factors of the screen's density besides 100 %."""
DENSE = ("start", "network", "review", "result")
"""Scenes that are drawn at every density."""
SCREEN = (3400, 2400)
"""Pixels of the X server: room for a window at 300 %."""


@dataclass(frozen=True)
class Task:
    """One process that draws: which scenes how, on which platform, at which density."""

    scenes: tuple[str, ...]
    variants: tuple[str, ...]
    suffix: str = ""
    density: float = 1.0

    def words(self, folder: Path) -> list[str]:
        """Its command line."""
        made = [sys.executable, "-m", "tests.ui.shots", "--draw", "--out", str(folder)]
        return [*made, "--suffix", self.suffix, "--variants", ",".join(self.variants), *self.scenes]


def main(arguments: Sequence[str]) -> int:
    """Exit code 0 where every scene was drawn, 1 where one was not."""
    told = _parser().parse_args(arguments)
    folder: Path = told.out
    folder.mkdir(parents=True, exist_ok=True)
    if told.draw:
        from tests.ui.draw import draw

        return 1 if draw(folder, told.scenes, told.variants.split(","), told.suffix) else 0
    from tests.ui.scenes import SCENES

    unknown = [name for name in told.scenes if name not in SCENES]
    if unknown:
        print(f"No such scene: {', '.join(unknown)}. There are: {', '.join(SCENES)}.")
        return 2
    scenes = tuple(told.scenes) or tuple(SCENES)
    variants = USUAL + MORE if told.all else tuple(told.variants.split(","))
    failed = _all(folder, list(_tasks(scenes, variants)), xcb=told.xcb)
    index = _index(folder, scenes)
    print(f"{len(list(folder.glob('*.png')))} pictures: {index}")
    return 1 if failed else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.ui.shots", description=__doc__)
    parser.add_argument("scenes", nargs="*", help="all where none is named")
    parser.add_argument("--out", type=Path, default=OUT, help="folder for the pictures")
    parser.add_argument("--xcb", action="store_true", help="on Qt's X11 platform, under Xvfb")
    parser.add_argument("--variants", default=",".join(USUAL), help="of " + ", ".join(USUAL + MORE))
    parser.add_argument("--all", action="store_true", help="all variants")
    parser.add_argument("--suffix", default="", help=argparse.SUPPRESS)
    parser.add_argument("--draw", action="store_true", help=argparse.SUPPRESS)
    return parser


def _tasks(scenes: tuple[str, ...], variants: tuple[str, ...]) -> Iterator[Task]:
    """One process for each half of the scenes, then one for each density."""
    half = (len(scenes) + 1) // 2
    for part in (scenes[:half], scenes[half:]):
        if part:
            yield Task(part, variants)
    dense = tuple(name for name in DENSE if name in scenes)
    if dense and "light" in variants:
        for density in DENSITIES:
            yield Task(dense, ("light",), f".{density * 100:.0f}", density)


def _all(folder: Path, tasks: list[Task], *, xcb: bool) -> bool:
    """Run the tasks, two at a time; whether one failed."""
    with ThreadPoolExecutor(2) as pool:
        return any(pool.map(lambda task: _run(task, folder, xcb=xcb), tasks))


def _run(task: Task, folder: Path, *, xcb: bool) -> int:
    """Run one; windows of two would cover each other, so each has an X server of its own."""
    with ExitStack() as stack:
        platform = {"QT_QPA_PLATFORM": "offscreen"}
        if xcb:
            screen = stack.enter_context(xvfb.display(*SCREEN))
            platform = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": screen}
        density = {"QT_SCALE_FACTOR": str(task.density)} if task.density != 1 else {}
        plain = {"LC_ALL": "C.UTF-8", "LANGUAGE": "C.UTF-8", "PYTHONPATH": str(ROOT)}
        env = {**os.environ, **plain, **platform, **density}
        words = task.words(folder)
        return subprocess.run(words, env=env, stdin=subprocess.DEVNULL, check=False).returncode


def _index(folder: Path, scenes: Sequence[str]) -> Path:
    """A page with all pictures of the folder, one row a scene."""
    rows = []
    for name in scenes:
        pictures = sorted(folder.glob(f"{name}.*.png"))
        shown = "".join(_shown(path.name) for path in pictures)
        rows.append(f"<h2>{html.escape(name)}</h2><div>{shown}</div>")
    style = "body{font-family:sans-serif} img{width:420px;border:1px solid #888;margin:4px}"
    head = f'<!doctype html><meta charset="utf-8"><title>Pages</title><style>{style}</style>'
    index = folder / "index.html"
    index.write_text(head + "\n".join(rows) + "\n", "utf-8")
    return index


def _shown(name: str) -> str:
    safe = html.escape(name)
    return f'<a href="{safe}"><img loading="lazy" src="{safe}" alt="{safe}" title="{safe}"></a>'


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
