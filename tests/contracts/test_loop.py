"""The loop over real loopback sockets: every channel, every event, cancel and deadline."""

from __future__ import annotations

import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.contracts.loop_servers import (
    Talk,
    closed_port,
    fresh_work,
    open_descriptors,
    tcp_server,
    tls_server,
    udp_server,
)
from wizard.model import Answer, Cancelled, Finding, WizardError
from wizard.probes import loop_doors, loop_lookup
from wizard.probes.base import (
    Closed,
    Data,
    Denied,
    Event,
    Io,
    Kind,
    Opened,
    Refused,
    Resolved,
    Timer,
)
from wizard.probes.loop import ask

LOOPBACK = "127.0.0.1"


def heard(talk: Talk, **options: Any) -> list[Event]:
    """Run one conversation to its end and return what it heard."""
    list(ask([talk], fresh_work(), **options))
    return talk.events


def until(*kinds: type) -> Callable[[Event, Io], None]:
    """End the conversation at the first event of these kinds."""

    def react(event: Event, io: Io) -> None:
        if isinstance(event, kinds):
            io.finish()

    return react


def test_tcp_tells_its_local_address_and_hears_the_answer() -> None:
    def react(event: Event, io: Io) -> None:
        if isinstance(event, Opened):
            io.send(event.channel, b"hello")
        elif isinstance(event, Closed):
            io.finish()

    with tcp_server(lambda data: data.upper()) as server:
        events = heard(Talk(lambda io: io.open(Kind.TCP, *server.address), react))
    assert isinstance(events[0], Opened)
    assert events[0].local == server.peers[0]
    assert events[0].remote == server.address
    assert b"".join(e.data for e in events if isinstance(e, Data)) == b"HELLO"
    assert events[-1] == Closed(events[0].channel)


def test_tcp_sends_before_open_wait_for_the_handshake() -> None:
    def begin(io: Io) -> None:
        io.send(io.open(Kind.TCP, *server.address), b"early")

    with tcp_server(lambda data: data.upper()) as server:
        events = heard(Talk(begin, until(Closed)))
    assert b"".join(e.data for e in events if isinstance(e, Data)) == b"EARLY"


def test_a_reset_of_the_handshake_is_refused_without_icmp() -> None:
    port = closed_port(socket.SOCK_STREAM)
    events = heard(Talk(lambda io: io.open(Kind.TCP, LOOPBACK, port), until(Refused)))
    assert events == [Refused(1, -1, 0, LOOPBACK)]


def test_a_reset_in_the_middle_is_told_as_reset() -> None:
    with tcp_server(None) as server:
        events = heard(
            Talk(
                lambda io: io.send(io.open(Kind.TCP, *server.address), b"x"),
                until(Closed),
            )
        )
    assert events[-1] == Closed(1, reset=True, reason="reset")


@pytest.mark.parametrize("host", [LOOPBACK, "::1"])
def test_udp_answers_come_from_the_connected_peer(host: str) -> None:
    def react(event: Event, io: Io) -> None:
        if isinstance(event, Opened):
            io.send(event.channel, b"ping", ttl=3)
            io.send(event.channel, b"ping", dont_fragment=True)
        elif isinstance(event, Data) and sum(isinstance(e, Data) for e in talk.events) == 2:
            io.finish()

    with udp_server(lambda data: data[::-1], host) as server:
        talk = Talk(lambda io: io.open(Kind.UDP, *server.address), react)
        events = heard(talk)
        assert isinstance(events[0], Opened)
        assert events[0].local == server.peers[0]
        assert [e for e in events if isinstance(e, Data)] == [
            Data(1, b"gnip", server.address),
            Data(1, b"gnip", server.address),
        ]


@pytest.mark.parametrize("host", [LOOPBACK, "::1"])
def test_udp_refusal_names_type_code_sender_and_quote(host: str) -> None:
    port = closed_port(socket.SOCK_DGRAM, host)

    def begin(io: Io) -> None:
        io.send(io.open(Kind.UDP, host, port), b"anybody there?")

    events = heard(Talk(begin, until(Refused)))
    assert events[-1] == Refused(1, 3, 3, host, b"anybody there?")


def test_a_refused_udp_channel_can_send_again() -> None:
    port = closed_port(socket.SOCK_DGRAM)

    def react(event: Event, io: Io) -> None:
        if isinstance(event, Refused) and len(talk.refusals()) == 2:
            io.finish()
        elif isinstance(event, Opened | Refused):
            io.send(event.channel, b"again")

    talk = Talk(lambda io: io.open(Kind.UDP, LOOPBACK, port), react)
    heard(talk)
    assert len(talk.refusals()) == 2


@pytest.mark.parametrize("dont_fragment", [False, True])
def test_a_datagram_that_cannot_go_is_told_as_too_big(dont_fragment: bool) -> None:
    def begin(io: Io) -> None:
        io.send(io.open(Kind.UDP, *server.address), bytes(65_508), dont_fragment=dont_fragment)

    with udp_server(lambda data: data) as server:
        events = heard(Talk(begin, until(Refused)))
    assert isinstance(events[-1], Refused)
    assert (events[-1].icmp_type, events[-1].icmp_code) == (3, 4)


def test_source_port_is_used_and_taken_ports_are_denied() -> None:
    port = closed_port(socket.SOCK_DGRAM)
    with udp_server(lambda data: data) as server:
        events = heard(
            Talk(lambda io: io.open(Kind.UDP, *server.address, source_port=port), until(Opened))
        )
        assert isinstance(events[0], Opened)
        assert events[0].local[1] == port
        taken = server.address[1]
        events = heard(
            Talk(lambda io: io.open(Kind.UDP, *server.address, source_port=taken), until(Denied))
        )
        assert events == [Denied(1, "local.port_in_use")]


def test_tls_accepts_a_self_signed_certificate() -> None:
    def react(event: Event, io: Io) -> None:
        if isinstance(event, Opened):
            io.send(event.channel, b"hello")
        elif isinstance(event, Data | Closed):
            io.finish()

    with tls_server(lambda data: data.upper()) as server:
        talk = Talk(
            lambda io: io.open(Kind.TLS, *server.address, server_name="vpn.office.example"), react
        )
        events = heard(talk)
    assert isinstance(events[0], Opened)
    assert Data(1, b"HELLO", server.address) in events


def test_tls_towards_a_plain_server_ends_as_failed_tls() -> None:
    with tcp_server(lambda data: b"HTTP/1.1 400 Bad Request\r\n\r\n") as server:
        events = heard(Talk(lambda io: io.open(Kind.TLS, *server.address), until(Closed)))
    assert isinstance(events[-1], Closed)
    assert events[-1].reset
    assert events[-1].reason.startswith("tls.")


def test_an_impossible_server_name_is_denied() -> None:
    with tcp_server(lambda data: data) as server:
        talk = Talk(
            lambda io: io.open(Kind.TLS, *server.address, server_name="a" * 300), until(Denied)
        )
        assert heard(talk) == [Denied(1, "name.unknown")]


def test_a_text_that_is_no_address_is_denied() -> None:
    talk = Talk(lambda io: io.open(Kind.UDP, "no.address.example", 9), until(Denied))
    assert heard(talk) == [Denied(1, "address.invalid")]


def test_raw_without_rights_is_denied_with_the_reason() -> None:
    def no_rights(_protocol: int) -> socket.socket:
        raise PermissionError

    def declined(_protocol: int) -> socket.socket:
        raise WizardError("rights.declined")

    talk = Talk(lambda io: io.open(Kind.RAW, LOOPBACK, protocol=47), until(Denied))
    assert heard(talk, open_raw=no_rights) == [Denied(1, "rights.raw_socket")]
    talk = Talk(lambda io: io.open(Kind.RAW, LOOPBACK, protocol=47), until(Denied))
    assert heard(talk, open_raw=declined) == [Denied(1, "rights.declined")]


@pytest.mark.skipif(os.geteuid() != 0, reason="raw sockets need root")
def test_raw_sockets_are_shared_and_lose_their_ip_header() -> None:
    asked: list[int] = []

    def open_raw(protocol: int) -> socket.socket:
        asked.append(protocol)
        return socket.socket(socket.AF_INET, socket.SOCK_RAW, protocol)

    def react(event: Event, io: Io) -> None:
        if isinstance(event, Opened):
            io.send(event.channel, b"\x00\x00\x88\x0bpayload")
        elif isinstance(event, Data):
            io.finish()

    def other_peer(io: Io) -> None:
        io.open(Kind.RAW, "127.0.0.2", protocol=253)
        io.timer(0.05, "enough")

    talks = [
        Talk(lambda io: io.open(Kind.RAW, LOOPBACK, protocol=253), react),
        Talk(lambda io: io.open(Kind.RAW, LOOPBACK, protocol=253), react),
        Talk(other_peer, until(Timer, Data)),
    ]
    list(ask(talks, fresh_work(), open_raw=open_raw))
    assert asked == [253]
    for talk in talks[:2]:
        assert talk.events[0] == Opened(talk.events[0].channel, (LOOPBACK, 0), (LOOPBACK, 0))  # type: ignore[union-attr]
        assert isinstance(talk.events[1], Data)
        assert talk.events[1].data == b"\x00\x00\x88\x0bpayload"
        assert talk.events[1].sender == (LOOPBACK, 0)
    assert not [event for event in talks[2].events if isinstance(event, Data)]


@pytest.mark.skipif(os.geteuid() != 0, reason="raw sockets need root")
def test_icmp_echo_answers_with_rights() -> None:
    echo = bytes.fromhex("0800f7fe00010000")

    def react(event: Event, io: Io) -> None:
        if isinstance(event, Opened):
            io.send(event.channel, echo)
        elif isinstance(event, Data) and event.data[0] == 0:
            io.finish()

    events = heard(Talk(lambda io: io.open(Kind.ICMP, LOOPBACK), react))
    assert isinstance(events[-1], Data)
    assert events[-1].data[0] == 0


def test_icmp_falls_back_to_a_raw_socket_and_is_denied_without_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real, asked = socket.socket, []

    def no_ping(family: int = -1, kind: int = -1, protocol: int = -1, number: Any = None) -> Any:
        if protocol == socket.IPPROTO_ICMP:
            raise PermissionError
        return real(family, kind, protocol, number)

    def no_rights(protocol: int) -> socket.socket:
        asked.append(protocol)
        raise PermissionError

    monkeypatch.setattr(socket, "socket", no_ping)
    talk = Talk(lambda io: io.open(Kind.ICMP, LOOPBACK), until(Denied))
    assert heard(talk, open_raw=no_rights) == [Denied(1, "rights.raw_socket")]
    assert asked == [socket.IPPROTO_ICMP]


def test_a_conversation_that_has_finished_opens_nothing_more() -> None:
    before = open_descriptors()

    def begin(io: Io) -> None:
        io.finish()
        io.open(Kind.UDP, LOOPBACK, 9)
        io.timer(0.0, "never")

    assert heard(Talk(begin, until(Opened))) == []
    assert open_descriptors() == before


def test_an_answer_beats_a_timer_that_a_slow_caller_let_run_out() -> None:
    def react(event: Event, io: Io) -> None:
        if isinstance(event, Opened):
            io.send(event.channel, b"ping")
            io.timer(0.01, "silent")
            io.found(Finding("test.question", Answer.UNSURE))
        elif isinstance(event, Data | Timer):
            io.finish()

    with udp_server(lambda data: data) as server:
        talk = Talk(lambda io: io.open(Kind.UDP, *server.address), react)
        for _finding in ask([talk], fresh_work()):
            threading.Event().wait(0.1)  # the caller is busy for longer than the timer runs
    assert isinstance(talk.events[-1], Data)


def test_timers_ring_in_order_and_the_same_tag_replaces() -> None:
    def begin(io: Io) -> None:
        io.timer(0.03, "third")
        io.timer(0.01, "first")
        io.timer(0.0, "replaced")
        io.timer(0.02, "replaced")
        io.timer(0.04, "last")

    def react(event: Event, io: Io) -> None:
        if event == Timer("last"):
            io.finish()

    assert heard(Talk(begin, react)) == [
        Timer("first"),
        Timer("replaced"),
        Timer("third"),
        Timer("last"),
    ]


def test_nothing_is_heard_of_a_channel_closed_by_the_conversation() -> None:
    def begin(io: Io) -> None:
        channel = io.open(Kind.UDP, LOOPBACK, 9)
        io.close(channel)
        io.timer(0.0, "end")

    assert heard(Talk(begin, until(Timer))) == [Timer("end")]


def test_names_are_looked_up_beside_the_loop() -> None:
    events = heard(Talk(lambda io: io.lookup("localhost"), until(Resolved)))
    assert isinstance(events[0], Resolved)
    assert LOOPBACK in events[0].addresses or "::1" in events[0].addresses


@pytest.mark.parametrize(
    ("number", "code"),
    [(socket.EAI_NONAME, "name.unknown"), (socket.EAI_AGAIN, "name.no_answer")],
)
def test_failed_look_ups_have_codes(
    number: int, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: Any, **_options: Any) -> Any:
        raise socket.gaierror(number, "")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    events = heard(Talk(lambda io: io.lookup("vpn.office.example"), until(Resolved)))
    assert events == [Resolved("vpn.office.example", (), code)]


@pytest.fixture
def slow_resolver(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """A resolver that hangs until the test lets it go."""
    release = threading.Event()

    def resolve(name: str) -> loop_lookup.Answer:
        release.wait(30)
        return name, ("192.0.2.1",), ""

    monkeypatch.setattr(loop_lookup, "resolve", resolve)
    yield release
    release.set()


def test_a_slow_look_up_is_cancelled_at_once(slow_resolver: threading.Event) -> None:
    before, threads = open_descriptors(), threading.active_count()
    work = fresh_work()
    talk = Talk(lambda io: io.lookup("slow.example"), until(Resolved))
    threading.Timer(0.05, work.stop.set).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        list(ask([talk], work))
    assert time.monotonic() - began < 1.0
    assert open_descriptors() == before
    slow_resolver.set()
    for thread in threading.enumerate():
        if thread.name == "name look-up":
            thread.join(5)
    assert threading.active_count() <= threads
    assert talk.events == []


def test_cancel_while_waiting_leaves_nothing_behind() -> None:
    before, threads = open_descriptors(), threading.active_count()
    work = fresh_work()

    def begin(io: Io) -> None:
        io.open(Kind.TCP, *server.address)
        io.open(Kind.UDP, *server.address)
        io.timer(60, "never")

    with tcp_server(lambda data: data) as server:
        threading.Timer(0.05, work.stop.set).start()
        began = time.monotonic()
        with pytest.raises(Cancelled):
            list(ask([Talk(begin, lambda event, io: None)] * 3, work))
        assert time.monotonic() - began < 1.0
    assert open_descriptors() == before
    assert threading.active_count() <= threads


def test_on_the_deadline_every_conversation_gives_up_and_is_heard() -> None:
    talks = [Talk(lambda io: io.timer(60, "never"), lambda event, io: None) for _ in range(200)]
    began = time.monotonic()
    with fresh_work().within(0.05) as work:
        findings = list(ask(talks, work))
    assert time.monotonic() - began < 0.3
    assert [finding.answer for finding in findings] == [Answer.UNSURE] * 200


def test_a_conversation_that_waits_for_nothing_gives_up() -> None:
    findings = list(ask([Talk(lambda io: None, lambda event, io: None)], fresh_work()))
    assert [finding.answer for finding in findings] == [Answer.UNSURE]


def test_a_generator_left_early_closes_its_sockets() -> None:
    before = open_descriptors()
    with udp_server(lambda data: data) as server:
        talk = Talk(lambda io: io.open(Kind.UDP, *server.address), Talk.find_and_stay)
        run = ask([talk], fresh_work())
        assert next(run).answer is Answer.YES
        run.close()  # type: ignore[attr-defined]
    assert open_descriptors() == before


def test_opens_wait_where_descriptors_are_short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop_doors, "descriptor_limit", lambda: 8)
    most = 0

    def react(event: Event, io: Io) -> None:
        nonlocal most
        most = max(most, open_descriptors() - before)
        Talk.ping(event, io)

    with udp_server(lambda data: data) as server:
        before = open_descriptors()
        talks = [Talk(lambda io: io.open(Kind.UDP, *server.address), react) for _ in range(50)]
        findings = list(ask(talks, fresh_work()))
    assert [finding.answer for finding in findings] == [Answer.YES] * 50
    assert most <= 8 + 3  # the selector and the wake-up pair


def test_a_thousand_channels_at_once() -> None:
    with udp_server(lambda data: data) as server:
        talks = [
            Talk(lambda io: io.open(Kind.UDP, *server.address), Talk.ping) for _ in range(1000)
        ]
        findings = list(ask(talks, fresh_work()))
    assert [finding.answer for finding in findings] == [Answer.YES] * 1000
