"""What stands now: the tunnel that is watched, its answer time and what goes through it. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from wizard.journal import Undone
from wizard.model import Machine, Session
from wizard.ui.reading.recent import Recent

SILENT = 5
"""So many questions in a row without an answer: the tunnel is there, but nothing comes back."""


@dataclass(frozen=True)
class Watched:
    """A tunnel of ours. host: the address inside that is asked, "" where none is known.

    since: seconds since 1970, 0 where nobody knows; routes: what leads through it.
    """

    name: str
    mark: str
    interface: str
    host: str = ""
    since: float = 0.0
    routes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sample:
    """One look at a tunnel. at: monotonic seconds; seconds: the answer time, None without one.

    octets: received and sent so far, None where it is gone; asked: whether anybody was asked.
    """

    mark: str
    at: float
    octets: tuple[int, int] | None
    seconds: float | None = None
    asked: bool = False


@dataclass(frozen=True)
class Glance:
    """What one look aside told; None: not looked at.

    router: what the router shows of itself to anybody, by kind; known: the same as it was when it
    was changed by us; meets: entries whose inside has addresses that this network has, too.
    """

    sample: Sample | None = None
    machine: Machine | None = None
    router: Mapping[str, str] | None = None
    known: Mapping[str, str] = field(default_factory=dict)
    meets: tuple[str, ...] = ()


@dataclass
class Live:
    """The newest five minutes of the tunnel that is watched; pages and tray read from here."""

    watched: Watched | None = None
    up: bool = False
    answers: Recent = field(default_factory=Recent)
    received: Recent = field(default_factory=Recent)
    sent: Recent = field(default_factory=Recent)
    _last: Sample | None = None

    @property
    def silent(self) -> bool:
        """It stands, but nothing that was asked came back lately."""
        return self.up and self.answers.silent(SILENT)

    @property
    def lost(self) -> bool:
        """It was there, and it is gone."""
        return self.watched is not None and not self.up

    def learn(self, value: object, wall: float) -> None:
        """Take in whatever a job ended with."""
        match value:
            case Session(tunnel=tunnel) if tunnel is not None:
                if tunnel.state == "up":
                    self.watch(watched(value, wall))
                elif self.watched is not None and tunnel.identifier == self.watched.mark:
                    self.forget()
            case Sample():
                self.take(value)
            case tuple():
                for item in value:
                    self._taken_back(item)
            case _:
                return

    def watch(self, one: Watched) -> None:
        """Watch this tunnel; the same as before goes on where it was."""
        known = self.watched
        if known is not None and known.mark == one.mark:
            host, since = one.host or known.host, known.since or one.since
            one = Watched(one.name, one.mark, one.interface, host, since, one.routes)
        else:
            self.forget()
        self.watched, self.up = one, True

    def forget(self) -> None:
        """Watch nothing any more."""
        self.watched, self.up, self._last = None, False, None
        for series in (self.answers, self.received, self.sent):
            series.clear()

    def take(self, sample: Sample) -> None:
        """Take one look in; one at a tunnel that is not watched any more is dropped."""
        if self.watched is None or sample.mark != self.watched.mark:
            return
        before, self._last = self._last, sample
        self.up = sample.octets is not None
        if sample.asked or not self.up:
            self.answers.add(sample.at, sample.seconds)
        rates = _rates(before, sample)
        for series, rate in zip((self.received, self.sent), rates, strict=True):
            if before is not None:
                series.add(sample.at, rate)

    def _taken_back(self, item: object) -> None:
        known = self.watched
        if known and isinstance(item, Undone) and item.entry.change.what == f"tunnel:{known.mark}":
            self.forget()


def watched(session: Session, wall: float) -> Watched:
    """The tunnel of a session as something to watch."""
    tunnel, connection = session.tunnel, session.connection
    if tunnel is None:
        raise ValueError(session)
    routes = tunnel.routes or (connection.routes if connection else ())
    name = connection.name if connection else ""
    return Watched(name, tunnel.identifier, tunnel.interface, _host(session), wall, routes)


def _host(session: Session) -> str:
    """Whom to ask inside: a host that the profile names, else the tunnel's own name server."""
    looked = session.finding("tunnel.dns")
    known = looked.facts.get("by_name", {}) if looked else {}
    pages = session.profile.check_inside if session.profile else ()
    from wizard.probes.names import literal
    from wizard.steps.confirm import host_of

    hosts = [literal(host_of(page)) or str(known.get(host_of(page), "")) for page in pages]
    servers = session.tunnel.dns if session.tunnel else ()
    return next(filter(None, (*hosts, *servers)), "")


def _rates(before: Sample | None, now: Sample) -> tuple[float | None, float | None]:
    """Octets a second, received and sent; None where the counters tell nothing."""
    if before is None or before.octets is None or now.octets is None or now.at <= before.at:
        return None, None
    grown = [new - old for old, new in zip(before.octets, now.octets, strict=True)]
    if min(grown) < 0:  # the interface was made anew
        return None, None
    seconds = now.at - before.at
    return grown[0] / seconds, grown[1] / seconds
