"""Scenes reach every page; `make shots` draws them, on both platforms, and says what it cannot."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.ui import shots, xvfb
from tests.ui.conftest import OpenWindow
from tests.ui.draw import VARIANTS
from tests.ui.scenes import SCENES, Scene
from wizard.ui import pages

BESIDE = {"question", "leaving", "going_on"}
"""Pages that the window shows although the flow stands elsewhere."""
FRAMEWORK = {"__init__", "base"}


def drawn(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.ui.shots", "--out", str(folder), *words],
        cwd=shots.ROOT,
        env={**os.environ, "PYTHONPATH": str(shots.ROOT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def colours(picture: Path) -> int:
    """How many different colours a coarse grid of this picture's points has."""
    image = QImage(str(picture))
    assert not image.isNull()
    points = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    return len({image.pixel(x, y) for x, y in points})


def test_every_page_has_a_scene() -> None:
    files = {path.stem for path in Path(pages.__file__).parent.glob("*.py")} - FRAMEWORK
    reached = {scene.walk().flow.page for scene in SCENES.values()}
    assert reached >= files - BESIDE
    assert all(any(name.startswith(page) for name in SCENES) for page in BESIDE)


@pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES)
def test_a_scene_shows_a_titled_page(scene: Scene, open_window: OpenWindow) -> None:
    window = open_window(scene.walk())
    scene.after(window)
    assert window.page is not None
    assert window.page.title()
    busy = scene.name.endswith(("running", "again", "looking", "doing")) or "changing" in scene.name
    assert (window.flow.busy is not None) == (busy or scene.name.startswith("question"))


def test_the_variants_are_named_in_one_way() -> None:
    assert set(shots.USUAL + shots.MORE) == set(VARIANTS)


def test_shots_draw_every_variant_and_list_them(tmp_path: Path) -> None:
    told = drawn(tmp_path, "start", "--variants", "light,dark,rtl")
    assert told.returncode == 0, told.stderr
    pictures = {path.name: path for path in tmp_path.glob("*.png")}
    densities = {f"start.light.{factor * 100:.0f}.png" for factor in shots.DENSITIES}
    assert set(pictures) == {"start.light.png", "start.dark.png", "start.rtl.png"} | densities
    assert all(colours(path) > 20 for path in pictures.values())
    assert QImage(str(pictures["start.light.150.png"])).width() == 1620
    assert len({path.read_bytes() for path in pictures.values()}) == len(pictures)
    index = (tmp_path / "index.html").read_text("utf-8")
    assert all(f'src="{name}"' for name in pictures)
    assert index.count("<img") == len(pictures)


@pytest.mark.skipif(not xvfb.installed(), reason="there is no Xvfb here")
def test_shots_draw_on_a_real_x_server(tmp_path: Path) -> None:
    told = drawn(tmp_path, "--xcb", "review", "--variants", "dark")
    assert told.returncode == 0, told.stderr
    assert [path.name for path in tmp_path.glob("*.png")] == ["review.dark.png"]
    assert colours(tmp_path / "review.dark.png") > 20


def test_an_unknown_scene_is_named(tmp_path: Path) -> None:
    told = drawn(tmp_path, "nonsense")
    assert told.returncode == 2
    assert "nonsense" in told.stdout
    assert list(tmp_path.iterdir()) == []
