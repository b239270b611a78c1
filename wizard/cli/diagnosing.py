"""The diagnose command: from codes, logs and kept findings, or from the network itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from router_drivers.base import JSON
from wizard.cli import shapes, words
from wizard.cli.frame import Frame, at_once, show
from wizard.model import Answer, Connection, Finding, Misuse, Profile, Session

MOST_LOG = 4 * 1024 * 1024
"""Bytes of a log that are read, from its end: the failure is what happened last."""

ASKED = ("ask.hotspot_works", "ask.phone_works", "ask.other_client_connected", "ask.worked_before")
"""What only a person knows, asked with --ask."""


def evidence_of(options: Mapping[str, JSON]) -> tuple[tuple[Finding, ...], tuple[str, ...]]:
    """Findings from --evidence, --code, --log and --ask; and the codes that were given."""
    from wizard.knowledge.tables import load
    from wizard.report import findings_in, read_json

    tables = load()
    found: list[Finding] = []
    if options["evidence"]:
        found += findings_in(read_json(Path(options["evidence"])))
    for code in options["code"]:
        said = tables.findings_of_code(code)
        if not said:
            raise Misuse("usage.unknown_code", given=code)
        found += said
    if options["log"]:
        found += tables.findings_of_log(_log_lines(Path(options["log"])))
    if options["ask"]:
        found += _asked()
    return tuple(found), tuple(options["code"])


def _log_lines(path: Path) -> Sequence[str]:
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - MOST_LOG))
            return file.read(MOST_LOG).decode("utf-8", "replace").splitlines()
    except OSError as error:
        raise Misuse("file.unreadable", path=str(path), reason=error.strerror or "") from error


def _asked() -> list[Finding]:
    import sys

    from wizard.knowledge.tables import load

    if not sys.stdin.isatty():
        raise Misuse("usage.no_terminal")
    answers = {"y": Answer.YES, "n": Answer.NO}
    found = []
    for probe in ASKED:
        print(load().text(probe, {}), "[y/n/?] ", end="", file=sys.stderr, flush=True)
        with at_once():
            said = sys.stdin.readline().strip().lower()[:1]
        found.append(Finding(probe, answers.get(said, Answer.UNSURE)))
    return found


def diagnose_live(
    frame: Frame, session: Session, options: Mapping[str, JSON], evidence: Sequence[Finding]
) -> int:
    """Look at this network and the server, add what was handed in, explain."""
    from wizard.engine import CHECK, Engine
    from wizard.headless import Answers, Consents, probe_exit
    from wizard.tools import this_machine, work_on

    tools = this_machine()
    work = work_on(tools, frame.timeout, frame.stop, frame.watch)
    engine = Engine(tools, work, Answers(Consents()), frame.watch)
    frame.data = lambda: {
        "server": engine.session.server,
        "path": shapes.path(engine.session),
        "findings": shapes.findings(engine.session.findings),
        "verdicts": dict(engine.session.verdicts),
        "diagnosis": shapes.diagnosis(engine.session.diagnosis),
    }
    frame.human = lambda result: show(words.diagnosis_lines(result["diagnosis"]))
    try:
        entries = [entry for backend in tools.backends for entry in backend.entries()]
        start = _aimed(session, options, entries).with_findings(*evidence)
        return probe_exit(engine.look(CHECK, start))
    finally:
        tools.close()


def _aimed(session: Session, options: Mapping[str, JSON], entries: Sequence[Connection]) -> Session:
    """The session aimed at the server that was named, or at an entry's or a profile's."""
    if options["profile"]:
        from wizard.profile.load import load as load_profile

        return for_profile(session, load_profile(Path(options["profile"])))
    if options["connection"]:
        entry = next((e for e in entries if e.name == options["connection"]), None)
        if entry is None:
            known = [e.name for e in entries]
            raise Misuse("vpn.no_such_entry", name=options["connection"], known=known)
        return replace(session, server=entry.server, wanted=(entry.protocol,), connection=entry)
    return session


def for_profile(session: Session, profile: Profile) -> Session:
    """The session aimed at a profile's first server and its protocols."""
    server = profile.servers[0]
    return replace(session, profile=profile, server=server.address, wanted=server.protocols)
