"""The frame around the pages: stages, title, body, buttons; draws what the flow says."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from router_drivers.base import JSON
from wizard.model import Progress, StepBegan
from wizard.ui import theme as look
from wizard.ui.bridge import Bridge
from wizard.ui.journey.flow import Flow
from wizard.ui.journey.jobs import Job
from wizard.ui.journey.messages import Ended, Message
from wizard.ui.journey.ways import LIVE
from wizard.ui.pages.base import Page
from wizard.ui.pages.leaving import LeavingPage
from wizard.ui.pages.question import QuestionPage
from wizard.ui.settings import Settings
from wizard.ui.theme import Theme
from wizard.ui.widgets.basics import button, label, rule
from wizard.ui.widgets.busy import Busy
from wizard.ui.widgets.flowing import Flowing, Foot
from wizard.ui.widgets.stage_bar import StageBar
from wizard.ui.words.texts import say, sentence

NAME = "Passthrough Wizard"
LEAST_WIDTH, LEAST_HEIGHT = 680, 560
FIRST_WIDTH, FIRST_HEIGHT = 1080, 760
"""Large enough that no page scrolls at the system's own size of type."""
FEW_LINES = 24
"""Lines of type below which title and page scroll together: large type in a small window."""


class Look(Protocol):
    """Applies the settings to the application."""

    theme: Theme

    def apply(self) -> None:
        """Bring the application to what the settings say now."""


def page_class(key: str) -> type[Page]:
    """The class behind a page key: wizard/ui/pages/KEY.py holds KeyPage."""
    module = importlib.import_module(f"wizard.ui.pages.{key}")
    name = "".join(word.capitalize() for word in key.split("_")) + "Page"
    found: type[Page] = getattr(module, name)
    return found


class Window(QMainWindow):
    """One window, one journey at a time; practice: the situation's name, "" on the real network."""

    settled = Signal()
    """A job ended and its page is drawn."""

    def __init__(
        self, flow: Flow, bridge: Bridge, settings: Settings, theme: Theme, practice: str = ""
    ) -> None:
        super().__init__()
        self.flow, self.bridge, self.settings, self.theme = flow, bridge, settings, theme
        self.practice = practice
        self.page: Page | None = None
        self._more: list[QPushButton] = []
        self.look: Look | None = None
        self.leaving = self.stopped = False
        self.keeper: Callable[[], bool] = lambda: False  # the tray: whether it keeps us going
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.retell)
        self.setObjectName("window")
        self.setWindowTitle(NAME)
        self._assemble()
        self._restore()
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

    # Leaving

    def leave(self) -> None:
        """Cancel: at once and without a question, unless something was changed already."""
        if self.flow.busy is not None:
            self.stopped = True
            self.bridge.cancel()
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

    def show_page(self, page: Page) -> None:
        """Show a page that the flow knows nothing of, until the next redraw."""
        self._show(page)

    @property
    def _beside(self) -> bool:
        """A page is shown that the flow knows nothing of; Cancel leads back to the flow's own."""
        key = self.page.key if self.page is not None else self.flow.page
        return self.flow.question is None and key != self.flow.page

    def _ask_to_leave(self, then: Callable[[], object]) -> None:
        """After something was changed: keep it, or take it back."""
        self._show(LeavingPage(self, then))

    # Drawing

    def redraw(self) -> None:
        """Make the page anew from the flow."""
        question = self.flow.question
        if question is not None:
            self._show(QuestionPage(self, question))
            return
        self._show(page_class(self.flow.page)(self))

    def refresh(self) -> None:
        """Stages, title, buttons and the progress line as they stand now."""
        page, flow = self.page, self.flow
        if page is None:
            return
        self._stages.show_place(flow.stages, flow.stage, self.theme, flow.skipped)
        self._title.setText(page.title())
        self._subtitle.setText(page.subtitle())
        self._subtitle.setVisible(bool(page.subtitle()))
        self.setWindowTitle(f"{page.title()} \u2013 {NAME}")
        waits = flow.busy is not None and flow.question is None
        self._progress.rest(still=self.settings.now.still)
        self._progress.setVisible(waits and flow.page not in LIVE)
        self._line.setVisible(flow.page not in LIVE or self.stopped)  # live pages have their own
        self._main.setText(page.primary())
        self._main.setVisible(bool(page.primary()))
        self._main.setEnabled(not waits)
        page.setEnabled(not waits or flow.page in LIVE)
        self._back.setEnabled(flow.can_go_back)
        self._back.setVisible(flow.page != "start" and not self._beside)
        ends = flow.page == "start" and not self._beside
        text = page.leave_text() or (say("Close") if ends else say("Cancel"))
        self._stop.setText(say("Stop") if waits else text)
        self._stop.setEnabled(True)

    def _show(self, page: Page) -> None:
        old, self.page = self.page, page
        self._sheet.addWidget(page, 1)
        if old is not None:
            old.setParent(None)
            old.deleteLater()  # later: it may be its own button that led here
        page.show()
        self._body.verticalScrollBar().setValue(0)
        self._more = [button(extra.text, extra.name, extra.action) for extra in page.extras()]
        self._buttons.fill((self._stop, self._back, *self._more, self._main))
        self.refresh()
        self._order()
        focus = page.first() or (None if self._main.isHidden() else self._main)
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # no half frames
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def _order(self) -> None:
        """Tab goes through the body, then along the buttons from left to right."""
        chain = [self._stop, self._back, *self._more, self._main]
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter presses the button that has the focus, else the main one."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        pressed = focused if isinstance(focused, QPushButton) else self._main
        if pressed.isVisible() and pressed.isEnabled():
            pressed.click()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another language or direction: everything is said anew."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange):
            self._soon.start()  # several such events come with one change
        super().changeEvent(event)

    def dress(self) -> None:
        """Take over theme, size of type and language as they are set now."""
        if self.look is not None:
            self.look.apply()
            self.theme = self.look.theme
        self.retell()

    def retell(self) -> None:
        """Say everything anew: language, theme or size of type have changed; focus stays."""
        focused = self.focusWidget()
        self._soon.stop()
        self._assemble()
        self.redraw()
        name = focused.objectName() if focused is not None else ""
        root = self.centralWidget()
        same = root.findChild(QWidget, name) if root is not None and name else None
        if same is not None:
            same.setFocus(Qt.FocusReason.OtherFocusReason)

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
            self._line.clear()  # it told what was being done
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
        """One present-tense line above the buttons; told to screen readers too."""
        self._line.setText(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self._line, QAccessible.Event.NameChanged))

    # Assembling

    def _assemble(self) -> None:
        """Everything that stays while pages come and go."""
        root = QWidget()
        root.setObjectName("frame")
        self._column = QVBoxLayout(root)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._head = self._made_head()
        self._column.addWidget(self._head)
        self._column.addWidget(self._made_body(), 1)
        self._column.addWidget(rule())
        self._column.addLayout(self._foot())
        self.page = None  # it is gone with what stood around it
        self.setCentralWidget(root)
        root.show()
        self._seat_head()

    def _made_body(self) -> QScrollArea:
        self._body = QScrollArea()
        self._body.setObjectName("body")
        self._body.setWidgetResizable(True)
        self._body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setObjectName("sheet")
        self._sheet = QVBoxLayout(inside)
        self._sheet.setContentsMargins(0, 0, 0, 0)
        self._sheet.setSpacing(0)
        self._body.setWidget(inside)
        return self._body

    def _seat_head(self) -> None:
        """The title stands still, or scrolls with the page where there are few lines."""
        few = self.height() < FEW_LINES * self.fontMetrics().lineSpacing()
        home = self._sheet if few else self._column
        if home.indexOf(self._head) < 0:
            home.insertWidget(0, self._head)
            self._head.show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Less room may ask for another arrangement."""
        super().resizeEvent(event)
        self._seat_head()

    def _made_head(self) -> QWidget:
        box = QWidget()
        head = QVBoxLayout(box)
        head.setContentsMargins(look.WIDE, look.ROOM, look.WIDE, look.GAP)
        head.setSpacing(look.GAP)
        if self.practice:
            told = say("Practice network: nothing here touches your real one.")
            head.addWidget(label(told, "practice", quiet=True, share=look.QUIET))
        self._stages = StageBar(self.theme)
        self._title: QLabel = label("", "title", share=look.HEADLINE, bold=True)
        self._subtitle: QLabel = label("", "subtitle", quiet=True)
        for widget in (self._stages, self._title, self._subtitle):
            head.addWidget(widget)
        return box

    def _foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP + 4)
        foot.setSpacing(look.SMALL * 2)
        self._line: QLabel = label("", "line", quiet=True, share=look.QUIET)
        self._progress = Busy("busy", still=self.settings.now.still)
        self._buttons = Flowing(Foot)
        self._stop: QPushButton = button("", "leave", self.leave, "plain")
        self._back: QPushButton = button(say("Back"), "back", self.back)
        self._main: QPushButton = button("", "main", self._act, "primary")
        self._main.setAutoDefault(True)
        self._main.setDefault(True)
        foot.addWidget(self._line)
        foot.addWidget(self._progress)
        foot.addWidget(self._buttons)
        return foot

    def _act(self) -> None:
        if self.page is not None:
            self.page.act()

    def _restore(self) -> None:
        """The size it had, as far as the screen has room for it."""
        now = self.settings.now
        screen = QApplication.primaryScreen().availableGeometry()
        self.setMinimumSize(min(LEAST_WIDTH, screen.width()), min(LEAST_HEIGHT, screen.height()))
        width, height = now.width or FIRST_WIDTH, now.height or FIRST_HEIGHT
        self.resize(min(width, screen.width()), min(height, screen.height()))
