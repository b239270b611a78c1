"""A planned change in words: what, now, after, what it does besides, how it is undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from router_drivers.base import JSON, Passthrough, RouterState, Setting
from wizard.model import Change, Connection, Hop, Place, Session
from wizard.ui.figures import protocol
from wizard.ui.texts import ltr, say, seconds

FAMILIES = {Passthrough.PPTP: "PPTP", Passthrough.IPSEC: "IPsec", Passthrough.L2TP: "L2TP"}
"""What a passthrough lets through, as routers' menus call it; the same in every language."""

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
    kind = change.what.partition(":")[0]
    if change.place is Place.ROUTER:
        return _of_router(change)
    if change.place is Place.VPN and kind == "entry":
        return _of_entry(change)
    if change.place is Place.VPN:
        return _of_tunnel(change, connection)
    return _by_its_lines(change)


def name(change: Change) -> str:
    """What is changed, in a few words."""
    return row(change).what


def passthrough(change: Change) -> str:
    """The family whose passthrough a router's change is about: PPTP, IPsec or L2TP."""
    key = change.what.rpartition(":")[2]
    return next((word for family, word in FAMILIES.items() if str(family) == key), key)


def switched_on(change: Change) -> bool:
    """Whether a router's change lets more through than before."""
    return change.target.get("after") == str(Setting.PASSES)


def interrupts(changes: Sequence[Change]) -> bool:
    """Whether the internet may stop for a moment."""
    return any(change.effects.get(key) for change in changes for key in INTERRUPTING)


def router_name(hop: Hop | None) -> str:
    """The router as its label has it, as far as it is known."""
    seen = hop.recognition if hop else None
    parts = [seen.vendor, seen.model or seen.platform] if seen else []
    return ltr(" ".join(part for part in parts if part)) or say("Your router")


def setting(value: JSON) -> str:
    """How a passthrough stands."""
    return {
        str(Setting.PASSES): say("on"),
        str(Setting.BLOCKS): say("off"),
        str(Setting.NO_HELPER): say("off"),
        str(Setting.ABSENT): say("not there"),
    }.get(str(value), say("not known"))


def _unchanged(state: RouterState | None, changes: Sequence[Change]) -> tuple[Planned, ...]:
    """The router's other passthroughs, as far as they could be read."""
    touched = {passthrough(change) for change in changes}
    known = {} if state is None else state.settings
    return tuple(
        Planned(
            say("{family} passthrough", family=word),
            setting(known[family]),
            say("{setting} (unchanged)", setting=setting(known[family])),
            quiet=True,
        )
        for family, word in FAMILIES.items()
        if word not in touched and known.get(family, Setting.UNKNOWN) is not Setting.UNKNOWN
    )


def _of_router(change: Change) -> Planned:
    return Planned(
        say("{family} passthrough", family=passthrough(change)),
        setting(change.target.get("before")),
        setting(change.target.get("after")),
        _effect(change.effects),
        _kept(change.effects),
        lines=change.lines,
    )


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


def _of_entry(change: Change) -> Planned:
    after = Connection.from_json(change.after) if isinstance(change.after, Mapping) else None
    before = Connection.from_json(change.before) if isinstance(change.before, Mapping) else None
    called = change.what.partition(":")[2]
    return Planned(
        say("VPN connection {name}", name=ltr(called)),
        _entry(before),
        _entry(after),
        say("none"),
        say("removed again") if before is None else say("kept ready"),
        lines=change.lines,
    )


def _entry(entry: Connection | None) -> str:
    if entry is None:
        return say("not there")
    return say("{protocol} to {server}", protocol=protocol(entry.protocol), server=entry.server)


def _of_tunnel(change: Change, connection: Connection | None) -> Planned:
    up = isinstance(change.after, Mapping) and change.after.get("state") == "up"
    states = (say("not connected"), say("connected"))
    return Planned(
        say("Tunnel of {name}", name=ltr(str(change.target.get("name", "")))),
        states[not up],
        states[up],
        goes_through(connection),
        say("disconnected again"),
        lines=change.lines,
    )


def goes_through(connection: Connection | None) -> str:
    """Which traffic takes the tunnel."""
    if connection is not None and connection.all_traffic:
        return say("all traffic of this computer goes through it")
    return say("only traffic to the office goes through it")


def _by_its_lines(change: Change) -> Planned:
    """A change of another place: its own lines say it best."""
    where, old, new = change.lines[0] if change.lines else (change.what, "", "")
    return Planned(
        where, value(old), value(new), say("none known"), say("kept ready"), lines=change.lines
    )


def value(text: str) -> str:
    """A value of the plan as it is written; a driver writes "-" for an option that is not set."""
    return {"": say("none"), "-": say("not set")}.get(text, ltr(text))
