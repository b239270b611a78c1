"""The rules of ux.md on keyboard and assistive technology: U20, U21, U22, over all scenes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton, QWidget

from tests.ui import survey
from tests.ui.conftest import OpenWindow
from tests.ui.pilot import Pilot
from tests.ui.scenes import SCENES
from tests.ui.survey import Survey, Thing
from tests.ui.text_room import text_of
from tests.ui.walker import Walker
from wizard.ui.window import Window

Hands = Callable[[Window], Pilot]
every_scene = pytest.mark.parametrize("scene", SCENES)
VIEWS = [
    *((scene, variant) for variant in ("plain", "mirrored") for scene in SCENES),
    *((scene, "opened") for scene in survey.FOLDED),
]
"""Every scene as it is, mirrored, and with everything unfolded."""
ENGLISH = [view for view in VIEWS if view[1] != "mirrored"]
every_view = pytest.mark.parametrize(("scene", "variant"), VIEWS)

ROLES = {"Button", "CheckBox", "RadioButton", "EditableText", "List", "ListItem", "Slider",
         "Table", "Link", "Tree"}  # fmt: skip
"""Roles of what can be used, as assistive technology sees them; boxes that open apart, whose name
is their choice on Linux."""
ENTRY = "ListItem"
"""Entries of a list have their names within it."""
SAME_ROW = 12
"""Pixels by which neighbours in a row may differ."""
AT_REST = ("page", "body")
"""The focus of a page that only tells, or works: on itself, where no key does any harm."""
CHOSEN = ["connection", "symptom", "network", "router"]
"""Scenes with radio buttons."""


def in_front(window: Window) -> Window:
    """The same, with the keyboard's attention: short cuts are those of the active window."""
    window.activateWindow()
    survey.settle()
    assert window.isActiveWindow()
    return window


# U20: keyboard


@every_view
def test_u20_everything_that_can_be_used_is_reached_by_tab(scene: str, variant: str) -> None:
    seen = survey.of(scene, variant)
    reached = set(seen.tabs)
    missed = [t for t in seen.used if t.enabled and t.name not in reached]
    alone = [str(t) for t in missed if not t.group & reached]  # the rest of a group: by arrows
    assert alone == []


@every_view
def test_u20_tab_goes_as_the_eye_does(scene: str, variant: str) -> None:
    """Down the page, within a row in the direction of reading; a second column from its top."""
    seen = survey.of(scene, variant)
    mirrored = variant == "mirrored"
    wrong = [(str(a), str(b)) for a, b in pairwise(_stops(seen)) if not _follows(a, b, mirrored)]
    assert wrong == []


def _stops(seen: Survey) -> list[Thing]:
    """The stops of Tab, the page's first, then those of the foot; the ring is opened between."""
    ring = [seen.named(name) for name in seen.tabs if name not in AT_REST]
    begins = [place for place, thing in enumerate(ring) if thing.page and not ring[place - 1].page]
    first = begins[0] if begins else [thing.name for thing in ring].index("leave")
    return ring[first:] + ring[:first]


def _follows(first: Thing, then: Thing, mirrored: bool) -> bool:
    if first.page and not then.page:
        return True  # the foot stands still, wherever the page was scrolled to
    a, b = first.box, then.box
    beside = b.right() < a.left() + SAME_ROW if mirrored else b.left() > a.right() - SAME_ROW
    return b.top() >= a.bottom() - SAME_ROW or beside


@pytest.mark.parametrize("scene", CHOSEN)
def test_u20_arrows_reach_the_other_choices(open_window: OpenWindow, scene: str) -> None:
    window = in_front(open_window(SCENES[scene].walk()))
    radios = [w for w in window.findChildren(QRadioButton) if w.isVisible()]
    names = {w.group().objectName() or id(w.group()): w for w in radios}
    assert names
    for one in names.values():
        group = [w.objectName() for w in one.group().buttons() if w.isVisible()]
        assert set(group) <= set(_by_arrows(window, group[0], len(group)))


def _by_arrows(window: Window, name: str, steps: int) -> Iterator[str]:
    """The names of what has the focus as Down is pressed; a page may be made anew by it."""
    for _ in range(steps + 1):
        now = window.page.findChild(QWidget, name) if window.page else None
        assert now is not None
        now.setFocus()
        yield name
        QTest.keyClick(now, Qt.Key.Key_Down)
        survey.settle()
        focused = window.focusWidget()
        name = focused.objectName() if isinstance(focused, QRadioButton) else name


def test_u20_enter_is_the_main_button_and_escape_is_cancel(
    open_window: OpenWindow, pilot: Hands
) -> None:
    walker = Walker()
    walker.flow.offered = None
    window = open_window(walker)
    hands = pilot(window)
    window.run(window.flow.begin("connect"))
    hands.type("server", "vpn.office.example")
    QTest.keyClick(hands.find("server"), Qt.Key.Key_Return)
    hands.page("network")
    QTest.keyClick(in_front(window), Qt.Key.Key_Escape)
    assert window.flow.page == "start"


def test_u20_enter_on_another_button_is_that_button(open_window: OpenWindow, pilot: Hands) -> None:
    window = in_front(open_window(Walker().to_network()))
    back = pilot(window).find("back")
    back.setFocus()
    QTest.keyClick(back, Qt.Key.Key_Return)
    assert window.flow.page == "connection"


def test_u20_escape_stops_what_is_under_way(open_window: OpenWindow) -> None:
    window = in_front(open_window(SCENES["network_running"].walk()))
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.stopped


@every_scene
def test_u20_the_focus_begins_where_something_can_be_done(scene: str) -> None:
    seen = survey.of(scene)
    assert seen.tabs[0], "nothing has the focus"
    if seen.tabs[0] in AT_REST:
        assert "main" not in seen.tabs, "something could be done here"
        return
    first = seen.named(seen.tabs[0])
    assert first.enabled
    if "main" in seen.tabs:
        assert first.name == "main" or first.page, "Enter would not do what the page is for"


# U21: names


@every_view
def test_u21_everything_that_can_be_used_has_a_name_of_its_own(scene: str, variant: str) -> None:
    """As the accessibility tree tells it, hidden things left out."""
    seen = survey.of(scene, variant)
    tree, spoken = seen.tree, Counter(thing.spoken for thing in seen.used)
    assert [name for name, count in spoken.items() if count > 1 or not name.strip()] == []
    names = [(role, name) for role, name, _more in tree if role in ROLES]
    assert names, "the tree is empty"
    assert [role for role, name in names if not name.strip()] == []
    twice = [name for name, count in Counter(names).items() if count > 1 and name[0] != ENTRY]
    assert twice == []


@every_view
def test_u21_the_tree_holds_every_widget_that_can_be_used(scene: str, variant: str) -> None:
    seen = survey.of(scene, variant)
    heard = Counter(name for _role, name, _more in seen.tree)
    missing = [str(thing) for thing in seen.used if not {thing.spoken, thing.text} & set(heard)]
    assert missing == []


@every_view
def test_u21_what_is_typed_into_has_a_label_of_its_own(scene: str, variant: str) -> None:
    without = [str(t) for t in survey.of(scene, variant).used if t.typed and not t.buddy]
    assert without == []


@pytest.mark.parametrize(("scene", "variant"), ENGLISH)
def test_u21_a_name_says_what_the_button_shows(scene: str, variant: str) -> None:
    """Whoever speaks to the computer says what is seen (WCAG 2.1, 2.5.3)."""
    shut = "\u25b8\u25be "
    buttons = [t for t in survey.of(scene, variant).used if t.text and t.kind == "Button"]
    other = [str(t) for t in buttons if t.text.strip(shut).lower() not in t.spoken.lower()]
    assert other == []


# U22: news


class Spy:
    """What is told to assistive technology: kind of event, and the name of what it is about."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.heard: list[tuple[str, str]] = []
        self._tell = QAccessible.updateAccessibility
        monkeypatch.setattr(QAccessible, "updateAccessibility", self._hear)

    def _hear(self, event: QAccessibleEvent) -> None:
        about = event.object()
        assert isinstance(about, QWidget)
        text = text_of(about)
        name = about.accessibleName() or text or about.windowTitle()
        self.heard.append((event.type().name, name))
        self._tell(event)

    def names(self, kind: str) -> list[str]:
        """What was told by events of a kind."""
        return [name for known, name in self.heard if known == kind]


@pytest.fixture
def spy(monkeypatch: pytest.MonkeyPatch) -> Spy:
    return Spy(monkeypatch)


def test_u22_a_new_page_is_told_by_the_name_of_the_window(
    open_window: OpenWindow, spy: Spy
) -> None:
    window = open_window(Walker())
    spy.heard.clear()
    window.run(window.flow.begin("connect"))
    assert any(name.startswith("Which VPN?") for name in spy.names("NameChanged"))


@pytest.mark.parametrize("scene", ["result", "result_fails", "result_declined"])
def test_u22_the_result_is_an_alert_told_once(
    open_window: OpenWindow, spy: Spy, scene: str
) -> None:
    window = open_window(SCENES[scene].walk())
    assert window.page is not None
    title = window.page.title()
    assert spy.names("Alert").count(title) == 1


def test_u22_what_is_missing_is_an_alert(open_window: OpenWindow, spy: Spy, pilot: Hands) -> None:
    walker = Walker()
    walker.flow.offered = None
    window = open_window(walker)
    window.run(window.flow.begin("connect"))
    spy.heard.clear()
    pilot(window).press("main")
    survey.settle()
    assert len(spy.names("Alert")) == 1
    assert spy.names("Alert")[0]


def test_u22_trouble_is_an_alert_in_its_own_words(open_window: OpenWindow, spy: Spy) -> None:
    open_window(SCENES["router_refused"].walk())
    assert any("password" in name.lower() for name in spy.names("Alert"))


def test_u22_the_line_of_progress_and_the_findings_are_told_while_it_runs(
    open_window: OpenWindow, spy: Spy, pilot: Hands
) -> None:
    window = open_window(Walker())
    window.run(window.flow.begin("connect", profile=window.flow.offered))
    spy.heard.clear()
    hands = pilot(window)
    hands.press("main")
    hands.page("network")
    told = spy.names("NameChanged")
    assert len(set(told)) >= 3, "lines of progress, and the page at its end"
    assert any("vpn.office.example" in name for name in told)


def test_u22_every_change_is_told_as_it_is_made(
    open_window: OpenWindow, spy: Spy, pilot: Hands
) -> None:
    walker = Walker().to_review()
    walker.flow.put(may_change_router=True)
    window = open_window(walker)
    spy.heard.clear()
    hands = pilot(window)
    hands.press("main")
    hands.page("result")
    told = " | ".join(spy.names("NameChanged"))
    assert "PPTP passthrough" in told
    assert told.count("waits its turn") < told.count(":"), "the states went on"


def test_u22_stop_is_told(open_window: OpenWindow, spy: Spy) -> None:
    window = open_window(SCENES["network_running"].walk())
    spy.heard.clear()
    window.leave()
    assert any(name.startswith("Stopping") for name in spy.names("NameChanged"))
