"""The real window in the lab, without a screen, driven by lines: `... tests.lab.window PROFILE`.

Reads one JSON object a line: {"press": NAME}, {"type": NAME, "text": TEXT}, {"close": true}, or {}
to look only. Answers each with one JSON line of what stands now.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.pilot import Pilot
from wizard.model import StepBegan
from wizard.profile.load import load
from wizard.tools import this_machine
from wizard.ui.app import application, opened
from wizard.ui.journey.flow import Flow
from wizard.ui.settings import Settings, place
from wizard.ui.window import Window
from wizard.work import RealClock

MOST = 65_536
"""Bytes read at once; a line has some hundred."""


class Driver(QObject):
    """Carries out what is asked on stdin, in the window's own thread."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window, self._pilot = window, Pilot(window)
        self._rest = b""
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._heard)

    def _heard(self) -> None:
        data = os.read(sys.stdin.fileno(), MOST)
        if not data:  # whoever drives is gone
            self._notifier.setEnabled(False)
            self._window.close()
            return
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            self._do(json.loads(line))

    def _do(self, order: dict[str, Any]) -> None:
        """One order; it is answered once the window has had its turn."""
        error = ""
        try:
            self._act(order)
        except AssertionError as problem:
            error = str(problem)
        QTimer.singleShot(0, lambda: print(json.dumps(self._state(error)), flush=True))

    def _act(self, order: dict[str, Any]) -> None:
        if "press" in order:
            self._pilot.press(order["press"])
        if "type" in order:
            self._pilot.type(order["type"], order["text"])
        if "close" in order:
            self._window.close()

    def _state(self, error: str) -> dict[str, Any]:
        flow = self._window.flow
        session, page = flow.session, self._window.page
        labels = self._window.findChildren(QLabel)
        return {
            "error": error,
            "page": flow.page,
            "title": page.title() if page else "",
            "words": [label.text() for label in labels if label.isVisible() and label.text()],
            "names": self._pilot.names(),
            "step": _step(flow),
            "busy": flow.busy.name if flow.busy else "",
            "question": flow.question.code if flow.question else "",
            "trouble": flow.trouble.code if flow.trouble else "",
            "causes": [found.cause for found in session.diagnosis],
            "changed": [change.what for change in session.changed],
            "tunnel": session.tunnel.state if session.tunnel else "",
            "visible": self._window.isVisible(),
        }


def _step(flow: Flow) -> str:
    """The step that was begun last."""
    begun = (told.event.step for told in reversed(flow.log) if isinstance(told.event, StepBegan))
    return next(begun, "")


def main(profile: str) -> int:
    """Open the window on this machine; until it is closed."""
    app: QApplication = application(["window"])
    offered = load(Path(profile))
    window = opened(app, Settings(place()), this_machine, Flow(RealClock().wall, offered))
    driver = Driver(window)
    window.show()
    code = app.exec()
    del driver
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
