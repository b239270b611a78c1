"""A run without a screen: answers come from the options and the profile."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from router_drivers.base import JSON
from wizard.model import (
    Answer,
    Misuse,
    Network,
    Place,
    Profile,
    Question,
    RightsMissing,
    Session,
    WizardError,
)
from wizard.steps.connect import nobody_there

CARRIES, NONE = "carries", "none"

ABSENT = ("SERVER_NAME_UNRESOLVED", "SERVER_DOWN_OR_PORT_CLOSED")
"""Causes that say that the peer is not there at all."""

OPTIONS = {
    "router.change": "--change-router",
    "vpn.create": "--yes",
    "system.change": "--change-system",
    "router.certificate_changed": "--accept-certificate",
}
"""Which option answers a question that was refused."""


@dataclass(frozen=True)
class Consents:
    """What the options allow; a profile may only narrow it. certificate: a SHA-256 accepted."""

    vpn: bool = False
    router: bool = False
    system: bool = False
    certificate: str = ""

    def narrowed(self, profile: Profile | None) -> Consents:
        """The same consents with what the profile forbids taken out."""
        if profile is None:
            return self
        router, system = profile.allow_router, profile.allow_system
        return Consents(self.vpn, self.router and router, self.system and system, self.certificate)


@dataclass
class Answers:
    """Answers every question of a run, or says which option or secret is missing.

    ask_secret and ask_network ask a person; None where there is nobody. asked_to_look: the
    command itself is the leave to log in and read. An empty router_user is the vendor's default.
    """

    consents: Consents
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    ask_secret: Callable[[str], str] | None = None
    ask_network: Callable[[Question], Network] | None = None
    asked_to_look: bool = False
    refused: list[str] = field(default_factory=list)

    def __call__(self, question: Question) -> JSON:
        """The answer to one question."""
        if question.kind == "secret":
            return self._secret(question.code)
        if question.code == "network.whose":
            return str(self._network(question))
        answer = self._consent(question)
        if not answer:
            self.refused.append(question.code)
        return answer

    def missing(self) -> list[str]:
        """The options that would have given the consents that were refused."""
        return list(dict.fromkeys(OPTIONS[code] for code in self.refused if code in OPTIONS))

    def _secret(self, key: str) -> str:
        if key in self.secrets or key == "router_user":
            return self.secrets.get(key, "")
        if self.ask_secret is not None:
            return self.ask_secret(key)
        raise Misuse("secrets.missing", key=key)

    def _network(self, question: Question) -> Network:
        """Handing in a router's password, or leave to change it, says that the router is ours.

        That holds for this run; only what a person answers is remembered (by whoever asks).
        """
        if self._may_log_in():
            return Network.MINE
        return self.ask_network(question) if self.ask_network else Network.UNKNOWN

    def _may_log_in(self) -> bool:
        handed_in = "router_password" in self.secrets
        return handed_in or self.consents.router or self.asked_to_look

    def _consent(self, question: Question) -> bool:
        match question.code:
            case "router.change":
                return self.consents.router
            case "router.look" | "router.plain_http":
                return self._may_log_in()
            case "router.certificate_changed":
                return str(question.facts.get("seen", "")) == self.consents.certificate
            case "vpn.create":
                return self.consents.vpn
            case "system.change":
                return self.consents.system
            case _:
                return False


def tunnel_of(session: Session) -> str:
    """Whether the tunnel was seen to carry: every tunnel probe that was asked said yes."""
    if session.tunnel is None or session.tunnel.state != "up":
        return NONE
    asked = [f for f in session.findings if f.probe in ("tunnel.inside", "tunnel.interface")]
    good = asked and all(finding.answer is Answer.YES for finding in asked)
    return CARRIES if good else NONE


def apply_exit(session: Session, wanted_but_refused: bool, undone: bool) -> int:
    """The exit code of a set-up run that came to its end (CONTRACT: the first that applies)."""
    if verified(session):
        return 0
    if session.changed or wanted_but_refused:
        return 5
    if undone:
        return 6
    if _unreachable(session):
        return 4
    return 1


def probe_exit(session: Session) -> int:
    """The exit code of a run that only looked."""
    if _unreachable(session):
        return 4
    if session.diagnosis or "blocked" in session.verdicts.values():
        return 1
    return 0


def _unreachable(session: Session) -> bool:
    """Nobody answers there, or the login was refused (password, account or shared key)."""
    accepted = session.finding("auth.accepted")
    refused = accepted is not None and accepted.answer is Answer.NO
    first = session.diagnosis[0] if session.diagnosis else None
    absent = first is not None and (first.cause in ABSENT or "psk.retype" in first.remedies)
    return refused or absent or nobody_there(session)


def error_exit(error: Exception, *, changed: bool) -> int:
    """The exit code of an error; 5 where something had been changed before it came."""
    if isinstance(error, (Misuse, RightsMissing)) or getattr(error, "exit_code", 4) == 7:
        return error.exit_code if isinstance(error, WizardError) else 2
    return 5 if changed else getattr(error, "exit_code", 4)


def verified(session: Session) -> bool:
    """Whether the tunnel carries and no question about it had a bad answer."""
    asked = (f for f in session.findings if f.probe.startswith("tunnel."))
    wrong = [f for f in asked if f.answer is Answer.NO and f.probe != "tunnel.overlap"]
    return tunnel_of(session) == CARRIES and not wrong


def router_refused(session: Session, answers: Answers) -> bool:
    """Whether the plan had something for the router that was not allowed."""
    planned = any(change.place is Place.ROUTER for change in session.plan.changes)
    return planned and "router.change" in answers.refused
