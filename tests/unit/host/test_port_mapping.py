from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wizard.host import port_mapping
from wizard.host.port_mapping import External


def test_external_address_as_miniupnpd_answers_it() -> None:
    assert port_mapping.ask_external() == bytes.fromhex("0000")
    answer = bytes.fromhex("00800000000006c801020304")
    assert port_mapping.read_external(answer) == External(0, "1.2.3.4")


def test_errors_carry_no_address() -> None:
    assert port_mapping.read_external(bytes.fromhex("00800003000006c800000000")) == External(3)
    assert port_mapping.read_external(bytes.fromhex("00800002000006c8")) == External(2)


def test_other_answers_are_none() -> None:
    assert port_mapping.read_external(b"") is None
    assert port_mapping.read_external(bytes.fromhex("0085000500000000")) is None
    assert port_mapping.read_external(bytes.fromhex("0080000000000000")) is None
    assert port_mapping.read_external(bytes.fromhex("02800001") + bytes(20)) is None


def test_announce_makes_no_mapping() -> None:
    request = port_mapping.ask_announce("192.168.1.50")
    assert request == bytes.fromhex("0200000000000000" + "00" * 10 + "ffff" + "c0a80132")
    assert port_mapping.ask_announce("fe80::1%eth0")[8:] == bytes.fromhex("fe80" + "00" * 13 + "01")


def test_announce_answers_tell_their_result() -> None:
    ok = bytes.fromhex("02800000" + "00000000" + "000006c8") + bytes(12)
    assert port_mapping.read_announce(ok) == 0
    mismatch = bytes.fromhex("0280000c" + "00000000" + "000006c8") + bytes(12)
    assert port_mapping.read_announce(mismatch) == 12
    assert port_mapping.read_announce(ok[:-1]) is None
    assert port_mapping.read_announce(b"\x00" + ok[1:]) is None
    assert port_mapping.read_announce(b"\x02\x00" + ok[2:]) is None


@given(st.binary(max_size=80))
def test_any_datagram_is_survived(data: bytes) -> None:
    external = port_mapping.read_external(data)
    assert external is None or external.result == int.from_bytes(data[2:4])
    announce = port_mapping.read_announce(data)
    assert announce is None or announce == data[3]
