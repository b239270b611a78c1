"""The rules of ux.md on time and motion: U11, U12, U29."""

from __future__ import annotations

import gc
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QProgressBar,
    QProxyStyle,
    QStyle,
    QVBoxLayout,
    QWidget,
)

import wizard.ui
from tests.ui.conftest import OpenWindow
from tests.ui.opening import close, open_on
from tests.ui.pilot import Pilot
from tests.ui.scenes import SCENES
from tests.ui.walker import Walker
from tests.ui.watchdog import LIMIT, Watchdog
from wizard.model import Event
from wizard.ui.aside.live import Sample
from wizard.ui.preload import preload
from wizard.ui.settings import Settings
from wizard.ui.widgets.basics import label
from wizard.ui.widgets.steps_bar import WHOLE, StepsBar
from wizard.ui.window import Window

Hands = Callable[[Window], Pilot]

PACE = 0.02
"""Seconds between two findings."""
TRIES = 4
YARDSTICK, YARDSTICK_SECONDS = 200, 0.018
"""So many labels take so long on a machine of two cores that has nothing else to do."""
DOING = re.compile(r"\b\w+ing\b")
"""A line of progress says what is being done."""
MOVING = re.compile(r"\bQ(Property|Variant|Sequential|Parallel)\w*Animation\b|\bQTimeLine\b|QMovie")
"""What slides, fades or blinks."""
LEFT_OVER = """
import sys
import time
from PySide6.QtWidgets import QApplication
from tests.ui import survey
from wizard.ui.preload import preload

preload()
before = set(sys.modules)
for scene in ("connection", "network", "router", "review", "result", "devices", "symptom"):
    survey.of(scene)
new = {name.partition(".")[0] for name in set(sys.modules) - before}
print(*sorted(new & {"cryptography", "PySide6"}))
"""
"""Opens pages after preload, and prints what was loaded all the same."""
WITHOUT_END = ["router_looking", "undo_doing"]
"""Scenes with a bar of which nobody knows how far it is."""


# U11: the window never hangs


@pytest.fixture(autouse=True)
def loaded() -> None:
    """As in the program, where it happens beside the window."""
    preload()


def test_u11_no_page_loads_anything_slow_when_it_is_opened() -> None:
    """In a fresh interpreter: what preload has left over would be loaded by a click."""
    told = subprocess.run(
        [sys.executable, "-c", LEFT_OVER], capture_output=True, check=True, text=True, timeout=60
    )
    assert told.stdout.split() == []


def slowness() -> float:
    """How much slower than usual this machine draws now (1: as fast, or faster)."""
    began = time.thread_time()
    box = QWidget()
    column = QVBoxLayout(box)
    for number in range(YARDSTICK):
        column.addWidget(label(f"Line {number}", "line", bold=True))
    box.adjustSize()
    box.deleteLater()
    return max(1.0, (time.thread_time() - began) / YARDSTICK_SECONDS)


def never_hangs(make: Callable[[], Window], journey: Callable[[Window], object]) -> None:
    """Of some runs one has no stall: what other programs take comes and goes, a fault stays."""
    told = ""
    for _ in range(TRIES):
        window, before = make(), slowness()
        dog = Watchdog(counts=True)
        gc.collect()
        gc.freeze()  # what other tests keep is not the window's to look through
        try:
            with dog:
                journey(window)
        finally:
            gc.unfreeze()
            close(window)
        if dog.longest <= LIMIT * max(before, slowness()):
            return
        told = dog._told()
    pytest.fail(told)


def opened(qapp: QApplication, walker: Walker) -> Window:
    """A window; findings come one after the other, as they do on any network that is there."""
    window = open_on(qapp, walker)
    window.bridge._pace = PACE
    return window


def test_u11_a_stall_that_stays_is_caught(qapp: QApplication) -> None:
    with pytest.raises(pytest.fail.Exception, match="U11"):
        never_hangs(lambda: opened(qapp, Walker()), lambda _window: time.sleep(1.0))


def test_u11_the_whole_way_to_a_connection_and_back_never_hangs(
    qapp: QApplication, pilot: Hands
) -> None:
    known = Walker().world.secrets

    def journey(window: Window) -> None:
        hands = pilot(window)
        for name, page in (("connect", "connection"), ("main", "network"), ("main", "router")):
            hands.press(name)
            hands.page(page)
        hands.press("whose_mine")
        for name in ("router_user", "router_password"):
            hands.type(f"{name}Edit", known[name])
        hands.press("main")
        hands.page("sign_in")
        for name in window.flow.secrets_needed:
            hands.type(f"{name}Edit", known[name])
        hands.press("main")
        hands.page("review")
        hands.press("may_change_router")
        hands.press("main")
        hands.page("result")
        hands.press("undo")
        hands.page("undo")

    never_hangs(lambda: opened(qapp, Walker()), journey)


@pytest.mark.parametrize("journey", ["trouble", "check", "off", "devices", "settings", "gateway"])
def test_u11_no_journey_hangs(qapp: QApplication, pilot: Hands, journey: str) -> None:
    def there_and_back(window: Window) -> None:
        hands = pilot(window)
        hands.press(journey)
        hands.until(lambda: window.flow.page != "start" and window.flow.busy is None)
        hands.press("leave")
        assert window.flow.page == "start"

    never_hangs(lambda: opened(qapp, Walker("double_nat")), there_and_back)


@pytest.mark.parametrize("scene", ["network_two_routers", "result", "connected", "review"])
def test_u11_another_size_does_not_hang(qapp: QApplication, scene: str) -> None:
    def resized(window: Window) -> None:
        for width, height in ((680, 560), (1080, 760)):
            window.resize(width, height)
            for _ in range(3):
                QApplication.processEvents()

    never_hangs(lambda: opened(qapp, SCENES[scene].walk()), resized)


# U12: progress


@pytest.mark.parametrize("way", ["check", "commit"])
def test_u12_the_bar_only_grows_and_a_line_says_what_is_done(
    open_window: OpenWindow, pilot: Hands, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    values, lines = _recorded(monkeypatch)
    walker = Walker()
    if way == "commit":
        walker.to_review().flow.put(may_change_router=True)
    else:
        walker.run(walker.flow.begin("connect", profile=walker.world.profile))
    window = open_window(walker)
    hands = pilot(window)
    hands.press("main")
    hands.page("result" if way == "commit" else "network")
    assert values == sorted(values), "it went back"
    assert len(set(values)) >= 4
    assert WHOLE not in values[:-2], "whole too early: only the end of the job follows"
    assert len(set(lines)) >= 3
    assert [line for line in lines if not DOING.search(line)] == []


def _recorded(monkeypatch: pytest.MonkeyPatch) -> tuple[list[int], list[str]]:
    """The bar's value and the line above it after every event that it is told."""
    values: list[int] = []
    lines: list[str] = []
    real = StepsBar.heard

    def heard(bar: StepsBar, event: Event) -> None:
        real(bar, event)
        line = bar.findChild(QLabel, "stepsLine")
        assert line is not None
        values.append(bar.value)
        lines.append(line.text())

    monkeypatch.setattr(StepsBar, "heard", heard)
    return values, lines


def test_u12_what_takes_too_long_says_so(open_window: OpenWindow, pilot: Hands) -> None:
    walker = SCENES["network_running"].walk()
    window = open_window(walker)
    bar = window.findChild(StepsBar)
    assert bar is not None
    late = bar.findChild(QWidget, "stepsLate")
    assert late is not None
    assert not late.isVisible()
    clock = walker.flow.clock
    bar._clock = lambda: clock() + 120.0
    pilot(window).until(late.isVisible)
    assert "longer than usual" in str(late.property("text"))
    assert bar.value < WHOLE


# U29: reduced motion


def test_u29_nothing_in_the_window_slides_or_fades() -> None:
    room = Path(wizard.ui.__file__).parent
    found = [
        f"{path.relative_to(room)}:{number}"
        for path in sorted(room.rglob("*.py"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if MOVING.search(line)
    ]
    assert found == []


@pytest.mark.parametrize("still", [False, True])
@pytest.mark.parametrize("scene", WITHOUT_END)
def test_u29_bars_without_an_end_move_only_where_motion_is_wanted(
    open_window: OpenWindow, scene: str, *, still: bool
) -> None:
    settings = Settings(None)
    settings.put(still=still)
    window = open_window(SCENES[scene].walk(), settings=settings)
    assert _moving(window) is not still


def _moving(window: Window) -> bool:
    """Whether a bar that is seen runs to and fro."""
    bars = [bar for bar in window.findChildren(QProgressBar) if bar.isVisible()]
    assert bars
    return any(bar.minimum() == bar.maximum() for bar in bars)


class Calm(QProxyStyle):
    """A system that wants no motion."""

    def styleHint(  # noqa: N802 - Qt's name
        self, hint: QStyle.StyleHint, *rest: object
    ) -> int:
        """No duration for anything that moves."""
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, *rest)  # type: ignore[arg-type]


def test_u29_the_system_s_wish_counts_too(open_window: OpenWindow, qapp: QApplication) -> None:
    usual = qapp.style().name()
    qapp.setStyle(Calm(usual))
    try:
        assert not _moving(open_window(SCENES["undo_doing"].walk()))
    finally:
        qapp.setStyle(usual)


def test_u29_measurements_go_on_all_the_same(open_window: OpenWindow) -> None:
    settings = Settings(None)
    settings.put(still=True)
    window = open_window(SCENES["connected"].walk(), settings=settings)
    live, page = window.flow.live, window.page
    assert live.watched is not None
    assert page is not None
    plot = page.findChild(QWidget, "answers")
    assert plot is not None
    before = plot.grab().toImage()
    for second in range(302, 340, 2):
        live.take(Sample(live.watched.mark, float(second), None, 0.3, asked=True))
    window.redraw()
    after = window.page.findChild(QWidget, "answers") if window.page else None
    assert after is not None
    assert after.grab().toImage() != before
