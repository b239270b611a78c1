"""The vici codec: round trips, hostile bytes, and byte for byte what the `vici` package writes."""

from __future__ import annotations

import struct
from collections import OrderedDict
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from vici.protocol import FiniteStream
from vici.protocol import Message as Reference
from vici.protocol import Packet as ReferencePacket

from wizard.recipes import charon, vici
from wizard.recipes.charon import Ike
from wizard.recipes.vici import Kind, NotUnderstood, Packet, Stream

NAMES = st.text(min_size=1, max_size=40).filter(lambda name: len(name.encode()) <= 255)
LEAVES = st.one_of(st.binary(max_size=80), st.lists(st.binary(max_size=20), max_size=4))
MESSAGES = st.recursive(
    st.dictionaries(NAMES, LEAVES, max_size=4),
    lambda inner: st.dictionaries(NAMES, st.one_of(LEAVES, inner), max_size=3),
    max_leaves=8,
)


@given(MESSAGES)
def test_a_message_comes_back(message: dict[str, Any]) -> None:
    packet = Packet(Kind.CMD_REQUEST, "load-conn", message)
    assert vici.decode(vici.encode(packet)[4:]) == packet


@given(MESSAGES)
def test_the_reference_writes_the_same_bytes(message: dict[str, Any]) -> None:
    ours = vici.encode_message(message)
    assert ours == Reference.serialize(message)
    assert vici.decode(bytes([Kind.CMD_RESPONSE]) + ours).message == Reference.deserialize(
        FiniteStream(ours)
    )


def test_the_reference_writes_the_same_requests() -> None:
    ike = Ike("ptw-00000001", "vpn.example", "vpn.example", "eap-mschapv2", user="a", password="b")
    for name, message in (
        *charon.credentials(ike),
        ("load-conn", charon.connection(ike)),
        ("initiate", charon.initiate("ptw-00000001", 1000)),
        ("initiate", charon.initiate("ptw-00000001", 1000)),
        ("list-sas", charon.list_sas("ptw-00000001")),
    ):
        reference = ReferencePacket.request(name, Reference.serialize(OrderedDict(message)))
        ours = vici.encode(Packet(Kind.CMD_REQUEST, name, message))
        assert ours == struct.pack("!I", len(reference)) + reference


@pytest.mark.parametrize("kind", [Kind.EVENT_REGISTER, Kind.EVENT_UNREGISTER])
def test_registration_as_the_reference(kind: Kind) -> None:
    reference = {
        Kind.EVENT_REGISTER: ReferencePacket.register_event,
        Kind.EVENT_UNREGISTER: ReferencePacket.unregister_event,
    }[kind]("control-log")
    assert vici.encode(Packet(kind, "control-log"))[4:] == reference


@given(st.binary(max_size=300))
def test_hostile_bytes_raise_nothing_else(data: bytes) -> None:
    try:
        packet = vici.decode(data)
    except NotUnderstood:
        return
    assert isinstance(packet.kind, Kind)


@given(MESSAGES, st.data())
def test_mutated_packets_raise_nothing_else(message: dict[str, Any], data: st.DataObject) -> None:
    good = bytearray(vici.encode(Packet(Kind.EVENT, "list-sa", message))[4:])
    place = data.draw(st.integers(0, len(good) - 1))
    good[place] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(good)))
    try:
        vici.decode(bytes(good[:cut]))
    except NotUnderstood:
        return


@given(st.lists(MESSAGES, max_size=3), st.integers(1, 50))
def test_a_stream_is_cut_into_its_packets(messages: list[dict[str, Any]], size: int) -> None:
    sent = [Packet(Kind.CMD_RESPONSE, "", message) for message in messages]
    data = b"".join(vici.encode(packet) for packet in sent)
    stream = Stream()
    found = [p for i in range(0, len(data), size) for p in stream.feed(data[i : i + size])]
    assert found == sent


def test_a_stream_refuses_a_length_that_nobody_sends() -> None:
    with pytest.raises(NotUnderstood):
        Stream().feed(b"\xff\xff\xff\xff")


def test_deep_nesting_is_refused() -> None:
    section = b"\x01\x01a"
    with pytest.raises(NotUnderstood):
        vici.decode(bytes([Kind.CMD_RESPONSE]) + section * 5000 + b"\x02" * 5000)


@pytest.mark.parametrize(
    "message",
    [{"": "x"}, {"n" * 256: "x"}, {"n": "x" * 65536}, {"n": 3}, {"n": None}, {"n": [b"x", 3]}],
)
def test_what_does_not_fit_is_not_sent(message: dict[str, Any]) -> None:
    with pytest.raises(NotUnderstood):
        vici.encode(Packet(Kind.CMD_REQUEST, "load-conn", message))


def test_a_packet_over_the_limit_is_not_sent() -> None:
    many = {f"n{i}": b"x" * 60000 for i in range(10)}
    with pytest.raises(NotUnderstood):
        vici.encode(Packet(Kind.CMD_REQUEST, "load-conn", many))
