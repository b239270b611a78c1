"""PPP (RFC 1661) between a caller and a server: LCP, CHAP (MS-CHAPv2's layout), IPCP, IP."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from wizard.rehearsal.clock import VirtualClock
from wizard.rehearsal.office import Office
from wizard.rehearsal.packets import Packet, decode, dotted, packed
from wizard.rehearsal.sealing import proof
from wizard.wire import ppp
from wizard.wire.errors import NotUnderstood
from wizard.wire.octets import u8, u16

CHAP, IPCP, IP = 0xC223, 0x8021, 0x0021
ADDRESS, DNS = 3, 129
CHALLENGE, RESPONSE, SUCCESS, FAILURE = 1, 2, 3, 4
RESEND = 3.0
"""Seconds between Configure-Requests (pppd's lcp-restart)."""
REQUESTS = 10
"""Configure-Requests until the link is given up (pppd's lcp-max-configure): 30 s."""

Say = Callable[[bytes], None]


def answered(challenge: bytes, user: str, password: str) -> bytes:
    """The answer to a challenge, in MS-CHAPv2's 49 octets."""
    return proof(challenge, user.encode(), password.encode())[:24].rjust(48, b"\0") + b"\0"


def _chap(code: int, identifier: int, body: bytes) -> bytes:
    packet = u8(code) + u8(identifier) + u16(4 + len(body)) + body
    return ppp.encode_frame(ppp.Frame(CHAP, packet))


def _ipcp(packet: ppp.Packet) -> bytes:
    return ppp.encode_frame(ppp.Frame(IPCP, ppp.encode_lcp(packet)))


class _Peer:
    """What both ends do: ask for the link until it is granted, grant the other's wish."""

    def __init__(self, clock: VirtualClock, say: Say, magic: bytes) -> None:
        self.say = say
        self.over = False
        self.granted = False
        self.grants = False
        self._clock = clock
        self._magic = magic
        self._asked = 0

    def ask(self) -> None:
        """Send Configure-Requests until one is acknowledged."""
        if self.over or self.granted or self._asked >= REQUESTS:
            return
        self._asked += 1
        self.say(ppp.encode(ppp.configure_request(self._asked, self._magic)))
        self._clock.after(RESEND, self.ask)

    def hear(self, data: bytes) -> None:
        """One frame; what is not PPP is dropped."""
        try:
            frame = ppp.decode_frame(data)
            if frame.protocol == ppp.LCP:
                self._lcp(ppp.decode_lcp(frame.payload))
            elif frame.protocol == CHAP and len(frame.payload) > 4:
                self.chap(frame.payload[0], frame.payload[1], frame.payload[4:])
            elif frame.protocol == IPCP:
                self.ipcp(ppp.decode_lcp(frame.payload))
            elif frame.protocol == IP and (packet := decode(frame.payload)) is not None:
                self.ip(packet)
        except NotUnderstood:
            return

    def send_ip(self, packet: Packet) -> None:
        """One inner packet."""
        self.say(ppp.encode_frame(ppp.Frame(IP, packet.encode())))

    def _lcp(self, packet: ppp.Packet) -> None:
        if packet.code == ppp.CONFIGURE_REQUEST and isinstance(packet, ppp.Configure):
            answer = ppp.Configure(ppp.CONFIGURE_ACK, packet.identifier, packet.options)
            self.say(ppp.encode(answer))
            self.grants = True
        elif packet.code == ppp.CONFIGURE_ACK:
            self.granted = True
        elif packet.code == ppp.TERMINATE_REQUEST:
            self.say(ppp.encode(ppp.Control(ppp.TERMINATE_ACK, packet.identifier)))
            self.end()
        if self.granted and self.grants:
            self.linked()

    def linked(self) -> None:
        """Both requests are granted."""

    def end(self) -> None:
        """The link is over."""
        self.over = True

    def chap(self, code: int, identifier: int, body: bytes) -> None:
        """An authentication packet."""

    def ipcp(self, packet: ppp.Packet) -> None:
        """An address packet."""

    def ip(self, packet: Packet) -> None:
        """An inner packet."""


class Answerer(_Peer):
    """The server's end of one call."""

    def __init__(self, office: Office, say: Say) -> None:
        super().__init__(office.clock, say, office.physics.random.randbytes(4))
        self.address = ""
        self._office = office
        self._challenge = b""

    def linked(self) -> None:
        """Ask who is calling, once."""
        if not self._challenge:
            self._challenge = self._office.physics.random.randbytes(16)
            self.say(_chap(CHALLENGE, 1, u8(16) + self._challenge + b"office"))

    def chap(self, code: int, identifier: int, body: bytes) -> None:
        """Judge the caller's answer."""
        if code != RESPONSE or len(body) < 50 or not self._challenge:
            return
        user = body[50:].decode("utf-8", "replace")
        refusal = self._office.service.refusal(
            user, body[1:50], lambda password: answered(self._challenge, user, password)
        )
        if refusal:
            self.say(_chap(FAILURE, identifier, f"E={refusal} R=0 V=3 M=Refused".encode()))
            self.say(ppp.encode(ppp.Control(ppp.TERMINATE_REQUEST, 2)))
        elif not self.address:
            self.address = self._office.lease(self.send_ip)
            self.say(_chap(SUCCESS, identifier, b"S=OK"))

    def ipcp(self, packet: ppp.Packet) -> None:
        """Tell the caller its address and name server, then agree."""
        if packet.code != ppp.CONFIGURE_REQUEST or not self.address:
            return
        wanted = {ADDRESS: self.address, DNS: next(iter(self._office.service.dns), "")}
        options = tuple(ppp.Option(kind, packed(text)) for kind, text in wanted.items() if text)
        agreed = isinstance(packet, ppp.Configure) and packet.options == options
        code = ppp.CONFIGURE_ACK if agreed else ppp.CONFIGURE_NAK
        self.say(_ipcp(ppp.Configure(code, packet.identifier, options)))

    def ip(self, packet: Packet) -> None:
        """Into the office."""
        if self.address:
            self._office.inward(packet, self.address)

    def end(self) -> None:
        """Give the address back."""
        super().end()
        if self.address:
            self._office.release(self.address)
            self.address = ""


@dataclass(frozen=True)
class Login:
    """Who calls."""

    user: str
    password: str = field(repr=False)


class Caller(_Peer):
    """The client's end: heard says whether anything came, refusal the server's E= code."""

    def __init__(self, clock: VirtualClock, say: Say, login: Login, magic: bytes) -> None:
        super().__init__(clock, say, magic)
        self.heard = False
        self.refusal = 0
        self.address = ""
        self.dns: tuple[str, ...] = ()
        self.up = False
        self.inward: Callable[[Packet], None] = lambda _packet: None
        self._login = login

    @property
    def settled(self) -> bool:
        """Up, refused or over."""
        return self.up or self.over or bool(self.refusal)

    def hear(self, data: bytes) -> None:
        """One frame."""
        self.heard = True
        super().hear(data)

    def chap(self, code: int, identifier: int, body: bytes) -> None:
        """Answer the challenge; hear the verdict."""
        if code == CHALLENGE and len(body) >= 17:
            answer = answered(body[1:17], self._login.user, self._login.password)
            self.say(_chap(RESPONSE, identifier, u8(49) + answer + self._login.user.encode()))
        elif code == SUCCESS:
            self._wish((ppp.Option(ADDRESS, bytes(4)), ppp.Option(DNS, bytes(4))))
        elif code == FAILURE and body.startswith(b"E="):
            self.refusal = int(body[2:5]) if body[2:5].isdigit() else 691

    def ipcp(self, packet: ppp.Packet) -> None:
        """Take the address that the server proposes."""
        if not isinstance(packet, ppp.Configure):
            return
        if packet.code == ppp.CONFIGURE_NAK:
            self._wish(packet.options)
        elif packet.code == ppp.CONFIGURE_ACK:
            given = {o.kind: dotted(o.value) for o in packet.options if len(o.value) == 4}
            self.address = given.get(ADDRESS, "")
            self.dns = tuple(given[kind] for kind in (DNS,) if kind in given)
            self.up = True

    def ip(self, packet: Packet) -> None:
        """Out of the tunnel."""
        self.inward(packet)

    def _wish(self, options: tuple[ppp.Option, ...]) -> None:
        self.say(_ipcp(ppp.Configure(ppp.CONFIGURE_REQUEST, 1, options)))
