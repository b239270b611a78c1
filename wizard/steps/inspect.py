"""Step 4: log in to a convicted router and read its state, if its owner agrees."""

from __future__ import annotations

from dataclasses import replace

from router_drivers.base import Passthrough, RouterState, Setting
from wizard.host import nat
from wizard.model import Answer, Diagnosis, Finding, Hop, Session
from wizard.steps.base import Run
from wizard.steps.detect import hops_of, with_path
from wizard.steps.router import driver_of, first_router, is_mine, visit

CONVICTED = 0.5
"""From this confidence on a cause may cost the person a password."""

ROUTER_REMEDIES = frozenset({"router.enable", "router.disable", "router.rule_off"})
"""What only a look inside the router can prepare."""


def inspect(session: Session, run: Run) -> Session:
    """Read the router's settings as findings; the session unchanged where none is convicted."""
    hop = first_router(session)
    if hop is None or not session.touch_router or not convicted(session):
        return session
    return look_inside(session, run, hop)


def look_inside(session: Session, run: Run, hop: Hop) -> Session:
    """With its owner's leave, log in to this router and read it, as state and as findings."""
    driver = driver_of(session, run)
    if driver is None:
        return replace(session, router=by_hand(hop, run))
    if not is_mine(session, run):
        return session
    if not run.consent("router.look", address=hop.address, vendor=hop.recognition.vendor):
        return session
    run.work.say("inspect.reading", address=hop.address)
    with visit(run, driver.ABOUT.key, hop.address, hop.mac) as opened:
        state = opened.read()
    session = replace(session, router=state)
    session = run.gather(session, findings_of(state))
    wan = str(state.facts.get("wan_address") or "")
    if not wan:
        return session
    session = run.gather(session, nat.judge((wan,), hops_of(session)))
    return with_path(session, hop)


def by_hand(hop: Hop, run: Run) -> RouterState:
    """What is known of a router that no driver can change: the steps in its menu, if any."""
    unknown = dict.fromkeys(Passthrough, Setting.UNKNOWN)
    if hop.recognition.driver is None:
        return RouterState(unknown, guided=("router.unknown",))
    driver = run.tools.registry.get(hop.recognition.driver)()
    guide = driver.read() if driver.ABOUT.credentials == () else RouterState(unknown)
    return replace(guide, guided=guide.guided or ("plan.not_automatic",))


def convicted(session: Session) -> Diagnosis | None:
    """The first likely cause that lies in the router and that a driver could mend."""
    for diagnosis in session.diagnosis:
        fits = ROUTER_REMEDIES.intersection(diagnosis.remedies)
        if fits and diagnosis.confidence >= CONVICTED:
            return diagnosis
    return None


def findings_of(state: RouterState) -> tuple[Finding, ...]:
    """What the router says of itself, as findings."""
    found = [
        _of(passthrough, state) for passthrough in Passthrough if passthrough in state.settings
    ]
    if wan := state.facts.get("wan_address"):
        found.append(Finding("router.wan", Answer.YES, {"address": wan}))
    return tuple(found)


_ANSWERS = {
    Setting.PASSES: Answer.YES,
    Setting.BLOCKS: Answer.NO,
    Setting.NO_HELPER: Answer.NO,
    Setting.ABSENT: Answer.UNSURE,
    Setting.UNKNOWN: Answer.UNSURE,
}


def _of(passthrough: Passthrough, state: RouterState) -> Finding:
    setting = state.settings[passthrough]
    rules = state.facts.get("blocking_rules", {})
    blocking = rules.get(str(passthrough), []) if isinstance(rules, dict) else []
    facts = {
        "setting": str(setting),
        "clients": str(state.clients.get(passthrough, "unknown")),
        "rules": [rule.get("name") or rule.get("section", "") for rule in blocking],
        "module": state.facts.get("helper_module"),
        "switch": any(offer.passthrough is passthrough for offer in state.offers),
        "guided": list(state.guided),
    }
    return Finding(f"router.{passthrough}", _ANSWERS[setting], facts)
