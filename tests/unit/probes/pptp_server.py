"""pptpd as seen on the wire, with faults."""

from __future__ import annotations

from collections.abc import Iterable

from tests.unit.probes.scripted import Channel, Stage
from wizard.probes.base import Closed, Kind
from wizard.wire import gre, ppp, pptp


class Server:
    """pptpd as seen on the wire, with faults."""

    def __init__(
        self,
        *,
        call_id: int = 0,
        start_result: int = 1,
        call_result: int = 1,
        mute_from: int = 99,
        hang_up: bool = False,
    ) -> None:
        self.call_id = call_id
        self.start_result = start_result
        self.call_result = call_result
        self.mute_from = mute_from
        self.hang_up = hang_up
        self.heard: list[pptp.Message] = []
        self.client_call_id = 0

    def control(self, stage: Stage, channel: Channel, data: bytes) -> None:
        messages, rest = pptp.split(data)
        assert rest == b""
        for message in messages:
            self.heard.append(message)
            for answer in self._answers(message):
                stage.answer(channel, pptp.encode(answer))
            if self.hang_up and isinstance(message, pptp.SetLinkInfo):
                stage.tell(Closed(channel.number), 0.05)

    def _answers(self, message: pptp.Message) -> Iterable[pptp.Message]:
        if self.mute_from <= message.KIND:
            return
        if isinstance(message, pptp.StartRequest):
            yield pptp.StartReply(result=self.start_result, host=b"local", vendor=b"linux\x07")
        elif isinstance(message, pptp.OutgoingCallRequest):
            self.client_call_id = message.call_id
            yield pptp.OutgoingCallReply(self.call_id, message.call_id, result=self.call_result)
        elif isinstance(message, pptp.StopRequest):
            yield pptp.StopReply()

    def gre(self, stage: Stage, channel: Channel, data: bytes) -> None:
        packet = gre.decode(data)
        assert packet.call_id == self.call_id
        assert isinstance(ppp.decode(packet.payload), ppp.Configure)
        own = ppp.encode(ppp.configure_request(1, b"srvr"))
        stage.answer(channel, gre.encode(gre.Packet(self.client_call_id, own, 0)))

    def kinds(self) -> list[str]:
        return [type(message).__name__ for message in self.heard]


def stage_for(server: Server) -> Stage:
    stage = Stage().peer(Kind.TCP, 1723, server.control)
    return stage.peer(Kind.RAW, 47, server.gre)
