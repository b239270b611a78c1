"""The OpenWrt driver against the ubus dialect: its safety net, its rights, its bad days."""

import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from router_drivers._openwrt_apply import RELOAD_SECONDS
from router_drivers._ubus import Ubus
from router_drivers.base import (
    Busy,
    ChangedMeanwhile,
    Credentials,
    LinkLost,
    NoRights,
    NotSupported,
    Passthrough,
    Reply,
    RouterError,
    RouterState,
    Setting,
    Stopped,
    Switch,
    Unreachable,
)
from router_drivers.link import HttpLink
from router_drivers.openwrt import OpenWrt
from tests.contracts.driver_ground import PASSWORD, link_to, off_box, ubus_box
from tests.patience import until
from tests.simulators import hostile, openwrt_defaults
from tests.simulators.hostile import BAD, Hostile
from tests.simulators.openwrt_defaults import LUCI, Rights
from tests.simulators.ubus import UbusRouter

PPTP, IPSEC, L2TP = Passthrough.PPTP, Passthrough.IPSEC, Passthrough.L2TP
GOOD = Credentials("root", PASSWORD)
SHORT = 1.0
"""A roll-back timer that a test can wait for."""


@pytest.fixture
def box() -> Iterator[UbusRouter]:
    with ubus_box(off_box()) as made:
        yield made


def opened(box: UbusRouter, kind: type[HttpLink] = HttpLink) -> OpenWrt:
    driver = OpenWrt()
    host, port = box.address
    driver.open(kind(host, stop=threading.Event(), seconds=40, port=port), GOOD)
    return driver


def closed(driver: OpenWrt) -> None:
    """Log out and hang up."""
    link = driver._link
    driver.close()
    if link is not None:
        link.close()


def offer(state: RouterState, passthrough: Passthrough) -> Switch:
    switch = state.offer(passthrough, Setting.PASSES)
    assert switch is not None
    return switch


def other_session(box: UbusRouter) -> Ubus:
    """Somebody else's login, with something staged."""
    ubus = Ubus(link_to(box.address))
    ubus.log_in(GOOD)
    values = {"hostname": "theirs"}
    assert ubus.call("uci", "set", {"config": "system", "section": "@system[0]", "values": values})
    return ubus


def test_all_three_together_and_back_in_reverse(box: UbusRouter) -> None:
    start = box.config
    driver = opened(box)
    switches = [offer(driver.read(), passthrough) for passthrough in Passthrough]
    for switch in switches:
        driver.apply(switch)
    assert set(driver.read().settings.values()) == {Setting.PASSES}
    firewall = box.config["firewall"]
    (lan,) = [s for s in firewall.values() if s.get("name") == "lan"]
    assert lan["helper"] == ["pptp"]
    assert [s.get("enabled") for s in firewall.values() if s.get("dest") == "wan"] == [
        None,
        "0",
        "0",
        "0",
    ]
    closed(driver)
    later = opened(box)
    for switch in reversed(switches):
        later.apply(switch.inverse())
    assert box.config == start
    closed(later)


def test_two_passthroughs_may_share_a_rule() -> None:
    config = openwrt_defaults.configs()
    shared = {".type": "rule", "name": "No-VPN", "src": "lan", "dest": "wan", "target": "REJECT"}
    config["firewall"].append(shared | {"proto": "udp", "dest_port": "500 4500 1701"})
    with ubus_box(config) as box:
        start = box.config
        driver = opened(box)
        state = driver.read()
        both = [offer(state, IPSEC), offer(state, L2TP)]
        for switch in both:
            driver.apply(switch)
        assert driver.read().settings[L2TP] is Setting.PASSES
        for switch in reversed(both):
            driver.apply(switch.inverse())
        assert box.config == start
        closed(driver)


def test_sections_are_found_again_when_their_names_shift(box: UbusRouter) -> None:
    driver = opened(box)
    switch = offer(driver.read(), IPSEC)
    ubus = Ubus(link_to(box.address))
    ubus.log_in(GOOD)
    first = next(s for s in box.config["firewall"].values() if s[".type"] == "rule")
    ubus.call("uci", "delete", {"config": "firewall", "section": first[".name"]})
    ubus.call("uci", "apply", {"rollback": True, "timeout": 10})
    ubus.call("uci", "confirm")
    assert driver.apply(switch).settings[IPSEC] is Setting.PASSES
    off = [s["name"] for s in box.config["firewall"].values() if s.get("enabled") == "0"]
    assert off == ["No-IKE"]
    closed(driver)


def test_a_rule_that_somebody_changed_meanwhile_stops_us(box: UbusRouter) -> None:
    driver = opened(box)
    switch = offer(driver.read(), IPSEC)
    ubus = Ubus(link_to(box.address))
    ubus.log_in(GOOD)
    rule = next(s for s in box.config["firewall"].values() if s.get("name") == "No-IKE")
    where = {"config": "firewall", "section": rule[".name"]}
    ubus.call("uci", "set", {**where, "values": {"enabled": "yes"}})
    ubus.call("uci", "apply", {"rollback": True, "timeout": 10})
    ubus.call("uci", "confirm")
    theirs = box.config
    with pytest.raises(ChangedMeanwhile) as told:
        driver.apply(switch)
    assert told.value.facts == {"where": ["rule 'No-IKE', enabled"]}
    assert box.config == theirs
    closed(driver)


def test_a_pending_apply_of_somebody_else_is_busy_and_nothing_stays_staged(box: UbusRouter) -> None:
    driver = opened(box)
    switch = offer(driver.read(), IPSEC)
    theirs = other_session(box)
    assert theirs.call("uci", "apply", {"rollback": True, "timeout": 10})[0] == 0
    with pytest.raises(Busy) as told:
        driver.apply(switch)
    assert told.value.facts == {"reason": "pending"}
    assert theirs.call("uci", "confirm")[0] == 0
    rules = [s for s in box.config["firewall"].values() if s.get("name") == "No-IKE"]
    assert "enabled" not in rules[0]
    with pytest.raises(LinkLost):
        driver.read()
    closed(driver)


def test_their_unconfirmed_apply_is_not_harmed(box: UbusRouter) -> None:
    start = box.config
    with UbusRouter(off_box(), max_rollback=SHORT) as short:
        driver = opened(short)
        switch = offer(driver.read(), IPSEC)
        other_session(short).call("uci", "apply", {"rollback": True, "timeout": 10})
        with pytest.raises(Busy):
            driver.apply(switch)
        assert until(lambda: short.config == start)
        closed(driver)


def test_what_waits_in_our_session_is_not_swept_along(box: UbusRouter) -> None:
    driver = opened(box)
    switch = offer(driver.read(), IPSEC)
    start = box.config
    where = {"config": "dhcp", "section": "@dnsmasq[0]", "values": {"domain": "x"}}
    assert driver._session().call("uci", "set", where)[0] == 0
    with pytest.raises(Busy) as told:
        driver.apply(switch)
    assert told.value.facts == {"reason": "staged", "configs": ["dhcp"]}
    assert box.config == start
    closed(driver)


class Cut(HttpLink):
    """A link that is cut just before a call of this name."""

    before = "confirm"

    def http(self, method: str, path: str, *, json: Any = None, **more: Any) -> Reply:
        if json and json["params"][2] == self.before:
            raise LinkLost(reason="closed")
        return super().http(method, path, json=json, **more)


class CutBeforeApply(Cut):
    before = "apply"


@pytest.mark.parametrize("kind", [Cut, CutBeforeApply])
def test_killed_around_the_apply_the_router_is_as_before(kind: type[HttpLink]) -> None:
    with ubus_box(off_box(), max_rollback=SHORT) as box:
        start = box.config
        driver = opened(box, kind)
        with pytest.raises(LinkLost):
            driver.apply(offer(driver.read(), IPSEC))
        assert until(lambda: box.config == start)
        closed(driver)


def test_a_confirm_that_comes_too_late_says_that_it_was_taken_back() -> None:
    with UbusRouter(off_box(), max_rollback=RELOAD_SECONDS / 2) as box:
        start = box.config
        driver = opened(box)
        with pytest.raises(RouterError) as told:
            driver.apply(offer(driver.read(), IPSEC))
        assert told.value.facts["reason"] in {"rolled_back", "not_as_written"}
        assert box.config == start
        with pytest.raises(LinkLost):  # what came back staged must never be applied
            driver.read()
        closed(driver)


def test_without_a_ruleset_to_look_at_the_reload_is_waited_for() -> None:
    rights = Rights(LUCI.ubus, LUCI.uci, {"/*": ("list",)}, LUCI.groups, web=True)
    with UbusRouter(off_box(), rights=rights) as box:
        driver = opened(box)
        began = time.monotonic()
        assert driver.apply(offer(driver.read(), IPSEC)).settings[IPSEC] is Setting.PASSES
        assert time.monotonic() - began >= RELOAD_SECONDS
        closed(driver)


def test_no_rights_over_http_is_no_wrong_password() -> None:
    with UbusRouter(off_box(), rights="bare") as box:
        link = link_to(box.address)
        with pytest.raises(NoRights) as told:
            OpenWrt().open(link, GOOD)
        assert told.value.facts["reason"] == "image_grants_no_rights"
        assert box.sessions.refused == 0
        link.close()


def test_rights_to_read_are_enough_to_read_but_not_to_change() -> None:
    only = {**LUCI.ubus, "uci": ("get", "changes")}
    rights = Rights(only, {"firewall": ("read",)}, LUCI.file, LUCI.groups, web=True)
    with ubus_box(off_box(), rights=rights) as box:
        driver = opened(box)
        state = driver.read()
        with pytest.raises(NoRights) as told:
            driver.apply(offer(state, IPSEC))
        assert "uci firewall write" in told.value.facts["missing"]
        closed(driver)


def test_without_the_kernel_module_there_is_no_helper() -> None:
    with UbusRouter(openwrt_defaults.configs(), modules=("nf_conntrack",)) as box:
        driver = opened(box)
        state = driver.read()
        assert state.settings[PPTP] is Setting.NO_HELPER
        assert state.facts["helper_configured"] is True
        assert state.guided == ("guided.openwrt.install_helper",)
        assert state.offer(PPTP, Setting.PASSES) is None
        closed(driver)


def test_a_stock_box_passes_everything() -> None:
    with UbusRouter() as box:
        driver = opened(box)
        state = driver.read()
        assert set(state.settings.values()) == {Setting.PASSES}
        assert state.facts["blocking_rules"] == {"pptp": [], "ipsec": [], "l2tp": []}
        assert state.facts["wan_address"] == "198.51.100.2"
        assert state.facts["model"] == "Simulated Router"
        closed(driver)


def test_a_root_without_a_password_is_told() -> None:
    with UbusRouter(password="") as box:
        link, driver = link_to(box.address), OpenWrt()
        driver.open(link, Credentials("root", ""))
        assert driver.read().facts["no_password"] is True
        driver.close()
        link.close()


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.time = 0.0

    def now(self) -> float:
        return self.time


def test_an_expired_session_is_told_apart_and_not_renewed() -> None:
    clock = Clock()
    with UbusRouter(clock=clock) as box:
        driver = opened(box)
        clock.time += 3600
        with pytest.raises(LinkLost) as told:
            driver.read()
        assert told.value.facts == {"reason": "session_expired"}
        closed(driver)


def test_over_tls_with_a_pinned_certificate() -> None:
    with UbusRouter(tls=True) as box:
        link = link_to(box.address, secure=True, pinned=box.certificate_sha256)
        driver = OpenWrt()
        driver.open(link, GOOD)
        assert driver.read().settings[IPSEC] is Setting.PASSES
        driver.close()
        link.close()


@pytest.mark.parametrize("name", [*BAD, "html", "empty", "other_json", "not_found"])
def test_no_answer_is_bad_enough_for_another_exception(name: str) -> None:
    answers = {
        "html": hostile.answer(b"<html>Login</html>"),
        "empty": hostile.answer(b""),
        "other_json": hostile.answer(b'{"jsonrpc":"2.0","id":1,"result":[[]]}'),
        "not_found": hostile.answer(b"", status="404 Not Found"),
    }
    with Hostile({**BAD, **answers}[name]) as server:
        link = link_to(server.address, seconds=1.5)
        with pytest.raises(RouterError) as told:
            OpenWrt().open(link, GOOD)
        kinds = {"not_found": NotSupported, "drip": Unreachable, "silent": Unreachable}
        assert isinstance(told.value, kinds.get(name, RouterError))
        link.close()


@pytest.mark.parametrize("name", ["drip", "drip_head", "silent"])
def test_stop_ends_a_login_within_a_second(name: str) -> None:
    stop = threading.Event()
    with Hostile(BAD[name]) as server:
        link = link_to(server.address, stop=stop)
        threading.Timer(0.2, stop.set).start()
        began = time.monotonic()
        driver = OpenWrt()
        with pytest.raises(Stopped):
            driver.open(link, GOOD)
        driver.close()
        assert time.monotonic() - began < 1.2
        link.close()


def test_stop_in_the_middle_of_an_apply_leaves_the_router_as_it_was() -> None:
    stop = threading.Event()
    with UbusRouter(off_box(), max_rollback=SHORT) as box:
        start = box.config
        link, driver = link_to(box.address, stop=stop), OpenWrt()
        driver.open(link, GOOD)
        switch = offer(driver.read(), IPSEC)
        threading.Timer(0.5, stop.set).start()
        with pytest.raises(Stopped):
            driver.apply(switch)
        driver.close()
        link.close()
        assert until(lambda: box.config == start)
