"""Does L2TP answer outside IPsec? (l2tp.1701)."""

from __future__ import annotations

from router_drivers.base import JSON
from wizard.model import Answer
from wizard.probes import schedule
from wizard.probes.base import Io
from wizard.probes.datagram import Datagram
from wizard.probes.dialogue import printable
from wizard.wire import NotUnderstood, l2tp

QUESTION = "l2tp.1701"
HOST = b"client"
"""What we call ourselves; a host name is required (RFC 2661 section 6.1)."""


class L2tp(Datagram):
    """SCCRQ; an answer is dismissed politely. Silence is what most L2TP/IPsec servers do."""

    sends = schedule.L2TP_SENDS
    ends = schedule.L2TP_ENDS

    def __init__(self, server: str, address: str) -> None:
        super().__init__(server, address, (QUESTION,), l2tp.PORT)
        self._tunnel = 0

    def request(self, io: Io) -> bytes:
        """SCCRQ with a tunnel ID of our own, not 0."""
        self._tunnel = int.from_bytes(io.random(2), "big") or 1
        return l2tp.encode(l2tp.start_request(self._tunnel, HOST))

    def answered(self, data: bytes, io: Io) -> None:
        """SCCRP is yes; StopCCN is the server's own no."""
        answer = l2tp.decode(data)
        if answer.tunnel != self._tunnel:
            raise NotUnderstood("l2tp.tunnel")
        if answer.kind == l2tp.SCCRP:
            self._dismiss(answer, io)
            names = {"host": l2tp.HOST, "vendor": l2tp.VENDOR}
            facts = {name: printable(answer.value(kind)) for name, kind in names.items()}
            rtt = round(self.elapsed(io) * 1000, 1)
            self.tell(io, QUESTION, Answer.YES, **facts, rtt_ms=rtt)
        elif answer.kind == l2tp.STOP_CCN:
            code = l2tp.result_code(answer)
            self.tell(io, QUESTION, Answer.NO, why="rejected", code=code)

    def silent(self, facts: dict[str, JSON], io: Io) -> None:
        """Silence proves nothing here; an ICMP error does."""
        if facts["why"] == "silent":
            self.tell(io, QUESTION, Answer.UNSURE, "silence_is_normal")
        else:
            self.tell(io, QUESTION, Answer.NO, **facts)

    def _dismiss(self, answer: l2tp.Control, io: Io) -> None:
        """StopCCN, which acknowledges the SCCRP too (RFC 2661 section 5.7)."""
        peer = int.from_bytes(answer.value(l2tp.TUNNEL_ID), "big")
        stop = l2tp.stop(peer, self._tunnel, ns=1, nr=(answer.ns + 1) % 65536)
        io.send(self.channel, l2tp.encode(stop))
