"""portal.captive: a page whose answer is known, over plain HTTP (YES = there is a portal)."""

from __future__ import annotations

from wizard.model import Answer, Finding
from wizard.probes.base import Closed, Data, Event, Io, Kind, Opened, Refused, Resolved, Timer
from wizard.rehearsal.topology import KNOWN_NAME

PATIENCE = 4.0
"""Seconds: a page of no bytes answers in a few round trips, a SYN is repeated after 1 and 3 s."""


class CaptivePortal:
    """Asks for the page of which everybody knows that it is empty (204)."""

    server = ""
    questions: tuple[str, ...] = ("portal.captive",)

    def __init__(self) -> None:
        self._heard = b""
        self._channel = 0

    def begin(self, io: Io) -> None:
        """Look the name up."""
        io.timer(PATIENCE, "late")
        io.lookup(KNOWN_NAME)

    def hear(self, event: Event, io: Io) -> None:
        """One event."""
        if isinstance(event, Resolved) and event.addresses:
            self._channel = io.open(Kind.TCP, event.addresses[0], 80)
        elif isinstance(event, Opened):
            io.send(self._channel, f"GET / HTTP/1.1\r\nHost: {KNOWN_NAME}\r\n\r\n".encode())
        elif isinstance(event, Data):
            self._take(event.data, io)
        elif isinstance(event, Timer | Resolved | Refused | Closed):
            self._tell(io, Answer.UNSURE)

    def give_up(self, io: Io) -> None:
        """Nothing is known."""
        self._tell(io, Answer.UNSURE)

    def _take(self, data: bytes, io: Io) -> None:
        self._heard = (self._heard + data)[:4096]
        if b"\r\n\r\n" in self._heard:
            status = self._heard.split(b" ")[1:2]
            self._tell(io, Answer.NO if status == [b"204"] else Answer.YES)

    def _tell(self, io: Io, answer: Answer) -> None:
        io.found(Finding("portal.captive", answer, {"url": f"http://{KNOWN_NAME}/"}))
        io.finish()
