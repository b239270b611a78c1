"""Commands that only look: detect, recognise, probe, compare, diagnose."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from router_drivers.base import JSON, Clues
from wizard.cli import shapes, words
from wizard.cli.addresses import address_of, server_of
from wizard.cli.frame import Frame, command, show, told
from wizard.model import Answer, Finding, Misuse, Protocol, Session

if TYPE_CHECKING:
    from router_drivers.registry import Registry

commands = click.Group()

MOST_TARGETS = 100_000
"""Lines of a --targets or --batch file; more is another tool's job."""


@command(commands)
@click.option("--gateway", help="Look at this router instead of the default gateway.")
@click.option("--no-router-web", is_flag=True, help="Do not open the router's web page.")
def detect(frame: Frame, gateway: str | None, no_router_web: bool) -> int:
    """Find this computer's network, the router, and what lies behind it."""
    from wizard.engine import Engine
    from wizard.headless import Answers, Consents
    from wizard.tools import this_machine, work_on

    tools = this_machine()
    work = work_on(tools, frame.timeout, frame.stop, frame.watch)
    engine = Engine(tools, work, Answers(Consents()), frame.watch)

    def known() -> dict[str, JSON]:
        session = engine.session
        entries = [entry for backend in tools.backends for entry in backend.entries()]
        return {
            "machine": shapes.machine(session.machine, entries),
            "path": shapes.path(session),
            "nat": shapes.nat(session.nat),
            "findings": shapes.findings(session.findings),
        }

    frame.data = known
    frame.human = lambda result: print(words.path_line(result["path"], "internet"))
    start = Session(
        gateway=address_of(gateway), family=frame.family, touch_router=not no_router_web
    )
    try:
        engine.look(("detect",), start)
    finally:
        tools.close()
    return 0


@command(commands)
@click.option("--clues", type=click.Path(), help="A JSON object {id, clues}; - is stdin.")
@click.option("--batch", type=click.Path(), help="One such object a line; JSON lines out.")
def recognise(frame: Frame, clues: str | None, batch: str | None) -> int:
    """Say what a device is from what it shows; touches no network."""
    from router_drivers.registry import Registry

    registry = Registry()
    if batch is not None:
        frame.lines = True
        codes = [_recognised_line(frame, registry, line) for line in _lines(batch)]
        return max(codes, default=0)
    answer = _recognised(registry, _parsed("".join(_lines(clues or "-"))))
    frame.data = lambda: answer
    frame.human = lambda result: print(
        result["vendor"] or "unknown", result["platform"] or "", result["model"] or ""
    )
    return 0


def _recognised_line(frame: Frame, registry: Registry, line: str) -> int:
    """One line of a batch; a bad one is told in its place and the rest goes on."""
    try:
        frame.line(_recognised(registry, _parsed(line)))
    except Misuse as error:
        nobody = dict.fromkeys(("id", "vendor", "platform", "model", "driver"))
        frame.line({**nobody, "confidence": 0.0, "error": told(error.code, error.facts)})
        return error.exit_code
    return 0


def _recognised(registry: Registry, item: JSON) -> dict[str, JSON]:
    given = item.get("clues") if isinstance(item, dict) else None
    if not isinstance(given, dict):
        raise Misuse("clues.bad_object")
    texts = {str(kind): _texts(value) for kind, value in given.items()}
    seen = registry.judge(Clues("", texts))
    return {
        "id": item.get("id"),
        "vendor": seen.vendor,
        "platform": seen.platform,
        "model": seen.model,
        "driver": seen.driver,
        "confidence": round(seen.confidence, 3),
    }


def _texts(value: JSON) -> tuple[str, ...]:
    listed = value if isinstance(value, list) else [value]
    if not all(isinstance(text, str) for text in listed):
        raise Misuse("clues.bad_object")
    return tuple(listed)


def _parsed(line: str) -> JSON:
    try:
        return json.loads(line)
    except (ValueError, RecursionError) as error:
        raise Misuse("file.not_json", path="clues", reason=str(error)) from error


def _lines(source: str) -> Iterator[str]:
    """The non-empty lines of a file or of stdin, limited in number."""
    try:
        with click.open_file(source, encoding="utf-8") as file:
            for number, line in enumerate(file):
                if number >= MOST_TARGETS:
                    raise Misuse("file.too_large", path=source, limit=MOST_TARGETS)
                if line.strip():
                    yield line
    except OSError as error:
        raise Misuse("file.unreadable", path=source, reason=error.strerror or "") from error
    except UnicodeDecodeError as error:
        raise Misuse("file.not_text", path=source, reason=str(error)) from error


def wanted(text: str) -> tuple[Protocol, ...]:
    """The protocols of --protocol; raises Misuse naming those there are."""
    if text == "all":
        return tuple(Protocol)
    names = [name.strip() for name in text.split(",") if name.strip()]
    known = set(map(str, Protocol))
    if not names or not set(names) <= known:
        raise Misuse("usage.no_such_protocol", given=text, known=sorted(known))
    return tuple(Protocol(name) for name in dict.fromkeys(names))


@command(commands)
@click.argument("server", required=False)
@click.option("--protocol", default="all", help="pptp, l2tp, ikev2 (comma-separated) or all.")
@click.option("--reflector", help="The far end of the deeper probes (a later version).")
@click.option("--repeat", default=1, type=click.IntRange(1, 1000), help="Ask so many times.")
@click.option("--label", help="Keep this run under a name, for compare.")
@click.option("--targets", type=click.Path(), help="A server a line; a JSON line each out.")
def probe(
    frame: Frame,
    server: str | None,
    protocol: str,
    reflector: str | None,
    repeat: int,
    label: str | None,
    targets: str | None,
) -> int:
    """Test what gets through to a VPN server."""
    from wizard.cli.probing import probe_many, probe_one

    if reflector:
        raise Misuse("command.later", what="--reflector")
    if targets is not None:
        names = [server_of(line.strip()) for line in _lines(targets)]
        return probe_many(frame, names, wanted(protocol))
    if server is None:
        raise Misuse("usage.no_server")
    return probe_one(frame, server_of(server), wanted(protocol), repeat, label)


@command(commands)
@click.argument("here")
@click.argument("there")
def compare(frame: Frame, here: str, there: str) -> int:
    """Set two kept runs side by side: home and hotspot, before and after."""
    from wizard.knowledge.tables import load
    from wizard.report import compared, kept_run
    from wizard.steps.explain import explain
    from wizard.tools import data_folder

    folder = data_folder() / "runs"
    first, second = kept_run(folder, here), kept_run(folder, there)
    only_here, only_there = compared(first, second)
    tables = load()
    asked = tuple(p for p in Protocol if set(tables.needs[p].questions) <= probes_of(first))
    ranked = explain((*first, *said_by_comparing(first, second)), asked, tables)
    frame.data = lambda: {
        "only_here": only_here,
        "only_there": only_there,
        "diagnosis": shapes.diagnosis(ranked),
    }
    frame.human = _show_compared
    return 1 if only_there or ranked else 0


def probes_of(findings: tuple[Finding, ...]) -> set[str]:
    """The questions that were put in a run."""
    return {finding.probe for finding in findings}


def said_by_comparing(
    first: tuple[Finding, ...], second: tuple[Finding, ...]
) -> tuple[Finding, ...]:
    """Whether another line works better; nothing where both runs say the same good things."""
    there = {finding.probe: finding.answer for finding in second}
    failed = [f.probe for f in first if f.answer is Answer.NO and f.probe in there]
    if not failed:
        return ()
    works = any(there[probe] is Answer.YES for probe in failed)
    return (Finding("ask.hotspot_works", Answer.YES if works else Answer.NO),)


def _show_compared(result: dict[str, JSON]) -> None:
    for key, title in (("only_here", "Works only here"), ("only_there", "Works only there")):
        names = ", ".join(row["probe"] for row in result[key]) or "nothing"
        print(f"{title}: {names}")
    show(words.diagnosis_lines(result["diagnosis"]))


@command(commands)
@click.argument("server", required=False)
@click.option("--connection", help="Judge this VPN entry of the system.")
@click.option("--ask", "ask", is_flag=True, help="Ask what only a person knows.")
@click.option("--protocol", default="all", help="pptp, l2tp, ikev2 or all.")
@click.option("--profile", type=click.Path(), help="The profile that should work.")
@click.option("--code", multiple=True, help="An error code as the system showed it.")
@click.option("--log", type=click.Path(), help="A log of the VPN software.")
@click.option("--evidence", type=click.Path(), help="Findings as JSON (a kept run).")
def diagnose(frame: Frame, server: str | None, **options: JSON) -> int:
    """Name the cause and who can mend it."""
    from wizard.cli.diagnosing import diagnose_live, evidence_of

    evidence, system_codes = evidence_of(options)
    session = Session(wanted=wanted(options["protocol"]), family=frame.family)
    live = server or options["connection"] or options["profile"]
    if live:
        session = replace(session, server=server_of(server) if server else "")
        return diagnose_live(frame, session, options, evidence)
    if not evidence and not system_codes:
        raise Misuse("usage.nothing_to_diagnose")
    return _explained(frame, evidence, session)


def _explained(frame: Frame, evidence: tuple[Finding, ...], session: Session) -> int:
    from wizard.knowledge.tables import load
    from wizard.steps.explain import explain

    ranked = explain(evidence, session.wanted, load())
    frame.data = lambda: {
        "diagnosis": shapes.diagnosis(ranked),
        "findings": shapes.findings(evidence),
    }
    frame.human = lambda result: show(words.diagnosis_lines(result["diagnosis"]))
    return 1 if ranked else 0
