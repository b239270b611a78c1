"""A router that translates: what netfilter does for TCP, UDP, ICMP, GRE and ESP behind one address.

Measured truths kept here: without its helper PPTP carries nobody, not even one client; ESP is
keyed by addresses only, so one client a server until its entry is idle; UDP 500 has 511 ports.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from wizard.rehearsal.conntrack import Flow, Table, Tuple
from wizard.rehearsal.filters import Rule, Verdict, judge
from wizard.rehearsal.gre_keys import CONTROL_PORT, Helper, key, with_key
from wizard.rehearsal.hosts import Host
from wizard.rehearsal.links import Carrier, Link, Physics
from wizard.rehearsal.packets import GRE, ICMP, TCP, UDP, Packet, Reassembly, decode
from wizard.rehearsal.transport import (
    FIN,
    PROHIBITED,
    RST,
    TIME_EXCEEDED,
    UNREACHABLE,
    message,
    ports,
    readdressed,
    segment,
)

NATT_PORT = 4500
PORT_RANGES = ((1, 511), (600, 1023), (1024, 65535))
"""A translated port stays in the range of the original one (netfilter)."""


@dataclass
class Policy:
    """What this router does; an admin page may change it at any moment.

    ipsec_alg: the kind of "IPsec passthrough" that follows cookies and swallows UDP 4500.
    forwards: (protocol, port) -> inner address. portal: nothing passes before the portal's yes.
    """

    rules: list[Rule] = field(default_factory=list)
    pptp_helper: bool = True
    ipsec_alg: bool = False
    forwards: dict[tuple[int, int], str] = field(default_factory=dict)
    portal: bool = False


class Router(Host):
    """Translates between its inner links and one outer link."""

    def __init__(self, name: str, physics: Physics, policy: Policy) -> None:
        super().__init__(name, physics)
        self.policy = policy
        self.table = Table(self.clock.now)
        self.outer = ""
        self.outside: Carrier | None = None
        self._helper = Helper(self.table)
        self._passing = Reassembly()

    def join_outside(self, link: Link, address: str, network: str, gateway: str) -> None:
        """Stand on the outer link; everything unknown goes to the gateway."""
        self.join(link, address, network)
        self.add_path("0.0.0.0/0", link, gateway, address)
        self.outer, self.outside = address, link

    def receive(self, packet: Packet, carrier: Carrier) -> None:
        """Answer what inner machines ask us; everything else goes through the translation."""
        if packet.dst in self.addresses and carrier is not self.outside:
            super().receive(packet, carrier)
        elif not packet.is_fragment or self._allowed(packet, carrier):
            whole = self._passing.take(packet)
            if whole is not None:
                self._through(whole, carrier)

    def transmit(self, packet: Packet) -> None:
        """Send a packet of our own; the portal's words come from whom the client asked."""
        seen = self._tuple(packet)
        flow = self.table.find(seen) if self.policy.portal else None
        if flow is not None and seen == flow.reply:
            _, dst, target, src, source = flow.original
            packet = readdressed(packet, src, source, dst, target)
        super().transmit(packet)

    def _allowed(self, packet: Packet, carrier: Carrier) -> bool:
        verdict = judge(self.policy.rules, packet, carrier is not self.outside)
        if verdict is Verdict.REJECT:
            self.complain(packet, UNREACHABLE, PROHIBITED)
        return verdict is Verdict.PASS and not self._swallows(packet, carrier)

    def _swallows(self, packet: Packet, carrier: Carrier) -> bool:
        outward = carrier is not self.outside
        if outward and self.policy.portal:
            return not (packet.protocol == TCP and ports(packet)[1] == 80)
        natt = packet.protocol == UDP and ports(packet)[outward] == NATT_PORT
        return self.policy.ipsec_alg and natt

    def _through(self, packet: Packet, carrier: Carrier) -> None:
        if packet.ttl <= 1:
            self.complain(packet, TIME_EXCEEDED, 0)
            return
        if packet.protocol == ICMP and (icmp := message(packet.payload)) and icmp.is_error:
            self._relate(packet, decode(icmp.data))
            return
        seen = self._tuple(packet)
        flow = self.table.find(seen)
        outward = carrier is not self.outside
        if (flow is not None or outward) and not self._allowed(packet, carrier):
            return
        flow = flow or self._begin(seen, carrier)
        if flow is None:
            self._ours(packet, carrier)
            return
        self.table.touch(flow, seen)
        self._pass(self._help(packet, flow, outward), seen, flow)

    def _ours(self, packet: Packet, carrier: Carrier) -> None:
        """Nobody inside asked for it: the outer face answers pings and hears its own questions."""
        asked = packet.protocol == UDP and self.asks_from(ports(packet)[1])
        if packet.dst == self.outer and (asked or packet.protocol == ICMP):
            self.deliver(packet, carrier)

    def _begin(self, seen: Tuple, carrier: Carrier) -> Flow | None:
        protocol, source, _, target, port = seen
        if carrier is self.outside:
            inner = self.policy.forwards.get((protocol, port))
            if target != self.outer or inner is None:
                return None
            return self.table.add(seen, (protocol, inner, port, source, seen[2]))
        if self.policy.portal:
            inner = self.source(source)
            return self.table.add(seen, (protocol, inner, port, source, seen[2]))
        return self._masquerade(seen)

    def _masquerade(self, seen: Tuple) -> Flow | None:
        protocol, _, port, target, far = seen
        for ours in self._candidates(protocol, port):
            flow = self.table.add(seen, (protocol, target, far, self.outer, ours))
            if flow is not None:
                return flow
        return None

    def _candidates(self, protocol: int, port: int) -> Iterator[int]:
        """The port itself first, then (where there are ports) the rest of its range."""
        yield port
        if protocol in (TCP, UDP, ICMP):
            low, high = next((r for r in PORT_RANGES if port <= r[1]), PORT_RANGES[-1])
            start = self.physics.random.randrange(low, high)
            yield from range(start, high + 1)
            yield from range(low, start)

    def _tuple(self, packet: Packet) -> Tuple:
        call = key(packet) if packet.protocol == GRE else None
        if call is not None:
            own = self._helper.keys.get((packet.src, packet.dst, call), 0)
            return (GRE, packet.src, own, packet.dst, call)
        source, target = ports(packet)
        return (packet.protocol, packet.src, source, packet.dst, target)

    def _help(self, packet: Packet, flow: Flow, outward: bool) -> Packet:
        control = packet.protocol == TCP and flow.original[4] == CONTROL_PORT
        if not control or not self.policy.pptp_helper:
            return packet
        helped = self._helper.inspect(packet, flow, outward)
        tcp = segment(packet.payload)
        if tcp is not None and tcp.flags & (FIN | RST):
            self._helper.close(flow)
        return helped

    def _pass(self, packet: Packet, seen: Tuple, flow: Flow) -> None:
        _, dst, target, src, source = flow.reply if seen == flow.original else flow.original
        if key(packet) is not None and packet.protocol == GRE:
            packet = with_key(packet, target)
        self.emit(readdressed(packet.aged(), src, source, dst, target))

    def _relate(self, packet: Packet, quoted: Packet | None) -> None:
        """An ICMP error follows the flow that it quotes, its quotation translated back."""
        if quoted is None:
            return
        protocol, src, source, dst, target = self._tuple(quoted)
        answer = (protocol, dst, target, src, source)
        flow = self.table.find(answer)
        icmp = message(packet.payload)
        if flow is None or icmp is None:
            return
        inward = answer == flow.reply
        _, src, source, dst, target = flow.original if inward else flow.reply
        inner = replace(quoted, src=src, dst=dst, payload=_patched(quoted, source, target))
        body = replace(icmp, data=inner.encode()).encode()
        outer = packet.src if inward else self.outer
        self.emit(replace(packet.aged(), src=outer, dst=src, payload=body))


def _patched(quoted: Packet, source: int, target: int) -> bytes:
    """The quoted bytes with other ports or key; its checksum is left (nobody checks it)."""
    if quoted.protocol in (TCP, UDP):
        return source.to_bytes(2, "big") + target.to_bytes(2, "big") + quoted.payload[4:]
    if quoted.protocol == GRE and key(quoted) is not None:
        return with_key(quoted, target).payload
    return quoted.payload
