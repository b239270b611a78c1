"""The fewest conversations for what is asked."""

from __future__ import annotations

import pytest

from tests.unit.probes.scripted import SERVER, Stage, said
from wizard.model import Answer
from wizard.probes import catalogue
from wizard.probes.sstp import Sstp


def asked(*questions: str) -> list[tuple[str, ...]]:
    return [talk.questions for talk in catalogue.conversations("vpn", SERVER, questions)]


def test_one_dialogue_a_protocol() -> None:
    assert asked(*catalogue.QUESTIONS) == [
        ("path.reachable",),
        ("pptp.control", "pptp.call", "pptp.gre"),
        ("ike.500", "ike.4500", "ike.nat", "ike.proposal"),
        ("l2tp.1701",),
        ("sstp.443",),
        ("pptp.call_ids", "pptp.simultaneous", "udp.idle_timeout"),
    ]


def test_no_more_than_asked() -> None:
    assert asked("ike.nat", "pptp.gre") == [("pptp.gre",), ("ike.nat",)]
    assert asked() == []
    assert asked("local.overlap", "tunnel.dns") == []


@pytest.mark.parametrize("question", catalogue.QUESTIONS)
def test_every_question_is_answered_once_even_by_silence(question: str) -> None:
    for talk in catalogue.conversations("vpn", SERVER, [question]):
        stage = Stage()
        found = stage.run(talk)
        assert set(found) == {question}
        assert stage.seconds <= 6.0
        assert found[question].server == "vpn"


@pytest.mark.parametrize("when", [0.0, 0.5, 3.5, 5.5])
def test_giving_up_at_any_time(when: float) -> None:
    for talk in catalogue.conversations("vpn", SERVER, catalogue.QUESTIONS):
        assert len(Stage().run(talk, give_up_at=when)) == len(talk.questions)


def test_the_name_goes_into_tls() -> None:
    (talk,) = catalogue.conversations("vpn", SERVER, ["sstp.443"], name="vpn.example")
    assert isinstance(talk, Sstp)
    assert talk.server_name == "vpn.example"


def test_naming() -> None:
    assert catalogue.naming("vpn").questions == ("dns.resolves",)


def test_a_reflector_is_named_as_what_is_missing() -> None:
    (talk,) = catalogue.conversations("vpn", SERVER, ["pptp.call_ids"])
    found = Stage().run(talk)
    assert said(found["pptp.call_ids"]) == (Answer.NOT_ASKED, {"reason": "no_reflector"})
