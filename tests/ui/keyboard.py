"""A person at a keyboard, and nothing else: xdotool on an X server, with a window manager."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.patience import until
from tests.ui import xvfb

TOOLS = ("Xvfb", "openbox", "xdotool")
TITLE_PATIENCE = 60.0
"""Seconds for the next page: the practice network takes its time so that eyes can follow."""
ONE_KEY = 10.0
"""Seconds for xdotool to press a key."""


def missing() -> tuple[str, ...]:
    """Which of the tools are not installed here."""
    return tuple(tool for tool in TOOLS if shutil.which(tool) is None)


LOOK = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
app.primaryScreen().grabWindow(0).save(sys.argv[1])
"""
MANAGER = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
<focus><focusNew>yes</focusNew></focus>
<applications><application class="*"><decor>{decor}</decor></application></applications>
</openbox_config>
"""


class Keyboard:
    """Presses keys in whatever window has the focus, and reads its title."""

    def __init__(self, display: str) -> None:
        self.environment = {**os.environ, "DISPLAY": display}
        self.pressed: list[str] = []

    def press(self, *keys: str) -> None:
        """Press keys by their X names, one after the other."""
        self.pressed += keys
        self._do("key", "--clearmodifiers", "--delay", "40", *keys)

    def write(self, text: str) -> None:
        """Type a text."""
        self.pressed.append(text)
        self._do("type", "--clearmodifiers", "--delay", "20", text)

    def title(self) -> str:
        """The title of the window that has the focus; "" where none has it."""
        return self._do("getactivewindow", "getwindowname")

    def wait_for(self, title: str) -> None:
        """Wait until the focused window's title begins like this."""
        seen: list[str] = []

        def there() -> bool:
            now = self.title()
            if now not in seen[-1:]:
                seen.append(now)
            return now.startswith(title)

        assert until(there, TITLE_PATIENCE), f"{title!r} never came; {seen} after {self.pressed}"

    def look(self, picture: Path) -> bytes:
        """What the screen shows, also kept as a file."""
        words = [sys.executable, "-c", LOOK, str(picture)]
        env = {**self.environment, "QT_QPA_PLATFORM": "xcb"}
        subprocess.run(words, env=env, check=True, timeout=TITLE_PATIENCE)
        return picture.read_bytes()

    def wait_until_still(self, picture: Path) -> None:
        """Wait until nothing on the screen moves any more, as a person waits before choosing."""
        before = [b""]

        def still() -> bool:
            seen = self.look(picture)
            same, before[0] = seen == before[0], seen
            return same

        assert until(still, TITLE_PATIENCE), "The screen never came to rest."

    def _do(self, *words: str) -> str:
        ended = subprocess.run(
            ["xdotool", *words],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=ONE_KEY,
        )
        return ended.stdout.strip()


@contextmanager
def desk(log: Path, *, frames: bool = True) -> Iterator[Keyboard]:
    """An X server with a window manager; both are gone at the end. frames: windows have some."""
    settings = log.with_suffix(".xml")
    settings.write_text(MANAGER.format(decor="yes" if frames else "no"), "utf-8")
    with xvfb.display() as display, log.open("wb") as told:
        keyboard = Keyboard(display)
        manager = subprocess.Popen(
            ["openbox", "--sm-disable", "--config-file", str(settings)],
            env=keyboard.environment,
            stdin=subprocess.DEVNULL,
            stdout=told,
            stderr=told,
        )
        try:
            yield keyboard
        finally:
            manager.terminate()
            manager.wait(xvfb.PATIENCE)
