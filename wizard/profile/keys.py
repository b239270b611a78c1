"""The keys that a profile may have, and the nearest of them to a misspelt one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

KEYS: Mapping[str, tuple[str, ...]] = {
    "": ("schema", "name", "server", "routes", "check", "allow"),
    "server": (
        "address",
        "protocols",
        "remote_id",
        "ca",
        "auth",
        "user",
        "certificate",
        "key",
    ),
    "routes": ("inside", "all_traffic", "dns", "domains"),
    "check": ("inside", "lookup"),
    "allow": ("router", "system"),
}
"""Table name ("" is the top) to its keys."""

SECRET_KEYS = frozenset(
    {
        "key_password",
        "passphrase",
        "passwd",
        "password",
        "pin",
        "pre_shared_key",
        "preshared_key",
        "private_key",
        "psk",
        "router_password",
        "secret",
        "shared_secret",
        "vpn_password",
    }
)
"""Names under which people would put a secret into a profile, where it must not be."""

ALIKE = 0.6
"""Share of equal letters from which a name counts as a misspelling (difflib's own default)."""


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that is most like this one, or an empty string."""
    return next(iter(get_close_matches(word.lower(), list(known), n=1, cutoff=ALIKE)), "")


def nearest_key(table: str, key: str) -> str:
    """What was probably meant: a key of this table, else one of another, dotted, else ''."""
    same = nearest(key, KEYS[table])
    if same:
        return same
    elsewhere = {name: place for place, names in KEYS.items() for name in names}
    found = nearest(key, elsewhere)
    return f"{elsewhere[found]}.{found}".lstrip(".") if found else ""
