"""One HTTP exchange over a line: a request as bytes, and its answer read piece by piece."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from wizard.wire import NotUnderstood

MOST_HEAD, MOST_BODY = 16_384, 65_536
"""Octets of a head and of a body that are read; a probe needs no more."""


@dataclass(frozen=True)
class Page:
    """An answer: header names in lower case; body cut at MOST_BODY; whole: read to its end."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    whole: bool = False


class Exchange:
    """A request and its answer; `feed` takes what the line brings. endless: a body would follow."""

    def __init__(
        self, method: str, target: str, headers: Mapping[str, str], *, endless: bool = False
    ) -> None:
        import h11

        self._h11 = h11
        self._connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=MOST_HEAD)
        request = h11.Request(method=method, target=target, headers=list(headers.items()))
        self.request = self._connection.send(request) or b""
        if not endless:
            self.request += self._connection.send(h11.EndOfMessage()) or b""
        self._head: Page | None = None
        self._body = bytearray()

    def feed(self, data: bytes) -> Page | None:
        """The answer as far as it has come, None before its head; data b"" is the line's end."""
        h11 = self._h11
        try:
            self._connection.receive_data(data)
            whole = self._read()
        except h11.RemoteProtocolError as error:
            raise NotUnderstood("http.malformed") from error
        if self._head is None:
            return None
        body = bytes(self._body[:MOST_BODY])
        return Page(self._head.status, self._head.headers, body, whole or len(body) == MOST_BODY)

    def _read(self) -> bool:
        """Take events until more data is wanted; whether the message has ended."""
        h11 = self._h11
        while True:
            event = self._connection.next_event()
            if isinstance(event, h11.Response):
                self._head = Page(event.status_code, _headers(event.headers))
            elif isinstance(event, h11.Data):
                self._body += event.data[: MOST_BODY - len(self._body)]
            elif isinstance(event, h11.EndOfMessage | h11.ConnectionClosed):
                return True
            elif event is h11.NEED_DATA or event is h11.PAUSED:
                return False
            if len(self._body) >= MOST_BODY:
                return True


def _headers(pairs: list[tuple[bytes, bytes]]) -> dict[str, str]:
    return {name.decode("latin-1"): value.decode("latin-1") for name, value in pairs}
