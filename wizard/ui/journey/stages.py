"""The journeys a person may make, and the stages that the whole job shows at the top."""

from __future__ import annotations

from dataclasses import dataclass

FIVE = ("connection", "network", "router", "computer", "test")
"""The stages of the whole job; their number stays the same whatever is skipped."""

STAGE_OF = {
    "connection": "connection",
    "symptom": "connection",
    "network": "network",
    "router": "router",
    "by_hand": "router",
    "sign_in": "computer",
    "review": "router",
    "changing": "router",
    "result": "test",
}

STAGE_OF_STEP = {"connect": "computer", "confirm": "test", "explain": "test"}
"""Where the changing page has got to once one of these has begun."""


@dataclass(frozen=True)
class Journey:
    """One thing a person may want: its first page and the stages it shows (none: a single page)."""

    key: str
    first: str
    stages: tuple[str, ...] = ()


JOURNEYS = {
    journey.key: journey
    for journey in (
        Journey("fix", "network", FIVE),
        Journey("connect", "connection", FIVE),
        Journey("trouble", "symptom", FIVE),
        Journey("check", "network"),
        Journey("off", "passthrough_off"),
        Journey("undo", "undo"),
        Journey("gateway", "gateway"),
        Journey("devices", "devices"),
        Journey("settings", "settings"),
        Journey("connected", "connected"),
    )
}
