"""From an OpenWrt firewall configuration to settings, records and switches, and back (pure).

PPTP needs the kernel's helper (facts: openwrt.md, truth table measured with firewall4): it is on
where the zone's `helper` list names pptp, or where that list is empty, neither defaults nor zone
has auto_helper=0 and the zone does not masquerade. To switch it on, pptp is named in the list:
that wakes no other helper. To switch it off, the name goes, and with an empty list the zone's
auto_helper too. IPsec and L2TP have no switch: only rules block them (see _firewall.py).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from router_drivers._firewall import Firewall, Judgement, zone_name
from router_drivers._rule import TRAFFIC, Rule, is_on, words
from router_drivers.answers import parsed_json
from router_drivers.base import JSON, Clients, Effects, NotUnderstood, Passthrough, Setting, Switch

ROLLBACK_SECONDS = 15
"""Until the router takes an unconfirmed change back. A firewall-only apply does not interrupt the
HTTP link and its rules were in force within 2 s (openwrt-wire.md), so seconds are enough; and if
we die in the middle, the person is without the old rules for that long only."""

_COUNTED = frozenset({"counter", "quota", "elem", "expires", "last", "used"})

Record = dict[str, Any]
"""Options by where they are ("lan.helper") and "rules": {identity: {"enabled": value}}; an absent
option is None. Section names are no part of it: they shift."""


@dataclass(frozen=True)
class Helper:
    """What is known of the PPTP helper; None where the router would not tell.

    module: the kernel has it. ruleset: the rules in force use it.
    """

    module: bool | None = None
    ruleset: bool | None = None


@dataclass(frozen=True)
class Picture:
    """Everything that decides about one passthrough."""

    firewall: Firewall
    helper: Helper = Helper()

    def judgements(self, passthrough: Passthrough) -> tuple[Judgement, ...]:
        """One for each kind of packet that the passthrough needs."""
        return tuple(self.firewall.judge(traffic) for traffic in TRAFFIC[passthrough])

    def blocking(self, passthrough: Passthrough) -> tuple[Rule, ...]:
        """Every rule that has to go, each once."""
        rules = {r.identity: r for j in self.judgements(passthrough) for r in j.blocking}
        return tuple(rules.values())

    def setting(self, passthrough: Passthrough) -> Setting:
        """What the router does with this passthrough."""
        if self.firewall.inside is None or self.firewall.outside is None:
            return Setting.UNKNOWN
        if any(judgement.blocked for judgement in self.judgements(passthrough)):
            return Setting.BLOCKS
        return self._helped() if passthrough is Passthrough.PPTP else Setting.PASSES

    def clients(self, passthrough: Passthrough) -> Clients:
        """How many clients at once; without its helper Linux carries no PPTP client at all."""
        setting = self.setting(passthrough)
        if setting in {Setting.BLOCKS, Setting.NO_HELPER}:
            return Clients.NONE
        many = setting is Setting.PASSES and passthrough is not Passthrough.L2TP
        return Clients.MANY if many else Clients.UNKNOWN

    def guided(self, passthrough: Passthrough) -> tuple[str, ...]:
        """Codes of what only a person can do about it."""
        if self.setting(passthrough) not in {Setting.BLOCKS, Setting.NO_HELPER}:
            return ()
        judgements = self.judgements(passthrough)
        helper = passthrough is Passthrough.PPTP
        told = {
            "guided.openwrt.no_forwarding": any(j.closed for j in judgements),
            "guided.openwrt.broad_rule": any(r.broad for j in judgements for r in j.blocking),
            "guided.openwrt.install_helper": helper and self.helper.module is False,
            "guided.openwrt.reload_firewall": helper and self._stale(),
        }
        return tuple(code for code, so in told.items() if so)

    def offers(self, passthrough: Passthrough) -> tuple[Switch, ...]:
        """The switches that can be thrown now: to PASSES, or away from it."""
        setting = self.setting(passthrough)
        before = record(self.firewall, passthrough)
        if setting in {Setting.BLOCKS, Setting.NO_HELPER}:
            if not self._mendable(passthrough):
                return ()
            after = self._opened(passthrough, before)
            return (_switch(passthrough, setting, Setting.PASSES, before, after),)
        if setting is not Setting.PASSES:
            return ()
        return tuple(_closing(self.firewall, passthrough, before))

    def _helped(self) -> Setting:
        if not helper_configured(self.firewall) or self.helper.module is False or self._stale():
            return Setting.NO_HELPER
        known = self.helper.module or self.helper.ruleset
        return Setting.PASSES if known else Setting.UNKNOWN

    def _stale(self) -> bool:
        """The configuration is right and the module is there, but the rules in force lack it."""
        right = helper_configured(self.firewall) and self.helper.module is not False
        return right and self.helper.ruleset is False

    def _mendable(self, passthrough: Passthrough) -> bool:
        helpless = {"guided.openwrt.install_helper", "guided.openwrt.reload_firewall"}
        hopeless = {"guided.openwrt.no_forwarding", "guided.openwrt.broad_rule"}
        return not (helpless | hopeless).intersection(self.guided(passthrough))

    def _opened(self, passthrough: Passthrough, before: Record) -> Record:
        off = {rule.identity: {"enabled": "0"} for rule in self.blocking(passthrough)}
        after = {**before, "rules": {**before["rules"], **off}}
        if passthrough is Passthrough.PPTP and not helper_configured(self.firewall):
            where = f"{zone_name(self.firewall.inside)}.helper"
            after[where] = [*words(before[where]), "pptp"]
        return after


def helper_configured(firewall: Firewall) -> bool:
    """Whether the configuration asks for the PPTP helper in the inside zone."""
    zone, defaults = firewall.inside or {}, firewall.defaults or {}
    explicit = words(zone.get("helper"))
    if explicit:
        return "pptp" in explicit
    automatic = all(is_on(s.get("auto_helper"), default=True) for s in (zone, defaults))
    return automatic and not is_on(zone.get("masq"), default=False)


def record(firewall: Firewall, passthrough: Passthrough) -> Record:
    """The options that decide about this passthrough, exactly as they stand."""
    rules = {
        rule.identity: {"enabled": rule.options.get("enabled")}
        for rule in firewall.concerned(passthrough)
    }
    if passthrough is not Passthrough.PPTP:
        return {"rules": rules}
    zone, defaults = firewall.inside or {}, firewall.defaults or {}
    name = zone_name(firewall.inside)
    return {
        "defaults.auto_helper": defaults.get("auto_helper"),
        f"{name}.auto_helper": zone.get("auto_helper"),
        f"{name}.helper": zone.get("helper"),
        "rules": rules,
    }


def flat(whole: Mapping[str, JSON]) -> dict[tuple[str, str], JSON]:
    """A record as (place, option) -> value, place being "defaults", a zone or a rule's identity."""
    rules = whole.get("rules")
    found = {
        (identity, option): value
        for identity, options in (rules if isinstance(rules, dict) else {}).items()
        for option, value in options.items()
    }
    for where, value in whole.items():
        if where != "rules":
            place, _, option = where.partition(".")
            found[place, option] = value
    return found


def section_of(firewall: Firewall, place: str) -> str | None:
    """The name that a place's section bears in this reading of the configuration."""
    if place == "defaults":
        found = firewall.defaults
    elif place == zone_name(firewall.inside):
        found = firewall.inside
    else:
        found = next((r.options for r in firewall.rules if r.identity == place), None)
    return None if found is None else str(found.get(".name"))


def _closing(firewall: Firewall, passthrough: Passthrough, before: Record) -> list[Switch]:
    """Ways away from PASSES: no helper (PPTP), or the rules on that were switched off."""
    passes = Setting.PASSES
    found = []
    if passthrough is Passthrough.PPTP:
        unhelped = _unhelped(firewall, before)
        found.append(_switch(passthrough, passes, Setting.NO_HELPER, before, unhelped))
    asleep = [rule for rule in firewall.concerned(passthrough) if not rule.enabled]
    if asleep:
        woken = {rule.identity: {"enabled": None} for rule in asleep}
        after = {**before, "rules": {**before["rules"], **woken}}
        found.append(_switch(passthrough, passes, Setting.BLOCKS, before, after))
    return found


def _unhelped(firewall: Firewall, before: Record) -> Record:
    zone = zone_name(firewall.inside)
    rest = [word for word in words(before[f"{zone}.helper"]) if word != "pptp"]
    after = {**before, f"{zone}.helper": rest or None}
    if not rest and is_on(before["defaults.auto_helper"], default=True):
        after[f"{zone}.auto_helper"] = "0"
    return after


def _switch(
    passthrough: Passthrough, before: Setting, after: Setting, old: Record, new: Record
) -> Switch:
    was, will = flat(old), flat(new)
    lines = tuple(
        (f"firewall: {place}, {option}", _shown(was[place, option]), _shown(value))
        for (place, option), value in will.items()
        if was[place, option] != value
    )
    effects = Effects(rollback=ROLLBACK_SECONDS)
    return Switch(passthrough, before, after, old, new, effects, lines)


def _shown(value: JSON) -> str:
    return "-" if value is None else " ".join(words(value))


def ruleset_helps(text: str) -> bool | None:
    """Whether `nft --json list ruleset` sets a pptp helper somewhere; None where it cannot tell.

    A ruleset without firewall4's own table says nothing: fw3 uses other tables.
    """
    try:
        rows = parsed_json(text)["nftables"]
        entries = [entry for entry in rows if isinstance(entry, dict)]
    except (NotUnderstood, KeyError, TypeError):
        return None
    names = [h.get("name") for h in _of(entries, "ct helper") if h.get("type") == "pptp"]
    if any(_sets(rule.get("expr"), names) for rule in _of(entries, "rule")):
        return True
    return False if any(t.get("name") == "fw4" for t in _of(entries, "table")) else None


def rules_generation(text: str | None) -> str | None:
    """What tells one load of the ruleset from the next: everything but what traffic counts up.

    Handles stay in: a reload makes new ones even where the rules are the same.
    """
    try:
        return json.dumps(_without_counts(parsed_json(text or "")))
    except NotUnderstood:
        return None


def _without_counts(value: JSON) -> JSON:
    if isinstance(value, dict):
        return {k: _without_counts(v) for k, v in value.items() if k not in _COUNTED}
    return [_without_counts(part) for part in value] if isinstance(value, list) else value


def _of(entries: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [entry[kind] for entry in entries if isinstance(entry.get(kind), dict)]


def _sets(expression: Any, names: list[Any]) -> bool:
    if not isinstance(expression, list):
        return False
    set_here = [p["ct helper"] for p in expression if isinstance(p, dict) and "ct helper" in p]
    return any(name in names for name in set_here)
