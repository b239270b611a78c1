"""Speaks vici with our charon over its private socket; every wait can be ended from outside."""

from __future__ import annotations

import select
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from wizard.recipes.vici import Kind, Message, NotUnderstood, Packet, Stream, encode

TICK_SECONDS = 0.05  # how often a wait looks whether it shall end
REPLY_SECONDS = 5.0  # loading a certificate takes a millisecond; a loaded machine gets 5 s
READ_SIZE = 64 * 1024
SEND_SECONDS = 2.0  # charon reads at once or is gone

Check = Callable[[], None]
"""Raises what shall end the wait."""


class CharonLost(Exception):
    """Charon closed its socket, answers nothing, or answers nonsense."""


class Link:
    """One connection to charon. check is called at least every TICK_SECONDS of a wait."""

    def __init__(self, path: Path, check: Check) -> None:
        self._check = check
        self._stream = Stream()
        self._waiting: list[Packet] = []
        self._sock = socket.socket(socket.AF_UNIX)
        self._sock.settimeout(SEND_SECONDS)
        try:
            self._sock.connect(str(path))
        except OSError:
            self._sock.close()
            raise

    def close(self) -> None:
        """Close the socket."""
        with suppress(OSError):
            self._sock.close()

    def ask(
        self,
        command: str,
        message: Message | None = None,
        *,
        seconds: float = REPLY_SECONDS,
        event: str = "",
        hear: Callable[[Message], None] = lambda _message: None,
    ) -> Message:
        """Send a command; its answer. Events named event that come meanwhile go to hear."""
        end = time.monotonic() + seconds
        if event:
            self._exchange(Packet(Kind.EVENT_REGISTER, event), Kind.EVENT_CONFIRM, end, hear)
        request = Packet(Kind.CMD_REQUEST, command, message or {})
        answer = self._exchange(request, Kind.CMD_RESPONSE, end, hear)
        if event:
            self._exchange(Packet(Kind.EVENT_UNREGISTER, event), Kind.EVENT_CONFIRM, end, hear)
        return answer

    def _exchange(
        self, packet: Packet, wanted: Kind, end: float, hear: Callable[[Message], None]
    ) -> Message:
        try:
            self._sock.sendall(encode(packet))
        except OSError as error:
            raise CharonLost from error
        while (found := self._next(end)).kind is Kind.EVENT:
            hear(found.message)
        if found.kind is not wanted:
            raise CharonLost
        return found.message

    def _next(self, end: float) -> Packet:
        while not self._waiting:
            self._check()
            if time.monotonic() > end:
                raise CharonLost
            if select.select([self._sock], [], [], TICK_SECONDS)[0]:
                self._read()
        return self._waiting.pop(0)

    def _read(self) -> None:
        try:
            data = self._sock.recv(READ_SIZE)
            self._waiting += self._stream.feed(data)
        except (OSError, NotUnderstood) as error:
            raise CharonLost from error
        if not data:
            raise CharonLost


def words(message: Message, key: str) -> list[str]:
    """The list of this key as text; empty where there is none."""
    value = message.get(key, [])
    return [item.decode(errors="replace") for item in value] if isinstance(value, list) else []


def word(message: Message, key: str) -> str:
    """The value of this key as text; '' where there is none."""
    value: Any = message.get(key, b"")
    return value.decode(errors="replace") if isinstance(value, bytes) else ""
