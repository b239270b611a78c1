"""A finding in words: the answer, how it is to be taken, and the figure that was measured."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from router_drivers.base import JSON
from wizard.knowledge.answers import DESCRIBING, Sense, sense
from wizard.knowledge.texts import shown
from wizard.model import Answer, Finding
from wizard.ui.theme import Status
from wizard.ui.words.texts import ltr, number, say, seconds, sentence

STATUS = {
    Sense.GOOD: Status.GOOD,
    Sense.PLAIN: Status.GOOD,
    Sense.BAD: Status.BAD,
    Sense.REMARK: Status.WARN,
    Sense.OPEN: Status.UNKNOWN,
}
"""The mark of each sense."""

LEAST_WORTH_TELLING = 0.001
"""Seconds; an answer that took less was read from this computer."""


def status(finding: Finding) -> Status:
    """The mark beside a finding."""
    return STATUS[sense(finding)]


def answer_word(finding: Finding) -> str:
    """The answer in a word or two; a no is told with its reason where there is a short one."""
    if finding.answer is Answer.NO:
        return _no(str(finding.facts.get("why", "")))
    if finding.answer is Answer.YES:
        return say("known") if finding.probe in DESCRIBING else say("yes")
    return say("not asked") if finding.answer is Answer.NOT_ASKED else say("not sure")


def _no(why: str) -> str:
    return {
        "silent": say("no answer"),
        "refused": say("refused"),
        "filtered": say("sent back"),
        "rejected": say("turned down"),
    }.get(why, say("no"))


def proved(finding: Finding) -> str:
    """What a good answer has shown; the question where there is no such sentence."""
    return {
        "vpn.dialled": say("The VPN connection came up"),
        "auth.accepted": say("The VPN server accepted the login"),
        "tunnel.interface": say("The tunnel is up"),
        "tunnel.routes": say("The way to the office leads through the tunnel"),
        "tunnel.overlap": say("No address is used both here and inside"),
        "tunnel.dns": say("Names of the office are found"),
        "tunnel.inside": say("A host inside the office answers"),
        "tunnel.mtu": say("Packets of full size get through"),
        "tunnel.holds": say("The tunnel holds"),
    }.get(finding.probe) or sentence(finding.probe)


def figure(finding: Finding) -> str:
    """What was measured: a time, an address, a size; "" where there is nothing to tell."""
    facts = finding.facts
    reader = READERS.get(finding.probe)
    told = reader(facts) if reader else ""
    if told or not isinstance(facts.get("rtt_ms"), int | float):
        return told
    return say("{ms} ms", ms=number(float(facts["rtt_ms"])))


def took(finding: Finding) -> str:
    """How long the answer, or the waiting for it, took."""
    return seconds(finding.seconds) if finding.seconds >= LEAST_WORTH_TELLING else ""


PROTOCOLS = {"pptp": "PPTP", "l2tp": "L2TP/IPsec", "ikev2": "IKEv2"}
"""The kinds of VPN as people know them; the same in every language."""


def protocol(key: str) -> str:
    """A kind of VPN by its name."""
    return PROTOCOLS.get(key, key)


def _named(*keys: str) -> Callable[[Mapping[str, JSON]], str]:
    """A reader of the first of these facts that is there."""

    def read(facts: Mapping[str, JSON]) -> str:
        found = next((facts[key] for key in keys if facts.get(key)), "")
        return ltr(shown(found))

    return read


def _size(facts: Mapping[str, JSON]) -> str:
    size = facts.get("bytes")
    return say("{count} bytes", count=number(size)) if isinstance(size, int | float) else ""


def _page(facts: Mapping[str, JSON]) -> str:
    """A page inside: its time, and how much of it came."""
    time, size = facts.get("rtt_ms"), facts.get("size")
    if not isinstance(time, int | float) or not isinstance(size, int | float):
        return ""
    return say("{ms} ms, {count} bytes", ms=number(time), count=number(size))


def _offset(facts: Mapping[str, JSON]) -> str:
    off = facts.get("offset_s")
    return say("{s} s off", s=number(abs(off))) if isinstance(off, int | float) else ""


def _dialled(facts: Mapping[str, JSON]) -> str:
    return protocol(str(facts.get("protocol") or ""))


READERS: dict[str, Callable[[Mapping[str, JSON]], str]] = {
    "dns.resolves": _named("addresses"),
    "path.hops": _named("hops"),
    "path.mtu": _size,
    "path.fragments": _size,
    "clock.right": _offset,
    "nat.kind": _named("kind"),
    "nat.double": _named("wan_address"),
    "nat.carrier_grade": _named("wan_address"),
    "router.wan": _named("address"),
    "local.overlap": _named("local", "inside"),
    "local.gateways": _named("used"),
    "local.ports": _named("owner"),
    "local.charon": _named("missing"),
    "local.plugin": _named("missing"),
    "vpn.dialled": _dialled,
    "tunnel.interface": _named("address"),
    "tunnel.inside": _page,
    "tunnel.dns": _named("addresses"),
    "tunnel.routes": _named("missing", "wanted"),
    "tunnel.mtu": _size,
    "tunnel.overlap": _named("local", "inside"),
}
"""What is worth telling of each answer besides yes or no."""
