"""rpcd's safety net: an apply that nobody confirms is taken back by the router itself."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tests.simulators.rpcd_codes import NO_DATA, PERMISSION_DENIED, Refusal
from tests.simulators.rpcd_session import Clock
from tests.simulators.uci import Delta, Package, Store


@dataclass(frozen=True)
class Pending:
    """An apply that waits for its confirm."""

    session: str
    deadline: float
    snapshot: Mapping[str, Package]
    staged: Mapping[str, Sequence[Delta]]


class Rollback:
    """Applies staged changes and, unless confirmed, takes them back.

    alarm: whether a thread watches the deadline (a real clock); otherwise `tick` must be called.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        changed: Callable[[], None],
        alive: Callable[[str], bool],
        max_seconds: float,
        *,
        alarm: Callable[[float], None],
    ) -> None:
        self._store = store
        self._clock = clock
        self._changed = changed
        self._alive = alive
        self._max_seconds = max_seconds
        self._alarm = alarm
        self.pending: Pending | None = None

    def apply(self, session: str, seconds: float) -> None:
        """Commit with a rollback timer; refused while another apply is pending."""
        if self.pending:
            raise Refusal(PERMISSION_DENIED)
        snapshot = self._store.snapshot()
        staged = self._commit(session)
        seconds = min(max(seconds, 0.0), self._max_seconds)
        self.pending = Pending(session, self._clock.now() + seconds, snapshot, staged)
        self._changed()
        self.tick() if seconds == 0 else self._alarm(seconds)

    def plain(self, session: str) -> None:
        """Commit for good; while one is pending it only wipes that one's snapshot (the hazard)."""
        if self.pending:
            self.pending = None
            return
        self._commit(session)
        self._changed()

    def _commit(self, session: str) -> Mapping[str, Sequence[Delta]]:
        staged = self._store.commit(session)
        if not staged:
            raise Refusal(NO_DATA)
        return staged

    def confirm(self, session: str) -> None:
        """Keep the pending changes; only the session that applied may."""
        if self.pending is None:
            raise Refusal(NO_DATA)
        if self.pending.session != session:
            raise Refusal(PERMISSION_DENIED)
        self.pending = None

    def tick(self) -> None:
        """Take the pending changes back if their time is up; a living session gets them staged."""
        pending = self.pending
        if pending is None or self._clock.now() < pending.deadline:
            return
        self.pending = None
        self._store.committed = dict(pending.snapshot)
        if self._alive(pending.session):
            self._store.restage(pending.session, pending.staged)
        self._changed()


def watch(tick: Callable[[], None]) -> Callable[[float], None]:
    """An alarm for a real clock: calls tick once the seconds are over."""

    def alarm(seconds: float) -> None:
        # a hair late, so that the deadline has passed when tick looks at the clock
        timer = threading.Timer(seconds + 0.01, tick)
        timer.daemon = True
        timer.start()

    return alarm
