"""What is on its way back, told from journal, log and outcome."""

from __future__ import annotations

from dataclasses import replace

from tests.ui.walker import Walker
from wizard.model import Changing
from wizard.ui.reading import undoing


def changed() -> Walker:
    """A computer on which one run has changed three things; the first page is shown."""
    walker = Walker().to_result()
    walker.flow.home()
    walker.run(walker.flow.look_around())
    walker.run(walker.flow.begin("undo"))
    return walker


def states(walker: Walker) -> list[str]:
    return [fate.state for fate in undoing.fates(walker.flow)]


def test_the_newest_run_is_chosen_until_somebody_chooses() -> None:
    flow = changed().flow
    (run,) = flow.around.undoable
    older = replace(run, id="older")
    flow.around = replace(flow.around, undoable=(run, older))
    assert undoing.chosen(flow) == (run,)
    flow.put(runs=("older",), choice="chosen")
    assert undoing.chosen(flow) == (older,)
    flow.put(runs=())
    assert undoing.chosen(flow) == ()


def test_each_change_is_followed_as_it_goes() -> None:
    walker = changed()
    flow = walker.flow
    flow.put(runs=(flow.around.undoable[0].id,))
    job = flow.undo()
    assert states(walker) == ["waiting"] * 3
    entries = flow.around.undoable[0].undoable
    flow.heard(Changing(entries[0].change, "undoing"))
    assert states(walker) == ["undoing", "waiting", "waiting"]
    flow.heard(Changing(entries[0].change, "undone"))
    flow.heard(Changing(entries[1].change, "undoing"))
    assert states(walker) == ["undone", "undoing", "waiting"]
    walker.answer_with(walker.world.secrets)
    walker.run(job)
    assert states(walker) == ["undone"] * 3
    assert undoing.all_back(flow)
    assert undoing.left(flow) == ()


def test_twice_undone_was_there_already() -> None:
    walker = changed()
    flow = walker.flow
    (run,) = flow.around.undoable
    tools = walker.tools
    walker.answer_with(walker.world.secrets)
    flow.put(runs=(run.id,))
    walker.run(flow.undo())
    for entry in run.entries:
        tools.journal.mark(entry.number, "done")
    walker.run(flow.undo())
    assert {fate.state for fate in undoing.fates(flow)} == {"already"}
    assert undoing.all_back(flow)


def test_only_what_the_router_may_still_take_back_is_pending() -> None:
    flow = changed().flow
    (run,) = flow.around.undoable
    assert undoing.pending(flow) == 0.0
    until = flow.clock() + 20
    done = tuple(replace(entry, pending_until=until) for entry in run.entries)
    flow.around = replace(flow.around, undoable=(replace(run, entries=done),))
    assert undoing.pending(flow) == 0.0
    doing = tuple(replace(entry, state="doing") for entry in done)
    flow.around = replace(flow.around, undoable=(replace(run, entries=doing),))
    assert undoing.pending(flow) == until
