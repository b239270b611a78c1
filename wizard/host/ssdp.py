"""SSDP (UPnP Device Architecture 1.1 §1.3): asks out of every interface, hears the gateway only."""

from __future__ import annotations

import contextlib
import selectors
import socket
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

GROUP = ("239.255.255.250", 1900)
TARGETS = ("urn:schemas-upnp-org:device:InternetGatewayDevice:1", "upnp:rootdevice")
"""A device of version 2 answers searches for version 1 as well."""
MX = 1
"""Seconds within which devices spread their answers; the least that the standard allows."""
SENDS = (0.0, 0.4)
"""Seconds at which the searches go out: multicast has no retransmission of its own."""
SECONDS = 1.6
"""MX after the last send, and a little for the way."""
AFTERTHOUGHT = 0.4
"""Seconds from the gateway's first answer to the end: its further descriptions come together,
because the search sent to it alone is answered without the random delay of multicast."""
WAKE = 0.1
"""Seconds after which the stop flag is looked at."""
TTL = 2
ANSWER_LIMIT = 4096
ANSWERS = 64
"""Answers read at most: a few come for each target and interface, a flood is no clue."""


@dataclass(frozen=True)
class Answer:
    """One device's answer: its SERVER line and where its description lies."""

    server: str
    location: str
    target: str


def request(target: str, host: str = GROUP[0]) -> bytes:
    """An M-SEARCH for this target, by multicast or to one host."""
    lines = (
        "M-SEARCH * HTTP/1.1",
        f"HOST: {host}:{GROUP[1]}",
        'MAN: "ssdp:discover"',
        f"MX: {MX}",
        f"ST: {target}",
    )
    return "\r\n".join((*lines, "", "")).encode("ascii")


def parse(datagram: bytes) -> Answer | None:
    """Read an answer; None where it is not one (a NOTIFY, garbage)."""
    lines = datagram[:ANSWER_LIMIT].decode("utf-8", "replace").split("\r\n")
    if not lines[0].upper().startswith("HTTP/1.") or " 200" not in lines[0]:
        return None
    split = (line.partition(":") for line in lines[1:])
    headers = {name.strip().lower(): value.strip() for name, colon, value in split if colon}
    return Answer(headers.get("server", ""), headers.get("location", ""), headers.get("st", ""))


def search(
    gateway: str, interfaces: Sequence[str], stop: threading.Event, seconds: float = SECONDS
) -> tuple[Answer, ...]:
    """Ask out of these local IPv4 addresses and the gateway itself; its answers, each once.

    Blocks for `seconds` unless stop is set. IPv4 only: answers of others than the gateway do not
    count, and no television answers in a router's name.
    """
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(sock) for sock in _sockets(interfaces)]
        selector = stack.enter_context(selectors.DefaultSelector())
        for sock in sockets:
            selector.register(sock, selectors.EVENT_READ)
        heard = _listen(selector, sockets, gateway, stop, seconds)
        return tuple(dict.fromkeys(heard)) if sockets else ()


def _sockets(interfaces: Sequence[str]) -> Iterator[socket.socket]:
    for address in interfaces:
        sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            sock.bind((address, 0))
            sock.setblocking(False)
            sock.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(address))
            sock.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, TTL)
        except OSError:
            sock.close()
            continue
        yield sock


def _listen(
    selector: selectors.BaseSelector,
    sockets: Sequence[socket.socket],
    gateway: str,
    stop: threading.Event,
    seconds: float,
) -> Iterator[Answer]:
    began, sent, heard, end = time.monotonic(), 0, 0, seconds
    while not stop.is_set() and heard < ANSWERS:
        passed = time.monotonic() - began
        if passed >= end:
            return
        if sent < len(SENDS) and passed >= SENDS[sent]:
            _send(sockets, gateway)
            sent += 1
        for key, _mask in selector.select(min(WAKE, end - passed)):
            heard += 1
            answer = _receive(key.fileobj, gateway)
            if answer:
                end = min(end, passed + AFTERTHOUGHT)
                yield answer


def _send(sockets: Sequence[socket.socket], gateway: str) -> None:
    for sock in sockets:
        for target in TARGETS:
            for host in (GROUP[0], gateway):
                with contextlib.suppress(OSError):  # no multicast route, say: the others may go
                    sock.sendto(request(target, host), (host, GROUP[1]))


def _receive(sock: object, gateway: str) -> Answer | None:
    if not isinstance(sock, socket.socket):
        return None
    try:
        datagram, sender = sock.recvfrom(ANSWER_LIMIT)
    except OSError:
        return None
    return parse(datagram) if sender[0] == gateway else None
