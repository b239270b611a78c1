"""The IKE conversation against servers of every temper."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.unit.probes.ike_server import ALL, SA, Server, run
from tests.unit.probes.scripted import (
    LOCAL,
    PORT_UNREACHABLE,
    PROHIBITED,
    RTT,
    SERVER,
    Channel,
    Stage,
    said,
)
from wizard.model import Answer
from wizard.probes.base import Denied, Kind, Refused
from wizard.probes.ike import IKE_500, IKE_4500, NAT, PROPOSAL, Ike
from wizard.wire import ike, ikev2

NOT_ASKED = (Answer.NOT_ASKED, {"reason": "previous_failed"})
SUITE = "aes256-sha256-prfsha256-"


def test_a_good_server() -> None:
    server = Server()
    found, stage = run(server)
    assert said(found[IKE_500]) == said(found[IKE_4500]) == (Answer.YES, SA)
    assert said(found[NAT]) == (Answer.NO, {"here": False, "there": False})
    assert said(found[PROPOSAL]) == (Answer.YES, {"chosen": SUITE + "modp2048"})
    assert found[IKE_500].facts["rtt_ms"] == pytest.approx(RTT * 1000)
    assert stage.seconds == RTT  # one round trip, both ports at once
    assert server.half_open == set()
    assert stage.sent_to(Kind.UDP, 4500)[0].startswith(bytes(4))


def test_a_nat_in_front_of_us() -> None:
    found, _stage = run(Server(seen_from=("198.51.100.7", 61_000)))
    assert said(found[NAT]) == (Answer.YES, {"here": True, "there": False})


def test_a_nat_in_front_of_the_server() -> None:
    class Hidden(Server):
        def _sa(self, message: ike.Message, channel: Channel) -> ike.Message:
            inner = ("10.0.0.5", channel.remote[1])
            behind = Channel(channel.number, channel.kind, inner, channel.local)
            return super()._sa(message, behind)

    found, _stage = run(Hidden())
    assert said(found[NAT]) == (Answer.YES, {"here": False, "there": True})


@pytest.mark.parametrize("group", [31, 19, 20, 21, 15, 16, 5, 2])
def test_another_group_is_wanted(group: int) -> None:
    server = Server(group=group)
    found, stage = run(server)
    assert said(found[IKE_500]) == (Answer.YES, SA)
    assert str(found[PROPOSAL].facts["chosen"]).startswith(SUITE)
    assert stage.seconds == 2 * RTT
    assert server.half_open == set()


def test_a_group_that_nobody_knows() -> None:
    found, stage = run(Server(group=99))
    facts = {"version": 2, "answer": "notify", "notify": 17}
    assert said(found[IKE_500]) == (Answer.YES, facts)
    assert said(found[NAT]) == (Answer.UNSURE, {"reason": "no_sa"})
    assert stage.seconds == RTT


def test_a_cookie_is_brought_back() -> None:
    server = Server(cookie=True, group=19)
    found, stage = run(server)
    assert said(found[IKE_500]) == (Answer.YES, SA)
    assert found[NAT].answer is Answer.NO
    assert stage.seconds == pytest.approx(3 * RTT)
    first = ikev2.notifies(ike.decode(stage.sent_to(Kind.UDP, 500)[2]))[0]
    assert (first.kind, first.data) == (ikev2.COOKIE, b"crumb")


def test_a_cookie_and_then_silence_is_a_yes() -> None:
    found, stage = run(Server(cookie=True, most_half_open=0))
    facts = {"version": 2, "answer": "cookie"}
    assert said(found[IKE_500]) == said(found[IKE_4500]) == (Answer.YES, facts)
    assert said(found[NAT]) == said(found[PROPOSAL]) == (Answer.UNSURE, {"reason": "cookie"})
    assert stage.seconds < 3.0


def test_cookies_without_end() -> None:
    counter = iter(range(1000))

    def another(stage: Stage, channel: Channel, data: bytes) -> None:
        request = ike.decode(data)
        crumb = b"c%d" % next(counter)
        answer = ikev2.notify_answer(request, ikev2.Notify(ikev2.COOKIE, crumb))
        stage.answer(channel, ike.encode(answer))

    stage = Stage().peer(Kind.UDP, 500, another)
    found = stage.run(Ike("vpn", SERVER, (IKE_500,)))
    assert said(found[IKE_500]) == (Answer.YES, {"version": 2, "answer": "cookie"})
    assert len(stage.sent) <= 5


@pytest.mark.parametrize("delay", [0.3, 0.9, 1.4])
def test_a_slow_path_does_not_confuse(delay: float) -> None:
    """Retries are under way when the first answer comes: their answers are old news."""
    for server in (Server(delay=delay), Server(delay=delay, cookie=True, group=31)):
        found, _stage = run(server)
        assert said(found[IKE_500]) == said(found[IKE_4500]) == (Answer.YES, SA)
        assert found[NAT].answer is Answer.NO
        retries = {data for port, data in server.inits if port == 500}
        assert len(retries) <= 3  # each form of the request is the same packet every time


def test_no_proposal_chosen_is_a_path_that_works() -> None:
    found, stage = run(Server(v2_notify=ikev2.NO_PROPOSAL_CHOSEN))
    facts = {"version": 2, "answer": "notify", "notify": 14}
    assert said(found[IKE_500]) == said(found[IKE_4500]) == (Answer.YES, facts)
    rejected = {"why": "rejected", "notify": 14, "version": 2}
    assert said(found[PROPOSAL]) == (Answer.NO, rejected)
    assert said(found[NAT]) == (Answer.UNSURE, {"reason": "no_sa"})
    assert stage.seconds == RTT


def test_silence_takes_two_rounds_and_identical_packets() -> None:
    found, stage = run(Server(mute=lambda _message, _port: True))
    assert said(found[IKE_500]) == said(found[IKE_4500]) == (Answer.NO, {"why": "silent"})
    assert said(found[NAT]) == said(found[PROPOSAL]) == NOT_ASKED
    first = [data for data in stage.sent_to(Kind.UDP, 500) if ike.decode(data).version == ike.V2]
    assert len(first) == 7
    assert len(set(first)) == 1
    times = sorted(set(stage.times(Kind.UDP, 500)))
    assert times == [0.0, 0.25, 0.75, 1.5, 3.0, 4.0, 5.0]
    assert stage.seconds == 5.9


def test_a_late_answer_in_the_second_round() -> None:
    stage = Stage()
    server = Server(mute=lambda _message, _port: stage.time - stage.began < 2.9)
    found = server.on(stage).run(Ike("vpn", SERVER, ALL))
    assert said(found[IKE_500]) == said(found[IKE_4500]) == (Answer.YES, SA)
    assert found[IKE_500].seconds == pytest.approx(3.0 + RTT)
    assert server.half_open == set()


def answering(event: Refused) -> Callable[[Stage, Channel, bytes], None]:
    def refuse(stage: Stage, channel: Channel, _data: bytes) -> None:
        stage.tell(Refused(channel.number, event.icmp_type, event.icmp_code, event.sender))

    return refuse


@pytest.mark.parametrize(
    ("event", "facts", "seconds"),
    [
        (PORT_UNREACHABLE, {"why": "refused", "icmp": [3, 3]}, RTT),
        (Refused(0, 3, 3, ""), {"why": "refused", "icmp": [3, 3]}, RTT),
        (PROHIBITED, {"why": "filtered", "sender": "192.168.1.1", "icmp": [3, 13]}, RTT),
        (
            Refused(0, 3, 3, "192.168.1.1"),
            {"why": "filtered", "sender": "192.168.1.1", "icmp": [3, 3]},
            RTT,
        ),
        (
            Refused(0, 3, 1, "192.168.1.1"),
            {"why": "unreachable", "sender": "192.168.1.1", "icmp": [3, 1]},
            5.9,
        ),
        (Refused(0, 3, 4, "192.168.1.1"), {"why": "silent"}, 5.9),
    ],
)
def test_icmp(event: Refused, facts: dict[str, object], seconds: float) -> None:
    stage = Stage().peer(Kind.UDP, 500, answering(event)).peer(Kind.UDP, 4500, answering(event))
    found = stage.run(Ike("vpn", SERVER, ALL))
    assert said(found[IKE_500]) == said(found[IKE_4500]) == (Answer.NO, facts)
    assert said(found[NAT]) == NOT_ASKED
    assert stage.seconds == seconds


def test_the_first_word_comes_before_the_second_round() -> None:
    stage = Stage()
    stage.run(Ike("vpn", SERVER, ALL))
    word = "probe.looks_blocked"
    assert stage.said == [(3.0, word, {"probe": IKE_500}), (3.0, word, {"probe": IKE_4500})]


def test_nothing_looks_blocked_that_has_answered() -> None:
    stage = Stage().peer(Kind.UDP, 500, answering(PORT_UNREACHABLE))
    stage.run(Ike("vpn", SERVER, ALL))
    assert [facts["probe"] for _, _, facts in stage.said] == [IKE_4500]


def test_icmp_after_an_answer_does_not_take_it_back() -> None:
    server = Server(cookie=True, most_half_open=0)

    def both(stage: Stage, channel: Channel, data: bytes) -> None:
        server.hear(stage, channel, data)
        stage.tell(Refused(channel.number, 3, 3, SERVER), 0.5)

    stage = Stage().peer(Kind.UDP, 500, both).peer(Kind.UDP, 4500, both)
    assert stage.run(Ike("vpn", SERVER, ALL))[IKE_500].answer is Answer.YES


def test_rubbish_and_strangers() -> None:
    def rubbish(stage: Stage, channel: Channel, data: bytes) -> None:
        stage.answer(channel, data)  # an echo is no answer
        stage.answer(channel, b"\x00" * 40)
        stage.answer(channel, b"")

    def stranger(stage: Stage, channel: Channel, data: bytes) -> None:
        answer = ikev2.notify_answer(ike.decode(data[4:]), ikev2.Notify(14))
        packet = bytes(4) + ike.encode(answer)
        stage.answer(channel, packet, sender=("198.51.100.9", 4500))

    stage = Stage().peer(Kind.UDP, 500, rubbish).peer(Kind.UDP, 4500, stranger)
    found = stage.run(Ike("vpn", SERVER, ALL))
    assert said(found[IKE_500]) == (Answer.UNSURE, {"reason": "not_understood"})
    assert said(found[IKE_4500]) == (Answer.NO, {"why": "silent"})


def test_an_answer_to_somebody_else() -> None:
    def crossed(stage: Stage, channel: Channel, data: bytes) -> None:
        request = ike.decode(data)
        other = ike.Message(b"\1" * 8, *(request.responder_spi, ike.V2, 34, 8))
        stage.answer(channel, ike.encode(ikev2.notify_answer(other, ikev2.Notify(14))))

    found = Stage().peer(Kind.UDP, 500, crossed).run(Ike("vpn", SERVER, (IKE_500,)))
    assert found[IKE_500].answer is Answer.UNSURE


def test_denied() -> None:
    stage = Stage().door(Kind.UDP, 500, Denied(0, "network.no_route"))
    stage.door(Kind.UDP, 4500, Denied(0, "network.no_route"))
    found = stage.run(Ike("vpn", SERVER, ALL))
    assert said(found[IKE_500]) == (Answer.NOT_ASKED, {"reason": "network.no_route"})
    assert said(found[NAT]) == NOT_ASKED


@pytest.mark.parametrize("questions", [(IKE_500,), (IKE_4500,), (NAT,), (PROPOSAL,)])
def test_any_part_of_the_questions(questions: tuple[str, ...]) -> None:
    server = Server()
    found, _stage = run(server, questions)
    assert set(found) == set(questions)
    assert server.half_open == set()


def test_give_up_tells_what_was_heard() -> None:
    server = Server(mute=lambda _message, port: port == 500)
    stage = server.on(Stage())
    found = stage.run(Ike("vpn", SERVER, ALL), give_up_at=1.0)
    assert said(found[IKE_500]) == (Answer.UNSURE, {"reason": "timed_out"})
    assert said(found[IKE_4500]) == (Answer.YES, SA)
    stage = Server(cookie=True, most_half_open=0).on(Stage())
    found = stage.run(Ike("vpn", SERVER, ALL), give_up_at=1.0)
    assert said(found[IKE_500]) == (Answer.YES, {"version": 2, "answer": "cookie"})
    assert said(found[NAT]) == (Answer.UNSURE, {"reason": "cookie"})


def test_give_up_before_the_beginning() -> None:
    stage = Stage()
    conversation = Ike("vpn", SERVER, ALL)
    conversation.give_up(stage)
    assert {said(f)[0] for f in stage.findings} == {Answer.NOT_ASKED}
    assert {f.facts["reason"] for f in stage.findings} == {"cancelled"}
    assert stage.finished is not None


def test_twenty_probes_in_a_row_never_flip() -> None:
    """Cookies from three half-open SAs on, silence from five: strongSwan's defaults."""
    server = Server(group=ikev2.CURVE25519, most_half_open=5)
    seen = set()
    for seed in range(20):
        server.cookie = len(server.half_open) >= 3
        stage = server.on(Stage(seed))
        found = stage.run(Ike("vpn", SERVER, ALL))
        seen.add(tuple(str(said(found[question])) for question in ALL))
    assert len(seen) == 1
    assert server.half_open == set()


def test_local_address_goes_into_the_hash() -> None:
    _found, stage = run(Server())
    request = ike.decode(stage.sent_to(Kind.UDP, 500)[0])
    source = next(n.data for n in ikev2.notifies(request) if n.kind == ikev2.NAT_SOURCE)
    ports = range(50_000, 50_010)
    hashes = [ikev2.nat_hash(request.initiator_spi, bytes(8), LOCAL, port) for port in ports]
    assert source in hashes
