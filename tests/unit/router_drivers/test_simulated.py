from collections.abc import Mapping

import pytest

from router_drivers.base import (
    JSON,
    ChangedMeanwhile,
    Credentials,
    LoginRefused,
    NotSupported,
    Passthrough,
    Setting,
    Unreachable,
)
from router_drivers.simulated import driver_for
from tests.unit.router_drivers.test_openwrt import Script

PPTP = Passthrough.PPTP


class Toy:
    """A router that has one switch."""

    def __init__(self) -> None:
        self.helper: str | None = "0"
        self.writes = 0

    def login(self, user: str, password: str) -> None:
        if password != "goodpass":
            raise LoginRefused(user=user)

    def settings(self) -> Mapping[Passthrough, Setting]:
        return {PPTP: Setting.NO_HELPER if self.helper == "0" else Setting.PASSES}

    def record(self, passthrough: Passthrough) -> JSON:
        return {"helper": self.helper}

    def record_for(self, passthrough: Passthrough, wanted: Setting) -> JSON:
        return {Setting.PASSES: {"helper": None}, Setting.NO_HELPER: {"helper": "0"}}.get(wanted)

    def write(self, passthrough: Passthrough, record: JSON) -> None:
        self.writes += 1
        self.helper = record["helper"]

    def facts(self) -> Mapping[str, JSON]:
        return {"wan_address": "198.51.100.2"}


def test_apply_and_its_inverse() -> None:
    toy = Toy()
    driver = driver_for({"192.168.1.1": toy})()
    driver.open(Script(), Credentials("root", "goodpass"))
    start = driver.read()
    switch = start.offer(PPTP, Setting.PASSES)
    assert switch is not None
    assert driver.apply(switch).settings[PPTP] is Setting.PASSES
    assert driver.apply(switch).settings[PPTP] is Setting.PASSES
    assert toy.writes == 1
    assert driver.apply(switch.inverse()) == start


def test_a_changed_router_is_not_written_to() -> None:
    toy = Toy()
    driver = driver_for({"192.168.1.1": toy})()
    driver.open(Script(), Credentials("root", "goodpass"))
    switch = driver.read().offers[0]
    toy.helper = "7"
    with pytest.raises(ChangedMeanwhile):
        driver.apply(switch)
    assert toy.writes == 0


def test_wrong_password_closed_driver_and_no_router() -> None:
    driver = driver_for({"192.168.1.1": Toy()})()
    with pytest.raises(LoginRefused):
        driver.open(Script(), Credentials("root", "wrong"))
    with pytest.raises(NotSupported):
        driver.read()
    with pytest.raises(Unreachable):
        driver_for({})().open(Script(), Credentials())
