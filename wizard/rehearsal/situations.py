"""The practice situations: small files under assets/situations, checked when they are read.

`load` returns what the world is built from; the expected verdict stands in the same file but
only `expected` reads it, and nobody calls that before the run is over.
"""

from __future__ import annotations

import sysconfig
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from wizard.model import Auth, Misuse, Protocol
from wizard.rehearsal.filters import NUMBERS, Rule, Verdict

T = TypeVar("T")

SECRETS = {
    "router_user": "root",
    "router_password": "goodpass",
    "vpn_user": "alice",
    "vpn_password": "wonderland",
    "psk": "practice-key",
}
"""What the practice person knows; the practice network has no other secrets."""
TUNNELS = ("carries", "none")
SYSTEMS = ("linux", "windows")


@dataclass(frozen=True)
class Client:
    """This computer. rights: raw sockets may be opened; nat_t_policy: Windows's registry value."""

    system: str = "linux"
    rights: bool = True
    nat_t_policy: int = 0


@dataclass(frozen=True)
class Box:
    """A translating router. setting words are those of router_drivers.base.Setting.

    switches: the passthroughs (pptp, ipsec) that its admin page lets one throw. A second box:
    carrier tells a provider's NAT (100.64.0.0/10) from a router of one's own.
    """

    pptp: str = "passes"
    ipsec_alg: bool = False
    rules: tuple[Rule, ...] = ()
    switches: tuple[str, ...] = ("pptp", "ipsec")
    admin: bool = True
    portal: bool = False
    carrier: bool = False


@dataclass(frozen=True)
class Far:
    """The office. knows: the password and key that it expects; certificate: good, untrusted, name.

    down: the machine answers nothing; resolves: its name is known; behind_nat: port forwards.
    """

    protocols: tuple[Protocol, ...] = tuple(Protocol)
    down: bool = False
    resolves: bool = True
    behind_nat: bool = False
    sstp: bool = False
    web: bool = True
    proposals: bool = True
    fragmentation: bool = True
    certificate: str = "good"
    password: str = SECRETS["vpn_password"]
    psk: str = SECRETS["psk"]
    refusal: int = 0
    same_subnet: bool = False
    bare_l2tp: bool = False


@dataclass(frozen=True)
class Lines:
    """The line to the internet: one-way delay in seconds, shares of loss and disorder, MTU."""

    delay: float = 0.01
    loss: float = 0.0
    reorder: float = 0.0
    mtu: int = 1500


@dataclass(frozen=True)
class Situation:
    """Everything that a practice world is built from; no verdict.

    answers: what the practice person says, by question code (consents and ask.*).
    """

    name: str
    title: str
    story: str
    wanted: tuple[Protocol, ...]
    auth: Auth = Auth.EAP_MSCHAPV2
    secrets: Mapping[str, str] = field(default_factory=lambda: dict(SECRETS), repr=False)
    answers: Mapping[str, Any] = field(default_factory=dict)
    client: Client = Client()
    router: Box = Box()
    outer: Box | None = None
    server: Far = Far()
    lines: Lines = Lines()


def names() -> tuple[str, ...]:
    """All situations, in the order of the alphabet."""
    files = (entry.name for entry in _folder().iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in files if name.endswith(".toml")))


def load(name: str) -> Situation:
    """The situation of this name, without its verdict; Misuse("situation.*") where it is wrong."""
    table = _Table(name, "", dict(_document(name)))
    table.rest.pop("expected", None)
    return _situation(name, table)


def expected(name: str) -> tuple[tuple[str, ...], str]:
    """The causes to be found (sorted) and whether the tunnel carries; for after the run only."""
    table = _Table(name, "expected", dict(_document(name).get("expected", {})))
    causes = tuple(sorted(table.texts("causes")))
    tunnel = table.word("tunnel", TUNNELS, "none")
    table.end()
    return causes, tunnel


def certificate_authority() -> str:
    """The practice office's CA as PEM text."""
    return (_folder() / "office-ca.pem").read_text("ascii")


def _situation(name: str, table: _Table) -> Situation:
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


def _client(table: _Table) -> Client:
    made = Client(
        table.word("system", SYSTEMS, "linux"),
        table.flag("rights", default=True),
        int(table.number("nat_t_policy", 0)),
    )
    return table.ended(made)


def _box(table: _Table) -> Box:
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


def _rule(table: _Table) -> Rule:
    made = Rule(
        Verdict(table.word("verdict", tuple(Verdict), "drop")),
        table.word("protocol", tuple(NUMBERS), "any"),
        int(table.number("port", 0)),
        table.flag("fragments"),
    )
    return table.ended(made)


def _far(table: _Table) -> Far:
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


def _lines(table: _Table) -> Lines:
    made = Lines(
        table.number("delay", 0.01),
        table.number("loss", 0.0),
        table.number("reorder", 0.0),
        int(table.number("mtu", 1500)),
    )
    return table.ended(made)


class _Table:
    """A table of a file: values are taken out with their type; what is left is a fault."""

    def __init__(self, name: str, path: str, rest: dict[str, Any]) -> None:
        self.rest = rest
        self._name = name
        self._path = path

    def fault(self, what: str, key: str) -> NoReturn:
        """Raise with the file, the key and the kind of fault."""
        place = f"{self._path}.{key}".lstrip(".")
        raise Misuse(f"situation.{what}", situation=self._name, key=place)

    def ended(self, made: T) -> T:
        """The value made of this table, if nothing is left of it."""
        self.end()
        return made

    def end(self) -> None:
        """A key that nobody asked for is a fault."""
        if self.rest:
            self.fault("unknown_key", min(self.rest))

    def text(self, key: str, default: str | None = None) -> str:
        """A text; required without a default."""
        return self._take(key, str, default)

    def flag(self, key: str, *, default: bool = False) -> bool:
        """True or false."""
        return self._take(key, bool, default)

    def number(self, key: str, default: float) -> float:
        """A number, not negative."""
        value = self.rest.pop(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
            self.fault("wrong_value", key)
        return float(value)

    def word(self, key: str, allowed: tuple[str, ...], default: str) -> str:
        """One of these words."""
        value = self._take(key, str, default)
        if value not in allowed:
            self.fault("wrong_value", key)
        return value

    def texts(self, key: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        """A list of texts."""
        values = self._take(key, list, list(default))
        if not all(isinstance(value, str) for value in values):
            self.fault("wrong_value", key)
        return tuple(values)

    def enum(self, key: str, kind: Callable[[str], T], default: T) -> T:
        """One value of an enumeration."""
        return self._converted(key, kind, self.text(key)) if key in self.rest else default

    def enums(self, key: str, kind: Callable[[str], T], default: tuple[T, ...]) -> tuple[T, ...]:
        """Several values of an enumeration."""
        if key not in self.rest:
            return default
        return tuple(self._converted(key, kind, value) for value in self.texts(key))

    def table(self, key: str) -> _Table:
        """A table within, empty where it is not there."""
        return _Table(self._name, f"{self._path}.{key}".lstrip("."), self.free(key))

    def rows(self, key: str) -> Iterator[_Table]:
        """A list of tables."""
        for number, row in enumerate(self._take(key, list, []), 1):
            if not isinstance(row, dict):
                self.fault("wrong_value", key)
            yield _Table(self._name, f"{self._path}.{key}[{number}]".lstrip("."), dict(row))

    def free(self, key: str) -> dict[str, Any]:
        """A table whose keys are the writer's own."""
        return dict(self._take(key, dict, {}))

    def _take(self, key: str, kind: type[T], default: T | None) -> T:
        value = self.rest.pop(key, default)
        if value is None:
            self.fault("missing", key)
        if not isinstance(value, kind):
            self.fault("wrong_value", key)
        return value

    def _converted(self, key: str, kind: Callable[[str], T], value: str) -> T:
        try:
            return kind(value)
        except ValueError:
            self.fault("wrong_value", key)
            raise


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
