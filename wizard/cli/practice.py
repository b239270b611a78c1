"""The practice command: the whole job on the network in memory."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from router_drivers.base import JSON
from wizard.cli import shapes
from wizard.cli.frame import Frame, command, show
from wizard.model import Certainty, Diagnosis, Event, Explained, Misuse, Session, WizardError

if TYPE_CHECKING:
    from wizard.engine import Engine
    from wizard.journal import RunRecord
    from wizard.rehearsal.world import World

commands = click.Group()

FIRST = "pptp_passthrough_off"
"""The situation that shows most of the job in the shortest time."""


@command(commands)
@click.argument("situation", required=False)
@click.option("--list", "only_list", is_flag=True, help="List the situations.")
@click.option("--all", "every", is_flag=True, help="Run every one and compare with its verdict.")
@click.option("--window", is_flag=True, help="Do it yourself in the window.")
@click.option("--seed", default=1, type=click.IntRange(min=0), help="Same seed, same events.")
def practice(
    frame: Frame,
    situation: str | None,
    only_list: bool,
    every: bool,
    window: bool,
    seed: int,
) -> int:
    """Run the whole job on the built-in practice network: no rights, no network, no account."""
    from wizard.rehearsal import situations

    names = situations.names()
    if only_list:
        rows = [{"name": name, "title": situations.load(name).title} for name in names]
        frame.data = lambda: {"situations": rows}
        frame.human = lambda _result: show(f"{row['name']:<32} {row['title']}" for row in rows)
        return 0
    if every:
        return _all(frame, names, seed)
    if situation is not None and situation not in names:
        raise Misuse("practice.no_such_situation", name=situation, known=list(names))
    if window:
        from wizard.cli.window import show as open_window

        return open_window(situation or FIRST, seed)
    return _one(frame, situation or FIRST, seed)


def rehearsed(name: str, seed: int, frame: Frame) -> tuple[World, Engine]:
    """A practice world and the engine on it, with the practice person's answers."""
    from wizard.engine import Engine
    from wizard.headless import Answers, Consents
    from wizard.rehearsal import situations
    from wizard.rehearsal.world import World
    from wizard.tools import rehearsal, work_on

    world = World(situations.load(name), seed)
    tools = rehearsal(world)
    answers = Answers(Consents(vpn=True, router=True), world.secrets)
    work = work_on(tools, frame.timeout, frame.stop, frame.watch)
    return world, Engine(tools, work, answers, frame.watch)


def start(world: World) -> Session:
    """The session that a practice run begins with."""
    from wizard.cli.diagnosing import for_profile

    return for_profile(Session(), world.profile)


def _all(frame: Frame, names: tuple[str, ...], seed: int) -> int:
    quiet = Frame(frame.name, frame.json, True, None, 0, stop=frame.stop)
    rows: list[dict[str, JSON]] = []
    frame.data = lambda: {"situations": rows, "cpu_seconds": round(time.process_time(), 2)}
    frame.human = _show_all
    for name in names:
        rows.append(judged(name, seed, quiet))
        frame.tell(f"{'ok ' if rows[-1]['ok'] else 'NOT'} {name}")
    return 0 if all(row["ok"] for row in rows) else 1


def judged(name: str, seed: int, frame: Frame) -> dict[str, JSON]:
    """Run one situation to its end and hold what was found against what is known of it."""
    from wizard.engine import SETUP
    from wizard.headless import tunnel_of
    from wizard.rehearsal import situations

    world, engine = rehearsed(name, seed, frame)
    explained: list[tuple[Diagnosis, ...]] = []

    def watch(event: Event) -> None:
        if isinstance(event, Explained):
            explained.append(event.diagnosis)

    engine.watch(watch)
    error = ""
    try:
        engine.go(SETUP, start(world), "practice")
    except WizardError as problem:
        error = problem.code
    causes, tunnel = situations.expected(name)
    found, carried = accused(explained), tunnel_of(engine.session)
    return {
        "name": name,
        "seed": seed,
        "expected": list(causes),
        "found": found,
        "tunnel": carried,
        "error": error,
        "ok": set(found) == set(causes) and carried == tunnel,
    }


def accused(explained: Sequence[tuple[Diagnosis, ...]]) -> list[str]:
    """The causes a run convicted: of the explanation that the plan was laid on, else of the last.

    What is merely possible is shown to a person but accuses nobody.
    """
    before_plan = explained[1] if len(explained) > 1 else ()
    decisive = before_plan or (explained[-1] if explained else ())
    return [d.cause for d in decisive if d.certainty is not Certainty.POSSIBLE]


def _show_all(result: dict[str, JSON]) -> None:
    for row in result["situations"]:
        word = "ok" if row["ok"] else "NOT AS EXPECTED"
        print(f"{row['name']:<32} {word:<16} {', '.join(row['found']) or 'no fault'}")


def _one(frame: Frame, name: str, seed: int) -> int:
    from wizard.cli.run import show_applied
    from wizard.engine import SETUP
    from wizard.headless import tunnel_of
    from wizard.rehearsal import situations

    told = situations.load(name)
    frame.tell(f"Practice network (nothing here touches your real one): {told.title}")
    frame.tell(f"{told.story}\n")
    world, engine = rehearsed(name, seed, frame)
    before = picture(world)
    frame.data = lambda: {
        "situation": name,
        "path": shapes.path(engine.session),
        "plan": shapes.plan(engine.session.plan.changes),
        "changed": shapes.plan(engine.session.changed),
        "guided": [],
        "findings": shapes.findings(engine.session.findings),
        "verdicts": dict(engine.session.verdicts),
        "diagnosis": shapes.diagnosis(engine.session.diagnosis),
        "mended": shapes.diagnosis(engine.session.mended),
        "tunnel": tunnel_of(engine.session),
        "run": engine.session.run,
    }
    frame.human = lambda result: show_applied(result, engine.session.server)
    engine.go(SETUP, start(world), "practice")
    code = frame.finish(0 if tunnel_of(engine.session) == "carries" else 1)
    frame.lines = True
    if not frame.json:
        _show_undo(frame, engine, world, before)
    return code


def picture(world: World) -> JSON:
    """What undo has to bring back: the router's records and this computer's network."""
    records = {str(p): world.router.record(p) for p in world.router.settings()}
    machine = world.machine()
    return {"router": records, "machine": [machine.interfaces, machine.routes, machine.dns]}


def _show_undo(frame: Frame, engine: Engine, world: World, start: JSON) -> None:
    """Take everything back, and say whether the practice run ended as it began."""
    records: tuple[RunRecord, ...] = engine.tools.journal.undoable()
    if not records:
        return
    frame.tell("\nAnd back again, as `undo` would do it:")
    left = [outcome.left for record in records for outcome in engine.undo(record.id)]
    if picture(world) == start and not any(left):
        show(["Undone: the practice network is as it was at the start."])
    else:
        show(["The practice network is NOT as it was at the start."])
