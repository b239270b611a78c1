"""The path map in words: names, states, and the whole map for those who cannot see it."""

from __future__ import annotations

from collections.abc import Mapping

from router_drivers.base import JSON
from wizard.ui.reading.picture_parts import NETWORK, At, Line, Picture, State, Station
from wizard.ui.theme import Status
from wizard.ui.words import figures
from wizard.ui.words.texts import ltr, say

BREAKS = ".:/@-_"
"""Where a long name may be broken between two lines."""
LONGEST = 15
"""Characters of a word that stays in one piece; every IPv4 address does."""
ZERO_WIDTH = "\u200b"


def protocol(key: str) -> str:
    """A line's name; protocol names are the same in every language."""
    if key == NETWORK:
        return say("Way out")
    return figures.protocol(key)


def title(station: Station) -> str:
    """What a station is called."""
    name = str(station.facts.get("name") or "")
    if station.key == "inside":
        return say("Inside: {name}", name=name) if name else say("Inside")
    return place(station.key)


def place(key: str) -> str:
    """A station by its key alone."""
    return {
        "computer": say("This computer"),
        "router": say("Router"),
        "outer_router": say("Second router"),
        "provider": say("Provider"),
        "server": say("VPN server"),
        "inside": say("Inside"),
    }.get(key, key)


def facts(station: Station) -> tuple[str, ...]:
    """The few words under a title, one line each."""
    told = station.facts
    lines = {
        "computer": _computer,
        "router": _router,
        "outer_router": _router,
        "provider": _provider,
        "server": _server,
        "inside": _inside,
    }[station.key](told)
    return tuple(line for line in lines if line)


def _computer(told: Mapping[str, JSON]) -> tuple[str, ...]:
    return (link(str(told.get("link", ""))), ltr(str(told.get("address", ""))))


def link(kind: str) -> str:
    """The kind of link in a word."""
    return {"wifi": say("Wi-Fi"), "wired": say("Cable"), "tunnel": say("Tunnel")}.get(kind, "")


def _router(told: Mapping[str, JSON]) -> tuple[str, ...]:
    return (ltr(maker(told)), ltr(str(told.get("address", ""))))


def maker(told: Mapping[str, JSON]) -> str:
    """Maker and model of a router, as far as they were recognised."""
    vendor, model = str(told.get("vendor", "")), str(told.get("model", ""))
    return (
        model if model.lower().startswith(vendor.lower()) and model else f"{vendor} {model}".strip()
    )


def _provider(told: Mapping[str, JSON]) -> tuple[str, ...]:
    if told.get("shared"):
        return (say("shares one address"),)
    address = str(told.get("address", ""))
    return (say("public address"), ltr(address)) if address else ()


def _server(told: Mapping[str, JSON]) -> tuple[str, ...]:
    return (ltr(str(told.get("name", ""))),)


def _inside(told: Mapping[str, JSON]) -> tuple[str, ...]:
    known = {"yes": say("answers"), "no": say("does not answer")}
    return (known.get(str(told.get("answers")), say("not tested yet")),)


def status(state: State) -> Status:
    """The mark and colour of a state."""
    return Status.WARN if state is State.MAYBE else Status(str(state))


def word(state: State, *, sure: bool = True) -> str:
    """What a state means at one station."""
    if state is State.BAD and not sure:
        return say("probably stops here")
    return {
        State.GOOD: say("gets through"),
        State.BAD: say("stops here"),
        State.MAYBE: say("perhaps here"),
        State.WARN: say("a problem"),
        State.UNKNOWN: say("not known"),
        State.RUNNING: say("being tested"),
    }[state]


def verdict(state: State) -> str:
    """What a state means for a line as a whole; at a server it may be the login that is refused."""
    if state is State.BAD:
        return say("stopped")
    return word(state)


def here(at: At, station: Station) -> str:
    """How one protocol stands at one station."""
    name = protocol(at.protocol)
    if station.key == "computer" and at.state is State.GOOD:
        return say("{protocol}: starts here", protocol=name)
    return say("{protocol}: {state}", protocol=name, state=word(at.state, sure=at.sure))


def spoken(station: Station) -> str:
    """A station for a screen reader: title, facts, every line."""
    parts = [title(station), *facts(station), *(here(at, station) for at in station.at)]
    return say(", ").join(parts)


def of_line(line: Line, picture: Picture) -> str:
    """One line as a sentence."""
    name = protocol(line.protocol)
    if line.lost:
        return _lost(line, picture, name)
    if line.state is State.RUNNING:
        return say("{protocol} is being tested.", protocol=name)
    if not line.reached:
        return say("Nothing is known yet of {protocol}.", protocol=name)
    where = _places((line.reached,), picture)
    if line.protocol == NETWORK:
        return say("Answers come back from as far as: {place}.", place=where)
    if line.state is State.WARN:
        return say(
            "{protocol} gets through to: {place}. There is a problem besides.",
            protocol=name,
            place=where,
        )
    return say("{protocol} gets through to: {place}.", protocol=name, place=where)


def _lost(line: Line, picture: Picture, name: str) -> str:
    where = _places(line.lost, picture)
    if len(line.lost) > 1:
        return say(
            "{protocol} does not get through. It stops at one of these: {places}.",
            protocol=name,
            places=where,
        )
    if line.sure:
        return say(
            "{protocol} does not get through. It stops here: {place}.", protocol=name, place=where
        )
    return say(
        "{protocol} does not get through. It probably stops here: {place}.",
        protocol=name,
        place=where,
    )


def story(picture: Picture) -> str:
    """The whole map in sentences."""
    keys = tuple(station.key for station in picture.stations)
    way = say("The way leads through: {stations}.", stations=_places(keys, picture))
    return " ".join([way, *(of_line(line, picture) for line in picture.lines)])


def _places(keys: tuple[str, ...], picture: Picture) -> str:
    stations = [picture.station(key) for key in keys]
    return say(", ").join(title(station) for station in stations if station)


def breakable(text: str) -> str:
    """A text whose long words may be broken, best after a dot."""
    return " ".join(_broken(piece) if len(piece) > LONGEST else piece for piece in text.split(" "))


def _broken(piece: str) -> str:
    made, run = "", 0
    for letter in piece:
        run += 1
        made += letter
        if letter in BREAKS or run >= LONGEST:
            made, run = made + ZERO_WIDTH, 0
    return made
