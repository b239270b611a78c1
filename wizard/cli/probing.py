"""The probe command: one server, or many at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from router_drivers.base import JSON
from wizard.cli import shapes, words
from wizard.cli.frame import Frame
from wizard.model import Finding, Misuse, Protocol, Session
from wizard.probes import catalogue
from wizard.probes.base import Conversation
from wizard.probes.judge import with_control
from wizard.steps.detect import way_out
from wizard.steps.probe import CONTROL, addresses, preferred

if TYPE_CHECKING:
    from wizard.tools import Tools
    from wizard.work import Work


def probe_one(
    frame: Frame, server: str, protocols: tuple[Protocol, ...], repeat: int, label: str | None
) -> int:
    """Probe one server, so many times, and explain; WizardError where there is no network."""
    from wizard.engine import Engine
    from wizard.headless import Answers, Consents, probe_exit
    from wizard.report import checked_label, keep
    from wizard.tools import data_folder, this_machine, work_on

    if label:
        checked_label(label)
    tools = this_machine()
    work = work_on(tools, frame.timeout, frame.stop, frame.watch)
    engine = Engine(tools, work, Answers(Consents()), frame.watch)
    runs: list[Session] = []
    frame.data = lambda: _result(runs or [engine.session])
    frame.human = lambda result: _show(result, server)
    start = Session(server=server, wanted=protocols, family=frame.family)
    try:
        way_out(tools.machine(), server)
        runs.extend(engine.look(("probe", "explain"), start) for _ in range(repeat))
    finally:
        tools.close()
    if label:
        keep(data_folder() / "runs", label, server, runs[-1].findings)
    return max(probe_exit(session) for session in runs)


def _result(runs: list[Session]) -> dict[str, JSON]:
    last = runs[-1]
    result: dict[str, JSON] = {
        "server": last.server,
        "findings": shapes.findings(last.findings),
        "verdicts": dict(last.verdicts),
        "diagnosis": shapes.diagnosis(last.diagnosis),
    }
    if len(runs) > 1:
        result["runs"] = [
            {"verdicts": dict(run.verdicts), "findings": shapes.findings(run.findings)}
            for run in runs
        ]
    return result


def _show(result: dict[str, JSON], server: str) -> None:
    """The path, each protocol's verdict, the causes, and what could not be tested."""
    blocked = [name for name, verdict in result["verdicts"].items() if verdict == "blocked"]
    print(words.path_line([], server, ", ".join(blocked)))
    words_of = {"unknown": "could not be told"}
    for name, verdict in result["verdicts"].items():
        print(f"  {name:<6} {words_of.get(verdict, verdict)}")
    print("\n".join(words.diagnosis_lines(result["diagnosis"])))


def probe_many(frame: Frame, names: list[str], protocols: tuple[Protocol, ...]) -> int:
    """Probe all servers at once in one thread; a JSON line each as it finishes."""
    from wizard.tools import this_machine, work_on

    if not names:
        raise Misuse("usage.no_targets")
    frame.lines = True
    tools = this_machine()
    work = work_on(tools, frame.timeout, frame.stop, frame.watch)
    try:
        return _Targets(frame, tools, work, protocols).all(dict.fromkeys(names))
    finally:
        tools.close()


class _Targets:
    """Many servers, probed side by side; each is told when its last question is answered."""

    def __init__(
        self, frame: Frame, tools: Tools, work: Work, protocols: tuple[Protocol, ...]
    ) -> None:
        self._frame, self._tools, self._work = frame, tools, work
        self._protocols = protocols
        self._sessions: dict[str, Session] = {}
        needs = [tools.tables.needs[protocol] for protocol in protocols]
        asked = (q for need in needs for q in (*need.questions, *CONTROL))
        self._questions = tuple(dict.fromkeys(asked))

    def all(self, names: Iterable[str]) -> int:
        """Names first, then every question of every server; returns the worst exit code."""
        for name in names:
            self._sessions[name] = Session(
                server=name, wanted=self._protocols, family=self._frame.family
            )
        self._ask([catalogue.naming(name) for name in self._sessions])
        conversations = [c for session in self._sessions.values() for c in self._for(session)]
        open_questions = Counter(q.server for q in conversations for _ in q.questions)
        codes = [self._tell(name) for name in self._sessions if not open_questions[name]]
        for finding in self._answers(conversations):
            open_questions[finding.server] -= 1
            if not open_questions[finding.server]:
                codes.append(self._tell(finding.server))
        return max(codes, default=0)

    def _for(self, session: Session) -> list[Conversation]:
        return [
            conversation
            for address in preferred(addresses(session), session.family)
            for conversation in catalogue.conversations(
                session.server, address, self._questions, name=session.server
            )
        ]

    def _ask(self, conversations: list[Conversation]) -> None:
        for _ in self._answers(conversations):
            self._work.check()

    def _answers(self, conversations: list[Conversation]) -> Iterator[Finding]:
        for finding in with_control(self._tools.ask(conversations, self._work)):
            session = self._sessions[finding.server].with_findings(finding)
            self._sessions[finding.server] = session
            yield finding

    def _tell(self, name: str) -> int:
        from wizard.headless import probe_exit
        from wizard.steps.explain import explain

        tables, session = self._tools.tables, self._sessions[name]
        ranked = explain(session.findings, self._protocols, tables)
        verdicts = {str(p): tables.verdict(p, session.findings) for p in self._protocols}
        session = replace(session, diagnosis=ranked, verdicts=verdicts)
        exit_code = probe_exit(session)
        line = {"schema": 1, "command": "probe", "ok": exit_code == 0, "exit": exit_code}
        seconds = max((f.seconds for f in session.findings), default=0.0)
        self._frame.line({**line, "seconds": round(seconds, 3), **_result([session])})
        return exit_code
