"""How far a protocol gets on the way, and where it is lost: never more than was measured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wizard.knowledge.rows import REACHED
from wizard.knowledge.tables import load
from wizard.model import Answer, Certainty, Finding, Protocol, Session
from wizard.ui.reading.picture_causes import joined, suspects
from wizard.ui.reading.picture_parts import (
    COMPUTER,
    INSIDE,
    NETWORK,
    OUTER,
    PROVIDER,
    ROUTER,
    SERVER,
    Line,
    State,
)

TUNNEL_ASKS = ("tunnel.interface", "tunnel.routes", "tunnel.dns", "tunnel.inside")


@dataclass(frozen=True)
class Lost:
    """Where a line is lost, and how sure that is."""

    where: tuple[str, ...] = ()
    certainty: str = ""


class Course:
    """What the findings of a session say of one protocol."""

    def __init__(self, session: Session, protocol: Protocol, keys: Sequence[str]) -> None:
        tables = load()
        self.session, self.protocol, self.keys = session, protocol, tuple(keys)
        self.need = tables.needs[protocol]
        self.verdict = tables.verdict(protocol, session.findings)
        self.asked = [f for f in session.findings if f.probe in self.need.questions]
        self.suspects = suspects(session.diagnosis, protocol)

    @property
    def up(self) -> bool:
        """The tunnel of this protocol stands."""
        tunnel, connection = self.session.tunnel, self.session.connection
        mine = connection is None or connection.protocol is self.protocol
        return tunnel is not None and tunnel.state == "up" and mine

    @property
    def failed(self) -> bool:
        """It was dialled, and did not come up."""
        dialled = self.session.finding("vpn.dialled")
        if dialled is None or dialled.answer is not Answer.NO:
            return False
        return dialled.facts.get("protocol") in (None, "", str(self.protocol))

    @property
    def answered(self) -> bool:
        """The server itself has said something in this protocol."""
        spoke = any(f.answer is Answer.YES or _refusal(f) for f in self.asked)
        return spoke and not self._yes("portal.captive")

    @property
    def tested(self) -> bool:
        """Somebody has begun to ask the server."""
        return self.failed or self.session.finding("dns.resolves") is not None

    @property
    def nameless(self) -> bool:
        """The server's name gave no address, so nothing was sent on the way."""
        found = self._no("dns.resolves") and not self._yes("portal.captive")
        return found and not self.up

    def lost(self) -> Lost:
        """Where it is lost, as far as anybody can tell."""
        if self.up:
            return Lost((INSIDE,), "certain") if self._no("tunnel.inside") else Lost()
        if self.nameless or not self.tested or (self.verdict == "passes" and not self.failed):
            return Lost()
        return self._by_sender() or self._by_cause() or self._by_refusal() or self._by_silence()

    def _by_sender(self) -> Lost | None:
        """A box that sent the packet back has told its own address."""
        senders = [str(f.facts["sender"]) for f in self.asked if f.facts.get("sender")]
        told = (self._box(sender) for sender in senders if self.verdict == "blocked")
        where = next((key for key in told if key), "")
        return Lost((where,), "certain") if where else None

    def _box(self, sender: str) -> str:
        boxes = {hop.address: hop.role for hop in self.session.path if hop.address}
        looked = self.session.finding("path.hops")
        hops = list(looked.facts.get("hops", ())) if looked else []
        beyond = PROVIDER if sender in hops else ""
        where = boxes.get(sender, beyond)
        return where if where in self.keys else ""

    def _by_cause(self) -> Lost | None:
        """Where the causes lie; what lies in this computer stops nothing before it dials."""
        where = joined(self.suspects, self.keys)
        if not self.failed:
            where = tuple(key for key in where if key not in (COMPUTER, INSIDE))
        if where == (ROUTER, OUTER) and self._read_open():
            where = (OUTER,)
        return Lost(where, str(self.suspects[0].certainty)) if where else None

    def _by_refusal(self) -> Lost | None:
        refused = any(_refusal(f) for f in self.asked)
        sure = refused and not self._yes("portal.captive")
        return Lost((SERVER,), str(Certainty.LIKELY)) if sure else None

    def _by_silence(self) -> Lost:
        """Blocked, and nobody knows where; a failed call with a good path is lost at its end."""
        if self.failed and self.verdict == "passes":
            return Lost((COMPUTER, SERVER), str(Certainty.POSSIBLE))
        way = tuple(key for key in self.keys if key not in (COMPUTER, INSIDE))
        blocked = self.verdict == "blocked"
        return Lost(way, str(Certainty.POSSIBLE)) if blocked else Lost()

    def at(self, key: str, lost: Lost, running: bool) -> State:
        """The state at one station."""
        if key in lost.where:
            return State.BAD if len(lost.where) == 1 else State.MAYBE
        if key == COMPUTER:
            return State.WARN if self._warned(COMPUTER) else State.GOOD
        if key == INSIDE:
            return self._inside(running, lost)
        if key == SERVER and self.nameless:
            return State.WARN
        if self._passed(key, lost):
            return State.WARN if key == SERVER and self._warned(SERVER) else State.GOOD
        waits = running and not lost.where and self.verdict == "unknown"
        return State.RUNNING if waits else State.UNKNOWN

    def _passed(self, key: str, lost: Lost) -> bool:
        """Something of this protocol came back from here or beyond."""
        if self.up or (self.verdict == "passes" and lost.where in ((), (COMPUTER,))):
            return True
        if not lost.where:
            return self.answered and self.verdict != "blocked"
        before = self.keys.index(key) < self.keys.index(lost.where[0])
        whole = self.verdict == "passes" or (lost.where[-1] == SERVER and self.answered)
        return before and (whole or (key == ROUTER and self._read_open()))

    def _read_open(self) -> bool:
        """The router's own settings say that it lets this protocol through."""
        return all(self._yes(f"router.{name}") for name in self.need.passthroughs)

    def _inside(self, running: bool, lost: Lost) -> State:
        if not self.up:
            warned = not lost.where and self._warned(INSIDE)
            return State.WARN if warned else State.UNKNOWN
        if any(self._no(probe) for probe in TUNNEL_ASKS):
            return State.WARN
        if self._yes("tunnel.inside"):
            return State.GOOD
        return State.RUNNING if running else State.UNKNOWN

    def _warned(self, key: str) -> bool:
        """A certain cause lies here, though it has not stopped anything yet."""
        if self.up:
            return False
        sure = (d for d in self.suspects if d.certainty is Certainty.CERTAIN)
        return any(joined((d,), self.keys) == (key,) for d in sure)

    def _yes(self, probe: str) -> bool:
        finding = self.session.finding(probe)
        return finding is not None and finding.answer is Answer.YES

    def _no(self, probe: str) -> bool:
        finding = self.session.finding(probe)
        return finding is not None and finding.answer is Answer.NO


def line(session: Session, protocol: Protocol, keys: Sequence[str], running: bool) -> Line:
    """One protocol through these stations."""
    course = Course(session, protocol, keys)
    lost = course.lost()
    states = tuple(course.at(key, lost, running) for key in keys)
    reached = "" if course.nameless else _furthest(keys, states)
    return Line(str(protocol), states, lost.where, lost.certainty, reached)


def network(session: Session, keys: Sequence[str], running: bool) -> Line:
    """The way out, where no VPN was asked for: which boxes have answered."""
    portal = session.finding("portal.captive")
    if portal is not None and portal.answer is Answer.YES:
        states = tuple(_stopped(key) for key in keys)
        return Line(NETWORK, states, (ROUTER,), str(Certainty.CERTAIN))
    looked = session.finding("path.hops")
    hops = [str(hop) for hop in looked.facts.get("hops", ())] if looked else []
    boxes = sum(key in (ROUTER, OUTER) for key in keys)
    online = portal is not None and portal.answer is Answer.NO
    heard = {
        COMPUTER: True,
        ROUTER: online or bool(hops) or any(hop.mac for hop in session.path),
        OUTER: online or len(hops) > 1,
        PROVIDER: online or any(hops[boxes:]),
    }
    silent = State.RUNNING if running else State.UNKNOWN
    states = tuple(State.GOOD if heard.get(key) else silent for key in keys)
    return Line(NETWORK, states, reached=_furthest(keys, states))


def _stopped(key: str) -> State:
    return {COMPUTER: State.GOOD, ROUTER: State.BAD}.get(key, State.UNKNOWN)


def _furthest(keys: Sequence[str], states: Sequence[State]) -> str:
    """The last station that something came back from; this computer itself does not count."""
    pairs = list(zip(keys, states, strict=True))
    good = [key for key, state in pairs if state is State.GOOD]
    good += [key for key, state in pairs if key == SERVER and state is State.WARN]
    return good[-1] if good and good[-1] != COMPUTER else ""


def _refusal(finding: Finding) -> bool:
    return finding.answer is Answer.NO and finding.facts.get("why") in REACHED
