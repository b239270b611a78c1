"""The loop: drives thousands of conversations over real sockets in one thread, with one selector.

Io's promise (base.py) is kept by a Seat, one a conversation. Nothing is heard inside a call to
Io: events are queued and delivered in order, and a channel's failure stays its own.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

from wizard.model import Cancelled, Finding
from wizard.probes.base import Conversation, Timer
from wizard.probes.loop_doors import Doors
from wizard.probes.loop_lookup import Lookups
from wizard.probes.loop_raw import OpenRaw, own_raw
from wizard.probes.loop_seat import Ground, Seat
from wizard.work import Work

WAKE = 0.1
"""Seconds after which the stop flag and the deadline are looked at, half of the 0.2 s promised."""
BURST = 64
"""Conversations begun at once: with 4 packets of 300 bytes each they fill 80 kB of queues."""
PACE = 0.02
"""Seconds between bursts: 1,000 targets begin within a third of a second."""


def ask(
    conversations: Sequence[Conversation], work: Work, *, open_raw: OpenRaw | None = None
) -> Iterator[Finding]:
    """Drive these conversations at once; yields each finding as soon as it is known.

    open_raw(protocol) returns an IPv4 raw socket at once (rights are asked for before) or raises
    PermissionError or WizardError. Raises Cancelled on stop. On the deadline every conversation
    that still runs gives up, also one that never began; its findings come, and that is all.
    """
    lookups = Lookups()
    loop = _Loop(conversations, work, lookups, Doors(lookups, open_raw or own_raw))
    try:
        yield from loop.run()
    finally:
        loop.close()


class _Loop:
    def __init__(
        self, conversations: Sequence[Conversation], work: Work, lookups: Lookups, doors: Doors
    ) -> None:
        self._work = work
        self._ground = Ground(work.clock.now, work.say, lookups, doors)
        self._waiting = deque(Seat(self._ground, talk) for talk in conversations)
        self._running: set[Seat] = set()
        self._next_burst = self._ground.now()

    def run(self) -> Iterator[Finding]:
        while self._waiting or self._running:
            self._check()
            if self._work.left() <= 0:
                self._give_up(tuple(self._running) + tuple(self._waiting))
                self._waiting.clear()
            self._begin()
            self._deliver()
            yield from self._known()
            if self._waiting or self._running:
                yield from self._turn()

    def _turn(self) -> Iterator[Finding]:
        """Hear the network first: a slow caller must not make a timer beat an answer."""
        self._ground.doors.poll(self._patience())
        self._deliver()
        self._ring()
        self._deliver()
        self._give_up(self._stranded())
        yield from self._known()

    def close(self) -> None:
        """Give back every socket and thread."""
        for seat in tuple(self._running):
            seat.finish()
        self._ground.doors.close()
        self._ground.lookups.close()

    def _begin(self) -> None:
        """Begin the next burst, if its time has come and there is room."""
        if not self._waiting or self._ground.now() < self._next_burst:
            return
        self._next_burst = self._ground.now() + PACE
        for _ in range(min(BURST, len(self._waiting))):
            if not self._ground.doors.room:
                return
            seat = self._waiting.popleft()
            self._running.add(seat)
            seat.conversation.begin(seat)
            self._settle(seat)

    def _ring(self) -> None:
        for seat, tag in self._ground.timers.due(self._ground.now()):
            self._ground.events.append((seat, Timer(tag)))

    def _deliver(self) -> None:
        events = self._ground.events
        while events:
            self._check()  # a thousand answers at once take longer than a wake-up
            seat, event = events.popleft()
            if seat.takes(event):
                seat.conversation.hear(event, seat)
                self._settle(seat)

    def _check(self) -> None:
        if self._work.stop.is_set():
            raise Cancelled

    def _settle(self, seat: Seat) -> None:
        if seat.done:
            self._running.discard(seat)

    def _known(self) -> Iterator[Finding]:
        findings = self._ground.findings
        while findings:
            yield findings.popleft()

    def _patience(self) -> float:
        """Seconds to wait for the network before something else has to be looked at."""
        due = min(self._ground.timers.next(), self._burst_due()) - self._ground.now()
        return max(0.0, min(WAKE, due, self._work.left()))

    def _burst_due(self) -> float:
        waits = bool(self._waiting) and self._ground.doors.room
        return self._next_burst if waits else float("inf")

    def _stranded(self) -> tuple[Seat, ...]:
        """Conversations that wait for nothing at all: they would hang for ever."""
        ground = self._ground
        hopeless = (
            not self._waiting
            and not ground.events
            and not ground.lookups.pending
            and ground.doors.idle
            and ground.timers.next() == float("inf")
        )
        return tuple(self._running) if hopeless else ()

    def _give_up(self, seats: tuple[Seat, ...]) -> None:
        for seat in seats:
            seat.conversation.give_up(seat)
            seat.finish()
            self._running.discard(seat)
