"""The TTL-limited look: which boxes stand between this machine and a server, as a conversation.

One UDP channel a hop, so that each ICMP answer tells its hop by its channel; no rights are needed
where the system hands ICMP errors to their socket (Linux), elsewhere the answer is NOT_ASKED.
"""

from __future__ import annotations

from wizard.model import Answer, Finding
from wizard.probes.base import Denied, Event, Io, Kind, Opened, Refused, Timer

QUESTION = "path.hops"
FURTHEST = 4
"""Boxes looked at: home router, second router, carrier's NAT, provider (causes P03)."""
PORT = 33434
"""The traceroute tradition; nothing listens there."""
SENDS = (0.0, 1.0)
"""Seconds; routers answer with at most one ICMP error a second or so (probes.md §7)."""
PATIENCE = 2.0
"""Seconds until what is known is told: one round trip after the last send."""
_TIME_EXCEEDED, _UNREACHABLE = 11, 3


class Hops:
    """Answers path.hops: YES with facts hops (senders outward, "" for a silent one)."""

    def __init__(self, server: str, address: str) -> None:
        self.server = server
        self.questions: tuple[str, ...] = (QUESTION,)
        self._address = address
        self._channels: dict[int, int] = {}
        self._open: set[int] = set()
        self._senders: dict[int, str] = {}
        self._end = FURTHEST + 1
        self._denied = ""
        self._began = 0.0

    def begin(self, io: Io) -> None:
        """Open a channel for each hop."""
        self._began = io.now()
        for hop in range(1, FURTHEST + 1):
            self._channels[io.open(Kind.UDP, self._address, PORT + hop)] = hop
        io.timer(SENDS[1], "again")
        io.timer(PATIENCE, "end")

    def hear(self, event: Event, io: Io) -> None:
        """Note who answered for which hop; end early when all are known."""
        if isinstance(event, Opened):
            self._open.add(event.channel)
            self._send(event.channel, io)
        elif isinstance(event, Refused):
            self._note(event)
            if self._complete():
                self._tell(io)
        elif isinstance(event, Denied):
            self._denied = event.reason
            self._open.discard(event.channel)
            self._channels.pop(event.channel, None)
            if not self._channels:
                self._tell(io)
        elif event == Timer("again"):
            for channel in sorted(self._open):
                if self._channels[channel] not in self._senders:
                    self._send(channel, io)
        elif event == Timer("end"):
            self._tell(io)

    def give_up(self, io: Io) -> None:
        """Tell what is known."""
        self._tell(io)

    def _send(self, channel: int, io: Io) -> None:
        hop = self._channels[channel]
        io.send(channel, bytes(8), ttl=hop)

    def _note(self, event: Refused) -> None:
        hop = self._channels.get(event.channel)
        if hop is None or not event.sender:
            return
        if event.icmp_type in {_TIME_EXCEEDED, _UNREACHABLE}:
            self._senders[hop] = event.sender
        if event.icmp_type == _UNREACHABLE:
            self._end = min(self._end, hop)

    def _complete(self) -> bool:
        return all(hop in self._senders for hop in range(1, min(self._end, FURTHEST) + 1))

    def _way(self) -> list[str]:
        """The senders outward; the server, or a box that refused after it was counted, is cut."""
        last = min(max(self._senders), self._end)
        way = [self._senders.get(hop, "") for hop in range(1, last + 1)]
        return way[:-1] if way[-1] == self._address or way[-1:] == way[-2:-1] else way

    def _tell(self, io: Io) -> None:
        seconds = io.now() - self._began if self._began else 0.0
        io.found(self._finding(seconds))
        io.finish()

    def _finding(self, seconds: float) -> Finding:
        if self._senders:
            reached = self._senders.get(self._end) == self._address
            facts = {"hops": self._way(), "reached": reached}
            return Finding(QUESTION, Answer.YES, facts, seconds, self.server)
        if self._denied and not self._open:
            reason = {"reason": self._denied}
            return Finding(QUESTION, Answer.NOT_ASKED, reason, seconds, self.server)
        silent = {"reason": "no_icmp", "hops": []}
        return Finding(QUESTION, Answer.UNSURE, silent, seconds, self.server)
