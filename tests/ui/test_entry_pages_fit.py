"""The entry pages in small windows, with large type, mirrored (U20, U21, U25, U27, U32)."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from tests.ui.conftest import OpenWindow
from tests.ui.walker import Walker
from tests.unit.profile.conftest import make_certificate
from wizard.model import Connection, Profile, Protocol, Server
from wizard.ui.settings import Settings
from wizard.ui.window import LEAST_HEIGHT, LEAST_WIDTH, Window

SAME_ROW = 12
"""Pixels by which neighbours in a row may differ."""
PAGES = {"connect": "connection", "trouble": "symptom", "devices": "devices", "gateway": "gateway"}
LONG = Connection(
    "A connection with quite a long name for a small window",
    "vpn.a-rather-long-name-of-a-server.office.example",
    Protocol.IKEV2,
    user="somebody.with-a-long-name@office.example",
    ours=False,
    last_failure="NO_PROPOSAL_CHOSEN",
)


def shown(open_window: OpenWindow, journey: str, scale: float, width: int, height: int) -> Window:
    settings = Settings(None)
    settings.put(scale=scale)
    window = open_window(Walker(), settings=settings)
    server = Server(LONG.server, (Protocol.IKEV2, Protocol.L2TP), ca=make_certificate("Office CA"))
    brought = Profile(LONG.name, (server,), ("10.20.0.0/24",), allow_router=False)
    window.flow.around = replace(window.flow.around, entries=(LONG,))
    window.run(window.flow.begin(journey))
    window.flow.put(brought=brought)
    window.resize(width, height)
    window.redraw()
    _open_all(window)
    return window


def _open_all(window: Window) -> None:
    """Everything that can be unfolded."""
    for _ in range(3):
        QApplication.processEvents()
    for name in ("broughtDetailsButton", "offeredDetailsButton", "moreButton", "asText"):
        for button in window.findChildren(QAbstractButton, name):
            if button.isVisible():
                button.click()
    for _ in range(3):
        QApplication.processEvents()


def cut(window: Window) -> list[str]:
    """Labels whose text needs more room than it has."""
    labels = [w for w in window.findChildren(QLabel) if w.isVisible() and w.text()]
    return [w.text() for w in labels if w.height() < w.heightForWidth(w.width())]


def outside(window: Window) -> list[str]:
    """Interactive widgets that reach beyond the page's visible width."""
    body = window.findChild(QScrollArea, "body")
    assert body is not None
    inside = body.viewport().width()
    found = [w for w in interactive(window) if body.isAncestorOf(w)]
    starts = [(w, w.mapTo(body.viewport(), QPoint(0, 0)).x()) for w in found]
    return [w.objectName() for w, x in starts if x < 0 or x + w.width() > inside]


def interactive(window: Window) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)
    found = [w for kind in kinds for w in window.findChildren(kind)]
    return [w for w in found if w.isVisible() and w.focusPolicy() != Qt.FocusPolicy.NoFocus]


@pytest.mark.parametrize("journey", PAGES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(LEAST_WIDTH, LEAST_HEIGHT), (1080, 760)])
def test_u25_nothing_is_cut_or_out_of_reach(
    open_window: OpenWindow, journey: str, scale: float, size: tuple[int, int]
) -> None:
    window = shown(open_window, journey, scale, *size)
    assert window.flow.page == PAGES[journey]
    assert cut(window) == []
    assert outside(window) == []


@pytest.mark.parametrize("journey", PAGES)
def test_u21_names_are_there_and_unique(open_window: OpenWindow, journey: str) -> None:
    window = shown(open_window, journey, 1.0, 1080, 760)
    names = [_name(w) for w in interactive(window)]
    assert all(names)
    assert sorted(set(names)) == sorted(names)


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


@pytest.mark.parametrize("journey", PAGES)
def test_u27_mirrored_it_stands_the_other_way_round(
    open_window: OpenWindow, qapp: QApplication, journey: str
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = shown(open_window, journey, 1.0, 1080, 760)
    assert outside(window) == []
    leave = window.findChild(QAbstractButton, "leave")
    back = window.findChild(QAbstractButton, "back")
    assert leave is not None
    assert back is not None
    assert leave.x() > back.x()


@pytest.mark.parametrize("journey", PAGES)
def test_u32_every_widget_to_press_or_type_into_is_named(
    open_window: OpenWindow, journey: str
) -> None:
    window = shown(open_window, journey, 1.0, 1080, 760)
    assert [type(w).__name__ for w in interactive(window) if not w.objectName()] == []


@pytest.mark.parametrize("journey", PAGES)
def test_u20_tab_goes_through_the_page_from_top_to_bottom(
    open_window: OpenWindow, journey: str
) -> None:
    window = shown(open_window, journey, 1.0, 680, 560)
    body = window.findChild(QScrollArea, "body")
    assert body is not None
    page = body.widget()
    assert page is not None
    first = next(w for w in interactive(window) if body.isAncestorOf(w))
    first.setFocus()
    places: list[QPoint] = []
    for _ in range(60):
        now = window.focusWidget()
        if now is None or not body.isAncestorOf(now):
            break
        places.append(now.mapTo(page, QPoint(0, 0)))
        window.focusNextChild()
    assert places
    for earlier, later in pairwise(places):  # a second column begins at the top again
        assert later.y() > earlier.y() - SAME_ROW or later.x() > earlier.x() + SAME_ROW
