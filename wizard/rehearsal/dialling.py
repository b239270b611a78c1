"""The rehearsed operating system's own VPN: dials, shows the tunnel, speaks in codes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from wizard.model import Connection, Protocol, Tunnel
from wizard.rehearsal import dial_l2tp, dial_pptp
from wizard.rehearsal.dial_ikev2 import Ikev2Dial, Who
from wizard.rehearsal.hosts import Host
from wizard.rehearsal.ike_client import IkeClient
from wizard.rehearsal.names import PATIENCE, Lookup
from wizard.rehearsal.ppp_peers import Login
from wizard.rehearsal.sayings import Outcome, said
from wizard.rehearsal.scene import Situation
from wizard.rehearsal.tunnels import TunnelInterface, Way
from wizard.rehearsal.waiting import until
from wizard.work import Work

NATT_ALLOWED = 2
"""Windows's AssumeUDPEncapsulationContextOnSendRule: both ends may be behind NAT."""
FAREWELL = 1.0
"""Virtual seconds in which a goodbye still reaches the server."""


class Dialler:
    """Holds this computer's tunnels; system names whose codes the last dial spoke."""

    def __init__(self, host: Host, situation: Situation, resolver: Callable[[], str]) -> None:
        self.system = "windows.ras" if situation.client.system == "windows" else "charon"
        self._host = host
        self._client = situation.client
        self._resolver = resolver
        self._up: dict[str, TunnelInterface] = {}
        self._failed: dict[str, Tunnel] = {}

    def tunnels(self) -> tuple[Tunnel, ...]:
        """Those that stand."""
        return tuple(link.tunnel(mark) for mark, link in self._up.items())

    def counters(self, interface: str) -> tuple[int, int] | None:
        """Octets that a tunnel has received and sent; None where it does not stand."""
        found = (link for link in self._up.values() if link.name == interface)
        link = next(found, None)
        return (link.received, link.sent) if link else None

    def status(self, identifier: str) -> Tunnel:
        """The tunnel of this mark, down where there is none."""
        link = self._up.get(identifier)
        return link.tunnel(identifier) if link else Tunnel("down", identifier)

    def hang_up(self, identifier: str, work: Work) -> None:
        """Take it down; the goodbye gets a moment to travel."""
        link = self._up.pop(identifier, None)
        if link is not None:
            link.down()
            work.wait(min(FAREWELL, work.left()))

    def dial(
        self, connection: Connection, secrets: Mapping[str, str], identifier: str, work: Work
    ) -> Tunnel:
        """Dial; a failure is a tunnel of state failed. Raises Cancelled and TimeIsUp."""
        work.check()
        server = self._resolve(connection.server, work)
        outcome = self._bring_up(connection, secrets, server, work) if server else None
        if isinstance(outcome, Way):
            return self._install(outcome, connection, identifier)
        ended = outcome or Outcome("no_name")
        ended = replace(ended, facts={"server": connection.server} | dict(ended.facts))
        words = said(self._client.system, connection.protocol, ended)
        self.system = words.system
        return Tunnel("failed", identifier, system_code=words.code, log=words.log)

    def _resolve(self, name: str, work: Work) -> str:
        found: list[str] = []
        ended: list[bool] = []

        def done(addresses: tuple[str, ...], error: str) -> None:
            del error
            found.extend(addresses)
            ended.append(True)

        if name.replace(".", "").isdigit():
            return name
        Lookup(self._host, self._resolver(), name, done)
        until(self._host.clock, lambda: bool(ended), PATIENCE + 1, work)
        return next(iter(found), "")

    def _bring_up(
        self, connection: Connection, secrets: Mapping[str, str], server: str, work: Work
    ) -> Way | Outcome:
        user = connection.user or secrets.get("vpn_user", "")
        password, psk = secrets.get("vpn_password", ""), secrets.get("psk", "")
        connection = replace(connection, user=user)
        if connection.protocol is Protocol.PPTP:
            return dial_pptp.dial(self._host, server, Login(user, password), work)
        client = IkeClient(self._host, server, work)
        ended: Way | Outcome | None = None
        try:
            if connection.protocol is Protocol.L2TP:
                login = Login(user, password)
                ended = dial_l2tp.dial(client, psk, login, work, self._forbids)
            else:
                ended = Ikev2Dial(client, Who(connection, password, psk)).dial()
            return ended
        finally:
            if not isinstance(ended, Way):
                client.close()

    def _forbids(self, here: bool, there: bool) -> bool:
        """Windows speaks no NAT-T where the server (1: or both ends) is behind NAT, unless told."""
        if self._client.system != "windows" or not there:
            return False
        return self._client.nat_t_policy < (NATT_ALLOWED if here else 1)

    def _install(self, way: Way, connection: Connection, identifier: str) -> Tunnel:
        self.system = "windows.ras" if self._client.system == "windows" else "charon"
        routes = ("0.0.0.0/0",) if connection.all_traffic else connection.routes or way.routes
        name = f"ptw{len(self._up)}"
        self._up[identifier] = TunnelInterface(self._host, name, way, routes)
        return self._up[identifier].tunnel(identifier)
