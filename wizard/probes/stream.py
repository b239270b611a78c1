"""A conversation over one TCP or TLS line, dialled twice before it is called blocked."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable

from router_drivers.base import JSON
from wizard.probes import schedule
from wizard.probes.base import Closed, Data, Denied, Event, Io, Kind, Opened, Refused, Timer
from wizard.probes.dialogue import Dialogue, is_final, why

_AGAIN, _VERDICT = "stream.again", "stream.verdict"


class Stream(Dialogue):
    """Dials at once and again in the second round; the first connection that stands is used."""

    kind = Kind.TCP

    def __init__(
        self,
        server: str,
        address: str,
        questions: Iterable[str],
        *,
        port: int,
        server_name: str = "",
    ) -> None:
        super().__init__(server, address, questions)
        self.port = port
        self.server_name = server_name
        self.line: int | None = None
        self.time_is_up = False
        self._dialled: set[int] = set()
        self._soft: dict[str, JSON] = {}

    @abstractmethod
    def connected(self, io: Io) -> None:
        """The line stands."""

    @abstractmethod
    def received(self, data: bytes, io: Io) -> None:
        """Bytes came over the line."""

    @abstractmethod
    def closed(self, event: Closed, io: Io) -> None:
        """The peer closed the line."""

    @abstractmethod
    def no_line(self, facts: dict[str, JSON], io: Io) -> None:
        """There will be no line; facts: why (silent, refused, filtered, rejected)."""

    @abstractmethod
    def verdict(self, io: Io) -> None:
        """The line stands, but time is up."""

    def denied(self, event: Denied, io: Io) -> None:
        """Nothing could be dialled from here."""
        self.not_asked(io, event.reason, *self.questions)

    def other(self, event: Event, io: Io) -> None:
        """An event that does not concern the line: a timer or channel of the subclass."""

    def start(self, io: Io) -> None:
        """Dial."""
        self._dial(io)
        io.timer(schedule.SECOND_DIAL, _AGAIN)
        io.timer(schedule.VERDICT, _VERDICT)

    def hear(self, event: Event, io: Io) -> None:
        """Take one event."""
        if isinstance(event, Timer):
            self._rung(event, io)
        elif isinstance(event, Opened) and event.channel in self._dialled:
            self._choose(event, io)
        elif isinstance(event, Data | Closed) and event.channel == self.line:
            self._on_line(event, io)
        elif isinstance(event, Closed | Refused | Denied) and event.channel in self._dialled:
            self._failed(event, io)
        else:
            self.other(event, io)

    def _dial(self, io: Io) -> None:
        channel = io.open(self.kind, self.address, self.port, server_name=self.server_name)
        self._dialled.add(channel)

    def _rung(self, event: Timer, io: Io) -> None:
        if event.tag == _VERDICT:
            self.time_is_up = True
            if self.line is None:
                self.no_line(self._soft or {"why": "silent"}, io)
            else:
                self.verdict(io)
        elif event.tag != _AGAIN:
            self.other(event, io)
        elif self.line is None:
            self.first_word(io)
            self._dial(io)

    def _choose(self, event: Opened, io: Io) -> None:
        self.line = event.channel
        for channel in self._dialled - {event.channel}:
            io.close(channel)
        self._dialled.clear()
        self.connected(io)

    def _on_line(self, event: Data | Closed, io: Io) -> None:
        if isinstance(event, Data):
            self.received(event.data, io)
        else:
            self.line = None
            self.closed(event, io)

    def _failed(self, event: Closed | Refused | Denied, io: Io) -> None:
        """One attempt is over; a reset, a filter's word or no TLS is the end, the rest may pass."""
        self._dialled.discard(event.channel)
        if isinstance(event, Denied):
            self.denied(event, io)
        elif isinstance(event, Refused):
            self._soft = why(event, self.address) or self._soft
            if is_final(event):
                self.no_line(self._soft, io)
        elif event.reset or event.reason.startswith("tls"):
            self.no_line({"why": "rejected", "code": event.reason or "reset"}, io)
