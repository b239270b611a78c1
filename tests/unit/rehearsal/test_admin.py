from __future__ import annotations

import pytest

from router_drivers.base import (
    Clients,
    Credentials,
    Driver,
    LoginRefused,
    Passthrough,
    Rejected,
    RouterState,
    Setting,
    Unreachable,
)
from router_drivers.registry import Registry
from tests.unit.rehearsal.worlds import answers, dial, probe, work, world
from wizard.model import Protocol
from wizard.rehearsal.topology import GATEWAY
from wizard.rehearsal.world import World

ALG = "ipsec_passthrough_on_is_the_fault"


def opened(on: World) -> Driver:
    driver = on.drivers()[0]()
    driver.open(on.link(GATEWAY, work(on)), Credentials("root", "goodpass"))
    return driver


def thrown(driver: Driver, passthrough: Passthrough, wanted: Setting) -> RouterState:
    switch = driver.read().offer(passthrough, wanted)
    assert switch is not None
    return driver.apply(switch)


@pytest.mark.parametrize(
    ("name", "passthrough", "before", "after", "question", "protocol"),
    [
        ("pptp_passthrough_off", "pptp", "blocks", "passes", "pptp.gre", Protocol.PPTP),
        ("udp_500_and_4500_blocked", "ipsec", "blocks", "passes", "ike.500", Protocol.IKEV2),
        ("udp_4500_blocked", "ipsec", "blocks", "passes", "ike.4500", Protocol.IKEV2),
        (
            "ipsec_passthrough_on_is_the_fault",
            "ipsec",
            "passes",
            "no_helper",
            "ike.4500",
            Protocol.IKEV2,
        ),
    ],
)
def test_a_write_changes_the_network_and_its_inverse_changes_it_back(
    name: str, passthrough: str, before: str, after: str, question: str, protocol: Protocol
) -> None:
    on = world(name)
    driver, which = opened(on), Passthrough(passthrough)
    first = driver.read()
    assert first.settings[which] == before
    assert answers(probe(on, question))[question] == "no"
    switch = first.offer(which, Setting(after))
    assert switch is not None
    assert driver.apply(switch).settings[which] == after
    assert answers(probe(on, question))[question] == "yes"
    assert dial(on, protocol)[0].state == "up"
    last = driver.apply(switch.inverse())
    assert (last.records, last.settings) == (first.records, first.settings)
    assert answers(probe(on, question))[question] == "no"


def test_what_cannot_be_switched_is_not_offered() -> None:
    state = opened(world("no_pptp_helper")).read()
    assert state.settings[Passthrough.PPTP] is Setting.NO_HELPER
    assert state.clients[Passthrough.PPTP] is Clients.NONE
    assert state.offers == ()
    assert state.facts["helper_module"] is False


def test_the_names_of_blocking_rules_are_told() -> None:
    facts = opened(world("udp_500_and_4500_blocked")).read().facts
    rules = facts["blocking_rules"]
    assert [rule["name"] for rule in rules["ipsec"]] == ["drop udp/500", "drop udp/4500"]
    assert rules["pptp"] == []


def test_a_wrong_password_and_a_crooked_record_are_refused() -> None:
    on = world("pptp_passthrough_off")
    with pytest.raises(LoginRefused):
        on.drivers()[0]().open(on.link(GATEWAY, work(on)), Credentials("root", "guess"))
    with pytest.raises(Rejected):
        on.router.write(Passthrough.PPTP, {"passthrough": "passes"})
    assert on.router.settings()[Passthrough.PPTP] is Setting.BLOCKS


def test_detect_recognises_the_practice_router_and_its_outside() -> None:
    on = world("cgnat")
    clues = on.discover(GATEWAY, True, work(on))
    seen = Registry(on.drivers()).judge(clues)
    assert (seen.vendor, seen.driver) == ("Practice", "simulated")
    assert clues.all("external_address") == ("100.64.0.20",)
    assert on.discover(GATEWAY, False, work(on)).all("http_title") == ()


def test_a_router_of_somebody_else_cannot_be_managed() -> None:
    on = world("captive_portal")
    clues = on.discover(GATEWAY, True, work(on))
    assert Registry(on.drivers()).judge(clues).driver is None
    with pytest.raises(Unreachable):
        on.link(GATEWAY, work(on)).certificate()
    with pytest.raises(Unreachable):
        world("all_fine").link("192.168.1.77", work(on)).http("GET", "/")
