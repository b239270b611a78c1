"""rpcd's session object: logins, idle timeouts, who may do what."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from tests.simulators.openwrt_defaults import Rights
from tests.simulators.rpcd_codes import INVALID_ARGUMENT, PERMISSION_DENIED, Refusal

NOBODY = "0" * 32
DEFAULT_TIMEOUT = 300
"""Seconds a session may stay idle (rpcd's RPC_DEFAULT_SESSION_TIMEOUT)."""


class Clock(Protocol):
    """Monotonic seconds; the tests bring their own."""

    def now(self) -> float:
        """Monotonic seconds."""


@dataclass
class Session:
    """One login; timeout 0 or less never runs out, each use sets the idle time back."""

    identifier: str
    timeout: int
    used: float

    def dead(self, now: float) -> bool:
        """Whether it has been idle for too long."""
        return self.timeout > 0 and now - self.used >= self.timeout


class Sessions:
    """The logins of one router."""

    def __init__(self, clock: Clock, users: Mapping[str, str], own: Rights, nobody: Rights) -> None:
        self._clock = clock
        self._users = users
        self._own = own
        self._nobody = nobody
        self._live: dict[str, Session] = {}
        self.refused = 0

    def rights(self, identifier: str) -> Rights | None:
        """The rights of a session, whose idle time is set back; None where it is not alive."""
        if identifier == NOBODY:
            return self._nobody
        session = self._live.get(identifier)
        if session is None or session.dead(self._clock.now()):
            self._live.pop(identifier, None)
            return None
        session.used = self._clock.now()
        return self._own

    def alive(self, identifier: str) -> bool:
        """Whether the session lives; does not set its idle time back."""
        session = self._live.get(identifier)
        return session is not None and not session.dead(self._clock.now())

    def create(self, timeout: int = DEFAULT_TIMEOUT) -> Session:
        """A fresh session."""
        session = Session(secrets.token_hex(16), timeout, self._clock.now())
        self._live[session.identifier] = session
        return session

    def login(self, user: str, password: str) -> bool:
        """Whether user and password are right; a user without password takes any."""
        stored = self._users.get(user)
        right = stored is not None and stored in {"", password}
        self.refused += not right
        return right

    def call_login(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """session.login."""
        user, password = arguments.get("username"), arguments.get("password")
        if not isinstance(user, str) or not isinstance(password, str):
            raise Refusal(INVALID_ARGUMENT)
        if not self.login(user, password):
            raise Refusal(PERMISSION_DENIED)
        timeout = arguments.get("timeout", DEFAULT_TIMEOUT)
        session = self.create(timeout if isinstance(timeout, int) else DEFAULT_TIMEOUT)
        return {
            "ubus_rpc_session": session.identifier,
            "timeout": session.timeout,
            "expires": max(0, session.timeout),
            "acls": self._own.shown(),
            "data": {"username": user},
        }

    def call_access(self, identifier: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """session.access: one right, or all of them where nothing is asked for."""
        rights = self.rights(identifier) or self._nobody
        if not arguments:
            return rights.shown()
        asked = [arguments.get(key) for key in ("scope", "object", "function")]
        scope, thing, action = [part if isinstance(part, str) else "" for part in asked]
        if not (thing and action):
            raise Refusal(INVALID_ARGUMENT)
        return {"access": rights.allows(scope or "ubus", thing, action)}
