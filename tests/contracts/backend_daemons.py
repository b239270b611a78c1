"""The back end `daemons` on its bench: the real helper, a real charon, two namespaces."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.contracts import ike_ground
from tests.contracts.bench import Bench
from tests.contracts.ike_ground import Ground, start_helper
from wizard.model import Connection, Protocol
from wizard.privilege.client import Keeper
from wizard.vpn.base import Secrets
from wizard.vpn.daemons import Daemons
from wizard.work import RealClock

missing = ike_ground.missing


@contextmanager
def bench() -> Iterator[Bench]:
    """A ground, a helper in its client namespace, an empty folder for entries."""
    ground = Ground(tag=f"ptb{os.getpid()}")
    keeper = Keeper(lambda work: start_helper(ground.inside(ground.client_ns), work))
    with tempfile.TemporaryDirectory() as folder:
        try:
            ground.start()
            yield _bench(ground, Daemons(keeper, Path(folder)))
        finally:
            keeper.close()
            ground.stop()


def _bench(ground: Ground, backend: Daemons) -> Bench:
    return Bench(
        backend=backend,
        clock=RealClock(),
        connection=Connection(
            "Office",
            ike_ground.NAME,
            Protocol.IKEV2,
            user=ike_ground.USER,
            ca=ground.office.pem,
            routes=("10.20.0.0/24",),
        ),
        secrets=Secrets({"vpn_password": ike_ground.PASSWORD}),
        wrong=Secrets({"vpn_password": "not the password"}),
        wrong_codes=("eap_failed",),
        identifier=f"ptw-{os.getpid():08x}beef",
    )
