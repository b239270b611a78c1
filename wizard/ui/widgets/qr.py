"""A QR code, sharp at every size and always dark on light, so that any camera reads it."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.ui.theme import CONTRAST_LIGHT

QUIET = 4
"""Modules of white around it (ISO/IEC 18004, quiet zone)."""
MOST_BYTES = 2953
"""What the largest code holds at the lowest error correction (ISO/IEC 18004, version 40-L)."""
LEAST, USUAL = 2, 4
"""Pixels of a module: what a screen photo still resolves, and what is easily read."""
LARGEST = 380
"""Pixels of the side, unless the code itself needs more."""

Modules = tuple[bytes, ...]


@lru_cache(maxsize=4)
def modules(text: str) -> Modules | None:
    """The rows of the code for a text, 1 = dark; None where the text does not fit in one."""
    import segno

    if len(text.encode()) > MOST_BYTES:
        return None
    try:
        code = segno.make(text, error="l", micro=False, encoding="utf-8")
    except segno.DataOverflowError:
        return None
    return tuple(bytes(row) for row in code.matrix)


class QrCode(QWidget):
    """Whole pixels a module; told to screen readers as what it is for."""

    def __init__(self, rows: Modules, name: str, told: str) -> None:
        super().__init__()
        self._rows = rows
        self.setObjectName(name)
        self.setAccessibleName(told)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Large enough to be read, small enough for the page."""
        count = len(self._rows) + 2 * QUIET
        side = count * max(LEAST, min(USUAL, LARGEST // count))
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """White paper, dark modules, each on whole device pixels."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(CONTRAST_LIGHT.card))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(CONTRAST_LIGHT.text))
        count = len(self._rows) + 2 * QUIET
        ratio = self.devicePixelRatioF()
        side = int(self.width() * ratio) // count / ratio
        for y, row in enumerate(self._rows, QUIET):
            for x, dark in enumerate(row, QUIET):
                if dark:
                    painter.drawRect(QRectF(x * side, y * side, side, side))
