"""Something dropped on the window, or taken from the clipboard: a file, a picture or a text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QWidget

MOST_LETTERS = 512 * 1024
"""Of a text that is taken over; a profile has 256 KiB at the most."""


@dataclass(frozen=True)
class Parcel:
    """One of file, picture, text; too_large where there was a text that no profile can be."""

    file: Path | None = None
    picture: QImage | None = None
    text: str = ""
    too_large: bool = False


def parcel(data: QMimeData | None) -> Parcel | None:
    """What is in there that may be a profile; None where there is nothing of the kind."""
    if data is None:  # an empty clipboard
        return None
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files:
        return Parcel(file=files[0])
    if data.hasImage():
        image = data.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return Parcel(picture=image)
    text = data.text() if data.hasText() else ""
    if len(text) > MOST_LETTERS:
        return Parcel(too_large=True)
    return Parcel(text=text) if text.strip() else None


def could_be(data: QMimeData) -> bool:
    """Whether it is worth a look, without loading it."""
    return data.hasUrls() or data.hasImage() or data.hasText()


class Drops(QObject):
    """Lets things be dropped on a widget; lives, and listens, as long as its page."""

    def __init__(self, page: QObject, onto: QWidget, take: Callable[[Parcel], object]) -> None:
        super().__init__(page)
        self._take = take
        onto.setAcceptDrops(True)
        onto.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Show that it can be dropped here, and take it."""
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            event.acceptProposedAction()
            found = parcel(event.mimeData())
            if found is not None:
                self._take(found)
            return True
        if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            if could_be(event.mimeData()):
                event.acceptProposedAction()
            return True
        return False
