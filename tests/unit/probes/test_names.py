"""Names: the server's own, and those behind the tunnel."""

from __future__ import annotations

import random

import dns.message
import dns.rcode
import dns.rrset
import pytest

from tests.unit.probes.scripted import Channel, Stage, said
from wizard.model import Answer
from wizard.probes import dns as tunnel_dns
from wizard.probes.base import Denied, Kind, Refused
from wizard.probes.names import QUESTION, Naming
from wizard.wire import NotUnderstood

NAME, INNER, DNS = "intranet.office.example", "10.20.0.10", "10.20.0.53"


def test_a_name_resolves() -> None:
    found = Stage().name("vpn.example", "192.0.2.1", "2001:db8::1").run(Naming("vpn.example"))
    assert said(found[QUESTION]) == (Answer.YES, {"addresses": ["192.0.2.1", "2001:db8::1"]})


@pytest.mark.parametrize("error", ["name.unknown", "name.no_answer"])
def test_a_name_does_not(error: str) -> None:
    found = Stage().name("vpn.example", error=error).run(Naming("vpn.example"))
    assert said(found[QUESTION]) == (Answer.NO, {"error": error})


def test_a_resolver_that_never_answers() -> None:
    stage = Stage()
    found = stage.run(Naming("vpn.example"))
    assert said(found[QUESTION]) == (Answer.NO, {"error": "name.no_answer"})
    assert stage.seconds == 5.9
    found = Stage().run(Naming("vpn.example"), give_up_at=1)
    assert said(found[QUESTION]) == (Answer.UNSURE, {"reason": "timed_out"})


@pytest.mark.parametrize(
    ("server", "address"), [("192.0.2.7", "192.0.2.7"), ("[2001:DB8::7]", "2001:db8::7")]
)
def test_an_address_needs_no_look_up(server: str, address: str) -> None:
    stage = Stage()
    found = stage.run(Naming(server))
    assert said(found[QUESTION]) == (Answer.YES, {"addresses": [address], "how": "literal"})
    assert stage.asked_names == []


def server(stage: Stage, channel: Channel, data: bytes) -> None:
    reply = dns.message.make_response(dns.message.from_wire(data))
    reply.answer.append(dns.rrset.from_text(f"{NAME}.", 60, "IN", "A", INNER))
    stage.answer(channel, reply.to_wire())


def unknown(stage: Stage, channel: Channel, data: bytes) -> None:
    reply = dns.message.make_response(dns.message.from_wire(data))
    reply.set_rcode(dns.rcode.NXDOMAIN)
    stage.answer(channel, reply.to_wire())


def look_up(
    stage: Stage, *servers: str, give_up_at: float = 30
) -> tuple[Answer, dict[str, object]]:
    found = stage.run(tunnel_dns.Lookup(NAME, servers or (DNS,)), give_up_at=give_up_at)
    return said(found["tunnel.dns"])


def facts(addresses: list[str], worked: list[str], failed: dict[str, str]) -> dict[str, object]:
    return {"name": NAME, "addresses": addresses, "worked": worked, "failed": failed}


def test_both_resolve() -> None:
    stage = Stage().peer(Kind.UDP, 53, server).name(NAME, INNER)
    assert look_up(stage) == (Answer.YES, facts([INNER], ["system", DNS], {}))


def test_only_the_tunnels_server_resolves() -> None:
    stage = Stage().peer(Kind.UDP, 53, server).name(NAME, error="name.unknown")
    expected = facts([INNER], [DNS], {"system": "name.unknown"})
    assert look_up(stage) == (Answer.NO, expected)  # programs ask the system


def test_only_the_system_resolves() -> None:
    stage = Stage().peer(Kind.UDP, 53, unknown).name(NAME, INNER)
    assert look_up(stage) == (Answer.YES, facts([INNER], ["system"], {DNS: "name.unknown"}))


def test_nobody_resolves() -> None:
    stage = Stage()
    expected = facts([], [], {"system": "silent", DNS: "silent"})
    assert look_up(stage) == (Answer.NO, expected)
    assert stage.times(Kind.UDP, 53) == [0.0, 1.0, 3.0]
    assert stage.seconds == 5.9


def test_refused_denied_and_given_up() -> None:
    def refuse(stage: Stage, channel: Channel, _data: bytes) -> None:
        stage.tell(Refused(channel.number, 3, 3, DNS))

    stage = Stage().peer(Kind.UDP, 53, refuse).name(NAME, INNER)
    assert look_up(stage)[1]["failed"] == {DNS: "refused"}
    stage = Stage().door(Kind.UDP, 53, Denied(0, "network.no_route")).name(NAME, INNER)
    assert look_up(stage)[1]["failed"] == {DNS: "network.no_route"}
    assert look_up(Stage(), give_up_at=1) == (Answer.UNSURE, {"reason": "timed_out"})


def test_rubbish_strangers_and_another_question() -> None:
    def odd(stage: Stage, channel: Channel, data: bytes) -> None:
        other = dns.message.make_query("other.example", "A", id=7).to_wire()
        server(stage, channel, other)
        stage.answer(channel, b"\0" * 5)
        stage.answer(channel, data)

    stage = Stage().peer(Kind.UDP, 53, odd).name(NAME, INNER)
    assert look_up(stage)[1]["failed"] == {DNS: "silent"}


def test_the_same_server_is_asked_once() -> None:
    stage = Stage().peer(Kind.UDP, 53, server).name(NAME, INNER)
    assert look_up(stage, DNS, DNS)[0] is Answer.YES
    assert len(stage.sent_to(Kind.UDP, 53)) == 1


def test_a_name_that_is_none() -> None:
    with pytest.raises(NotUnderstood):
        tunnel_dns.query("a" * 70 + ".example", 1)


def test_mutated_answers() -> None:
    asked = tunnel_dns.query(NAME, 4711)
    reply = dns.message.make_response(dns.message.from_wire(asked))
    reply.answer.append(dns.rrset.from_text(f"{NAME}.", 60, "IN", "A", INNER))
    good, dice = reply.to_wire(), random.Random(5)
    assert tunnel_dns.answer(asked, good) == ((INNER,), "")
    refused = 0
    for _ in range(3_000):
        packet = bytearray(good)
        for _ in range(3):
            packet[dice.randrange(len(packet))] = dice.randrange(256)
        try:
            tunnel_dns.answer(asked, bytes(packet[: dice.randrange(10, 90)]))
        except NotUnderstood:
            refused += 1
    assert refused > 1_000
