"""This computer dials L2TP/IPsec: IKEv1 main and quick mode, ESP transport, L2TP, PPP."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace

from wizard.rehearsal.ike_client import IkeClient
from wizard.rehearsal.ikev1_server import QUICK_MODE, authenticator, opened, sealed
from wizard.rehearsal.l2tp_server import (
    CDN,
    ICCN,
    ICRP,
    ICRQ,
    SESSION_ID,
    call,
    data_message,
    read_data,
)
from wizard.rehearsal.ppp_peers import Caller, Login
from wizard.rehearsal.sayings import Outcome
from wizard.rehearsal.sealing import IN_UDP, Association
from wizard.rehearsal.transport import Datagram, datagram
from wizard.rehearsal.tunnels import Way
from wizard.rehearsal.waiting import until
from wizard.wire import ike, ikev1, l2tp
from wizard.wire.errors import NotUnderstood
from wizard.wire.ike import Message, Payload
from wizard.work import Work

L2TP_PATIENCE = 33.0
"""xl2tpd gives a tunnel up after five retries, 33 s in all."""
PPP_PATIENCE = 33.0
Forbids = Callable[[bool, bool], bool]
"""Whether this system speaks no NAT-T where (we are, the server is) behind NAT."""
SESSION = 1
"""Our own identifiers: one tunnel, one session."""


class Ikev1Dial:
    """Main mode and quick mode; `run` gives ESP SAs in transport mode."""

    def __init__(self, client: IkeClient, psk: str, forbids: Forbids) -> None:
        self._client = client
        self._forbids = forbids
        self._key = psk.encode()
        self._random = client.host.physics.random
        self._cookie = self._random.randbytes(8)
        self._responder = ike.NO_SPI

    def run(self) -> Association | str:
        """The association, or how it ended."""
        answer = self._said(ikev1.main_mode(self._cookie))
        if answer is None:
            return "silent_500"
        if not answer.bodies(ikev1.SA):
            return "no_proposal"
        self._responder = answer.responder_spi
        answer = self._said(self._keys())
        if answer is None:
            return "silent_500"
        here, there = self._nat(answer.bodies(ikev1.NAT_D))
        if self._forbids(here, there):
            return "policy"
        if here or there:
            self._client.port = ike.NAT_T_PORT
        return self._protected()

    def _protected(self) -> Association | str:
        """Messages 5 and 6, then quick mode."""
        mine = authenticator(self._key, b"initiator", self._cookie + self._responder)
        identify = (Payload(ikev1.ID, b"\x02\0\0\0client"), Payload(ikev1.HASH, mine))
        answer = self._sent(sealed(self._head(ikev1.MAIN_MODE), identify, self._key))
        if answer is None:
            return "silent_4500"
        if not self._readable(answer):
            return "wrong_key"
        return self._quick()

    def _quick(self) -> Association | str:
        inbound = self._random.randrange(256, 1 << 32)
        offer = ikev1.Proposal(1, 3, inbound.to_bytes(4, "big"), (ikev1.Transform(1, 12),))
        body = ikev1.encode_sa(ikev1.SecurityAssociation((offer,)))
        number = self._random.randrange(1, 1 << 32)
        head = replace(self._head(QUICK_MODE), message_id=number)
        mine = authenticator(self._key, b"quick", number.to_bytes(4, "big"))
        payloads = (
            Payload(ikev1.HASH, mine),
            Payload(ikev1.SA, body),
            Payload(ikev1.NONCE, self._random.randbytes(32)),
        )
        answer = self._sent(sealed(head, payloads, self._key), number)
        outbound = self._chosen_spi(answer) if answer else 0
        return self._client.associate(inbound, outbound) if outbound else "silent_4500"

    def _chosen_spi(self, answer: Message) -> int:
        """The server's SPI for ESP; 0 where its answer says nothing."""
        try:
            found = {payload.kind: payload.body for payload in opened(answer, self._key)}
            chosen = ikev1.decode_sa(found.get(ikev1.SA, b"")).proposals
        except NotUnderstood:
            return 0
        return int.from_bytes(chosen[0].spi, "big") if chosen else 0

    def _readable(self, answer: Message) -> bool:
        try:
            return answer.exchange == ikev1.MAIN_MODE and bool(opened(answer, self._key))
        except NotUnderstood:
            return False

    def _keys(self) -> Message:
        """Message 3: key exchange, nonce, both NAT-D hashes."""
        cookies = self._cookie + self._responder
        there = ikev1.nat_hash(cookies, self._client.server, ike.PORT, "sha256")
        here = ikev1.nat_hash(cookies, *self._client.local(ike.PORT), "sha256")
        payloads = (
            Payload(ikev1.KE, self._random.randbytes(256)),
            Payload(ikev1.NONCE, self._random.randbytes(32)),
            Payload(ikev1.NAT_D, there),
            Payload(ikev1.NAT_D, here),
        )
        return replace(self._head(ikev1.MAIN_MODE), payloads=payloads)

    def _nat(self, seen: tuple[bytes, ...]) -> tuple[bool, bool]:
        """Whether we and the server are translated; the first hash is our own as seen there."""
        cookies = self._cookie + self._responder
        here = ikev1.nat_hash(cookies, *self._client.local(ike.PORT), "sha256")
        there = ikev1.nat_hash(cookies, self._client.server, ike.PORT, "sha256")
        return seen[:1] != (here,), there not in seen[1:]

    def _head(self, exchange: int) -> Message:
        return Message(self._cookie, self._responder, ike.V1, exchange)

    def _said(self, message: Message) -> Message | None:
        return self._client.exchange(
            [ike.encode(message)],
            lambda answer: answer if self._ours(answer) and not answer.sealed else None,
        )

    def _sent(self, data: bytes, number: int = 0) -> Message | None:
        """An encrypted message; the answer bears its number, or (5 and 6) is a complaint."""

        def read(answer: Message) -> Message | None:
            fits = self._ours(answer) and answer.sealed and number in {0, answer.message_id}
            return answer if fits else None

        return self._client.exchange([data], read)

    def _ours(self, answer: Message) -> bool:
        return answer.initiator_spi == self._cookie


class _Line:
    """L2TP and PPP over one association."""

    def __init__(self, client: IkeClient, association: Association, login: Login) -> None:
        self._client = client
        self._association = association
        self._inbox: deque[l2tp.Control] = deque()
        self._peer = 0
        self._session = 0
        self._ns = 0
        self._nr = 0
        magic = client.host.physics.random.randbytes(4)
        self.caller = Caller(client.host.clock, self._frame, login, magic)
        association.hear = self._hear

    def begin(self, work: Work) -> bool:
        """Tunnel and call; False where L2TP gets no answer."""
        start = l2tp.start_request(SESSION, b"client", b"practice")
        reply = self._asked(start, l2tp.SCCRP, work)
        if reply is None:
            return False
        self._peer = int.from_bytes(reply.value(l2tp.TUNNEL_ID), "big")
        avps = (l2tp.Avp(l2tp.MESSAGE_TYPE, l2tp.SCCCN.to_bytes(2, "big")),)
        self._send(l2tp.Control(self._peer, 0, self._ns, self._nr, avps))
        request = call(ICRQ, self._peer, 0, self._ns, self._nr, SESSION)
        granted = self._asked(request, ICRP, work)
        if granted is None:
            return False
        self._session = int.from_bytes(granted.value(SESSION_ID), "big")
        self._send(call(ICCN, self._peer, self._session, self._ns, self._nr, SESSION))
        self.caller.ask()
        return True

    def hang_up(self) -> None:
        """End the call and the tunnel at the server."""
        self.caller.over = True
        self._send(call(CDN, self._peer, self._session, self._ns, self._nr, SESSION))
        self._client.close()

    def _asked(self, message: l2tp.Control, kind: int, work: Work) -> l2tp.Control | None:
        self._send(message)
        until(
            self._client.host.clock,
            lambda: any(answer.kind == kind for answer in self._inbox),
            L2TP_PATIENCE,
            work,
        )
        return next((answer for answer in self._inbox if answer.kind == kind), None)

    def _send(self, message: l2tp.Control) -> None:
        self._ns += 1
        self._carry(l2tp.encode(message))

    def _frame(self, frame: bytes) -> None:
        self._carry(data_message(self._peer, self._session, frame))

    def _carry(self, data: bytes) -> None:
        ends = (self._client.local(0)[0], self._client.server)
        self._association.send(IN_UDP, Datagram(l2tp.PORT, l2tp.PORT, data).encode(*ends))

    def _hear(self, kind: int, data: bytes) -> None:
        inner = datagram(data) if kind == IN_UDP else None
        if inner is None:
            return
        try:
            frame = read_data(inner.data)
            if frame is not None:
                self.caller.hear(frame[2])
                return
            message = l2tp.decode(inner.data)
        except NotUnderstood:
            return
        self._nr = (message.ns + 1) & 0xFFFF if message.avps else self._nr
        self._inbox.append(message)


def dial(client: IkeClient, psk: str, login: Login, work: Work, forbids: Forbids) -> Way | Outcome:
    """Bring the tunnel up, or say how it ended."""
    association = Ikev1Dial(client, psk, forbids).run()
    if isinstance(association, str):
        client.close()
        return Outcome(association, facts={"server": client.server})
    line = _Line(client, association, login)
    if not line.begin(work):
        client.close()
        return Outcome("l2tp_silent", facts={"server": client.server})
    caller = line.caller
    until(client.host.clock, lambda: caller.settled, PPP_PATIENCE, work)
    if not caller.up:
        line.hang_up()
        return Outcome("l2tp_silent", caller.refusal, {"server": client.server})
    return Way(
        caller.address,
        caller.send_ip,
        line.hang_up,
        caller.dns,
        listen=lambda hear: setattr(caller, "inward", hear),
    )
