"""Does the host answer at all? The control sample of every "blocked" (path.reachable)."""

from __future__ import annotations

from router_drivers.base import JSON
from wizard.model import Answer
from wizard.probes.base import Closed, Data, Denied, Event, Io, Kind, Opened, Refused, Timer
from wizard.probes.stream import Stream
from wizard.wire import NotUnderstood, icmp

QUESTION = "path.reachable"
PORT = 443
PINGS = (0.0, 1.0, 3.0, 4.0)
"""Hosts and routers limit echo replies to one or a few a second."""

_PING = "reach.ping"


class Reach(Stream):
    """TCP 443 and, where this system lets us, ICMP echo; a reset is an answer too."""

    def __init__(self, server: str, address: str) -> None:
        super().__init__(server, address, (QUESTION,), port=PORT)
        self._icmp = -1
        self._token = b""
        self._pings = 0
        self._facts: dict[str, JSON] = {}

    def start(self, io: Io) -> None:
        """Dial and ping at once."""
        super().start(io)
        self._token = io.random(16)
        self._icmp = io.open(Kind.ICMP, self.address)

    def connected(self, io: Io) -> None:
        """TCP 443 stands."""
        self._yes(io, "tcp443")

    def received(self, data: bytes, io: Io) -> None:
        """Nobody speaks first here."""

    def closed(self, event: Closed, io: Io) -> None:
        """The answer has been given when it stood."""

    def denied(self, event: Denied, io: Io) -> None:
        """Without a route to the host there is nothing to wait for."""
        self.not_asked(io, event.reason, QUESTION)

    def no_line(self, facts: dict[str, JSON], io: Io) -> None:
        """A refusal by the host itself is an answer; else the ping may still come."""
        if facts["why"] in {"refused", "rejected"}:
            self._yes(io, "refused")
        elif self.time_is_up:
            self.tell(io, QUESTION, Answer.NO, **(self._facts or facts))
        else:
            self._facts = facts

    def verdict(self, io: Io) -> None:
        """A line that stood has answered already."""

    def other(self, event: Event, io: Io) -> None:
        """The ping's channel and timer."""
        if isinstance(event, Timer) or (isinstance(event, Opened) and event.channel == self._icmp):
            self._ping(io)
        elif isinstance(event, Data) and event.channel == self._icmp:
            self._echoed(event, io)
        elif isinstance(event, Refused) and event.sender == self.address:
            self._yes(io, "refused")

    def _ping(self, io: Io) -> None:
        v6 = ":" in self.address
        kind = icmp.ECHO_REQUEST_V6 if v6 else icmp.ECHO_REQUEST
        number = int.from_bytes(self._token[:2], "big")
        io.send(self._icmp, icmp.encode(icmp.Echo(kind, number, self._pings, self._token)))
        self._pings += 1
        if self._pings < len(PINGS):
            io.timer(PINGS[self._pings] - PINGS[self._pings - 1], _PING)

    def _echoed(self, event: Data, io: Io) -> None:
        try:
            echo = icmp.decode(event.data)
        except NotUnderstood:
            return
        if echo.reply and echo.data == self._token and event.sender[0] == self.address:
            self._yes(io, "ping")

    def _yes(self, io: Io, how: str) -> None:
        self.tell(io, QUESTION, Answer.YES, how=how, rtt_ms=round(self.elapsed(io) * 1000, 1))
