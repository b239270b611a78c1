"""A verdict in words: headline, the line under it, choices, and what was checked."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.model import Certainty, Session
from wizard.ui.reading.verdict import Verdict, router_of
from wizard.ui.words.changes import router_name
from wizard.ui.words.figures import protocol as name_of
from wizard.ui.words.texts import ltr, say

REFUSED = frozenset({"refused", "rejected"})
"""Why of a no that only a living server gives."""


def headline(verdict: Verdict, session: Session, server: str) -> str:
    """The answer in a few words; server: whom the test is about."""
    if verdict.headline == "running":
        aimed = say("Testing the way to {server}", server=ltr(server))
        return aimed if server else say("Looking at this network")
    if verdict.headline == "server_silent" and _turned_away(session):
        return say("The VPN server turns this VPN away")
    certain, likely = _areas()[verdict.headline]
    return certain if verdict.certainty in (None, Certainty.CERTAIN) else likely


def _turned_away(session: Session) -> bool:
    of_server = (f for f in session.findings if f.server)
    return any(f.facts.get("why") in REFUSED for f in of_server)


def _areas() -> dict[str, tuple[str, str]]:
    """Certain and likely headline of each area."""
    return {**_answers(), **_elsewhere(), **_here()}


def _answers() -> dict[str, tuple[str, str]]:
    always = {
        "open": say("The way to the VPN server is open"),
        "network_fine": say("This network shows no fault"),
        "blocked": say("Something on the way stops the VPN"),
        "unclear": say("The test gave no clear answer"),
        "on_the_way": say("The VPN is blocked on the way, perhaps in the router"),
        "either_router": say("Most likely one of the two routers stops the VPN"),
        "router_or_provider": say("Most likely the router or the provider stops the VPN"),
        "sign_in": say("This network wants you to sign in first"),
        "server_silent": say("The VPN server does not answer"),
    }
    return {key: (told, told) for key, told in always.items()}


def _elsewhere() -> dict[str, tuple[str, str]]:
    return {
        "router": (say("The router stops the VPN"), say("Most likely the router stops the VPN")),
        "two_routers": (
            say("Two routers stand one behind the other"),
            say("Most likely two routers in a row stop the VPN"),
        ),
        "outer_box": (
            say("The box in front of your router stops the VPN"),
            say("Most likely the box in front of your router stops the VPN"),
        ),
        "provider": (
            say("The provider's network stops the VPN"),
            say("Most likely the provider's network stops the VPN"),
        ),
        "network": (
            say("This network stops the VPN"),
            say("Most likely this network stops the VPN"),
        ),
        "server": (
            say("The VPN server does not take this connection"),
            say("Most likely the fault lies at the VPN server"),
        ),
        "other_device": (
            say("Another connection is in the way"),
            say("Most likely another connection is in the way"),
        ),
    }


def _here() -> dict[str, tuple[str, str]]:
    return {
        "login": (say("The login does not fit"), say("Most likely the login does not fit")),
        "settings": (
            say("The settings of the connection do not fit"),
            say("Most likely the settings of the connection do not fit"),
        ),
        "name": (say("The VPN server was not found"), say("The VPN server was not found")),
        "addresses": (
            say("Your network and the office use the same addresses"),
            say("Most likely your network and the office use the same addresses"),
        ),
        "computer": (
            say("Something on this computer stops the VPN"),
            say("Most likely something on this computer stops the VPN"),
        ),
    }


def under(verdict: Verdict, session: Session, *, changed: bool) -> str:
    """The line under the headline: what else is known, and that nothing was changed."""
    if verdict.headline == "running":
        return say("Nothing is changed while testing.")
    if changed:
        return say("This is how it stands now.")
    if verdict.headline == "open" and verdict.protocol:
        return say(
            "{protocol} gets through to {server}. Nothing has been changed yet.",
            protocol=name_of(verdict.protocol),
            server=ltr(session.server),
        )
    if verdict.headline == "network_fine":
        return say("No VPN server was asked, so the way beyond this network was not tested.")
    return _with_evidence(verdict)


def _with_evidence(verdict: Verdict) -> str:
    if verdict.passing:
        name = name_of(verdict.passing[0])
        return say("{protocol} gets through. Nothing has been changed yet.", protocol=name)
    if verdict.cleared and verdict.headline not in ("router", "on_the_way"):
        name = name_of(verdict.protocol or "")
        return say("Your router was read: it lets {protocol} through.", protocol=name)
    if verdict.alone:
        return say("Everything else that was tested works. Nothing has been changed yet.")
    return say("Nothing has been changed yet.")


@dataclass(frozen=True)
class Words:
    """A choice: its name, what it means, and the button that goes on with it."""

    text: str
    more: str
    button: str


def choice(key: str, verdict: Verdict) -> Words:
    """A choice in words."""
    kind, _, other = key.partition(":")
    name = name_of(other or verdict.protocol or "")
    if kind == "router":
        more = say("Needs its password. Changes are shown first.")
        text = say("Let {protocol} through in the router", protocol=name)
        return Words(text, more, say("Go on to the router"))
    if kind == "by_hand" and verdict.cleared:
        more = say("Your router was read: it lets {protocol} through.", protocol=name)
        return Words(say("Look beyond your router"), more, say("Show the steps"))
    if kind == "by_hand":
        more = say("You change it yourself, in the router's own menu.")
        return Words(say("Show me the steps by hand"), more, say("Show the steps"))
    if kind == "other":
        text = say("Use {protocol}", protocol=name)
        more = say("It gets through. The router stays as it is.")
        return Words(text, more, say("Connect with {protocol}", protocol=name))
    return _connecting(verdict, name)


def _connecting(verdict: Verdict, name: str) -> Words:
    if verdict.headline == "open":
        more = say(
            "What will be made on this computer is shown first. Then it is dialled and tested."
        )
        text = say("Connect with {protocol}", protocol=name)
        return Words(text, more, text)
    if verdict.retype:
        more = say("The way is open; what was typed is asked for again.")
        text = say("Make the connection again")
        return Words(text, more, text)
    more = say("It is not sure that it gets through.")
    return Words(say("Try to connect all the same"), more, say("Try to connect"))


def checked(code: str) -> str:
    """What was ruled out, in two or three words."""
    return {
        "name": say("name found"),
        "server": say("server answers"),
        "clock": say("clock right"),
        "portal": say("no sign-in page"),
        "one_router": say("one router"),
        "own_address": say("own address"),
        "addresses": say("no address clash"),
        "ports": say("no other VPN"),
        "program": say("VPN program there"),
        "router_pptp": say("router lets PPTP through"),
        "router_ipsec": say("router lets IPsec through"),
        "router_l2tp": say("router lets L2TP through"),
    }[code]


def box(session: Session) -> str:
    """The router as far as it was recognised: maker, model, address."""
    hop = router_of(session)
    if hop is None:
        return say("The router")
    name = router_name(hop)
    if not name:
        return say("The router at {address}", address=hop.address)
    return say("{router} at {address}", router=name, address=hop.address)
