"""One suite over every driver that has a simulator: the promises of router_drivers/base.py."""

from collections.abc import Iterator

import pytest

from router_drivers.base import (
    ChangedMeanwhile,
    Clues,
    Credentials,
    LoginRefused,
    NotSupported,
    Passthrough,
    RouterError,
    Setting,
    Switch,
)
from router_drivers.registry import Registry
from tests.contracts.driver_ground import GROUNDS, Ground, without_surroundings

FOREIGN = {
    "http_title": ("Login",),
    "http_server": ("lighttpd/1.4.35",),
    "www_authenticate": ('Basic realm="ZXHN H108L"',),
    "ssdp_server": ("Linux/3.10 UPnP/1.1 MiniUPnPd/2.1",),
    "upnp_xml": ("<root/>", "not xml"),
    "json": ("{}", "["),
}


@pytest.fixture(params=GROUNDS)
def ground(request: pytest.FixtureRequest) -> Iterator[Ground]:
    with GROUNDS[request.param]() as made:
        yield made


def test_recognise_knows_its_own_the_same_every_time(ground: Ground) -> None:
    driver = ground.driver()
    first = driver.recognise(ground.clues)
    assert first is not None
    assert first.driver == driver.ABOUT.key
    assert 0 < first.confidence <= 1
    assert driver.recognise(ground.clues) == first


def test_recognise_rejects_foreign_clues(ground: Ground) -> None:
    driver = ground.driver()
    assert driver.recognise(Clues("192.0.2.77", FOREIGN)) is None
    assert driver.recognise(Clues()) is None


def test_reading_is_repeatable_and_changes_nothing(ground: Ground) -> None:
    before = ground.records()
    with ground.opened() as driver:
        first = driver.read()
        assert without_surroundings(driver.read()) == without_surroundings(first)
    with ground.opened() as again:
        assert without_surroundings(again.read()) == without_surroundings(first)
    assert ground.records() == before
    assert set(first.settings) == set(Passthrough)


def test_every_switch_can_be_thrown_and_taken_back(ground: Ground) -> None:
    before = ground.records()
    with ground.opened() as driver:
        start = driver.read()
        assert bool(start.offers) is ground.changes
        for switch in start.offers:
            after = driver.apply(switch)
            assert after.settings[switch.passthrough] is switch.after
            assert after.records[switch.passthrough] == switch.record_after
            assert ground.records() != before
            back = driver.apply(switch.inverse())
            assert back.records == start.records
            assert back.settings == start.settings
            assert ground.records() == before


def test_throwing_a_switch_twice_is_the_same_as_once(ground: Ground) -> None:
    with ground.opened() as driver:
        for switch in driver.read().offers[:1]:
            once = driver.apply(switch)
            kept = ground.records()
            assert driver.apply(switch).records == once.records
            assert ground.records() == kept


def test_a_switch_for_another_state_is_refused(ground: Ground) -> None:
    before = ground.records()
    with ground.opened() as driver:
        state = driver.read()
        record = state.records.get(Passthrough.PPTP, {})
        odd = {**record, "other": "x"} if isinstance(record, dict) else {"other": "x"}
        switch = Switch(Passthrough.PPTP, Setting.UNKNOWN, Setting.PASSES, odd, {**odd, "y": "z"})
        with pytest.raises((ChangedMeanwhile, NotSupported)):
            driver.apply(switch)
    assert ground.records() == before


def test_a_wrong_password_costs_one_attempt(ground: Ground) -> None:
    if not ground.password:
        return
    link, driver = ground.link(), ground.driver()
    with pytest.raises(LoginRefused) as told:
        driver.open(link, Credentials("root", "wrong-password"))
    driver.close()
    link.close()
    assert ground.logins() == 1
    assert "wrong-password" not in repr(told.value)


def test_closing_never_raises_and_ends_it(ground: Ground) -> None:
    unopened = ground.driver()
    unopened.close()
    with ground.opened() as driver:
        driver.close()
        driver.close()
        with pytest.raises(RouterError):
            driver.read()


def test_the_registry_knows_it(ground: Ground) -> None:
    driver = ground.driver()
    key = driver.ABOUT.key
    known = Registry((type(driver),) if key == "simulated" else ())
    assert known.get(key).ABOUT.key == key
    assert known.judge(ground.clues).driver == key
