from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.unit.rehearsal.net import OTHER_SERVER, SERVER, WAN, Home, host
from wizard.rehearsal.conntrack import EXPECTATIONS, Table
from wizard.rehearsal.filters import Rule, Verdict
from wizard.rehearsal.hosts import Address, Hear, Host
from wizard.rehearsal.nat import Policy
from wizard.rehearsal.office import Account, Office, Service
from wizard.rehearsal.packets import ESP, GRE, ICMP, UDP, Packet, decode
from wizard.rehearsal.pptp_server import PptpServer
from wizard.rehearsal.transport import ECHO, Datagram, Message, message
from wizard.wire import gre, pptp


class Caller:
    """Makes calls to a PPTP server on one control connection and counts the GRE that comes."""

    def __init__(self, host: Host, server: str, call_id: int, calls: int = 1) -> None:
        self.ids = [call_id + number for number in range(calls)]
        self.replies: dict[int, int] = {}
        self.got: dict[int, int] = {}
        self._host = host
        self._server = server
        self._stream = b""
        self._raw = host.raw(GRE, self._gre)
        self.connection = host.tcp.connect((server, pptp.PORT), self)

    def opened(self) -> None:
        self.connection.send(pptp.encode(pptp.StartRequest()))

    def heard(self, data: bytes) -> None:
        messages, self._stream = pptp.split(self._stream + data)
        for told in messages:
            if isinstance(told, pptp.StartReply):
                for number in self.ids:
                    self.connection.send(pptp.encode(pptp.OutgoingCallRequest(number)))
            elif isinstance(told, pptp.OutgoingCallReply):
                self.replies[told.peer_call_id] = told.call_id

    def closed(self, reset: bool) -> None:
        pass

    def refused(self, icmp: Message | None, sender: str) -> None:
        pass

    def say(self, number: int) -> None:
        packet = gre.Packet(self.replies[number], b"\xff\x03\xc0\x21\x09\x01\x00\x04", 0)
        self._raw.send(gre.encode(packet), self._server)

    def _gre(self, data: bytes, sender: Address) -> None:
        packet = gre.decode(data)
        if sender[0] == self._server and packet.call_id in self.ids:
            self.got[packet.call_id] = self.got.get(packet.call_id, 0) + 1


def pptp_home(policy: Policy, clients: int = 1) -> Home:
    home = Home(policy, clients)
    serve_pptp(home, SERVER)
    return home


def serve_pptp(home: Home, address: str) -> None:
    office = Office(address, home.physics, Service({"alice": Account("x")}))
    office.join(home.internet, address, "0.0.0.0/0")
    PptpServer(office)


def test_without_the_helper_not_even_one_client_hears_its_call() -> None:
    home = pptp_home(Policy(pptp_helper=False))
    caller = Caller(home.clients[0], SERVER, 5)
    home.run(4)
    assert caller.replies == {5: 0}
    caller.say(5)
    home.run(4)
    assert caller.got == {}


def test_with_the_helper_fifty_clients_with_one_call_id_all_hear_their_calls() -> None:
    home = pptp_home(Policy(), clients=50)
    callers = [Caller(client, SERVER, 5) for client in home.clients]
    home.run(4)
    assert all(caller.got.get(5) for caller in callers)
    assert len({caller.replies[5] for caller in callers}) == 50


def test_the_server_sees_the_translated_port_as_call_id_and_the_client_its_own() -> None:
    home = pptp_home(Policy())
    Caller(home.clients[0], SERVER, 5)
    home.run(1)
    inside = [decode(data) for _, data in home.physics.trace.packets("lan")]
    outside = [decode(data) for _, data in home.physics.trace.packets("internet")]
    keys = [
        {gre.decode(p.payload).call_id for p in seen if p and p.protocol == GRE and p.src == SERVER}
        for seen in (inside, outside)
    ]
    requests = [
        p for p in outside if p and p.src == WAN and b"\x1a\x2b\x3c\x4d\x00\x07" in p.payload
    ]
    port = int.from_bytes(requests[0].payload[:2], "big")
    assert keys == [{5}, {port}]


def test_only_the_first_call_of_a_control_connection_is_helped() -> None:
    home = pptp_home(Policy())
    caller = Caller(home.clients[0], SERVER, 5, calls=3)
    home.run(4)
    assert set(caller.replies) == {5, 6, 7}
    assert set(caller.got) == {5}


def test_one_host_with_many_control_connections_and_two_servers_with_equal_call_ids() -> None:
    home = pptp_home(Policy())
    serve_pptp(home, OTHER_SERVER)
    first = [Caller(home.clients[0], SERVER, 5) for _ in range(3)]
    other = Caller(home.clients[0], OTHER_SERVER, 5)
    home.run(4)
    assert all(caller.got.get(5) for caller in (*first, other))
    assert other.replies == first[0].replies == {5: 0}


def test_a_closed_control_connection_takes_its_call_with_it() -> None:
    home = pptp_home(Policy())
    caller = Caller(home.clients[0], SERVER, 5)
    home.run(1)
    before = caller.got[5]
    caller.connection.close()
    home.run(10)
    packet = Packet(SERVER, WAN, GRE, gre.encode(gre.Packet(5, b"late", 9)))
    home.server.transmit(packet)
    home.run(1)
    assert caller.got[5] == before


@pytest.mark.parametrize(("inner", "outer"), [(True, True), (True, False), (False, True)])
def test_behind_two_routers_both_must_help(inner: bool, outer: bool) -> None:
    home = Home(Policy(pptp_helper=inner), outer=Policy(pptp_helper=outer))
    serve_pptp(home, SERVER)
    caller = Caller(home.clients[0], SERVER, 5)
    home.run(4)
    assert caller.replies == {5: 0}
    assert bool(caller.got) is (inner and outer)


def test_two_thousand_and_forty_eight_calls_may_wait() -> None:
    table = Table(lambda: 0.0)
    calls = [
        table.expect((GRE, "10.0.0.1", 1, SERVER, n), (GRE, SERVER, n, WAN, n)) for n in range(2049)
    ]
    assert EXPECTATIONS == 4096
    assert calls == [True] * 2048 + [False]


def noting(answers: list[int], number: int) -> Hear:
    return lambda _data, _sender: answers.append(number)


def echoing(home: Home, port: int) -> list[Address]:
    heard: list[Address] = []

    def hear(data: bytes, sender: Address) -> None:
        heard.append(sender)
        socket.send(data, sender)

    socket = home.server.udp(hear, port)
    return heard


def test_ports_are_kept_if_free_and_500_has_511_of_them() -> None:
    home = Home(clients=520)
    heard = echoing(home, 500)
    for client in home.clients:
        client.udp(lambda _data, _sender: None, 500).send(b"ike", (SERVER, 500))
    home.run(0.5)
    seen = {port for _, port in heard}
    assert heard[0] == (WAN, 500)
    assert len(seen) == len(heard) == 511
    assert max(seen) <= 511


def test_equal_high_ports_get_others_above_1023() -> None:
    home = Home(clients=3)
    heard = echoing(home, 4500)
    answers: list[int] = []
    for number, client in enumerate(home.clients):
        client.udp(noting(answers, number), 4500).send(b"x", (SERVER, 4500))
    home.run(0.5)
    assert heard[0][1] == 4500
    assert all(port > 1023 for _, port in heard)
    assert sorted(answers) == [0, 1, 2]


@pytest.mark.parametrize(
    ("protocol", "payload"), [(ESP, b"\0\0\1\0\0\0\0\1data"), (GRE, b"\0\0\x08\0")]
)
def test_unknown_protocols_carry_one_client_a_server_until_it_is_idle(
    protocol: int, payload: bytes
) -> None:
    home = Home(clients=2)
    raw: list[Callable[[bytes, str], None]] = []
    answers: list[int] = []
    back = home.server.raw(protocol, lambda data, sender: back.send(data, sender[0]))
    for number, client in enumerate(home.clients):
        socket = client.raw(protocol, noting(answers, number))
        raw.append(socket.send)
    raw[0](payload, SERVER)
    raw[1](payload, SERVER)
    home.run(1)
    assert answers == [0]
    home.run(601)
    raw[1](payload, SERVER)
    home.run(1)
    assert answers == [0, 1]


@pytest.mark.parametrize(
    ("answered", "silence", "open_"),
    [(False, 29, True), (False, 31, False), (True, 119, True), (True, 121, False)],
)
def test_udp_mappings_end_after_30_seconds_unanswered_and_120_answered(
    answered: bool, silence: float, open_: bool
) -> None:
    home, answers = Home(), []
    senders: list[Address] = []
    server = home.server.udp(lambda _data, sender: senders.append(sender), 4500)
    client = home.clients[0].udp(lambda data, _sender: answers.append(data))
    client.send(b"hello", (SERVER, 4500))
    home.run(0.1)
    if answered:
        server.send(b"yes", senders[0])
        home.run(0.1)
        answers.clear()
    home.run(silence)
    server.send(b"late", senders[0])
    home.run(1)
    assert answers == ([b"late"] if open_ else [])


def test_errors_from_beyond_come_back_with_the_clients_own_ends_quoted() -> None:
    home = Home()
    told: list[tuple[Message, str]] = []
    client = home.clients[0].udp(lambda _d, _s: None, error=lambda m, s: told.append((m, s)))
    client.send(b"anybody?", (SERVER, 9))
    home.run(0.2)
    error, sender = told[0]
    quoted = decode(error.data)
    assert (error.type, error.code, sender) == (3, 3, SERVER)
    assert quoted is not None
    assert quoted.src == home.clients[0].name
    assert quoted.payload[:4] == Datagram(client.port, 9, b"").encode(SERVER, SERVER)[:4]


def test_a_short_ttl_is_answered_by_the_router_itself() -> None:
    home = Home()
    told: list[str] = []
    client = home.clients[0].udp(
        lambda _d, _s: None, error=lambda m, s: told.append(f"{m.type} {s}")
    )
    client.send(b"x", (SERVER, 500), ttl=1)
    home.run(0.2)
    assert told == ["11 192.168.1.1"]


def test_nothing_comes_in_unasked_but_a_ping_of_the_router_is_answered() -> None:
    home = Home()
    home.server.udp(lambda _d, _s: None, 500).send(b"x", (WAN, 500))
    pings: list[bytes] = []
    raw = home.server.raw(ICMP, lambda data, _sender: pings.append(data))
    raw.send(Message(ECHO, 0, b"\0\1\0\1").encode(), WAN)
    home.run(1)
    assert not home.physics.trace.packets("lan")
    first = message(pings[0])
    assert first is not None
    assert first.type == 0


def test_rules_drop_and_reject_by_port_and_fragments() -> None:
    rules = [Rule(Verdict.DROP, "udp", 500), Rule(Verdict.DROP, fragments=True)]
    home, heard = Home(Policy(rules)), []
    for port in (500, 4500):
        home.server.udp(lambda data, _sender: heard.append(len(data)), port)
    client = home.clients[0].udp(lambda _d, _s: None)
    client.send(b"x" * 10, (SERVER, 500))
    client.send(b"x" * 20, (SERVER, 4500))
    client.send(b"x" * 3000, (SERVER, 4500))
    home.run(1)
    assert heard == [20]
    home.router.policy.rules.clear()
    client.send(b"x" * 3000, (SERVER, 4500))
    home.run(1)
    assert heard == [20, 3000]


def test_an_ipsec_alg_lets_500_pass_and_swallows_4500() -> None:
    home = Home(Policy(ipsec_alg=True))
    at_500, at_4500 = echoing(home, 500), echoing(home, 4500)
    client = home.clients[0].udp(lambda _d, _s: None)
    for port in (500, 4500):
        client.send(b"x", (SERVER, port))
    home.run(1)
    assert len(at_500) == 1
    assert at_4500 == []


def test_a_forward_lets_strangers_in_and_hides_the_inner_address() -> None:
    home = Home(Policy(forwards={(UDP, 500): "192.168.1.20"}))
    inner = home.clients[0]
    socket = inner.udp(lambda data, sender: socket.send(data, sender), 500)  # noqa: PLW0108 - it is its own answer
    stranger = host(home.internet, home.physics, "192.0.2.7")
    heard: list[Address] = []
    stranger.udp(lambda _data, sender: heard.append(sender), 40000).send(b"x", (WAN, 500))
    home.run(1)
    assert heard == [(WAN, 500)]
