"""PPTP in one dialogue: control connection, call, and does GRE come back? (RFC 2637)."""

from __future__ import annotations

from collections.abc import Iterable

from router_drivers.base import JSON
from wizard.model import Answer
from wizard.probes import schedule
from wizard.probes.base import Closed, Data, Denied, Event, Io, Kind, Opened, Refused, Timer
from wizard.probes.dialogue import is_final, printable, why
from wizard.probes.stream import Stream
from wizard.wire import NotUnderstood, gre, ppp, pptp

CONTROL, CALL, GRE = "pptp.control", "pptp.call", "pptp.gre"
HOST = b"client"
"""What we call ourselves in the control connection."""

_LCP, _GRE_VERDICT, _GOODBYE = "pptp.lcp", "pptp.gre_verdict", "pptp.goodbye"
_REDIAL = "pptp.redial"


class Pptp(Stream):
    """Asks only as far as its questions need, and never leaves a server's line busy."""

    def __init__(self, server: str, address: str, questions: Iterable[str]) -> None:
        super().__init__(server, address, questions, port=pptp.PORT)
        self._stream = b""
        self._call_id = 0
        self._server_call_id: int | None = None
        self._raw: int | None = None
        self._requested = False
        self._left = False
        self._hang_ups = 0
        self._fallen = False
        self._placed = 0.0
        self._lcp_sent = 0
        self._lcp = b""
        self._soft_gre: dict[str, JSON] = {}

    def start(self, io: Io) -> None:
        """Dial; the numbers of the call are chosen now."""
        self._call_id = int.from_bytes(io.random(2), "big") or 1
        self._lcp = ppp.encode(ppp.configure_request(1, io.random(4)))
        super().start(io)

    def asked(self, question: str) -> bool:
        """Whether the dialogue has come that far."""
        reached = {CONTROL: True, CALL: self._requested, GRE: self._server_call_id is not None}
        return super().asked(question) and reached[question]

    def connected(self, io: Io) -> None:
        """Say who we are."""
        self._send(io, pptp.StartRequest(host=HOST))

    def received(self, data: bytes, io: Io) -> None:
        """Control messages, whole or in pieces."""
        try:
            messages, self._stream = pptp.split(self._stream + data)
        except NotUnderstood:
            self._babble(io)
            return
        for message in messages:
            self._take(message, io)

    def no_line(self, facts: dict[str, JSON], io: Io) -> None:
        """No TCP: the rest could not be asked."""
        self._fail(CONTROL, facts, io)

    def denied(self, event: Denied, io: Io) -> None:
        """No TCP from here."""
        self.not_asked(io, event.reason, CONTROL)
        self.not_asked(io, "previous_failed", CALL, GRE)

    def closed(self, event: Closed, io: Io) -> None:
        """The server hung up before all was known."""
        self._ended("reset" if event.reset else "closed", io)

    def _ended(self, code: str, io: Io) -> None:
        """The line is gone; dialled once more where that may tell more."""
        if self._may_redial(code):
            io.timer(schedule.REDIAL, _REDIAL)
        elif self._server_call_id is None:
            self._fail(self._stage(), {"why": "rejected", "code": code}, io)
            io.finish()
        else:
            self._call_fell(code, io)

    def _may_redial(self, code: str) -> bool:
        """Where a fresh dialogue tells more.

        A pptpd that has just ended another call may hang up before its first word, twice even; a
        call that falls at once has to fall twice before that is held against GRE.
        """
        if code == "reset":
            return False
        if self._server_call_id is None:
            self._hang_ups += 1
            return self._hang_ups <= schedule.HANG_UPS
        first, self._fallen = not self._fallen, True
        return first

    def _call_fell(self, code: str, io: Io) -> None:
        """Two calls taken and dropped without a word of GRE.

        pptpd hangs up when its own GRE is answered by "protocol unreachable", as a Linux router
        without the helper does: what Windows then calls 619.
        """
        if self._fallen:
            self.tell(io, GRE, Answer.NO, why="silent", ended=code)
        else:
            self.tell(io, GRE, Answer.UNSURE, "call_ended", code=code)
        io.finish()

    def verdict(self, io: Io) -> None:
        """Control or call stayed unanswered; GRE has a verdict of its own."""
        if self._server_call_id is None:
            self._fail(self._stage(), {"why": "silent", "connected": True}, io)

    def leave(self, io: Io) -> None:
        """Clear the call and stop the control connection (sections 2.12, 2.3)."""
        if self.line is None or self._left:
            return
        self._left = True
        if self._requested:
            self._send(io, pptp.CallClearRequest(self._call_id))
        self._send(io, pptp.StopRequest())

    def over(self, io: Io) -> None:
        """All is known: say goodbye and give the server a moment to answer."""
        if self.line is None:
            io.finish()
            return
        self.leave(io)
        io.timer(schedule.FAREWELL, _GOODBYE)

    def other(self, event: Event, io: Io) -> None:
        """The raw channel, and the timers of LCP."""
        if isinstance(event, Timer):
            self._rang(event.tag, io)
        elif isinstance(event, Opened | Denied) and event.channel == self._raw:
            self._raw_ready(event, io)
        elif isinstance(event, Data) and event.channel == self._raw:
            self._gre(event, io)
        elif isinstance(event, Refused) and event.channel == self._raw:
            self._gre_refused(event, io)

    def _stage(self) -> str:
        return CALL if self._requested else CONTROL

    def _take(self, message: pptp.Message, io: Io) -> None:
        if isinstance(message, pptp.StartReply):
            self._started(message, io)
        elif isinstance(message, pptp.OutgoingCallReply):
            self._called(message, io)
        elif isinstance(message, pptp.EchoRequest):
            self._send(io, pptp.EchoReply(message.identifier))
        elif isinstance(message, pptp.CallDisconnectNotify | pptp.StopRequest):
            self._hung_up(io)
        elif isinstance(message, pptp.StopReply):
            io.finish()

    def _started(self, reply: pptp.StartReply, io: Io) -> None:
        if reply.result != pptp.OK:
            self._fail(CONTROL, {"why": "rejected", "code": reply.result}, io)
            return
        names = {"host": printable(reply.host), "vendor": printable(reply.vendor)}
        self.tell(io, CONTROL, Answer.YES, **names, rtt_ms=self._ms(io))
        if self.waits_for(GRE) and self._raw is None:
            self._raw = io.open(Kind.RAW, self.address, protocol=gre.PROTOCOL)
        elif self.waits_for(CALL, GRE):
            self._place_call(io)

    def _raw_ready(self, event: Opened | Denied, io: Io) -> None:
        """The raw socket stands before the call: the server's first packet must not be missed."""
        if isinstance(event, Denied):
            self.not_asked(io, event.reason, GRE)
        if self.waits_for(CALL, GRE):
            self._place_call(io)

    def _place_call(self, io: Io) -> None:
        if not self._requested:
            self._requested = True
            self._placed = io.now()
            self._send(io, pptp.OutgoingCallRequest(self._call_id, serial=1))

    def _called(self, reply: pptp.OutgoingCallReply, io: Io) -> None:
        if not self._requested or self._server_call_id is not None:
            return
        if reply.result != pptp.OK:
            self._fail(CALL, {"why": "rejected", "code": reply.result, "result": reply.result}, io)
            return
        self._server_call_id = reply.call_id
        self._placed = io.now()
        self._send(io, pptp.SetLinkInfo(reply.call_id))
        self.tell(io, CALL, Answer.YES, call_id=reply.call_id)
        if self.waits_for(GRE):
            patience = schedule.VERDICT - self.elapsed(io)
            io.timer(max(schedule.GRE_PATIENCE, patience), _GRE_VERDICT)
            self._send_lcp(io)

    def _send_lcp(self, io: Io) -> None:
        """The identical request with the next sequence number, as a new GRE packet."""
        packet = gre.Packet(self._server_call_id or 0, self._lcp, self._lcp_sent)
        io.send(self._raw or 0, gre.encode(packet))
        self._lcp_sent += 1
        if self._lcp_sent == len(schedule.LCP_SENDS) + 1:
            self.first_word(io)
        due = (*schedule.LCP_SENDS, *schedule.LCP_SECOND_ROUND)[self._lcp_sent :]
        if due:
            io.timer(max(0.0, due[0] - (io.now() - self._placed)), _LCP)

    def _rang(self, tag: str, io: Io) -> None:
        if tag == _GOODBYE:
            io.finish()
        elif tag == _REDIAL and self.line is None:
            self._again(io)
        elif tag == _LCP and self.waits_for(GRE):
            self._send_lcp(io)
        elif tag == _GRE_VERDICT:
            self.tell(io, GRE, Answer.NO, **(self._soft_gre or {"why": "silent"}))

    def _again(self, io: Io) -> None:
        """A fresh dialogue with a call ID of its own; the raw channel stays."""
        self._stream, self._requested, self._server_call_id = b"", False, None
        self._call_id = int.from_bytes(io.random(2), "big") or 1
        self._lcp_sent = 0
        self._dial(io)

    def _gre(self, event: Data, io: Io) -> None:
        """GRE for our own call from the server: it passes, whatever lies inside.

        It may overtake the reply to the call, which travels another way.
        """
        try:
            packet = gre.decode(event.data)
        except NotUnderstood:
            return
        ours = packet.call_id == self._call_id and event.sender[0] == self.address
        if ours and self._requested:
            rtt = round((io.now() - self._placed) * 1000, 1)
            self.tell(io, GRE, Answer.YES, rtt_ms=rtt, sends=self._lcp_sent)

    def _gre_refused(self, event: Refused, io: Io) -> None:
        """A filter's word is final; the server's own refusal may only say that the call is over."""
        self._soft_gre = why(event, self.address) or self._soft_gre
        if is_final(event) and self._soft_gre.get("why") == "filtered":
            self.tell(io, GRE, Answer.NO, **self._soft_gre)

    def _hung_up(self, io: Io) -> None:
        """The server ends the call by itself."""
        if self.line is not None:
            io.close(self.line)
            self.line = None
        self._ended("hung_up", io)

    def _babble(self, io: Io) -> None:
        """Somebody answers on this port, but not in PPTP."""
        stage = self._stage()
        if self._server_call_id is not None:
            stage = GRE
        self._stream = b""
        io.close(self.line or 0)
        self.line = None
        self.tell(io, stage, Answer.UNSURE, "not_understood")
        self.not_asked(io, "previous_failed", CALL, GRE)

    def _fail(self, question: str, facts: dict[str, JSON], io: Io) -> None:
        self.tell(io, question, Answer.NO, **facts)
        self.not_asked(io, "previous_failed", CALL, GRE)

    def _send(self, io: Io, message: pptp.Message) -> None:
        if self.line is not None:
            io.send(self.line, pptp.encode(message))

    def _ms(self, io: Io) -> float:
        return round(self.elapsed(io) * 1000, 1)
