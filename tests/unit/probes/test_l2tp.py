"""L2TP: a polite question to which silence is a normal answer."""

from __future__ import annotations

import pytest

from tests.unit.probes.scripted import (
    PORT_UNREACHABLE,
    PROHIBITED,
    SERVER,
    Channel,
    Stage,
    said,
)
from wizard.model import Answer
from wizard.probes.base import Denied, Kind, Refused
from wizard.probes.l2tp import QUESTION, L2tp
from wizard.wire import l2tp


def server(stage: Stage, channel: Channel, data: bytes) -> None:
    asked = l2tp.decode(data)
    if asked.kind == l2tp.SCCRQ:
        stage.answer(channel, l2tp.encode(l2tp.start_reply(asked, 99, b"lns", b"xl2tpd\x1b[31m")))


def test_sccrp_is_yes_and_is_dismissed() -> None:
    stage = Stage().peer(Kind.UDP, 1701, server)
    found = stage.run(L2tp("vpn", SERVER))
    assert said(found[QUESTION]) == (Answer.YES, {"host": "lns", "vendor": "xl2tpd?[31m"})
    asked, stopped = map(l2tp.decode, stage.sent_to(Kind.UDP, 1701))
    assert int.from_bytes(asked.value(l2tp.TUNNEL_ID), "big") != 0
    assert (stopped.kind, stopped.tunnel, stopped.ns, stopped.nr) == (l2tp.STOP_CCN, 99, 1, 1)
    assert l2tp.result_code(stopped) == l2tp.CLEAR


def test_stop_ccn_is_the_servers_no() -> None:
    def refuse(stage: Stage, channel: Channel, data: bytes) -> None:
        mine = int.from_bytes(l2tp.decode(data).value(l2tp.TUNNEL_ID), "big")
        stage.answer(channel, l2tp.encode(l2tp.stop(mine, 5, 0, 1, l2tp.NOT_AUTHORISED)))

    found = Stage().peer(Kind.UDP, 1701, refuse).run(L2tp("vpn", SERVER))
    assert said(found[QUESTION]) == (Answer.NO, {"why": "rejected", "code": 4})


def test_silence_is_normal_and_retries_are_few() -> None:
    stage = Stage()
    found = stage.run(L2tp("vpn", SERVER))
    assert said(found[QUESTION]) == (Answer.UNSURE, {"reason": "silence_is_normal"})
    assert stage.times(Kind.UDP, 1701) == [0.0, 1.0]
    assert len(set(stage.sent_to(Kind.UDP, 1701))) == 1
    assert stage.seconds == 2.5
    assert stage.said == []  # nothing looks blocked where silence is usual


def test_a_late_answer() -> None:
    stage = Stage()

    def late(there: Stage, channel: Channel, data: bytes) -> None:
        if there.time - there.began > 0.9:
            server(there, channel, data)

    found = stage.peer(Kind.UDP, 1701, late).run(L2tp("vpn", SERVER))
    assert found[QUESTION].answer is Answer.YES


@pytest.mark.parametrize(
    ("event", "facts"),
    [
        (PORT_UNREACHABLE, {"why": "refused", "icmp": [3, 3]}),
        (PROHIBITED, {"why": "filtered", "sender": "192.168.1.1", "icmp": [3, 13]}),
    ],
)
def test_icmp(event: Refused, facts: dict[str, object]) -> None:
    def refuse(stage: Stage, channel: Channel, _data: bytes) -> None:
        stage.tell(Refused(channel.number, event.icmp_type, event.icmp_code, event.sender))

    found = Stage().peer(Kind.UDP, 1701, refuse).run(L2tp("vpn", SERVER))
    assert said(found[QUESTION]) == (Answer.NO, facts)


def test_rubbish_another_tunnel_and_a_stranger() -> None:
    def rubbish(stage: Stage, channel: Channel, data: bytes) -> None:
        reply = l2tp.start_reply(l2tp.decode(data), 99, b"lns")
        stage.answer(channel, l2tp.encode(reply), sender=("198.51.100.1", 1701))
        stage.answer(channel, l2tp.encode(l2tp.Control(0, avps=reply.avps)))
        stage.answer(channel, b"\xc8\x02\xff")

    found = Stage().peer(Kind.UDP, 1701, rubbish).run(L2tp("vpn", SERVER))
    assert said(found[QUESTION]) == (Answer.UNSURE, {"reason": "not_understood"})


def test_denied_and_give_up() -> None:
    stage = Stage().door(Kind.UDP, 1701, Denied(0, "network.no_route"))
    found = stage.run(L2tp("vpn", SERVER))
    assert said(found[QUESTION]) == (Answer.NOT_ASKED, {"reason": "network.no_route"})
    found = Stage().run(L2tp("vpn", SERVER), give_up_at=2)
    assert said(found[QUESTION]) == (Answer.UNSURE, {"reason": "timed_out"})
