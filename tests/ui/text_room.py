"""What can be read on a widget, and by how much it has too little room."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

PIECES = re.compile(r"\s+|(?<=-)|\u200b")
"""Where a line may end within a text."""


def text_of(widget: QWidget) -> str:
    """What can be read on it; of a masked field its dots."""
    match widget:
        case QLabel() | QAbstractButton():
            return widget.text()
        case QLineEdit():
            return widget.displayText() or widget.placeholderText()
        case QComboBox():
            return widget.currentText()
        case QPlainTextEdit():
            return widget.toPlainText() or widget.placeholderText()
    return ""


def cut(widget: QWidget) -> str:
    """By how much a widget's text has too little room; "" where everything can be seen."""
    size, least = widget.size(), QSize(0, 0)
    match widget:
        case QLabel() if widget.text():
            least = _of_label(widget)
        case QAbstractButton() if (layout := widget.layout()) is not None:
            tall = layout.heightForWidth(size.width()) if layout.hasHeightForWidth() else 0
            least = layout.minimumSize().expandedTo(QSize(0, tall))
        case QAbstractButton() | QComboBox() if text_of(widget):
            least = widget.minimumSizeHint()
        case QLineEdit():
            least = QSize(0, widget.minimumSizeHint().height())
    wide, tall = least.width() - size.width(), least.height() - size.height()
    return f"{wide}x{tall}" if max(wide, tall) > 1 else ""


def _of_label(label: QLabel) -> QSize:
    """The room that a label needs: its longest piece, and all its lines at this width."""
    if not label.wordWrap():
        return label.sizeHint()
    metrics = label.fontMetrics()
    wide = max(metrics.horizontalAdvance(piece) for piece in PIECES.split(label.text()))
    return QSize(wide, label.heightForWidth(label.width()))
