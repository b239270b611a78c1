"""The middle of the window: one page, which scrolls where there is too little room for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget


class Body(QScrollArea):
    """Holds the page; also the focus, while nothing else may have it: no key does harm here."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("body")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # by Tab; it is given the focus by name
        inside = QWidget()
        inside.setObjectName("sheet")
        self.sheet = QVBoxLayout(inside)
        self.sheet.setContentsMargins(0, 0, 0, 0)
        self.sheet.setSpacing(0)
        self.setWidget(inside)

    def put(self, page: QWidget, old: QWidget | None) -> None:
        """This page in place of the old one, from its top."""
        self.sheet.addWidget(page, 1)
        if old is not None:
            old.setParent(None)
            old.deleteLater()  # later: it may be its own button that led here
        page.show()
        self.verticalScrollBar().setValue(0)
