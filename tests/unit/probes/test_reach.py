"""The control sample: TCP 443, a reset, a ping, or nothing."""

from __future__ import annotations

import pytest

from tests.unit.probes.scripted import PROHIBITED, RESET, SERVER, Channel, Stage, said, silent
from wizard.model import Answer
from wizard.probes.base import Closed, Denied, Kind, Refused
from wizard.probes.reach import QUESTION, Reach
from wizard.wire import icmp


def echo(stage: Stage, channel: Channel, data: bytes) -> None:
    asked = icmp.decode(data)
    answer = icmp.Echo(icmp.ECHO_REPLY, 4711, asked.sequence, asked.data)
    stage.answer(channel, icmp.encode(answer))


def test_tcp_443_stands() -> None:
    stage = Stage().peer(Kind.TCP, 443, silent)
    found = stage.run(Reach("vpn", SERVER))
    assert said(found[QUESTION]) == (Answer.YES, {"how": "tcp443"})
    assert found[QUESTION].facts["rtt_ms"] == pytest.approx(20)


def test_a_reset_is_an_answer() -> None:
    found = Stage().door(Kind.TCP, 443, RESET).run(Reach("vpn", SERVER))
    assert said(found[QUESTION]) == (Answer.YES, {"how": "refused"})


def test_a_ping_is_an_answer() -> None:
    stage = Stage().door(Kind.TCP, 443, None).peer(Kind.ICMP, 0, echo)
    found = stage.run(Reach("vpn", SERVER))
    assert said(found[QUESTION]) == (Answer.YES, {"how": "ping"})


def test_a_ping_helps_where_tcp_is_filtered() -> None:
    def late(stage: Stage, channel: Channel, data: bytes) -> None:
        if icmp.decode(data).sequence == 2:
            echo(stage, channel, data)

    stage = Stage().door(Kind.TCP, 443, PROHIBITED).peer(Kind.ICMP, 0, late)
    found = stage.run(Reach("vpn", SERVER))
    assert said(found[QUESTION]) == (Answer.YES, {"how": "ping"})


def test_an_icmp_error_of_the_host_itself_is_an_answer() -> None:
    def no_icmp(stage: Stage, channel: Channel, _data: bytes) -> None:
        stage.tell(Refused(channel.number, 3, 2, SERVER))

    stage = Stage().door(Kind.TCP, 443, None).peer(Kind.ICMP, 0, no_icmp)
    assert stage.run(Reach("vpn", SERVER))[QUESTION].answer is Answer.YES


@pytest.mark.parametrize("door", [None, Closed(0, reason="network.silent")])
def test_silence(door: Closed | None) -> None:
    stage = Stage().door(Kind.TCP, 443, door).peer(Kind.ICMP, 0, silent)
    found = stage.run(Reach("vpn", SERVER))
    assert said(found[QUESTION]) == (Answer.NO, {"why": "silent"})
    assert stage.seconds == 5.9
    assert stage.times(Kind.ICMP) == [0.0, 1.0, 3.0, 4.0]


def test_filtered() -> None:
    stage = Stage().door(Kind.TCP, 443, PROHIBITED)
    found = stage.run(Reach("vpn", SERVER))
    facts = {"why": "filtered", "sender": "192.168.1.1", "icmp": [3, 13]}
    assert said(found[QUESTION]) == (Answer.NO, facts)


def test_foreign_and_broken_pings_do_not_count() -> None:
    def odd(stage: Stage, channel: Channel, data: bytes) -> None:
        asked = icmp.decode(data)
        good = icmp.encode(icmp.Echo(icmp.ECHO_REPLY, 1, 0, asked.data))
        stage.answer(channel, good, sender=("198.51.100.1", 0))
        stage.answer(channel, icmp.encode(icmp.Echo(icmp.ECHO_REPLY, 1, 0, b"other")))
        stage.answer(channel, data)
        stage.answer(channel, b"\x0b")

    stage = Stage().door(Kind.TCP, 443, None).peer(Kind.ICMP, 0, odd)
    assert stage.run(Reach("vpn", SERVER))[QUESTION].answer is Answer.NO


def test_no_route_and_no_time() -> None:
    stage = Stage().door(Kind.TCP, 443, Denied(0, "network.no_route"))
    found = stage.run(Reach("vpn", SERVER))
    assert said(found[QUESTION]) == (Answer.NOT_ASKED, {"reason": "network.no_route"})
    stage = Stage().door(Kind.TCP, 443, None)
    found = stage.run(Reach("vpn", SERVER), give_up_at=1)
    assert said(found[QUESTION]) == (Answer.UNSURE, {"reason": "timed_out"})


def test_ipv6_pings_in_its_own_numbers() -> None:
    stage = Stage().door(Kind.TCP, 443, None).peer(Kind.ICMP, 0, silent)
    stage.run(Reach("vpn", "2001:db8::1"))
    assert stage.sent_to(Kind.ICMP)[0][0] == icmp.ECHO_REQUEST_V6
