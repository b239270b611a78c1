"""What the README says of routers is what the drivers say of themselves."""

from __future__ import annotations

from pathlib import Path

from router_drivers.base import Ability, Passthrough
from router_drivers.registry import Registry

README = Path(__file__).parents[2] / "README.md"
HEAD = ("| Router | PPTP | IPsec | L2TP | Proof |", "|---|---|---|---|---|")
NOT_TRIED = "simulated: menu paths from manuals, not tried"
WORDS = {
    Ability.AUTOMATIC: "read and changed",
    Ability.BY_HAND: "guided by hand",
    Ability.ALWAYS_ON: "always passes",
    Ability.IMPOSSIBLE: "no such switch",
    Ability.UNKNOWN: "unknown",
}


def support_table() -> list[str]:
    """One row a driver; all vendors that are guided by hand in one row."""
    rows, by_hand = list(HEAD), []
    for about in (driver.ABOUT for driver in Registry().all()):
        if about.key.startswith("by_hand_"):
            by_hand.append(about.vendor)
            continue
        does = (WORDS[about.abilities[passthrough]] for passthrough in Passthrough)
        proof = f"{about.proof}: {about.confirmed}" if about.confirmed else str(about.proof)
        rows.append(
            f"| {about.vendor or ', '.join(about.families)} | {' | '.join(does)} | {proof} |"
        )
    vendors = ", ".join(dict.fromkeys(by_hand))
    by_menu = "by hand along its menu, or passes always: `router drivers` tells"
    return [*rows, f"| {vendors} | {by_menu} | as left | as left | {NOT_TRIED} |"]


def test_the_support_table_is_made_from_the_drivers() -> None:
    expected = "\n".join(support_table())
    assert expected in README.read_text("utf-8"), f"put this into README.md:\n{expected}"
