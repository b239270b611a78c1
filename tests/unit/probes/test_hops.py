from __future__ import annotations

from typing import Any

from router_drivers.base import JSON
from wizard.model import Answer, Finding
from wizard.probes.base import Denied, Io, Kind, Opened, Refused, Timer
from wizard.probes.hops import FURTHEST, Hops

SERVER = "203.0.113.10"
ROUTER, OUTER, CARRIER = "192.168.1.1", "192.168.0.1", "100.64.0.1"


class Desk:
    """An Io that notes what the conversation does."""

    def __init__(self) -> None:
        self.clock = 100.0
        self.opened: list[int] = []
        self.sent: list[tuple[int, int]] = []
        self.findings: list[Finding] = []
        self.finished = False

    def now(self) -> float:
        return self.clock

    def random(self, size: int) -> bytes:
        return bytes(size)

    def lookup(self, name: str) -> None:
        raise AssertionError(name)

    def open(self, kind: Kind, host: str, port: int = 0, **_options: Any) -> int:
        assert (kind, host) == (Kind.UDP, SERVER)
        self.opened.append(port)
        return len(self.opened)

    def send(self, channel: int, data: bytes, *, ttl: int = 0, dont_fragment: bool = False) -> None:
        assert data
        self.sent.append((channel, ttl))

    def close(self, channel: int) -> None:
        raise AssertionError(channel)

    def timer(self, seconds: float, tag: str) -> None:
        assert seconds > 0

    def say(self, code: str, **facts: JSON) -> None:
        raise AssertionError((code, facts))

    def found(self, finding: Finding) -> None:
        self.findings.append(finding)

    def finish(self) -> None:
        self.finished = True


def begun() -> tuple[Hops, Desk]:
    talk, desk = Hops("vpn.office.example", SERVER), Desk()
    io: Io = desk
    talk.begin(io)
    for channel in range(1, FURTHEST + 1):
        talk.hear(Opened(channel, ("192.168.1.50", 40000), (SERVER, 1)), io)
    return talk, desk


def exceeded(hop: int, sender: str) -> Refused:
    return Refused(hop, 11, 0, sender)


def test_each_hop_has_a_channel_and_a_ttl_of_its_own() -> None:
    _talk, desk = begun()
    assert desk.sent == [(1, 1), (2, 2), (3, 3), (4, 4)]
    assert len(set(desk.opened)) == FURTHEST


def test_hops_are_told_as_soon_as_all_are_known() -> None:
    talk, desk = begun()
    desk.clock += 0.02
    for hop, sender in ((2, OUTER), (1, ROUTER), (4, "203.0.113.1"), (3, CARRIER)):
        assert not desk.findings
        talk.hear(exceeded(hop, sender), desk)
    (found,) = desk.findings
    assert (found.answer, found.server) == (Answer.YES, "vpn.office.example")
    assert found.facts["hops"] == [ROUTER, OUTER, CARRIER, "203.0.113.1"]
    assert abs(found.seconds - 0.02) < 1e-6
    assert desk.finished


def test_the_server_itself_ends_the_way_and_is_no_hop() -> None:
    talk, desk = begun()
    talk.hear(Refused(3, 3, 3, SERVER), desk)
    talk.hear(Refused(4, 3, 3, SERVER), desk)
    talk.hear(exceeded(1, ROUTER), desk)
    talk.hear(exceeded(2, OUTER), desk)
    (found,) = desk.findings
    assert found.facts == {"hops": [ROUTER, OUTER], "reached": True}


def test_silent_hops_are_asked_again_and_left_empty() -> None:
    talk, desk = begun()
    talk.hear(exceeded(1, ROUTER), desk)
    talk.hear(exceeded(3, CARRIER), desk)
    desk.sent.clear()
    talk.hear(Timer("again"), desk)
    assert desk.sent == [(2, 2), (4, 4)]
    talk.hear(Timer("end"), desk)
    assert desk.findings[0].facts["hops"] == [ROUTER, "", CARRIER]


def test_a_box_that_refuses_on_the_way_is_a_hop() -> None:
    talk, desk = begun()
    talk.hear(Refused(2, 3, 13, OUTER), desk)
    talk.hear(exceeded(1, ROUTER), desk)
    assert desk.findings[0].facts == {"hops": [ROUTER, OUTER], "reached": False}


def test_a_box_without_a_way_onward_ends_the_look_and_counts_once() -> None:
    talk, desk = begun()
    talk.hear(exceeded(1, ROUTER), desk)
    talk.hear(exceeded(2, OUTER), desk)
    assert not desk.findings
    talk.hear(Refused(3, 3, 0, OUTER), desk)
    (found,) = desk.findings
    assert found.facts == {"hops": [ROUTER, OUTER], "reached": False}


def test_silence_is_unsure() -> None:
    talk, desk = begun()
    talk.hear(Timer("end"), desk)
    assert [(f.answer, f.facts["reason"]) for f in desk.findings] == [(Answer.UNSURE, "no_icmp")]


def test_denied_everywhere_is_not_asked() -> None:
    talk, desk = Hops("s", SERVER), Desk()
    talk.begin(desk)
    for channel in range(1, FURTHEST + 1):
        assert not desk.findings
        talk.hear(Denied(channel, "network.no_route"), desk)
    (found,) = desk.findings
    assert (found.answer, found.facts["reason"]) == (Answer.NOT_ASKED, "network.no_route")
    assert desk.finished


def test_errors_without_a_sender_tell_no_hop() -> None:
    talk, desk = begun()
    talk.hear(Refused(1, 3, 3), desk)
    talk.give_up(desk)
    assert desk.findings[0].answer is Answer.UNSURE


def test_giving_up_before_the_beginning_answers_too() -> None:
    talk, desk = Hops("s", SERVER), Desk()
    talk.give_up(desk)
    assert [finding.probe for finding in desk.findings] == ["path.hops"]
