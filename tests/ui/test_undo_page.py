"""Undo in the window: what is listed is what the engine takes back, and what is told happened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel

from router_drivers.base import Passthrough
from tests.ui.conftest import OpenWindow
from tests.ui.pilot import Pilot
from tests.ui.walker import Walker
from wizard.rehearsal import situations
from wizard.rehearsal.world import World
from wizard.ui.window import Window

Hands = Callable[[Window], Pilot]


@pytest.fixture
def listed(open_window: OpenWindow, pilot: Hands) -> tuple[Walker, Pilot]:
    """Standing at the list, one run behind."""
    walker = Walker().to_result()
    walker.flow.home()
    window = open_window(walker)
    hands = pilot(window)
    hands.press("undo")
    assert window.flow.page == "undo"
    return walker, hands


def words(window: Window) -> str:
    QApplication.processEvents()  # what was added just now is shown by the next event
    labels = [w for w in window.findChildren(QLabel) if w.isVisible()]
    return "\n".join(w.text() for w in labels)


def log_in(hands: Pilot, password: str) -> None:
    """Answer what is asked for the router's sake, and wait for the end."""
    for key, word in (("router_user", "root"), ("router_password", password)):
        hands.asked(key)
        hands.type("secretEdit", word)
        hands.press("main")
    hands.page("undo")


def test_u6_every_change_is_listed_with_what_it_is_and_will_be(
    listed: tuple[Walker, Pilot],
) -> None:
    walker, hands = listed
    (run,) = walker.tools.journal.undoable()
    name = f"run_{run.id}Rows"
    cells = [
        [hands.window.findChild(QLabel, f"{name}{part}{n}") for part in ("Thing", "Now", "Then")]
        for n in range(3)
    ]
    told = [[cell.text() for cell in row if cell] for row in cells]
    assert told == [
        ["VPN connection Office on this computer", "PPTP to vpn.office.example", "not there"],
        ["Tunnel of Office", "connected", "not connected"],
        ["PPTP passthrough in the router", "on", "off"],
    ]
    assert len(run.undoable) == len(told)


def test_undo_brings_the_world_back_and_says_so(listed: tuple[Walker, Pilot]) -> None:
    walker, hands = listed
    fresh = World(situations.load("pptp_passthrough_off"))
    assert hands.window.flow.secrets == {}
    hands.press("main")
    log_in(hands, walker.world.secrets["router_password"])
    hands.until(lambda: not hands.window.flow.around.undoable)
    told = words(hands.window)
    assert "Everything is as it was before" in told
    assert "3 changes were taken back and read again." in told
    assert "PPTP passthrough in the router: off, as before" in told
    assert not hands.window._main.isVisible()
    record = walker.world.router.record
    assert record(Passthrough.PPTP) == fresh.router.record(Passthrough.PPTP)
    assert walker.tools.journal.undoable() == ()


def test_what_somebody_else_changed_is_left_and_the_reason_given(
    listed: tuple[Walker, Pilot],
) -> None:
    walker, hands = listed
    router = walker.world.router
    theirs = {**router.record(Passthrough.PPTP), "passthrough": "absent"}
    router.write(Passthrough.PPTP, theirs)
    hands.press("main")
    log_in(hands, walker.world.secrets["router_password"])
    hands.until(lambda: len(hands.window.flow.around.undoable[0].undoable) == 1)
    told = words(hands.window)
    assert "Some of it could not be undone" in told
    assert "PPTP passthrough in the router: left as it is" in told
    assert "This has been changed by somebody else since then" in told
    assert router.record(Passthrough.PPTP) == theirs


def test_u4_nothing_is_taken_back_before_the_button(listed: tuple[Walker, Pilot]) -> None:
    walker, hands = listed
    (run,) = walker.tools.journal.undoable()
    box = hands.find(f"run_{run.id}", QCheckBox)
    assert isinstance(box, QCheckBox)
    assert box.isChecked()
    box.click()
    hands.press("main")
    assert hands.window.flow.busy is None
    assert "Tick what is to be undone." in words(hands.window)
    hands.window.redraw()
    assert not hands.find(f"run_{run.id}", QCheckBox).isChecked()  # type: ignore[attr-defined]
    assert walker.tools.journal.undoable() == (run,)


def test_a_wrong_password_leaves_the_router_and_says_why(listed: tuple[Walker, Pilot]) -> None:
    walker, hands = listed
    before = walker.world.router.record(Passthrough.PPTP)
    hands.press("main")
    log_in(hands, "guess")
    assert "The router did not accept the password." in words(hands.window)
    assert walker.world.router.record(Passthrough.PPTP) == before


def test_with_nothing_left_it_says_so(open_window: OpenWindow, pilot: Hands) -> None:
    window = open_window()
    pilot(window).press("undo")
    assert "There is nothing to undo" in words(window)
    assert not window._main.isVisible()


def test_a_change_that_the_router_may_still_take_back_is_told(
    listed: tuple[Walker, Pilot],
) -> None:
    _walker, hands = listed
    flow = hands.window.flow
    (run,) = flow.around.undoable
    entries = [replace(entry, state="doing") for entry in run.entries]
    entries[0] = replace(entries[0], pending_until=flow.clock() + 20)
    flow.around = replace(flow.around, undoable=(replace(run, entries=tuple(entries)),))
    hands.window.redraw()
    assert "The router takes an unconfirmed change back by itself at" in words(hands.window)
    assert "not known" in words(hands.window)


def test_what_was_changed_again_later_is_undone_with_it(
    open_window: OpenWindow, pilot: Hands
) -> None:
    walker = Walker().to_result()
    fresh = World(situations.load("pptp_passthrough_off")).router.record(Passthrough.PPTP)
    walker.run(walker.flow.begin("off"))
    walker.flow.secrets |= walker.world.secrets
    walker.flow.put(whose="mine")
    walker.forward()
    walker.flow.put(passthroughs=("pptp",), may_change_router=True)
    assert walker.forward() == "off_result"
    walker.flow.home()
    hands = pilot(open_window(walker))
    newer, older = walker.tools.journal.undoable()
    hands.press("undo")
    assert "changed again later" in words(hands.window)
    hands.press(f"run_{newer.id}")
    hands.press(f"run_{older.id}")
    hands.press("main")
    assert "Tick that change, too." in words(hands.window)
    assert hands.window.flow.busy is None
    hands.press(f"run_{newer.id}")
    hands.press("main")
    log_in(hands, walker.world.secrets["router_password"])
    assert "Everything is as it was before" in words(hands.window)
    assert walker.world.router.record(Passthrough.PPTP) == fresh
