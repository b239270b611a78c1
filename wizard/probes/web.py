"""Pages as probes: does an inside host answer, and is there a captive portal?."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from urllib.parse import urlsplit

from router_drivers.base import JSON
from wizard.model import Answer
from wizard.probes import schedule
from wizard.probes.base import Closed, Event, Io, Kind, Resolved, Timer
from wizard.probes.dialogue import Dialogue
from wizard.probes.http import Exchange, Page
from wizard.probes.names import literal
from wizard.probes.stream import Stream
from wizard.wire import NotUnderstood

INSIDE, PORTAL = "tunnel.inside", "portal.captive"
PORTAL_URL = "http://connectivitycheck.gstatic.com/generate_204"
"""Answers 204 and nothing else where nobody stands between (Android asks it too)."""
AGENT = "passthrough-wizard"

_NETWORK_AUTHENTICATION = 511
"""RFC 6585 section 6: a portal that says so."""


class Url:
    """A http or https URL, taken apart; ValueError where it is none."""

    def __init__(self, text: str) -> None:
        parts = urlsplit(text)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise ValueError(text)
        self.text = text
        self.host = parts.hostname
        self.secure = parts.scheme == "https"
        self.port = parts.port or (443 if self.secure else 80)
        self.authority = parts.netloc.rpartition("@")[2].encode("idna").decode("ascii")
        self.target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


class Get(Stream):
    """GET of one URL at a given address; any answer in HTTP is an answer."""

    def __init__(self, server: str, address: str, questions: Iterable[str], url: str) -> None:
        parts = Url(url)
        name = "" if literal(parts.host) else parts.host
        super().__init__(server, address, questions, port=parts.port, server_name=name)
        self.kind = Kind.TLS if parts.secure else Kind.TCP
        self.url = parts
        headers = {"Host": parts.authority, "User-Agent": AGENT, "Connection": "close"}
        self._exchange = Exchange("GET", parts.target, headers)
        self._page: Page | None = None

    @abstractmethod
    def answered(self, page: Page, io: Io) -> None:
        """The page came, as far as it did."""

    @abstractmethod
    def failed(self, facts: dict[str, JSON], io: Io) -> None:
        """No page came; facts: why."""

    def connected(self, io: Io) -> None:
        """Ask."""
        if self.line is not None:
            io.send(self.line, self._exchange.request)

    def received(self, data: bytes, io: Io) -> None:
        """Read until the page is whole."""
        self._feed(data, io)
        if self._page is not None and self._page.whole:
            self.answered(self._page, io)

    def closed(self, event: Closed, io: Io) -> None:
        """The end of the line is the end of a page without a length."""
        if self._page is not None and not event.reset:
            self._feed(b"", io)
        self._end({"why": "rejected", "code": event.reason or "closed"}, io)

    def no_line(self, facts: dict[str, JSON], io: Io) -> None:
        """Nobody there."""
        self.failed(facts, io)

    def verdict(self, io: Io) -> None:
        """Half a page is an answer, none is not."""
        self._end({"why": "silent", "connected": True}, io)

    def _end(self, facts: dict[str, JSON], io: Io) -> None:
        if self._page is not None:
            self.answered(self._page, io)
        else:
            self.failed(facts, io)

    def _feed(self, data: bytes, io: Io) -> None:
        try:
            self._page = self._exchange.feed(data) or self._page
        except NotUnderstood as error:
            if self._page is None:
                self.failed({"why": "rejected", "code": error.code}, io)


class Inside(Get):
    """Does the host behind the tunnel answer? (tunnel.inside); a status of any kind is a yes."""

    def __init__(self, url: str, address: str) -> None:
        super().__init__(Url(url).host, address, (INSIDE,), url)

    def answered(self, page: Page, io: Io) -> None:
        """It does."""
        facts: dict[str, JSON] = {"url": self.url.text, "address": self.address}
        rtt = round(self.elapsed(io) * 1000, 1)
        self.tell(
            io, INSIDE, Answer.YES, **facts, status=page.status, size=len(page.body), rtt_ms=rtt
        )

    def failed(self, facts: dict[str, JSON], io: Io) -> None:
        """It does not."""
        known = facts | {"url": self.url.text, "address": self.address}
        self.tell(io, INSIDE, Answer.NO, **known)


class _Check(Get):
    """The portal check at one address of its host."""

    def __init__(self, address: str, url: str) -> None:
        super().__init__("", address, (PORTAL,), url)

    def answered(self, page: Page, io: Io) -> None:
        """204 without a body comes from the right host only."""
        if page.status == 204 and not page.body:
            self.tell(io, PORTAL, Answer.NO)
        elif page.status < 400 or page.status == _NETWORK_AUTHENTICATION:
            location = page.headers.get("location", "")[:200]
            self.tell(io, PORTAL, Answer.YES, status=page.status, location=location)
        else:
            self.tell(io, PORTAL, Answer.UNSURE, "odd_answer", status=page.status)

    def failed(self, facts: dict[str, JSON], io: Io) -> None:
        """Cut off is not a portal."""
        self.tell(io, PORTAL, Answer.UNSURE, "no_answer", **facts)


class Portal(Dialogue):
    """Does somebody answer in another's name? (portal.captive): look-up, then one plain page."""

    def __init__(self, url: str = PORTAL_URL) -> None:
        super().__init__("", "", (PORTAL,))
        self._url = url
        self._check: _Check | None = None

    def start(self, io: Io) -> None:
        """Look the host up."""
        host = Url(self._url).host
        if literal(host):
            self._ask(literal(host), io)
        else:
            io.timer(schedule.LOOKUP_ENDS, "lookup")
            io.lookup(host)

    def hear(self, event: Event, io: Io) -> None:
        """The look-up's answer, then the page's events."""
        if self._check is not None:
            self._check.hear(event, io)
        elif isinstance(event, Resolved) and event.addresses:
            self._ask(event.addresses[0], io)
        elif isinstance(event, Resolved):
            self.tell(io, PORTAL, Answer.UNSURE, "no_answer", error=event.error)
        elif isinstance(event, Timer):
            self.tell(io, PORTAL, Answer.UNSURE, "no_answer", error="name.no_answer")

    def give_up(self, io: Io) -> None:
        """Time is up from outside."""
        if self._check is not None:
            self._check.give_up(io)
        else:
            super().give_up(io)

    def _ask(self, address: str, io: Io) -> None:
        self._check = _Check(address, self._url)
        self._check.begin(io)
