"""The path map: this computer, router(s), provider, VPN server, inside, and a line each protocol.

Once something was changed a slider shows how it was before, and how it is now.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from wizard.ui import theme as look
from wizard.ui.reading.picture_parts import Picture, Station
from wizard.ui.theme import Theme
from wizard.ui.widgets.basics import label
from wizard.ui.widgets.path_map_details import StationDetails
from wizard.ui.widgets.path_map_view import MapView
from wizard.ui.words.texts import say

__all__ = ["PathMap", "StationDetails"]

BEFORE, AFTER = 0, 1


class PathMap(QWidget):
    """The map, and the slider where there are two pictures."""

    chosen = Signal(str)
    """The key of the station that somebody pressed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("pathMap")
        self.view = MapView(theme)
        self.view.pressed.connect(self._pressed)
        self._details: StationDetails | None = None
        self._pictures = (Picture(), Picture())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP)
        column.addWidget(self.view)
        self._choice = self._slider_row()
        column.addWidget(self._choice)
        self._choice.hide()

    @property
    def picture(self) -> Picture:
        """What is shown now."""
        return self.view.picture

    def show_picture(self, picture: Picture) -> None:
        """Show one picture; what is there already is changed, not made anew."""
        self._choice.hide()
        self.view.show_picture(picture)

    def show_before_after(self, before: Picture, after: Picture) -> None:
        """Show how it is now, with a slider back to how it was."""
        self._pictures = (before, after)
        self._choice.show()
        self._slid(self.slider.value())

    def explain(self, details: StationDetails) -> None:
        """Tell in this card about the station that is chosen, as long as there is one."""
        self._details = details

    def station(self, key: str) -> Station | None:
        """The station of this key as it is shown."""
        return self.picture.station(key)

    def _pressed(self, key: str) -> None:
        """Tell about this station; pressed once more, no longer."""
        again = key == self.view.chosen
        self.view.choose("" if again else key)
        if again and self._details is not None:
            self._details.shut()
        self._tell(self.view.chosen)
        self.chosen.emit(self.view.chosen)

    def _tell(self, key: str) -> None:
        station = self.station(key)
        if self._details is not None and station is not None:
            self._details.tell(station)

    def _slider_row(self) -> QWidget:
        made = QWidget()
        made.setObjectName("beforeAfter")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("beforeAfterSlider")
        self.slider.setRange(BEFORE, AFTER)
        self.slider.setPageStep(1)
        self.slider.setValue(AFTER)
        self.slider.setAccessibleName(say("Before or after the change"))
        self.slider.valueChanged.connect(self._slid)
        self._ends = (
            label(say("Before the change"), "beforeLabel", quiet=True, share=look.QUIET),
            label(say("After the change"), "afterLabel", quiet=True, share=look.QUIET),
        )
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.GAP)
        for words in self._ends:
            words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
            words.setBuddy(self.slider)
        self.slider.setMinimumWidth(look.WIDE * 2)
        line.addWidget(self._ends[BEFORE])
        line.addWidget(self.slider)
        line.addWidget(self._ends[AFTER])
        line.addStretch(1)
        made.setLayout(line)
        return made

    def _slid(self, value: int) -> None:
        """Show that side; its word is bold and told to screen readers."""
        for end, words in enumerate(self._ends):
            font = words.font()
            font.setBold(end == value)
            words.setFont(font)
        told = (say("The map shows how it was before."), say("The map shows how it is now."))
        self.slider.setAccessibleDescription(told[value])
        self.view.show_picture(self._pictures[value])
        self._tell(self.view.chosen)
