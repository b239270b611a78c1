"""Small loopback servers that answer HTTP badly: what a driver must survive."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from functools import partial
from types import TracebackType
from typing import Self

Chunks = Callable[[], Iterator[tuple[float, bytes]]]
"""Makes the answer: pairs of seconds to wait and bytes to send then."""

OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
CHUNK = b"A" * 65536


def drip(seconds: float = 0.05) -> Chunks:
    """A correct head, then one byte at a time for ever."""

    def chunks() -> Iterator[tuple[float, bytes]]:
        yield 0.0, OK + b"Content-Length: 1000000\r\n\r\n"
        while True:
            yield seconds, b"."

    return chunks


def drip_head(seconds: float = 0.05) -> Chunks:
    """Header lines one at a time for ever; the head never ends."""

    def chunks() -> Iterator[tuple[float, bytes]]:
        yield 0.0, OK
        while True:
            yield seconds, b"X-Slow: 1\r\n"

    return chunks


def silent() -> Iterator[tuple[float, bytes]]:
    """Accept, read, say nothing."""
    while True:
        yield 0.05, b""


def endless() -> Iterator[tuple[float, bytes]]:
    """A body without length that never ends."""
    yield 0.0, OK + b"Connection: close\r\n\r\n"
    while True:
        yield 0.0, CHUNK


def endless_chunked() -> Iterator[tuple[float, bytes]]:
    """A chunked body that never ends."""
    yield 0.0, OK + b"Transfer-Encoding: chunked\r\n\r\n"
    while True:
        yield 0.0, b"%x\r\n%s\r\n" % (len(CHUNK), CHUNK)


def garbage() -> Iterator[tuple[float, bytes]]:
    """No HTTP at all."""
    yield 0.0, bytes(range(256)) * 16


def huge_head() -> Iterator[tuple[float, bytes]]:
    """Ten megabytes of headers."""
    yield 0.0, OK
    for _ in range(160):
        yield 0.0, b"X-Fill: " + CHUNK + b"\r\n"
    yield 0.0, b"Content-Length: 0\r\n\r\n"


def cut_off() -> Iterator[tuple[float, bytes]]:
    """Half the promised body, then the end."""
    yield 0.0, OK + b"Content-Length: 100\r\n\r\n" + b"half"


def answer(body: bytes, content_type: str = "text/html", status: str = "200 OK") -> Chunks:
    """One correct answer with this body, whatever was asked."""

    def chunks() -> Iterator[tuple[float, bytes]]:
        head = f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nConnection: close\r\n"
        yield 0.0, f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body

    return chunks


BILLION_LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">'
    + b"".join(
        b'<!ENTITY lol%d "%s">' % (n, b"&lol%s;" % (str(n - 1).encode() if n > 1 else b"") * 10)
        for n in range(1, 10)
    )
    + b"]><root>&lol9;</root>"
)
EXTERNAL_ENTITY = (
    b'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    b'<root xmlns="urn:schemas-upnp-org:device-1-0"><device><friendlyName>&x;</friendlyName>'
    b"</device></root>"
)
BROKEN_XML = b'<?xml version="1.0"?><root><device><friendlyName>Router</device>'

WRONG_XML: dict[str, Chunks] = {
    "billion_laughs": answer(BILLION_LAUGHS, "text/xml"),
    "external_entity": answer(EXTERNAL_ENTITY, "text/xml"),
    "broken": answer(BROKEN_XML, "text/xml"),
    "empty": answer(b"", "text/xml"),
    "html": answer(b"<html><p>Not XML<br></html>", "text/xml"),
    "latin_garbage": answer(b'<?xml version="1.0" encoding="utf-8"?><a>\xff\xfe</a>', "text/xml"),
}

BAD: dict[str, Chunks] = {
    "drip": drip(),
    "drip_head": drip_head(),
    "silent": silent,
    "endless": endless,
    "endless_chunked": endless_chunked,
    "garbage": garbage,
    "huge_head": huge_head,
    "cut_off": cut_off,
}


class Hostile:
    """Serves the same bad answer to everybody between enter and exit; `address` is host, port."""

    def __init__(self, chunks: Chunks) -> None:
        self._chunks = chunks
        self._end = threading.Event()
        self._threads: list[threading.Thread] = []
        self.sent = 0
        self.asked: list[bytes] = []

    def __enter__(self) -> Self:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(0.05)  # how soon exit is noticed
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end.set()
        for thread in self._threads:
            thread.join()
        self._listener.close()

    @property
    def address(self) -> tuple[str, int]:
        """Host and port."""
        host, port = self._listener.getsockname()[:2]
        return str(host), int(port)

    def _start(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._end.is_set():
            try:
                peer, _address = self._listener.accept()
            except TimeoutError:
                continue
            self._start(partial(self._serve, peer))

    def _serve(self, peer: socket.socket) -> None:
        with peer:
            peer.settimeout(0.5)  # also ends a send that nobody reads
            try:
                self.asked.append(peer.recv(65536))
                self._send(peer)
            except OSError:
                return

    def _send(self, peer: socket.socket) -> None:
        for seconds, data in self._chunks():
            if self._end.wait(seconds) if seconds else self._end.is_set():
                return
            peer.sendall(data)
            self.sent += len(data)
