"""What stands above every page: the stages, the title and the line under it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from wizard.ui import theme as look
from wizard.ui.theme import Theme
from wizard.ui.widgets.basics import label
from wizard.ui.widgets.stage_bar import StageBar
from wizard.ui.words.texts import say


class Head(QWidget):
    """practice: whether this is the practice network, which is said."""

    def __init__(self, theme: Theme, *, practice: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.WIDE, look.ROOM, look.WIDE, look.GAP)
        column.setSpacing(look.GAP)
        if practice:
            told = say("Practice network: nothing here touches your real one.")
            column.addWidget(label(told, "practice", quiet=True, share=look.QUIET))
        self.stages = StageBar(theme)
        self._title: QLabel = label("", "title", share=look.HEADLINE, bold=True)
        self._subtitle: QLabel = label("", "subtitle", quiet=True)
        for widget in (self.stages, self._title, self._subtitle):
            column.addWidget(widget)

    def tell(self, title: str, subtitle: str) -> None:
        """Title, and the line under it where there is one."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
