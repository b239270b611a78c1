"""Routers without an interface that we may use: guides a person along menus.toml."""

from __future__ import annotations

from typing import ClassVar

from router_drivers import fingerprints, menus
from router_drivers.base import (
    About,
    Clues,
    Credentials,
    Driver,
    Link,
    NotSupported,
    Passthrough,
    Proof,
    Recognition,
    RouterState,
    Setting,
    Switch,
)
from router_drivers.menus import Menu

PREFIX = "by_hand_"


class ByHand:
    """One family's menu as a driver: reads nothing, writes nothing, never asks for a password."""

    ABOUT: ClassVar[About]
    MENU: ClassVar[Menu]

    @classmethod
    def recognise(cls, clues: Clues) -> Recognition | None:
        """This family's device, as far as its vendor and model tell."""
        return guided(fingerprints.judge(clues), cls.MENU)

    def open(self, link: Link, credentials: Credentials) -> None:
        """Nothing to open: the person does the work."""

    def read(self) -> RouterState:
        """Every setting is unknown; guided names the menu (menus.sentences has the words)."""
        facts = {"path": list(self.MENU.path), "tag": self.MENU.tag, "vendor": self.MENU.vendor}
        unknown = dict.fromkeys(Passthrough, Setting.UNKNOWN)
        return RouterState(unknown, facts=facts, guided=(self.MENU.code,))

    def apply(self, switch: Switch) -> RouterState:
        """Never possible."""
        raise NotSupported(passthrough=str(switch.passthrough), reason="by_hand")

    def close(self) -> None:
        """Nothing to close."""


def guided(seen: Recognition, only: Menu | None = None) -> Recognition | None:
    """The recognition with the driver of the menu that fits it best, or None without a menu."""
    menu = menus.best_for(seen)
    if menu is None or (only is not None and menu is not only):
        return None
    return Recognition(
        seen.vendor,
        seen.platform,
        seen.model,
        PREFIX + menu.key,
        seen.confidence,
        seen.evidence,
        seen.firmware,
    )


def drivers() -> tuple[type[Driver], ...]:
    """One driver a menu."""
    return tuple(map(_driver, menus.load()))


def _driver(menu: Menu) -> type[Driver]:
    about = About(
        key=PREFIX + menu.key,
        vendor=menu.vendor,
        families=(menu.family,),
        abilities={passthrough: menu.ability(passthrough) for passthrough in Passthrough},
        proof=Proof.SIMULATED,
        sources=(menu.source,),
    )

    class Guide(ByHand):
        ABOUT = about
        MENU = menu

    return Guide
