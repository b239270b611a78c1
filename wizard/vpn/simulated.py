"""The practice network's VPN: a back end that dials through the memory network."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

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

FOUND = "Office VPN"
"""The entry that the practice computer has already; somebody else made it."""

HUNG_UP = "16"
"""pppd's code of a line that was hung up: it says nothing, what was printed before it does."""


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
        """The one that was here before, and those made in this practice run."""
        return (self._found, *self._entries.values())

    @cached_property
    def _found(self) -> Connection:
        """Not ours: it is read and never touched. Its last failure is this situation's own."""
        profile = self._world.profile
        server = profile.servers[0]
        entry = Connection(
            FOUND,
            server.address,
            server.protocols[0],
            server.auth,
            server.user,
            server.remote_id,
            server.ca,
            routes=profile.inside,
            dns=profile.dns,
            domains=profile.domains,
            backend=self.key,
            ours=False,
        )
        return replace(entry, last_failure=self._last_failure(entry))

    def _last_failure(self, entry: Connection) -> str:
        """What dialling it says in a twin of this world; this one sees no packet of it."""
        twin = World(self._world.situation)
        tunnel = twin.dial(entry, twin.secrets, "", Work(twin.clock))
        told = tunnel.log[-2:-1] if tunnel.system_code == HUNG_UP else ()
        return next(iter(told), tunnel.system_code)

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
