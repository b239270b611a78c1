"""The window: what pages ask of it, leaving, and what the worker tells."""

from __future__ import annotations

import importlib
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut

from router_drivers.base import JSON
from wizard.model import Progress, StepBegan
from wizard.ui.bridge import Bridge
from wizard.ui.journey.flow import Flow
from wizard.ui.journey.jobs import Job
from wizard.ui.journey.messages import Ended, Message
from wizard.ui.pages.base import Page
from wizard.ui.pages.leaving import LeavingPage
from wizard.ui.pages.question import QuestionPage
from wizard.ui.settings import Settings
from wizard.ui.shell import LEAST_HEIGHT, LEAST_WIDTH, Shell
from wizard.ui.theme import Theme
from wizard.ui.words.texts import say, sentence

__all__ = ["LEAST_HEIGHT", "LEAST_WIDTH", "Window"]


def page_class(key: str) -> type[Page]:
    """The class behind a page key: wizard/ui/pages/KEY.py holds KeyPage."""
    module = importlib.import_module(f"wizard.ui.pages.{key}")
    name = "".join(word.capitalize() for word in key.split("_")) + "Page"
    found: type[Page] = getattr(module, name)
    return found


class Window(Shell):
    """One window, one journey at a time; practice: the situation's name, "" on the real network."""

    settled = Signal()
    """A job ended and its page is drawn."""

    def __init__(
        self, flow: Flow, bridge: Bridge, settings: Settings, theme: Theme, practice: str = ""
    ) -> None:
        super().__init__(flow, settings, theme, practice)
        self.bridge = bridge
        self.leaving = False
        self.keeper: Callable[[], bool] = lambda: False  # the tray: whether it keeps us going
        bridge.told.connect(self._heard, Qt.ConnectionType.QueuedConnection)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        shortcut.activated.connect(self.leave)
        self.redraw()

    # What pages ask (pages.base.Frame)

    def run(self, job: Job | None) -> None:
        """Hand a job to the worker (None: nothing to do), and show the flow's page."""
        if job is not None:
            if job.name == "commit":
                self.settings.remember(self.flow.draft)
            self.bridge.run(job)
        self.redraw()

    def forward(self) -> None:
        """Next."""
        self.run(self.flow.forward())

    def back(self) -> None:
        """Back; what is being done ends."""
        if self.flow.can_go_back:
            self.bridge.drop()
            self.flow.back()
            self.redraw()

    def home(self) -> None:
        """To the first page, which looks around anew."""
        self.flow.home()
        self.run(self.flow.look_around())

    def answer(self, value: JSON) -> None:
        """Answer the question that the worker waits with."""
        self.flow.answered(value)
        self.bridge.answer(value)
        self.redraw()

    def copy(self, text: str) -> None:
        """Put a text on the clipboard, and say so."""
        QGuiApplication.clipboard().setText(text)
        self._tell(say("Copied."))

    def redraw(self) -> None:
        """Make the page anew from the flow."""
        question = self.flow.question
        if question is not None:
            self.show_page(QuestionPage(self, question))
            return
        self.show_page(page_class(self.flow.page)(self))

    # Leaving

    def leave(self) -> None:
        """Cancel: at once and without a question, unless something was changed already."""
        if self.flow.busy is not None:
            self.stopped = True
            self.bridge.cancel()
            self._rest()
            self._stop.setEnabled(False)
            self._tell(say("Stopping. The step that is under way is finished or taken back."))
            return
        if self._beside:
            self.redraw()
        elif self.flow.page == "start":
            self.close()
        elif self.flow.wrote and self.flow.page not in ("result", "off_result", "undo"):
            self._ask_to_leave(self.home)
        else:
            self.home()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Never in the middle of a write: it is stopped first, and what it left is told."""
        if self.keeper():
            event.ignore()
            return
        if self.flow.writing:
            event.ignore()
            self.leaving = True
            self.leave()
            return
        self.settings.put(width=self.width(), height=self.height())
        ended = self.bridge.close()
        event.setAccepted(True)
        if not ended:  # pragma: no cover - the worker hangs in a system call
            self._tell(say("The last step is still ending."))

    def _ask_to_leave(self, then: Callable[[], object]) -> None:
        """After something was changed: keep it, or take it back."""
        self.show_page(LeavingPage(self, then))

    # What the worker tells

    def _heard(self, message: Message) -> None:
        if isinstance(message, Ended) and message.job.name == "around":
            self.flow.heard(message)
            if self.flow.page in ("start", "undo") and self.flow.question is None:
                self.redraw()
            return
        page, asked = self.flow.page, self.flow.question
        self.flow.heard(message)
        if isinstance(message, Ended) and message.job.aside:
            if self.page is not None:
                self.page.heard(message)
            return
        if isinstance(message, Ended) or (page, asked) != (self.flow.page, self.flow.question):
            self._ended(message)
            return
        if isinstance(message, Progress | StepBegan):
            self._tell_line(message)
        if self.page is not None:
            self.page.heard(message)

    def _ended(self, message: Message) -> None:
        if isinstance(message, Ended):
            self._foot.line.clear()  # it told what was being done
        self.redraw()
        if not isinstance(message, Ended):
            return
        if message.job.name in ("commit", "undo"):
            self.settings.remember(None)
        if message.job.writes:
            self.bridge.run(self.flow.look_around())
        stopped, self.stopped = self.stopped, False
        leaving, self.leaving = self.leaving, False
        if stopped and self.flow.wrote and message.job.name != "undo":
            self._ask_to_leave(self.close if leaving else self.home)
        elif leaving:
            self.close()
        self.settled.emit()

    def _tell_line(self, message: Progress | StepBegan) -> None:
        if isinstance(message, Progress):
            self._tell(sentence(message.code, dict(message.facts)))
        else:
            self._tell(sentence("step." + message.step))

    def _tell(self, text: str) -> None:
        self._foot.tell(text)
