"""JSON lines over a unix socket, with descriptors: how helper and client speak."""

from __future__ import annotations

import json
import os
import select
import socket
import time
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

LINE_LIMIT = 256 * 1024  # a request with two certificate chains is 60 kB at most
READ_SIZE = 64 * 1024
FD_LIMIT = 4  # descriptors in one message; we send one
SEND_SECONDS = 5.0  # who does not read for that long is gone


class TooLong(Exception):
    """A line over LINE_LIMIT."""


class Gone(Exception):
    """The other side closed, or does not read any more."""


class Garbled(Exception):
    """A line that is no JSON object."""


class Channel:
    """One end of the conversation. takes_fds: root takes none, the kernel then drops them."""

    def __init__(self, sock: socket.socket, *, takes_fds: bool = False) -> None:
        self.sock = sock
        self.fds: list[int] = []
        self._fd_limit = FD_LIMIT if takes_fds else 0
        self._kept = b""
        sock.settimeout(SEND_SECONDS)

    def send(self, message: dict[str, Any], fds: Sequence[int] = ()) -> None:
        """One line, with these descriptors; Gone if nobody reads."""
        data = json.dumps(message, separators=(",", ":")).encode() + b"\n"
        try:
            sent = socket.send_fds(self.sock, [data], list(fds)) if fds else 0
            self.sock.sendall(data[sent:])
        except OSError as error:
            raise Gone from error

    def poll(self, seconds: float) -> dict[str, Any] | None:
        """The next message, or None if none is complete within these seconds."""
        end = time.monotonic() + seconds
        while (message := self._cut()) is None and self._readable(end):
            self._read()
        return message

    def drain(self, seconds: float) -> None:
        """Say no more and throw away what still comes, for this long at most."""
        end = time.monotonic() + seconds
        with suppress(Gone, OSError):
            self.sock.shutdown(socket.SHUT_WR)
            while self._readable(end):
                self._read()
                self._kept = b""

    def close(self) -> None:
        """Close the socket."""
        self.sock.close()

    def _readable(self, end: float) -> bool:
        """Whether something is there before the end; poll, not select: the wizard has many fds."""
        waiting = select.poll()
        waiting.register(self.sock, select.POLLIN)
        return bool(waiting.poll(max(0.0, end - time.monotonic()) * 1000))

    def _read(self) -> None:
        try:
            data = self._receive()
        except OSError as error:
            raise Gone from error
        if not data:
            raise Gone
        self._kept += data

    def _receive(self) -> bytes:
        if not self._fd_limit:
            return self.sock.recv(READ_SIZE)
        data, fds, _flags, _sender = socket.recv_fds(self.sock, READ_SIZE, self._fd_limit)
        for fd in fds:
            os.set_inheritable(fd, False)
        self.fds += fds
        return data

    def _cut(self) -> dict[str, Any] | None:
        line, newline, rest = self._kept.partition(b"\n")
        if len(line) > LINE_LIMIT:
            raise TooLong
        if not newline:
            return None
        self._kept = rest
        return _object(line)


def _object(line: bytes) -> dict[str, Any]:
    try:
        message = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise Garbled from error
    if not isinstance(message, dict):
        raise Garbled
    return message
