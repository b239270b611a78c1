"""What a step is: a function from a session to the next session, with a Run beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Protocol

from router_drivers.base import JSON, Credentials
from wizard.model import Event, Finding, Found, Question, Session
from wizard.tools import Tools
from wizard.vpn.base import Secrets
from wizard.work import Work


@dataclass
class Run:
    """What the steps of one run share besides the session.

    ask blocks until a person (or the options) answered. The router's credentials, the VPN's secrets
    and the yes to our own entry are asked for once and kept for the run only; credentials: by
    driver and address, for another router has another password.
    """

    tools: Tools
    work: Work
    ask: Callable[[Question], JSON]
    emit: Callable[[Event], None]
    credentials: dict[tuple[str, str], Credentials] = field(default_factory=dict, repr=False)
    vpn_secrets: Secrets | None = field(default=None, repr=False)
    may_create: bool | None = None

    def mark(self) -> str:
        """A fresh mark for what this program is about to make: ptw- and eight hex digits."""
        return f"ptw-{self.tools.fresh()}"

    def consent(self, code: str, **facts: JSON) -> bool:
        """A yes or a no."""
        return bool(self.ask(Question(code, "consent", facts)))

    def secret(self, code: str, **facts: JSON) -> str:
        """A secret, asked for at the moment of use."""
        return str(self.ask(Question(code, "secret", facts)))

    def choose(self, code: str, *options: str, **facts: JSON) -> str:
        """One of these options."""
        return str(self.ask(Question(code, "choice", facts, options)))

    def gather(self, session: Session, findings: Iterable[Finding]) -> Session:
        """Tell each finding as it comes and keep them all."""
        for finding in findings:
            self.emit(Found(finding))
            session = session.with_findings(finding)
        return session


class Step(Protocol):
    """One step of a run."""

    def __call__(self, session: Session, run: Run) -> Session:
        """Do the step."""
