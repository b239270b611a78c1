"""The bad servers are as bad as they say."""

from __future__ import annotations

import socket
import time

import pytest

from tests.simulators import hostile


def fetch(address: tuple[str, int], seconds: float, limit: int = 1 << 20) -> bytes:
    """What arrives within this time, up to a limit."""
    got = b""
    end = time.monotonic() + seconds
    with socket.create_connection(address, timeout=0.1) as peer:
        peer.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        while time.monotonic() < end and len(got) < limit:
            try:
                piece = peer.recv(65536)
            except TimeoutError:
                continue
            if not piece:
                break
            got += piece
    return got


@pytest.mark.parametrize("name", sorted(hostile.BAD))
def test_bad_servers_speak_and_stop(name: str) -> None:
    with hostile.Hostile(hostile.BAD[name]) as server:
        got = fetch(server.address, 0.3)
    assert (got == b"") is (name == "silent")
    assert server.asked[0].startswith(b"GET /")


def test_endless_goes_on() -> None:
    with hostile.Hostile(hostile.endless) as server:
        assert len(fetch(server.address, 3.0, 1 << 20)) >= 1 << 20


def test_drip_is_slow() -> None:
    with hostile.Hostile(hostile.drip(0.05)) as server:
        body = fetch(server.address, 0.3).partition(b"\r\n\r\n")[2]
    assert 1 <= len(body) <= 10


@pytest.mark.parametrize("name", sorted(hostile.WRONG_XML))
def test_wrong_xml_is_a_whole_answer(name: str) -> None:
    with hostile.Hostile(hostile.WRONG_XML[name]) as server:
        head, _, body = fetch(server.address, 2.0).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200")
    assert f"Content-Length: {len(body)}".encode() in head
