"""The whole job by keyboard alone, in a real window on a real X server (U20)."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.patience import until
from tests.ui.keyboard import Keyboard, desk, missing
from wizard.rehearsal.scene import SECRETS

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "build" / "keyboard-journey.png"
"""What the screen showed last; to look at where the test failed."""

pytestmark = [
    pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}"),
    pytest.mark.timeout(240),
]


@contextmanager
def practising(keyboard: Keyboard, home: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The practice window as a person starts it, with a home of its own."""
    homes = ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")
    platform = {"QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}
    with (home / "window.log").open("wb") as told:
        child = subprocess.Popen(
            [sys.executable, "-m", "wizard", "practice", "--window", "pptp_passthrough_off"],
            cwd=home,
            env={**keyboard.environment, **dict.fromkeys(homes, str(home)), **platform},
            stdin=subprocess.DEVNULL,
            stdout=told,
            stderr=told,
        )
        try:
            yield child
        finally:
            child.kill()
            child.wait()


def test_u20_the_whole_job_and_its_undo_by_keyboard_only(tmp_path: Path) -> None:
    picture = tmp_path / "screen.png"
    with desk(tmp_path / "desk.log") as keyboard, practising(keyboard, tmp_path) as window:
        try:
            to_the_router(keyboard, picture)
            through_the_router(keyboard, picture)
            and_back(keyboard, picture)
        finally:
            KEPT.parent.mkdir(exist_ok=True)
            keyboard.look(KEPT)
        keyboard.press("Escape")
        keyboard.wait_for("What is wrong")
        keyboard.press("Escape")
        assert until(lambda: window.poll() is not None), "Escape on the first page closes it."
        assert window.returncode == 0
    assert b"Traceback" not in (tmp_path / "window.log").read_bytes()


def to_the_router(keyboard: Keyboard, picture: Path) -> None:
    """The first choice is the entry that fails; Enter takes it, and Enter goes on."""
    keyboard.wait_for("What is wrong")
    keyboard.wait_until_still(picture)
    keyboard.press("Return")
    keyboard.wait_for("Most likely the router stops the VPN")
    keyboard.press("Return")
    keyboard.wait_for("Log in to the router")


def through_the_router(keyboard: Keyboard, picture: Path) -> None:
    """Whose network, the router's login and the VPN's, leave; Enter leads to what is missing.

    What changes something is read first: its button is grey for a moment.
    """
    keyboard.press("space", "Tab", "ctrl+a")
    keyboard.write(SECRETS["router_user"])
    keyboard.press("Tab", "ctrl+a")
    keyboard.write(SECRETS["router_password"])
    keyboard.press("Return")
    keyboard.wait_for("Type the login of the VPN")
    keyboard.press("ctrl+a")
    keyboard.write(SECRETS["vpn_password"])
    keyboard.press("Return")
    keyboard.wait_for("Change one setting in your router?")
    keyboard.wait_until_still(picture)
    keyboard.press("Return", "space", "Return")
    keyboard.wait_for("Connected, and it works")


def and_back(keyboard: Keyboard, picture: Path) -> None:
    """Undo stands just before the main button."""
    keyboard.press("shift+Tab", "Return")
    keyboard.wait_for("Undo what was changed")
    keyboard.wait_until_still(picture)
    keyboard.press("Return")
    keyboard.wait_for("Everything is as it was before")
