"""Turning passthroughs on or off because somebody asked, not because a cause was found."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from router_drivers.base import JSON, Driver, Passthrough, RouterState, Setting, Switch
from wizard.model import Change, Plan, Session
from wizard.steps.apply import router_part
from wizard.steps.base import Run
from wizard.steps.change import RouterExecutor, carry_out
from wizard.steps.inspect import look_inside
from wizard.steps.plan import change_for
from wizard.steps.router import first_router, visit, where

OFF = (Setting.NO_HELPER, Setting.BLOCKS)
"""Off is whatever the router's off means; the milder one first."""


def read_router(session: Session, run: Run) -> Session:
    """The session with what the router says of itself; unchanged where nobody gave leave."""
    hop = first_router(session)
    return look_inside(session, run, hop) if hop else session


def throw(session: Session, run: Run) -> Session:
    """With a yes for the router, throw the plan's switches and read them back."""
    changes = router_part(session)
    if not changes:
        return session
    facts = {"address": changes[0].target["address"], "what": [c.what for c in changes]}
    if not run.consent("router.change", **facts):
        return session
    run.work.say("apply.changing", address=facts["address"])
    with visit(run, *where(changes[0])) as driver:
        for thrown in threw(session, run, driver, changes):
            session = thrown
    return session


def threw(
    session: Session, run: Run, driver: Driver, changes: Iterable[Change]
) -> Iterator[Session]:
    """Throw switch after switch, journaled: the session after each, and as read back at the end."""
    for change in changes:
        session = carry_out(change, RouterExecutor(driver), run, session)
        yield session
    yield replace(session, router=driver.read())


def as_meant(changed: Iterable[Change], state: RouterState) -> bool:
    """Whether the router, read again, does what these changes wanted."""
    meant = {c.what.rpartition(":")[2]: str(c.target["after"]) for c in changed}
    return all(str(state.settings[Passthrough(p)]) == after for p, after in meant.items())


def switch_to(state: RouterState, passthrough: Passthrough, *, on: bool) -> Switch | None:
    """The switch to this side; None where it is there already or cannot be thrown."""
    if on and state.settings.get(passthrough) is Setting.PASSES:
        return None
    offers = (state.offer(passthrough, side) for side in ((Setting.PASSES,) if on else OFF))
    return next((offer for offer in offers if offer), None)


def switches_to(
    state: RouterState, passthroughs: Iterable[Passthrough], *, on: bool
) -> tuple[Switch, ...]:
    """Every switch that has to be thrown to bring these passthroughs to one side."""
    found = (switch_to(state, passthrough, on=on) for passthrough in passthroughs)
    return tuple(switch for switch in found if switch)


def changes_at(target: Mapping[str, JSON], switches: Iterable[Switch]) -> tuple[Change, ...]:
    """These switches as changes that the journal can keep."""
    return tuple(change_for(switch, target) for switch in switches)


def planned_off(session: Session, passthroughs: Collection[str]) -> Session:
    """The session with the plan to turn these passthroughs off; pure."""
    hop = first_router(session)
    if hop is None or session.router is None:
        return replace(session, plan=Plan())
    target = {"address": hop.address, "driver": hop.recognition.driver or "", "mac": hop.mac}
    wanted = (p for p in Passthrough if p in passthroughs)
    switches = switches_to(session.router, wanted, on=False)
    return replace(session, plan=Plan(changes_at(target, switches)))
