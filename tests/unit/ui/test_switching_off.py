"""The way of switching passthrough off, walked without a window."""

from __future__ import annotations

from router_drivers.base import Passthrough
from tests.ui.walker import Walker
from wizard.model import Question


def read(situation: str = "all_fine") -> Walker:
    """The router was read with its owner's leave."""
    walker = Walker(situation)
    walker.run(walker.flow.begin("off"))
    assert walker.flow.page == "passthrough_off"
    walker.flow.secrets |= walker.world.secrets
    walker.flow.put(whose="mine")
    walker.forward()
    return walker


def test_the_router_is_found_before_anything_is_asked() -> None:
    asked: list[str] = []

    def ask(question: Question) -> bool:
        asked.append(question.code)
        return False

    walker = Walker("all_fine", ask=ask)
    job = walker.flow.begin("off")
    assert walker.flow.page == "passthrough_off"  # at once, while it is looked for
    walker.run(job)
    assert walker.flow.session.path[0].address == "192.168.1.1"
    assert asked == []


def test_it_is_switched_and_leads_to_undo() -> None:
    walker = read()
    walker.flow.put(passthroughs=("pptp",), may_change_router=True)
    assert walker.forward() == "off_result"
    assert [c.what for c in walker.flow.session.changed] == ["simulated:pptp"]
    assert walker.world.router.settings()[Passthrough.PPTP] == "blocks"
    assert walker.flow.trail == ["start", "undo"]
    assert walker.flow.draft.runs == (walker.flow.session.run,)
    walker.run(walker.flow.undo())
    assert walker.world.router.settings()[Passthrough.PPTP] == "passes"


def test_without_leave_the_result_says_that_nothing_was_changed() -> None:
    walker = read()
    walker.flow.put(passthroughs=("pptp",))
    assert walker.forward() == "off_result"
    assert walker.flow.session.changed == ()
    assert walker.tools.journal.undoable() == ()
    assert walker.flow.trail[-1:] != ["undo"]


def test_a_router_that_was_changed_meanwhile_is_left_and_told() -> None:
    walker = read()
    router = walker.world.router
    theirs = {**router.record(Passthrough.PPTP), "passthrough": "absent"}
    router.write(Passthrough.PPTP, theirs)
    walker.flow.put(passthroughs=("pptp",), may_change_router=True)
    assert walker.forward() == "off_result"
    assert walker.flow.trouble is not None
    assert walker.flow.trouble.code == "change.world_differs"
    assert router.record(Passthrough.PPTP) == theirs
    assert walker.flow.session.changed == ()


def test_reading_twice_with_the_same_login_is_reading_once() -> None:
    walker = read()
    walker.flow.back()
    walker.forward()
    assert walker.flow.page == "off_review"
    assert walker.done["off_read"] == 1
