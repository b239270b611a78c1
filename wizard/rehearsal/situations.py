"""The practice situations: small files under assets/situations, checked when they are read.

`load` returns what the world is built from; the expected verdict stands in the same file but
only `expected` reads it, and nobody calls that before the run is over.
"""

from __future__ import annotations

import sysconfig
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from wizard.model import Auth, Misuse, Protocol
from wizard.rehearsal.filters import NUMBERS, Rule, Verdict
from wizard.rehearsal.scene import SECRETS, Box, Client, Far, Lines, Situation
from wizard.rehearsal.table import Table

TUNNELS = ("carries", "none")
SYSTEMS = ("linux", "windows")


def names() -> tuple[str, ...]:
    """All situations, in the order of the alphabet."""
    files = (entry.name for entry in _folder().iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in files if name.endswith(".toml")))


def load(name: str) -> Situation:
    """The situation of this name, without its verdict; Misuse("situation.*") where it is wrong."""
    table = Table(name, "", dict(_document(name)))
    table.rest.pop("expected", None)
    return _situation(name, table)


def expected(name: str) -> tuple[tuple[str, ...], str]:
    """The causes to be found (sorted) and whether the tunnel carries; for after the run only."""
    table = Table(name, "expected", dict(_document(name).get("expected", {})))
    causes = tuple(sorted(table.texts("causes")))
    tunnel = table.word("tunnel", TUNNELS, "none")
    table.end()
    return causes, tunnel


def certificate_authority() -> str:
    """The practice office's CA as PEM text."""
    return (_folder() / "office-ca.pem").read_text("ascii")


def _situation(name: str, table: Table) -> Situation:
    outer = table.table("outer")
    made = Situation(
        name,
        table.text("title"),
        table.text("story"),
        table.enums("wanted", Protocol, ()),
        table.enum("auth", Auth, Auth.EAP_MSCHAPV2),
        SECRETS | {key: str(value) for key, value in table.free("secrets").items()},
        table.free("answers"),
        _client(table.table("client")),
        _box(table.table("router")),
        _box(outer) if outer.rest else None,
        _far(table.table("server")),
        _lines(table.table("lines")),
    )
    if not made.wanted:
        table.fault("missing", "wanted")
    table.end()
    return made


def _client(table: Table) -> Client:
    made = Client(
        table.word("system", SYSTEMS, "linux"),
        table.flag("rights", default=True),
        int(table.number("nat_t_policy", 0)),
    )
    return table.ended(made)


def _box(table: Table) -> Box:
    made = Box(
        table.word("pptp", ("passes", "blocks", "no_helper", "absent"), "passes"),
        table.flag("ipsec_alg"),
        tuple(_rule(row) for row in table.rows("rules")),
        table.texts("switches", ("pptp", "ipsec")),
        table.flag("admin", default=True),
        table.flag("portal"),
        table.flag("carrier"),
    )
    return table.ended(made)


def _rule(table: Table) -> Rule:
    made = Rule(
        Verdict(table.word("verdict", tuple(Verdict), "drop")),
        table.word("protocol", tuple(NUMBERS), "any"),
        int(table.number("port", 0)),
        table.flag("fragments"),
    )
    return table.ended(made)


def _far(table: Table) -> Far:
    made = Far(
        table.enums("protocols", Protocol, tuple(Protocol)),
        table.flag("down"),
        table.flag("resolves", default=True),
        table.flag("behind_nat"),
        table.flag("sstp"),
        table.flag("web", default=True),
        table.flag("proposals", default=True),
        table.flag("fragmentation", default=True),
        table.word("certificate", ("good", "untrusted", "name"), "good"),
        table.text("password", SECRETS["vpn_password"]),
        table.text("psk", SECRETS["psk"]),
        int(table.number("refusal", 0)),
        table.flag("same_subnet"),
        table.flag("bare_l2tp"),
    )
    return table.ended(made)


def _lines(table: Table) -> Lines:
    made = Lines(
        table.number("delay", 0.01),
        table.number("loss", 0.0),
        table.number("reorder", 0.0),
        int(table.number("mtu", 1500)),
    )
    return table.ended(made)


@cache
def _document(name: str) -> Mapping[str, Any]:
    if name not in names():
        raise Misuse("situation.unknown", situation=name, known=list(names()))
    try:
        return tomllib.loads((_folder() / f"{name}.toml").read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Misuse("situation.not_toml", situation=name, reason=str(error)) from error


@cache
def _folder() -> Traversable:
    """The assets: beside the package in a checkout, inside it in a bundle, else the data folder."""
    inside = resources.files("wizard")
    places: tuple[Traversable, ...] = (
        Path(__file__).parents[2] / "assets" / "situations",
        inside / "assets" / "situations",
        Path(sysconfig.get_path("data")) / "share" / "passthrough-wizard" / "situations",
    )
    for place in places:
        if place.is_dir():
            return place
    raise Misuse("situation.no_assets", looked=[str(place) for place in places])
