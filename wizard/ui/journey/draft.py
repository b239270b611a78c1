"""What the person typed and chose, secrets apart."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.model import Connection, Finding, Profile


@dataclass(frozen=True)
class Draft:
    """What the person typed and chose, secrets apart. whose: a Network, or "" where not said.

    choice: the remedy taken on the network page (connect, router, other:PROTOCOL, by_hand).
    source: where the server is taken from (offered, brought, entry, typed; "" untouched).
    brought: a profile read from a file, text or picture; pasted: text that could not be read yet.
    seen: the error code or message as it was typed.
    variant: which of the maker's menus is shown where steps are done by hand.
    """

    journey: str = ""
    server: str = ""
    name: str = ""
    entry: Connection | None = None
    profile: Profile | None = None
    source: str = ""
    brought: Profile | None = None
    pasted: str = ""
    seen: str = ""
    symptom: str = ""
    codes: tuple[str, ...] = ()
    said: tuple[Finding, ...] = ()
    choice: str = ""
    variant: int = 0
    whose: str = ""
    may_change_router: bool = False
    passthroughs: tuple[str, ...] = ()
    runs: tuple[str, ...] = ()
