"""The nouns of the house: frozen values that every floor above speaks of.

One file on purpose, although a long one: the vocabulary is read as a whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Any, ClassVar

from router_drivers.base import JSON, Clues, Recognition, RouterState


class Protocol(StrEnum):
    """A VPN protocol as the contract spells it."""

    PPTP = "pptp"
    L2TP = "l2tp"
    IKEV2 = "ikev2"


class Auth(StrEnum):
    """How the client proves itself."""

    PSK = "psk"
    CERTIFICATE = "certificate"
    EAP_MSCHAPV2 = "eap-mschapv2"


class Answer(StrEnum):
    """Not asked is not no."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"
    NOT_ASKED = "not_asked"


class Place(StrEnum):
    """Where a change is made; one executor a place."""

    ROUTER = "router"
    SYSTEM = "system"
    VPN = "vpn"
    GATEWAY = "gateway"


class Network(StrEnum):
    """Whose network this machine is on."""

    MINE = "mine"
    PUBLIC = "public"
    MANAGED = "managed"
    UNKNOWN = "unknown"


class Who(StrEnum):
    """Who can mend a cause."""

    YOU = "you"
    ROUTER_ADMIN = "router_admin"
    SERVER_ADMIN = "server_admin"
    PROVIDER = "provider"


class Certainty(StrEnum):
    """The word for a confidence: two independent facts are likely, a direct reading is certain."""

    CERTAIN = "certain"
    LIKELY = "likely"
    POSSIBLE = "possible"


@dataclass(frozen=True)
class Finding:
    """One answered question. seconds: since the question was put; server: whom it concerns."""

    probe: str
    answer: Answer
    facts: Mapping[str, JSON] = field(default_factory=dict)
    seconds: float = 0.0
    server: str = ""

    def as_json(self) -> dict[str, JSON]:
        """The contract's form."""
        return {
            "probe": self.probe,
            "answer": str(self.answer),
            "facts": dict(self.facts),
            "seconds": round(self.seconds, 3),
        }


@dataclass(frozen=True)
class Connection:
    """A VPN connection of the operating system; holds no secrets.

    ca, certificate: PEM text. key: path of a private key file (a secret stays where it is).
    routes, dns, domains: what lies inside; ours: made by this program.
    """

    name: str
    server: str
    protocol: Protocol
    auth: Auth = Auth.EAP_MSCHAPV2
    user: str = ""
    remote_id: str = ""
    ca: str = ""
    certificate: str = ""
    key: str = ""
    routes: tuple[str, ...] = ()
    all_traffic: bool = False
    dns: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    backend: str = ""
    ours: bool = True
    last_failure: str = ""

    def as_json(self) -> dict[str, JSON]:
        """Plain data that equals itself after a round trip through JSON."""
        lists = {key: list(getattr(self, key)) for key in ("routes", "dns", "domains")}
        enums = {"protocol": str(self.protocol), "auth": str(self.auth)}
        return asdict(self) | lists | enums

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Connection:
        """The inverse of as_json."""
        lists = {key: tuple(data[key]) for key in ("routes", "dns", "domains") if key in data}
        enums = {"protocol": Protocol(data["protocol"]), "auth": Auth(data["auth"])}
        return cls(**{**data, **lists, **enums})


@dataclass(frozen=True)
class Server:
    """One [[server]] of a profile; protocols in order of preference; ca is PEM text."""

    address: str
    protocols: tuple[Protocol, ...]
    remote_id: str = ""
    ca: str = ""
    auth: Auth = Auth.EAP_MSCHAPV2
    user: str = ""
    certificate: str = ""
    key: str = ""


@dataclass(frozen=True)
class Profile:
    """What IT hands out. allow_router / allow_system: False forbids, True only may be asked for."""

    name: str
    servers: tuple[Server, ...] = ()
    inside: tuple[str, ...] = ()
    all_traffic: bool = False
    dns: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    check_inside: tuple[str, ...] = ()
    check_lookup: tuple[str, ...] = ()
    allow_router: bool = True
    allow_system: bool = True


@dataclass(frozen=True)
class Change:
    """One change of the world. what: which thing (openwrt:pptp, entry:Office, tunnel:ID).

    before, after: JSON records, None where the thing is not there; equal records mean an equal
    world. target: how to find the thing again (address, driver key, backend key).
    """

    place: Place
    what: str
    before: JSON
    after: JSON
    target: Mapping[str, JSON] = field(default_factory=dict)
    effects: Mapping[str, JSON] = field(default_factory=dict)
    lines: tuple[tuple[str, str, str], ...] = ()

    def inverse(self) -> Change:
        """The change that takes this one back."""
        lines = tuple((where, new, old) for where, old, new in self.lines)
        return replace(self, before=self.after, after=self.before, lines=lines)


@dataclass(frozen=True)
class Diagnosis:
    """One ranked cause. evidence / against: probe names with their answers.

    seen: what has put the recognition of this cause to the test (lab, rehearsal, facts).
    """

    cause: str
    title: str
    confidence: float
    certainty: Certainty
    evidence: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    who: Who = Who.YOU
    fix: tuple[str, ...] = ()
    remedies: tuple[str, ...] = ()
    can_fix: bool = False
    hides: tuple[str, ...] = ()
    seen: str = "facts"

    def as_json(self) -> dict[str, JSON]:
        """The contract's form."""
        return {
            "cause": self.cause,
            "title": self.title,
            "confidence": round(self.confidence, 3),
            "certainty": str(self.certainty),
            "evidence": list(self.evidence),
            "against": list(self.against),
            "who": str(self.who),
            "fix": list(self.fix),
            "can_fix": self.can_fix,
            "hides": list(self.hides),
            "seen": self.seen,
        }


@dataclass(frozen=True)
class Plan:
    """Changes in the order of least harm, what is left to do by hand, and why (text codes)."""

    changes: tuple[Change, ...] = ()
    guided: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True)
class Interface:
    """A network interface: addresses in CIDR form, link type wired, wifi, tunnel or other."""

    name: str
    addresses: tuple[str, ...] = ()
    mac: str = ""
    mtu: int = 0
    up: bool = True
    kind: str = "other"


@dataclass(frozen=True)
class Route:
    """One route; destination in CIDR form ('0.0.0.0/0'), gateway '' where on link."""

    destination: str
    interface: str
    gateway: str = ""


@dataclass(frozen=True)
class Machine:
    """This computer's network as it stands. gateways: (address, interface), preferred first."""

    interfaces: tuple[Interface, ...] = ()
    gateways: tuple[tuple[str, str], ...] = ()
    routes: tuple[Route, ...] = ()
    dns: tuple[str, ...] = ()
    gateway_mac: str = ""
    network_name: str = ""
    network: Network = Network.UNKNOWN
    system: str = ""


@dataclass(frozen=True)
class Hop:
    """One box on the way out, from this machine outward (the contract's path[]).

    mac: its hardware address where it is a neighbour; what certificates and undo are bound to.
    """

    role: str
    address: str
    recognition: Recognition = field(default_factory=Recognition)
    mac: str = ""


@dataclass(frozen=True)
class Nat:
    """What is known about translation on the way; None where nobody could tell."""

    double: bool | None = None
    carrier_grade: bool | None = None
    public_address: str | None = None
    ds_lite: bool | None = None
    nat64: bool | None = None


@dataclass(frozen=True)
class Tunnel:
    """A connection's state: down, dialling, up, hanging_up or failed. identifier: our mark."""

    state: str
    identifier: str = ""
    interface: str = ""
    address: str = ""
    dns: tuple[str, ...] = ()
    routes: tuple[str, ...] = ()
    system_code: str = ""
    log: tuple[str, ...] = ()


@dataclass(frozen=True)
class Session:
    """All that a run knows; each step returns a new one.

    gateway, family (4, 6 or 0 for either), touch_router: what was asked for on the way in.
    accused: the causes that the plan was laid on; diagnosis: the causes as they stand now.
    """

    run: str = ""
    wanted: tuple[Protocol, ...] = ()
    server: str = ""
    gateway: str = ""
    family: int = 0
    touch_router: bool = True
    connection: Connection | None = None
    profile: Profile | None = None
    machine: Machine = Machine()
    clues: Clues = field(default_factory=Clues)
    path: tuple[Hop, ...] = ()
    nat: Nat = Nat()
    findings: tuple[Finding, ...] = ()
    system_codes: tuple[tuple[str, str], ...] = ()
    diagnosis: tuple[Diagnosis, ...] = ()
    accused: tuple[Diagnosis, ...] = ()
    router: RouterState | None = None
    plan: Plan = Plan()
    changed: tuple[Change, ...] = ()
    tunnel: Tunnel | None = None
    verdicts: Mapping[str, str] = field(default_factory=dict)

    def with_findings(self, *new: Finding) -> Session:
        """The session with these findings; a newer answer to the same question replaces the old."""
        fresh = {(finding.probe, finding.server) for finding in new}
        kept = tuple(f for f in self.findings if (f.probe, f.server) not in fresh)
        return replace(self, findings=kept + new)

    @property
    def mended(self) -> tuple[Diagnosis, ...]:
        """The causes that stood before something was changed and stand no more."""
        now = {diagnosis.cause for diagnosis in self.diagnosis}
        gone = tuple(d for d in self.accused if d.cause not in now)
        return gone if self.changed else ()

    def finding(self, probe: str) -> Finding | None:
        """The newest finding of this probe."""
        return next((f for f in reversed(self.findings) if f.probe == probe), None)


@dataclass(frozen=True)
class Question:
    """Something only a person knows or may decide; code keys the text, kind shapes the answer.

    kind: consent (bool), choice (one of options), secret (str).
    """

    code: str
    kind: str
    facts: Mapping[str, JSON] = field(default_factory=dict)
    options: tuple[str, ...] = ()


# Events: what the engine tells whoever watches (a terminal, a window, a test).


@dataclass(frozen=True)
class StepBegan:
    """A step starts; number of total."""

    step: str
    number: int
    total: int


@dataclass(frozen=True)
class StepEnded:
    """A step is over."""

    step: str
    seconds: float


@dataclass(frozen=True)
class Progress:
    """One present-tense line (by code) and, where known, how far (0..1)."""

    code: str
    facts: Mapping[str, JSON] = field(default_factory=dict)
    done: float | None = None


@dataclass(frozen=True)
class Found:
    """A finding, as soon as it is known."""

    finding: Finding


@dataclass(frozen=True)
class Explained:
    """The ranked causes."""

    diagnosis: tuple[Diagnosis, ...]


@dataclass(frozen=True)
class Planned:
    """The plan, before anything of it is done."""

    plan: Plan


@dataclass(frozen=True)
class Known:
    """Everything that is known after a step."""

    session: Session


@dataclass(frozen=True)
class Changing:
    """A change moves through the journal: intended, doing, done, undone, left, failed."""

    change: Change
    state: str


Event = StepBegan | StepEnded | Progress | Found | Explained | Planned | Known | Changing


class WizardError(Exception):
    """Something is wrong; the code keys the text, the facts fill it. exit_code per CONTRACT."""

    exit_code: ClassVar[int] = 4

    def __init__(self, code: str, **facts: JSON) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts


class Misuse(WizardError):
    """Arguments, a bad file, a missing secret."""

    exit_code = 2


class SystemPartMissing(WizardError):
    """A plugin, daemon or kernel module is missing."""

    exit_code = 7


class RightsMissing(WizardError):
    """Rights are missing or were declined."""

    exit_code = 3


class Cancelled(Exception):
    """The person stopped the run."""


class TimeIsUp(Exception):
    """The total time limit was reached."""
