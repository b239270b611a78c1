"""One port's half of the IKE conversation: our requests, and what an answer on this port says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from router_drivers.base import JSON
from wizard.probes.base import Address
from wizard.probes.ike_names import suite_v1, suite_v2
from wizard.wire import NotUnderstood, espudp, ike, ikev1, ikev2, ikev2_groups, ikev2_seal

MOST_WISHES = 3
"""A server may ask for a cookie and another group, and the cookie may go stale once; not more."""

_SPI_SIZE, _NONCE_SIZE = 8, 32


@dataclass(frozen=True)
class Heard:
    """What one answer says. facts: of a YES. wish: the same request is wanted in another form.

    nat: (here, there) where the answer tells; chosen: the accepted proposal; farewell: what ends
    the half-open SA at the server.
    """

    facts: dict[str, JSON]
    wish: bool = False
    nat: tuple[bool, bool] | None = None
    chosen: str = ""
    farewell: bytes = b""


class Leg:
    """Builds and reads the messages of one port; keeps no time and sends nothing itself.

    seed: what the Diffie-Hellman key is made of; the ports of one server share it.
    """

    def __init__(self, remote: Address, random: Callable[[int], bytes], seed: bytes) -> None:
        self.remote = remote
        self.local: Address = ("", 0)
        self.spi = random(_SPI_SIZE)
        self._nonce = random(_NONCE_SIZE)
        self._seed = seed
        self._iv = random(ikev2_seal.IV_SIZE)
        self._group = ikev2.MODP_2048
        self._cookie = b""
        self._wishes = 0

    def request(self) -> bytes:
        """The IKE_SA_INIT request; the same bytes until the server wishes another form."""
        public = ikev2_groups.public_value(self._group, self._seed)
        message = ikev2.init_request(
            self.spi,
            ikev2.KeyExchange(self._group, public),
            self._nonce,
            local=self.local,
            remote=self.remote,
            cookie=self._cookie,
        )
        return self.wrap(ike.encode(message))

    def wrap(self, message: bytes) -> bytes:
        """The message as a datagram of this port (RFC 3948 section 2.2)."""
        return espudp.encode(espudp.Ike(message)) if self._natted else message

    def read(self, datagram: bytes, v1_cookie: bytes) -> Heard:
        """What an answer to one of our requests says; NotUnderstood where it is none."""
        message = ike.decode(self._unwrap(datagram))
        if message.initiator_spi not in {self.spi, v1_cookie}:
            raise NotUnderstood("ike.spi")
        if message.version >> 4 == 1:
            return _read_v1(message)
        if not message.response or message.initiator_spi != self.spi:
            raise NotUnderstood("ike.not_an_answer")
        return self._read_sa(message) if message.bodies(ikev2.SA) else self._read_notify(message)

    @property
    def _natted(self) -> bool:
        return self.remote[1] == ike.NAT_T_PORT

    def _unwrap(self, datagram: bytes) -> bytes:
        if not self._natted:
            return datagram
        content = espudp.decode(datagram)
        if not isinstance(content, espudp.Ike):
            raise NotUnderstood("ike.marker")
        return content.message

    def _read_notify(self, message: ike.Message) -> Heard:
        for notify in ikev2.notifies(message):
            if notify.kind == ikev2.COOKIE:
                return Heard(
                    {"version": 2, "answer": "cookie"}, wish=self._take_cookie(notify.data)
                )
            if notify.kind < ikev2.ERRORS_BELOW:
                facts: dict[str, JSON] = {"version": 2, "answer": "notify", "notify": notify.kind}
                asked = notify.kind == ikev2.INVALID_KE_PAYLOAD and self._take_group(notify.data)
                return Heard(facts, wish=asked)
        raise NotUnderstood("ike.empty")

    def _take_cookie(self, cookie: bytes) -> bool:
        """Whether the request is worth repeating (RFC 7296 section 2.6: 1 to 64 octets).

        The same cookie again answers a retry that was under way: nothing new.
        """
        if cookie == self._cookie:
            raise NotUnderstood("ike.stale")
        self._wishes += 1
        self._cookie = cookie
        return 1 <= len(cookie) <= 64 and self._wishes <= MOST_WISHES

    def _take_group(self, data: bytes) -> bool:
        """Whether the wanted group is one that we know and have not sent yet."""
        group = int.from_bytes(data, "big")
        if group == self._group:
            raise NotUnderstood("ike.stale")
        self._wishes += 1
        known = len(data) == 2 and group in ikev2_groups.GROUPS
        self._group = group if known else self._group
        return known and self._wishes <= MOST_WISHES

    def _read_sa(self, message: ike.Message) -> Heard:
        proposals = ikev2.decode_sa(message.bodies(ikev2.SA)[0])
        if not proposals:
            raise NotUnderstood("ike.no_proposal")
        known = {notify.kind for notify in ikev2.notifies(message)}
        facts: dict[str, JSON] = {"version": 2, "answer": "sa"}
        facts["fragmentation"] = ikev2.FRAGMENTATION in known
        chosen = suite_v2(proposals[0])
        return Heard(facts, False, self._nat(message), chosen, self._farewell(message))

    def _nat(self, message: ike.Message) -> tuple[bool, bool] | None:
        """Whether we and whether the server sit behind a NAT (RFC 7296 section 2.23)."""
        told = [(notify.kind, notify.data) for notify in ikev2.notifies(message)]
        seen = [data for kind, data in told if kind == ikev2.NAT_DESTINATION]
        theirs = [data for kind, data in told if kind == ikev2.NAT_SOURCE]
        if not (seen and theirs):
            return None
        spis = (message.initiator_spi, message.responder_spi)
        here = ikev2.nat_hash(*spis, *self.local) not in seen
        return here, ikev2.nat_hash(*spis, *self.remote) not in theirs

    def _farewell(self, message: ike.Message) -> bytes:
        """An IKE_AUTH that claims nobody and ends the half-open SA; nothing where we cannot.

        strongSwan ignores an address that has five of them; it drops this one on the spot.
        """
        try:
            keys = self._keys(message)
        except NotUnderstood:
            return b""
        payloads = (ikev2.notify_payload(ikev2.AUTHENTICATION_FAILED),)
        head = (message.initiator_spi, message.responder_spi, ike.V2, ikev2.IKE_AUTH)
        end = ike.Message(*head, ike.V2_INITIATOR, 1, payloads)
        return self.wrap(ikev2_seal.seal(end, keys, self._iv))

    def _keys(self, message: ike.Message) -> ikev2_seal.Keys:
        exchanges, nonces = message.bodies(ikev2.KE), message.bodies(ikev2.NONCE)
        if not (exchanges and nonces):
            raise NotUnderstood("ike.no_key")
        exchange = ikev2.decode_ke(exchanges[0])
        if exchange.group != self._group:
            raise NotUnderstood("ike.group")
        secret = ikev2_groups.shared_secret(self._group, self._seed, exchange.public)
        suite = ikev2.decode_sa(message.bodies(ikev2.SA)[0])[0]
        spis = (message.initiator_spi, message.responder_spi)
        return ikev2_seal.derive(suite, secret, (self._nonce, nonces[0]), spis)


def _read_v1(message: ike.Message) -> Heard:
    """An IKEv1 answer: the chosen transform, or a notification; not our own message come back."""
    if message.bodies(ikev1.SA) and message.responder_spi == ike.NO_SPI:
        raise NotUnderstood("ike.echo")
    for body in message.bodies(ikev1.SA):
        proposals = ikev1.decode_sa(body).proposals
        transforms = proposals[0].transforms if proposals else ()
        if transforms:
            return Heard({"version": 1, "answer": "sa"}, chosen=suite_v1(transforms[0]))
    for body in message.bodies(ikev1.NOTIFY):
        kind = ikev1.decode_notify(body).kind
        return Heard({"version": 1, "answer": "notify", "notify": kind})
    raise NotUnderstood("ike.empty")
