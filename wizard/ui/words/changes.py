"""A planned change in words: what, now, after, what it does besides, how it is undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from router_drivers.base import JSON, RouterState, Setting
from wizard.model import Change, Connection, Hop, Place, Session
from wizard.ui.words.changed import NAMES, became, passthrough_of, setting, thing, was
from wizard.ui.words.texts import ltr, say, seconds

INTERRUPTING = ("reboot", "wifi_drop", "needs_internet", "seconds", "rollback")
"""Effects of a change that can stop the internet for a moment: firewall or router start anew."""


@dataclass(frozen=True)
class Planned:
    """One row of the review; quiet: nothing happens to it. lines: where, old, new, word by word."""

    what: str
    now: str
    after: str
    effect: str = ""
    undo: str = ""
    quiet: bool = False
    lines: tuple[tuple[str, str, str], ...] = ()

    @property
    def told(self) -> str:
        """The whole row as one sentence, for those who hear it."""
        if self.quiet:
            return say("{what}: stays {now}.", what=self.what, now=self.now)
        return say(
            "{what}: now {now}, after {after}. Side effect: {effect}. Undo: {undo}.",
            what=self.what,
            now=self.now,
            after=self.after,
            effect=self.effect,
            undo=self.undo,
        )


def rows(session: Session) -> tuple[Planned, ...]:
    """Every planned change, and what the router keeps as it is beside it."""
    changes = session.plan.changes
    router = [change for change in changes if change.place is Place.ROUTER]
    others = [change for change in changes if change.place is not Place.ROUTER]
    unchanged = _unchanged(session.router, router) if router else ()
    return (*map(row, router), *unchanged, *(row(c, session.connection) for c in others))


def row(change: Change, connection: Connection | None = None) -> Planned:
    """One change in words; connection: whose tunnel it is, where that is known."""
    if change.place is Place.ROUTER:
        return _of(change, _effect(change.effects), _kept(change.effects))
    if change.what.startswith("entry:"):
        undo = say("removed again") if change.before is None else say("kept ready")
        return _of(change, say("none"), undo)
    if change.what.startswith("tunnel:"):
        return _of(change, goes_through(connection), say("disconnected again"))
    return _of(change, say("not known"), say("kept ready"))


def family(change: Change) -> str:
    """What a router's change is about: PPTP, IPsec or L2TP."""
    known = passthrough_of(change)
    return NAMES[known] if known else change.what.rpartition(":")[2]


def switched_on(change: Change) -> bool:
    """Whether a router's change lets more through than before."""
    return change.target.get("after") == str(Setting.PASSES)


def interrupts(changes: Sequence[Change]) -> bool:
    """Whether the internet may stop for a moment."""
    return any(change.effects.get(key) for change in changes for key in INTERRUPTING)


def router_name(hop: Hop | None) -> str:
    """Maker and model as far as they are known; its software where nobody knows the maker."""
    if hop is None:
        return ""
    seen = hop.recognition
    parts = (seen.vendor or seen.platform, seen.model)
    return " ".join(part for part in parts if part)


def _unchanged(state: RouterState | None, changes: Sequence[Change]) -> tuple[Planned, ...]:
    """The router's other passthroughs, as far as they could be read."""
    touched = {passthrough_of(change) for change in changes}
    known = {} if state is None else state.settings
    return tuple(
        Planned(
            say("{name} passthrough in the router", name=word),
            setting(known[key]),
            say("{setting} (unchanged)", setting=setting(known[key])),
            quiet=True,
        )
        for key, word in NAMES.items()
        if key not in touched and known.get(key, Setting.UNKNOWN) is not Setting.UNKNOWN
    )


def _of(change: Change, effect: str, undo: str) -> Planned:
    return Planned(thing(change), was(change), became(change), effect, undo, lines=change.lines)


def _effect(effects: Mapping[str, JSON]) -> str:
    if effects.get("reboot"):
        return say("the router restarts")
    if effects.get("wifi_drop"):
        return say("Wi-Fi stops for a moment")
    if any(effects.get(key) for key in INTERRUPTING):
        return say("internet may stop for a moment")
    return say("none, no restart")


def _kept(effects: Mapping[str, JSON]) -> str:
    """How it is taken back; some routers do it themselves if they lose us."""
    after = float(effects.get("rollback") or 0.0)
    if after:
        return say(
            "kept ready; the router also takes it back by itself after {time} if it loses contact",
            time=seconds(after),
        )
    return say("kept ready")


def goes_through(connection: Connection | None) -> str:
    """Which traffic takes the tunnel."""
    if connection is not None and connection.all_traffic:
        return say("all traffic of this computer goes through it")
    return say("only traffic to the office goes through it")


def value(text: str) -> str:
    """A value of the plan as it is written; a driver writes "-" for an option that is not set."""
    return {"": say("none"), "-": say("not set")}.get(text, ltr(text))
