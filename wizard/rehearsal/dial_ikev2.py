"""This computer dials IKEv2 as charon does: SA_INIT on 500, AUTH on 4500 behind NAT, then ESP."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from wizard.model import Auth, Connection
from wizard.rehearsal import ikev2_terms as terms
from wizard.rehearsal.ike_client import IkeClient
from wizard.rehearsal.office import digest
from wizard.rehearsal.packets import Packet, decode
from wizard.rehearsal.ppp_peers import answered
from wizard.rehearsal.sayings import Outcome
from wizard.rehearsal.sealing import (
    IN_IP,
    Opener,
    certificate,
    proof,
    read_certificate,
    sealed,
)
from wizard.rehearsal.tunnels import Way
from wizard.wire import ike, ikev2
from wizard.wire.errors import NotUnderstood
from wizard.wire.ike import Message, Payload

TURNS = 3
"""A cookie, then another group, then the answer: more a server may not ask for."""


class Ended(Exception):
    """The dial is over before the tunnel stands."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome)
        self.outcome = outcome


@dataclass
class Who:
    """What this computer proves itself and the server with."""

    connection: Connection
    password: str = field(repr=False)
    psk: str = field(repr=False)


class Ikev2Dial:
    """One dial."""

    def __init__(self, client: IkeClient, who: Who) -> None:
        self._client = client
        self._who = who
        self._random = client.host.physics.random
        self._spi = self._random.randbytes(8)
        self._nonce = self._random.randbytes(32)
        self._inbound = self._random.randrange(256, 1 << 32)
        self._answer = Message(self._spi, ike.NO_SPI, ike.V2, ikev2.IKE_SA_INIT)
        self._nonces = b""
        self._number = 0
        self._heard_auth = False
        self._fragmented = False
        self._opener = Opener()

    def dial(self) -> Way | Outcome:
        """Bring the tunnel up, or say how it ended."""
        try:
            self._init()
            return self._way(self._authenticate())
        except Ended as end:
            self._client.close()
            return end.outcome
        except NotUnderstood:
            self._client.close()
            return self._end("fell_silent")

    def _init(self) -> None:
        cookie = b""
        for _ in range(TURNS):
            answer = self._asked(cookie)
            notes = {note.kind: note for note in ikev2.notifies(answer)}
            if ikev2.COOKIE not in notes:
                break
            cookie = notes[ikev2.COOKIE].data
        if not answer.bodies(ikev2.SA):
            raise Ended(self._end("no_proposal"))
        self._answer = answer
        self._nonces = self._nonce + b"".join(answer.bodies(ikev2.NONCE))
        self._fragmented = ikev2.FRAGMENTATION in notes
        if self._nat(notes):
            self._client.port = ike.NAT_T_PORT

    def _asked(self, cookie: bytes) -> Message:
        key = ikev2.KeyExchange(ikev2.MODP_2048, self._random.randbytes(256))
        request = ikev2.init_request(
            self._spi,
            key,
            self._nonce,
            local=self._client.local(ike.PORT),
            remote=(self._client.server, ike.PORT),
            cookie=cookie,
        )
        answer = self._client.exchange([ike.encode(request)], self._is_init)
        if answer is None:
            raise Ended(self._end("silent_500"))
        return answer

    def _is_init(self, message: Message) -> Message | None:
        ours = message.initiator_spi == self._spi and message.exchange == ikev2.IKE_SA_INIT
        return message if ours else None

    def _nat(self, notes: dict[int, ikev2.Notify]) -> bool:
        """Whether either end is translated (RFC 7296 section 2.23)."""
        spis = (self._spi, self._answer.responder_spi)
        here = ikev2.nat_hash(*spis, *self._client.local(ike.PORT))
        there = ikev2.nat_hash(*spis, self._client.server, ike.PORT)
        seen = (notes.get(ikev2.NAT_DESTINATION), notes.get(ikev2.NAT_SOURCE))
        return any(
            note is not None and note.data != own
            for note, own in zip(seen, (here, there), strict=True)
        )

    def _authenticate(self) -> dict[int, bytes]:
        auth = self._who.connection.auth
        if auth is Auth.EAP_MSCHAPV2:
            return self._by_login()
        if auth is Auth.PSK:
            mine = proof(b"psk", self._nonces, self._who.psk.encode())
            payloads: tuple[Payload, ...] = (terms.encode_auth(terms.SHARED_KEY, mine),)
        else:
            issuer = digest(self._who.connection.ca)
            papers = certificate(self._who.connection.user or "client", issuer, 1800)
            signed = proof(b"client", self._nonces, issuer)
            payloads = (Payload(ikev2.CERT, papers), terms.encode_auth(terms.SIGNATURE, signed))
        answer = self._say(*self._opening(), *payloads)
        self._refused(answer)
        self._check_server(answer)
        return answer

    def _by_login(self) -> dict[int, bytes]:
        answer = self._say(*self._opening())
        self._refused(answer)
        self._check_server(answer)
        challenge = terms.decode_eap(answer.get(terms.EAP, b""))
        user = self._who.connection.user
        told = answered(challenge.data[1:17], user, self._who.password)
        reply = terms.Eap(terms.RESPONSE, 1, terms.RESPONSE, bytes([49]) + told + user.encode())
        verdict = terms.decode_eap(self._say(terms.encode_eap(reply)).get(terms.EAP, b""))
        self._say(terms.encode_eap(terms.Eap(terms.RESPONSE, 2, verdict.opcode)))
        if verdict.opcode != terms.SUCCESS:
            raise Ended(self._end("refused_login", _refusal(verdict.data)))
        final = proof(b"msk", self._nonces)
        return self._say(terms.encode_auth(terms.SHARED_KEY, final))

    def _opening(self) -> tuple[Payload, ...]:
        child = ikev2.Proposal(1, 3, self._inbound.to_bytes(4, "big"), ())
        wanted = self._who.connection.routes or (terms.EVERYTHING,)
        asked = [(terms.IP4_ADDRESS, ""), (terms.IP4_DNS, "")]
        return (
            terms.identity(ikev2.ID_I, self._who.connection.user or "client"),
            terms.encode_configuration(terms.CFG_REQUEST, asked),
            Payload(ikev2.SA, ikev2.encode_sa((child,))),
            terms.encode_selectors(terms.TS_I, (terms.EVERYTHING,)),
            terms.encode_selectors(terms.TS_R, wanted),
        )

    def _say(self, *payloads: Payload) -> dict[int, bytes]:
        """One IKE_AUTH exchange: what is in its answer, by payload kind."""
        self._number += 1
        number = self._number
        out = sealed(self._head(ikev2.IKE_AUTH, number), payloads, self._fragmented)

        def read(message: Message) -> tuple[Payload, ...] | None:
            ours = message.initiator_spi == self._spi and message.response
            return self._opened(message) if ours and message.message_id == number else None

        answer = self._client.exchange(out, read)
        if answer is None:
            raise Ended(self._end("fell_silent" if self._heard_auth else "silent_4500"))
        self._heard_auth = True
        return {payload.kind: payload.body for payload in answer}

    def _opened(self, message: Message) -> tuple[Payload, ...] | None:
        try:
            return self._opener.open(message)
        except NotUnderstood:
            return None

    def _head(self, exchange: int, number: int) -> Message:
        responder = self._answer.responder_spi
        return Message(self._spi, responder, ike.V2, exchange, ike.V2_INITIATOR, number)

    def _refused(self, answer: dict[int, bytes]) -> None:
        if ikev2.NOTIFY in answer and ikev2.AUTH not in answer:
            raise Ended(self._end("wrong_key"))

    def _check_server(self, answer: dict[int, bytes]) -> None:
        """A key proves the server already; a certificate must be of our CA and bear the name."""
        if self._who.connection.auth is Auth.PSK:
            return
        subject, issuer = read_certificate(answer.get(ikev2.CERT, b""))
        wanted = self._who.connection.remote_id or self._who.connection.server
        if issuer != digest(self._who.connection.ca):
            raise Ended(self._end("untrusted", subject=subject))
        if subject != wanted:
            raise Ended(self._end("wrong_name", subject=subject))

    def _way(self, answer: dict[int, bytes]) -> Way:
        given = terms.decode_configuration(answer.get(terms.CP, bytes(4)))
        addresses = [text for kind, text in given if kind == terms.IP4_ADDRESS]
        servers = tuple(text for kind, text in given if kind == terms.IP4_DNS)
        child = ikev2.decode_sa(answer.get(ikev2.SA, b""))
        if not addresses or not child:
            raise Ended(self._end("fell_silent"))
        outbound = int.from_bytes(child[0].spi, "big")
        association = self._client.associate(self._inbound, outbound)
        return Way(
            addresses[0],
            lambda packet: association.send(IN_IP, packet.encode()),
            self._hang_up,
            servers,
            terms.decode_selectors(answer.get(terms.TS_R, bytes(4))),
            lambda hear: setattr(association, "hear", _inner(hear)),
        )

    def _hang_up(self) -> None:
        """Tell the server (DELETE) and give the ports back."""
        self._number += 1
        delete = Payload(ikev2.DELETE, ikev2.encode_delete(ikev2.Delete()))
        for message in sealed(self._head(ikev2.INFORMATIONAL, self._number), (delete,), False):
            self._client.send(message)
        self._client.close()

    def _end(self, what: str, refusal: int = 0, **facts: str) -> Outcome:
        connection = self._who.connection
        known = {
            "server": connection.server,
            "remote_id": connection.remote_id or connection.server,
        }
        return Outcome(what, refusal, known | facts)


def _inner(hear: Callable[[Packet], None]) -> Callable[[int, bytes], None]:
    """What hears an association's payloads and passes inner packets on."""

    def take(kind: int, data: bytes) -> None:
        packet = decode(data) if kind == IN_IP else None
        if packet is not None:
            hear(packet)

    return take


def _refusal(text: bytes) -> int:
    digits = text[2:5] if text.startswith(b"E=") else b""
    return int(digits) if digits.isdigit() else 691
