"""What the window is made of: head, body and foot around one page, and where the focus is."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QVBoxLayout, QWidget

from wizard.ui.journey.flow import Flow
from wizard.ui.journey.ways import LIVE
from wizard.ui.pages.base import Page
from wizard.ui.settings import Settings
from wizard.ui.theme import Theme
from wizard.ui.widgets.basics import button, rule
from wizard.ui.widgets.body import Body
from wizard.ui.widgets.foot import Hands, PageFoot
from wizard.ui.widgets.head import Head
from wizard.ui.words.texts import say

NAME = "Passthrough Wizard"
LEAST_WIDTH, LEAST_HEIGHT = 680, 560
FIRST_WIDTH, FIRST_HEIGHT = 1080, 760
"""Large enough for nearly every page at the system's own size of type."""
FEW_LINES = 24
"""Lines of type below which title and page scroll together: large type in a small window."""


class Look(Protocol):
    """Applies the settings to the application."""

    theme: Theme

    def apply(self) -> None:
        """Bring the application to what the settings say now."""


class Shell(QMainWindow):
    """Draws what the flow says; practice: the situation's name, "" on the real network."""

    def __init__(self, flow: Flow, settings: Settings, theme: Theme, practice: str) -> None:
        super().__init__()
        self.flow, self.settings, self.theme, self.practice = flow, settings, theme, practice
        self.page: Page | None = None
        self.look: Look | None = None
        self.stopped = False
        self._place: tuple[object, ...] = ()  # what is shown; another one has its own first focus
        self._offered = ""  # what the main button said last
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.retell)
        self.setObjectName("window")
        self.setWindowTitle(NAME)
        self._assemble()
        self._restore()

    # What the buttons do

    def leave(self) -> None:
        """Cancel, or Stop."""
        raise NotImplementedError

    def back(self) -> None:
        """Back."""
        raise NotImplementedError

    def _act(self) -> None:
        if self.page is not None:
            self.page.act()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter presses the button that has the focus, else the main one; held down, once."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        pressed = focused if isinstance(focused, QPushButton) else self._main
        if pressed.isVisible() and pressed.isEnabled() and not event.isAutoRepeat():
            pressed.click()

    # Drawing

    def redraw(self) -> None:
        """Make the page anew from the flow."""
        raise NotImplementedError

    def show_page(self, page: Page) -> None:
        """Show a page; one that the flow knows nothing of stays until the next redraw."""
        focused = self._focused()
        place = (page.key, self.flow.question, self.flow.busy is None)
        again, self._place = place == self._place, place
        self._rest()  # not wherever Qt would move it
        self._body.put(page, self.page)
        self.page = page
        self._foot.fill([button(extra.text, extra.name, extra.action) for extra in page.extras()])
        self._hold_back(page, again=again)
        self.refresh()
        self._focus(focused if again else "")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # no half frames
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def refresh(self) -> None:
        """Stages, title, buttons and the progress line as they stand now."""
        page, flow, foot = self.page, self.flow, self._foot
        if page is None:
            return
        waits = flow.busy is not None and flow.question is None
        if waits:
            self._give_way(page)
        self._head.stages.show_place(flow.stages, flow.stage, self.theme, flow.skipped)
        self._head.tell(page.title(), page.subtitle())
        self._body.setAccessibleName(page.title())
        self.setWindowTitle(f"{page.title()} \u2013 {NAME}")
        foot.progress.rest(still=self.settings.now.still)
        foot.progress.setVisible(waits and flow.page not in LIVE)
        foot.line.setVisible(flow.page not in LIVE or self.stopped)  # live pages have their own
        foot.offer(page.primary(), ready=not waits)
        page.setEnabled(not waits or flow.page in LIVE)
        foot.back.setEnabled(flow.can_go_back)
        foot.back.setVisible(flow.page != "start" and not self._beside)
        ends = flow.page == "start" and not self._beside
        text = page.leave_text() or (say("Close") if ends else say("Cancel"))
        foot.stop.setText(say("Stop") if waits else text)
        foot.stop.setEnabled(True)

    @property
    def _beside(self) -> bool:
        """A page is shown that the flow knows nothing of; Cancel leads back to the flow's own."""
        key = self.page.key if self.page is not None else self.flow.page
        return self.flow.question is None and key != self.flow.page

    # The focus

    def _hold_back(self, page: Page, *, again: bool) -> None:
        """What must be read first cannot be pressed by the second half of a double click."""
        offered = page.primary()
        if not (page.commits or page.asks):
            self._foot.free()
        elif not again or offered != self._offered:
            self._foot.hold()
        self._offered = offered

    def _freed(self) -> None:
        self.refresh()
        if self.focusWidget() is self._body:
            self._focus("")

    def _focused(self) -> str:
        """The name of what has the focus; "" where it is only at rest."""
        focused = self.focusWidget()
        return focused.objectName() if focused is not None and focused is not self._body else ""

    def _focus(self, name: str) -> None:
        """Where it was, else where the page begins; never on Cancel or Stop by chance."""
        page, root = self.page, self.centralWidget()  # what it replaced may still be a child
        wanted = root.findChild(QWidget, name) if name and root is not None else None
        if (wanted is None or not _takes(wanted)) and page is not None:
            wanted = page.first() or self._main
        if wanted is None or not _takes(wanted):
            wanted = self._body
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give_way(self, page: Page) -> None:
        """What becomes grey hands the focus to the body, not to whatever comes next: Stop."""
        focused = self.focusWidget()
        grey = self.flow.page not in LIVE and page.isAncestorOf(focused) if focused else False
        if grey or focused is self._main:
            self._rest()

    def _rest(self) -> None:
        """The focus where no key does harm."""
        self._body.setFocus(Qt.FocusReason.OtherFocusReason)

    # Language, theme, size

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
        focused = self._focused()
        self._soon.stop()
        self._assemble()
        self.redraw()
        self._focus(focused)

    # Assembling

    def _assemble(self) -> None:
        """Everything that stays while pages come and go."""
        root = QWidget()
        root.setObjectName("frame")
        self._column = QVBoxLayout(root)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._head, self._body = Head(self.theme, practice=bool(self.practice)), Body()
        hands = Hands(self.leave, self.back, self._act)
        self._foot = PageFoot(hands, still=self.settings.now.still)
        self._foot.freed.connect(self._freed)
        self._main, self._stop = self._foot.main, self._foot.stop
        self._column.addWidget(self._head)
        self._column.addWidget(self._body, 1)
        self._column.addWidget(rule())
        self._column.addWidget(self._foot)
        self.page, self._place = None, ()  # they are gone with what stood around them
        self.setCentralWidget(root)
        root.show()
        self._seat_head()

    def _seat_head(self) -> None:
        """The title stands still, or scrolls with the page where there are few lines."""
        few = self.height() < FEW_LINES * self.fontMetrics().lineSpacing()
        home = self._body.sheet if few else self._column
        if home.indexOf(self._head) < 0:
            home.insertWidget(0, self._head)
            self._head.show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Less room may ask for another arrangement."""
        super().resizeEvent(event)
        self._seat_head()

    def _restore(self) -> None:
        """The size it had, as far as the screen has room for it."""
        now = self.settings.now
        screen = QApplication.primaryScreen().availableGeometry()
        self.setMinimumSize(min(LEAST_WIDTH, screen.width()), min(LEAST_HEIGHT, screen.height()))
        width, height = now.width or FIRST_WIDTH, now.height or FIRST_HEIGHT
        self.resize(min(width, screen.width()), min(height, screen.height()))


def _takes(widget: QWidget) -> bool:
    """Whether it can have the focus; the window itself may not be shown yet."""
    return widget.isEnabled() and not widget.isHidden()
