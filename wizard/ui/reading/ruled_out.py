"""What was checked and need not be suspected any more; no Qt."""

from __future__ import annotations

from wizard.model import Answer, Session
from wizard.probes.names import literal

RULED_OUT = (
    ("router.pptp", Answer.YES, "router_pptp"),
    ("router.ipsec", Answer.YES, "router_ipsec"),
    ("router.l2tp", Answer.YES, "router_l2tp"),
    ("dns.resolves", Answer.YES, "name"),
    ("path.reachable", Answer.YES, "server"),
    ("clock.right", Answer.YES, "clock"),
    ("portal.captive", Answer.NO, "portal"),
    ("nat.double", Answer.NO, "one_router"),
    ("nat.carrier_grade", Answer.NO, "own_address"),
    ("local.overlap", Answer.NO, "addresses"),
    ("local.ports", Answer.YES, "ports"),
    ("local.charon", Answer.YES, "program"),
)
"""Which answer to which question rules something out."""


NOT_BEHIND_PORTAL = frozenset({"name", "server"})
"""A network that answers everything itself proves nothing of what lies behind it."""


def checked(session: Session) -> tuple[str, ...]:
    """What need not be suspected any more, each from an answer that was really given."""
    gone = [code for probe, good, code in RULED_OUT if _answered(session, probe, good)]
    if literal(session.server):
        gone = [code for code in gone if code != "name"]
    if _answered(session, "portal.captive", Answer.YES):
        gone = [code for code in gone if code not in NOT_BEHIND_PORTAL]
    return tuple(gone)


def _answered(session: Session, probe: str, good: Answer) -> bool:
    """Every answer to this question is the good one, and there is one."""
    answers = {f.answer for f in session.findings if f.probe == probe}
    return answers == {good}
