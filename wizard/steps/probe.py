"""Step 2: what the wanted protocols need, asked of the server all at once."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from wizard.model import Answer, Finding, Protocol, Session, WizardError
from wizard.probes import catalogue
from wizard.probes.judge import with_control
from wizard.probes.web import Portal
from wizard.steps.base import Run

CONTROL = ("path.reachable",)
"""Asked with every question: "blocked" needs a control sample that works."""


def probe(session: Session, run: Run) -> Session:
    """Resolve the server's name and ask everything the wanted protocols need."""
    run.work.say("probe.asking", server=session.server)
    session = run.gather(session, run.tools.ask([catalogue.naming(session.server)], run.work))
    questions = questions_for(session, run)
    session = with_verdicts(run.gather(session, ask(session, questions, run)), run)
    known = session.finding("portal.captive")
    if "passes" in session.verdicts.values() or (known and known.answer is not Answer.UNSURE):
        return session
    run.work.say("probe.portal")
    return run.gather(session, run.tools.ask([Portal()], run.work))


def again(session: Session, run: Run) -> Session:
    """Ask the server once more, but only what had no good answer."""
    run.work.say("apply.asking_again", server=session.server)
    answered = {f.probe for f in session.findings if f.answer is Answer.YES}
    missing = tuple(q for q in questions_for(session, run) if q not in answered)
    return with_verdicts(run.gather(session, ask(session, missing, run)), run)


def ask(session: Session, questions: Collection[str], run: Run) -> Iterator[Finding]:
    """Put these questions to the server's address of the wanted family."""
    conversations = [
        conversation
        for address in preferred(addresses(session), session.family)
        for conversation in catalogue.conversations(
            session.server, address, {*questions, *CONTROL}, name=session.server
        )
    ]
    findings = run.tools.ask(conversations, run.work)
    return with_control(findings)


def addresses(session: Session) -> tuple[str, ...]:
    """The server's addresses as its name resolved."""
    resolved = session.finding("dns.resolves")
    if resolved is None or resolved.answer is not Answer.YES:
        return ()
    return tuple(str(address) for address in resolved.facts.get("addresses", ()))


def preferred(found: tuple[str, ...], family: int) -> tuple[str, ...]:
    """One address: of the family asked for, else IPv4, for PPTP and most routers know no other.

    Raises WizardError where the server has none of the family asked for.
    """
    four = tuple(address for address in found if ":" not in address)
    six = tuple(address for address in found if ":" in address)
    choice = {4: four, 6: six}.get(family, four or six)
    if found and not choice:
        raise WizardError("server.no_such_family", family=family, addresses=", ".join(found))
    return choice[:1]


def questions_for(session: Session, run: Run) -> tuple[str, ...]:
    """The questions that the wanted protocols raise, each once, in order."""
    needs = (run.tools.tables.needs[protocol] for protocol in session.wanted or tuple(Protocol))
    asked = (question for need in needs for question in (*need.questions, *need.supporting))
    return tuple(dict.fromkeys(asked))


def with_verdicts(session: Session, run: Run) -> Session:
    """The session with passes / blocked / unknown for every wanted protocol."""
    verdicts = {
        str(protocol): run.tools.tables.verdict(protocol, session.findings)
        for protocol in session.wanted or tuple(Protocol)
    }
    return replace(session, verdicts=verdicts)
