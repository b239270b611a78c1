"""A router that was read and lets the VPN through: it is not asked about a second time; no Qt."""

from __future__ import annotations

from wizard.knowledge.tables import load
from wizard.model import Answer, Diagnosis, Finding, Machine, Session, Who

SWITCHES = frozenset({"router.enable", "router.disable", "router.rule_off"})
"""Remedies that a driver can carry out in the router."""


def by_switch(diagnosis: Diagnosis) -> bool:
    """Whether a switch of the router in front of this computer mends it."""
    return not SWITCHES.isdisjoint(diagnosis.remedies) and diagnosis.who is Who.ROUTER_ADMIN


def cleared(session: Session) -> bool:
    """The router has said that it lets the wanted kind through, and that is not the fault."""
    needed = load().needs[session.wanted[0]].passthroughs if session.wanted else ()
    said = [session.finding(f"router.{name}") for name in needed]
    passes = bool(said) and all(f is not None and f.answer is Answer.YES for f in said)
    too_much = any(by_switch(d) and "router.disable" in d.remedies for d in session.diagnosis)
    return passes and not too_much


def kept(before: Session, machine: Machine) -> tuple[Finding, ...]:
    """What that router has said, for the next test; nothing on another network or after a change.

    Its outer address is asked anew: that is what somebody may have changed meanwhile.
    """
    here = before.machine.gateway_mac
    if not here or here != machine.gateway_mac or before.run or not cleared(before):
        return ()
    needed = {f"router.{name}" for name in load().needs[before.wanted[0]].passthroughs}
    return tuple(finding for finding in before.findings if finding.probe in needed)
