"""A tiny PPTP caller, independent of the product: prints a JSON list of what came back.

`python -m tests.lab.pptp_call SERVER SOURCE...`: one call from each of these own addresses, the
earlier ones left open; a result is "gre", "no_gre", "no_reply", "refused" or "silent".
"""

from __future__ import annotations

import contextlib
import json
import select
import socket
import struct
import sys
import time

COOKIE = 0x1A2B3C4D
CONNECT_SECONDS = 1.0
GRE_SECONDS = 1.5
"""pptpd's first LCP packet comes within 20 ms here."""
LCP_REQUEST = b"\xff\x03\xc0\x21\x01\x01\x00\x04"


def _start() -> bytes:
    body = struct.pack("!HHIIHH64s64s", 0x0100, 0, 1, 1, 0, 1, b"lab", b"lab")
    return struct.pack("!HHIHH", 156, 1, COOKIE, 1, 0) + body


def _call(identifier: int) -> bytes:
    body = struct.pack("!HHIIIIHHHH", identifier, 1, 300, 10**8, 3, 3, 64, 0, 0, 0)
    return struct.pack("!HHIHH", 168, 1, COOKIE, 7, 0) + body + bytes(128)


def _received(peer: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        piece = peer.recv(size - len(data))
        if not piece:
            raise OSError("closed")
        data += piece
    return data


def _gre_comes_back(raw: socket.socket, server: str, own: int, theirs: int) -> bool:
    """Send LCP in enhanced GRE to the server's call id; whether GRE for our call id arrives."""
    end = time.monotonic() + GRE_SECONDS
    head = struct.pack("!HHHHI", 0x3001, 0x880B, len(LCP_REQUEST), theirs, 0)
    with contextlib.suppress(OSError):  # the router may refuse it by ICMP; then nothing comes back
        raw.sendto(head + LCP_REQUEST, (server, 0))
    while (left := end - time.monotonic()) > 0:
        ready, _, _ = select.select([raw], [], [], left)
        if not ready:
            return False
        packet, (sender, _port) = raw.recvfrom(2048)
        inner = packet[(packet[0] & 15) * 4 :]
        known = sender == server and inner[2:4] == b"\x88\x0b"
        if known and struct.unpack("!H", inner[6:8])[0] == own:
            return True
    return False


def attempt(server: str, identifier: int, control: socket.socket, raw: socket.socket) -> str:
    """One call on an open control connection."""
    try:
        control.sendall(_start())
        _received(control, 156)
        control.sendall(_call(identifier))
        reply = _received(control, 32)
    except OSError:
        return "no_reply"
    (theirs,) = struct.unpack("!H", reply[12:14])
    return "gre" if _gre_comes_back(raw, server, identifier, theirs) else "no_gre"


def call(server: str, source: str, identifier: int, stack: contextlib.ExitStack) -> str:
    """Connect and call from one own address; the sockets stay open until the stack ends."""
    raw = stack.enter_context(socket.socket(socket.AF_INET, socket.SOCK_RAW, 47))
    raw.bind((source, 0))
    control = stack.enter_context(socket.socket())
    control.bind((source, 0))
    control.settimeout(CONNECT_SECONDS)
    try:
        control.connect((server, 1723))
    except TimeoutError:
        return "silent"
    except OSError:
        return "refused"
    return attempt(server, identifier, control, raw)


def main(server: str, sources: list[str]) -> None:
    """Call from each source in turn."""
    with contextlib.ExitStack() as stack:
        calls = enumerate(sources, 0x4001)
        print(json.dumps([call(server, source, number, stack) for number, source in calls]))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
