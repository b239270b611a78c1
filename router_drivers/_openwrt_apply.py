"""One change of OpenWrt's firewall: stage, check, apply with a roll-back timer, verify, confirm."""

from __future__ import annotations

from typing import Any, Protocol

from router_drivers._firewall import Firewall
from router_drivers._openwrt_state import (
    ROLLBACK_SECONDS,
    Record,
    flat,
    record,
    rules_generation,
    section_of,
)
from router_drivers._ubus import DENIED, NO_DATA, OK, Ubus
from router_drivers.base import (
    JSON,
    Busy,
    ChangedMeanwhile,
    Link,
    LinkLost,
    NotUnderstood,
    Rejected,
    RouterError,
    Switch,
    Unreachable,
)

RELOAD_SECONDS = 2.5
"""New rules were in force within 2 s of an apply (openwrt-wire.md): before that a working link
proves nothing about them."""
POLL_SECONDS = 0.3
"""Between two looks: a reload is a matter of tenths of seconds on most boxes."""
CONFIRM_MARGIN = 2.0
"""What confirm itself may take; later the router may already be rolling back."""

Options = dict[tuple[str, str], JSON]
"""(section, option) -> value, None for an option that is to be absent."""


class Rules(Protocol):
    """Reads the rules in force as text; None where that is not granted."""

    def __call__(self, *, brief: bool = False) -> str | None:
        """brief: give up soon, and on a connection of its own."""


class Transaction:
    """Everything or nothing. Never a plain apply: it would wipe a pending snapshot for good."""

    def __init__(self, ubus: Ubus, link: Link, firewall: Firewall, rules: Rules) -> None:
        self._ubus = ubus
        self._link = link
        self._firewall = firewall
        self._rules = rules

    def run(self, switch: Switch, now: Record) -> None:
        """Bring the record from `now` to switch.record_after, or leave everything as it was."""
        was, will = flat(now), flat(switch.record_after)
        meant = self._located({key: value for key, value in will.items() if was[key] != value})
        before = self._located({key: was[key] for key in was if was[key] != will[key]})
        self._refuse_foreign()
        rules_before = rules_generation(self._rules())
        try:
            self._stage(meant)
            self._check_staged(meant)
            self._start()
            started = self._link.now()
        except RouterError:
            self._give_up(before)
            raise
        try:
            self._settle(started, rules_before)
            self._verify(switch, started)
            self._confirm()
        except RouterError:
            self._ubus.drop()  # rolled-back changes come back as staged ones: never apply them
            raise

    def _located(self, options: Options) -> Options:
        """The same options by the section names of this very reading."""
        found: Options = {}
        for (place, option), value in options.items():
            section = section_of(self._firewall, place)
            if section is None:
                raise ChangedMeanwhile(where=[place])
            found[section, option] = value
        return found

    def _refuse_foreign(self) -> None:
        """Changes that wait in this session would be swept along by an apply."""
        waiting = self._changes()
        if waiting:
            raise Busy(reason="staged", configs=sorted(waiting))

    def _changes(self) -> dict[str, list[Any]]:
        changes = self._ubus.data("uci", "changes").get("changes", {})
        if not isinstance(changes, dict):
            return {"?": changes} if changes else {}
        return {config: rows for config, rows in changes.items() if rows}

    def _stage(self, options: Options) -> None:
        for (section, option), value in options.items():
            where = {"config": "firewall", "section": section}
            if value is None:
                code, _data = self._ubus.call("uci", "delete", {**where, "option": option})
            else:
                code, _data = self._ubus.call("uci", "set", {**where, "values": {option: value}})
            if code != OK:
                raise Rejected(reason="staging", section=section, option=option, ubus=code)

    def _check_staged(self, meant: Options) -> None:
        """What the router is about to apply is what was meant, and nothing beside it."""
        changes = self._changes()
        if set(changes) != {"firewall"} or folded(changes["firewall"]) != _as_shown(meant):
            raise Rejected(reason="staged_differs")

    def _start(self) -> None:
        arguments = {"rollback": True, "timeout": ROLLBACK_SECONDS}
        try:
            code, _data = self._ubus.call("uci", "apply", arguments)
        except (Unreachable, LinkLost) as error:
            raise LinkLost(reason="apply_unanswered", rollback=ROLLBACK_SECONDS) from error
        if code == DENIED:
            raise Busy(reason="pending")
        if code != OK:
            raise Rejected(reason="apply", ubus=code)

    def _settle(self, started: float, rules_before: str | None) -> None:
        """Wait until the new rules are in force: seen to differ, or after RELOAD_SECONDS."""
        while self._link.now() - started < RELOAD_SECONDS:
            self._link.wait(POLL_SECONDS)
            try:
                rules = rules_generation(self._rules(brief=True))
            except (Unreachable, LinkLost):
                continue
            if rules is not None and rules != rules_before:
                return

    def _verify(self, switch: Switch, started: float) -> None:
        """The router still answers on a new connection and has what was meant."""
        self._reach(started)
        code, data = self._ubus.call("uci", "get", {"config": "firewall"}, brief=True)
        values = data.get("values")
        if code != OK or not isinstance(values, dict):
            raise NotUnderstood(object="uci", method="get")
        if record(Firewall.of(values), switch.passthrough) != switch.record_after:
            raise Rejected(reason="not_as_written", rollback=ROLLBACK_SECONDS)

    def _reach(self, started: float) -> None:
        """Ask until the router answers, or until it is too late to confirm."""
        arguments = {"scope": "ubus", "object": "uci", "function": "confirm"}
        while True:
            try:
                self._ubus.call("session", "access", arguments, brief=True)
                return
            except (Unreachable, LinkLost) as error:
                late = self._link.now() - started > ROLLBACK_SECONDS - CONFIRM_MARGIN
                if late or error.facts.get("reason") == "session_expired":
                    raise LinkLost(reason="rolled_back", rollback=ROLLBACK_SECONDS) from error
            self._link.wait(POLL_SECONDS)

    def _confirm(self) -> None:
        """Keep the change; [5] means that the router has already taken it back."""
        code, _data = self._ubus.call("uci", "confirm")
        if code == NO_DATA:
            raise LinkLost(reason="rolled_back")
        if code != OK:
            raise Rejected(reason="confirm", ubus=code, rollback=ROLLBACK_SECONDS)

    def _give_up(self, before: Options) -> None:
        """Leave nothing staged: put the old values back, then forget the session for good.

        uci.revert is not granted over HTTP (openwrt-wire.md), so the session is let die with them.
        """
        try:
            self._stage(before)
        except RouterError:
            return
        finally:
            self._ubus.drop()


def folded(rows: JSON) -> Options:
    """What a list of staged operations amounts to."""
    found: Options = {}
    for row in rows if isinstance(rows, list) else []:
        match row:
            case ["set", str(section), str(option), str(value)]:
                found[section, option] = value
            case ["list-add", str(section), str(option), str(value)]:
                old = found.get((section, option))
                found[section, option] = [*(old if isinstance(old, list) else []), value]
            case ["remove", str(section), str(option), *_rest]:
                found[section, option] = None
            case _:
                found["?", str(row)] = None  # nothing that was meant: makes the comparison fail
    return found


def _as_shown(options: Options) -> Options:
    return {where: list(v) if isinstance(v, list) else v for where, v in options.items()}
