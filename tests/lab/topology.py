"""Which machines stand where: namespaces, cables, addresses and routes of one world."""

from __future__ import annotations

from dataclasses import dataclass

from tests.lab import names, softether
from tests.lab.switches import Router, Server


@dataclass(frozen=True)
class End:
    """One end of a cable: machine, interface, address with prefix length."""

    machine: str
    interface: str
    address: str


Cable = tuple[End, End]
_ENDS = {"client", "inside", softether.MACHINE}
"""The machines that pass nothing on."""


@dataclass(frozen=True)
class Topology:
    """Everything `ip` has to make. routes: (machine, via) default routes."""

    machines: tuple[str, ...]
    cables: tuple[Cable, ...]
    routes: tuple[tuple[str, str], ...]
    wan_mtu: int = 0

    @property
    def forwarding(self) -> tuple[str, ...]:
        """The machines that pass packets on."""
        return tuple(name for name in self.machines if name not in _ENDS)


def _cable(one: str, other: str) -> Cable:
    """Two ends from `machine interface address` each."""
    (a, b, c), (d, e, f) = one.split(), other.split()
    return End(a, b, c), End(d, e, f)


def _outward(plan: Router) -> list[tuple[str, str, str]]:
    """The boxes between the home router and the provider: name, inner address, inner peer."""
    boxes = []
    if plan.double_nat:
        boxes.append(("outer", names.OUTER, names.OUTER_WAN))
    if plan.cgnat:
        boxes.append(("carrier", names.CARRIER, names.CARRIER_WAN))
    return boxes


def _home(plan: Router) -> tuple[list[Cable], list[tuple[str, str]], list[str]]:
    cables = [_cable(f"client eth0 {names.CLIENT}/24", f"router lan0 {names.ROUTER}/24")]
    routes = [("client", names.ROUTER)]
    last, machines = "router", ["client", "router"]
    for box, inner, peer in _outward(plan):
        cables.append(_cable(f"{last} wan0 {peer}/24", f"{box} lan0 {inner}/24"))
        routes.append((last, inner))
        machines.append(box)
        last = box
    provider = f"internet isp0 {names.PROVIDER}/24"
    cables.append(_cable(f"{last} wan0 {names.WAN}/24", provider))
    routes.append((last, names.PROVIDER))
    return cables, routes, machines


def _office(plan: Router, server: Server) -> tuple[list[Cable], list[tuple[str, str]], list[str]]:
    lan = names.office_network(same_subnet=plan.same_subnet)
    inside = _cable(f"server lan0 {lan}.254/24", f"inside eth0 {lan}.10/24")
    road = f"internet srv0 {names.SERVER_GATEWAY}/24"
    if not server.has("behind_nat"):
        cables = [_cable(road, f"server wan0 {names.SERVER}/24"), inside]
        routes = [("server", names.SERVER_GATEWAY), ("inside", f"{lan}.254")]
        return cables, routes, ["server", "inside"]
    own = f"server wan0 {names.SERVER_BEHIND_EDGE}/24"
    cables = [
        _cable(road, f"edge wan0 {names.SERVER}/24"),
        _cable(f"edge lan0 {names.EDGE_INSIDE}/24", own),
        inside,
    ]
    routes = [("edge", names.SERVER_GATEWAY), ("server", names.EDGE_INSIDE)]
    routes.append(("inside", f"{lan}.254"))
    return cables, routes, ["edge", "server", "inside"]


def _second_office() -> tuple[list[Cable], list[tuple[str, str]], list[str]]:
    """A server that stands alone, on a narrower network than the first office's."""
    name = softether.MACHINE
    road = f"internet ike0 {names.IKEV1_GATEWAY}/28"
    cable = _cable(road, f"{name} wan0 {names.IKEV1_SERVER}/28")
    return [cable], [(name, names.IKEV1_GATEWAY)], [name]


def plan(router: Router, server: Server, *, ikev1: bool = False) -> Topology:
    """The topology of this world; ikev1: with the second office."""
    cables, routes, machines = _home(router)
    machines.append("internet")
    for part in [_office(router, server)] + [_second_office()] * ikev1:
        cables += part[0]
        routes += part[1]
        machines += part[2]
    return Topology(tuple(machines), tuple(cables), tuple(routes), router.mtu)
