from typing import Any

import pytest

from router_drivers._firewall import Firewall
from router_drivers._rule import TRAFFIC, words
from router_drivers.base import Passthrough
from tests.unit.router_drivers.boxes import firewall, rule, values

KINDS = {traffic.key: traffic for kinds in TRAFFIC.values() for traffic in kinds}


def blocked(box: Firewall) -> set[str]:
    return {key for key, traffic in KINDS.items() if box.judge(traffic).blocked}


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"proto": "udp", "dest_port": "500"}, {"udp500"}),
        ({"proto": "udp", "dest_port": ["500", "4500"]}, {"udp500", "udp4500"}),
        ({"proto": "udp", "dest_port": "500 4500 1701"}, {"udp500", "udp4500", "udp1701"}),
        ({"proto": ["udp"], "dest_port": "499-501"}, {"udp500"}),
        ({"proto": "udp", "dest_port": "4490:4510"}, {"udp4500"}),
        ({"proto": "17", "dest_port": "1701"}, {"udp1701"}),
        ({"proto": "UDP", "dest_port": "1701"}, {"udp1701"}),
        ({"proto": "tcpudp", "dest_port": "1723"}, {"tcp1723"}),
        ({"proto": "tcp udp", "dest_port": "1723"}, {"tcp1723"}),
        ({"dest_port": "1723"}, {"tcp1723"}),
        ({"proto": "esp"}, {"esp"}),
        ({"proto": "50"}, {"esp"}),
        ({"proto": ["esp", "gre"]}, {"esp", "gre"}),
        ({"proto": "47"}, {"gre"}),
        ({"proto": "esp udp", "dest_port": "500"}, {"esp", "udp500"}),
        ({"proto": "all"}, set(KINDS)),
        ({"proto": "!udp"}, {"tcp1723", "gre", "esp"}),
        ({"proto": "udp", "dest_port": "!500"}, {"udp4500", "udp1701"}),
        ({"proto": "gre", "src": "*", "dest": "*"}, {"gre"}),
        ({"proto": "gre", "target": None}, {"gre"}),
        ({"proto": "gre", "target": "REJECT"}, {"gre"}),
        ({"proto": "gre", "target": "reject"}, {"gre"}),
        ({"proto": "gre", "enabled": "1"}, {"gre"}),
        ({"proto": "gre", "family": "ipv4"}, {"gre"}),
        ({"proto": "gre", "dest_ip": "0.0.0.0/0"}, {"gre"}),
        # none of these stops everybody
        ({"proto": "gre", "enabled": "0"}, set()),
        ({"proto": "gre", "enabled": "off"}, set()),
        ({"proto": "gre", "family": "ipv6"}, set()),
        ({"proto": "gre", "target": "MARK"}, set()),
        ({"proto": "gre", "src": "wan", "dest": "lan"}, set()),
        ({"proto": "gre", "dest": None}, set()),
        ({"proto": "gre", "src": None}, set()),
        ({"proto": "gre", "src_ip": "192.168.1.50"}, set()),
        ({"proto": "gre", "dest_ip": "203.0.113.10"}, set()),
        ({"proto": "gre", "src_mac": "00:00:5e:00:53:01"}, set()),
        ({"proto": "gre", "start_time": "22:00:00"}, set()),
        ({"proto": "gre", "an_option_of_tomorrow": "x"}, set()),
        ({"proto": "udp", "dest_port": "500", "src_port": "1024"}, set()),
        ({"proto": "udp", "dest_port": "nonsense"}, set()),
        ({"proto": "tcp", "dest_port": "500"}, set()),
    ],
)
def test_which_traffic_a_rule_stops(options: dict[str, Any], expected: set[str]) -> None:
    assert blocked(firewall(rule("X", **options))) == expected


def test_the_stock_firewall_blocks_nothing() -> None:
    assert blocked(firewall()) == set()


def test_an_accept_before_a_drop_wins_and_one_after_it_does_not() -> None:
    accept, drop = rule("A", proto="gre", target="ACCEPT"), rule("D", proto="gre")
    assert blocked(firewall(accept, drop)) == set()
    assert blocked(firewall(drop, accept)) == {"gre"}


def test_a_rule_for_any_source_comes_before_the_zones_own() -> None:
    own, anybody = rule("A", proto="gre", target="ACCEPT"), rule("D", proto="gre", src="*")
    assert blocked(firewall(own, anybody)) == {"gre"}


def test_a_narrow_accept_does_not_open_for_all_and_a_narrow_drop_is_told() -> None:
    accept = rule("A", proto="gre", target="ACCEPT", src_ip="192.168.1.9")
    assert blocked(firewall(accept, rule("D", proto="gre"))) == {"gre"}
    told = firewall(rule("N", proto="gre", src_ip="192.168.1.9")).judge(KINDS["gre"])
    assert [one.name for one in told.narrow] == ["N"]
    assert not told.blocked


def test_every_drop_in_the_way_is_named() -> None:
    first, second = rule("One", proto="gre"), rule("Two", proto="all", dest="*")
    judged = firewall(first, second).judge(KINDS["gre"])
    assert [one.name for one in judged.blocking] == ["One", "Two"]


def test_without_forwarding_only_an_accept_lets_out() -> None:
    closed = firewall(forwarding=False)
    assert blocked(closed) == set(KINDS)
    assert closed.judge(KINDS["gre"]).closed
    opened = firewall(rule("A", proto="gre", target="ACCEPT"), forwarding=False)
    assert "gre" not in blocked(opened)


@pytest.mark.parametrize(
    ("options", "broad"),
    [
        ({"proto": "all"}, True),
        ({"proto": "udp"}, True),
        ({"proto": "udp", "dest_port": "1-1024"}, True),
        ({"proto": "udp", "dest_port": "!53"}, True),
        ({"proto": "!tcp"}, True),
        ({"proto": "udp", "dest_port": "500 4500 1701"}, False),
        ({"proto": "udp", "dest_port": "495-505"}, False),
        ({"proto": "esp gre"}, False),
    ],
)
def test_a_rule_about_far_more_than_vpn_is_broad(options: dict[str, Any], broad: bool) -> None:
    assert firewall(rule("X", **options)).rules[-1].broad is broad


def test_rules_keep_their_identity_when_section_names_shift() -> None:
    before = firewall(rule("A", proto="gre"), rule(proto="esp"))
    after = firewall(rule("New", proto="icmp"), rule("A", proto="gre"), rule(proto="esp"))
    kept = {one.identity for one in before.concerned(Passthrough.PPTP)}
    assert kept == {one.identity for one in after.concerned(Passthrough.PPTP)} == {"rule 'A'"}
    nameless = {one.identity for one in before.concerned(Passthrough.IPSEC)}
    assert nameless == {one.identity for one in after.concerned(Passthrough.IPSEC)}


def test_switching_a_nameless_rule_off_does_not_change_its_identity() -> None:
    on, off = firewall(rule(proto="gre")), firewall(rule(proto="gre", enabled="0"))
    assert on.rules[-1].identity == off.rules[-1].identity


def test_rules_of_the_same_name_are_told_apart() -> None:
    twins = firewall(rule("A", proto="gre"), rule("A", proto="esp")).rules[-2:]
    assert [one.identity for one in twins] == ["rule 'A'", "rule 'A' (2)"]


def test_a_named_section_is_found_by_its_name() -> None:
    whole = values(rule("shown", proto="gre"))
    whole["pw_gre"] = {**whole.popitem()[1], ".anonymous": False, ".name": "pw_gre"}
    assert Firewall.of(whole).rules[-1].identity == "rule pw_gre"


def test_zones_by_name_or_by_masquerading() -> None:
    whole = values()
    for section in whole.values():
        if section[".type"] == "zone":
            section["name"] = {"lan": "home", "wan": "world"}[section["name"]]
    box = Firewall.of(whole)
    assert box.inside is not None
    assert box.outside is not None
    assert (box.inside["name"], box.outside["name"]) == ("home", "world")


def test_what_is_no_section_is_left_out() -> None:
    box = Firewall.of({"a": "text", "b": None, "c": {"no": "type"}, "d": {".type": 7}})
    assert box.sections == ()
    assert box.inside is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, ()),
        ("a b", ("a", "b")),
        (["a", "b c"], ("a", "b", "c")),
        ("", ()),
        (1, ("1",)),
    ],
)
def test_words_of_a_value(value: Any, expected: tuple[str, ...]) -> None:
    assert words(value) == expected
