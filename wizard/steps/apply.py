"""Step 6: change the router, if it may be changed, and keep the change only if it helped."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from router_drivers.base import RouterError
from wizard.knowledge.tables import Tables
from wizard.model import Answer, Change, Place, Session, TimeIsUp
from wizard.steps.base import Run
from wizard.steps.change import RouterExecutor, carry_out, take_back
from wizard.steps.connect import ANSWERED, prepare
from wizard.steps.inspect import findings_of
from wizard.steps.probe import ask, with_verdicts
from wizard.steps.router import visit, where

LOOK_SECONDS = 10.0
"""After a router was changed the server is asked again: six seconds on a path that drops."""


def apply(session: Session, run: Run) -> Session:
    """With a yes of its own for the router, change it and ask the server again."""
    changes = router_part(session)
    if not changes:
        return session
    facts = {"address": changes[0].target["address"], "what": [c.what for c in changes]}
    if not run.consent("router.change", **facts):
        return session
    prepare(session, run)
    if run.work.left() < _longest(changes):
        raise TimeIsUp  # a change that is begun must also be proved or rolled back in time
    changed = _make(session, run, changes)
    return _keep_if_better(session, _asked_again(changed, run, changes), run)


def router_part(session: Session) -> tuple[Change, ...]:
    """What the plan would change in the router."""
    return tuple(c for c in session.plan.changes if c.place is Place.ROUTER)


def _longest(changes: tuple[Change, ...]) -> float:
    """Seconds that the router may need to take an unconfirmed change back, and some to look."""
    return LOOK_SECONDS + max(float(c.effects.get("rollback", 0.0) or 0.0) for c in changes)


def _make(session: Session, run: Run, changes: tuple[Change, ...]) -> Session:
    target = changes[0].target
    run.work.say("apply.changing", address=target["address"])
    with visit(run, *where(changes[0])) as driver:
        for change in changes:
            session = carry_out(change, RouterExecutor(driver), run, session)
        return replace(session, router=driver.read())


def _asked_again(session: Session, run: Run, changes: tuple[Change, ...]) -> Session:
    """The router's new state and the answers of the probes that the changes affect."""
    wait = max(float(change.effects.get("seconds", 0.0) or 0.0) for change in changes)
    if wait:
        run.work.wait(wait)
    run.work.say("apply.asking_again", server=session.server)
    if session.router is not None:
        session = run.gather(session, findings_of(session.router))
    questions = affected(session, run.tools.tables, changes)
    session = run.gather(session, ask(session, questions, run))
    return with_verdicts(session, run)


def affected(session: Session, tables: Tables, changes: tuple[Change, ...]) -> tuple[str, ...]:
    """The questions of those wanted protocols that need a passthrough which was changed."""
    touched = {change.what.rpartition(":")[2] for change in changes}
    needs = [tables.needs[p] for p in session.wanted]
    asked = [n for n in needs if touched.intersection(map(str, n.passthroughs))]
    return tuple(dict.fromkeys(q for n in asked for q in (*n.questions, *n.supporting)))


def _keep_if_better(before: Session, after: Session, run: Run) -> Session:
    """What did not help is taken back at once."""
    if _good(after) > _good(before):
        return after
    run.work.say("apply.did_not_help")
    _take_back_all(after, run)
    session = run.gather(after, ask(after, tuple(f.probe for f in before.findings), run))
    if before.router is not None:
        session = run.gather(session, findings_of(before.router))
    return replace(with_verdicts(session, run), router=before.router)


def _good(session: Session) -> int:
    """How many questions the server answered: a refusal is good news, for it came through."""
    own = (finding for finding in session.findings if finding.server == session.server)
    return sum(f.answer is Answer.YES or f.facts.get("why") in ANSWERED for f in own)


def _take_back_all(session: Session, run: Run) -> None:
    """Undo this run's router changes; what cannot be undone stays in the journal, and is told."""
    for entry in run.tools.journal.record(session.run).undoable:
        if entry.change.place is Place.ROUTER:
            with suppress(RouterError), visit(run, *where(entry.change)) as driver:
                take_back(entry, RouterExecutor(driver), run)
