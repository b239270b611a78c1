"""The drawing of the path map, with a real button over each station's card."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsScene,
    QGraphicsView,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from wizard.ui import theme as look
from wizard.ui.reading.picture_parts import Picture, Station
from wizard.ui.theme import Theme
from wizard.ui.widgets import path_map_words as words
from wizard.ui.widgets.path_map_items import Card, Legend, Path
from wizard.ui.widgets.path_map_layout import Sheet, arrange
from wizard.ui.widgets.path_map_places import Arrangement, Fonts
from wizard.ui.words.texts import mirrored, say

INSET = 4.0
"""The ring of the focus lies inside the card's edge, which tells the chosen station."""
FIRST_WIDTH = 640
"""Pixels of a width to think of before there is one."""


class StationButton(QPushButton):
    """Lies over a card and draws only its focus; the card below is the drawing's."""

    def __init__(
        self, key: str, theme: Theme, parent: QWidget, step: Callable[[int], None]
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"station_{key}")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        told = say("Tells what is known of it, and how.")
        self.setToolTip(told)
        self.setAccessibleDescription(told)
        self._theme, self._step = theme, step

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As large as its card; it has no text of its own."""
        return self.size()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Nothing to be cut."""
        return QSize(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows go to the neighbours as they are seen; Enter presses."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in steps:
            sideways = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            self._step(-steps[key] if sideways and mirrored() else steps[key])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A ring when it has the focus, a thinner one under the pointer."""
        if not (self.hasFocus() or self.underMouse()):
            return
        thick = 2.0 if self.hasFocus() else 1.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.accent), thick))
        edge = QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)
        painter.drawRoundedRect(edge, look.BUTTON_RADIUS, look.BUTTON_RADIUS)


class MapView(QGraphicsView):
    """Shows a picture; a new one changes what is there instead of making it anew."""

    pressed = Signal(str)
    """The key of a station."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("map")
        self.theme = theme
        self.picture = Picture()
        self.chosen = ""
        self.buttons: dict[str, StationButton] = {}
        self._cards: dict[str, Card] = {}
        self._paths: dict[str, Path] = {}
        self._sheet = QGraphicsScene(self)
        self._fonts = Fonts.of(self.font())
        self._legend = Legend(theme, self._fonts)
        self._sheet.addItem(self._legend)
        self._told: tuple[object, ...] = ()
        self._known: tuple[object, ...] = ()
        self._kept: dict[float, Arrangement] = {}
        self._laid = Arrangement.empty()
        self.setScene(self._sheet)
        self._still()

    def _still(self) -> None:
        """No bars, no frame, no ground of its own: it is a part of the page."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setInteractive(False)
        self.setStyleSheet("QGraphicsView { background: transparent; }")
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(say("Map of the way"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def laid(self) -> Arrangement:
        """Where everything lies now."""
        return self._laid

    def show_picture(self, picture: Picture) -> None:
        """Show this; where nothing changed, nothing is touched."""
        if picture == self.picture:
            return
        self.picture = picture
        self._lay()
        self._tell()

    def choose(self, key: str) -> None:
        """Mark a station as the one that is told about."""
        self.chosen = key
        self._place_cards()

    # Size

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Wrapped text decides."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height that the map needs."""
        return int(self._arranged(width).size.height()) + 1

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Of the width it has, or a usual one."""
        width = self.width() if self.isVisible() else FIRST_WIDTH
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Any width will do; the height follows."""
        return QSize(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay it out anew."""
        super().resizeEvent(event)
        self._told = ()
        self._lay()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another size of type or direction."""
        super().changeEvent(event)
        kinds = (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange)
        if event.type() in kinds and hasattr(self, "_laid"):
            self._told = ()
            self._lay()

    # Inside

    def _arranged(self, width: float) -> Arrangement:
        """Laid out in this width; kept, for a layout asks for many heights at once."""
        known = (Sheet.words_of(self.picture), self.font().key(), mirrored())
        if known != self._known:
            self._known = known
            self._kept.clear()
        if width not in self._kept:
            self._kept[width] = arrange(self.picture, width, self.font(), mirrored())
        return self._kept[width]

    def _lay(self) -> None:
        """Places where texts have changed, states in any case."""
        told = Sheet.words_of(self.picture)
        if told != self._told:
            self._told = told
            self._fonts = Fonts.of(self.font())
            before = self._laid.size.height()
            self._laid = self._arranged(self.width())
            self.setSceneRect(QRectF(self._laid.area))
            if self._laid.size.height() != before:
                self.updateGeometry()
            self._match_items()
        self._place_cards()
        self._place_paths()

    def _match_items(self) -> None:
        """An item for each station and line, no more and no less."""
        stations = {station.key for station in self.picture.stations}
        lines = {line.protocol for line in self.picture.lines}
        for gone in set(self._cards) - stations:
            self._sheet.removeItem(self._cards.pop(gone))
            self.buttons.pop(gone).deleteLater()
        for gone in set(self._paths) - lines:
            self._sheet.removeItem(self._paths.pop(gone))
        for station in self.picture.stations:
            if station.key not in self._cards:
                self._add_station(station)
        for key in lines - set(self._paths):
            self._paths[key] = Path(self.theme, self._fonts)
            self._sheet.addItem(self._paths[key])
        self._order()

    def _order(self) -> None:
        """Tab meets the stations where the map stands, also those that came late."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # without it no order begins here
        chain = (self, *(self.buttons[station.key] for station in self.picture.stations))
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _add_station(self, station: Station) -> None:
        card = Card(self.theme, self._fonts)
        self._cards[station.key] = card
        self._sheet.addItem(card)
        key = station.key
        made = StationButton(key, self.theme, self.viewport(), lambda step: self._go(key, step))
        made.clicked.connect(lambda: self.pressed.emit(key))
        made.show()
        self.buttons[key] = made

    def _place_cards(self) -> None:
        for box in self._laid.boxes:
            card = self._cards[box.key]
            card.dress(self._fonts, mirror=mirrored())
            card.turn(box, chosen=box.key == self.chosen)
            self.buttons[box.key].setGeometry(box.card.toAlignedRect())

    def _place_paths(self) -> None:
        laid = self._laid
        for line, track in zip(self.picture.lines, laid.tracks, strict=False):
            path = self._paths[line.protocol]
            path.dress(self._fonts, mirror=mirrored())
            path.turn(line, track, laid)
        self._legend.dress(self._fonts, mirror=mirrored())
        self._legend.turn(self.picture, laid.legend)

    def _go(self, key: str, step: int) -> None:
        """The focus to a neighbour; at the ends it stays."""
        keys = [station.key for station in self.picture.stations]
        place = min(max(keys.index(key) + step, 0), len(keys) - 1)
        self.buttons[keys[place]].setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self) -> None:
        """Say the map to those who cannot see it, where it says something new."""
        for station in self.picture.stations:
            name = words.spoken(station)
            if self.buttons[station.key].accessibleName() != name:
                self.buttons[station.key].setAccessibleName(name)
        story = words.story(self.picture)
        if story != self.accessibleDescription():
            self.setAccessibleDescription(story)
            changed = QAccessible.Event.DescriptionChanged
            QAccessible.updateAccessibility(QAccessibleEvent(self, changed))
