"""What was changed, or would be, as a person reads it: the thing, and how it stands."""

from __future__ import annotations

from collections.abc import Mapping

from router_drivers.base import JSON, Passthrough, Setting
from wizard.model import Change, Place
from wizard.ui.words.texts import ltr, say

NAMES = {Passthrough.PPTP: "PPTP", Passthrough.IPSEC: "IPsec", Passthrough.L2TP: "L2TP"}
"""As makers of routers spell them; the same in every language."""

PROTOCOLS = {"pptp": "PPTP", "l2tp": "L2TP", "ikev2": "IKEv2"}


def setting(value: Setting) -> str:
    """What a router does with a protocol, in a word or two."""
    return {
        Setting.PASSES: say("on"),
        Setting.BLOCKS: say("off"),
        Setting.NO_HELPER: say("off"),
        Setting.ABSENT: say("not there"),
        Setting.UNKNOWN: say("not known"),
    }[value]


def passthrough_of(change: Change) -> Passthrough | None:
    """Which passthrough a router change concerns."""
    name = change.what.rpartition(":")[2]
    return Passthrough(name) if name in set(Passthrough) else None


def thing(change: Change) -> str:
    """What is changed."""
    kind, _, name = change.what.partition(":")
    passthrough = passthrough_of(change)
    if change.place is Place.ROUTER and passthrough is not None:
        return say("{name} passthrough in the router", name=NAMES[passthrough])
    if kind == "entry":
        return say("VPN connection {name} on this computer", name=name)
    if kind == "tunnel":
        return say("Tunnel of {name}", name=str(change.target.get("name", "")))
    return ltr(next((line[0] for line in change.lines), change.what))


def was(change: Change) -> str:
    """How it stood before."""
    return _stand(change, change.before, "before")


def became(change: Change) -> str:
    """How it stands after it."""
    return _stand(change, change.after, "after")


def _stand(change: Change, record: JSON, side: str) -> str:
    if change.place is Place.ROUTER and side in change.target:
        return _setting_of(change.target[side])
    if change.what.startswith("entry:"):
        return _entry(record)
    if change.what.startswith("tunnel:") and isinstance(record, Mapping):
        return say("connected") if record.get("state") == "up" else say("not connected")
    old_or_new = 1 if side == "before" else 2
    return ", ".join(ltr(line[old_or_new]) for line in change.lines if line[old_or_new])


def _setting_of(word: JSON) -> str:
    known = set(map(str, Setting))
    return setting(Setting(word)) if word in known else setting(Setting.UNKNOWN)


def _entry(record: JSON) -> str:
    if not isinstance(record, Mapping):
        return say("not there")
    protocol = PROTOCOLS.get(str(record.get("protocol")), "VPN")
    return say("{protocol} to {server}", protocol=protocol, server=str(record.get("server", "")))
