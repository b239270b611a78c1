"""Pictures in whatever form Qt reads them, made small and grey for the reading of a QR code."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from wizard.model import Misuse
from wizard.ui.journey.importing import Grey
from wizard.ui.theme import LIGHT

FORMATS = frozenset({b"png", b"jpeg", b"jpg", b"gif", b"bmp", b"webp"})
"""What is read at all: SVG, PDF and the like may point to other files."""
MOST_POINTS = 50_000_000
"""Of a picture; the largest phone photos in ordinary use. Decoded they take 200 MB."""
SIDE = 2000
"""Points of the longer side that a QR code is looked for in: 11 a module of the largest code."""


def decode(raw: bytes) -> Grey:
    """The picture in these bytes; raises Misuse."""
    data = QByteArray(raw)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if bytes(reader.format().data()) not in FORMATS or not size.isValid():
        raise Misuse("import.picture_unreadable")
    _bounded(size)
    reader.setScaledSize(_small(size))
    image = reader.read()
    if image.isNull():
        raise Misuse("import.picture_unreadable")
    return grey(image)


def grey(image: QImage) -> Grey:
    """A picture made grey, on white where it is transparent; raises Misuse."""
    _bounded(image.size())
    if image.isNull():
        raise Misuse("import.picture_unreadable")
    size = _small(image.size())
    if size != image.size():
        image = image.scaled(
            size,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    made = _opaque(image).convertToFormat(QImage.Format.Format_Grayscale8)
    bits, step, width = bytes(made.constBits()), made.bytesPerLine(), made.width()
    rows = (bits[at : at + width] for at in range(0, step * made.height(), step))
    return Grey(width, made.height(), b"".join(rows))


def _opaque(image: QImage) -> QImage:
    if not image.hasAlphaChannel():
        return image
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor(LIGHT.card))
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper


def _bounded(size: QSize) -> None:
    if size.width() * size.height() > MOST_POINTS:
        raise Misuse("import.picture_too_large")


def _small(size: QSize) -> QSize:
    """The size to read it in: smaller where it is large, never larger."""
    if max(size.width(), size.height()) <= SIDE:
        return size
    return size.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio)
