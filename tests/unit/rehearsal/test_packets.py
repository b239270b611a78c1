from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.rehearsal.packets import ICMP, TCP, UDP, Packet, Reassembly, decode, fragments
from wizard.rehearsal.transport import (
    ACK,
    ECHO,
    SYN,
    Datagram,
    Message,
    Segment,
    datagram,
    message,
    ports,
    readdressed,
    segment,
)

SRC, DST = "192.168.1.100", "203.0.113.10"


def test_udp_tcp_and_icmp_are_the_bytes_that_an_independent_encoder_makes() -> None:
    inet = pytest.importorskip("scapy.layers.inet", reason="scapy comes with the extra dev")
    ip = {"src": SRC, "dst": DST, "ttl": 64}
    udp = Packet(SRC, DST, UDP, Datagram(500, 4500, b"abc").encode(SRC, DST), identification=7)
    theirs = inet.IP(**ip, id=7) / inet.UDP(sport=500, dport=4500) / b"abc"
    assert udp.encode() == bytes(theirs)
    tcp = Packet(SRC, DST, TCP, Segment(1, 2, 3, 4, SYN | ACK, b"x").encode(SRC, DST), 64, True)
    flags = {"flags": "SA", "seq": 3, "ack": 4, "window": 0xFFFF}
    theirs = inet.IP(**ip, id=0, flags="DF") / inet.TCP(sport=1, dport=2, **flags) / b"x"
    assert tcp.encode() == bytes(theirs)
    ping = Packet(SRC, DST, ICMP, Message(ECHO, 0, b"\0\1\0\2", b"hi").encode())
    theirs = inet.IP(**ip, id=0) / inet.ICMP(type=8, id=1, seq=2) / b"hi"
    assert ping.encode() == bytes(theirs)


@given(st.binary(max_size=5000), st.integers(576, 1500))
def test_fragments_in_any_order_make_the_packet_again(payload: bytes, mtu: int) -> None:
    packet = Packet(SRC, DST, UDP, payload, identification=3)
    pieces = list(fragments(packet, mtu))
    assert all(len(piece.encode()) <= mtu for piece in pieces)
    reassembly, whole = Reassembly(), []
    for piece in reversed(pieces):
        read = decode(piece.encode())
        assert read is not None
        whole.append(reassembly.take(read))
    assert whole[-1] == packet
    assert whole[:-1] == [None] * (len(pieces) - 1)


@given(st.binary(max_size=80))
def test_any_bytes_are_a_packet_or_nothing(data: bytes) -> None:
    found = decode(data)
    assert found is None or found.encode()[12:20] == data[12:20]
    for read in (datagram, segment, message):
        assert read(data[:7]) is None


def test_other_ends_change_addresses_ports_and_checksum_only() -> None:
    packet = Packet(SRC, DST, UDP, Datagram(40000, 500, b"ike").encode(SRC, DST))
    moved = readdressed(packet, "198.51.100.20", 41000, DST, 500)
    assert moved.payload == Datagram(41000, 500, b"ike").encode("198.51.100.20", DST)
    assert (moved.src, moved.dst, ports(moved)) == ("198.51.100.20", DST, (41000, 500))
