"""Does IKE pass? Both ports, the NATs between and the offer, in one conversation (RFC 7296).

IKEv2 goes to both ports at once; IKEv1 is a second opinion where IKEv2 stays silent. A server is
left as it was found: half-open SAs are ended at once (IkeLeg), so that a next probe is not ignored.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from router_drivers.base import JSON
from wizard.model import Answer
from wizard.probes import schedule
from wizard.probes.base import Data, Denied, Event, Io, Kind, Opened, Refused, Timer
from wizard.probes.dialogue import Dialogue, is_final, why
from wizard.probes.ike_leg import Heard, Leg
from wizard.wire import NotUnderstood, ike, ikev1, ikev2, ikev2_groups

IKE_500, IKE_4500, NAT, PROPOSAL = "ike.500", "ike.4500", "ike.nat", "ike.proposal"
PORTS = {IKE_500: ike.PORT, IKE_4500: ike.NAT_T_PORT}


@dataclass
class _Line:
    """One port: its leg, its channel, when it sends next and what it has heard."""

    question: str
    leg: Leg
    channel: int
    v1_from: float
    packet: bytes = b""
    plan: list[float] = field(default_factory=list)
    end: float = schedule.VERDICT
    since: dict[int, float] = field(default_factory=dict)
    best: Heard | None = None
    soft: dict[str, JSON] = field(default_factory=dict)
    sent: bool = False
    garbage: bool = False
    done: bool = False


class Ike(Dialogue):
    """IKE_SA_INIT to 500 and 4500; every answer is a yes, whatever it says."""

    def __init__(self, server: str, address: str, questions: Iterable[str]) -> None:
        super().__init__(server, address, questions)
        wanted = [question for question in PORTS if question in self.questions]
        self._ports = list(PORTS) if {NAT, PROPOSAL} & set(self.questions) else wanted
        self._lines: list[_Line] = []
        self._v1_cookie = b""
        self._v1_asked = False

    def start(self, io: Io) -> None:
        """Open the ports."""
        self._v1_cookie, seed = io.random(8), io.random(ikev2_groups.SEED_SIZE)
        for question, v1_from in zip(self._ports, schedule.V1_FROM, strict=False):
            leg = Leg((self.address, PORTS[question]), io.random, seed)
            channel = io.open(Kind.UDP, *leg.remote)
            self._lines.append(_Line(question, leg, channel, v1_from))

    def asked(self, question: str) -> bool:
        """Whether this port, or for the rest any port, was sent something."""
        lines = [line for line in self._lines if line.question == question] or self._lines
        return super().asked(question) and any(line.sent for line in lines)

    def give_up(self, io: Io) -> None:
        """What was heard so far counts."""
        for line in self._lines:
            if line.best and not line.done:
                self._conclude(line, io)
        super().give_up(io)

    def hear(self, event: Event, io: Io) -> None:
        """Take one event."""
        line = self._line(event)
        if line is None or line.done:
            return
        if isinstance(event, Opened):
            self._opened(line, event, io)
        elif isinstance(event, Timer):
            self._ring(line, io)
        elif isinstance(event, Data) and event.sender == line.leg.remote:
            self._take(line, event.data, io)
        elif isinstance(event, Refused):
            self._refused(line, event, io)
        elif isinstance(event, Denied):
            self._close(line, io, Answer.NOT_ASKED, event.reason)

    def _line(self, event: Event) -> _Line | None:
        tag = event.tag if isinstance(event, Timer) else ""
        channel = getattr(event, "channel", None)
        matching = (line for line in self._lines if tag == line.question or channel == line.channel)
        return next(matching, None)

    def _opened(self, line: _Line, event: Opened, io: Io) -> None:
        line.leg.local = event.local
        line.plan = [when for when in schedule.SENDS if when > self.elapsed(io)]
        self._send(line, line.leg.request(), io)

    def _send(self, line: _Line, packet: bytes, io: Io) -> None:
        """A new request; retries will be the same bytes, which a server knows for a retry."""
        line.packet, line.sent = packet, True
        line.since[2] = self.elapsed(io)
        io.send(line.channel, packet)
        self._set_timer(line, io)

    def _set_timer(self, line: _Line, io: Io) -> None:
        due = line.plan[0] if line.plan else line.end
        io.timer(max(0.0, due - self.elapsed(io)), line.question)

    def _ring(self, line: _Line, io: Io) -> None:
        if not line.plan:
            self._conclude(line, io)
            return
        due = line.plan.pop(0)
        io.send(line.channel, line.packet)
        if due == schedule.FIRST_WORD and line.best is None:
            io.say("probe.looks_blocked", probe=line.question)
        silent = line.best is None and not any(map(_is_v2, self._lines))
        if due >= line.v1_from and silent:
            self._ask_v1(line, io)
        self._set_timer(line, io)

    def _ask_v1(self, line: _Line, io: Io) -> None:
        """The same main mode message on either port: one half-open SA, whoever sees both."""
        line.since.setdefault(1, self.elapsed(io))
        message = ike.encode(ikev1.main_mode(self._v1_cookie))
        io.send(line.channel, line.leg.wrap(message))

    def _take(self, line: _Line, data: bytes, io: Io) -> None:
        try:
            heard = line.leg.read(data, self._v1_cookie)
        except NotUnderstood:
            line.garbage = True
            return
        since = line.since.get(1 if heard.facts["version"] == 1 else 2, line.since[2])
        rtt = round((self.elapsed(io) - since) * 1000, 1)
        line.best = replace(heard, facts=heard.facts | {"rtt_ms": rtt})
        if heard.farewell:
            io.send(line.channel, heard.farewell)
        if heard.wish:
            self._follow_up(line, line.leg.request(), io)
        elif self._wants_v1(heard):
            self._v1_asked = True
            line.since[1] = self.elapsed(io)
            first = ike.encode(ikev1.main_mode(self._v1_cookie))
            self._follow_up(line, line.leg.wrap(first), io)
        else:
            self._conclude(line, io)

    def _wants_v1(self, heard: Heard) -> bool:
        """A server that speaks IKEv1 only is asked its opinion of our offer, once."""
        too_new = heard.facts.get("notify") == ikev2.INVALID_MAJOR_VERSION
        return too_new and self.waits_for(PROPOSAL) and not self._v1_asked

    def _follow_up(self, line: _Line, packet: bytes, io: Io) -> None:
        now = self.elapsed(io)
        line.end = min(now + schedule.FOLLOW_UP_ENDS, schedule.VERDICT)
        line.plan = [now + wait for wait in schedule.FOLLOW_UP if now + wait < line.end]
        self._send(line, packet, io)

    def _refused(self, line: _Line, event: Refused, io: Io) -> None:
        if line.best is not None:
            return
        line.soft = why(event, self.address) or line.soft
        if is_final(event):
            self._close(line, io, Answer.NO, **line.soft)

    def _conclude(self, line: _Line, io: Io) -> None:
        """Say what this port has shown."""
        if line.best:
            self._tell_details(line.best, io)
            self._close(line, io, Answer.YES, **line.best.facts)
        elif line.garbage:
            self._close(line, io, Answer.UNSURE, "not_understood")
        elif line.question == IKE_4500 and any(_is_v1(other) for other in self._lines):
            self._close(line, io, Answer.UNSURE, "v1_only")
        else:
            self._close(line, io, Answer.NO, **(line.soft or {"why": "silent"}))

    def _tell_details(self, heard: Heard, io: Io) -> None:
        if heard.nat is not None:
            here, there = heard.nat
            answer = Answer.YES if here or there else Answer.NO
            self.tell(io, NAT, answer, here=here, there=there)
        if heard.chosen:
            self.tell(io, PROPOSAL, Answer.YES, chosen=heard.chosen)
        elif heard.facts.get("notify") == ikev2.NO_PROPOSAL_CHOSEN:
            version = heard.facts["version"]
            self.tell(io, PROPOSAL, Answer.NO, why="rejected", notify=14, version=version)

    def _close(
        self, line: _Line, io: Io, answer: Answer, reason: str = "", /, **facts: JSON
    ) -> None:
        line.done = True
        if all(other.done for other in self._lines):
            self._tell_rest(io)
        self.tell(io, line.question, answer, reason, **facts)
        if not self._pending:
            self.over(io)

    def over(self, io: Io) -> None:
        """All is known; a port that may still owe an answer is heard out, to end its SA."""
        open_lines = [line for line in self._lines if not line.done]
        if not open_lines:
            io.finish()
        for line in open_lines:
            line.plan, line.end = [], min(line.end, self.elapsed(io) + schedule.FAREWELL)
            self._set_timer(line, io)

    def _tell_rest(self, io: Io) -> None:
        """No answer carried what these two need."""
        heard = next((line.best for line in self._lines if line.best), None)
        for question in (NAT, PROPOSAL):
            if heard is None:
                self.not_asked(io, "previous_failed", question)
            else:
                self.tell(io, question, Answer.UNSURE, _reason(heard))


def _is_v2(line: _Line) -> bool:
    return line.best is not None and line.best.facts["version"] == 2


def _is_v1(line: _Line) -> bool:
    return line.best is not None and line.best.facts["version"] == 1


def _reason(heard: Heard) -> str:
    """Why an answer leaves a question open: cookie, v1_only, no_sa."""
    if heard.facts["version"] == 1:
        return "v1_only"
    return {"cookie": "cookie", "sa": "not_told"}.get(str(heard.facts["answer"]), "no_sa")
