"""This computer dials PPTP: control connection, call, GRE, PPP (as pptp and pppd do)."""

from __future__ import annotations

from wizard.rehearsal.hosts import Address, Host
from wizard.rehearsal.packets import GRE
from wizard.rehearsal.ppp_peers import Caller, Login
from wizard.rehearsal.sayings import Outcome
from wizard.rehearsal.transport import Message
from wizard.rehearsal.tunnels import Way
from wizard.rehearsal.waiting import until
from wizard.wire import gre, pptp
from wizard.wire.errors import NotUnderstood
from wizard.work import Work

CONTROL_PATIENCE = 30.0
"""pppd's own LCP patience runs out before the kernel's TCP connect does."""
PPP_PATIENCE = 33.0
"""Ten Configure-Requests three seconds apart, and the wait after the last."""
FAREWELL = 1.0
"""How long a server may take to say goodbye."""


class _Call:
    """The control connection and its call, as the client sees them."""

    def __init__(self, host: Host, server: str, login: Login) -> None:
        self.state = "connecting"
        self._host = host
        self._server = server
        self._ours = host.physics.random.randrange(1, 1 << 16)
        self._theirs = 0
        self._sequence = 0
        self._stream = b""
        self._gre = host.raw(GRE, self._hear)
        self.caller = Caller(host.clock, self._say, login, host.physics.random.randbytes(4))
        self._connection = host.tcp.connect((server, pptp.PORT), self)

    def opened(self) -> None:
        self._send(pptp.StartRequest(host=b"client", vendor=b"practice"))

    def heard(self, data: bytes) -> None:
        try:
            messages, self._stream = pptp.split(self._stream + data)
        except NotUnderstood:
            self.state = "closed"
            return
        for message in messages:
            self._take(message)

    def closed(self, reset: bool) -> None:
        del reset
        self.state = "closed"

    def refused(self, icmp: Message | None, sender: str) -> None:
        del sender
        self.state = "filtered" if icmp else "refused"

    def hang_up(self) -> None:
        """Leave no line busy at the server."""
        if self.state == "called":
            self._send(pptp.CallClearRequest(self._ours))
            self._send(pptp.StopRequest())
            self._host.clock.after(FAREWELL, self._connection.close)
        else:
            self._connection.close()
        self.caller.over = True
        self._gre.close()

    def _take(self, message: pptp.Message) -> None:
        if isinstance(message, pptp.StartReply):
            self._send(pptp.OutgoingCallRequest(self._ours))
        elif isinstance(message, pptp.OutgoingCallReply) and message.result == pptp.OK:
            self._theirs, self.state = message.call_id, "called"
            self._send(pptp.SetLinkInfo(message.call_id))
            self.caller.ask()
        elif isinstance(message, pptp.EchoRequest):
            self._send(pptp.EchoReply(message.identifier))

    def _send(self, message: pptp.Message) -> None:
        self._connection.send(pptp.encode(message))

    def _say(self, data: bytes) -> None:
        packet = gre.Packet(self._theirs, data, self._sequence)
        self._sequence += 1
        self._gre.send(gre.encode(packet), self._server)

    def _hear(self, data: bytes, sender: Address) -> None:
        try:
            packet = gre.decode(data)
        except NotUnderstood:
            return
        if sender[0] == self._server and packet.call_id == self._ours and packet.payload:
            self.caller.hear(packet.payload)


def dial(host: Host, server: str, login: Login, work: Work) -> Way | Outcome:
    """Bring the call up, or say how it ended."""
    call = _Call(host, server, login)
    until(host.clock, lambda: call.state != "connecting", CONTROL_PATIENCE, work)
    if call.state != "called":
        call.hang_up()
        return Outcome("refused" if call.state == "refused" else "control_silent")
    caller = call.caller
    until(host.clock, lambda: caller.settled or call.state == "closed", PPP_PATIENCE, work)
    if caller.up:
        return _way(call)
    call.hang_up()
    return Outcome("gre_silent", caller.refusal)


def _way(call: _Call) -> Way:
    caller = call.caller
    return Way(
        caller.address,
        caller.send_ip,
        call.hang_up,
        caller.dns,
        listen=lambda hear: setattr(caller, "inward", hear),
    )
