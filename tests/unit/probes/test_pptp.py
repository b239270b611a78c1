"""The PPTP dialogue against good, silent, refusing and odd servers."""

from __future__ import annotations

import pytest

from tests.unit.probes.pptp_server import Server, stage_for
from tests.unit.probes.scripted import (
    NO_RIGHTS,
    PROHIBITED,
    RESET,
    SERVER,
    Channel,
    Stage,
    said,
    silent,
)
from wizard.model import Answer
from wizard.probes.base import Closed, Kind, Refused
from wizard.probes.pptp import CALL, CONTROL, GRE, Pptp
from wizard.wire import gre, pptp

ALL = (CONTROL, CALL, GRE)
FAILED = (Answer.NOT_ASKED, {"reason": "previous_failed"})


def test_all_passes_and_the_line_is_left_free() -> None:
    server = Server()
    stage = stage_for(server)
    found = stage.run(Pptp("vpn", SERVER, ALL))
    assert said(found[CONTROL]) == (Answer.YES, {"host": "local", "vendor": "linux?"})
    assert said(found[CALL]) == (Answer.YES, {"call_id": 0})
    assert said(found[GRE]) == (Answer.YES, {"sends": 1})
    assert server.kinds() == [
        "StartRequest",
        "OutgoingCallRequest",
        "SetLinkInfo",
        "CallClearRequest",
        "StopRequest",
    ]
    assert stage.seconds <= 5 * 0.02 + 1e-6  # five round trips
    assert all(finding.server == "vpn" for finding in found.values())


def test_gre_lost_has_two_rounds() -> None:
    server = Server()
    stage = Stage().peer(Kind.TCP, 1723, server.control).peer(Kind.RAW, 47, silent)
    found = stage.run(Pptp("vpn", SERVER, ALL))
    assert said(found[GRE]) == (Answer.NO, {"why": "silent"})
    placed = stage.times(Kind.TCP, 1723)[2]
    after = [round(when - placed, 3) for when in stage.times(Kind.RAW)]
    assert after == [0.0, 0.25, 0.5, 1.0, 3.0, 4.0]
    numbers = [gre.decode(data).sequence for data in stage.sent_to(Kind.RAW)]
    assert numbers == [0, 1, 2, 3, 4, 5]
    assert stage.seconds <= 6.0
    assert [facts["probe"] for _, _, facts in stage.said] == [GRE]
    assert server.kinds()[-2:] == ["CallClearRequest", "StopRequest"]


def test_a_late_request_of_the_server_itself_counts() -> None:
    server = Server(call_id=128)

    def late(stage: Stage, channel: Channel, data: bytes) -> None:
        if gre.decode(data).sequence == 4:
            server.gre(stage, channel, data)

    stage = Stage().peer(Kind.TCP, 1723, server.control).peer(Kind.RAW, 47, late)
    found = stage.run(Pptp("vpn", SERVER, ALL))
    assert said(found[GRE]) == (Answer.YES, {"sends": 5})
    assert 3.0 < found[GRE].seconds < 3.2


def test_gre_of_another_call_another_host_or_rubbish_is_not_ours() -> None:
    server = Server()

    def strange(stage: Stage, channel: Channel, _data: bytes) -> None:
        good = gre.encode(gre.Packet(server.client_call_id, b"x", 0))
        stage.answer(channel, gre.encode(gre.Packet(server.client_call_id ^ 1, b"x", 0)))
        stage.answer(channel, good, sender=("198.51.100.1", 0))
        stage.answer(channel, b"\xff" * 30)

    stage = Stage().peer(Kind.TCP, 1723, server.control).peer(Kind.RAW, 47, strange)
    assert said(stage.run(Pptp("vpn", SERVER, ALL))[GRE]) == (Answer.NO, {"why": "silent"})


def test_gre_may_overtake_the_reply_to_the_call() -> None:
    server = Server()

    def eager(stage: Stage, channel: Channel, data: bytes) -> None:
        for message in pptp.split(data)[0]:
            if isinstance(message, pptp.OutgoingCallRequest):
                raw = next(c for c in stage._open.values() if c.kind is Kind.RAW)
                stage.answer(raw, gre.encode(gre.Packet(message.call_id, b"x", 0)), 0.01)
        server.control(stage, channel, data)

    stage = Stage().peer(Kind.TCP, 1723, eager).peer(Kind.RAW, 47, silent)
    found = stage.run(Pptp("vpn", SERVER, ALL))
    assert (found[GRE].answer, found[CALL].answer) == (Answer.YES, Answer.YES)


@pytest.mark.parametrize(
    ("refusal", "facts"),
    [
        (Refused(0, 3, 2, SERVER), {"why": "refused", "icmp": [3, 2]}),
        (PROHIBITED, {"why": "filtered", "sender": "192.168.1.1", "icmp": [3, 13]}),
    ],
)
def test_gre_refused(refusal: Refused, facts: dict[str, object]) -> None:
    server = Server()

    def refuse(stage: Stage, channel: Channel, _data: bytes) -> None:
        stage.tell(Refused(channel.number, refusal.icmp_type, refusal.icmp_code, refusal.sender))

    stage = Stage().peer(Kind.TCP, 1723, server.control).peer(Kind.RAW, 47, refuse)
    found = stage.run(Pptp("vpn", SERVER, ALL))
    assert said(found[GRE]) == (Answer.NO, facts)
    assert stage.seconds < (1.0 if facts["why"] == "filtered" else 6.0)


def test_without_rights_the_call_is_still_asked() -> None:
    server = Server()
    stage = Stage().peer(Kind.TCP, 1723, server.control).door(Kind.RAW, 47, NO_RIGHTS)
    found = stage.run(Pptp("vpn", SERVER, ALL))
    assert said(found[GRE]) == (Answer.NOT_ASKED, {"reason": "rights.raw_socket"})
    assert (found[CONTROL].answer, found[CALL].answer) == (Answer.YES, Answer.YES)
    assert server.kinds()[-2:] == ["CallClearRequest", "StopRequest"]


def test_only_what_is_asked_is_done() -> None:
    server = Server()
    stage = stage_for(server)
    stage.run(Pptp("vpn", SERVER, (CONTROL,)))
    assert server.kinds() == ["StartRequest", "StopRequest"]
    server = Server()
    found = stage_for(server).run(Pptp("vpn", SERVER, (GRE,)))
    assert found[GRE].answer is Answer.YES


def test_silence_on_1723_is_dialled_twice() -> None:
    stage = Stage().door(Kind.TCP, 1723, None)
    found = stage.run(Pptp("vpn", SERVER, ALL))
    assert said(found[CONTROL]) == (Answer.NO, {"why": "silent"})
    assert said(found[CALL]) == said(found[GRE]) == FAILED
    assert stage.seconds == 5.9


def test_the_second_dial_may_succeed() -> None:
    server = Server()
    stage = stage_for(server).door(Kind.TCP, 1723, None, times=1)
    found = stage.run(Pptp("vpn", SERVER, ALL))
    assert [found[question].answer for question in ALL] == [Answer.YES] * 3
    assert 3.0 < found[CONTROL].seconds < 3.2


@pytest.mark.parametrize(
    ("door", "facts"),
    [
        (RESET, {"why": "refused"}),
        (PROHIBITED, {"why": "filtered", "sender": "192.168.1.1", "icmp": [3, 13]}),
    ],
)
def test_1723_refused(door: Refused, facts: dict[str, object]) -> None:
    stage = Stage().door(Kind.TCP, 1723, door)
    found = stage.run(Pptp("vpn", SERVER, ALL))
    assert said(found[CONTROL]) == (Answer.NO, facts)
    assert said(found[GRE]) == FAILED
    assert stage.seconds < 0.1


def test_the_server_says_no() -> None:
    server = Server(start_result=4)
    found = stage_for(server).run(Pptp("vpn", SERVER, ALL))
    assert said(found[CONTROL]) == (Answer.NO, {"why": "rejected", "code": 4})
    server = Server(call_result=4)
    found = stage_for(server).run(Pptp("vpn", SERVER, ALL))
    assert said(found[CALL]) == (Answer.NO, {"why": "rejected", "code": 4, "result": 4})
    assert said(found[GRE]) == FAILED
    assert server.kinds()[-1] == "StopRequest"


@pytest.mark.parametrize(("mute_from", "question"), [(1, CONTROL), (7, CALL)])
def test_a_server_that_stops_talking(mute_from: int, question: str) -> None:
    stage = stage_for(Server(mute_from=mute_from))
    found = stage.run(Pptp("vpn", SERVER, ALL))
    assert said(found[question]) == (Answer.NO, {"why": "silent", "connected": True})
    assert said(found[GRE]) == FAILED
    assert stage.seconds <= 6.4  # the verdict by 5.9, then the goodbye


def test_two_calls_that_fall_without_a_word_of_gre() -> None:
    """One may be the server's own trouble; twice is what a router without the helper brings."""
    server = Server(hang_up=True)
    stage = Stage().peer(Kind.TCP, 1723, server.control)
    found = stage.peer(Kind.RAW, 47, silent).run(Pptp("vpn", SERVER, ALL))
    assert said(found[GRE]) == (Answer.NO, {"why": "silent", "ended": "closed"})
    assert server.kinds().count("OutgoingCallRequest") == 2
    assert 1.0 <= stage.seconds <= 1.5


def test_closed_before_a_word() -> None:
    def slam(stage: Stage, channel: Channel, _data: bytes) -> None:
        stage.tell(Closed(channel.number, reset=True, reason="reset"))

    found = Stage().peer(Kind.TCP, 1723, slam).run(Pptp("vpn", SERVER, ALL))
    assert said(found[CONTROL]) == (Answer.NO, {"why": "rejected", "code": "reset"})


def test_rubbish_on_1723() -> None:
    def babble(stage: Stage, channel: Channel, _data: bytes) -> None:
        stage.answer(channel, b"SSH-2.0-somebody else\r\n")

    found = Stage().peer(Kind.TCP, 1723, babble).run(Pptp("vpn", SERVER, ALL))
    assert said(found[CONTROL]) == (Answer.UNSURE, {"reason": "not_understood"})
    assert said(found[CALL]) == FAILED


def test_a_dribbling_server_is_put_together() -> None:
    server = Server()

    def dribble(stage: Stage, channel: Channel, data: bytes) -> None:
        for message in pptp.split(data)[0]:
            for answer in server._answers(message):
                for place, octet in enumerate(pptp.encode(answer)):
                    stage.answer(channel, bytes([octet]), 0.001 * place)

    stage = Stage().peer(Kind.TCP, 1723, dribble).peer(Kind.RAW, 47, server.gre)
    found = stage.run(Pptp("vpn", SERVER, ALL))
    assert [found[question].answer for question in ALL] == [Answer.YES] * 3


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (0.01, (Answer.UNSURE, "timed_out", Answer.NOT_ASKED, "cancelled")),
        (0.03, (Answer.UNSURE, "timed_out", Answer.NOT_ASKED, "cancelled")),
    ],
)
def test_give_up_early(when: float, expected: tuple[object, ...]) -> None:
    stage = stage_for(Server())
    found = stage.run(Pptp("vpn", SERVER, ALL), give_up_at=when)
    control, call = found[CONTROL], found[CALL]
    facts = (control.answer, control.facts["reason"], call.answer, call.facts["reason"])
    assert facts == expected


def test_give_up_while_gre_is_awaited_frees_the_line() -> None:
    server = Server()
    stage = Stage().peer(Kind.TCP, 1723, server.control).peer(Kind.RAW, 47, silent)
    found = stage.run(Pptp("vpn", SERVER, ALL), give_up_at=2.0)
    assert said(found[GRE]) == (Answer.UNSURE, {"reason": "timed_out"})
    assert server.kinds()[-2:] == ["CallClearRequest", "StopRequest"]
    assert server.kinds().count("StopRequest") == 1


def test_an_echo_request_is_answered() -> None:
    server = Server()

    def echoing(stage: Stage, channel: Channel, data: bytes) -> None:
        server.control(stage, channel, data)
        if pptp.split(data)[0][0].KIND == pptp.StartRequest.KIND:
            stage.answer(channel, pptp.encode(pptp.EchoRequest(99)))

    stage = Stage().peer(Kind.TCP, 1723, echoing).peer(Kind.RAW, 47, silent)
    stage.run(Pptp("vpn", SERVER, ALL))
    assert pptp.EchoReply(99) in server.heard


def test_the_same_seed_sends_the_same_bytes() -> None:
    runs = []
    for _ in range(2):
        stage = stage_for(Server())
        stage.run(Pptp("vpn", SERVER, ALL))
        runs.append([(sent.when, sent.data) for sent in stage.sent])
    assert runs[0] == runs[1]


def test_a_server_that_hangs_up_before_its_first_word_is_dialled_once_more() -> None:
    server, dials = Server(), 0

    def moody(stage: Stage, channel: Channel, data: bytes) -> None:
        nonlocal dials
        dials += 1
        if dials == 1:
            stage.tell(Closed(channel.number, reset=False, reason="closed"))
        else:
            server.control(stage, channel, data)

    stage = Stage().peer(Kind.TCP, 1723, moody).peer(Kind.RAW, 47, server.gre)
    found = stage.run(Pptp("vpn", SERVER, ALL))
    assert found[GRE].answer is Answer.YES
    assert 1.0 <= stage.seconds <= 1.3


def test_a_server_that_always_hangs_up_is_told() -> None:
    def closing(stage: Stage, channel: Channel, _data: bytes) -> None:
        stage.tell(Closed(channel.number, reset=False, reason="closed"))

    found = Stage().peer(Kind.TCP, 1723, closing).run(Pptp("vpn", SERVER, ALL))
    assert said(found[CONTROL]) == (Answer.NO, {"why": "rejected", "code": "closed"})
    assert said(found[GRE]) == FAILED


def test_a_server_that_hangs_up_twice_before_its_first_word_is_heard_the_third_time() -> None:
    server, dials = Server(), 0

    def moody(stage: Stage, channel: Channel, data: bytes) -> None:
        nonlocal dials
        dials += 1
        if dials <= 2:
            stage.tell(Closed(channel.number, reset=False, reason="closed"))
        else:
            server.control(stage, channel, data)

    stage = Stage().peer(Kind.TCP, 1723, moody).peer(Kind.RAW, 47, server.gre)
    found = stage.run(Pptp("vpn", SERVER, ALL))
    assert found[GRE].answer is Answer.YES
    assert 2.0 <= stage.seconds <= 2.3
