"""The values of a path map's layout: type, texts, cards, tracks; and their mirror image."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF

from wizard.ui import theme as look
from wizard.ui.theme import sized

MARK = 1.25
"""Side of a mark, in lines of the text beside it."""


@dataclass(frozen=True)
class Fonts:
    """The kinds of type on the map."""

    title: QFont
    quiet: QFont
    name: QFont

    @classmethod
    def of(cls, font: QFont) -> Fonts:
        """From the font of the widget."""
        return cls(
            sized(font, 1.0, bold=True), sized(font, look.QUIET), sized(font, look.QUIET, bold=True)
        )

    @property
    def row(self) -> float:
        """The height of a line of quiet text."""
        return QFontMetricsF(self.quiet).height()

    @property
    def mark(self) -> float:
        """The side of a mark."""
        return round(self.row * MARK)


@dataclass(frozen=True)
class Text:
    """A text in its place. role: title, quiet or note (what is amiss here)."""

    text: str
    box: QRectF
    role: str
    centred: bool = False


@dataclass(frozen=True)
class Box:
    """A station's card with its texts."""

    key: str
    card: QRectF
    texts: tuple[Text, ...]


@dataclass(frozen=True)
class Track:
    """Where a line runs: beginning, stations' points, label, and places for words (or none)."""

    start: QPointF
    points: tuple[QPointF, ...]
    label: QRectF
    notes: tuple[QRectF, ...]


@dataclass(frozen=True)
class Arrangement:
    """The whole map."""

    size: QSizeF
    boxes: tuple[Box, ...]
    tracks: tuple[Track, ...]
    legend: QRectF
    mark: float
    verdicts: bool = True
    """Each line's label says what becomes of it."""
    upright: bool = False

    @property
    def area(self) -> QRectF:
        """All of it."""
        return QRectF(0, 0, self.size.width(), self.size.height())

    @classmethod
    def empty(cls) -> Arrangement:
        """Nothing yet."""
        return cls(QSizeF(), (), (), QRectF(), 0.0)


def mirrored(made: Arrangement, width: float) -> Arrangement:
    """The same as read from the right."""
    boxes = tuple(_mirrored_box(box, width) for box in made.boxes)
    tracks = tuple(_mirrored_track(track, width) for track in made.tracks)
    return replace(made, boxes=boxes, tracks=tracks)


def _turned(rect: QRectF, width: float) -> QRectF:
    return QRectF(width - rect.right(), rect.top(), rect.width(), rect.height())


def _turned_point(point: QPointF, width: float) -> QPointF:
    return QPointF(width - point.x(), point.y())


def _mirrored_box(box: Box, width: float) -> Box:
    texts = tuple(replace(text, box=_turned(text.box, width)) for text in box.texts)
    return replace(box, card=_turned(box.card, width), texts=texts)


def _mirrored_track(track: Track, width: float) -> Track:
    return Track(
        _turned_point(track.start, width),
        tuple(_turned_point(point, width) for point in track.points),
        _turned(track.label, width),
        tuple(_turned(note, width) for note in track.notes),
    )
