"""An L2TP server (RFC 2661): control dialogue, one session a tunnel, PPP in data messages.

It does not care what carries it: `hear` takes a datagram, `say` sends one (bare UDP 1701, or
UDP inside ESP transport mode).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wizard.rehearsal.office import Office
from wizard.rehearsal.ppp_peers import Answerer
from wizard.wire import l2tp
from wizard.wire.errors import NotUnderstood
from wizard.wire.octets import Reader, u16

ICRQ, ICRP, ICCN, CDN = 10, 11, 12, 14
SESSION_ID = 14
"""Assigned Session ID, an AVP of call messages (RFC 2661 section 4.4.4)."""
_DATA = 0x4002

Say = Callable[[bytes], None]


def data_message(tunnel: int, session: int, frame: bytes) -> bytes:
    """A data message with its length (section 3.1)."""
    return u16(_DATA) + u16(8 + len(frame)) + u16(tunnel) + u16(session) + frame


def read_data(data: bytes) -> tuple[int, int, bytes] | None:
    """Tunnel, session and frame of a data message; None for a control message."""
    reader = Reader(data, "l2tp")
    flags = reader.number(2)
    if flags & 0x8000:
        return None
    reader.require(true=flags == _DATA, fault="flags")
    size, tunnel, session = reader.number(2), reader.number(2), reader.number(2)
    return tunnel, session, reader.take(size - 8)


def number(kind: int, value: int) -> l2tp.Avp:
    """An AVP of two octets."""
    return l2tp.Avp(kind, u16(value))


def call(kind: int, tunnel: int, session: int, ns: int, nr: int, assigned: int) -> l2tp.Control:
    """A call message; assigned: the sender's own session identifier."""
    avps = (number(l2tp.MESSAGE_TYPE, kind), number(SESSION_ID, assigned))
    return l2tp.Control(tunnel, session, ns, nr, avps)


@dataclass(eq=False)
class _Tunnel:
    peer: int
    say: Say
    ns: int = 1
    nr: int = 1
    session: int = 0
    answerer: Answerer | None = None


class L2tpServer:
    """Answers SCCRQ, grants calls, carries PPP; our tunnel and session identifiers are equal."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self._tunnels: dict[int, _Tunnel] = {}

    def hear(self, data: bytes, say: Say) -> None:
        """One datagram to port 1701; what is not L2TP is dropped."""
        try:
            frame = read_data(data)
            if frame is None:
                self._control(l2tp.decode(data), say)
                return
        except NotUnderstood:
            return
        tunnel = self._tunnels.get(frame[0])
        if tunnel is not None and tunnel.answerer is not None:
            tunnel.answerer.hear(frame[2])

    def _control(self, message: l2tp.Control, say: Say) -> None:
        if message.kind == l2tp.SCCRQ:
            self._start(message, say)
            return
        tunnel = self._tunnels.get(message.tunnel)
        if tunnel is None or not message.avps:
            return
        tunnel.nr = (message.ns + 1) & 0xFFFF
        if message.kind == ICRQ:
            self._grant(tunnel, message)
            return
        if message.kind in (l2tp.STOP_CCN, CDN):
            self._stop(message.tunnel)
        elif message.kind == ICCN and tunnel.answerer is not None:
            tunnel.answerer.ask()
        say(l2tp.encode(l2tp.Control(tunnel.peer, 0, tunnel.ns, tunnel.nr)))

    def _start(self, request: l2tp.Control, say: Say) -> None:
        peer = int.from_bytes(request.value(l2tp.TUNNEL_ID), "big")
        known = [ours for ours, tunnel in self._tunnels.items() if tunnel.peer == peer]
        ours = known[0] if known else self.office.physics.random.randrange(1, 1 << 16)
        self._tunnels.setdefault(ours, _Tunnel(peer, say))
        say(l2tp.encode(l2tp.start_reply(request, ours, b"office", b"practice")))

    def _grant(self, tunnel: _Tunnel, request: l2tp.Control) -> None:
        ours = request.tunnel
        if tunnel.answerer is None:
            tunnel.session = int.from_bytes(request.value(SESSION_ID), "big")
            tunnel.answerer = Answerer(
                self.office,
                lambda frame: tunnel.say(data_message(tunnel.peer, tunnel.session, frame)),
            )
        reply = call(ICRP, tunnel.peer, tunnel.session, tunnel.ns, tunnel.nr, ours)
        tunnel.say(l2tp.encode(reply))

    def _stop(self, ours: int) -> None:
        tunnel = self._tunnels.pop(ours)
        if tunnel.answerer is not None:
            tunnel.answerer.end()


def serve_bare(server: L2tpServer, *, answers: bool) -> None:
    """Take UDP 1701 outside IPsec: answer it, or (what most servers do) drop it in silence."""

    def hear(data: bytes, sender: tuple[str, int]) -> None:
        if answers:
            server.hear(data, lambda answer: socket.send(answer, sender))

    socket = server.office.udp(hear, l2tp.PORT)
