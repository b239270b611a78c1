"""Bytes from anywhere: every server, the NAT and the dialling client drop what they do not know."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.unit.rehearsal.worlds import answers, dial, probe, world
from wizard.model import Protocol
from wizard.rehearsal.hosts import Host
from wizard.rehearsal.packets import ESP, GRE, TCP, UDP, Packet
from wizard.rehearsal.topology import SERVER

HEADERS = {UDP: 8, TCP: 20, GRE: 0, ESP: 0}


def mangled(packet: Packet, chance: random.Random) -> Packet:
    """The packet with some octets behind its transport header changed, taken out or put in."""
    start = HEADERS.get(packet.protocol, len(packet.payload))
    body = bytearray(packet.payload[start:])
    for _ in range(chance.randrange(1, 4)):
        place = chance.randrange(len(body) + 1)
        body[place : place + chance.randrange(3)] = chance.randbytes(chance.randrange(3))
    if chance.random() < 0.2:
        del body[chance.randrange(len(body) + 1) :]
    return replace(packet, payload=packet.payload[:start] + bytes(body))


def mangle(host: Host, chance: random.Random, share: float) -> None:
    """From now on a share of what this host sends is mangled."""
    send: Callable[[Packet], None] = host.transmit

    def transmit(packet: Packet) -> None:
        send(mangled(packet, chance) if chance.random() < share else packet)

    host.transmit = transmit  # type: ignore[method-assign]


@pytest.mark.parametrize("protocol", list(Protocol))
@pytest.mark.parametrize("seed", range(40))
def test_mangled_packets_raise_nowhere(protocol: Protocol, seed: int) -> None:
    on, chance = world("all_fine", seed), random.Random(seed)
    mangle(on.network.client, chance, 0.25)
    mangle(on.network.office, chance, 0.25)
    probe(on)
    tunnel, _ = dial(on, protocol)
    assert tunnel.state in {"up", "failed"}


def test_the_servers_still_answer_after_a_thousand_bad_packets() -> None:
    on, chance = world("all_fine"), random.Random(1)
    client = on.network.client
    for _ in range(1000):
        port = chance.choice((500, 4500, 1701, 53))
        client.udp(lambda _d, _s: None).send(chance.randbytes(chance.randrange(90)), (SERVER, port))
        for protocol in (GRE, ESP):
            data = chance.randbytes(chance.randrange(40))
            client.transmit(Packet(client.source(SERVER), SERVER, protocol, data))
    on.clock.until(lambda: False, 60)
    assert answers(probe(on, "pptp.gre", "ike.500")) == {"pptp.gre": "yes", "ike.500": "yes"}
