"""The link on loopback: every phase can be stopped, every answer ends, nothing but its errors."""

import gc
import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from router_drivers.base import (
    CertificateRefused,
    LinkLost,
    NotUnderstood,
    RouterError,
    Stopped,
    Unreachable,
)
from router_drivers.tape import Tape
from tests.contracts.driver_ground import link_to
from tests.simulators import hostile
from tests.simulators.hostile import BAD, OK, Hostile
from tests.simulators.ubus import UbusRouter

PATIENCE = 1.0
"""Seconds within which Stop must be obeyed."""


def stopped_after(act: Callable[[threading.Event], object], seconds: float = 0.3) -> float:
    """How long after Stop the act ended with Stopped."""
    stop = threading.Event()
    timer = threading.Timer(seconds, stop.set)
    timer.start()
    began = time.monotonic()
    with pytest.raises(Stopped):
        act(stop)
    timer.join()
    return time.monotonic() - began - seconds


@pytest.fixture
def full_listener() -> Iterator[tuple[str, int]]:
    """A server whose queue is full: connecting to it hangs."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = []
        for _ in range(3):
            one = socket.socket()
            one.setblocking(False)
            one.connect_ex(listener.getsockname())
            waiting.append(one)
        yield listener.getsockname()
        for one in waiting:
            one.close()


@pytest.mark.parametrize("name", ["drip", "drip_head", "silent"])
def test_stop_while_an_answer_drips_or_never_comes(name: str) -> None:
    with Hostile(BAD[name]) as server:
        late = stopped_after(lambda stop: link_to(server.address, stop=stop).http("GET", "/"))
    assert late < PATIENCE


def test_stop_while_an_endless_answer_trickles_in() -> None:
    def trickle() -> Iterator[tuple[float, bytes]]:
        yield 0.0, OK + b"Transfer-Encoding: chunked\r\n\r\n"
        while True:
            yield 0.02, b"1\r\n.\r\n"

    with Hostile(trickle) as server:
        late = stopped_after(lambda stop: link_to(server.address, stop=stop).http("GET", "/"))
    assert late < PATIENCE


def test_stop_while_connecting(full_listener: tuple[str, int]) -> None:
    late = stopped_after(lambda stop: link_to(full_listener, stop=stop).http("GET", "/"))
    assert late < PATIENCE


def test_stop_while_shaking_hands() -> None:
    with Hostile(hostile.silent) as server:
        secure = stopped_after(
            lambda stop: link_to(server.address, stop=stop, secure=True).http("GET", "/")
        )
        asked = stopped_after(
            lambda stop: link_to(server.address, stop=stop).certificate(server.address[1])
        )
    assert max(secure, asked) < PATIENCE


def test_stop_while_waiting_and_while_sending() -> None:
    with Hostile(hostile.silent) as server:
        body = b"x" * 30_000_000
        sending = stopped_after(
            lambda stop: link_to(server.address, stop=stop).http("POST", "/", data=body), 0.2
        )
        waiting = stopped_after(lambda stop: link_to(server.address, stop=stop).wait(30))
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as deaf:
        deaf.bind(("127.0.0.1", 0))
        udp = stopped_after(
            lambda stop: link_to(("127.0.0.1", 9), stop=stop).udp(
                deaf.getsockname()[1], b"x", seconds=30
            )
        )
    assert max(sending, waiting, udp) < PATIENCE


def test_a_stop_that_was_raised_before_sends_nothing() -> None:
    stop = threading.Event()
    stop.set()
    with Hostile(hostile.answer(b"")) as server:
        with pytest.raises(Stopped):
            link_to(server.address, stop=stop).http("GET", "/")
        assert server.asked == []


@pytest.mark.parametrize("name", ["drip", "drip_head", "silent"])
def test_the_time_limit_holds_however_slowly_it_comes(name: str) -> None:
    with Hostile(BAD[name]) as server:
        link = link_to(server.address)
        began = time.monotonic()
        with pytest.raises(Unreachable) as told:
            link.http("GET", "/", seconds=0.4)
        assert time.monotonic() - began < 1.0
    assert told.value.facts == {"reason": "time"}


def test_the_limit_in_all_holds_over_many_calls() -> None:
    with Hostile(hostile.answer(b"ok")) as server:
        link = link_to(server.address, seconds=0.5)
        assert link.http("GET", "/", seconds=60).body == b"ok"
        link.wait(0.5)
        with pytest.raises(Unreachable):
            link.http("GET", "/", seconds=60)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("endless", NotUnderstood),
        ("endless_chunked", NotUnderstood),
        ("garbage", NotUnderstood),
        ("huge_head", NotUnderstood),
        ("cut_off", LinkLost),
    ],
)
def test_bad_answers_are_router_errors(name: str, kind: type[RouterError]) -> None:
    with Hostile(BAD[name]) as server:
        link = link_to(server.address)
        with pytest.raises(kind):
            link.http("GET", "/", seconds=10)
        link.close()
        assert server.sent < 8_000_000


def test_refused_and_unknown_hosts_are_unreachable() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(Unreachable):
            link_to(taken.getsockname()).http("GET", "/")
    with pytest.raises(Unreachable):
        link_to(("no.such.host.invalid", 80), seconds=10).http("GET", "/")


def test_a_connection_closed_without_a_word_is_lost() -> None:
    def nothing() -> Iterator[tuple[float, bytes]]:
        yield 0.0, b""

    with Hostile(nothing) as server, pytest.raises(LinkLost):
        link_to(server.address).http("GET", "/")


def test_redirects_stay_on_this_host() -> None:
    def away() -> Iterator[tuple[float, bytes]]:
        head = b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nConnection: close\r\n"
        yield 0.0, head + b"Location: http://203.0.113.1/steal\r\n\r\n"

    def round_and_round() -> Iterator[tuple[float, bytes]]:
        head = b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nConnection: close\r\n"
        yield 0.0, head + b"Location: /again\r\n\r\n"

    with Hostile(away) as server:
        reply = link_to(server.address).http("GET", "/", redirects=True)
        assert (reply.status, reply.header("location")) == (302, "http://203.0.113.1/steal")
    with Hostile(round_and_round) as server:
        assert link_to(server.address).http("GET", "/", redirects=True).status == 302
        assert len(server.asked) == 4
        assert server.asked[-1].startswith(b"GET /again ")


def test_a_redirect_with_an_endless_body_is_limited_too() -> None:
    def endless() -> Iterator[tuple[float, bytes]]:
        yield 0.0, b"HTTP/1.1 302 Found\r\nLocation: /x\r\nConnection: close\r\n\r\n"
        while True:
            yield 0.0, hostile.CHUNK

    with Hostile(endless) as server:
        with pytest.raises(NotUnderstood):
            link_to(server.address).http("GET", "/", redirects=True)
        assert server.sent < 8_000_000


def test_proxies_of_the_environment_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    with Hostile(hostile.answer(b"ok")) as server:
        assert link_to(server.address).http("GET", "/").body == b"ok"


def test_a_self_signed_certificate_is_shown_and_can_be_pinned() -> None:
    with UbusRouter(tls=True) as box:
        link = link_to(box.address, secure=True)
        shown = link.certificate(box.address[1])
        assert shown is not None
        assert shown.sha256 == box.certificate_sha256
        assert shown.subject == shown.issuer
        assert shown.subject.startswith("CN=OpenWrt,O=OpenWrt")
        assert link.http("GET", "/cgi-bin/luci/").status == 403
        pinned = link_to(box.address, secure=True, pinned=shown.sha256.upper())
        assert pinned.http("GET", "/cgi-bin/luci/").status == 403
        other = link_to(box.address, secure=True, pinned="0" * 64)
        with pytest.raises(CertificateRefused) as told:
            other.http("POST", "/ubus", json={"password": "goodpass"})
        assert told.value.facts == {"pinned": "0" * 64, "seen": shown.sha256}
        for one in (link, pinned, other):
            one.close()


def test_a_certificate_that_changes_on_the_way_is_refused() -> None:
    with UbusRouter(tls=True) as first:
        link = link_to(first.address, secure=True)
        link.http("GET", "/cgi-bin/luci/", headers={"Connection": "close"})
        address = first.address
    with UbusRouter(tls=True, listener=socket.create_server(address)):
        with pytest.raises(CertificateRefused):
            link.http("GET", "/cgi-bin/luci/")
        link.close()


def test_where_there_is_no_tls_there_is_no_certificate() -> None:
    with Hostile(hostile.answer(b"plain")) as server:
        assert link_to(server.address).certificate(server.address[1]) is None
        with pytest.raises(Unreachable) as told:
            link_to(server.address, secure=True).http("GET", "/")
        assert told.value.facts == {"reason": "tls"}


def test_a_port_that_drops_every_handshake_counts_as_no_tls(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("router_drivers.link.CERTIFICATE_SECONDS", 0.3)
    with Hostile(hostile.silent) as server:
        door = link_to(server.address, seconds=60)
        began = time.monotonic()
        assert door.certificate(server.address[1]) is None
        assert time.monotonic() - began < PATIENCE
        door.wait(0)
        with pytest.raises(Unreachable) as told:
            link_to(server.address, seconds=0.1).certificate(server.address[1])
        assert told.value.facts == {"reason": "time"}


def test_a_listener_that_never_accepts_counts_as_no_tls(
    full_listener: tuple[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("router_drivers.link.CERTIFICATE_SECONDS", 0.3)
    began = time.monotonic()
    assert link_to(full_listener, seconds=60).certificate(full_listener[1]) is None
    assert time.monotonic() - began < PATIENCE


def test_udp_answers_retries_and_silence() -> None:
    heard: list[bytes] = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind(("127.0.0.1", 0))

        def answer_the_second() -> None:
            for number in range(2):
                data, sender = server.recvfrom(100)
                heard.append(data)
                if number:
                    server.sendto(b"here", sender)

        thread = threading.Thread(target=answer_the_second)
        thread.start()
        link = link_to(("127.0.0.1", 9))
        assert link.udp(server.getsockname()[1], b"who", seconds=0.6) == b"here"
        thread.join()
        assert heard == [b"who", b"who"]
        began = time.monotonic()
        assert link.udp(server.getsockname()[1], b"who", seconds=0.3) is None
        assert time.monotonic() - began < 1.0


def test_no_thread_and_no_socket_is_left_behind() -> None:
    before = threading.active_count()
    with UbusRouter() as box:
        for _ in range(3):
            link = link_to(box.address)
            assert link.http("GET", "/").status == 200
            link.close()
            link.close()
    assert threading.active_count() == before
    gc.collect()  # an open socket would warn here, and warnings are errors


def test_the_tape_keeps_what_happened_but_no_secret() -> None:
    tape = Tape()
    with UbusRouter() as box:
        link = link_to(box.address, tape=tape)
        login = {"username": "root", "password": "goodpass"}
        call = {"jsonrpc": "2.0", "id": 1, "method": "call"}
        link.http("POST", "/ubus", json=call | {"params": ["0" * 32, "session", "login", login]})
        link.close()
    assert tape.exchanges[0]["status"] == 200
    assert "goodpass" not in str(tape.exchanges)
