"""Does an SSTP server answer on TCP 443? (sstp.443; [MS-SSTP] section 3.2.4.1)."""

from __future__ import annotations

from uuid import UUID

from router_drivers.base import JSON
from wizard.model import Answer
from wizard.probes.base import Closed, Io, Kind
from wizard.probes.http import Exchange, Page
from wizard.probes.stream import Stream
from wizard.wire import NotUnderstood

QUESTION = "sstp.443"
PORT = 443
TARGET = "/sra_{BA195980-CD49-458b-9E23-C84EE0ADCD75}/"
ENDLESS = str(2**64 - 1)
"""The content length that both sides of SSTP announce."""


class Sstp(Stream):
    """TLS, then SSTP_DUPLEX_POST: a web server says something else than 200 and endless."""

    kind = Kind.TLS

    def __init__(self, server: str, address: str, name: str = "") -> None:
        super().__init__(server, address, (QUESTION,), port=PORT, server_name=name)
        self._exchange: Exchange | None = None

    def connected(self, io: Io) -> None:
        """Ask for the duplex channel."""
        host = self.server_name or self.address
        headers = {
            "Host": f"[{host}]" if ":" in host else host,
            "SSTPCORRELATIONID": f"{{{UUID(bytes=io.random(16))}}}",
            "Content-Length": ENDLESS,
        }
        self._exchange = Exchange("SSTP_DUPLEX_POST", TARGET, headers, endless=True)
        if self.line is not None:
            io.send(self.line, self._exchange.request)

    def received(self, data: bytes, io: Io) -> None:
        """The head of the answer is enough."""
        self._read(data, io)

    def closed(self, event: Closed, io: Io) -> None:
        """Closed without an answer: no SSTP here."""
        self.tell(io, QUESTION, Answer.NO, why="rejected", code=event.reason or "closed")

    def no_line(self, facts: dict[str, JSON], io: Io) -> None:
        """No TLS on 443."""
        self.tell(io, QUESTION, Answer.NO, **facts)

    def verdict(self, io: Io) -> None:
        """TLS stands, but the request stayed unanswered."""
        self.tell(io, QUESTION, Answer.NO, why="silent", connected=True)

    def _read(self, data: bytes, io: Io) -> None:
        try:
            page = self._exchange.feed(data) if self._exchange else None
        except NotUnderstood as error:
            self.tell(io, QUESTION, Answer.NO, why="rejected", code=error.code)
            return
        if page is not None:
            self._judge(page, io)

    def _judge(self, page: Page, io: Io) -> None:
        rtt = round(self.elapsed(io) * 1000, 1)
        if page.status == 200 and page.headers.get("content-length") == ENDLESS:
            self.tell(io, QUESTION, Answer.YES, rtt_ms=rtt)
        else:
            self.tell(io, QUESTION, Answer.NO, why="rejected", code=page.status)
