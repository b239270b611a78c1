"""The nouns of a practice situation: what a world is built from; no verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from wizard.model import Auth, Protocol
from wizard.rehearsal.filters import Rule

SECRETS = {
    "router_user": "root",
    "router_password": "goodpass",
    "vpn_user": "alice",
    "vpn_password": "wonderland",
    "psk": "practice-key",
}
"""What the practice person knows; the practice network has no other secrets."""


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
    password: str = field(default=SECRETS["vpn_password"], repr=False)
    psk: str = field(default=SECRETS["psk"], repr=False)
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
