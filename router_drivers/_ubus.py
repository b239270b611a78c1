"""OpenWrt's ubus over HTTP: JSON-RPC calls of one session (facts: openwrt-wire.md)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from router_drivers.answers import parsed_json
from router_drivers.base import (
    JSON,
    Credentials,
    Link,
    LinkLost,
    LoginLocked,
    LoginRefused,
    NoRights,
    NotSupported,
    NotUnderstood,
    Reply,
    RouterError,
    Stopped,
)

ZERO = "0" * 32
"""The session of somebody who has not logged in."""
SESSION_SECONDS = 60
"""Idle time after which the router forgets us: there is no logging out over HTTP, so it is short,
but four roll-back timers long, since confirm must come with the session that applied."""
CALL_SECONDS = 8.0
"""rpcd answers in milliseconds; listing a ruleset on a slow box takes a few seconds."""
PROBE_SECONDS = 2.0
"""While the firewall reloads: ask briefly and ask again (openwrt-wire.md, apply)."""
GOODBYE_SECONDS = 2.0
"""Nobody waits for the answer to a logout."""

OK, INVALID, NOT_FOUND, NO_DATA, DENIED = 0, 2, 4, 5, 6
OBJECT_NOT_FOUND, SESSION_NOT_FOUND, ACCESS_DENIED = -32000, -32001, -32002

Answer = tuple[int, dict[str, Any]]
"""A ubus code and its data; data is empty where the router sent none."""


class Ubus:
    """One session with one router. Every call costs one request and is never repeated."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._sid = ZERO
        self._number = 0

    def log_in(self, credentials: Credentials) -> None:
        """One attempt, with the zero session; LoginRefused on a wrong name or password."""
        who = {"username": credentials.user or "root", "password": credentials.password}
        code, data = self._ask(ZERO, "session", "login", {**who, "timeout": SESSION_SECONDS})
        if code in {DENIED, INVALID}:
            raise LoginRefused(user=who["username"])
        sid = data.get("ubus_rpc_session")
        if code != OK or not isinstance(sid, str) or not sid:
            raise NotUnderstood(object="session", method="login", ubus=code)
        self._sid = sid

    def call(
        self,
        target: str,
        method: str,
        arguments: Mapping[str, JSON] | None = None,
        *,
        brief: bool = False,
    ) -> Answer:
        """A ubus code and its data. brief: for polling, on a connection of its own.

        Raises NoRights where the session may not call this, LinkLost(reason="session_expired")
        where the session is gone: nobody logs in again behind the person's back.
        """
        if not self._sid:
            raise LinkLost(reason="session_dropped")
        try:
            return self._ask(self._sid, target, method, arguments or {}, brief=brief)
        except NoRights:
            if not self._alive():
                raise LinkLost(reason="session_expired") from None
            raise

    def data(
        self, target: str, method: str, arguments: Mapping[str, JSON] | None = None
    ) -> dict[str, Any]:
        """The data of a call that must succeed: [6] is NoRights, any other code NotUnderstood."""
        code, data = self.call(target, method, arguments)
        if code == DENIED:
            raise NoRights(object=target, method=method)
        if code != OK:
            raise NotUnderstood(object=target, method=method, ubus=code)
        return data

    def allowed(self, scope: str, target: str, function: str) -> bool:
        """Whether this session has a right (session.access is open to every session)."""
        arguments = {"scope": scope, "object": target, "function": function}
        code, data = self.call("session", "access", arguments)
        return code == OK and data.get("access") is True

    def drop(self) -> None:
        """Forget the session: what it staged can then never be applied, by us or anyone."""
        self._sid = ""

    def log_out(self) -> None:
        """Ask for the session to be ended (LuCI grants that seldom) and forget it; never raises."""
        sid, self._sid = self._sid, ""
        if sid in {"", ZERO}:
            return
        try:
            self._post([sid, "session", "destroy", {}], GOODBYE_SECONDS)
        except (RouterError, Stopped):
            return

    def _alive(self) -> bool:
        """Tells an expired session from a missing right: both are answered -32002."""
        arguments = {"scope": "ubus", "object": "session", "function": "access"}
        try:
            return self._ask(self._sid, "session", "access", arguments)[0] == OK
        except NoRights:
            return False

    def _ask(
        self,
        sid: str,
        target: str,
        method: str,
        arguments: Mapping[str, JSON],
        *,
        brief: bool = False,
    ) -> Answer:
        seconds = PROBE_SECONDS if brief else CALL_SECONDS
        reply = self._post([sid, target, method, dict(arguments)], seconds, fresh=brief)
        if reply.status == 404:
            raise NotSupported(reason="no_ubus")
        return parsed(reply, self._number, target, method)

    def _post(self, params: list[JSON], seconds: float, *, fresh: bool = False) -> Reply:
        """One request; fresh: on a new connection, which proves that one still gets through."""
        self._number += 1
        call = {"jsonrpc": "2.0", "id": self._number, "method": "call", "params": params}
        headers = {"Connection": "close"} if fresh else {}
        return self._link.http("POST", "/ubus", json=call, headers=headers, seconds=seconds)


def parsed(reply: Reply, number: int, target: str, method: str) -> Answer:
    """The ubus answer inside an HTTP reply; HTTP status says nothing here but must be 200."""
    envelope = _envelope(reply)
    error = envelope.get("error")
    if isinstance(error, dict):
        raise _refusal(error.get("code"), target, method)
    result = envelope.get("result")
    if envelope.get("id") != number or not isinstance(result, list) or not result:
        raise NotUnderstood(object=target, method=method)
    code, data = result[0], result[1] if len(result) > 1 else {}
    if type(code) is not int or not isinstance(data, dict):
        raise NotUnderstood(object=target, method=method)
    return code, data


LOCKED = (423, 429)
"""HTTP "locked" and "too many requests" (RFC 4918 section 11.3, RFC 6585 section 4): rpcd itself
never locks, but a proxy or a vendor's login guard in front of it may."""


def _envelope(reply: Reply) -> dict[str, Any]:
    if reply.status in LOCKED:
        after = reply.header("retry-after")
        raise LoginLocked(seconds=int(after) if re.fullmatch(r"[0-9]{1,6}", after) else 0)
    envelope = parsed_json(reply.body) if reply.status == 200 else None
    if not isinstance(envelope, dict):
        raise NotUnderstood(status=reply.status)
    return envelope


def _refusal(code: JSON, target: str, method: str) -> RouterError:
    if code in (ACCESS_DENIED, SESSION_NOT_FOUND):  # a tuple: a list may stand there
        return NoRights(object=target, method=method)
    if code == OBJECT_NOT_FOUND:
        return NotSupported(object=target, method=method)
    return NotUnderstood(object=target, method=method, error=code if type(code) is int else 0)
