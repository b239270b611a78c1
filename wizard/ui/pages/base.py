"""What a page is: a title, a line under it, a body, and one thing to do next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from router_drivers.base import JSON
from wizard.ui import theme as look
from wizard.ui.journey.flow import Flow
from wizard.ui.journey.jobs import Job
from wizard.ui.journey.messages import Message
from wizard.ui.settings import Settings
from wizard.ui.theme import Theme
from wizard.ui.widgets.basics import label
from wizard.ui.widgets.note import Note


class Frame(Protocol):
    """What a page may ask of the window around it."""

    flow: Flow
    theme: Theme
    settings: Settings
    practice: str

    def run(self, job: Job | None) -> None:
        """Hand a job to the worker (None: nothing to do), and show the flow's page."""

    def forward(self) -> None:
        """Next."""

    def back(self) -> None:
        """Back."""

    def home(self) -> None:
        """To the first page."""

    def answer(self, value: JSON) -> None:
        """Answer the question that the worker waits with."""

    def redraw(self) -> None:
        """Make the page anew from the flow: something was chosen that changes it."""

    def refresh(self) -> None:
        """Only the buttons: something was typed that changes them."""

    def dress(self) -> None:
        """Take over language, theme and size of type as they are set now."""

    def copy(self, text: str) -> None:
        """Put a text on the clipboard, and say so."""


@dataclass(frozen=True)
class Extra:
    """One more button beside the main one."""

    text: str
    name: str
    action: Callable[[], object]


class Page(QWidget):
    """Made anew whenever it is shown; reads and writes the flow, never the worker."""

    key: ClassVar[str] = ""
    commits: ClassVar[bool] = False
    """The main button changes something: it says what, beginning with a verb."""
    asks: ClassVar[bool] = False
    """A question to be read before it is answered: its buttons wait, as those that change do."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame, self.flow, self.theme = frame, frame.flow, frame.theme
        self.setObjectName("page")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(look.WIDE, look.GAP, look.WIDE, look.GAP)
        self.column.setSpacing(look.GAP + 4)
        if self.flow.trouble is not None:
            self.column.addWidget(Note.of_trouble(self.flow.trouble, self.theme))
        self.build(self.column)
        self.column.addStretch(1)

    def title(self) -> str:
        """The headline: the answer, or what is to be done here."""
        raise NotImplementedError

    def subtitle(self) -> str:
        """One line under it."""
        raise NotImplementedError

    def build(self, column: QVBoxLayout) -> None:
        """Fill the body."""
        raise NotImplementedError

    def primary(self) -> str:
        """The text of the main button; "" where there is none."""
        return ""

    def extras(self) -> tuple[Extra, ...]:
        """More buttons, from left to right before the main one."""
        return ()

    def leave_text(self) -> str:
        """The button that ends the journey, where it is not Cancel."""
        return ""

    def accept(self) -> bool:
        """Read the input into the draft; False (with a note shown) where something is missing."""
        return True

    def act(self) -> None:
        """The main button."""
        if self.accept():
            self.frame.forward()

    def heard(self, message: Message) -> None:
        """Something was told while this page is shown; the flow has it already."""

    def first(self) -> QWidget | None:
        """Where typing begins; None: the main button."""
        return None

    def note(self, text: str, about: QWidget | None = None) -> None:
        """Say at the top of the page what is missing, and lead there."""
        old = self.findChild(Note, "note")
        if old is not None:
            old.setParent(None)
            old.deleteLater()
        self.column.insertWidget(0, Note(text, self.theme))
        if about is not None:
            about.setFocus()

    def quiet(self, text: str, name: str) -> QWidget:
        """A quiet line for the body."""
        return label(text, name, quiet=True)
