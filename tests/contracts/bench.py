"""What a VPN back end needs around it to be put through the one suite (test_backends.py).

A back end joins the suite by a file backend_NAME.py in this folder with `missing() -> str` (why it
cannot run here, '' if it can) and `bench()`, a context manager that yields a Bench.
"""

from __future__ import annotations

from dataclasses import dataclass

from wizard.model import Connection
from wizard.vpn.base import Backend, Secrets
from wizard.work import Clock


@dataclass(frozen=True)
class Bench:
    """A back end, a connection that comes up with secrets, and fails with wrong.

    wrong_codes: the system codes that may tell the wrong secret. identifier: a mark to dial with.
    """

    backend: Backend
    clock: Clock
    connection: Connection
    secrets: Secrets
    wrong: Secrets
    wrong_codes: tuple[str, ...]
    identifier: str
