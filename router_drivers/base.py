"""The promise every router driver keeps, its nouns and its errors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, ClassVar, Protocol

JSON = Any
"""A value that survives a round trip through JSON: what is journaled and compared."""


class Passthrough(StrEnum):
    """A VPN protocol family that a router may let through."""

    PPTP = "pptp"
    IPSEC = "ipsec"
    L2TP = "l2tp"


class Setting(StrEnum):
    """What the router does with a protocol; ARCHITECTURE.md says what on and off mean where."""

    PASSES = "passes"
    BLOCKS = "blocks"
    NO_HELPER = "no_helper"
    ABSENT = "absent"
    UNKNOWN = "unknown"


class Clients(StrEnum):
    """How many clients at once the router carries to one server."""

    NONE = "none"
    ONE = "one"
    MANY = "many"
    UNKNOWN = "unknown"


class Ability(StrEnum):
    """What a driver can do about one passthrough."""

    AUTOMATIC = "automatic"
    BY_HAND = "by_hand"
    ALWAYS_ON = "always_on"
    IMPOSSIBLE = "impossible"
    UNKNOWN = "unknown"


class Proof(StrEnum):
    """What a driver has been held against, best last."""

    SIMULATED = "simulated"
    RECORDED = "recorded"
    LIVE = "live"


@dataclass(frozen=True)
class Clues:
    """What anybody can see of a device without logging in: texts by kind (CONTRACT: recognise)."""

    address: str = ""
    texts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def all(self, *kinds: str) -> tuple[str, ...]:
        """Every text of these kinds, in the order of the kinds."""
        return tuple(text for kind in kinds for text in self.texts.get(kind, ()))


@dataclass(frozen=True)
class Recognition:
    """Who a device seems to be; confidence 0..1; evidence names the clue kinds used."""

    vendor: str | None = None
    platform: str | None = None
    model: str | None = None
    driver: str | None = None
    confidence: float = 0.0
    evidence: tuple[str, ...] = ()
    firmware: str | None = None


@dataclass(frozen=True)
class About:
    """What a driver says of itself; the support table in README is made from these."""

    key: str
    vendor: str
    families: tuple[str, ...]
    abilities: Mapping[Passthrough, Ability]
    credentials: tuple[str, ...] = ()
    proof: Proof = Proof.SIMULATED
    confirmed: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class Credentials:
    """A router login; never printed."""

    user: str = ""
    password: str = field(default="", repr=False)


@dataclass(frozen=True)
class Effects:
    """What a change does besides: shown on the review page. seconds: wait before it holds.

    rollback: seconds after which the router takes an unconfirmed change back by itself (0 = never).
    """

    reboot: bool = False
    wifi_drop: bool = False
    needs_internet: bool = False
    seconds: float = 0.0
    rollback: float = 0.0


@dataclass(frozen=True)
class Switch:
    """One change of one passthrough; the records are the driver's own, absent options as None.

    lines: what will be written, for the review page: (where, old value, new value).
    """

    passthrough: Passthrough
    before: Setting
    after: Setting
    record_before: JSON
    record_after: JSON
    effects: Effects = Effects()
    lines: tuple[tuple[str, str, str], ...] = ()

    def inverse(self) -> Switch:
        """The switch that takes this one back."""
        return replace(
            self,
            before=self.after,
            after=self.before,
            record_before=self.record_after,
            record_after=self.record_before,
            lines=tuple((where, new, old) for where, old, new in self.lines),
        )


@dataclass(frozen=True)
class RouterState:
    """A router as its driver read it.

    records: the driver's own record for each passthrough; equal records mean an equal router.
    offers: the switches that the driver can throw in this state.
    facts: what could be read besides (wan_address, dmz, forwards, blocking_rules, offload, ...).
    """

    settings: Mapping[Passthrough, Setting]
    records: Mapping[Passthrough, JSON] = field(default_factory=dict)
    offers: tuple[Switch, ...] = ()
    clients: Mapping[Passthrough, Clients] = field(default_factory=dict)
    facts: Mapping[str, JSON] = field(default_factory=dict)
    guided: tuple[str, ...] = ()

    def offer(self, passthrough: Passthrough, wanted: Setting) -> Switch | None:
        """The switch that brings this passthrough to the wanted setting, if there is one."""
        for switch in self.offers:
            if switch.passthrough is passthrough and switch.after is wanted:
                return switch
        return None


# Errors: a code and facts, never a sentence (the texts lie in wizard/knowledge/texts.toml).
#
# RouterError
#   Unreachable          nothing answers there, or not in time
#   CertificateRefused   the certificate is not the pinned one
#   LoginRefused         wrong name or password
#   LoginLocked          too many tries; facts: seconds
#   NoRights             logged in, but not allowed to do this
#   NotUnderstood        an answer that is not in the dialect
#   NotSupported         this router cannot do that
#   Rejected             the router refused the values
#   Busy                 somebody else's change is pending
#   ChangedMeanwhile     the router is not as the plan assumed
#   LinkLost             the connection broke in the middle


class RouterError(Exception):
    """Something went wrong with a router; `code` is dotted, `facts` survive JSON."""

    code: ClassVar[str] = "router.error"

    def __init__(self, **facts: JSON) -> None:
        super().__init__(self.code, facts)
        self.facts = facts


class Unreachable(RouterError):
    """Nothing answers, or not in time."""

    code = "router.unreachable"


class CertificateRefused(RouterError):
    """Facts: pinned and seen, both SHA-256 in hex."""

    code = "router.certificate_refused"


class LoginRefused(RouterError):
    """The name or the password is wrong."""

    code = "router.login_refused"


class LoginLocked(RouterError):
    """The router refuses logins for a while."""

    code = "router.login_locked"


class NoRights(RouterError):
    """The login works but grants no right to this."""

    code = "router.no_rights"


class NotUnderstood(RouterError):
    """The answer is not in the dialect that was expected."""

    code = "router.not_understood"


class NotSupported(RouterError):
    """This router has no such thing."""

    code = "router.not_supported"


class Rejected(RouterError):
    """The router refused the values."""

    code = "router.rejected"


class Busy(RouterError):
    """Somebody else's change is pending."""

    code = "router.busy"


class ChangedMeanwhile(RouterError):
    """The router is not as the plan assumed."""

    code = "router.changed_meanwhile"


class LinkLost(RouterError):
    """The connection broke in the middle of a change."""

    code = "router.link_lost"


class Stopped(Exception):
    """The stop flag was raised while a link was waiting."""


@dataclass(frozen=True)
class Reply:
    """An HTTP answer: header names in lower case; the body as it came, its size limited."""

    status: int
    headers: Mapping[str, tuple[str, ...]]
    body: bytes
    url: str = ""

    def header(self, name: str) -> str:
        """The first value of this header, or an empty string."""
        return next(iter(self.headers.get(name.lower(), ())), "")

    @property
    def text(self) -> str:
        """The body as text; undecodable bytes are replaced."""
        return self.body.decode("utf-8", "replace")


@dataclass(frozen=True)
class Certificate:
    """A TLS certificate as seen: SHA-256 of the DER in hex, names as RFC 4514 strings."""

    sha256: str
    subject: str
    issuer: str


class Link(Protocol):
    """The only door to a router: link.py, or in memory in the wizard's rehearsal.

    Every call obeys the link's stop flag (raises Stopped within a second), its total time limit
    and its size limit, and raises Unreachable, CertificateRefused or LinkLost.
    """

    address: str
    secure: bool

    def http(
        self,
        method: str,
        path: str,
        *,
        json: JSON = None,
        data: bytes | Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        port: int = 0,
        secure: bool | None = None,
        seconds: float = 0.0,
        redirects: bool = False,
    ) -> Reply:
        """One request; port, secure and seconds default to the link's own."""

    def udp(self, port: int, payload: bytes, *, seconds: float = 1.0) -> bytes | None:
        """Send one datagram (with retries) and return the first answer, or None."""

    def certificate(self, port: int = 443) -> Certificate | None:
        """The certificate shown on this port, or None where no TLS answers within seconds."""

    def wait(self, seconds: float) -> None:
        """Wait on the link's clock; raises Stopped."""

    def now(self) -> float:
        """Monotonic seconds of the link's clock."""

    def close(self) -> None:
        """Drop connections and forget secrets."""


class Driver(Protocol):
    """Six names: ABOUT, recognise, open, read, apply, close (optional: backup, walk)."""

    ABOUT: ClassVar[About]

    @staticmethod
    def recognise(clues: Clues) -> Recognition | None:
        """Who this is, from the clues alone (pure), or None where the driver does not know it."""

    def open(self, link: Link, credentials: Credentials) -> None:
        """Log in; one password attempt. Raises LoginRefused, LoginLocked, NoRights, Unreachable."""

    def read(self) -> RouterState:
        """The state as the router tells it."""

    def apply(self, switch: Switch) -> RouterState:
        """Write switch.record_after as a whole, read it back, return the new state.

        Undo is apply(switch.inverse()). Raises ChangedMeanwhile if the router's record is not
        switch.record_before, Busy, NoRights, Rejected, LinkLost.
        """

    def close(self) -> None:
        """Log out where there is such a thing; never raises."""
