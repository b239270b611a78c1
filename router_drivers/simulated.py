"""A router in memory as a driver: for rehearsals and for tests of what is built on drivers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Protocol

from router_drivers.base import (
    JSON,
    Ability,
    About,
    ChangedMeanwhile,
    Clients,
    Clues,
    Credentials,
    Driver,
    Link,
    NotSupported,
    Passthrough,
    Recognition,
    RouterState,
    Setting,
    Switch,
    Unreachable,
)


class MemoryRouter(Protocol):
    """What the driver needs of a router in memory."""

    def login(self, user: str, password: str) -> None:
        """Let in, or raise LoginRefused, LoginLocked or NoRights."""

    def settings(self) -> Mapping[Passthrough, Setting]:
        """What the router does with each protocol now."""

    def record(self, passthrough: Passthrough) -> JSON:
        """The options as they stand; equal records mean an equal router."""

    def record_for(self, passthrough: Passthrough, wanted: Setting) -> JSON:
        """The record that would bring it to this setting; None where it has no such switch."""

    def write(self, passthrough: Passthrough, record: JSON) -> None:
        """Take over a whole record; may raise any RouterError."""

    def facts(self) -> Mapping[str, JSON]:
        """wan_address and whatever else is to be told."""


class Simulated:
    """The routers of one memory network; made by driver_for."""

    ABOUT: ClassVar[About] = About(
        key="simulated",
        vendor="Practice",
        families=("routers in memory",),
        abilities=dict.fromkeys(Passthrough, Ability.AUTOMATIC),
        credentials=("router_user", "router_password"),
    )
    ROUTERS: ClassVar[Mapping[str, MemoryRouter]] = {}

    def __init__(self) -> None:
        self._router: MemoryRouter | None = None

    @classmethod
    def recognise(cls, clues: Clues) -> Recognition | None:
        """A device at the address of one of these routers."""
        if clues.address not in cls.ROUTERS:
            return None
        return Recognition("Practice", "memory", None, "simulated", 1.0, ("address",))

    def open(self, link: Link, credentials: Credentials) -> None:
        """Log in once."""
        router = self.ROUTERS.get(link.address)
        if router is None:
            raise Unreachable(address=link.address)
        router.login(credentials.user, credentials.password)
        self._router = router

    def read(self) -> RouterState:
        """The state as the router has it."""
        return _state(self._opened())

    def apply(self, switch: Switch) -> RouterState:
        """Compare, write, read back."""
        router = self._opened()
        now = router.record(switch.passthrough)
        if now not in (switch.record_before, switch.record_after):
            raise ChangedMeanwhile(where=[str(switch.passthrough)])
        if now != switch.record_after:
            router.write(switch.passthrough, switch.record_after)
        return _state(router)

    def close(self) -> None:
        """Log out."""
        self._router = None

    def _opened(self) -> MemoryRouter:
        if self._router is None:
            raise NotSupported(reason="not_open")
        return self._router


def driver_for(routers: Mapping[str, MemoryRouter]) -> type[Driver]:
    """A driver class for these routers by address: for Registry(extra=(...,)).

    The mapping is looked up at every use, so routers may come and go.
    """

    class Bound(Simulated):
        ROUTERS = routers

    return Bound


def _state(router: MemoryRouter) -> RouterState:
    settings = dict(router.settings())
    return RouterState(
        settings=settings,
        records={p: router.record(p) for p in settings},
        offers=tuple(offer for p in settings for offer in _offers(router, p, settings[p])),
        clients={p: _clients(s) for p, s in settings.items()},
        facts=dict(router.facts()),
    )


def _offers(router: MemoryRouter, passthrough: Passthrough, now: Setting) -> tuple[Switch, ...]:
    before = router.record(passthrough)
    ways = {s: router.record_for(passthrough, s) for s in Setting if s is not now}
    return tuple(
        Switch(passthrough, now, wanted, before, record, lines=_lines(passthrough, now, wanted))
        for wanted, record in ways.items()
        if record is not None and record != before
    )


def _lines(
    passthrough: Passthrough, now: Setting, wanted: Setting
) -> tuple[tuple[str, str, str], ...]:
    return ((f"{passthrough.upper()} passthrough", str(now), str(wanted)),)


def _clients(setting: Setting) -> Clients:
    if setting in {Setting.BLOCKS, Setting.NO_HELPER}:
        return Clients.NONE
    return Clients.MANY if setting is Setting.PASSES else Clients.UNKNOWN
