"""A path map on the screen, for the tests of what is seen of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.walker import Walker
from wizard.ui import theme
from wizard.ui.reading import picture
from wizard.ui.reading.picture import Picture
from wizard.ui.widgets.path_map import PathMap

Show = Callable[..., PathMap]


def checked(situation: str) -> Picture:
    """The picture after a practice situation's server was tested."""
    return picture.of(Walker(situation).to_network().flow.session)


def shower(qtbot: QtBot, qapp: QApplication) -> Show:
    """Shows a picture in this width, size of type and theme."""

    def make(
        made: Picture | None = None,
        width: int = 1000,
        scale: float = 1.0,
        colours: theme.Theme = theme.LIGHT,
    ) -> PathMap:
        font = qapp.font()
        font.setPointSizeF(font.pointSizeF() * scale)
        qapp.setFont(font)
        qapp.setStyleSheet(theme.style_sheet(colours))
        path_map = PathMap(colours)
        qtbot.addWidget(path_map)
        if made is not None:
            path_map.show_picture(made)
        path_map.resize(width, path_map.heightForWidth(width))
        path_map.show()
        QCoreApplication.processEvents()
        return path_map

    return make
