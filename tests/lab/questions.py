"""Small questions to the lab's path, independent of the product: prints a JSON object of answers.

`python -m tests.lab.questions NAME...`, NAME of QUESTIONS. "yes" = something came back.
"""

from __future__ import annotations

import json
import select
import socket
import struct
import sys
from collections.abc import Callable

from tests.lab import names

WAIT_SECONDS = 0.5
"""Every answer in the lab comes within some milliseconds."""
CLOSED_PORT = 4444
IP_MTU_DISCOVER, PMTUDISC_DO = 10, 2
FUTURE_IKE = b"\1" * 8 + bytes(8) + bytes([0, 0x30, 34, 8]) + bytes(4) + struct.pack("!I", 28)
"""An IKE header of version 3.0: every IKE daemon answers INVALID_MAJOR_VERSION (RFC 7296 2.5)."""


def _udp(port: int, data: bytes) -> str:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
        peer.settimeout(WAIT_SECONDS)
        peer.connect((names.SERVER, port))
        try:
            peer.send(data)
            return "yes" if peer.recv(4096) else "no"
        except ConnectionRefusedError:
            return "refused"
        except TimeoutError:
            return "no"


def _pair(kind: int, value: bytes) -> bytes:
    return struct.pack("!HHH", 0x8000 | 6 + len(value), 0, kind) + value


def _sccrq() -> bytes:
    """An L2TP SCCRQ (RFC 2661 section 6.1)."""
    pairs = ((0, b"\0\1"), (2, b"\1\0"), (3, b"\0\0\0\3"), (7, b"lab"), (9, b"\0\7"))
    body = b"".join(_pair(kind, value) for kind, value in pairs)
    return struct.pack("!HHHHHH", 0xC802, 12 + len(body), 0, 0, 0, 0) + body


def _esp() -> str:
    """A bare ESP packet: this kernel has no ESP, so the server's ICMP proves that it arrived."""
    icmp = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)
    raw = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ESP)
    with icmp, raw:
        raw.sendto(b"\x12\x34\x56\x78\0\0\0\1" + bytes(32), (names.SERVER, 0))
        ready, _, _ = select.select([icmp], [], [], WAIT_SECONDS)
        return "yes" if ready and icmp.recv(2048)[20:22] == b"\3\2" else "no"


def _sized(size: int, *, whole: bool) -> str:
    """A UDP packet of this IP length to a closed port; "refused" proves that it arrived."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
        peer.settimeout(WAIT_SECONDS)
        if whole:
            peer.setsockopt(socket.IPPROTO_IP, IP_MTU_DISCOVER, PMTUDISC_DO)
        peer.connect((names.SERVER, CLOSED_PORT))
        try:
            peer.send(bytes(size - 28))
            peer.recv(1)
        except ConnectionRefusedError:
            return "refused"
        except TimeoutError:
            return "no"
        except OSError:
            return "too_big"
        return "yes"


QUESTIONS: dict[str, Callable[[], str]] = {
    "ike500": lambda: _udp(500, FUTURE_IKE),
    "ike4500": lambda: _udp(4500, bytes(4) + FUTURE_IKE),
    "l2tp": lambda: _udp(1701, _sccrq()),
    "esp": _esp,
    "small": lambda: _sized(1300, whole=True),
    "large": lambda: _sized(1450, whole=True),
    "fragmented": lambda: _sized(3000, whole=False),
}

if __name__ == "__main__":
    print(json.dumps({name: QUESTIONS[name]() for name in sys.argv[1:]}))
