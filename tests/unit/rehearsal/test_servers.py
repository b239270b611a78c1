from __future__ import annotations

from tests.unit.rehearsal.worlds import answers, dial, probe, world
from wizard.model import Protocol
from wizard.rehearsal.hosts import Address
from wizard.rehearsal.packets import Packet
from wizard.rehearsal.topology import SERVER
from wizard.rehearsal.world import World
from wizard.wire import espudp, ike, ikev1, ikev2
from wizard.wire.ike import Message


def asked(on: World, port: int, *messages: bytes) -> list[list[Message]]:
    answered: list[list[Message]] = []
    heard: list[Message] = []

    def hear(data: bytes, sender: Address) -> None:
        assert sender == (SERVER, port)
        heard.append(ike.decode(data.removeprefix(espudp.NON_ESP_MARKER)))

    socket = on.network.client.udp(hear)
    for message in messages:
        heard.clear()
        marker = espudp.NON_ESP_MARKER if port == ike.NAT_T_PORT else b""
        socket.send(marker + message, (SERVER, port))
        on.clock.until(lambda: False, 0.5)
        answered.append(list(heard))
    return answered


def init(number: int, group: int = ikev2.MODP_2048, cookie: bytes = b"") -> bytes:
    key = ikev2.KeyExchange(group, bytes(256))
    here, there = ("192.168.1.100", 500), (SERVER, 500)
    spi = b"spi" + number.to_bytes(5, "big")
    request = ikev2.init_request(spi, key, bytes(32), local=here, remote=there, cookie=cookie)
    return ike.encode(request)


def notes(messages: list[Message]) -> list[int]:
    return [note.kind for message in messages for note in ikev2.notifies(message)]


def test_cookies_come_from_three_half_open_on_and_silence_for_v1_at_five() -> None:
    on = world("all_fine")
    told = asked(on, 500, *(init(number) for number in range(1, 5)))
    assert [bool(messages[0].bodies(ikev2.SA)) for messages in told] == [True, True, True, False]
    assert notes(told[3]) == [ikev2.COOKIE]
    cookie = ikev2.notifies(told[3][0])[0].data
    told = asked(on, 500, init(4, cookie=cookie), init(5, cookie=b"forged"))
    assert told[0][0].bodies(ikev2.SA)
    assert notes(told[1]) == [ikev2.COOKIE]
    assert asked(on, 500, ike.encode(ikev1.main_mode(b"12345678")))[0][0].bodies(ikev1.SA)
    assert asked(on, 500, ike.encode(ikev1.main_mode(b"22345678"))) == [[]]
    told = asked(on, 500, init(6))
    assert notes(told[0]) == [ikev2.COOKIE]
    assert asked(on, 500, init(6, cookie=ikev2.notifies(told[0][0])[0].data)) == [[]]
    on.clock.until(lambda: False, 31)
    assert asked(on, 500, init(7))[0][0].bodies(ikev2.SA)


def test_a_repeated_request_gets_the_same_answer_and_counts_once() -> None:
    on = world("all_fine")
    told = asked(on, 4500, *[init(1)] * 6)
    assert all(messages == told[0] for messages in told)
    assert told[0][0].bodies(ikev2.SA)


def test_another_group_is_asked_for_and_leaves_nothing_half_open() -> None:
    on = world("all_fine")
    told = asked(on, 500, *(init(number, ikev2.ECP_256) for number in range(1, 9)))
    kinds = [notes(messages) for messages in told]
    assert kinds == [[ikev2.INVALID_KE_PAYLOAD]] * 8


def test_garbage_is_dropped_by_every_server() -> None:
    on = world("all_fine")
    client, heard = on.network.client, []
    socket = client.udp(lambda data, _sender: heard.append(data))
    for port in (500, 4500, 1701):
        for data in (b"", b"\xff", bytes(4), bytes(40), b"\x01" * 60, init(1)[:50]):
            socket.send(data, (SERVER, port))
    for protocol in (47, 50):
        client.transmit(Packet(client.source(SERVER), SERVER, protocol, b"\x30\x01\x88\x0b"))
    on.clock.until(lambda: False, 2)
    assert heard == []
    assert answers(probe(on, "ike.500")) == {"ike.500": "yes"}


def test_only_the_leased_address_gets_into_the_office() -> None:
    on = world("all_fine")
    tunnel, _ = dial(on, Protocol.IKEV2)
    office, before = on.network.office, len(on.physics.trace.packets("inside"))
    forged = Packet("10.20.0.77", "10.20.0.10", 17, bytes(8))
    office.inward(forged, tunnel.address)
    on.clock.until(lambda: False, 0.1)
    assert len(on.physics.trace.packets("inside")) == before
