"""How a run ended: what works, what was proved and how, what was changed and taken back. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from wizard.headless import verified
from wizard.knowledge.answers import Sense, sense
from wizard.model import (
    Answer,
    Change,
    Changing,
    Diagnosis,
    Finding,
    Place,
    Session,
    StepBegan,
    StepEnded,
)
from wizard.ui.journey.messages import Failed, Told

NO_RIGHTS = 3
"""The exit code of rights that are missing or were declined."""

THROUGH = ("tunnel.inside", "tunnel.dns", "tunnel.mtu", "tunnel.holds")
"""Questions whose answer came through the tunnel itself."""
HERE = ("tunnel.interface", "tunnel.routes", "tunnel.overlap")
"""Questions that this computer answered."""
THERE = ("vpn.dialled", "auth.accepted")
"""Questions that the VPN server answered."""
PROOFS = (*THROUGH, *HERE, *THERE)
"""In the order in which a person asks: does the office answer comes first."""


class Kind(StrEnum):
    """The headline of the result.

    works: everything that was asked is good; untested: the tunnel stands, nothing inside was asked;
    remarks: it carries, and something else is left; silent: the tunnel stands, the office does not
    answer; partly: it stands, and something of it is wrong; fails: there is no tunnel; declined:
    rights were not given; changed: only the router was to be changed, and was; stopped: the person
    ended it before its last step.
    """

    WORKS = "works"
    UNTESTED = "untested"
    REMARKS = "remarks"
    SILENT = "silent"
    PARTLY = "partly"
    FAILS = "fails"
    DECLINED = "declined"
    CHANGED = "changed"
    STOPPED = "stopped"


GOOD = frozenset({Kind.WORKS, Kind.UNTESTED, Kind.REMARKS, Kind.CHANGED})
"""Endings of which the map may show before and after, and the tunnel may be watched."""


@dataclass(frozen=True)
class Ending:
    """What the page tells. proofs: good answers in the order of PROOFS; doubts: the others."""

    kind: Kind
    proofs: tuple[Finding, ...] = ()
    doubts: tuple[Finding, ...] = ()
    changed: tuple[Change, ...] = ()
    taken_back: tuple[Change, ...] = ()
    mended: tuple[Diagnosis, ...] = ()

    @property
    def works(self) -> bool:
        """Whether the person has what was wanted."""
        return self.kind in GOOD

    @property
    def asked(self) -> tuple[Finding, ...]:
        """Every check; what is in doubt first."""
        return (*self.doubts, *self.proofs)


def of(session: Session, log: Sequence[Told], trouble: Failed | None = None) -> Ending:
    """Judge what stands after a run; trouble: the error it ended with."""
    asked = [f for probe in PROOFS for f in session.findings if f.probe == probe]
    proofs = tuple(f for f in asked if sense(f) is Sense.GOOD)
    doubts = tuple(f for f in asked if sense(f) is not Sense.GOOD)
    return Ending(
        _kind(session, trouble, stopped=trouble is None and unfinished(log)),
        proofs,
        doubts,
        session.changed,
        taken_back(log),
        session.mended,
    )


def taken_back(log: Sequence[Told]) -> tuple[Change, ...]:
    """The changes of this run that were undone again, because they did not help."""
    events = (told.event for told in log)
    states = {e.change.what: (e.change, e.state) for e in events if isinstance(e, Changing)}
    return tuple(change for change, state in states.values() if state == "undone")


def unfinished(log: Sequence[Told]) -> bool:
    """Whether the newest step was begun and never ended."""
    steps = [told.event for told in log if isinstance(told.event, StepBegan | StepEnded)]
    return bool(steps) and isinstance(steps[-1], StepBegan)


def _kind(session: Session, trouble: Failed | None, *, stopped: bool) -> Kind:
    if trouble is not None and trouble.exit_code == NO_RIGHTS and not session.changed:
        return Kind.DECLINED
    if stopped and not verified(session):
        return Kind.STOPPED
    if session.tunnel is not None and session.tunnel.state == "up":
        return _of_tunnel(session, trouble)
    only_router = not any(c.place is Place.VPN for c in session.plan.changes)
    if only_router and session.changed and not session.diagnosis and trouble is None:
        return Kind.CHANGED
    return Kind.FAILS


def _of_tunnel(session: Session, trouble: Failed | None) -> Kind:
    inside = session.finding("tunnel.inside")
    if inside is not None and inside.answer is Answer.NO:
        return Kind.SILENT
    if not verified(session):
        return Kind.PARTLY
    if trouble is not None or session.diagnosis:
        return Kind.REMARKS
    through = any(f.probe in THROUGH and f.answer is Answer.YES for f in session.findings)
    return Kind.WORKS if through else Kind.UNTESTED
