"""The practice network's VPN: a back end that dials through the memory network."""

from __future__ import annotations

from wizard.model import Auth, Connection, Protocol, Tunnel
from wizard.rehearsal.world import World
from wizard.vpn.base import Capability, Secrets
from wizard.work import Work

AUTHS: dict[Protocol, tuple[Auth, ...]] = {
    Protocol.IKEV2: (Auth.EAP_MSCHAPV2, Auth.CERTIFICATE, Auth.PSK),
    Protocol.L2TP: (Auth.EAP_MSCHAPV2, Auth.PSK),
    Protocol.PPTP: (Auth.EAP_MSCHAPV2,),
}
"""L2TP and PPTP log in with MS-CHAPv2 inside; L2TP's IPsec takes the pre-shared key besides."""


class Simulated:
    """Keeps entries in memory; dialling exchanges the protocol's packets in the world."""

    key = "simulated"

    def __init__(self, world: World) -> None:
        self._world = world
        self._entries: dict[str, Connection] = {}

    @property
    def system(self) -> str:
        """Whose codes the last dial spoke: charon, pppd or windows.ras."""
        return self._world.system

    def capability(self) -> Capability:
        """Everything, always."""
        return Capability(self.key, AUTHS, proof="simulated")

    def prepare(self, work: Work) -> None:
        """Nothing is needed."""
        work.check()

    def entries(self) -> tuple[Connection, ...]:
        """The entries made in this practice run."""
        return tuple(self._entries.values())

    def create(self, connection: Connection, work: Work) -> None:
        """Create or replace our entry of this name."""
        work.check()
        self._entries[connection.name] = connection

    def dial(self, connection: Connection, secrets: Secrets, identifier: str, work: Work) -> Tunnel:
        """Bring the tunnel up; a failure is a tunnel of state failed."""
        return self._world.dial(connection, secrets.values, identifier, work)

    def status(self, identifier: str) -> Tunnel:
        """The tunnel that bears this mark, state down where there is none."""
        return self._world.status(identifier)

    def hang_up(self, identifier: str, work: Work) -> None:
        """Take the tunnel down."""
        self._world.hang_up(identifier, work)

    def remove(self, name: str, work: Work) -> None:
        """Remove our entry."""
        work.check()
        self._entries.pop(name, None)
