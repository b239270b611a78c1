"""IKEv2 as a server answers it (RFC 7296): SA_INIT, AUTH by key, certificate or EAP, DELETE."""

from __future__ import annotations

from dataclasses import dataclass, field

from wizard.rehearsal import ikev2_terms as terms
from wizard.rehearsal.hosts import Address
from wizard.rehearsal.ike_server import BLOCK_FROM, COOKIE_FROM, IkeServer
from wizard.rehearsal.packets import decode
from wizard.rehearsal.ppp_peers import answered
from wizard.rehearsal.sealing import (
    IN_IP,
    Association,
    Opener,
    certificate,
    proof,
    sealed,
)
from wizard.wire import ike, ikev2
from wizard.wire.ike import Message, Payload

SUPPORTED = {
    ikev2.ENCR: (ikev2.AES_CBC, ikev2.AES_GCM_16),
    ikev2.PRF: (ikev2.HMAC_SHA2_256, ikev2.HMAC_SHA1),
    ikev2.INTEG: (ikev2.SHA2_256_128, ikev2.SHA1_96),
    ikev2.DH: (ikev2.MODP_2048,),
}
"""What this server takes, by transform type."""


@dataclass(eq=False)
class _Session:
    """One IKE SA as the server holds it."""

    spi: bytes
    nonces: bytes
    fragmented: bool
    answer: list[bytes]
    number: int = 0
    user: str = ""
    challenge: bytes = b""
    proven: bool = False
    address: str = ""
    outbound: int = 0
    association: Association | None = None
    opener: Opener = field(default_factory=Opener)


class Ikev2Server:
    """Speaks version 2 on the sockets of an IkeServer."""

    def __init__(self, server: IkeServer) -> None:
        self._server = server
        self._service = server.office.service
        self._random = server.office.physics.random
        self._sessions: dict[bytes, _Session] = {}
        server.speakers[2] = self

    def hear(self, message: Message, sender: Address, port: int) -> None:
        """One request."""
        if message.response:
            return
        if message.exchange == ikev2.IKE_SA_INIT:
            self._init(message, sender, port)
        elif (session := self._sessions.get(message.initiator_spi)) is not None:
            self._protected(session, message, sender, port)

    def _init(self, request: Message, sender: Address, port: int) -> None:
        known = self._sessions.get(request.initiator_spi)
        if known is not None and known.number == 0:
            self._send(known.answer, sender, port)
            return
        notify = self._objection(request, sender)
        if notify is not None:
            self._send([ike.encode(ikev2.notify_answer(request, notify))], sender, port)
        elif self._server.waiting(sender) < BLOCK_FROM:
            self._accept(request, sender, port)

    def _objection(self, request: Message, sender: Address) -> ikev2.Notify | None:
        given = [n.data for n in ikev2.notifies(request) if n.kind == ikev2.COOKIE]
        cookie = self._server.cookie(sender, request.initiator_spi)
        if self._server.waiting(sender) >= COOKIE_FROM and cookie not in given:
            return ikev2.Notify(ikev2.COOKIE, cookie)
        if not self._service.proposals or self._chosen(request) is None:
            return ikev2.Notify(ikev2.NO_PROPOSAL_CHOSEN)
        keys = [ikev2.decode_ke(body).group for body in request.bodies(ikev2.KE)]
        if keys[:1] != [ikev2.MODP_2048]:
            return ikev2.Notify(ikev2.INVALID_KE_PAYLOAD, ikev2.MODP_2048.to_bytes(2, "big"))
        return None

    def _chosen(self, request: Message) -> ikev2.Proposal | None:
        offers = (offer for body in request.bodies(ikev2.SA) for offer in ikev2.decode_sa(body))
        return next(filter(None, map(_match, offers)), None)

    def _accept(self, request: Message, sender: Address, port: int) -> None:
        chosen = self._chosen(request)
        if chosen is None:
            return
        spi, nonce = self._random.randbytes(8), self._random.randbytes(32)
        key = ikev2.KeyExchange(ikev2.MODP_2048, self._random.randbytes(256))
        ends = {"local": self._server.local(sender, port), "remote": sender}
        answer = ikev2.init_answer(request, spi, chosen, key, nonce, **ends)
        asked = any(n.kind == ikev2.FRAGMENTATION for n in ikev2.notifies(request))
        if not self._service.fragmentation:
            answer = _unfragmented(answer)
        nonces = b"".join(request.bodies(ikev2.NONCE)) + nonce
        both = asked and self._service.fragmentation
        session = _Session(spi, nonces, both, [ike.encode(answer)])
        self._sessions[request.initiator_spi] = session
        self._server.open(sender, spi)
        self._send(session.answer, sender, port)

    def _protected(self, session: _Session, request: Message, sender: Address, port: int) -> None:
        if request.responder_spi != session.spi:
            return
        if request.message_id == session.number and session.number:
            self._send(session.answer, sender, port)
            return
        payloads = session.opener.open(request)
        if payloads is None or request.message_id != session.number + 1:
            return
        session.number = request.message_id
        out = self._answer(session, request.exchange, payloads, sender, port)
        head = Message(
            request.initiator_spi,
            session.spi,
            ike.V2,
            request.exchange,
            ike.V2_RESPONSE,
            request.message_id,
        )
        session.answer = sealed(head, out, session.fragmented)
        self._send(session.answer, sender, port)

    def _answer(
        self,
        session: _Session,
        exchange: int,
        payloads: tuple[Payload, ...],
        sender: Address,
        port: int,
    ) -> tuple[Payload, ...]:
        inner = {payload.kind: payload.body for payload in payloads}
        if exchange != ikev2.IKE_AUTH:
            return self._informed(session, inner)
        if terms.EAP in inner:
            return self._judge(session, terms.decode_eap(inner[terms.EAP]))
        if ikev2.SA in inner:
            offers = ikev2.decode_sa(inner[ikev2.SA])
            session.outbound = int.from_bytes(offers[0].spi, "big") if offers else 0
        if ikev2.ID_I in inner:
            session.user = terms.read_identity(inner[ikev2.ID_I])
        if ikev2.AUTH not in inner:
            return self._introduce(session)
        if session.proven or self._proves(session, inner):
            return self._establish(session, sender, port)
        return self._fail(session)

    def _introduce(self, session: _Session) -> tuple[Payload, ...]:
        """Who we are, and who are you? (section 2.16)."""
        session.challenge = self._random.randbytes(16)
        body = bytes([16]) + session.challenge + b"office"
        ask = terms.Eap(terms.REQUEST, 1, opcode=1, data=body)
        return (*self._ourselves(session), terms.encode_eap(ask))

    def _ourselves(self, session: _Session) -> tuple[Payload, ...]:
        service = self._service
        papers = certificate(service.subject, service.issuer, service.large)
        signed = proof(b"server", session.nonces, service.issuer)
        return (
            terms.identity(ikev2.ID_R, service.subject),
            Payload(ikev2.CERT, papers),
            terms.encode_auth(terms.SIGNATURE, signed),
        )

    def _judge(self, session: _Session, packet: terms.Eap) -> tuple[Payload, ...]:
        if packet.opcode == terms.RESPONSE and len(packet.data) >= 50:
            user = packet.data[50:].decode("utf-8", "replace")
            refusal = self._service.refusal(
                user,
                packet.data[1:50],
                lambda password: answered(session.challenge, user, password),
            )
            session.user, session.proven = user, not refusal
            text = f"E={refusal} R=0 V=3 M=Refused".encode() if refusal else b"S=OK"
            opcode = terms.FAILURE if refusal else terms.SUCCESS
            return (terms.encode_eap(terms.Eap(terms.REQUEST, 2, opcode, text)),)
        code = terms.SUCCESS if session.proven else terms.FAILURE
        if not session.proven:
            self._server.done(session.spi)
        return (terms.encode_eap(terms.Eap(code, packet.identifier)),)

    def _proves(self, session: _Session, inner: dict[int, bytes]) -> bool:
        digest = inner[ikev2.AUTH][4:]
        if ikev2.CERT in inner:
            return digest == proof(b"client", session.nonces, inner[ikev2.CERT][1:33])
        key = self._service.psk.encode()
        return bool(key) and digest == proof(b"psk", session.nonces, key)

    def _establish(self, session: _Session, sender: Address, port: int) -> tuple[Payload, ...]:
        self._server.done(session.spi)
        inbound = self._server.new_spi()
        association = self._server.associate(inbound, session.outbound, sender, port)
        address = self._server.office.lease(lambda packet: association.send(IN_IP, packet.encode()))
        association.hear = lambda kind, data: self._inward(kind, data, address)
        session.association, session.address = association, address
        values = [(terms.IP4_ADDRESS, address)]
        values += [(terms.IP4_DNS, server) for server in self._service.dns]
        child = ikev2.Proposal(1, 3, inbound.to_bytes(4, "big"), ())
        mine = () if session.challenge else self._ourselves(session)
        return (
            *mine,
            terms.encode_auth(terms.SHARED_KEY, proof(b"done", session.nonces)),
            terms.encode_configuration(terms.CFG_REPLY, values),
            Payload(ikev2.SA, ikev2.encode_sa((child,))),
            terms.encode_selectors(terms.TS_I, [f"{address}/32"]),
            terms.encode_selectors(terms.TS_R, self._service.inside or [terms.EVERYTHING]),
        )

    def _inward(self, kind: int, data: bytes, address: str) -> None:
        packet = decode(data) if kind == IN_IP else None
        if packet is not None:
            self._server.office.inward(packet, address)

    def _informed(self, session: _Session, inner: dict[int, bytes]) -> tuple[Payload, ...]:
        if ikev2.DELETE in inner and session.association is not None:
            self._server.dissolve(session.association.inbound)
            self._server.office.release(session.address)
            session.association = None
        return ()

    def _fail(self, session: _Session) -> tuple[Payload, ...]:
        self._server.done(session.spi)
        return (ikev2.notify_payload(ikev2.AUTHENTICATION_FAILED),)

    def _send(self, messages: list[bytes], to: Address, port: int) -> None:
        for message in messages:
            self._server.send(message, to, port)


def _match(offer: ikev2.Proposal) -> ikev2.Proposal | None:
    """The offer narrowed to one transform of each type, or None."""
    kept = []
    for kind in sorted({transform.kind for transform in offer.transforms}):
        ours = SUPPORTED.get(kind, ())
        fitting = (t for t in offer.transforms if t.kind == kind and t.identifier in ours)
        first = next(fitting, None)
        if first is None:
            return None
        kept.append(first)
    return ikev2.Proposal(offer.number, offer.protocol, offer.spi, tuple(kept)) if kept else None


def _unfragmented(answer: Message) -> Message:
    without = tuple(
        payload
        for payload in answer.payloads
        if payload.kind != ikev2.NOTIFY
        or ikev2.decode_notify(payload.body).kind != ikev2.FRAGMENTATION
    )
    return Message(
        answer.initiator_spi,
        answer.responder_spi,
        ike.V2,
        answer.exchange,
        answer.flags,
        0,
        without,
    )
