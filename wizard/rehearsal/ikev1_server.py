"""IKEv1 main mode and quick mode as a server answers them (RFC 2409), then L2TP inside ESP.

What is encrypted in main mode and quick mode is masked with a digest of the pre-shared key, so
that a wrong key yields what a real server sees: bytes that are no payloads.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from wizard.rehearsal.hosts import Address
from wizard.rehearsal.ike_server import BLOCK_FROM, IkeServer
from wizard.rehearsal.l2tp_server import L2tpServer
from wizard.rehearsal.sealing import IN_UDP, Association, chain, masked, proof, unchain
from wizard.rehearsal.transport import Datagram, datagram
from wizard.wire import ike, ikev1, l2tp
from wizard.wire.errors import NotUnderstood
from wizard.wire.ike import Message, Payload

QUICK_MODE = 32
SHA256_GROUP_14 = (ikev1.SHA256, 14)
SHA1_GROUP_14 = (ikev1.SHA1, 14)
SUPPORTED = (SHA256_GROUP_14, SHA1_GROUP_14)
"""Hash and group of the transforms that this server takes (AES, pre-shared key)."""


def sealed(head: Message, payloads: tuple[Payload, ...], key: bytes) -> bytes:
    """An encrypted IKEv1 message."""
    cipher = masked(chain(payloads), key, head.initiator_spi, head.responder_spi)
    kind = payloads[0].kind
    return ike.encode(replace(head, flags=ike.V1_ENCRYPTED, sealed=cipher, sealed_kind=kind))


def opened(message: Message, key: bytes) -> tuple[Payload, ...]:
    """The payloads of an encrypted IKEv1 message; raises NotUnderstood where the key is wrong."""
    plain = masked(message.sealed, key, message.initiator_spi, message.responder_spi)
    return unchain(message.sealed_kind, plain)


def authenticator(key: bytes, side: bytes, cookies: bytes) -> bytes:
    """What HASH_I and HASH_R prove."""
    return proof(side, key, cookies)


@dataclass(eq=False)
class _Session:
    cookie: bytes
    peer: Address
    stage: int = 1
    request: bytes = b""
    answer: bytes = b""
    association: Association | None = None


class Ikev1Server:
    """Speaks version 1 on the sockets of an IkeServer and hands its tunnels to L2TP."""

    def __init__(self, server: IkeServer, calls: L2tpServer) -> None:
        self._server = server
        self._calls = calls
        self._random = server.office.physics.random
        self._sessions: dict[bytes, _Session] = {}
        server.speakers[1] = self

    def hear(self, message: Message, sender: Address, port: int) -> None:
        """One message of an initiator; a repeated one gets its answer again."""
        session = self._sessions.get(message.initiator_spi)
        again = ike.encode(message)
        if session is not None and session.request == again:
            self._send(session.answer, sender, port)
        elif message.exchange == ikev1.MAIN_MODE and message.responder_spi == ike.NO_SPI:
            self._offer(message, sender, port)
        elif session is not None and message.responder_spi == session.cookie:
            session.request, session.answer = again, b""
            self._continue(session, message, sender, port)
            self._send(session.answer, sender, port)

    def _offer(self, request: Message, sender: Address, port: int) -> None:
        """Message 1: a chosen transform, a refusal, or silence at the half-open limit."""
        if self._server.waiting(sender) >= BLOCK_FROM:
            return
        cookie = self._random.randbytes(8)
        chosen = self._chosen(request)
        if chosen is None:
            notify = ikev1.Notify(ikev1.NO_PROPOSAL_CHOSEN)
            answer = ike.encode(ikev1.notify_answer(request, cookie, notify))
            self._send(answer, sender, port)
            return
        answer = ike.encode(ikev1.main_mode_answer(request, cookie, chosen, (ikev1.VENDOR_DPD,)))
        self._sessions[request.initiator_spi] = _Session(
            cookie, sender, 1, ike.encode(request), answer
        )
        self._server.open(sender, cookie)
        self._send(answer, sender, port)

    def _chosen(self, request: Message) -> ikev1.SecurityAssociation | None:
        bodies = request.bodies(ikev1.SA)
        if not bodies or not self._server.office.service.proposals:
            return None
        for proposal in ikev1.decode_sa(bodies[0]).proposals:
            fitting = (t for t in proposal.transforms if _takes(t))
            transform = next(fitting, None)
            if transform is not None:
                kept = replace(proposal, transforms=(transform,))
                return ikev1.SecurityAssociation((kept,))
        return None

    def _continue(self, session: _Session, message: Message, sender: Address, port: int) -> None:
        if message.exchange == ikev1.MAIN_MODE and session.stage == 1:
            self._exchange(session, message, sender, port)
        elif message.exchange == ikev1.MAIN_MODE and message.sealed:
            self._identify(session, message)
        elif message.exchange == QUICK_MODE and session.stage >= 3 and message.sealed:
            self._quick(session, message, sender, port)
        elif message.exchange == ikev1.INFORMATIONAL and session.association is not None:
            self._server.dissolve(session.association.inbound)

    def _exchange(self, session: _Session, message: Message, sender: Address, port: int) -> None:
        """Message 3: keys and NAT detection (RFC 3947 section 3.2)."""
        cookies = message.initiator_spi + session.cookie
        local = self._server.local(sender, port)
        payloads = (
            Payload(ikev1.KE, self._random.randbytes(256)),
            Payload(ikev1.NONCE, self._random.randbytes(32)),
            Payload(ikev1.NAT_D, ikev1.nat_hash(cookies, *sender, "sha256")),
            Payload(ikev1.NAT_D, ikev1.nat_hash(cookies, *local, "sha256")),
        )
        session.stage = 2
        session.answer = ike.encode(
            replace(message, responder_spi=session.cookie, payloads=payloads)
        )

    def _identify(self, session: _Session, message: Message) -> None:
        """Message 5: with the wrong key nothing can be read, and the complaint cannot either.

        It goes from port 500 to where the exchange began: what proves nothing moves nothing.
        """
        key = self._server.office.service.psk.encode()
        cookies = message.initiator_spi + session.cookie
        try:
            found = {payload.kind: payload.body for payload in opened(message, key)}
        except NotUnderstood:
            found = {}
        if found.get(ikev1.HASH) != authenticator(key, b"initiator", cookies):
            complaint = replace(
                message,
                exchange=ikev1.INFORMATIONAL,
                message_id=self._random.randrange(1, 1 << 32),
                sealed=self._random.randbytes(64),
                sealed_kind=ikev1.HASH,
            )
            self._server.send(ike.encode(complaint), session.peer, ike.PORT)
            return
        session.stage = 3
        self._server.done(session.cookie)
        answer = (
            Payload(ikev1.ID, b"\x02\0\0\0" + self._server.office.service.subject.encode()),
            Payload(ikev1.HASH, authenticator(key, b"responder", cookies)),
        )
        session.answer = sealed(replace(message, sealed=b""), answer, key)

    def _quick(self, session: _Session, message: Message, sender: Address, port: int) -> None:
        """Quick mode 1: SPIs for ESP in transport mode."""
        key = self._server.office.service.psk.encode()
        offers = [payload.body for payload in opened(message, key) if payload.kind == ikev1.SA]
        if not offers:
            return
        theirs = int.from_bytes(ikev1.decode_sa(offers[0]).proposals[0].spi, "big")
        ours = self._server.new_spi()
        association = self._server.associate(ours, theirs, sender, port)
        association.hear = lambda kind, data: self._inner(association, kind, data)
        session.association = association
        chosen = ikev1.Proposal(1, 3, ours.to_bytes(4, "big"), (ikev1.Transform(1, 12),))
        body = ikev1.encode_sa(ikev1.SecurityAssociation((chosen,)))
        answer = (
            Payload(
                ikev1.HASH, authenticator(key, b"quick", message.message_id.to_bytes(4, "big"))
            ),
            Payload(ikev1.SA, body),
            Payload(ikev1.NONCE, self._random.randbytes(32)),
        )
        session.answer = sealed(replace(message, sealed=b""), answer, key)

    def _inner(self, association: Association, kind: int, data: bytes) -> None:
        """UDP inside ESP; its checksum is not looked at (RFC 3948 section 3.1.2)."""
        inner = datagram(data) if kind == IN_UDP else None
        if inner is None or inner.target != l2tp.PORT:
            return

        def say(answer: bytes) -> None:
            packet = Datagram(l2tp.PORT, inner.source, answer)
            association.send(IN_UDP, packet.encode("0.0.0.0", "0.0.0.0"))  # noqa: S104 - no socket

        self._calls.hear(inner.data, say)

    def _send(self, answer: bytes, to: Address, port: int) -> None:
        if answer:
            self._server.send(answer, to, port)


def _takes(transform: ikev1.Transform) -> bool:
    pair = (transform.value(ikev1.HASH_ALGORITHM), transform.value(ikev1.GROUP))
    return pair in SUPPORTED and transform.value(ikev1.AUTH_METHOD) == ikev1.PSK
