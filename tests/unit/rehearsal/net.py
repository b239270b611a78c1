"""Small networks for the tests: hosts on a link, hosts behind routers."""

from __future__ import annotations

from wizard.rehearsal.hosts import Host
from wizard.rehearsal.links import Link, Physics
from wizard.rehearsal.nat import Policy, Router
from wizard.rehearsal.transport import Message

SERVER = "203.0.113.10"
OTHER_SERVER = "203.0.113.11"
WAN = "198.51.100.20"


def host(link: Link, physics: Physics, address: str, network: str = "0.0.0.0/0") -> Host:
    made = Host(address, physics)
    made.join(link, address, network)
    return made


class Home:
    """Clients 192.168.1.100... behind one router, servers beyond it."""

    def __init__(
        self,
        policy: Policy | None = None,
        clients: int = 1,
        seed: int = 1,
        outer: Policy | None = None,
    ) -> None:
        self.physics = Physics(seed)
        self.clock = self.physics.clock
        self.lan = Link("lan", self.physics)
        self.internet = Link("internet", self.physics)
        self.router = Router("router", self.physics, policy or Policy())
        self.router.join(self.lan, "192.168.1.1", "192.168.0.0/16")
        if outer is None:
            self.router.join_outside(self.internet, WAN, "0.0.0.0/0", "")
        else:
            self._behind(outer)
        self.server = host(self.internet, self.physics, SERVER)
        self.clients = [self._client(number) for number in range(clients)]

    def _behind(self, policy: Policy) -> None:
        middle = Link("middle", self.physics)
        second = Router("second", self.physics, policy)
        second.join(middle, "10.0.0.1", "10.0.0.0/24")
        second.join_outside(self.internet, WAN, "0.0.0.0/0", "")
        self.router.join_outside(middle, "10.0.0.2", "10.0.0.0/24", "10.0.0.1")

    def _client(self, number: int) -> Host:
        address = f"192.168.{1 + number // 200}.{20 + number % 200}"
        made = host(self.lan, self.physics, address, "192.168.0.0/16")
        made.add_path("0.0.0.0/0", self.lan, "192.168.1.1")
        return made

    def run(self, seconds: float = 1.0) -> None:
        self.clock.until(lambda: False, seconds)


class Listener:
    """Keeps what a connection tells."""

    def __init__(self) -> None:
        self.events: list[str] = []
        self.data = b""

    def opened(self) -> None:
        self.events.append("opened")

    def heard(self, data: bytes) -> None:
        self.data += data

    def closed(self, reset: bool) -> None:
        self.events.append("reset" if reset else "closed")

    def refused(self, icmp: Message | None, sender: str) -> None:
        self.events.append(f"icmp {icmp.type}/{icmp.code}" if icmp else "refused")
