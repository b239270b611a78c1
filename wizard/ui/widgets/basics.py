"""The small things every page is made of: labels, buttons, cards, rows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wizard.ui import theme as look
from wizard.ui.widgets.button import Button
from wizard.ui.words.texts import mirrored


def label(
    text: str, name: str, *, quiet: bool = False, share: float = 1.0, bold: bool = False
) -> QLabel:
    """A text that wraps; plain, so that nothing a router says is taken for markup."""
    made = QLabel(text)
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setProperty("quiet", quiet)
    if mirrored():  # a name or an address alone, too, stands where reading begins
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        made.setAlignment(right | Qt.AlignmentFlag.AlignVCenter)
    made.setFont(look.sized(made.font(), share, bold=bold))
    policy = made.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
    policy.setHeightForWidth(True)  # the height follows the width; a least one would scroll pages
    made.setSizePolicy(policy)
    return made


class WrappingButton(QPushButton):
    """A button whose text is told by a label of its own, so that long text wraps."""

    def __init__(self, heading: str, more: str) -> None:
        super().__init__()
        self.setProperty("kind", "choice")
        self.setAccessibleName(heading)
        self.setAccessibleDescription(more)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.GAP + 4, look.GAP, look.GAP + 4, look.GAP)
        column.setSpacing(2)
        lines = [label(heading, "choiceHeading", bold=True)]
        if more:
            lines.append(label(more, "choiceMore", quiet=True, share=look.QUIET))
        for line in lines:
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(line)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As large as its text."""
        column = self.layout()
        return column.sizeHint() if column else super().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same; nothing is cut."""
        column = self.layout()
        return column.minimumSize() if column else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Wrapped text decides."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height of the wrapped text."""
        column = self.layout()
        return column.heightForWidth(width) if column else super().heightForWidth(width)


def button(text: str, name: str, action: Callable[[], object], kind: str = "") -> QPushButton:
    """A button; kind: primary, plain, link or none."""
    made = Button(text)
    made.setObjectName(name)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    made.clicked.connect(lambda: action())  # noqa: PLW0108 - clicked hands over a bool
    return made


def choice(heading: str, more: str, name: str, action: Callable[[], object]) -> QPushButton:
    """A large button with a heading and a line under it."""
    made = WrappingButton(heading, more)
    made.setObjectName(name)
    made.setAutoDefault(False)
    made.clicked.connect(lambda: action())  # noqa: PLW0108 - clicked hands over a bool
    return made


def card(name: str) -> tuple[QFrame, QVBoxLayout]:
    """A card and the column inside it."""
    frame = QFrame()
    frame.setObjectName(name)
    frame.setProperty("card", True)
    column = QVBoxLayout(frame)
    column.setContentsMargins(look.ROOM, look.GAP + 6, look.ROOM, look.GAP + 6)
    column.setSpacing(look.GAP)
    return frame, column


def row(*items: QWidget, stretch: bool = True) -> QHBoxLayout:
    """Widgets side by side; they mirror by themselves."""
    made = QHBoxLayout()
    made.setSpacing(look.GAP)
    for item in items:
        made.addWidget(item)
    if stretch:
        made.addStretch(1)
    return made


def rule() -> QFrame:
    """A thin line."""
    made = QFrame()
    made.setProperty("rule", True)
    made.setFixedHeight(1)
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (inner := item.layout()) is not None:
            clear(inner)
        if (widget := item.widget()) is not None:
            widget.setParent(None)
            widget.deleteLater()
