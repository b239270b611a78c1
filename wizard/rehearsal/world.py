"""A situation come to life: the seams through which tools, drivers and back ends reach it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence

from router_drivers.base import Clues, Driver, Link
from router_drivers.simulated import driver_for
from wizard.host import local as host_local
from wizard.model import (
    Answer,
    Cancelled,
    Connection,
    Finding,
    Interface,
    Machine,
    Network,
    Profile,
    Route,
    Server,
    Tunnel,
)
from wizard.probes.base import Conversation
from wizard.rehearsal import topology
from wizard.rehearsal.admin import MemoryLink, MemoryRouter
from wizard.rehearsal.dialling import NATT_ALLOWED, Dialler
from wizard.rehearsal.io import MemoryIo
from wizard.rehearsal.links import Physics
from wizard.rehearsal.scene import Situation
from wizard.rehearsal.situations import certificate_authority
from wizard.rehearsal.topology import CLIENT, GATEWAY, LAN, SERVER_NAME
from wizard.rehearsal.tunnels import MTU
from wizard.work import Work

GATEWAY_MAC = "02:00:5e:10:00:01"
"""Of the locally administered block: no vendor's."""
CLIENT_MAC = "02:00:5e:10:00:64"
LONGEST = 3600.0
"""Virtual seconds after which what still talks is ended: an idle-timeout question takes minutes."""
SYSTEMS = {"linux": "Linux (practice)", "windows": "Windows 11 (practice)"}


class World:
    """One practice world; the same situation and seed give the same bytes."""

    def __init__(self, situation: Situation, seed: int = 1) -> None:
        self.situation = situation
        self.physics = Physics(seed)
        self.clock = self.physics.clock
        self.network = topology.build(situation, self.physics)
        self.secrets = dict(situation.secrets)
        self.answers = dict(situation.answers)
        self.profile = _profile(situation)
        self.router = MemoryRouter(self.network.router, situation)
        self.dialler = Dialler(self.network.client, situation, self._resolver)

    def ask(self, conversations: Sequence[Conversation], work: Work) -> Iterator[Finding]:
        """Drive these conversations; yields findings as they are known, in virtual time.

        Raises Cancelled on stop; at the deadline every conversation gives up.
        """
        began = self.clock.now()
        found: deque[Finding] = deque()
        seats = [self._seat(conversation, found, work) for conversation in conversations]
        for seat in seats:
            seat.conversation.begin(seat)
        try:
            while not all(seat.over for seat in seats):
                self._turn(seats, work, began)
                while found:
                    yield found.popleft()
            yield from found
        finally:
            for seat in seats:
                seat.finish()

    def machine(self) -> Machine:
        """This computer as it stands now, a tunnel included."""
        links = [Interface("lan0", (f"{CLIENT}/24",), CLIENT_MAC, 1500, up=True, kind="wired")]
        routes = [Route("0.0.0.0/0", "lan0", GATEWAY), Route(LAN, "lan0")]
        dns: tuple[str, ...] = (GATEWAY,)
        for tunnel in self.dialler.tunnels():
            inner = (f"{tunnel.address}/32",)
            links.append(Interface(tunnel.interface, inner, mtu=MTU, kind="tunnel"))
            routes += [Route(destination, tunnel.interface) for destination in tunnel.routes]
            dns = (*tunnel.dns, *dns)
        public = self.situation.router.portal
        return Machine(
            tuple(links),
            ((GATEWAY, "lan0"),),
            tuple(routes),
            dns,
            GATEWAY_MAC,
            "practice",
            Network.PUBLIC if public else Network.MINE,
            SYSTEMS[self.situation.client.system],
        )

    def discover(self, gateway: str, web: bool, work: Work) -> Clues:
        """What anybody can see of the practice router; its pages only with `web`."""
        work.check()
        return self.router.clues(gateway, web=web)

    def link(self, address: str, work: Work) -> Link:
        """A door to the practice router's admin page."""
        return MemoryLink(address, self.router, work)

    def drivers(self) -> tuple[type[Driver], ...]:
        """The driver that only the rehearsal has; it knows the router if it can be managed."""
        return (driver_for({GATEWAY: self.router} if self.router.managed else {}),)

    def local(self, work: Work) -> tuple[Finding, ...]:
        """What this computer shows without rights, the clock included."""
        work.check()
        overlap = host_local.overlap(self.machine(), self.profile.inside)
        return (Finding("clock.right", Answer.YES, {"offset_s": 0}), overlap, *self._own())

    def dial(
        self, connection: Connection, secrets: Mapping[str, str], identifier: str, work: Work
    ) -> Tunnel:
        """Dial as this computer's system does; failure is a tunnel of state failed with a code."""
        return self.dialler.dial(connection, secrets, identifier, work)

    @property
    def system(self) -> str:
        """Whose codes the last dial spoke (a name of system_codes.toml)."""
        return self.dialler.system

    def status(self, identifier: str) -> Tunnel:
        """The tunnel that bears this mark, state down where there is none."""
        return self.dialler.status(identifier)

    def hang_up(self, identifier: str, work: Work) -> None:
        """Take a tunnel down."""
        self.dialler.hang_up(identifier, work)

    def counters(self, interface: str) -> tuple[int, int] | None:
        """Octets that a tunnel of this computer has received and sent."""
        return self.dialler.counters(interface)

    def events(self) -> bytes:
        """Every packet so far, with its time: same situation, seed and questions, same bytes."""
        return self.physics.trace.dump()

    def _own(self) -> tuple[Finding, ...]:
        client = self.situation.client
        found = [Finding("local.ports", Answer.YES)]
        if client.system == "windows":
            value = client.nat_t_policy
            allowed = Answer.YES if value >= NATT_ALLOWED else Answer.NO
            found.append(Finding("local.nat_t_policy", allowed, {"value": value}))
        else:
            found.append(Finding("local.charon", Answer.YES, {"path": "practice"}))
        return tuple(found)

    def _seat(self, conversation: Conversation, found: deque[Finding], work: Work) -> MemoryIo:
        return MemoryIo(
            self.network.client,
            self._resolver(),
            conversation,
            found.append,
            work.say,
            rights=self.situation.client.rights,
        )

    def _resolver(self) -> str:
        """The name server that this computer asks first."""
        return self.machine().dns[0]

    def _turn(self, seats: list[MemoryIo], work: Work, began: float) -> None:
        """Let one thing happen, or end what cannot go on."""
        if work.stop.is_set():
            raise Cancelled
        end = min(self.clock.now() + work.left(), began + LONGEST)
        if self.clock.now() < end and self.clock.step(end) and self.clock.now() < end:
            return
        for seat in seats:
            if not seat.over:
                seat.conversation.give_up(seat)
                seat.finish()


def _profile(situation: Situation) -> Profile:
    server = Server(
        SERVER_NAME,
        situation.wanted,
        SERVER_NAME,
        certificate_authority(),
        situation.auth,
        situation.secrets.get("vpn_user", ""),
    )
    network = topology.SAME_LAN if situation.server.same_subnet else topology.OFFICE_LAN
    return Profile(
        "Office",
        (server,),
        (f"{network}.0/24",),
        dns=(f"{network}.10",),
        domains=("office.example",),
        check_inside=(f"http://{topology.INTRANET_NAME}/",),
        check_lookup=(topology.INTRANET_NAME,),
    )
