"""What a person meets on each scene, taken down once a scene and variant for many rules to judge.

A survey is plain data: what stands where, how it is called, where Tab leads, what is cut.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFont, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSlider,
    QWidget,
)

from tests.ui.opening import as_found, close, open_on
from tests.ui.scenes import SCENES
from tests.ui.text_room import cut, text_of
from wizard.ui.app import application
from wizard.ui.journey.flow import Flow
from wizard.ui.settings import Choices, Settings
from wizard.ui.widgets.disclosure import Disclosure
from wizard.ui.widgets.marks import Mark
from wizard.ui.widgets.stage_bar import StageBar
from wizard.ui.window import LEAST_HEIGHT, LEAST_WIDTH, Window

USED = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView, QSlider)
PLAIN = {"language": "en", "theme": "light", "scale": 1.0, "still": True}
USUAL = {"width": 1080, "height": 720}
LEAST = {"width": LEAST_WIDTH, "height": LEAST_HEIGHT}
VARIANTS: Mapping[str, Mapping[str, object]] = {
    "plain": USUAL,
    "large": {"scale": 2.0, **LEAST},
    "fourteen": LEAST,
    "long": {"language": "en-XA", **LEAST},
    "mirrored": {"language": "ar-XB", **USUAL},
    "opened": USUAL,
    "opened long": {"language": "en-XA", **LEAST},
    "opened large": {"scale": 2.0, **LEAST},
    "dark": {"theme": "dark", **USUAL},
    "contrast-light": {"theme": "contrast-light", **USUAL},
    "contrast-dark": {"theme": "contrast-dark", **USUAL},
}
POINTS = {"fourteen": 14.0}
"""Size of the system's type where it is not the usual one."""
FOLDING = ("connection", "symptom", "network", "result", "review", "undo", "by_hand_beyond")
FOLDED = tuple(n for n in SCENES if n.startswith(FOLDING))  # where something can be unfolded
WALKED = ("plain", "mirrored", "opened")
"""Variants in which Tab is followed."""
SEEN = ("plain", "mirrored", "dark", "contrast-light", "contrast-dark")
"""Variants of which a picture is taken."""
HEARD = ("plain", "mirrored", "long", "opened", "opened long")
"""Variants in which the accessibility tree is asked."""
MOST_TABS = 150  # a ring has closed by then


@dataclass(frozen=True)
class Thing:
    """One visible widget. box: its place in the window.

    spoken, told: name and description for assistive technology; used: can be pressed or typed
    into; typed: only the latter; group: the names of the radio buttons it belongs to; buddy: a
    label is its own; cut: by how much its text has too little room; line: itself and all it lies
    in, innermost first.
    """

    name: str
    kind: str
    text: str
    box: QRect
    spoken: str = ""
    told: str = ""
    tip: str = ""
    used: bool = False
    enabled: bool = True
    page: bool = False
    typed: bool = False
    buddy: bool = False
    group: frozenset[str] = frozenset()
    cut: str = ""
    line: tuple[int, ...] = ()

    def __str__(self) -> str:
        """For the message of a test that fails."""
        words = f"{self.text[:50]!r} [{self.spoken[:50]!r}]"
        return f"{self.kind} {self.name!r} {words} at {self.box.getRect()}"


@dataclass(frozen=True)
class Survey:
    """One scene in one variant.

    writing: something is being changed; behind: there is a page to go back to; stages: how many are
    shown; tree: role, name and the rest of what assistive technology finds; sight: the part of the
    window in which the page is seen; beyond: pixels of it that no scrolling brings there.
    """

    scene: str
    variant: str
    key: str
    flow: Flow = field(repr=False)
    secrets: tuple[str, ...] = field(repr=False)
    title: str
    subtitle: str
    primary: str
    commits: bool
    writing: bool
    behind: bool
    stages: int
    things: tuple[Thing, ...] = field(repr=False)
    tabs: tuple[str, ...] = field(repr=False)
    tree: tuple[tuple[str, str, str], ...] = field(repr=False)
    size: QSize
    sight: QRect
    beyond: int
    image: QImage = field(repr=False)

    @property
    def used(self) -> tuple[Thing, ...]:
        """What can be pressed or typed into."""
        return tuple(thing for thing in self.things if thing.used)

    def all(self, name: str) -> tuple[Thing, ...]:
        """The things of this objectName."""
        return tuple(thing for thing in self.things if thing.name == name)

    def named(self, name: str) -> Thing:
        """The first of them."""
        return self.all(name)[0]

    def texts(self) -> Iterator[str]:
        """Everything that can be read or heard here."""
        yield from (self.title, self.subtitle)
        for thing in self.things:
            yield from (thing.text, thing.spoken, thing.told, thing.tip)
        for _role, name, more in self.tree:
            yield from (name, more)


@cache
def of(name: str, variant: str = "plain") -> Survey:
    """The survey of a scene in a variant."""
    app = application(["survey"])
    scene = SCENES[name]
    with as_found(app):
        if variant in POINTS:
            font = QFont(app.font())
            font.setPointSizeF(POINTS[variant])
            app.setFont(font)
        walker = scene.walk()
        settings = Settings(None)
        settings.now = Choices(**{**PLAIN, **VARIANTS[variant]})  # type: ignore[arg-type]
        window = open_on(app, walker, settings)
        try:
            window.resize(settings.now.width, settings.now.height)  # whatever the screen's size
            scene.after(window)
            if variant.startswith("opened"):
                open_all(window)
            settle()
            return _survey(window, name, variant, tuple(walker.world.secrets.values()))
        finally:
            close(window)


def open_all(window: Window) -> None:
    """Unfold whatever can be unfolded, also what lies in something unfolded."""
    for _ in range(3):
        settle()
        for folded in window.findChildren(Disclosure):
            if folded.button.isVisible() and not folded.is_open:
                folded.turn()


def settle() -> None:
    """Let layouts, and layouts that follow from layouts, come to rest."""
    for _ in range(4):
        QCoreApplication.processEvents()


def _survey(window: Window, scene: str, variant: str, secrets: tuple[str, ...]) -> Survey:
    page = window.page
    body = window.findChild(QScrollArea, "body")
    bar = window.findChild(StageBar)
    assert page is not None
    assert body is not None
    assert bar is not None
    image = window.grab().toImage() if variant in SEEN else QImage()  # before Tab moves it
    heard = QAccessible.queryAccessibleInterface(window)
    return Survey(
        scene=scene,
        variant=variant,
        key=type(page).key,
        flow=window.flow,
        secrets=secrets,
        title=page.title(),
        subtitle=page.subtitle(),
        primary=page.primary(),
        commits=type(page).commits,
        writing=window.flow.writing,
        behind=window.flow.can_go_back,
        stages=bar.total if bar.isVisible() else 0,
        things=tuple(_things(window, page)),
        tree=tuple(_below(heard)) if variant in HEARD else (),
        tabs=tuple(_tabs(window)) if variant in WALKED else (),
        size=window.size(),
        sight=QRect(body.viewport().mapTo(window, QPoint(0, 0)), body.viewport().size()),
        beyond=page.width() - body.viewport().width(),
        image=image,
    )


def _things(window: Window, page: QWidget) -> Iterator[Thing]:
    found = [w for w in window.findChildren(QWidget) if w.isVisible()]
    order = {id(widget): number for number, widget in enumerate(found)}
    buddies = {id(w.buddy()): w.text() for w in found if isinstance(w, QLabel) and w.buddy()}
    for widget in found:
        if not isinstance(widget, (*USED, QLabel, Mark)):
            continue
        heard = QAccessible.queryAccessibleInterface(widget)
        yield Thing(
            name=widget.objectName(),
            kind=type(widget).__name__,
            text=text_of(widget),
            box=QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()),
            spoken=_spoken(widget, heard) or buddies.get(id(widget), ""),
            told=heard.text(QAccessible.Text.Description) if heard else "",
            tip=widget.toolTip(),
            used=isinstance(widget, USED),
            enabled=widget.isEnabled(),
            page=page.isAncestorOf(widget),
            typed=_typed(widget),
            buddy=id(widget) in buddies,
            group=_group(widget),
            cut=cut(widget),
            line=tuple(_line(widget, window, order)),
        )


def _spoken(widget: QWidget, heard: QAccessibleInterface | None) -> str:
    """Its own name; of a box that opens Linux tells the choice, and its label by relation."""
    if isinstance(widget, QComboBox) or heard is None:
        return widget.accessibleName()
    return heard.text(QAccessible.Text.Name)


def _typed(widget: QWidget) -> bool:
    """Whether something can be typed or chosen there; a text that is only read is none."""
    match widget:
        case QLineEdit() | QPlainTextEdit():
            return not widget.isReadOnly()
    return isinstance(widget, QComboBox)


def _line(widget: QWidget, window: Window, order: Mapping[int, int]) -> Iterator[int]:
    inner: QWidget | None = widget
    while inner is not None and inner is not window:
        yield order[id(inner)]
        inner = inner.parentWidget()


def _group(widget: QWidget) -> frozenset[str]:
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return frozenset(b.objectName() for b in group.buttons()) if group else frozenset()


def _tabs(window: Window) -> Iterator[str]:
    """The names of what has the focus, as Tab is pressed until the ring closes."""
    window.activateWindow()
    settle()
    passed: list[QWidget | None] = []
    for _ in range(MOST_TABS):
        now = window.focusWidget()
        passed.append(now)
        yield now.objectName() if now is not None else ""
        QTest.keyClick(now or window, Qt.Key.Key_Tab)
        if window.focusWidget() in passed:  # a page at rest is no stop of the ring itself
            return


def _below(heard: QAccessibleInterface) -> Iterator[tuple[str, str, str]]:
    """Role, name and all else that is told of everything visible in the accessibility tree."""
    for place in range(heard.childCount()):
        child = heard.child(place)
        if child is None or child.state().invisible:
            continue
        kinds = (QAccessible.Text.Description, QAccessible.Text.Value)
        more = " ".join(filter(None, map(child.text, kinds)))
        yield child.role().name, child.text(QAccessible.Text.Name), more
        yield from _below(child)
