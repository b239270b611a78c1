"""What a check has found, ready for a person to decide: headline, causes, choices; no Qt.

Codes only; the page has the words. What was not answered is never told as ruled out.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from router_drivers.base import Ability, About, NotSupported
from router_drivers.registry import Registry
from wizard.knowledge.tables import Tables, load
from wizard.model import (
    Answer,
    Certainty,
    Diagnosis,
    Finding,
    Hop,
    Network,
    Protocol,
    Session,
    Who,
)
from wizard.steps.explain import explain
from wizard.ui.journey.draft import Draft
from wizard.ui.reading.cleared import by_switch, cleared
from wizard.ui.reading.ruled_out import checked

MOST_CAUSES = 3
"""More than three causes at once help nobody to decide; the rest waits under a link."""

CONVICTED = 0.5
"""From here on a cause is told as the answer; the same as for what may cost a password."""

FOREIGN = frozenset({str(Network.PUBLIC), str(Network.MANAGED)})
"""Networks whose router is somebody else's to change."""

RETYPED = frozenset({"credentials.retype", "psk.retype", "vpn.recreate"})
"""Remedies that are a new connection with what is typed anew."""

AREA = {
    "router.enable": "router",
    "router.disable": "router",
    "router.rule_off": "router",
    "router.by_hand": "router",
    "router.outer": "two_routers",
    "network.login_portal": "sign_in",
    "network.change": "network",
    "network.other_client": "other_device",
    "server.ask_admin": "server",
    "provider.ask": "provider",
    "credentials.retype": "login",
    "psk.retype": "login",
    "vpn.recreate": "settings",
    "vpn.other_protocol": "settings",
    "dns.set": "settings",
    "route.set": "settings",
    "mtu.lower": "settings",
    "lan.renumber": "addresses",
}
"""Where a cause lies, by its first remedy; what is not here lies on this computer."""

AREA_OF = {
    "SERVER_NAME_UNRESOLVED": "name",
    "SERVER_DOWN_OR_PORT_CLOSED": "server_silent",
    "LOCAL_VIRTUAL_NET_OVERLAP": "computer",
    "OUTER_BOX_BLOCKS": "outer_box",
}
"""Causes whose first remedy does not tell where they lie."""


@dataclass(frozen=True)
class Verdict:
    """What the page tells. headline: running, open, network_fine, blocked, unclear or an area.

    protocol: the wanted one; passing: others of the same server that get through; choices: the
    remedies in the order of least harm, as Draft.choice takes them; checked: what was ruled out.
    alone: nothing else was found to be wrong. retype: the way is open, what was typed is at fault.
    cleared: the router was read, and it lets the wanted protocol through.
    """

    headline: str
    certainty: Certainty | None = None
    protocol: Protocol | None = None
    passing: tuple[Protocol, ...] = ()
    causes: tuple[Diagnosis, ...] = ()
    more: tuple[Diagnosis, ...] = ()
    choices: tuple[str, ...] = ()
    checked: tuple[str, ...] = ()
    alone: bool = False
    retype: bool = False
    cleared: bool = False

    @property
    def cause(self) -> Diagnosis | None:
        """The cause that is told as the answer."""
        return self.causes[0] if self.causes else None


def of(session: Session, *, running: bool = False, whose: str = "") -> Verdict:
    """Judge a session; whose: whose network it is, where the person said so."""
    if running:
        return Verdict("running", protocol=_first(session), checked=checked(session))
    tables = load()
    first = _first(session)
    passes = first is not None and _passes(session, first, tables)
    causes = () if passes else session.diagnosis
    told = standing(causes)
    return Verdict(
        _headline(session, told, passes=passes),
        told.certainty if told else None,
        first,
        _others(session, tables),
        causes[:MOST_CAUSES],
        causes[MOST_CAUSES:] if not passes else session.diagnosis,
        _choices(session, told, whose, passes=passes),
        checked(session),
        told is not None and _alone(session, told),
        _to_retype(session, told),
        cleared(session),
    )


def standing(causes: tuple[Diagnosis, ...]) -> Diagnosis | None:
    """The first cause, if it is more than merely possible."""
    first = causes[0] if causes else None
    if first is None or first.certainty is Certainty.POSSIBLE or first.confidence < CONVICTED:
        return None
    return first


def area(diagnosis: Diagnosis) -> str:
    """Where a cause lies, for the headline."""
    if diagnosis.cause in AREA_OF:
        return AREA_OF[diagnosis.cause]
    found = AREA.get(diagnosis.remedies[0], "computer") if diagnosis.remedies else "computer"
    if diagnosis.who is Who.PROVIDER:
        return "provider"
    if diagnosis.who is Who.SERVER_ADMIN and found in ("settings", "login", "computer"):
        return "server"
    return found


def server_of(session: Session, draft: Draft) -> str:
    """Whom the test is about, also before the session knows it."""
    if session.server:
        return session.server
    if draft.profile is not None:
        return draft.profile.servers[0].address
    return draft.entry.server if draft.entry is not None else draft.server


def router_of(session: Session) -> Hop | None:
    """The router in front of this computer."""
    return next((hop for hop in session.path if hop.role == "router"), None)


@cache
def _about(key: str) -> About | None:
    """What a driver says of itself; None for one that only the practice network has."""
    try:
        return Registry().get(key).ABOUT
    except NotSupported:
        return None


def changeable(session: Session) -> bool:
    """Whether a driver could change this router."""
    hop = router_of(session)
    if hop is None or hop.recognition.driver is None or not session.touch_router:
        return False
    about = _about(hop.recognition.driver)
    return about is None or Ability.AUTOMATIC in about.abilities.values()


def login_of(session: Session) -> tuple[str, ...]:
    """The secrets that this router's login takes; both where nobody knows."""
    hop = router_of(session)
    about = _about(hop.recognition.driver) if hop and hop.recognition.driver else None
    return about.credentials if about else ("router_user", "router_password")


def _first(session: Session) -> Protocol | None:
    return session.wanted[0] if session.wanted else None


def _passes(session: Session, protocol: Protocol, tables: Tables) -> bool:
    """Its path is open, and nothing more than possible speaks against it."""
    if tables.verdict(protocol, session.findings) != "passes":
        return False
    return standing(explain(session.findings, (protocol,), tables)) is None


def _others(session: Session, tables: Tables) -> tuple[Protocol, ...]:
    """Other protocols of this server that get through; PPTP only where it is wanted."""
    servers = session.profile.servers if session.profile else ()
    offered = [p for s in servers if s.address == session.server for p in s.protocols]
    known = dict.fromkeys((*session.wanted, *(p for p in offered if p is not Protocol.PPTP)))
    return tuple(p for p in list(known)[1:] if _passes(session, p, tables))


def _headline(session: Session, told: Diagnosis | None, *, passes: bool) -> str:
    if told is not None:
        return _among_several(session, told)
    if passes:
        return "open"
    if not session.server:
        return "network_fine"
    return "blocked" if "blocked" in session.verdicts.values() else "unclear"


def _among_several(session: Session, told: Diagnosis) -> str:
    """Where the cause lies; with a second box on the way it may as well be that one."""
    found = area(told)
    if found != "router" or told.certainty is Certainty.CERTAIN:
        return found
    if "network.change" in told.remedies:
        return "on_the_way"
    if session.nat.double:
        return "either_router"
    return "router_or_provider" if session.nat.carrier_grade else found


def _choices(
    session: Session, told: Diagnosis | None, whose: str, *, passes: bool
) -> tuple[str, ...]:
    """From the least change to the largest; what only a person can do is not among them."""
    if not session.server:
        return ()
    if passes:
        return ("connect",)
    chosen = [f"other:{p}" for p in _others(session, load())]
    if _worth_a_try(session, told):
        chosen.append("connect")
    if _may_switch(session, whose):
        chosen.append("router")
    if _in_router(told) or (told is None and "blocked" in session.verdicts.values()):
        chosen.append("by_hand")
    return tuple(chosen)


def _worth_a_try(session: Session, told: Diagnosis | None) -> bool:
    """Dialling may help: what was typed is at fault, or nobody knows of any fault."""
    unknown = session.verdicts.get(str(_first(session))) == "unknown"
    return unknown if told is None else _to_retype(session, told)


def _to_retype(session: Session, told: Diagnosis | None) -> bool:
    """The way is open, and the person can mend what was typed."""
    if told is None or session.verdicts.get(str(_first(session))) != "passes":
        return False
    return told.who is Who.YOU and told.remedies[0] in RETYPED


def _may_switch(session: Session, whose: str) -> bool:
    """A likely cause lies in a router that a driver knows and that may be this person's."""
    network = str(session.machine.network)
    owner = whose or ("" if network == Network.UNKNOWN else network)
    if owner in FOREIGN or not changeable(session) or cleared(session):
        return False
    return any(by_switch(d) for d in session.diagnosis if d.confidence >= CONVICTED)


def _in_router(told: Diagnosis | None) -> bool:
    if told is None or told.who is not Who.ROUTER_ADMIN:
        return False
    return any(remedy.startswith("router.") for remedy in told.remedies)


BAD_IF_YES = ("portal.captive", "local.overlap", "tunnel.overlap")
"""Questions where yes is the trouble; two routers or a shared address are none by themselves."""


def _alone(session: Session, told: Diagnosis) -> bool:
    """Whether every bad answer belongs to this cause or to what it hides."""
    blamed = {spelled.partition("=")[0] for d in session.diagnosis for spelled in d.evidence}
    bad = {f.probe for f in session.findings if _bad(f)}
    single = all(d is told or d.certainty is Certainty.POSSIBLE for d in session.diagnosis)
    return single and bad <= blamed


def _bad(finding: Finding) -> bool:
    if finding.probe.startswith("nat."):
        return False
    turned = finding.probe in BAD_IF_YES
    return finding.answer is (Answer.YES if turned else Answer.NO)
