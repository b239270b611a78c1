"""What an OpenWrt firewall configuration does to VPN traffic from inside to outside (pure).

How rules are read (firewall4's fw4.uc; facts: openwrt.md, openwrt-wire.md):
- Only rules with a source and a destination zone are forwarding rules. Rules for any source are
  tried first, then those of the inside zone, each in the order of the file; the first that fits
  wins; then it is up to the `forwarding` entries.
- proto: absent means tcp and udp; ports restrict tcp and udp only, not esp or gre beside them.
- A rule that holds for some hosts, times or source ports only (or has an option unknown here) is
  narrow: it is told as a fact, but is no verdict about everybody.
- A rule that drops far more than VPN traffic is broad: it is named, but never switched off by us.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from router_drivers._rule import TRAFFIC, Options, Rule, Traffic, is_on
from router_drivers.base import Passthrough


@dataclass(frozen=True)
class Judgement:
    """What happens to one kind of packet. blocking: every rule that has to go for it to pass.

    closed: no rule and no forwarding lets it out. narrow: rules that drop it for some only.
    """

    traffic: Traffic
    blocking: tuple[Rule, ...] = ()
    narrow: tuple[Rule, ...] = ()
    closed: bool = False

    @property
    def blocked(self) -> bool:
        """Whether nobody's packets of this kind get out."""
        return bool(self.blocking) or self.closed


@dataclass(frozen=True)
class Firewall:
    """The configuration `firewall` as read, in file order."""

    sections: tuple[Options, ...]

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Firewall:
        """From the `values` of uci.get; what is no section is left out."""
        found = [
            {".name": name, **options} for name, options in values.items() if _is_section(options)
        ]
        return cls(tuple(sorted(found, key=_index)))

    def of_type(self, kind: str) -> Iterator[Options]:
        """The sections of a type, in order."""
        return (section for section in self.sections if section.get(".type") == kind)

    @property
    def defaults(self) -> Options | None:
        """The defaults section."""
        return next(self.of_type("defaults"), None)

    @property
    def inside(self) -> Options | None:
        """The zone of the home network: the one called lan, else the first without masquerading."""
        return _named(self.of_type("zone"), "lan") or next(self._zones(masquerading=False), None)

    @property
    def outside(self) -> Options | None:
        """The zone of the internet: the one called wan, else the first that masquerades."""
        return _named(self.of_type("zone"), "wan") or next(self._zones(masquerading=True), None)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Every rule with an identity of its own, in file order."""
        seen: dict[str, int] = {}
        found = []
        for options in self.of_type("rule"):
            base = _identity(options)
            seen[base] = seen.get(base, 0) + 1
            again = f" ({seen[base]})" if seen[base] > 1 else ""
            found.append(Rule(base + again, options))
        return tuple(found)

    def judge(self, traffic: Traffic) -> Judgement:
        """What happens to this traffic on its way from inside to outside."""
        blocking: list[Rule] = []
        narrow: list[Rule] = []
        for rule in self._in_order():
            if not rule.enabled or not rule.covers(traffic):
                continue
            if rule.narrow:
                narrow += [rule] if rule.drops else []
            elif rule.drops:
                blocking.append(rule)
            elif rule.target == "ACCEPT":
                return Judgement(traffic, tuple(blocking), tuple(narrow))
        return Judgement(traffic, tuple(blocking), tuple(narrow), closed=not self._forwards())

    def concerned(self, passthrough: Passthrough) -> tuple[Rule, ...]:
        """Every rule, in force or not, that drops some of this passthrough's traffic for all."""
        return tuple(
            rule
            for rule in self._in_order()
            if rule.drops
            and not rule.narrow
            and any(rule.covers(traffic) for traffic in TRAFFIC[passthrough])
        )

    def _in_order(self) -> tuple[Rule, ...]:
        inside, outside = zone_name(self.inside), zone_name(self.outside)
        through = [rule for rule in self.rules if rule.runs(inside, outside)]
        first = [rule for rule in through if rule.options.get("src") == "*"]
        return (*first, *(rule for rule in through if rule not in first))

    def _forwards(self) -> bool:
        inside, outside = zone_name(self.inside), zone_name(self.outside)
        return any(
            entry.get("src") in (inside, "*")
            and entry.get("dest") in (outside, "*")
            and is_on(entry.get("enabled"), default=True)
            and str(entry.get("family", "any")).lower() != "ipv6"
            for entry in self.of_type("forwarding")
        )

    def _zones(self, *, masquerading: bool) -> Iterator[Options]:
        zones = self.of_type("zone")
        return (z for z in zones if is_on(z.get("masq"), default=False) is masquerading)


def zone_name(zone: Options | None) -> str:
    """The zone's name, "" where there is no zone."""
    return str(zone.get("name", "")) if zone else ""


def _named(zones: Iterator[Options], name: str) -> Options | None:
    return next((zone for zone in zones if zone.get("name") == name), None)


def _is_section(options: Any) -> bool:
    return isinstance(options, dict) and isinstance(options.get(".type"), str)


def _index(options: Options) -> int:
    index = options.get(".index")
    return index if isinstance(index, int) else 0


def _identity(options: Options) -> str:
    """Found again by section name where there is a real one, else by its name or its content."""
    if options.get(".anonymous") is False:
        return f"rule {options['.name']}"
    if options.get("name"):
        return f"rule '{options['name']}'"
    content = {k: v for k, v in options.items() if not k.startswith(".") and k != "enabled"}
    digest = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
    return f"rule #{digest[:8]}"
