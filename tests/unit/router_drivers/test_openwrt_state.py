import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from router_drivers._firewall import Firewall
from router_drivers._openwrt_state import (
    ROLLBACK_SECONDS,
    Helper,
    Picture,
    flat,
    helper_configured,
    record,
    rules_generation,
    ruleset_helps,
    section_of,
)
from router_drivers.base import Clients, Passthrough, Setting
from router_drivers.openwrt import facts_of, wan_address
from tests.unit.router_drivers.boxes import firewall, rule, values

PPTP, IPSEC, L2TP = Passthrough.PPTP, Passthrough.IPSEC, Passthrough.L2TP
THERE = Helper(module=True)


def on(box: Firewall, helper: Helper = THERE) -> Picture:
    return Picture(box, helper)


@pytest.mark.parametrize(
    ("defaults", "lan", "expected"),
    [
        ({}, {}, True),
        ({"auto_helper": "0"}, {}, False),
        ({}, {"auto_helper": "0"}, False),
        ({}, {"helper": ["pptp"]}, True),
        ({"auto_helper": "0"}, {"helper": ["pptp"]}, True),
        ({"auto_helper": "0"}, {"helper": "ftp pptp"}, True),
        ({}, {"helper": ["ftp"]}, False),
        ({}, {"helper": "ftp"}, False),
        ({}, {"masq": "1"}, False),
        ({"auto_helper": "1"}, {"auto_helper": "1"}, True),
    ],
)
def test_the_measured_truth_table(
    defaults: dict[str, Any], lan: dict[str, Any], expected: bool
) -> None:
    box = firewall(defaults=defaults, lan=lan)
    assert helper_configured(box) is expected
    wanted = Setting.PASSES if expected else Setting.NO_HELPER
    assert on(box).setting(PPTP) is wanted


def test_a_helper_without_its_module_is_no_helper_and_no_switch() -> None:
    picture = on(firewall(lan={"helper": ["pptp"]}), Helper(module=False))
    assert picture.setting(PPTP) is Setting.NO_HELPER
    assert picture.clients(PPTP) is Clients.NONE
    assert picture.offers(PPTP) == ()
    assert picture.guided(PPTP) == ("guided.openwrt.install_helper",)


def test_a_helper_that_the_rules_in_force_lack_asks_for_a_reload() -> None:
    picture = on(firewall(), Helper(module=True, ruleset=False))
    assert picture.setting(PPTP) is Setting.NO_HELPER
    assert picture.guided(PPTP) == ("guided.openwrt.reload_firewall",)


@pytest.mark.parametrize(
    ("helper", "expected"),
    [
        (Helper(), Setting.UNKNOWN),
        (Helper(ruleset=True), Setting.PASSES),
        (Helper(module=True), Setting.PASSES),
        (Helper(module=True, ruleset=True), Setting.PASSES),
    ],
)
def test_what_the_router_will_not_tell_stays_unknown(helper: Helper, expected: Setting) -> None:
    assert on(firewall(), helper).setting(PPTP) is expected


def test_the_stock_allow_rules_are_no_blocks() -> None:
    picture = on(firewall())
    assert [picture.setting(p) for p in Passthrough] == [Setting.PASSES] * 3
    assert record(picture.firewall, IPSEC) == {"rules": {}}


def test_blocking_rules_are_switched_off_and_nothing_else() -> None:
    box = firewall(rule("No-IKE", proto="udp", dest_port="500 4500"), rule("No-GRE", proto="gre"))
    (switch,) = on(box).offers(IPSEC)
    assert (switch.before, switch.after) == (Setting.BLOCKS, Setting.PASSES)
    assert switch.record_before == {"rules": {"rule 'No-IKE'": {"enabled": None}}}
    assert switch.record_after == {"rules": {"rule 'No-IKE'": {"enabled": "0"}}}
    assert switch.effects.rollback == ROLLBACK_SECONDS == 15
    assert switch.lines == (("firewall: rule 'No-IKE', enabled", "-", "0"),)


def test_a_rule_hidden_behind_an_accept_is_left_alone() -> None:
    box = firewall(
        rule("First", proto="gre"),
        rule("Open", proto="gre", target="ACCEPT"),
        rule("Never", proto="gre"),
    )
    switch = on(box).offers(PPTP)[0]
    assert switch.record_after["rules"] == {
        "rule 'First'": {"enabled": "0"},
        "rule 'Never'": {"enabled": None},
    }


def test_pptp_blocked_and_unhelped_is_mended_in_one_switch() -> None:
    box = firewall(rule("No-GRE", proto="gre"), defaults={"auto_helper": "0"})
    switch = on(box).offers(PPTP)[0]
    assert switch.record_after == {
        "defaults.auto_helper": "0",
        "lan.auto_helper": None,
        "lan.helper": ["pptp"],
        "rules": {"rule 'No-GRE'": {"enabled": "0"}},
    }


def test_switching_on_adds_pptp_to_an_explicit_list() -> None:
    (switch,) = on(firewall(lan={"helper": "ftp sip"})).offers(PPTP)
    assert switch.record_after["lan.helper"] == ["ftp", "sip", "pptp"]


@pytest.mark.parametrize(
    ("defaults", "lan", "after"),
    [
        ({}, {}, {"lan.auto_helper": "0", "lan.helper": None}),
        ({}, {"helper": ["ftp", "pptp"]}, {"lan.auto_helper": None, "lan.helper": ["ftp"]}),
        ({}, {"helper": ["pptp"]}, {"lan.auto_helper": "0", "lan.helper": None}),
        (
            {"auto_helper": "0"},
            {"helper": "pptp"},
            {"lan.auto_helper": None, "lan.helper": None},
        ),
    ],
)
def test_switching_off(
    defaults: dict[str, Any], lan: dict[str, Any], after: dict[str, Any]
) -> None:
    switch = on(firewall(defaults=defaults, lan=lan)).offers(PPTP)[0]
    assert switch.after is Setting.NO_HELPER
    assert {key: switch.record_after[key] for key in after} == after


def test_ipsec_can_be_closed_again_only_with_rules_that_are_there() -> None:
    assert on(firewall()).offers(IPSEC) == ()
    asleep = firewall(rule("No-IKE", proto="udp", dest_port="500", enabled="0"))
    (switch,) = on(asleep).offers(IPSEC)
    assert switch.after is Setting.BLOCKS
    assert switch.record_after == {"rules": {"rule 'No-IKE'": {"enabled": None}}}


@pytest.mark.parametrize(
    ("box", "code"),
    [
        (firewall(rule("All", proto="all")), "guided.openwrt.broad_rule"),
        (firewall(forwarding=False), "guided.openwrt.no_forwarding"),
    ],
)
def test_what_is_meant_for_more_than_vpn_is_left_to_a_person(box: Firewall, code: str) -> None:
    picture = on(box)
    assert picture.setting(IPSEC) is Setting.BLOCKS
    assert picture.offers(IPSEC) == ()
    assert code in picture.guided(IPSEC)


def test_without_zones_nothing_is_known() -> None:
    picture = on(Firewall.of({}))
    assert {picture.setting(p) for p in Passthrough} == {Setting.UNKNOWN}
    assert [picture.offers(p) for p in Passthrough] == [(), (), ()]


def test_records_survive_json_and_name_no_section() -> None:
    box = firewall(rule("No-GRE", proto="gre"), lan={"helper": ["ftp"]})
    kept = record(box, PPTP)
    assert json.loads(json.dumps(kept)) == kept
    assert "cfg" not in json.dumps(kept)


def test_a_record_lies_flat_by_place_and_option() -> None:
    box = firewall(rule("No-GRE", proto="gre"), lan={"helper": ["ftp"]})
    assert flat(record(box, PPTP)) == {
        ("defaults", "auto_helper"): None,
        ("lan", "auto_helper"): None,
        ("lan", "helper"): ["ftp"],
        ("rule 'No-GRE'", "enabled"): None,
    }


def test_places_are_found_in_a_fresh_reading() -> None:
    box = firewall(rule("No-GRE", proto="gre"))
    assert section_of(box, "defaults") == "cfg000000"
    assert section_of(box, "lan") == "cfg010000"
    assert section_of(box, "rule 'No-GRE'") == "cfg060000"
    assert section_of(box, "rule 'Gone'") is None


HELPER_ROW = {"ct helper": {"name": "pptp", "type": "pptp", "table": "fw4"}}
RULE_ROW = {"rule": {"table": "fw4", "expr": [{"match": {}}, {"ct helper": "pptp"}]}}
TABLE_ROW = {"table": {"family": "inet", "name": "fw4"}}


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([TABLE_ROW, HELPER_ROW, RULE_ROW], True),
        ([HELPER_ROW, RULE_ROW], True),
        ([TABLE_ROW, HELPER_ROW], False),
        ([TABLE_ROW], False),
        ([TABLE_ROW, {"ct helper": {"name": "ftp", "type": "ftp"}}, RULE_ROW], False),
        ([], None),
        ([{"table": {"name": "filter"}}], None),
        (["text", None, {"rule": 3}, TABLE_ROW], False),
    ],
)
def test_what_the_ruleset_says_of_the_helper(rows: list[Any], expected: bool | None) -> None:
    assert ruleset_helps(json.dumps({"nftables": rows})) is expected


@pytest.mark.parametrize("text", ["", "nft: not found", "[]", "7", '{"nftables": 5}', "[" * 9000])
def test_a_ruleset_that_is_none_says_nothing(text: str) -> None:
    assert ruleset_helps(text) is None


_WORD = st.sampled_from(["0", "1", "", "lan", "wan", "*", "pptp", "gre", "udp", "500", "x", "!"])
_VALUE = _WORD | st.lists(_WORD, max_size=3) | st.none() | st.integers() | st.booleans()
_KEYS = ["name", "src", "dest", "proto", "dest_port", "target", "enabled", "helper", "masq"]
_SECTION = st.fixed_dictionaries(
    {".type": st.sampled_from(["defaults", "zone", "rule", "forwarding"])},
    optional=dict.fromkeys(_KEYS, _VALUE),
)


@given(st.dictionaries(st.text(max_size=8), _SECTION | _VALUE, max_size=8))
def test_any_configuration_is_judged_without_an_exception(whole: dict[str, Any]) -> None:
    picture = on(Firewall.of(whole))
    for passthrough in Passthrough:
        setting = picture.setting(passthrough)
        for offer in picture.offers(passthrough):
            assert offer.before is setting
            assert offer.record_before == record(picture.firewall, passthrough)


def listed(packets: int, handle: int) -> str:
    counter = {"counter": {"packets": packets, "bytes": packets * 60}}
    return json.dumps({"nftables": [{"rule": {"handle": handle, "expr": [counter]}}]})


def test_a_reload_shows_in_handles_and_not_in_counters() -> None:
    assert rules_generation(listed(1, 7)) == rules_generation(listed(99, 7))
    assert rules_generation(listed(1, 7)) != rules_generation(listed(1, 30))


@pytest.mark.parametrize("text", [None, "", "nft: error", "[" * 9000])
def test_without_a_ruleset_there_is_no_generation(text: str | None) -> None:
    assert rules_generation(text) is None


words = st.sampled_from(
    ["lan", "wan", "*", "pptp", "all", "tcp", "udp", "gre", "500", "\u00b2", "!", "-", "1-", "0"]
) | st.text(max_size=6)
scalars = words | st.none() | st.booleans() | st.integers() | st.floats() | st.just("9" * 5000)
anything = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3)
)
options = st.sampled_from(
    (
        *("name", "src", "dest", "proto", "dest_port", "target", "family", "enabled", "helper"),
        *("auto_helper", "masq", "src_ip", ".name", ".index", ".anonymous"),
    )
)
sections = st.builds(
    lambda kind, found: {**found, ".type": kind},
    st.sampled_from(["zone", "rule", "defaults", "forwarding", "redirect"]),
    st.dictionaries(options, anything, max_size=6),
)
configurations = st.dictionaries(words, sections | anything, max_size=5)
helpers = st.builds(
    Helper, st.sampled_from([None, True, False]), st.sampled_from([None, True, False])
)


@given(configurations, helpers, st.booleans())
def test_no_configuration_raises_anything(
    found: dict[str, Any], helper: Helper, ordinary: bool
) -> None:
    whole = {**values(), **found} if ordinary else found
    picture = on(Firewall.of(whole), helper)
    json.dumps(facts_of(picture))
    for passthrough in Passthrough:
        picture.clients(passthrough)
        picture.guided(passthrough)
        for switch in picture.offers(passthrough):
            assert flat(switch.record_before).keys() == flat(switch.record_after).keys()


@given(st.lists(words, max_size=4))
def test_any_port_is_read_or_passed_over(ports: list[str]) -> None:
    box = firewall(rule("x", proto="udp", dest_port=[*ports, "4500"]))
    assert on(box).setting(IPSEC) is Setting.BLOCKS


@given(anything)
def test_any_dump_has_an_address_or_none(found: Any) -> None:
    assert isinstance(wan_address({"interface": found}), str | None)
    assert isinstance(
        wan_address({"interface": [{"interface": "wan", "ipv4-address": found}]}), str | None
    )


@pytest.mark.parametrize("nested", ["[" * 1000 + "]" * 1000, '{"a":' * 900 + "1" + "}" * 900])
def test_a_ruleset_that_is_nested_too_deeply_tells_nothing(nested: str) -> None:
    text = '{"nftables": [{"rule": {"expr": ' + nested + "}}]}"
    assert ruleset_helps(text) is None
    assert rules_generation(text) is None


@given(
    st.dictionaries(
        st.sampled_from(["table", "rule", "ct helper"]),
        anything
        | st.dictionaries(
            st.sampled_from(["name", "type", "expr"]),
            anything | st.just("pptp") | st.lists(st.dictionaries(st.just("ct helper"), anything)),
        ),
    )
)
def test_any_ruleset_is_read_or_passed_over(entry: dict[str, Any]) -> None:
    text = json.dumps({"nftables": [entry, entry]})
    assert ruleset_helps(text) in (True, False, None)
    assert rules_generation(text) is not None
