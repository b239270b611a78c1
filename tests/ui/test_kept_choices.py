"""The file of choices is somebody's hand-written text until it has been looked at."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.ui.conftest import OpenWindow
from tests.ui.walker import Walker
from wizard.ui.settings import Settings

ABSURD = [-(10**30), 10**30, -1, 2**31]


@pytest.mark.parametrize("length", ABSURD)
def test_an_absurd_size_is_none(tmp_path: Path, length: int) -> None:
    file = tmp_path / "window.json"
    file.write_text(json.dumps({"width": length, "height": length, "theme": "dark"}))
    now = Settings(file).now
    assert (now.width, now.height, now.theme) == (0, 0, "dark")


def test_the_window_opens_whatever_size_was_kept(open_window: OpenWindow, tmp_path: Path) -> None:
    file = tmp_path / "window.json"
    file.write_text(json.dumps({"width": ABSURD[0], "height": ABSURD[1]}))
    window = open_window(Walker("all_fine"), settings=Settings(file))
    assert window.width() > 0
    assert window.isVisible()


def test_a_size_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "window.json"
    Settings(file).put(width=900, height=700)
    now = Settings(file).now
    assert (now.width, now.height) == (900, 700)
