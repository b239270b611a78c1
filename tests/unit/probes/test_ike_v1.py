"""IKEv1 as a second opinion: where it is asked, where not, and what it leaves."""

from __future__ import annotations

import pytest

from tests.unit.probes.ike_server import SA, Server, run
from tests.unit.probes.scripted import RTT, said
from wizard.model import Answer
from wizard.probes.base import Kind
from wizard.probes.ike import IKE_500, IKE_4500, NAT, PROPOSAL
from wizard.wire import ike, ikev2

V1_SUITE = "aes128-sha256-modp1024"


def test_an_ikev1_server_that_says_so() -> None:
    server = Server(v2_notify=ikev2.INVALID_MAJOR_VERSION, v1=True)
    found, stage = run(server)
    assert said(found[IKE_500]) == (Answer.YES, {"version": 1, "answer": "sa"})
    assert found[IKE_4500].answer is Answer.YES
    assert said(found[PROPOSAL]) == (Answer.YES, {"chosen": V1_SUITE})
    assert said(found[NAT]) == (Answer.UNSURE, {"reason": "v1_only"})
    assert stage.seconds < 1
    assert len(server.v1_half_open) == 1


def test_an_ikev1_server_that_ignores_version_2() -> None:
    server = Server(v1=True, mute=lambda message, _port: message.version == ike.V2)
    found, stage = run(server)
    assert said(found[IKE_500]) == (Answer.YES, {"version": 1, "answer": "sa"})
    assert said(found[IKE_4500]) == (Answer.YES, {"version": 1, "answer": "sa"})
    assert found[IKE_500].seconds == pytest.approx(1.5 + RTT)
    assert stage.seconds == pytest.approx(3.0 + RTT)
    assert len(server.v1_half_open) == 1  # the same main mode on both ports


def test_an_ikev1_server_that_starts_on_500_only() -> None:
    def mute(message: ike.Message, port: int) -> bool:
        return message.version == ike.V2 or port == 4500

    found, stage = run(Server(v1=True, mute=mute))
    assert found[IKE_500].answer is Answer.YES
    assert said(found[IKE_4500]) == (Answer.UNSURE, {"reason": "v1_only"})
    assert stage.seconds == 5.9


def test_version_1_is_not_tried_where_version_2_answered() -> None:
    server = Server(mute=lambda _message, port: port == 500)
    found, stage = run(server)
    assert said(found[IKE_500]) == (Answer.NO, {"why": "silent"})
    assert said(found[IKE_4500]) == (Answer.YES, SA)
    assert found[NAT].answer is Answer.NO
    versions = {ike.decode(data).version for data in stage.sent_to(Kind.UDP, 500)}
    assert versions == {ike.V2}
    assert stage.seconds == 5.9
