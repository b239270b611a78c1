"""Small loopback servers and one pliable conversation for the loop's contract tests."""

from __future__ import annotations

import contextlib
import datetime as dt
import socket
import ssl
import struct
import tempfile
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from wizard.model import Answer, Finding
from wizard.probes.base import Address, Data, Event, Io, Opened, Refused
from wizard.work import RealClock, Work

Answers = Callable[[bytes], bytes] | None
"""What a server says to what it got; None resets the connection."""


def fresh_work() -> Work:
    """Work on the real clock; a test's own limit is pytest's."""
    return Work(RealClock())


def open_descriptors() -> int:
    """How many file descriptors this process holds."""
    folder = Path("/proc/self/fd")
    if not folder.is_dir():
        pytest.skip("this system does not list open descriptors")
    return sum(1 for _ in folder.iterdir())


def closed_port(kind: int, host: str = "127.0.0.1") -> int:
    """A port on which nothing listens."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, kind) as sock:
        sock.bind((host, 0))
        return int(sock.getsockname()[1])


class Talk:
    """A conversation made of two functions; notes what it hears."""

    server = "test"
    questions: tuple[str, ...] = ("test.question",)

    def __init__(self, begins: Callable[[Io], Any], reacts: Callable[[Event, Io], Any]) -> None:
        self.begins = begins
        self.reacts = reacts
        self.events: list[Event] = []

    def begin(self, io: Io) -> None:
        self.begins(io)

    def hear(self, event: Event, io: Io) -> None:
        self.events.append(event)
        self.reacts(event, io)

    def give_up(self, io: Io) -> None:
        io.found(Finding("test.question", Answer.UNSURE))

    def refusals(self) -> list[Event]:
        return [event for event in self.events if isinstance(event, Refused)]

    @staticmethod
    def ping(event: Event, io: Io) -> None:
        """Send until somebody answers, then find."""
        if isinstance(event, Opened):
            io.send(event.channel, b"ping")
        elif isinstance(event, Data):
            io.found(Finding("test.question", Answer.YES))
            io.finish()

    @staticmethod
    def find_and_stay(event: Event, io: Io) -> None:
        """Find at once and go on listening."""
        io.found(Finding("test.question", Answer.YES))
        io.timer(60, "stay")


@dataclass
class Server:
    """A running server: its address and the peers that spoke to it."""

    address: Address
    peers: list[Address] = field(default_factory=list)


@contextlib.contextmanager
def _running(sock: socket.socket, serve: Callable[[Server], None]) -> Iterator[Server]:
    server = Server(sock.getsockname()[:2])
    thread = threading.Thread(target=serve, args=(server,))
    thread.start()
    try:
        yield server
    finally:
        with contextlib.suppress(OSError):
            sock.shutdown(socket.SHUT_RDWR)
        thread.join(5)
        sock.close()


@contextlib.contextmanager
def udp_server(answers: Callable[[bytes], bytes], host: str = "127.0.0.1") -> Iterator[Server]:
    """Answers every datagram."""
    sock = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_DGRAM)
    sock.bind((host, 0))
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_000_000)

    def serve(server: Server) -> None:
        while True:
            try:
                data, peer = sock.recvfrom(65536)
            except OSError:
                return
            if not data:  # shutdown wakes the reader with nothing
                return
            server.peers.append(peer[:2])
            with contextlib.suppress(OSError):
                sock.sendto(answers(data), peer)

    with _running(sock, serve) as server:
        yield server


@contextlib.contextmanager
def tcp_server(answers: Answers, context: ssl.SSLContext | None = None) -> Iterator[Server]:
    """Reads once from each connection, answers and closes."""
    sock = socket.create_server(("127.0.0.1", 0), backlog=256)

    def serve(server: Server) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, peer = sock.accept()
                server.peers.append(peer)
                with connection:
                    _serve_one(connection, answers, context)

    with _running(sock, serve) as server:
        yield server


def tls_server(answers: Answers) -> contextlib.AbstractContextManager[Server]:
    """The same behind a self-signed certificate."""
    return tcp_server(answers, server_context())


def _serve_one(connection: socket.socket, answers: Answers, context: ssl.SSLContext | None) -> None:
    connection.settimeout(5)
    with contextlib.suppress(OSError):
        stream = context.wrap_socket(connection, server_side=True) if context else connection
        data = stream.recv(65536)
        if answers is None:
            stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        elif data:
            stream.sendall(answers(data))
        if context:
            stream.close()


@cache
def server_context() -> ssl.SSLContext:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "vpn.office.example")])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    pem = certificate.public_bytes(serialization.Encoding.PEM) + key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.NamedTemporaryFile() as file:
        file.write(pem)
        file.flush()
        context.load_cert_chain(file.name)
    return context
