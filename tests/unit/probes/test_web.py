"""Pages: the inside host, and the captive portal."""

from __future__ import annotations

import pytest

from tests.unit.probes.scripted import RESET, SERVER, Channel, Stage, said, silent
from wizard.model import Answer
from wizard.probes.base import Closed, Kind
from wizard.probes.web import INSIDE, PORTAL, PORTAL_URL, Inside, Portal

URL = "http://intranet.office.example/start?x=1"
WHERE = {"url": URL, "address": SERVER}
CHECK_HOST = "connectivitycheck.gstatic.com"


def saying(*chunks: bytes, port: int = 80, kind: Kind = Kind.TCP, end: bool = False) -> Stage:
    def speak(stage: Stage, channel: Channel, _data: bytes) -> None:
        for place, chunk in enumerate(chunks):
            stage.answer(channel, chunk, 0.01 * (place + 1))
        if end:
            stage.tell(Closed(channel.number), 1)

    return Stage().peer(kind, port, speak)


def test_the_page_comes_in_pieces() -> None:
    stage = saying(b"HTTP/1.1 200 OK\r\nContent-Le", b"ngth: 5\r\n\r\nhel", b"lo")
    found = stage.run(Inside(URL, SERVER))
    assert said(found[INSIDE]) == (Answer.YES, WHERE | {"status": 200, "size": 5})
    request = stage.sent_to(Kind.TCP, 80)[0]
    assert request.startswith(b"GET /start?x=1 HTTP/1.1\r\nHost: intranet.office.example\r\n")
    assert found[INSIDE].server == "intranet.office.example"


@pytest.mark.parametrize("status", [301, 403, 500])
def test_any_status_is_an_answer(status: int) -> None:
    stage = saying(b"HTTP/1.0 %d Whatever\r\n\r\nbody" % status, end=True)
    found = stage.run(Inside(URL, SERVER))
    assert said(found[INSIDE]) == (Answer.YES, WHERE | {"status": status, "size": 4})


def test_an_endless_page_is_cut() -> None:
    chunk = b"x" * 40_000
    stage = saying(b"HTTP/1.1 200 OK\r\n\r\n", *[chunk] * 50)
    found = stage.run(Inside(URL, SERVER))
    assert found[INSIDE].facts["size"] == 65_536
    assert stage.seconds < 0.2


def test_half_a_page_is_an_answer_at_the_verdict() -> None:
    stage = saying(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
    found = stage.run(Inside(URL, SERVER))
    assert said(found[INSIDE]) == (Answer.YES, WHERE | {"status": 200, "size": 4})


def test_no_page() -> None:
    found = Stage().door(Kind.TCP, 80, None).run(Inside(URL, SERVER))
    assert said(found[INSIDE]) == (Answer.NO, WHERE | {"why": "silent"})
    found = Stage().door(Kind.TCP, 80, RESET).run(Inside(URL, SERVER))
    assert said(found[INSIDE]) == (Answer.NO, WHERE | {"why": "refused"})
    found = Stage().peer(Kind.TCP, 80, silent).run(Inside(URL, SERVER))
    assert said(found[INSIDE]) == (Answer.NO, WHERE | {"why": "silent", "connected": True})
    found = saying(b"\0\1\2\3\r\n\r\n").run(Inside(URL, SERVER))
    assert said(found[INSIDE]) == (Answer.NO, WHERE | {"why": "rejected", "code": "http.malformed"})
    found = saying(end=True).run(Inside(URL, SERVER))
    assert said(found[INSIDE]) == (Answer.NO, WHERE | {"why": "rejected", "code": "closed"})


def test_https_and_another_port() -> None:
    page = b"HTTP/1.1 204 No Content\r\n\r\n"
    stage = saying(page, port=8443, kind=Kind.TLS)
    found = stage.run(Inside("https://[2001:db8::5]:8443", "2001:db8::5"))
    assert found[INSIDE].facts["status"] == 204
    assert b"Host: [2001:db8::5]:8443\r\n" in stage.sent_to(Kind.TLS, 8443)[0]


@pytest.mark.parametrize("url", ["ftp://host/", "host", "http://", "javascript:1"])
def test_not_a_url(url: str) -> None:
    with pytest.raises(ValueError, match=url.replace("/", ".")):
        Inside(url, SERVER)


def portal(*chunks: bytes, end: bool = False) -> Stage:
    return saying(*chunks, end=end).name(CHECK_HOST, SERVER)


def test_no_portal() -> None:
    stage = portal(b"HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n")
    found = stage.run(Portal())
    assert said(found[PORTAL]) == (Answer.NO, {})
    assert stage.asked_names == [CHECK_HOST]
    assert b"GET /generate_204" in stage.sent_to(Kind.TCP, 80)[0]


def test_a_redirecting_portal() -> None:
    page = b"HTTP/1.1 302 Found\r\nLocation: http://login.hotel/\r\nContent-Length: 0\r\n\r\n"
    found = portal(page).run(Portal())
    expected = {"status": 302, "location": "http://login.hotel/"}
    assert said(found[PORTAL]) == (Answer.YES, expected)


def test_a_portal_that_answers_in_the_hosts_name() -> None:
    found = portal(b"HTTP/1.1 200 OK\r\n\r\n<form>", end=True).run(Portal())
    assert found[PORTAL].answer is Answer.YES


def test_an_error_of_the_host_is_no_portal() -> None:
    found = portal(b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n").run(Portal())
    assert said(found[PORTAL]) == (Answer.UNSURE, {"reason": "odd_answer", "status": 503})


def test_nobody_to_ask() -> None:
    found = Stage().name(CHECK_HOST, error="name.unknown").run(Portal())
    assert said(found[PORTAL]) == (
        Answer.UNSURE,
        {"reason": "no_answer", "error": "name.unknown"},
    )
    found = Stage().run(Portal())
    assert said(found[PORTAL])[0] is Answer.UNSURE
    stage = Stage().name(CHECK_HOST, SERVER).door(Kind.TCP, 80, None)
    assert said(stage.run(Portal())[PORTAL]) == (
        Answer.UNSURE,
        {"reason": "no_answer", "why": "silent"},
    )


def test_give_up() -> None:
    for stage in (Stage(), Stage().name(CHECK_HOST, SERVER).peer(Kind.TCP, 80, silent)):
        found = stage.run(Portal(PORTAL_URL), give_up_at=1)
        assert said(found[PORTAL]) == (Answer.UNSURE, {"reason": "timed_out"})


def test_a_portal_check_by_address_needs_no_look_up() -> None:
    stage = saying(b"HTTP/1.1 204 No Content\r\n\r\n")
    assert stage.run(Portal(f"http://{SERVER}/x"))[PORTAL].answer is Answer.NO
    assert stage.asked_names == []
