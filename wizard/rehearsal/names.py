"""Names: a small DNS codec (RFC 1035, A records), a resolver, a router's relay, a stub client."""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from wizard.rehearsal.hosts import Address, Host, Udp
from wizard.rehearsal.packets import dotted, packed

DNS_PORT = 53
TRIES = (0.0, 1.0, 2.0)
"""When a question is sent, in seconds; a stub resolver's usual patience, shortened."""
PATIENCE = 5.0
"""Seconds after which a name counts as not answered (resolv.conf's default)."""
NO_SUCH_NAME = 3

_HEAD = struct.Struct("!HHHHHH")
_TAIL = b"\0\1\0\1"
_RECORD = struct.Struct("!HHHIH")


@dataclass(frozen=True)
class Answer:
    """A resolver's answer: identifier, response code, addresses."""

    identifier: int
    code: int
    addresses: tuple[str, ...]


def question(identifier: int, name: str) -> bytes:
    """A question for the A records of a name."""
    labels = name.rstrip(".").encode("idna").split(b".")
    coded = b"".join(bytes([len(label)]) + label for label in labels) + b"\0"
    return _HEAD.pack(identifier, 0x0100, 1, 0, 0, 0) + coded + _TAIL


def asked(data: bytes) -> str | None:
    """The name whose A records a question asks for, or None."""
    labels, position = [], _HEAD.size
    while position < len(data) and data[position]:
        end = position + 1 + data[position]
        labels.append(data[position + 1 : end].decode("ascii", "replace").lower())
        position = end
    whole = data[position + 1 : position + 1 + len(_TAIL)] == _TAIL
    return ".".join(labels) if labels and whole else None


def answer(query: bytes, addresses: tuple[str, ...], code: int = 0) -> bytes:
    """The answer to this question (one that `asked` understands)."""
    identifier = int.from_bytes(query[:2], "big")
    end = query.index(_TAIL, _HEAD.size) + len(_TAIL)
    head = _HEAD.pack(identifier, 0x8180 | code, 1, len(addresses), 0, 0)
    rows = (_RECORD.pack(0xC00C, 1, 1, 60, 4) + packed(address) for address in addresses)
    return head + query[_HEAD.size : end] + b"".join(rows)


def read(data: bytes) -> Answer | None:
    """The answer in these bytes (records as `answer` writes them), or None."""
    if len(data) < _HEAD.size or _TAIL not in data[_HEAD.size :]:
        return None
    identifier, flags, _, count, _, _ = _HEAD.unpack_from(data)
    start = data.index(_TAIL, _HEAD.size) + len(_TAIL)
    rows = [data[start + 16 * row : start + 16 * row + 16] for row in range(count)]
    found = tuple(dotted(row[12:16]) for row in rows if len(row) == 16)
    return Answer(identifier, flags & 15, found)


def serve_names(host: Host, names: Mapping[str, tuple[str, ...]], everything: str = "") -> None:
    """Answer questions on port 53; `everything`: the one address for every name (a portal)."""

    def hear(data: bytes, sender: Address) -> None:
        name = asked(data)
        if name is None:
            return
        addresses = (everything,) if everything else names.get(name, ())
        socket.send(answer(data, addresses, 0 if addresses else NO_SUCH_NAME), sender)

    socket = host.udp(hear, DNS_PORT)


def relay_names(host: Host, resolver: str) -> None:
    """Pass questions on to the provider's resolver, as home routers do."""

    def hear(data: bytes, sender: Address) -> None:
        def back(reply: bytes, _: Address) -> None:
            socket.send(reply, sender)
            upstream.close()

        upstream: Udp = host.udp(back)
        host.clock.after(PATIENCE, upstream.close)
        upstream.send(data, (resolver, DNS_PORT))

    socket = host.udp(hear, DNS_PORT)


class Lookup:
    """One name asked at one resolver, with retries; told once by `done`."""

    def __init__(
        self, host: Host, resolver: str, name: str, done: Callable[[tuple[str, ...], str], None]
    ) -> None:
        self._done = done
        self._over = False
        self._identifier = host.physics.random.randrange(1 << 16)
        self._socket = host.udp(self._hear)
        query = question(self._identifier, name)
        for when in TRIES:
            host.clock.after(when, lambda: self._send(query, resolver))
        host.clock.after(PATIENCE, lambda: self._finish((), "name.no_answer"))

    def _send(self, query: bytes, resolver: str) -> None:
        if not self._over:
            self._socket.send(query, (resolver, DNS_PORT))

    def _hear(self, data: bytes, _: Address) -> None:
        reply = read(data)
        if reply is not None and reply.identifier == self._identifier:
            self._finish(reply.addresses, "" if reply.addresses else "name.unknown")

    def _finish(self, addresses: tuple[str, ...], error: str) -> None:
        if not self._over:
            self._over = True
            self._socket.close()
            self._done(addresses, error)
