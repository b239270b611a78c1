"""A conversation of one question by UDP: one datagram sent on a schedule until it is answered."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable

from router_drivers.base import JSON
from wizard.model import Answer
from wizard.probes import schedule
from wizard.probes.base import Data, Denied, Event, Io, Kind, Opened, Refused, Timer
from wizard.probes.dialogue import Dialogue, is_final, why
from wizard.wire import NotUnderstood

_SEND = "datagram.send"


class Datagram(Dialogue):
    """Repeats the identical datagram; what does not come from the peer is not heard."""

    sends: tuple[float, ...] = schedule.SENDS
    ends = schedule.VERDICT

    def __init__(self, server: str, address: str, questions: Iterable[str], port: int) -> None:
        super().__init__(server, address, questions)
        self.port = port
        self.channel = -1
        self.sent = 0
        self.garbage = False
        self._request = b""
        self._soft: dict[str, JSON] = {}

    @abstractmethod
    def request(self, io: Io) -> bytes:
        """The datagram; asked for once."""

    @abstractmethod
    def answered(self, data: bytes, io: Io) -> None:
        """The peer answered; raises NotUnderstood where that is no answer."""

    @abstractmethod
    def silent(self, facts: dict[str, JSON], io: Io) -> None:
        """Time is up; facts: why."""

    def start(self, io: Io) -> None:
        """Open the channel."""
        self.channel = io.open(Kind.UDP, self.address, self.port)

    def asked(self, question: str) -> bool:
        """Whether the datagram has left."""
        return super().asked(question) and self.sent > 0

    def hear(self, event: Event, io: Io) -> None:
        """Take one event."""
        if isinstance(event, Opened):
            self._request = self.request(io)
            self._send(io)
        elif isinstance(event, Timer) and event.tag == _SEND:
            self._send(io)
        elif isinstance(event, Data) and event.sender == (self.address, self.port):
            self._take(event.data, io)
        elif isinstance(event, Refused):
            self._refused(event, io)
        elif isinstance(event, Denied):
            self.not_asked(io, event.reason, *self.questions)

    def _send(self, io: Io) -> None:
        if self.sent == len(self.sends):
            self._end(io)
            return
        io.send(self.channel, self._request)
        self.sent += 1
        if self.sends[self.sent - 1] == schedule.FIRST_WORD:
            self.first_word(io)
        due = (*self.sends, self.ends)[self.sent]
        io.timer(max(0.0, due - self.elapsed(io)), _SEND)

    def _end(self, io: Io) -> None:
        if self.garbage:
            for question in self.questions:
                self.tell(io, question, Answer.UNSURE, "not_understood")
        else:
            self.silent(self._soft or {"why": "silent"}, io)

    def _take(self, data: bytes, io: Io) -> None:
        try:
            self.answered(data, io)
        except NotUnderstood:
            self.garbage = True

    def _refused(self, event: Refused, io: Io) -> None:
        self._soft = why(event, self.address) or self._soft
        if is_final(event):
            for question in self.questions:
                self.tell(io, question, Answer.NO, **self._soft)
