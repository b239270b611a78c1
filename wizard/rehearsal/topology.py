"""Builds a situation's network: this computer, its router(s), the internet, the office.

client - lan - router - (outer - second box) - wan - core - internet - office - inside
"""

from __future__ import annotations

from dataclasses import dataclass

from wizard.model import Protocol
from wizard.probes.web import PORTAL_URL, Url
from wizard.rehearsal import names, web
from wizard.rehearsal.filters import Rule, Verdict
from wizard.rehearsal.hosts import Host
from wizard.rehearsal.ike_server import IkeServer
from wizard.rehearsal.ikev1_server import Ikev1Server
from wizard.rehearsal.ikev2_server import Ikev2Server
from wizard.rehearsal.l2tp_server import L2tpServer, serve_bare
from wizard.rehearsal.links import Carrier, Link, Physics
from wizard.rehearsal.nat import Policy, Router
from wizard.rehearsal.nodes import Node
from wizard.rehearsal.office import Account, Office, Service, digest
from wizard.rehearsal.packets import ICMP, TCP, UDP, Packet
from wizard.rehearsal.pptp_server import PptpServer
from wizard.rehearsal.scene import Box, Far, Situation
from wizard.rehearsal.situations import certificate_authority
from wizard.rehearsal.transport import TIME_EXCEEDED

SERVER_NAME, SERVER = "vpn.office.example", "203.0.113.10"
INTRANET_NAME = "intranet.office.example"
CLIENT, GATEWAY, LAN = "192.168.1.100", "192.168.1.1", "192.168.1.0/24"
WAN, WAN_NETWORK, CORE = "198.51.100.20", "198.51.100.0/24", "198.51.100.1"
OUTER_LAN, OUTER_GATEWAY, MIDDLE = "10.0.0.0/24", "10.0.0.1", "10.0.0.2"
CARRIER_LAN, CARRIER_GATEWAY, SUBSCRIBER = "100.64.0.0/10", "100.64.0.1", "100.64.0.20"
RESOLVER, KNOWN_PAGE = "192.0.2.53", "192.0.2.80"
OFFICE_LAN = "10.20.0"
SAME_LAN = "192.168.1"
"""The office's network where it is the same as this computer's at home."""
BEHIND, BEHIND_LAN = "172.31.0.2", "172.31.0.0/24"
"""The server's address where the office has a NAT of its own."""
EVERYWHERE = "0.0.0.0/0"
USER = "alice"


class Core(Node):
    """The internet: forwards, and says when a packet is too old."""

    def forward(self, packet: Packet, carrier: Carrier) -> None:
        """On to the next link; what would go back where it came from leads nowhere."""
        path = self.path(packet.dst)
        if path is None or path.carrier is carrier:
            return
        if packet.ttl <= 1:
            self.complain(packet, TIME_EXCEEDED, 0)
        else:
            self.emit(packet.aged())


@dataclass(frozen=True)
class Topology:
    """The nodes that somebody asks for by name."""

    client: Host
    lan: Link
    router: Router
    outer: Router | None
    office: Office
    inside: str


def policy(box: Box) -> Policy:
    """What a box does at the start."""
    rules = list(box.rules)
    if box.pptp == "blocks":
        rules.append(Rule(Verdict.DROP, "gre"))
    helper = box.pptp in ("passes", "blocks")
    return Policy(rules, helper, box.ipsec_alg, portal=box.portal)


def build(situation: Situation, physics: Physics) -> Topology:
    """All nodes on their links, serving."""
    line = situation.lines
    lan = Link("lan", physics)
    wan = Link(
        "wan", physics, delay=line.delay / 2, loss=line.loss, reorder=line.reorder, mtu=line.mtu
    )
    internet = Link("internet", physics, delay=line.delay / 2)
    router = _router(situation.router, lan, physics)
    outer = _uplink(situation, router, wan, physics)
    core = Core("core", physics)
    core.join(wan, CORE, WAN_NETWORK)
    core.add_path(EVERYWHERE, internet, source=CORE)
    internet.default = core
    _world_services(situation, internet, physics)
    office = _office(situation.server, internet, physics)
    inside = _inside(situation.server, office, physics)
    client = Host("client", physics)
    client.join(lan, CLIENT, LAN)
    client.add_path(EVERYWHERE, lan, GATEWAY)
    return Topology(client, lan, router, outer, office, inside)


def _router(box: Box, lan: Link, physics: Physics) -> Router:
    router = Router("router", physics, policy(box))
    router.join(lan, GATEWAY, LAN)
    if box.portal:
        names.serve_names(router, {}, everything=GATEWAY)
        web.serve_web(router, web.portal_redirect(f"http://{GATEWAY}/login"), 80)
    else:
        names.relay_names(router, RESOLVER)
    return router


def _uplink(situation: Situation, router: Router, wan: Link, physics: Physics) -> Router | None:
    """The router's outer side: straight to the line, or behind a second box."""
    if situation.outer is None:
        router.join_outside(wan, WAN, WAN_NETWORK, CORE)
        return None
    middle = Link("middle", physics)
    carrier = situation.outer.carrier
    network = CARRIER_LAN if carrier else OUTER_LAN
    gateway = CARRIER_GATEWAY if carrier else OUTER_GATEWAY
    outer = Router("outer", physics, policy(situation.outer))
    outer.join(middle, gateway, network)
    outer.join_outside(wan, WAN, WAN_NETWORK, CORE)
    router.join_outside(middle, SUBSCRIBER if carrier else MIDDLE, network, gateway)
    return outer


def _world_services(situation: Situation, internet: Link, physics: Physics) -> None:
    """A resolver, and the page that is asked whether a portal stands between."""
    resolver = _at(internet, "resolver", RESOLVER, physics)
    known = {Url(PORTAL_URL).host: (KNOWN_PAGE,)}
    if situation.server.resolves:
        known[SERVER_NAME] = (SERVER,)
    names.serve_names(resolver, known)
    page = _at(internet, "page", KNOWN_PAGE, physics)
    web.serve_web(page, lambda _request: web.response("204 No Content"), 80, 443)


def _at(internet: Link, name: str, address: str, physics: Physics) -> Host:
    host = Host(name, physics)
    host.join(internet, address, EVERYWHERE)
    return host


def _office(far: Far, internet: Link, physics: Physics) -> Office:
    office = Office("office", physics, _service(far))
    if far.behind_nat:
        _office_router(office, internet, physics)
    elif far.down:
        office.join(Link("nowhere", physics), SERVER, EVERYWHERE)
    else:
        office.join(internet, SERVER, EVERYWHERE)
    _open_shop(office, far)
    return office


def _office_router(office: Office, internet: Link, physics: Physics) -> None:
    """The office's own NAT with port forwards."""
    link = Link("office-lan", physics)
    ports = [(UDP, 500), (UDP, 4500), (UDP, 1701), (TCP, 1723), (TCP, 443)]
    forwards = dict.fromkeys(ports, BEHIND) | {(ICMP, 0): BEHIND}
    gate = Router("office-router", physics, Policy(forwards=forwards))
    gate.join(link, "172.31.0.1", BEHIND_LAN)
    gate.join(internet, SERVER, EVERYWHERE)
    gate.outer, gate.outside = SERVER, internet
    office.join(link, BEHIND, BEHIND_LAN)
    office.add_path(EVERYWHERE, link, "172.31.0.1", BEHIND)


def _service(far: Far) -> Service:
    network = SAME_LAN if far.same_subnet else OFFICE_LAN
    issuer = "somebody else" if far.certificate == "untrusted" else certificate_authority()
    return Service(
        accounts={USER: Account(far.password, far.refusal)},
        psk=far.psk,
        subject="gateway.office.example" if far.certificate == "name" else SERVER_NAME,
        issuer=digest(issuer),
        proposals=far.proposals,
        fragmentation=far.fragmentation,
        inside=(f"{network}.0/24",),
        dns=(f"{network}.10",),
    )


def _open_shop(office: Office, far: Far) -> None:
    ike = IkeServer(office) if {Protocol.IKEV2, Protocol.L2TP} & set(far.protocols) else None
    if ike is not None and Protocol.IKEV2 in far.protocols:
        Ikev2Server(ike)
    if ike is not None and Protocol.L2TP in far.protocols:
        calls = L2tpServer(office)
        Ikev1Server(ike, calls)
        serve_bare(calls, answers=far.bare_l2tp)
    if Protocol.PPTP in far.protocols:
        PptpServer(office)
    if far.web or far.sstp:
        web.serve_web(office, web.office_web(far.sstp), 443)


def _inside(far: Far, office: Office, physics: Physics) -> str:
    """The office's own network with its intranet and name server; answers its address."""
    network = SAME_LAN if far.same_subnet else OFFICE_LAN
    link = Link("inside", physics)
    office.join_inside(link, f"{network}.2", f"{network}.0/24")
    intranet = Host("intranet", physics)
    address = f"{network}.10"
    intranet.join(link, address, f"{network}.0/24")
    intranet.add_path(EVERYWHERE, link, f"{network}.2")
    web.serve_web(intranet, web.page("Intranet"), 80)
    names.serve_names(intranet, {INTRANET_NAME: (address,), SERVER_NAME: (SERVER,)})
    return address
