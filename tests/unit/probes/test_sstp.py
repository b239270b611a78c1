"""SSTP: an endless 200 is an SSTP server, anything else is not."""

from __future__ import annotations

import pytest

from tests.unit.probes.scripted import RESET, SERVER, Channel, Stage, said, silent
from wizard.model import Answer
from wizard.probes.base import Closed, Kind
from wizard.probes.sstp import ENDLESS, QUESTION, Sstp


def saying(text: str) -> Stage:
    def speak(stage: Stage, channel: Channel, _data: bytes) -> None:
        stage.answer(channel, text.encode("latin-1"))

    return Stage().peer(Kind.TLS, 443, speak)


def test_an_sstp_server() -> None:
    stage = saying(f"HTTP/1.1 200\r\nContent-Length: {ENDLESS}\r\nServer: x\r\n\r\n")
    found = stage.run(Sstp("vpn", SERVER, "vpn.example"))
    assert said(found[QUESTION]) == (Answer.YES, {})
    request = stage.sent_to(Kind.TLS, 443)[0].decode()
    assert request.startswith(
        "SSTP_DUPLEX_POST /sra_{BA195980-CD49-458b-9E23-C84EE0ADCD75}/ HTTP/1.1\r\n"
    )
    assert "Host: vpn.example\r\n" in request
    assert "Content-Length: 18446744073709551615\r\n" in request


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", 404),
        ("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200),
        ("220 mail.example ESMTP\r\n\r\n", "http.malformed"),
        ("HTTP/1.1 200 OK\r\nX: " + "y" * 40_000, "http.malformed"),
    ],
)
def test_somebody_else_on_443(text: str, code: object) -> None:
    found = saying(text).run(Sstp("vpn", SERVER))
    assert said(found[QUESTION]) == (Answer.NO, {"why": "rejected", "code": code})


def test_no_tls() -> None:
    stage = Stage().door(Kind.TLS, 443, Closed(0, reset=True, reason="tls.wrong_version"))
    found = stage.run(Sstp("vpn", SERVER))
    assert said(found[QUESTION]) == (Answer.NO, {"why": "rejected", "code": "tls.wrong_version"})


def test_refused_silent_closed_and_mute() -> None:
    found = Stage().door(Kind.TLS, 443, RESET).run(Sstp("vpn", SERVER))
    assert said(found[QUESTION]) == (Answer.NO, {"why": "refused"})
    found = Stage().door(Kind.TLS, 443, None).run(Sstp("vpn", SERVER))
    assert said(found[QUESTION]) == (Answer.NO, {"why": "silent"})
    found = Stage().peer(Kind.TLS, 443, silent).run(Sstp("vpn", SERVER))
    assert said(found[QUESTION]) == (Answer.NO, {"why": "silent", "connected": True})

    def slam(stage: Stage, channel: Channel, _data: bytes) -> None:
        stage.tell(Closed(channel.number))

    found = Stage().peer(Kind.TLS, 443, slam).run(Sstp("vpn", SERVER))
    assert said(found[QUESTION]) == (Answer.NO, {"why": "rejected", "code": "closed"})


def test_give_up() -> None:
    found = Stage().peer(Kind.TLS, 443, silent).run(Sstp("vpn", SERVER), give_up_at=1)
    assert said(found[QUESTION]) == (Answer.UNSURE, {"reason": "timed_out"})
