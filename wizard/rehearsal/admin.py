"""The practice router's admin side: settings as records; a write changes the network at once."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from router_drivers.base import (
    JSON,
    Certificate,
    Clues,
    LoginRefused,
    Passthrough,
    Rejected,
    Reply,
    Setting,
    Unreachable,
)
from wizard.rehearsal.filters import Rule, Verdict
from wizard.rehearsal.nat import Router
from wizard.rehearsal.scene import SECRETS, Situation
from wizard.rehearsal.topology import GATEWAY
from wizard.work import Work

TITLE = "Practice Router"
_OWNERS = {
    ("gre", 0): Passthrough.PPTP,
    ("tcp", 1723): Passthrough.PPTP,
    ("udp", 500): Passthrough.IPSEC,
    ("udp", 4500): Passthrough.IPSEC,
    ("esp", 0): Passthrough.IPSEC,
    ("udp", 1701): Passthrough.L2TP,
}
"""Which passthrough a rule concerns; a rule for anything else is nobody's switch."""


class MemoryRouter:
    """What router_drivers.simulated needs of a router in memory.

    Records: pptp {"passthrough": Setting, "rules": {name: enabled}}, ipsec {"alg": bool, "rules"},
    l2tp {"rules"}. The helper of `no_helper` is not there and cannot be switched on.
    """

    def __init__(self, router: Router, situation: Situation) -> None:
        self._router = router
        self._box = situation.router
        self._pptp = Setting(self._box.pptp)
        self._rules = {_name(rule): (rule, True) for rule in self._box.rules}
        self._switchable = {Passthrough(word) for word in self._box.switches}
        self._has_alg = self._box.ipsec_alg

    def login(self, user: str, password: str) -> None:
        """Let in, or raise LoginRefused; an empty name means the maker's default."""
        right = user in ("", SECRETS["router_user"])
        if not right or password != SECRETS["router_password"]:
            raise LoginRefused(address=GATEWAY)

    def settings(self) -> Mapping[Passthrough, Setting]:
        """What the router does with each protocol now."""
        pptp = Setting.BLOCKS if self._blocking(Passthrough.PPTP) else self._pptp
        ipsec = Setting.PASSES
        if self._blocking(Passthrough.IPSEC):
            ipsec = Setting.BLOCKS
        elif self._has_alg and not self._router.policy.ipsec_alg:
            ipsec = Setting.NO_HELPER
        l2tp = Setting.BLOCKS if self._blocking(Passthrough.L2TP) else Setting.PASSES
        return {Passthrough.PPTP: pptp, Passthrough.IPSEC: ipsec, Passthrough.L2TP: l2tp}

    def record(self, passthrough: Passthrough) -> JSON:
        """The options as they stand."""
        rules = {name: on for name, (rule, on) in self._rules.items() if _of(rule) is passthrough}
        if passthrough is Passthrough.PPTP:
            return {"passthrough": str(self._pptp), "rules": rules}
        if passthrough is Passthrough.IPSEC:
            return {"alg": self._router.policy.ipsec_alg, "rules": rules}
        return {"rules": rules}

    def record_for(self, passthrough: Passthrough, wanted: Setting) -> JSON:
        """The record that would bring it to this setting; None where it has no such switch."""
        if passthrough not in self._switchable:
            return None
        now = self.record(passthrough)
        open_rules = {**now, "rules": dict.fromkeys(now["rules"], False)}
        if passthrough is Passthrough.PPTP:
            return self._pptp_record(now, open_rules, wanted)
        if wanted is Setting.PASSES:
            with_alg = passthrough is Passthrough.IPSEC and self._has_alg
            blocked = self._blocking(passthrough)
            return open_rules if blocked or not with_alg else {**open_rules, "alg": True}
        if wanted is Setting.NO_HELPER and now.get("alg") and not self._blocking(passthrough):
            return {**now, "alg": False}
        return None

    def write(self, passthrough: Passthrough, record: JSON) -> None:
        """Take over a whole record; the network obeys from the next packet on."""
        if not isinstance(record, dict) or set(record) != set(self.record(passthrough)):
            raise Rejected(where=str(passthrough))
        rules = record["rules"]
        for name in rules:
            self._rules[name] = (self._rules[name][0], bool(rules[name]))
        if "passthrough" in record:
            self._pptp = Setting(record["passthrough"])
        if "alg" in record:
            self._router.policy.ipsec_alg = bool(record["alg"])
        self._obey()

    def facts(self) -> Mapping[str, JSON]:
        """As the drivers tell them: outside address, rules that block, is the helper there."""
        blocking = {
            str(kind): [{"name": name, "section": name} for name in self._blocking(kind)]
            for kind in Passthrough
        }
        return {
            "wan_address": self._router.outer,
            "blocking_rules": blocking,
            "helper_module": self._pptp is not Setting.NO_HELPER,
        }

    def clues(self, gateway: str, *, web: bool) -> Clues:
        """What anybody can see of it."""
        if gateway != GATEWAY:
            return Clues(gateway)
        outside = () if self._box.portal else (self._router.outer,)
        texts = {"external_address": outside} | ({"http_title": (TITLE,)} if web else {})
        return Clues(gateway, {kind: found for kind, found in texts.items() if found})

    @property
    def managed(self) -> bool:
        """Somebody can log in here."""
        return self._box.admin and not self._box.portal

    def _pptp_record(self, now: JSON, open_rules: JSON, wanted: Setting) -> JSON:
        if self._pptp in (Setting.NO_HELPER, Setting.ABSENT):
            return None
        if wanted is Setting.BLOCKS and not self._blocking(Passthrough.PPTP):
            return {**now, "passthrough": str(Setting.BLOCKS)}
        return {**open_rules, "passthrough": str(wanted)} if wanted is Setting.PASSES else None

    def _blocking(self, passthrough: Passthrough) -> list[str]:
        found = self._rules.items()
        return [name for name, (rule, on) in found if on and _of(rule) is passthrough]

    def _obey(self) -> None:
        rules = [rule for rule, on in self._rules.values() if on]
        if self._pptp is Setting.BLOCKS:
            rules.append(Rule(Verdict.DROP, "gre"))
        self._router.policy.rules = rules


class MemoryLink:
    """A door to the practice router: enough of a Link for drivers in memory."""

    secure = True

    def __init__(self, address: str, router: MemoryRouter, work: Work) -> None:
        self.address = address
        self._router = router
        self._work = work

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
        """The start page, whatever is asked."""
        del method, json, data, headers, port, secure, seconds, redirects
        self._reach()
        body = f"<html><head><title>{TITLE}</title></head></html>".encode()
        return Reply(200, {"content-type": ("text/html",)}, body, f"https://{self.address}{path}")

    def udp(self, port: int, payload: bytes, *, seconds: float = 1.0) -> bytes | None:
        """Nothing answers datagrams here."""
        del port, payload
        self._work.wait(seconds)
        return None

    def certificate(self, port: int = 443) -> Certificate | None:
        """A certificate that the router made itself."""
        self._reach()
        name = f"CN={TITLE}"
        digest = hashlib.sha256(f"{name} {port}".encode()).hexdigest()
        return Certificate(digest, name, name)

    def wait(self, seconds: float) -> None:
        """Let virtual time pass."""
        self._work.wait(seconds)

    def now(self) -> float:
        """Seconds of the world's clock."""
        return self._work.clock.now()

    def close(self) -> None:
        """Nothing is kept."""

    def _reach(self) -> None:
        self._work.check()
        if self.address != GATEWAY or not self._router.managed:
            raise Unreachable(address=self.address)


def _name(rule: Rule) -> str:
    port = f"/{rule.port}" if rule.port else ""
    pieces = " fragments" if rule.fragments else ""
    return f"{rule.verdict} {rule.protocol}{port}{pieces}"


def _of(rule: Rule) -> Passthrough | None:
    return None if rule.fragments else _OWNERS.get((rule.protocol, rule.port))
