"""What a router shows of its software to anybody: kept with a change, compared later (pure)."""

from __future__ import annotations

from collections.abc import Mapping

from router_drivers.base import Clues, Recognition

VERSIONED = ("ssdp_server", "http_server", "snmp_sysdescr")
"""Clues that name a version and stay the same as long as the software does."""
LIMIT = 200
"""Characters of a text that are kept; banners are shorter."""


def shown(clues: Clues, seen: Recognition) -> dict[str, str]:
    """Texts by kind: platform, firmware, banners; only what is there."""
    named = {"platform": seen.platform, "firmware": seen.firmware}
    told = {kind: " | ".join(sorted(clues.texts.get(kind, ()))) for kind in VERSIONED}
    texts = {**named, **told}
    return {kind: text[:LIMIT] for kind, text in texts.items() if text}


def differs(known: Mapping[str, str], now: Mapping[str, str]) -> bool:
    """Whether something that was shown then and is shown now reads otherwise.

    What is silent this time tells nothing: a lost datagram is no new software.
    """
    return any(known[kind] != now[kind] for kind in known.keys() & now.keys())
