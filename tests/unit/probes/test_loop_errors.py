from __future__ import annotations

import errno
import socket
import struct
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.probes import loop_errors
from wizard.probes.loop_errors import IP_RECVERR, IPV6_RECVERR, Told, parse, reason
from wizard.probes.loop_raw import payload


def extended(
    origin: int, icmp_type: int, icmp_code: int, number: int = errno.ECONNREFUSED
) -> bytes:
    return struct.pack("=IBBBBII", number, origin, icmp_type, icmp_code, 0, 0, 0)


def ipv4_offender(address: str) -> bytes:
    family = int(socket.AF_INET).to_bytes(2, sys.byteorder)
    return family + bytes(2) + socket.inet_aton(address) + bytes(8)


def ipv6_offender(address: str) -> bytes:
    family = int(socket.AF_INET6).to_bytes(2, sys.byteorder)
    return family + bytes(6) + socket.inet_pton(socket.AF_INET6, address) + bytes(4)


def test_an_icmp_error_names_its_sender() -> None:
    data = extended(2, 11, 0, errno.EHOSTUNREACH) + ipv4_offender("192.168.1.1")
    told = parse([(socket.IPPROTO_IP, IP_RECVERR, data)], b"quoted", "203.0.113.10")
    assert told == Told(errno.EHOSTUNREACH, 11, 0, "192.168.1.1", b"quoted", "203.0.113.10")


@pytest.mark.parametrize(
    ("six", "four"),
    [
        ((1, 4), (3, 3)),
        ((1, 0), (3, 0)),
        ((1, 1), (3, 13)),
        ((2, 0), (3, 4)),
        ((3, 0), (11, 0)),
        ((4, 1), (3, 2)),
        ((1, 6), (3, 13)),
    ],
)
def test_icmpv6_is_told_in_the_numbers_of_icmpv4(
    six: tuple[int, int], four: tuple[int, int]
) -> None:
    data = extended(3, *six) + ipv6_offender("2001:db8::1")
    told = parse([(socket.IPPROTO_IPV6, IPV6_RECVERR, data)], b"")
    assert told is not None
    assert (told.icmp_type, told.icmp_code) == four
    assert told.sender == "2001:db8::1"


def test_an_error_of_this_machine_is_no_icmp() -> None:
    data = extended(1, 0, 0, errno.EMSGSIZE) + ipv4_offender("0.0.0.0")
    told = parse([(socket.IPPROTO_IP, IP_RECVERR, data)], b"")
    assert told == Told(errno.EMSGSIZE, -1, 0, "")


def test_other_ancillary_data_and_short_ones_are_passed_over() -> None:
    whole = extended(2, 3, 3)
    assert parse([(socket.SOL_SOCKET, 1, whole)], b"") is None
    assert parse([(socket.IPPROTO_IP, IP_RECVERR, whole[:-1])], b"") is None
    assert parse([], b"") is None
    told = parse([(socket.IPPROTO_IP, IP_RECVERR, whole)], b"")
    assert told is not None
    assert told.sender == ""


@given(st.binary(max_size=64))
def test_any_ancillary_data_is_survived(data: bytes) -> None:
    told = parse([(socket.IPPROTO_IP, IP_RECVERR, data)], b"")
    assert (told is not None) == (len(data) >= 16)


def test_system_errors_have_codes() -> None:
    assert reason(OSError(errno.ENETUNREACH, "")) == "network.no_route"
    assert reason(PermissionError(errno.EPERM, "")) == "local.blocked"
    assert reason(OSError(errno.EPIPE, "")) == "local.socket"
    assert reason(OSError()) == "local.socket"


def test_a_system_without_an_error_queue_tells_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop_errors, "_MSG_ERRQUEUE", 0)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        assert loop_errors.drain(sock) == []


def test_ipv4_headers_come_off_with_their_options() -> None:
    assert payload(b"\x45" + bytes(19) + b"gre") == b"gre"
    assert payload(b"\x46" + bytes(23) + b"gre") == b"gre"
    assert payload(b"\x45" + bytes(19)) == b""


@pytest.mark.parametrize(
    "packet",
    [b"", b"\x45" + bytes(18), b"\x65" + bytes(30), b"\x44" + bytes(30), b"\x4f" + bytes(30)],
)
def test_packets_with_a_broken_header_carry_nothing(packet: bytes) -> None:
    assert payload(packet) is None
