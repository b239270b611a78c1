"""What is known of a station, and how it is known."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from wizard.ui.picture_parts import Station
from wizard.ui.theme import Theme


class StationDetails(QFrame):
    """A card that tells about one station."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def tell(self, station: Station) -> None:
        """Tell about this station."""
