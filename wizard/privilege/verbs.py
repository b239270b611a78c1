"""Everything that root may do for us: a closed list of frozen requests with exact checks.

Standard library and wizard.recipes only. A request is a JSON object {"verb": NAME, KEY: VALUE};
every key must be known, every value of its exact type. No path, no command, no free text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from typing import Any, ClassVar, get_args, get_origin, get_type_hints

from wizard.recipes import checks
from wizard.recipes.charon import ANYWHERE, Ike
from wizard.recipes.checks import NotAllowed

RAW_PROTOCOLS = frozenset({1, 47, 50, 51})
"""ICMP, GRE, ESP, AH (IANA protocol numbers): what the probes speak beside UDP and TCP."""

AUTHS = ("psk", "certificate", "eap-mschapv2")
DNS_LIMIT = 4  # glibc reads three


@dataclass(frozen=True)
class RawSocket:
    """Open a raw IPv4 socket of one of four protocols; answered with its descriptor."""

    verb: ClassVar[str] = "raw_socket"
    protocol: int

    def __post_init__(self) -> None:
        if self.protocol not in RAW_PROTOCOLS:
            raise NotAllowed("protocol", "unknown")


@dataclass(frozen=True)
class CharonUp:
    """Bring one IKEv2 connection up through a private charon that bears our mark.

    ca, certificate, key: PEM text ('' for ca: the system's certificate authorities). networks:
    what lies inside ('' list: everything the server offers). use_dns: put the server's (else
    these) name servers on top of /etc/resolv.conf where that is a plain file.
    """

    verb: ClassVar[str] = "charon_up"
    identifier: str
    server: str
    auth: str
    remote_id: str = ""
    local_id: str = ""
    user: str = ""
    ca: str = ""
    certificate: str = ""
    networks: tuple[str, ...] = ()
    dns: tuple[str, ...] = ()
    use_dns: bool = False
    key: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    psk: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        self.ike()
        _bounded("dns", self.dns, DNS_LIMIT)
        for item in self.dns:
            checks.address("dns", item)

    def ike(self) -> Ike:
        """The connection, every field checked."""
        return Ike(
            identifier=checks.identifier("identifier", self.identifier),
            server=checks.host("server", self.server),
            remote_id=checks.identity("remote_id", self.remote_id or self.server),
            auth=_one_of("auth", self.auth, AUTHS),
            local_id=checks.identity("local_id", self.local_id) if self.local_id else "",
            roots=checks.certificates("ca", self.ca) if self.ca else (),
            networks=self._networks(),
            **self._proof(),
        )

    def _networks(self) -> tuple[str, ...]:
        _bounded("networks", self.networks, checks.NETWORK_LIMIT)
        return tuple(checks.network("networks", net) for net in self.networks) or ANYWHERE

    def _proof(self) -> dict[str, Any]:
        """What this kind of authentication needs, and nothing else."""
        wanted = {
            "psk": ("psk",),
            "certificate": ("certificate", "key"),
            "eap-mschapv2": ("user", "password"),
        }[self.auth]
        for name in ("psk", "certificate", "key", "user", "password"):
            if bool(getattr(self, name)) is not (name in wanted):
                raise NotAllowed(name, "missing" if name in wanted else "not_wanted")
        return {_IKE_FIELD.get(name, name): self._checked(name) for name in wanted}

    def _checked(self, name: str) -> Any:
        value = getattr(self, name)
        if name == "certificate":
            return checks.certificates(name, value)
        if name == "key":
            return checks.private_key(name, value)
        return checks.user(name, value) if name == "user" else checks.text(name, value)


_IKE_FIELD = {"certificate": "chain"}


@dataclass(frozen=True)
class CharonStatus:
    """Tell how the connection that bears this mark stands."""

    verb: ClassVar[str] = "charon_status"
    identifier: str

    def __post_init__(self) -> None:
        checks.identifier("identifier", self.identifier)


@dataclass(frozen=True)
class CharonDown:
    """Take down what bears this mark: daemon, routing rule, name server lines, folder."""

    verb: ClassVar[str] = "charon_down"
    identifier: str

    def __post_init__(self) -> None:
        checks.identifier("identifier", self.identifier)


Request = RawSocket | CharonUp | CharonStatus | CharonDown
VERBS: dict[str, type[Request]] = {
    kind.verb: kind for kind in (RawSocket, CharonUp, CharonStatus, CharonDown)
}


def parse(data: object) -> Request:
    """The request that this JSON value is; NotAllowed for everything else."""
    if not isinstance(data, dict) or not isinstance(data.get("verb"), str):
        raise NotAllowed("verb", "missing")
    kind = VERBS.get(data["verb"])
    if kind is None:
        raise NotAllowed("verb", "unknown")
    given = {key: value for key, value in data.items() if key != "verb"}
    return kind(**_typed(kind, given))


def _typed(kind: type[Request], given: Mapping[str, object]) -> dict[str, Any]:
    known = {item.name: item for item in fields(kind)}
    hints = get_type_hints(kind)
    for name in given:
        if name not in known:
            raise NotAllowed("key", "unknown")
    for name, item in known.items():
        if name not in given and item.default is MISSING:
            raise NotAllowed(name, "missing")
    return {name: _exactly(name, hints[name], value) for name, value in given.items()}


def _exactly(name: str, wanted: Any, value: object) -> object:
    """The value if its type is exactly the wanted one; a JSON list becomes a tuple of texts."""
    if get_origin(wanted) is tuple:
        if not isinstance(value, list) or any(
            type(item) is not get_args(wanted)[0] for item in value
        ):
            raise NotAllowed(name, "type")
        return tuple(value)
    if type(value) is not wanted:
        raise NotAllowed(name, "type")
    return value


def _bounded(name: str, values: tuple[str, ...], most: int) -> None:
    if len(values) > most:
        raise NotAllowed(name, "too_many")


def _one_of(name: str, value: str, allowed: tuple[str, ...]) -> str:
    if value not in allowed:
        raise NotAllowed(name, "unknown")
    return value
