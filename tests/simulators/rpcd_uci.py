"""rpcd's uci object: reading with staged changes merged in, staging, apply with its safety net."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tests.simulators.openwrt_defaults import Rights
from tests.simulators.rollback import Rollback
from tests.simulators.rpcd_codes import INVALID_ARGUMENT, NOT_FOUND, PERMISSION_DENIED, Refusal
from tests.simulators.uci import NAME, Delta, Package, Store, anonymous_name, find

Arguments = Mapping[str, Any]
DEFAULT_ROLLBACK = 60
"""Seconds until an unconfirmed apply is taken back, where the caller names none."""


def _text(arguments: Arguments, key: str, *, needed: bool = False) -> str | None:
    value = arguments.get(key)
    if value is None and not needed:
        return None
    if not isinstance(value, str):
        raise Refusal(INVALID_ARGUMENT)
    return value


def _scalar(value: Any) -> str:
    """A single option as uci keeps it: true/false become 1/0, numbers text."""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, str | int | float):
        return str(value)
    raise Refusal(INVALID_ARGUMENT)


def _option_deltas(section: str, option: str, value: Any, *, exists: bool) -> list[Delta]:
    """The operations that set one option; an empty string deletes it."""
    if not NAME.fullmatch(option) or value == []:
        raise Refusal(INVALID_ARGUMENT)
    gone = [Delta("remove", section, option)] if exists else []
    if isinstance(value, list):
        return gone + [Delta("list-add", section, option, _scalar(item)) for item in value]
    text = _scalar(value)
    return [Delta("set", section, option, text)] if text else gone


def _matching(package: Package, arguments: Arguments) -> list[str]:
    """The sections meant by section, or by type and match."""
    reference = _text(arguments, "section")
    if reference is not None:
        found = find(package, reference)
        return [] if found is None else [found]
    kind, match = _text(arguments, "type"), arguments.get("match") or {}
    if not isinstance(match, dict):
        raise Refusal(INVALID_ARGUMENT)
    return [
        name
        for name, section in package.items()
        if kind in {None, section[".type"]}
        and all(section.get(key) == wanted for key, wanted in match.items())
    ]


class Uci:
    """The uci methods that LuCI grants, for one router."""

    def __init__(self, store: Store, rollback: Rollback) -> None:
        self._store = store
        self._rollback = rollback
        self.methods: dict[str, Callable[[str, Rights, Arguments], Any]] = {
            "get": self._get,
            "add": self._add,
            "set": self._set,
            "delete": self._delete,
            "changes": self._changes,
            "apply": self._apply,
            "confirm": self._confirm,
        }

    def _open(self, session: str, rights: Rights, arguments: Arguments, right: str) -> Package:
        config = _text(arguments, "config", needed=True) or ""
        if not rights.allows("uci", config, right):
            raise Refusal(PERMISSION_DENIED)
        if config not in self._store.committed:
            raise Refusal(NOT_FOUND)
        return self._store.view(session, config)

    def _get(self, session: str, rights: Rights, arguments: Arguments) -> Any:
        package = self._open(session, rights, arguments, "read")
        names = _matching(package, arguments)
        if _text(arguments, "section") is None:
            return {"values": {name: package[name] for name in names}}
        if not names:
            return None
        section = package[names[0]]
        option = _text(arguments, "option")
        if option is None:
            return {"values": {key: v for key, v in section.items() if key != ".index"}}
        return {"value": section[option]} if option in section else None

    def _add(self, session: str, rights: Rights, arguments: Arguments) -> Any:
        package = self._open(session, rights, arguments, "write")
        kind, wanted = _text(arguments, "type", needed=True) or "", _text(arguments, "name")
        values = arguments.get("values") or {}
        if not NAME.fullmatch(kind) or (wanted is not None and not NAME.fullmatch(wanted)):
            raise Refusal(INVALID_ARGUMENT)
        if not isinstance(values, dict):
            raise Refusal(INVALID_ARGUMENT)
        name = wanted or anonymous_name(len(package) + 1, kind)
        deltas = [Delta("set" if wanted else "add", name, kind)]
        for option, value in values.items():
            deltas += _option_deltas(name, option, value, exists=False)
        self._store.stage(session, str(arguments["config"]), deltas)
        return {"section": name}

    def _set(self, session: str, rights: Rights, arguments: Arguments) -> Any:
        package = self._open(session, rights, arguments, "write")
        values = arguments.get("values")
        if not isinstance(values, dict):
            raise Refusal(INVALID_ARGUMENT)
        names = _matching(package, arguments)
        if not names:
            raise Refusal(NOT_FOUND)
        deltas = [
            delta
            for name in names
            for option, value in values.items()
            for delta in _option_deltas(name, option, value, exists=option in package[name])
        ]
        self._store.stage(session, str(arguments["config"]), deltas)
        return None

    def _delete(self, session: str, rights: Rights, arguments: Arguments) -> Any:
        package = self._open(session, rights, arguments, "write")
        names = _matching(package, arguments)
        single, several = _text(arguments, "option"), arguments.get("options")
        options = [single] if single is not None else several
        if not names or (options and not any(o in package[n] for n in names for o in options)):
            raise Refusal(NOT_FOUND)
        deltas = [
            Delta("remove", name, option)
            for name in names
            for option in (options or [None])
            if option is None or option in package[name]
        ]
        self._store.stage(session, str(arguments["config"]), deltas)
        return None

    def _changes(self, session: str, rights: Rights, arguments: Arguments) -> Any:
        config = _text(arguments, "config")
        staged = self._store.staged(session)
        if config is not None:
            self._open(session, rights, arguments, "read")
            return {"changes": [delta.shown() for delta in staged.get(config, [])]}
        rows = {name: [delta.shown() for delta in deltas] for name, deltas in staged.items()}
        return {"changes": rows}

    def _apply(self, session: str, rights: Rights, arguments: Arguments) -> Any:
        staged = self._store.staged(session)
        if any(not rights.allows("uci", config, "write") for config in staged):
            raise Refusal(PERMISSION_DENIED)
        seconds = arguments.get("timeout", DEFAULT_ROLLBACK)
        if not isinstance(seconds, int):
            raise Refusal(INVALID_ARGUMENT)
        if arguments.get("rollback"):
            self._rollback.apply(session, float(seconds))
        else:
            self._rollback.plain(session)

    def _confirm(self, session: str, _rights: Rights, _arguments: Arguments) -> Any:
        self._rollback.confirm(session)
