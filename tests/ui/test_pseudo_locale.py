"""U26: every page in the accented pseudo-locale: what stands outside its brackets is a value.

Also: typing outlives a change of language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from tests.ui.conftest import OpenWindow
from tests.ui.pilot import Pilot
from tests.ui.walker import Walker
from wizard.model import Question
from wizard.ui.journey.messages import Asked
from wizard.ui.settings import Settings
from wizard.ui.window import Window
from wizard.ui.words import languages
from wizard.ui.words.pseudo import CLOSE, OPEN, PSEUDO

INNERMOST = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
WORD = re.compile(r"[^\W\d_]+")
NAMES = frozenset(
    ["PPTP", "L2TP", "SSTP", "IPsec", "IKEv", "VPN", "Passthrough", "Wizard", "Practice", "Office"]
)
"""Protocols, this program, and what the practice network calls its router and its entry."""
SITUATIONS = ("pptp_passthrough_off", "double_nat", "wrong_password", "captive_portal", "all_fine")

Way = Callable[[Walker], object]


def journey(key: str) -> Way:
    return lambda walker: walker.run(walker.flow.begin(key))


def asked(code: str, kind: str) -> Way:
    return lambda walker: walker.to_network().flow.heard(Asked(Question(code, kind)))


PAGES: dict[str, Way] = {
    "start": lambda walker: walker,
    "connection": journey("connect"),
    "symptom": journey("trouble"),
    "settings": journey("settings"),
    "undo": journey("undo"),
    "gateway": journey("gateway"),
    "devices": journey("devices"),
    "connected": journey("connected"),
    "passthrough_off": journey("off"),
    "sign_in": Walker.to_sign_in,
    "review": Walker.to_review,
    "consent": asked("router.plain_http", "consent"),
    "secret": asked("router_password", "secret"),
}


@pytest.fixture(autouse=True)
def own_cache(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    yield
    languages.install(qapp, "en")


def disguised_window(open_window: OpenWindow, walker: Walker) -> Window:
    settings = Settings(None)
    settings.put(language="en-XA")
    window = open_window(walker, settings=settings)
    QApplication.processEvents()
    return window


def texts(window: Window) -> Iterator[str]:
    """Everything that can be read or heard now."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
            yield from shown(widget)


def shown(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(place) for place in range(widget.count()))
        case QGroupBox():
            yield widget.title()


def outside(text: str) -> str:
    """What stands in no brackets; a sentence may hold another one."""
    inner = INNERMOST.sub("", text)
    return text if inner == text else outside(inner)


def values(known: object) -> Iterator[str]:
    """The texts inside of a value."""
    match known:
        case str():
            yield known
        case dict():
            yield from (text for inner in known.values() for text in values(inner))
        case list() | tuple() | frozenset():
            yield from (text for inner in known for text in values(inner))


def strange(window: Window, walker: Walker) -> list[str]:
    """Texts with words outside brackets that are no values of this world."""
    profile = walker.world.profile
    own = values(asdict(profile)) if profile else ()
    known = (*NAMES, *languages.known().values(), *PSEUDO, *own)
    allowed = {word for value in known for word in WORD.findall(value)}
    return [text for text in texts(window) if set(WORD.findall(outside(text))) - allowed]


@pytest.mark.parametrize("page", PAGES)
def test_no_page_says_anything_untranslated(open_window: OpenWindow, page: str) -> None:
    walker = Walker()
    PAGES[page](walker)
    window = disguised_window(open_window, walker)
    assert any(OPEN in text for text in texts(window))
    assert strange(window, walker) == []


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("way", ["to_network", "to_router", "to_result"])
def test_no_verdict_says_anything_untranslated(
    open_window: OpenWindow, situation: str, way: str
) -> None:
    walker = Walker(situation)
    getattr(walker, way)()
    window = disguised_window(open_window, walker)
    assert strange(window, walker) == []


def test_typing_outlives_a_change_of_language(
    open_window: OpenWindow, pilot: Callable[[Window], Pilot]
) -> None:
    settings = Settings(None)
    walker = Walker()
    walker.flow.offered = None
    window = open_window(walker, settings=settings)
    window.run(window.flow.begin("connect"))
    QApplication.processEvents()
    hands = pilot(window)
    hands.type("server", "vpn.example.net")
    for code in ("de", "ar-XB", ""):
        settings.put(language=code)
        window.dress()
        QApplication.processEvents()
        field = next(f for f in window.findChildren(QLineEdit, "server") if f.isVisible())
        assert field.text() == "vpn.example.net"
        assert window.flow.page == "connection"
