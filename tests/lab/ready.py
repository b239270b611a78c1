"""Waits until the lab's servers listen: a world is handed out only when it answers."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path

from tests.lab import kernel

Port = tuple[str, int]
"""udp or tcp, and the number."""

READY_SECONDS = 10.0
"""The servers listen after some 50 ms; a machine under load gets more."""
_LISTEN = {"udp": "07", "tcp": "0A"}
"""The state column of a waiting socket in /proc/net (the kernel's tcp_states.h)."""


def _ports() -> set[Port]:
    """What listens in this thread's network namespace."""
    found = set()
    for protocol, waiting in _LISTEN.items():
        rows = Path("/proc/thread-self/net", protocol).read_text().splitlines()[1:]
        for _number, local, _remote, state, *_rest in (row.split() for row in rows):
            if state == waiting:
                found.add((protocol, int(local.rpartition(":")[2], 16)))
    return found


def wait(wanted: Mapping[str, set[Port]]) -> None:
    """Until these ports (by namespace) are open; RuntimeError names those that are not."""
    end = time.monotonic() + READY_SECONDS
    missing = dict(wanted)
    while missing:
        missing = {
            namespace: left
            for namespace, ports in missing.items()
            if (left := ports - kernel.in_network(namespace, _ports))
        }
        if missing and time.monotonic() > end:
            raise RuntimeError(f"these servers did not start: {missing}")
        if missing:
            time.sleep(0.005)
