import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TARGETS = (
    *("help", "demo", "test", "lint", "bench", "vm", "package", "shots", "translations"),
    "accuracy",
)
LATER = ("vm", "package", "accuracy")

make = pytest.mark.skipif(shutil.which("make") is None, reason="there is no make here")


def run_make(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    inherited = {key: value for key, value in os.environ.items() if not key.startswith("MAKE")}
    return subprocess.run(
        ["make", "--no-print-directory", *words],
        cwd=root,
        env=inherited,
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )


@make
def test_help_is_the_default_and_names_every_target_in_one_line(root: Path) -> None:
    said = run_make(root)
    assert said.returncode == 0
    assert [line.split()[1] for line in said.stdout.splitlines()] == list(TARGETS)
    assert all(len(line) <= 100 for line in said.stdout.splitlines())


@make
@pytest.mark.parametrize("target", LATER)
def test_what_comes_later_says_so_in_one_sentence(target: str, root: Path) -> None:
    said = run_make(root, target)
    assert said.returncode == 2
    assert said.stdout == ""
    sentence = said.stderr.splitlines()[0]
    assert sentence.endswith(".")
    assert "later version" in sentence


@make
@pytest.mark.parametrize(
    ("target", "ground", "then"),
    [
        ("demo", "demo", ["-m wizard practice pptp_passthrough_off"]),
        ("test", "dev", ["-m pytest"]),
        ("lint", "dev", ["ruff check", "ruff format --check", "mypy", "lint-imports"]),
        ("bench", "bench", ["-m tests.bench"]),
        ("shots", "dev", ["-m tests.ui.shots", "--xcb"]),
    ],
)
def test_a_target_makes_its_ground_first(
    target: str, ground: str, then: list[str], root: Path
) -> None:
    lines = run_make(root, "--dry-run", "PYTHON=python3.99", target).stdout.splitlines()
    assert lines[0] == f"python3.99 packaging/bootstrap.py {ground}"
    places = [next(n for n, line in enumerate(lines) if words in line) for words in then]
    assert places == sorted(places)
    assert min(places) > 0


@make
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize(
    ("screen", "window"),
    [("", False), ("DISPLAY=:0", True), ("WAYLAND_DISPLAY=wayland-0", True)],
)
def test_the_demo_opens_the_window_where_there_is_a_screen(
    screen: str, window: bool, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    told = run_make(root, "--dry-run", "demo", *filter(None, [screen])).stdout
    assert ("--window" in told) is window


@make
def test_two_targets_at_once_make_the_ground_once(root: Path) -> None:
    lines = run_make(root, "--dry-run", "-j4", "test", "lint").stdout.splitlines()
    assert sum("bootstrap.py dev" in line for line in lines) == 1


def test_ci_runs_test_then_lint_from_anywhere(root: Path, tmp_path: Path) -> None:
    stand_in = tmp_path / "make"
    stand_in.write_text('#!/bin/sh\necho "$1 $CI $PWD $(cat)"\n', "utf-8")
    stand_in.chmod(0o755)
    said = run_ci(root, tmp_path)
    assert said.returncode == 0
    assert said.stdout.splitlines() == [
        "+ make test",
        f"test true {root} ",
        "+ make lint",
        f"lint true {root} ",
    ]


def test_ci_stops_at_the_first_failure(root: Path, tmp_path: Path) -> None:
    stand_in = tmp_path / "make"
    stand_in.write_text("#!/bin/sh\nexit 2\n", "utf-8")
    stand_in.chmod(0o755)
    said = run_ci(root, tmp_path)
    assert said.returncode == 2
    assert said.stdout == "+ make test\n"


def run_ci(root: Path, tools: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(root / ".ci" / "run")],
        cwd="/",
        env={**os.environ, "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"},
        input="words that nobody may read",
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )


def test_the_workflow_runs_the_same(root: Path) -> None:
    text = (root / ".github" / "workflows" / "ci.yml").read_text("utf-8")
    assert "- run: .ci/run\n" in text
