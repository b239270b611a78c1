"""Where everything of a path map lies: side by side where there is room, else one below another.

Pure geometry of fonts and texts; calculated as read from the left, mirrored at the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from wizard.ui import theme as look
from wizard.ui.reading.picture_parts import Picture, State, Station
from wizard.ui.widgets import path_map_words as words
from wizard.ui.widgets.path_map_places import Arrangement, Box, Fonts, Text, Track, mirrored

WRAP = int(Qt.TextFlag.TextWordWrap)
LEGEND_STEP = 1.3
"""Height of a row under the map, in marks."""
AIRY, TIGHT = (float(look.ROOM), float(look.GAP)), (float(look.GAP), look.SMALL * 2.0)
"""Between cards and inside them; the second where the first leaves too little for the words."""
TALL = 100_000.0
"""Higher than any text."""
TOLD_APART = (State.BAD, State.MAYBE, State.WARN)
"""The states whose word stands beside each of their marks; the legend has the others."""


def arrange(picture: Picture, width: float, font: QFont, mirror: bool) -> Arrangement:
    """Lay the map out in this width."""
    if not picture.stations:
        return Arrangement.empty()
    fonts = Fonts.of(font)
    sheets = [Sheet(picture, width, fonts, *room) for room in (AIRY, TIGHT)]
    sheet = next((sheet for sheet in sheets if sheet.fits()), None)
    made = sheet.across() if sheet else sheets[0].down()
    made = sheets[0].with_legend(made)
    return mirrored(made, width) if mirror else made


class Sheet:
    """One picture on one width with one size of type."""

    def __init__(
        self, picture: Picture, width: float, fonts: Fonts, gap: float, pad: float
    ) -> None:
        self.picture, self.width, self.fonts, self.gap, self.pad = picture, width, fonts, gap, pad
        self.count = len(picture.stations)
        self.titles = [words.breakable(words.title(s)) for s in picture.stations]
        self.facts = ["\n".join(map(words.breakable, words.facts(s))) for s in picture.stations]
        self.labels = [words.protocol(line.protocol) for line in picture.lines]

    @staticmethod
    def words_of(picture: Picture) -> tuple[object, ...]:
        """Everything that the places depend on."""
        stations = ((s.key, words.title(s), words.facts(s), notes(s)) for s in picture.stations)
        return (*stations, *(line.protocol for line in picture.lines))

    @property
    def note_height(self) -> float:
        """The height of the words over a mark."""
        inner = self.box_width - 2 * self.pad
        told = (words.word(state, sure=False) for state in TOLD_APART)
        return max(height_of(text, self.fonts.quiet, inner) for text in told)

    @property
    def box_width(self) -> float:
        """The width of a card side by side."""
        return (self.width - self.gap * (self.count - 1)) / self.count

    def fits(self) -> bool:
        """Whether no word has to be broken side by side; every word a state may bring counts."""
        quiet, bold = QFontMetricsF(self.fonts.quiet), QFontMetricsF(self.fonts.name)
        need = [_widest(quiet, words.word(state, sure=False)) for state in State]
        need += [bold.horizontalAdvance(label) for label in self.labels]
        return max(self._need(), *need) + 2 * self.pad <= self.box_width

    def _need(self) -> float:
        """The widest word of titles and facts."""
        title, quiet = QFontMetricsF(self.fonts.title), QFontMetricsF(self.fonts.quiet)
        need = [_widest(title, text) for text in self.titles]
        return max(need + [_widest(quiet, text) for text in self.facts])

    @property
    def says_verdicts(self) -> bool:
        """Whether what becomes of a line has room beside every line's name."""
        quiet, bold = QFontMetricsF(self.fonts.quiet), QFontMetricsF(self.fonts.name)
        longest = max(quiet.horizontalAdvance(words.verdict(state)) for state in State)
        name = max((bold.horizontalAdvance(label + " ") for label in self.labels), default=0.0)
        return name + longest <= self.box_width - 2 * self.pad

    # Side by side

    def across(self) -> Arrangement:
        """Cards in a row, lines across them, titles below the lines."""
        mark = self.fonts.mark
        step = self.note_height + mark + look.SMALL * 2
        top = self.pad + step * len(self.labels) + look.SMALL * 2
        titles = max((self._height(t, "title") for t in self.titles), default=0.0)
        facts = max((self._height(t, "quiet") for t in self.facts), default=0.0)
        height = top + titles + 2 + facts + self.pad
        lefts = [place * (self.box_width + self.gap) for place in range(self.count)]
        boxes = tuple(
            self._card(place, left, top, titles, height) for place, left in enumerate(lefts)
        )
        tracks = tuple(
            self._track(lefts, self.pad + step * line) for line in range(len(self.labels))
        )
        return Arrangement(
            QSizeF(self.width, height), boxes, tracks, QRectF(), mark, self.says_verdicts
        )

    def _card(self, place: int, left: float, top: float, titles: float, height: float) -> Box:
        inner = self.box_width - 2 * self.pad
        card = QRectF(left, 0, self.box_width, height)
        first = QRectF(left + self.pad, top, inner, titles)
        second = QRectF(left + self.pad, top + titles + 2, inner, height - top - titles - self.pad)
        texts = (
            Text(self.titles[place], first, "title", centred=True),
            Text(self.facts[place], second, "quiet", centred=True),
        )
        return Box(self.picture.stations[place].key, card, texts)

    def _track(self, lefts: Sequence[float], top: float) -> Track:
        row, mark, inner = self.note_height, self.fonts.mark, self.box_width - 2 * self.pad
        middle = top + row + mark / 2 + 1
        centres = [left + self.box_width / 2 for left in lefts]
        notes = tuple(QRectF(left + self.pad, top, inner, row) for left in lefts)
        points = tuple(QPointF(x, middle) for x in centres)
        return Track(QPointF(self.pad, middle), points, notes[0], notes)

    def _height(self, text: str, role: str, width: float | None = None) -> float:
        inner = self.box_width - 2 * self.pad if width is None else width
        return height_of(text, self._font(role), inner)

    def _font(self, role: str) -> QFont:
        return self.fonts.title if role == "title" else self.fonts.quiet

    # One below another

    def down(self) -> Arrangement:
        """Cards below each other, lines down at their side, titles beside the lines."""
        columns, verdicts = self._columns()
        side = sum(columns) + self.pad
        head = (2 if verdicts else 1) * self.fonts.row + look.SMALL if columns else 0.0
        inner = max(1.0, self.width - side - 2 * self.pad)
        boxes: list[Box] = []
        top = head
        for place in range(self.count):
            box = self._wide_card(place, top, side, inner)
            boxes.append(box)
            top = box.card.bottom() + look.SMALL * 2
        tracks = tuple(self._down_track(columns, place, boxes) for place in range(len(self.labels)))
        size = QSizeF(self.width, top - look.SMALL * 2)
        mark = self.fonts.mark
        return Arrangement(size, tuple(boxes), tracks, QRectF(), mark, verdicts, upright=True)

    def _columns(self) -> tuple[list[float], bool]:
        """The widths of the lines' columns, and whether their words leave room for the texts."""
        quiet, bold = QFontMetricsF(self.fonts.quiet), QFontMetricsF(self.fonts.name)
        told = max(quiet.horizontalAdvance(words.verdict(state)) for state in State)
        names = [bold.horizontalAdvance(label) + self.pad for label in self.labels]
        wide = [max(name, told + self.pad) for name in names]
        fits = sum(wide) + 3 * self.pad + self._need() <= self.width
        return (wide, True) if fits else (names, False)

    def _wide_card(self, place: int, top: float, left: float, inner: float) -> Box:
        station = self.picture.stations[place]
        told = (
            (self.titles[place], "title"),
            (self.facts[place].replace("\n", " \u00b7 "), "quiet"),
            ("\n".join(notes(station)), "note"),
        )
        texts: list[Text] = []
        bottom = top + look.SMALL * 2
        for text, role in filter(lambda pair: pair[0], told):
            height = self._height(text, role, inner)
            texts.append(Text(text, QRectF(left + self.pad, bottom, inner, height), role))
            bottom += height
        bottom = max(bottom, top + look.SMALL * 2 + self.fonts.mark) + look.SMALL * 2
        return Box(station.key, QRectF(0, top, self.width, bottom - top), tuple(texts))

    def _down_track(self, columns: Sequence[float], place: int, boxes: Sequence[Box]) -> Track:
        left = self.pad + sum(columns[:place])
        middle = left + (columns[place] - self.pad) / 2
        label = QRectF(left, 0, columns[place] - self.pad, boxes[0].card.top() - look.SMALL)
        points = tuple(QPointF(middle, box.card.center().y()) for box in boxes)
        start = QPointF(middle, boxes[0].card.top() + look.SMALL)
        return Track(start, points, label, ())

    # Under the map

    def with_legend(self, made: Arrangement) -> Arrangement:
        """What the marks without a word of their own mean."""
        if not self.picture.lines:
            return made
        quiet = QFontMetricsF(self.fonts.quiet)
        states = [state for state in State if state not in TOLD_APART]
        widths = [legend_width(quiet, self.fonts.mark, state) for state in states]
        rows, left = 1, 0.0
        for width in widths:
            if left and left + width > self.width:
                rows, left = rows + 1, 0.0
            left += width
        top, height = made.size.height() + look.GAP, rows * self.fonts.mark * LEGEND_STEP
        size = QSizeF(self.width, top + height)
        return replace(made, legend=QRectF(0, top, self.width, height), size=size)


def notes(station: Station) -> tuple[str, ...]:
    """What is amiss at a station, in words."""
    return tuple(words.here(at, station) for at in station.at if at.state in TOLD_APART)


def legend_width(metrics: QFontMetricsF, mark: float, state: State) -> float:
    """The room for a mark and its word."""
    return mark + look.SMALL * 2 + metrics.horizontalAdvance(words.word(state)) + look.ROOM


def height_of(text: str, font: QFont, width: float) -> float:
    """The height of a wrapped text."""
    if not text:
        return 0.0
    box = QRectF(0, 0, width, TALL)
    return QFontMetricsF(font).boundingRect(box, WRAP, text).height()


def _widest(metrics: QFontMetricsF, text: str) -> float:
    pieces: Iterable[str] = text.replace(words.ZERO_WIDTH, " ").split()
    return max((metrics.horizontalAdvance(piece) for piece in pieces), default=0.0)
