"""An IKE server in a few lines: cookies, groups, half-open SAs and their end."""

from __future__ import annotations

from collections.abc import Callable

from tests.unit.probes.scripted import RTT, SERVER, Channel, Stage
from wizard.model import Finding
from wizard.probes.base import Kind
from wizard.probes.ike import IKE_500, IKE_4500, NAT, PROPOSAL, Ike
from wizard.wire import espudp, ike, ikev1, ikev2, ikev2_groups

ALL = (IKE_500, IKE_4500, NAT, PROPOSAL)
SA = {"version": 2, "answer": "sa", "fragmentation": True}
SEED, NONCE = bytes(range(32)), b"\x55" * 32


class Server:
    """A strongSwan in a few lines: cookies, groups, half-open SAs and their end."""

    def __init__(
        self,
        *,
        group: int = ikev2.MODP_2048,
        seen_from: tuple[str, int] | None = None,
        cookie: bool = False,
        mute: Callable[[ike.Message, int], bool] = lambda _message, _port: False,
        v2_notify: int = 0,
        v1: bool = False,
        most_half_open: int = 99,
        delay: float = RTT,
    ) -> None:
        self.group = group
        self.seen_from = seen_from
        self.cookie = cookie
        self.mute = mute
        self.v2_notify = v2_notify
        self.v1 = v1
        self.most_half_open = most_half_open
        self.delay = delay
        self.half_open: set[bytes] = set()
        self.v1_half_open: set[bytes] = set()
        self.inits: list[tuple[int, bytes]] = []

    def on(self, stage: Stage) -> Stage:
        return stage.peer(Kind.UDP, 500, self.hear).peer(Kind.UDP, 4500, self.hear)

    def hear(self, stage: Stage, channel: Channel, data: bytes) -> None:
        port = channel.remote[1]
        if port == 4500:
            datagram = espudp.decode(data)
            assert isinstance(datagram, espudp.Ike)
            data = datagram.message
        message = ike.decode(data)
        if message.exchange == ikev2.IKE_AUTH:
            self.half_open.discard(message.initiator_spi)
        elif not self.mute(message, port):
            self._answer(stage, channel, message, data)

    def _answer(self, stage: Stage, channel: Channel, message: ike.Message, data: bytes) -> None:
        self.inits.append((channel.remote[1], data))
        first = message.version == ike.V1
        answer = self._v1(message) if first else self._v2(message, channel)
        if answer is not None:
            packet = ike.encode(answer)
            marked = espudp.encode(espudp.Ike(packet)) if channel.remote[1] == 4500 else packet
            stage.answer(channel, marked, self.delay)

    def _v1(self, message: ike.Message) -> ike.Message | None:
        if not self.v1:
            return None
        self.v1_half_open.add(message.initiator_spi)
        transform = ikev1.offer().proposals[0].transforms[5]
        chosen = ikev1.SecurityAssociation((ikev1.Proposal(1, 1, b"", (transform,)),))
        return ikev1.main_mode_answer(message, b"s" * 8, chosen)

    def _v2(self, message: ike.Message, channel: Channel) -> ike.Message | None:
        told = {notify.kind: notify.data for notify in ikev2.notifies(message)}
        if self.cookie and told.get(ikev2.COOKIE) != b"crumb":
            return ikev2.notify_answer(message, ikev2.Notify(ikev2.COOKIE, b"crumb"))
        if self.v2_notify:
            return ikev2.notify_answer(message, ikev2.Notify(self.v2_notify))
        exchange = ikev2.decode_ke(message.bodies(ikev2.KE)[0])
        if exchange.group != self.group:
            wanted = self.group.to_bytes(2, "big")
            return ikev2.notify_answer(message, ikev2.Notify(ikev2.INVALID_KE_PAYLOAD, wanted))
        if len(self.half_open) >= self.most_half_open:
            return None
        self.half_open.add(message.initiator_spi)
        return self._sa(message, channel)

    def _sa(self, message: ike.Message, channel: Channel) -> ike.Message:
        transforms = (
            ikev2.Transform(1, ikev2.AES_CBC, (ike.Attribute(ikev2.KEY_LENGTH, 256),)),
            ikev2.Transform(2, ikev2.HMAC_SHA2_256),
            ikev2.Transform(3, ikev2.SHA2_256_128),
            ikev2.Transform(4, self.group),
        )
        public = ikev2_groups.public_value(self.group, SEED)
        return ikev2.init_answer(
            message,
            b"responde",
            ikev2.Proposal(1, transforms=transforms),
            ikev2.KeyExchange(self.group, public),
            NONCE,
            local=channel.remote,
            remote=self.seen_from or channel.local,
        )


def run(server: Server, questions: tuple[str, ...] = ALL) -> tuple[dict[str, Finding], Stage]:
    stage = server.on(Stage())
    return stage.run(Ike("vpn", SERVER, questions)), stage
