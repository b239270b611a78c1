"""Finds drivers, and asks which of them knows a device."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from router_drivers import by_hand, fingerprints
from router_drivers.base import Ability, Clues, Driver, NotSupported, Recognition
from router_drivers.openwrt import OpenWrt
from router_drivers.upnp import Upnp


class Registry:
    """Every driver; `extra` are those that somebody above hands in (a gateway, a rehearsal)."""

    def __init__(self, extra: Sequence[type[Driver]] = ()) -> None:
        self._speaking: tuple[type[Driver], ...] = (*extra, OpenWrt, Upnp)
        self._all = (*self._speaking, *by_hand.drivers())

    def all(self) -> tuple[type[Driver], ...]:
        """Every driver, those that can change something first."""
        return self._all

    def get(self, key: str) -> type[Driver]:
        """The driver of this key; raises NotSupported(driver=key)."""
        for driver in self._all:
            if driver.ABOUT.key == key:
                return driver
        raise NotSupported(driver=key)

    def judge(self, clues: Clues) -> Recognition:
        """Who this is and who drives it: vendor None where nobody is named."""
        readings = [fingerprints.judge(clues)]
        readings += [seen for driver in self._speaking if (seen := driver.recognise(clues))]
        named = [seen for seen in readings if seen.vendor]
        best = max(named, key=lambda seen: seen.confidence, default=Recognition())
        return replace(self._filled(best, named), driver=self._driver(best, readings))

    def _filled(self, best: Recognition, named: Sequence[Recognition]) -> Recognition:
        """What other readings of the same vendor know besides."""
        same = [seen for seen in named if seen.vendor == best.vendor]
        return replace(
            best,
            platform=best.platform or next((s.platform for s in same if s.platform), None),
            model=best.model or next((s.model for s in same if s.model), None),
        )

    def _driver(self, best: Recognition, readings: Sequence[Recognition]) -> str | None:
        """One that can change this router, else the maker's menus, else UPnP."""
        fitting = [seen for seen in readings if seen.driver and _agrees(seen, best)]
        keys = [seen.driver for seen in sorted(fitting, key=lambda s: -s.confidence) if seen.driver]
        changing = next((key for key in keys if self._changes(key)), None)
        menu = by_hand.guided(best)
        return changing or (menu.driver if menu else None) or next(iter(keys), None)

    def _changes(self, key: str) -> bool:
        return Ability.AUTOMATIC in self.get(key).ABOUT.abilities.values()


def _agrees(seen: Recognition, best: Recognition) -> bool:
    """A driver that sees another vendor must be at least as sure."""
    return seen.vendor in {None, best.vendor} or seen.confidence >= best.confidence
