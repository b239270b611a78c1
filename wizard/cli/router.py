"""The router commands: drivers, status, enable, disable, backup, restore, record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import click

from router_drivers.base import JSON, Driver, Passthrough, RouterState, Setting, Switch
from wizard.cli import shapes, words
from wizard.cli.addresses import address_of
from wizard.cli.frame import Frame, command, show
from wizard.cli.run import read_secrets, secrets_option
from wizard.cli.secrets import secret_asker
from wizard.model import Change, Misuse, Session

if TYPE_CHECKING:
    from wizard.steps.base import Run
    from wizard.tools import Tools

commands = click.Group()


@commands.group()
def router() -> None:
    """The router's passthrough, through its vendor's own interface."""


@command(router)
def drivers(frame: Frame) -> int:
    """List the routers this program knows, and what has proved each driver."""
    from router_drivers.registry import Registry

    rows = [
        {
            "key": about.key,
            "vendor": about.vendor,
            "families": list(about.families),
            "abilities": {str(p): str(a) for p, a in about.abilities.items()},
            "credentials": list(about.credentials),
            "proof": str(about.proof),
            "confirmed": about.confirmed,
        }
        for about in (driver.ABOUT for driver in Registry().all())
    ]
    frame.data = lambda: {"drivers": rows}
    frame.human = lambda _result: show(map(_driver_line, rows))
    return 0


def _driver_line(row: dict[str, JSON]) -> str:
    able = ", ".join(f"{name} {ability}" for name, ability in row["abilities"].items())
    return f"{row['key']:<10} {row['vendor']:<20} {able} (proof: {row['proof']})"


@dataclass
class Visit:
    """One visit to a router: who, where, what was asked, and what came of it."""

    frame: Frame
    session: Session
    run: Run
    key: str
    address: str
    wanted: tuple[Passthrough, ...]
    state: RouterState | None = None
    planned: tuple[Change, ...] = ()
    changed: tuple[Change, ...] = ()
    verified: bool = False
    missing: Callable[[], list[str]] = list

    def result(self) -> dict[str, JSON]:
        """The contract's answer."""
        state = self.state
        settings = {str(p): str(state.settings[p]) for p in state.settings} if state else {}
        return {
            "router": {"address": self.address, "driver": self.key},
            "settings": settings,
            "clients": {str(p): str(c) for p, c in state.clients.items()} if state else {},
            "facts": dict(state.facts) if state else {},
            "plan": shapes.plan(self.planned),
            "guided": words.guided_lines(state.guided) if state else [],
            "changed": shapes.plan(self.changed),
            "verified": self.verified,
            "consent_missing": self.missing(),
            "run": self.session.run,
        }


def on_router(body: Callable[..., int], name: str, doc: str, *more: Any) -> None:
    """Make a router command: arguments, options, and a visit handed to the body."""

    def call(frame: Frame, **options: JSON) -> int:
        return _visited(frame, body, options)

    call.__doc__ = doc
    options = (
        click.argument("passthroughs", nargs=-1, type=click.Choice([str(p) for p in Passthrough])),
        click.option("--address", help="The router's address instead of the default gateway."),
        click.option("--driver", help="The driver's key instead of recognition."),
        click.option("--change-router", is_flag=True, help="I may change this router."),
        click.option("--accept-certificate", default="", help="SHA-256 of a changed certificate."),
        click.option("--dry-run", is_flag=True, help="Show the plan and change nothing."),
        secrets_option,
        *more,
    )
    for option in reversed(options):
        call = option(call)
    command(router, name)(call)


def _visited(frame: Frame, body: Callable[..., int], options: dict[str, JSON]) -> int:
    from wizard.headless import Answers, Consents
    from wizard.steps.base import Run
    from wizard.tools import this_machine, work_on

    consents = Consents(
        router=options["change_router"],
        certificate=options["accept_certificate"].lower().replace(":", ""),
    )
    answers = Answers(consents, read_secrets(options["secrets_file"]), secret_asker())
    answers.asked_to_look = True
    tools = this_machine()
    try:
        work = work_on(tools, frame.timeout, frame.stop, frame.watch)
        run = Run(tools, work, answers, frame.watch)
        visit = _aimed(frame, run, options)
        visit.missing = answers.missing
        frame.data, frame.human = visit.result, _show
        frame.changed = lambda: bool(visit.changed)
        return body(visit, options)
    finally:
        tools.close()


def _aimed(frame: Frame, run: Run, options: dict[str, JSON]) -> Visit:
    """Detect what is needed: the gateway's address and its driver, unless both were named."""
    from wizard.steps.detect import detect, own_network
    from wizard.steps.router import chosen

    address, key = address_of(options["address"]), options["driver"] or ""
    session = Session(gateway=address, family=frame.family)
    if address and key:
        session = replace(session, machine=own_network(run))
    else:
        session = detect(session, run)
    wanted = tuple(Passthrough(name) for name in options["passthroughs"]) or tuple(Passthrough)
    first = session.path[0].address if session.path else address
    return Visit(frame, session, run, chosen(session, run, key), first or address, wanted)


def status(visit: Visit, _options: dict[str, JSON]) -> int:
    """Read the router."""
    from wizard.steps.router import visit as open_router

    with open_router(visit.run, visit.key, visit.address) as driver:
        visit.state = driver.read()
    visit.verified = True
    return 0


def _to(*, on: bool) -> Callable[[Visit, dict[str, JSON]], int]:
    def body(visit: Visit, options: dict[str, JSON]) -> int:
        from wizard.steps.router import visit as open_router
        from wizard.steps.throw import switches_to

        with open_router(visit.run, visit.key, visit.address) as driver:
            visit.state = driver.read()
            switches = switches_to(visit.state, visit.wanted, on=on)
            return thrown(visit, driver, switches, options)

    return body


def thrown(
    visit: Visit, driver: Driver, switches: Sequence[Switch], options: dict[str, JSON]
) -> int:
    """Show the plan; with leave, throw the switches, journaled."""
    from wizard.steps.throw import changes_at

    mac = visit.run.tools.neighbour(visit.address)
    target = {"address": visit.address, "driver": visit.key, "mac": mac}
    visit.planned = changes_at(target, switches)
    if options["dry_run"] or not switches:
        return 0 if options["dry_run"] else _already(visit)
    if not visit.run.consent("router.change", address=visit.address):
        return 5
    return _made(visit, driver)


def _already(visit: Visit) -> int:
    """Nothing to throw: fine if that was read in the router, else it is left to a person."""
    settings = visit.state.settings if visit.state else {}
    known = [settings.get(p, Setting.UNKNOWN) for p in visit.wanted]
    visit.verified = Setting.UNKNOWN not in known
    by_hand = visit.state is not None and bool(visit.state.guided)
    return 5 if by_hand or not visit.verified else 0


def _made(visit: Visit, driver: Driver) -> int:
    from wizard.steps.throw import as_meant, threw

    tools: Tools = visit.run.tools
    with tools.lock():
        visit.session = replace(visit.session, run=tools.journal.begin("router"))
        try:
            for session in threw(visit.session, visit.run, driver, visit.planned):
                visit.session, visit.changed = session, session.changed
        finally:
            tools.journal.end(visit.session.run, "closed")
    visit.state = visit.session.router
    visit.verified = visit.state is not None and as_meant(visit.changed, visit.state)
    return 0 if visit.verified else 5


def _show(result: dict[str, JSON]) -> None:
    for name, setting in result["settings"].items():
        print(f"  {name:<6} {setting}")
    if result["plan"]:
        print("\n".join(words.plan_lines(result["plan"])))
    show(f"By hand: {step}" for step in result["guided"])
    show(words.consent_lines(result["consent_missing"]))


on_router(status, "status", "Read what the router does with VPN protocols.")
on_router(_to(on=True), "enable", "Turn passthrough on.")
on_router(_to(on=False), "disable", "Turn passthrough off again.")


@command(router)
@click.argument("out", required=False)
def record(frame: Frame, out: str | None) -> int:  # noqa: ARG001 - comes later
    """A read-only walk of this router for contributors (a later version)."""
    raise Misuse("command.later", what="router record")
