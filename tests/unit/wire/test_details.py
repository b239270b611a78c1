"""Known octets: what the RFCs and real servers write."""

from __future__ import annotations

import hashlib

import pytest

from wizard.wire import NotUnderstood, espudp, gre, ike, ikev1, ikev2, l2tp, ppp, pptp, stun


def code(parse: object, data: bytes) -> str:
    assert callable(parse)
    with pytest.raises(NotUnderstood) as caught:
        parse(data)
    return caught.value.code


LENGTHS: tuple[tuple[pptp.Message, int], ...] = (
    (pptp.StartRequest(), 156),
    (pptp.StartReply(), 156),
    (pptp.StopRequest(), 16),
    (pptp.StopReply(), 16),
    (pptp.EchoRequest(1), 16),
    (pptp.EchoReply(1), 20),
    (pptp.OutgoingCallRequest(1), 168),
    (pptp.OutgoingCallReply(1, 1), 32),
    (pptp.IncomingCallRequest(1), 220),
    (pptp.IncomingCallReply(1, 1), 24),
    (pptp.IncomingCallConnected(1), 28),
    (pptp.CallClearRequest(1), 16),
    (pptp.CallDisconnectNotify(1), 148),
    (pptp.WanErrorNotify(1), 40),
    (pptp.SetLinkInfo(1), 24),
)


def test_pptp_lengths() -> None:
    assert [len(pptp.encode(message)) for message, _size in LENGTHS] == [s for _m, s in LENGTHS]
    assert [type(message) for message, _size in LENGTHS] == list(pptp.MESSAGES)


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ((4, b"\0"), "pptp.cookie"),
        ((3, b"\2"), "pptp.type"),
        ((9, b"\x10"), "pptp.type"),
        ((1, b"\x10"), "pptp.length"),
    ],
)
def test_a_pptp_header_is_checked(change: tuple[int, bytes], fault: str) -> None:
    packet = bytearray(pptp.encode(pptp.EchoReply(1)))
    packet[change[0] : change[0] + 1] = change[1]
    assert code(pptp.decode, bytes(packet)) == fault


def test_server_call_id_zero_is_legal() -> None:
    reply = pptp.decode(pptp.encode(pptp.OutgoingCallReply(0, 77)))
    assert isinstance(reply, pptp.OutgoingCallReply)
    assert (reply.call_id, reply.peer_call_id) == (0, 77)


def test_gre_flags_of_the_three_forms() -> None:
    heads = {
        "3001": gre.Packet(1, b"x", 0),
        "3081": gre.Packet(1, b"x", 0, 0),
        "2081": gre.Packet(1, b"", None, 5),
    }
    assert {gre.encode(packet)[:2].hex() for packet in heads.values()} == set(heads)
    assert code(gre.decode, bytes.fromhex("0000880b00000001")) == "gre.flags"
    assert code(gre.decode, bytes.fromhex("3001080000000001")) == "gre.protocol"
    assert code(gre.decode, bytes.fromhex("2001880b00010001ff")) == "gre.sequence"


def test_gre_padding_is_dropped() -> None:
    packet = gre.Packet(9, b"abc", 4)
    assert gre.decode(gre.encode(packet) + bytes(20)) == packet


def test_lcp_starts_with_ff03c021() -> None:
    assert ppp.encode(ppp.configure_request(1, bytes(4))).startswith(b"\xff\x03\xc0\x21\x01\x01")
    assert code(ppp.decode, b"\xff\x03\xc2\x23\x01\x01\0\x04") == "ppp.not_lcp"


def test_nat_hash_by_hand() -> None:
    data = b"i" * 8 + b"r" * 8 + bytes([192, 0, 2, 1]) + b"\x11\x94"
    seen = hashlib.sha1(data, usedforsecurity=False).digest()
    assert ikev2.nat_hash(b"i" * 8, b"r" * 8, "192.0.2.1", 4500) == seen
    assert ikev1.nat_hash(b"i" * 8 + b"r" * 8, "192.0.2.1", 4500) == seen
    assert len(ikev2.nat_hash(bytes(8), bytes(8), "2001:db8::1", 500)) == 20


def test_the_cookie_goes_first() -> None:
    request = ikev2.init_request(
        bytes(8),
        ikev2.KeyExchange(14, b"k"),
        b"n",
        local=("192.0.2.1", 1),
        remote=("192.0.2.2", 500),
        cookie=b"crumb",
    )
    first = request.payloads[0]
    assert first.kind == ikev2.NOTIFY
    assert ikev2.decode_notify(first.body) == ikev2.Notify(ikev2.COOKIE, b"crumb")
    assert {n.kind for n in ikev2.notifies(request)} == {16388, 16389, 16390, 16430}


def test_the_offer_fits_into_one_packet() -> None:
    request = ikev2.init_request(
        bytes(8),
        ikev2.KeyExchange(16, bytes(512)),
        bytes(32),
        local=("192.0.2.1", 1),
        remote=("192.0.2.2", 500),
        cookie=bytes(64),
    )
    assert len(ike.encode(request)) < 1200
    assert len(ike.encode(ikev1.main_mode(bytes(8)))) < 1200


def test_a_payload_chain_must_end_with_the_message() -> None:
    packet = bytearray(ike.encode(ikev1.main_mode(bytes(8))))
    packet[16] = 0
    assert code(ike.decode, bytes(packet)) == "ike.payload.length"


def test_an_ike_version_3_is_not_understood() -> None:
    packet = bytearray(ike.encode(ikev1.main_mode(bytes(8))))
    packet[17] = 0x30
    assert code(ike.decode, bytes(packet)) == "ike.version"


def test_v1_answers() -> None:
    request = ikev1.main_mode(b"c" * 8)
    chosen = ikev1.SecurityAssociation(
        (ikev1.Proposal(1, 1, b"", ikev1.offer().proposals[0].transforms[:1]),)
    )
    answer = ikev1.main_mode_answer(request, b"s" * 8, chosen, [b"vendor"])
    assert ike.decode(ike.encode(answer)) == answer
    assert answer.bodies(ikev1.VENDOR) == (ikev1.VENDOR_NAT_T, b"vendor")
    no = ikev1.notify_answer(request, b"s" * 8, ikev1.Notify(14), 99)
    assert ikev1.decode_notify(ike.decode(ike.encode(no)).bodies(ikev1.NOTIFY)[0]).kind == 14


def test_l2tp_header_and_zlb() -> None:
    request = l2tp.start_request(5, b"host")
    assert l2tp.encode(request)[:2].hex() == "c802"
    reply = l2tp.start_reply(request, 9, b"lns", b"vendor")
    assert (reply.tunnel, reply.kind, reply.value(l2tp.HOST)) == (5, l2tp.SCCRP, b"lns")
    assert l2tp.decode(l2tp.encode(l2tp.Control(5, 0, 1, 1))).kind == 0
    stopped = l2tp.decode(l2tp.encode(l2tp.stop(5, 9, 1, 1, l2tp.NOT_AUTHORISED)))
    assert l2tp.result_code(stopped) == 4
    assert code(l2tp.decode, b"\x02\x02" + bytes(10)) == "l2tp.flags"


def test_a_hidden_avp_is_not_read_as_clear() -> None:
    control = l2tp.Control(1, avps=(l2tp.Avp(0, b"\0\2"), l2tp.Avp(7, b"secret", hidden=True)))
    assert control.value(l2tp.HOST) == b""


def test_what_shares_port_4500() -> None:
    assert espudp.decode(b"\xff") == espudp.Keepalive()
    assert espudp.decode(bytes(4) + b"ike") == espudp.Ike(b"ike")
    assert espudp.decode(b"\0\0\0\1\0\0\0\2data") == espudp.Esp(1, 2, b"data")
    assert code(espudp.decode_esp, bytes(8)) == "esp.spi"


def test_stun_test_vector_of_rfc_5769() -> None:
    answer = bytes.fromhex(
        "0101003c2112a442b7e7a701bc34d686fa87dfae"
        "8022000b7465737420766563746f7220"
        "002000080001a147e112a643"
        "000800142b91f599fd9e90c38c7489f92af9ba53f06be7d7"
        "80280004c07d4c96"
    )
    assert stun.mapped_address(stun.decode(answer)) == ("192.0.2.1", 32853)
