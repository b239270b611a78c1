"""Commands that change something: apply and undo."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from router_drivers.base import JSON
from wizard.cli import shapes, words
from wizard.cli.frame import Frame, command, show
from wizard.cli.questions import network_asker
from wizard.cli.secrets import secret_asker
from wizard.journal import ALREADY
from wizard.model import Change, Changing, Event, Session

if TYPE_CHECKING:
    from wizard.engine import Engine
    from wizard.headless import Answers, Consents
    from wizard.journal import RunRecord, Undone
    from wizard.tools import Tools

commands = click.Group()

secrets_option = click.option(
    "--secrets", "secrets_file", help="A JSON file of secrets that only you can read; - is stdin."
)


@command(commands)
@click.option("--profile", type=click.Path(), required=True, help="The profile to set up.")
@secrets_option
@click.option("--yes", is_flag=True, help="Yes to our own VPN entry.")
@click.option("--change-router", is_flag=True, help="I may change this router.")
@click.option("--change-system", is_flag=True, help="This computer's settings may be changed.")
@click.option("--accept-certificate", default="", help="SHA-256 of a changed certificate.")
@click.option("--dry-run", is_flag=True, help="Show the plan and change nothing.")
def apply(frame: Frame, profile: str, secrets_file: str | None, **options: JSON) -> int:
    """The whole job without a screen."""
    from wizard.cli.diagnosing import for_profile
    from wizard.engine import ALREADY_UP, PLAN_ONLY, SETUP, Engine
    from wizard.headless import Answers, apply_exit, router_refused
    from wizard.knowledge.tables import load as load_tables
    from wizard.profile.load import load
    from wizard.tools import this_machine, work_on

    loaded = load(Path(profile))
    consents = _consents(options).narrowed(loaded)
    answers = Answers(consents, read_secrets(secrets_file), secret_asker())
    tools = this_machine()
    answers.ask_network = network_asker(tools)
    watched = _Watched(frame)
    work = work_on(tools, frame.timeout, frame.stop, frame.watch)
    engine = Engine(tools, work, answers, watched)
    frame.data = lambda: {
        **_applied(engine, watched),
        "interrupted": interrupted,
        "consent_missing": answers.missing(),
    }
    frame.human = lambda result: _show(result, loaded.servers[0].address)
    frame.changed = lambda: bool(engine.session.changed)
    start = for_profile(Session(family=frame.family), loaded)
    interrupted = [record.id for record in tools.journal.interrupted()]
    if interrupted:
        frame.tell(load_tables().text("journal.interrupted", {"runs": ", ".join(interrupted)}))
    try:
        start = engine.standing(start, loaded.name)
        steps = ALREADY_UP if start.tunnel else SETUP
        session = engine.go(PLAN_ONLY if options["dry_run"] else steps, start)
    finally:
        tools.close()
    if options["dry_run"]:
        return 0
    refused = router_refused(session, answers) or "vpn.create" in answers.refused
    refused = refused or bool(session.plan.guided)
    return apply_exit(session, refused, bool(watched.undone))


def _consents(options: Mapping[str, JSON]) -> Consents:
    from wizard.headless import Consents

    certificate = options["accept_certificate"].lower().replace(":", "")
    return Consents(options["yes"], options["change_router"], options["change_system"], certificate)


class _Watched:
    """Keeps what the result needs from the events, and shows them."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self.steps: list[dict[str, JSON]] = []
        self.undone: list[Change] = []

    def __call__(self, event: Event) -> None:
        from wizard.model import StepEnded

        self._frame.watch(event)
        if isinstance(event, StepEnded):
            self.steps.append({"step": event.step, "seconds": round(event.seconds, 3)})
        if isinstance(event, Changing) and event.state == "undone":
            self.undone.append(event.change.inverse())


def read_secrets(source: str | None) -> Mapping[str, str]:
    """The secrets of --secrets, or none."""
    from wizard.profile.secrets import read

    return read(source, sys.stdin) if source is not None else {}


def _applied(engine: Engine, watched: _Watched) -> dict[str, JSON]:
    from wizard.headless import tunnel_of

    session = engine.session
    return {
        "steps": watched.steps,
        "path": shapes.path(session),
        "plan": shapes.plan(session.plan.changes),
        "changed": shapes.plan(session.changed),
        "undone": shapes.plan(watched.undone),
        "guided": words.guided_lines(session.plan.guided),
        "findings": shapes.findings(session.findings),
        "verdicts": dict(session.verdicts),
        "diagnosis": shapes.diagnosis(session.diagnosis),
        "mended": shapes.diagnosis(session.mended),
        "tunnel": tunnel_of(session),
        "run": session.run,
    }


def _show(result: dict[str, JSON], server: str) -> None:
    show_applied(result, server)
    show(words.consent_lines(result["consent_missing"]))
    if result["changed"]:
        show([f"Take it all back: passthrough-wizard undo --run {result['run']}"])


def show_applied(result: dict[str, JSON], server: str) -> None:
    """The result for a person: the path, what was wrong, what was changed, what is proved."""
    broken = [name for name, verdict in result["verdicts"].items() if verdict == "blocked"]
    show([words.path_line(result["path"], server, ", ".join(broken))])
    show(f"What was wrong, and is mended: {cause['title']}." for cause in result["mended"])
    show(words.diagnosis_lines(result["diagnosis"]))
    if result.get("undone"):
        show(["Changed and taken back, because it did not help:"])
        show(words.plan_lines(result["undone"]))
    elif result["changed"]:
        show(["Changed:", *words.plan_lines(result["changed"])])
    elif result["plan"]:
        show(["Not done, but planned:", *words.plan_lines(result["plan"])])
    show(f"By hand: {step}" for step in result["guided"])
    if result["tunnel"] == "carries":
        show(["The tunnel carries. Verified:", *words.verified_lines(result["findings"])])
    else:
        show(["There is no working tunnel."])


@command(commands)
@click.option("--list", "only_list", is_flag=True, help="Show what could be undone.")
@click.option("--run", "run", help="This run instead of all that left something.")
@secrets_option
@click.option("--accept-certificate", default="", help="SHA-256 of a changed certificate.")
def undo(
    frame: Frame,
    only_list: bool,
    run: str | None,
    secrets_file: str | None,
    accept_certificate: str,
) -> int:
    """Take back what was changed, newest first; works after a crash too."""
    from wizard.headless import Answers, Consents
    from wizard.tools import this_machine

    tools = this_machine()
    try:
        records = [tools.journal.record(run)] if run else list(tools.journal.undoable())
        if only_list:
            return _listed(frame, records)
        seen = accept_certificate.lower().replace(":", "")
        consents = Consents(vpn=True, router=True, system=True, certificate=seen)
        answers = Answers(consents, read_secrets(secrets_file), secret_asker())
        return _take_back(frame, tools, records, answers)
    finally:
        tools.close()


def _listed(frame: Frame, records: list[RunRecord]) -> int:
    runs = [
        {
            "run": record.id,
            "kind": record.kind,
            "started": record.started,
            "interrupted": record.state == "open",
            "changes": shapes.plan(entry.change for entry in record.undoable),
        }
        for record in records
    ]
    frame.data = lambda: {"runs": runs, "undone": [], "left": [], "pending": []}
    frame.human = _show_runs
    return 0


def _show_runs(result: dict[str, JSON]) -> None:
    for record in result["runs"]:
        crashed = " (was interrupted)" if record["interrupted"] else ""
        when = time.strftime("%Y-%m-%d %H:%M", time.localtime(record["started"]))
        print(f"{record['run']}  {when}  {record['kind']}{crashed}")
        print("\n".join(words.plan_lines(record["changes"])))
    if not result["runs"]:
        print("There is nothing to undo.")


def _take_back(frame: Frame, tools: Tools, records: list[RunRecord], answers: Answers) -> int:
    from wizard.engine import Engine
    from wizard.tools import work_on

    work = work_on(tools, frame.timeout, frame.stop, frame.watch)
    engine = Engine(tools, work, answers, frame.watch)
    engine.ask_secrets_for(records)
    done: list[Undone] = []
    frame.data = lambda: _undone(done)
    frame.human = _show_undone
    for record in records:
        done.extend(engine.undo(record.id))
    return 5 if any(outcome.left not in ("", ALREADY) for outcome in done) else 0


def _undone(done: list[Undone]) -> dict[str, JSON]:
    from wizard.knowledge.tables import load

    good = [outcome.entry.change.inverse() for outcome in done if not outcome.left]
    left = [
        {
            "what": outcome.entry.change.what,
            "code": outcome.left,
            "reason": load().text(outcome.left, {"what": outcome.entry.change.what}),
        }
        for outcome in done
        if outcome.left not in ("", ALREADY)
    ]
    pending = [item for item in left if item["code"] in ("router.busy", "undo.pending")]
    return {"undone": shapes.plan(good), "left": left, "pending": pending}


def _show_undone(result: dict[str, JSON]) -> None:
    if not result["undone"] and not result["left"]:
        show(["There is nothing to undo."])
        return
    show(["Undone:", *words.plan_lines(result["undone"])])
    for item in result["left"]:
        print(f"Left as it is: {item['what']}: {item['reason']}")
