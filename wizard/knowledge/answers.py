"""What an answer means for a person: which yes is the trouble, and which question has no yes."""

from __future__ import annotations

from enum import StrEnum

from wizard.model import Answer, Finding

BAD_IF_YES = ("nat.", "portal.captive", "local.overlap", "tunnel.overlap", "local.ipv6_only")
"""Questions where yes is the trouble; for all others no is."""

REMARKS = ("nat.",)
"""Of those, the ones that are no fault by themselves: two routers can pass a VPN."""

DESCRIBING = ("path.hops", "nat.kind", "router.wan", "udp.idle_timeout", "local.gateways")
"""Questions that begin with which or how: their answer is a fact, not a yes."""

NEUTRAL = ("ike.nat", "ike.v1_nat", "nat.kind")
"""Neither answer is good or bad."""


class Sense(StrEnum):
    """How an answer is to be taken."""

    GOOD = "good"
    BAD = "bad"
    REMARK = "remark"
    PLAIN = "plain"
    OPEN = "open"


def sense(finding: Finding) -> Sense:
    """How this answer is to be taken; open: nobody knows."""
    if finding.answer in (Answer.UNSURE, Answer.NOT_ASKED):
        return Sense.OPEN
    if finding.probe in NEUTRAL:
        return Sense.PLAIN
    turned = finding.probe.startswith(BAD_IF_YES)
    if (finding.answer is Answer.YES) is not turned:
        return Sense.GOOD
    return Sense.REMARK if finding.probe.startswith(REMARKS) else Sense.BAD
