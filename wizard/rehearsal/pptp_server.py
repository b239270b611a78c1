"""A PPTP server (RFC 2637): control on TCP 1723, calls over enhanced GRE."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.rehearsal.hosts import Address
from wizard.rehearsal.office import Office
from wizard.rehearsal.packets import GRE
from wizard.rehearsal.ppp_peers import Answerer
from wizard.rehearsal.tcp import Connection
from wizard.rehearsal.transport import Message
from wizard.wire import gre, pptp
from wizard.wire.errors import NotUnderstood

CALL_STEP = 128
"""How far apart the Call IDs lie (pptpd hands out 0, 128, 256; 0 is a legal one)."""


@dataclass(eq=False)
class Call:
    """One call: who, under which identifiers, and its PPP."""

    ours: int
    theirs: int
    peer: str
    answerer: Answerer
    sequence: int = 0


class PptpServer:
    """Answers control connections and carries their calls."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self._calls: dict[int, Call] = {}
        self._next = 0
        self._gre = office.raw(GRE, self._hear)
        office.tcp.listen(pptp.PORT, self)

    def accept(self, connection: Connection) -> _Control:
        """A client came."""
        return _Control(self, connection)

    def begin(self, theirs: int, peer: str) -> Call:
        """A call is granted; PPP begins at once."""
        ours, self._next = self._next, (self._next + CALL_STEP) & 0xFFFF
        call = Call(ours, theirs, peer, Answerer(self.office, lambda data: self._say(call, data)))
        self._calls[ours] = call
        self.office.clock.after(0, call.answerer.ask)
        return call

    def end(self, call: Call) -> None:
        """The call is over."""
        call.answerer.end()
        self._calls.pop(call.ours, None)

    def _say(self, call: Call, data: bytes) -> None:
        packet = gre.Packet(call.theirs, data, call.sequence)
        call.sequence += 1
        self._gre.send(gre.encode(packet), call.peer)

    def _hear(self, data: bytes, sender: Address) -> None:
        try:
            packet = gre.decode(data)
        except NotUnderstood:
            return
        call = self._calls.get(packet.call_id)
        if call is not None and call.peer == sender[0] and packet.payload:
            call.answerer.hear(packet.payload)


class _Control:
    """One control connection."""

    def __init__(self, server: PptpServer, connection: Connection) -> None:
        self._server = server
        self._connection = connection
        self._stream = b""
        self._calls: dict[int, Call] = {}

    def opened(self) -> None:
        """The client speaks first."""

    def heard(self, data: bytes) -> None:
        try:
            messages, self._stream = pptp.split(self._stream + data)
        except NotUnderstood:
            self._connection.abort()
            self.closed(reset=True)
            return
        for message in messages:
            self._answer(message)

    def closed(self, reset: bool) -> None:
        """The client is gone, and its calls with it."""
        del reset
        self._clear()

    def refused(self, icmp: Message | None, sender: str) -> None:
        """Never asked: we did not open."""

    def _answer(self, message: pptp.Message) -> None:
        if isinstance(message, pptp.StartRequest):
            self._send(pptp.StartReply(firmware=1, host=b"local", vendor=b"linux"))
        elif isinstance(message, pptp.OutgoingCallRequest):
            self._grant(message)
        elif isinstance(message, pptp.EchoRequest):
            self._send(pptp.EchoReply(message.identifier))
        elif isinstance(message, pptp.CallClearRequest):
            self._disconnect(message.call_id)
        elif isinstance(message, pptp.StopRequest):
            self._clear()
            self._send(pptp.StopReply())
            self._connection.close()

    def _grant(self, request: pptp.OutgoingCallRequest) -> None:
        call = self._server.begin(request.call_id, self._connection.remote[0])
        self._calls[request.call_id] = call
        self._send(pptp.OutgoingCallReply(call.ours, request.call_id))

    def _disconnect(self, theirs: int) -> None:
        call = self._calls.pop(theirs, None)
        if call is not None:
            self._server.end(call)
            self._send(pptp.CallDisconnectNotify(call.ours))

    def _clear(self) -> None:
        for call in self._calls.values():
            self._server.end(call)
        self._calls.clear()

    def _send(self, message: pptp.Message) -> None:
        self._connection.send(pptp.encode(message))
