from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from wizard.host import routes
from wizard.model import Route

HEAD = "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT\n"
WIRED = "eth0\t00000000\t0101A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\n"
WIFI = "wlan0\t00000000\t0102A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0\n"
ON_LINK = "eth0\t0001A8C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0\n"
REJECTED = "lo\t0000000A\t00000000\t0201\t0\t0\t0\t000000FF\t0\t0\t0\n"
DEFAULT_SIX = (
    "00000000000000000000000000000000 00 00000000000000000000000000000000 00 "
    "fe800000000000000000000000000001 00000400 00000002 00000000 00000003     eth0\n"
)
PREFIX_SIX = (
    "20010db8000000000000000000000000 40 00000000000000000000000000000000 00 "
    "00000000000000000000000000000000 00000100 00000001 00000000 00000001     eth0\n"
)
MULTICAST_SIX = (
    "ff000000000000000000000000000000 08 00000000000000000000000000000000 00 "
    "00000000000000000000000000000000 00000100 00000003 00000000 00000001     eth0\n"
)
OWN_SIX = (
    "20010db8000000000000000000000002 80 00000000000000000000000000000000 00 "
    "00000000000000000000000000000000 00000000 00000003 00000000 80200001     eth0\n"
)


def test_ipv4_routes_are_read_in_the_byte_order_of_the_file() -> None:
    found = [entry.route for entry in routes.from_proc_ipv4(HEAD + WIRED + ON_LINK)]
    assert found == [
        Route("0.0.0.0/0", "eth0", "192.168.1.1"),
        Route("192.168.1.0/24", "eth0", ""),
    ]


def test_a_rejecting_route_is_no_way_out() -> None:
    assert routes.from_proc_ipv4(HEAD + REJECTED) == []


def test_two_default_routes_come_in_metric_order() -> None:
    entries = routes.from_proc_ipv4(HEAD + WIFI + WIRED)
    assert routes.gateways(entries) == (("192.168.1.1", "eth0"), ("192.168.2.1", "wlan0"))


def test_ipv6_only_has_a_link_local_gateway_with_its_scope() -> None:
    entries = routes.from_proc_ipv6(DEFAULT_SIX + PREFIX_SIX + MULTICAST_SIX + OWN_SIX)
    assert routes.gateways(entries) == (("fe80::1%eth0", "eth0"),)
    assert [entry.route.destination for entry in entries] == ["::/0", "2001:db8::/64"]


def test_ipv4_gateways_come_before_ipv6_ones() -> None:
    entries = routes.from_proc_ipv6(DEFAULT_SIX) + routes.from_proc_ipv4(HEAD + WIFI)
    assert [address for address, _interface in routes.gateways(entries)] == [
        "192.168.2.1",
        "fe80::1%eth0",
    ]


def test_no_network_has_no_gateway() -> None:
    assert routes.gateways([]) == ()
    assert routes.from_proc_ipv4("") == []
    assert routes.from_proc_ipv6("") == []


def test_further_tables_are_read_and_the_main_one_left_to_proc() -> None:
    rows = [
        {"dst": "default", "gateway": "192.168.1.1", "dev": "eth0"},
        {"dst": "10.20.0.0/24", "dev": "ipsec0", "table": "220"},
        {"dst": "default", "dev": "wg0", "table": 51820},
        {"dst": "127.0.0.1", "dev": "lo", "table": "local", "type": "local"},
        {"dst": "10.9.0.0/16", "table": "220", "type": "unreachable", "dev": "lo"},
        {"dst": "nonsense", "dev": "x", "table": "9"},
        "garbage",
    ]
    assert routes.from_ip_json(json.dumps(rows)) == [
        Route("10.20.0.0/24", "ipsec0", ""),
        Route("0.0.0.0/0", "wg0", ""),
    ]


def test_output_that_is_no_json_tells_nothing() -> None:
    assert routes.from_ip_json("") == []
    assert routes.from_ip_json("Object unknown") == []
    assert routes.from_ip_json("{}") == []


@given(st.text(alphabet="0123456789abcdefABCDEF \t\nethwlan", max_size=200))
def test_garbage_never_raises(text: str) -> None:
    assert all(entry.route.interface for entry in routes.from_proc_ipv4(text))
    assert all(entry.route.interface for entry in routes.from_proc_ipv6(text))
