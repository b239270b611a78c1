"""What a run accused, from its events: to be held against a situation's expected causes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wizard.model import Certainty, Changing, Diagnosis, Event, Explained, Place

BESIDE = 0.15
"""How far a likely cause may stay behind the best and still be accused beside it."""


def accused(events: Iterable[Event]) -> tuple[str, ...]:
    """The root causes of the last explanation that accused anybody before a router was changed.

    Where nobody was accused until then, or no router was changed: of the last one that came (a
    refused login and Windows's 809 show only after dialling). Sorted.
    """
    before: Sequence[Diagnosis] = ()
    mended = False
    for event in events:
        if isinstance(event, Changing):
            mended = mended or event.change.place is Place.ROUTER
        elif isinstance(event, Explained) and roots(event.diagnosis) and not (mended and before):
            before = event.diagnosis
    return tuple(sorted(roots(before)))


def roots(diagnosis: Sequence[Diagnosis]) -> tuple[str, ...]:
    """The certain causes; where none is certain the best likely one and those close beside it."""
    certain = tuple(d.cause for d in diagnosis if d.certainty is Certainty.CERTAIN)
    if certain:
        return certain
    likely = [d for d in diagnosis if d.certainty is Certainty.LIKELY]
    best = max((d.confidence for d in likely), default=0.0)
    return tuple(d.cause for d in likely if d.confidence >= best - BESIDE)
