"""How the window is opened: with a screen, without one, with parts missing; and how it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.patience import until
from wizard.model import Misuse, SystemPartMissing
from wizard.ui import display
from wizard.ui.display import debian_package

ROOT = Path(__file__).resolve().parents[2]
WITHOUT_QT = """
import sys
class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "PySide6":
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Absent())
from wizard.cli import main
sys.exit(main(sys.argv[1:]))
"""
TITLES = """
import sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from wizard.cli import main
from wizard.ui import app
made = app.opened
def opened(*words):
    window = made(*words)
    QTimer.singleShot(0, lambda: print("open", flush=True))
    return window
app.opened = opened
code = main(sys.argv[1:])
left = [thread.name for thread in threading.enumerate() if thread.name == "worker"]
print("left", *left, flush=True)
sys.exit(code)
"""
"""Says when the event loop has begun, and which worker is left at the end."""

linux = pytest.mark.skipif(sys.platform != "linux", reason="displays as Linux has them")
posix = pytest.mark.skipif(os.name == "nt", reason="signals as Unix has them")


def environment(home: Path, **more: str) -> dict[str, str]:
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {key: value for key, value in os.environ.items() if key not in displays}
    homes = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"), str(home))
    return {**kept, **homes, "PYTHONPATH": str(ROOT), **more}


def said(env: Mapping[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words],
        env=dict(env),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@linux
@pytest.mark.parametrize("words", [(), ("practice", "--window")])
def test_without_a_screen_it_says_what_works_without_one(
    words: tuple[str, ...], tmp_path: Path
) -> None:
    told = said(environment(tmp_path), "-m", "wizard", *words)
    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr.count("\n") == 1
    assert "practice" in told.stderr
    assert list(tmp_path.iterdir()) == []


@linux
def test_a_screen_that_does_not_answer_is_named(tmp_path: Path) -> None:
    told = said(environment(tmp_path, DISPLAY=":54321"), "-m", "wizard")
    assert (told.returncode, told.stdout) == (2, "")
    assert ":54321" in told.stderr
    assert "Traceback" not in told.stderr


@linux
def test_a_wayland_screen_that_is_gone_is_no_screen(tmp_path: Path) -> None:
    gone = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
    with pytest.raises(Misuse) as told:
        display.insist(gone)
    assert told.value.code == "window.display_silent"


def test_without_qt_it_is_a_sentence_and_7(tmp_path: Path) -> None:
    env = environment(tmp_path, QT_QPA_PLATFORM="offscreen")
    told = said(env, "-c", WITHOUT_QT)
    assert (told.returncode, told.stdout) == (7, "")
    assert "PySide6" in told.stderr
    assert told.stderr.count("\n") == 1


def test_without_qt_everything_else_works(tmp_path: Path) -> None:
    assert said(environment(tmp_path), "-c", WITHOUT_QT, "practice", "--list").returncode == 0


@linux
def test_a_missing_library_is_named_with_its_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def absent(path: str) -> None:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file")

    (tmp_path / "libqxcb.so").touch()
    monkeypatch.setattr("wizard.ui.display.ctypes.CDLL", absent)
    with pytest.raises(SystemPartMissing) as told:
        display._plugins(tmp_path, ["xcb"])
    assert told.value.code == "window.no_library"
    assert told.value.facts == {"library": "libxcb-cursor.so.0", "package": "libxcb-cursor0"}


@linux
def test_one_display_that_can_be_used_is_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def only_xcb(path: str) -> None:
        if "xcb" not in path:
            raise OSError(path)

    for name in ("libqwayland.so", "libqxcb.so"):
        (tmp_path / name).touch()
    monkeypatch.setattr("wizard.ui.display.ctypes.CDLL", only_xcb)
    display._plugins(tmp_path, ["wayland", "xcb"])
    with pytest.raises(SystemPartMissing):
        display._plugins(tmp_path, ["wayland"])


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libX11.so.6", "libx11-6"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
    ],
)
def test_debians_name_of_a_library(library: str, package: str) -> None:
    assert debian_package(library) == package


@contextmanager
def opened(home: Path) -> Iterator[subprocess.Popen[str]]:
    """The practice window in a process of its own, its event loop running."""
    child = subprocess.Popen(
        [sys.executable, "-c", TITLES, "practice", "--window"],
        env=environment(home, QT_QPA_PLATFORM="offscreen"),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == "open\n"
        yield child
    finally:
        child.kill()
        child.communicate()


@posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_closes_the_window_and_ends_the_worker(
    number: signal.Signals, tmp_path: Path
) -> None:
    with opened(tmp_path) as child:
        began = time.monotonic()
        child.send_signal(number)
        assert until(lambda: child.poll() is not None)
        assert time.monotonic() - began < 5
        out, err = child.communicate()
        assert (child.returncode, out) == (130, "left\n")
        assert "Traceback" not in err
