"""What the simulated box makes of its firewall configuration."""

from __future__ import annotations

from typing import Any

import pytest

from tests.simulators import fw4, openwrt_defaults
from tests.simulators.ubus import UbusRouter

# What firewall4 makes of it


@pytest.mark.parametrize(
    ("defaults", "lan", "module", "expected"),
    [
        ({}, {}, True, True),
        ({"auto_helper": "0"}, {}, True, False),
        ({}, {"auto_helper": "0"}, True, False),
        ({}, {"helper": ["pptp"]}, True, True),
        ({"auto_helper": "0"}, {"helper": ["pptp"]}, True, True),
        ({}, {"helper": ["ftp"]}, True, False),
        ({}, {"masq": "1"}, True, False),
        ({}, {}, False, False),
        ({}, {"helper": ["pptp"]}, False, False),
    ],
)
def test_truth_table_of_the_helper(
    defaults: dict[str, Any], lan: dict[str, Any], module: bool, expected: bool
) -> None:
    configs = openwrt_defaults.configs()
    configs["firewall"][0] |= defaults
    configs["firewall"][1] |= lan
    firewall = UbusRouter(configs).config["firewall"]
    modules = openwrt_defaults.MODULES if module else ()
    assert fw4.pptp_helper(firewall, modules) is expected


def test_rules_that_block() -> None:
    rule = {".type": "rule", "src": "lan", "dest": "wan", "target": "DROP"}
    configs = {
        "firewall": [
            *openwrt_defaults.firewall(),
            rule | {"proto": "gre", "name": "no gre"},
            rule | {"proto": "udp", "dest_port": "500 4500"},
            rule | {"proto": ["esp", "ah"], "enabled": "0"},
            rule | {"dest_port": "1723", "target": "reject"},
            rule | {"target": "ACCEPT", "proto": "esp"},
        ]
    }
    found = fw4.blocked(UbusRouter(configs).config["firewall"])
    assert [(each.protocol, each.port, each.target) for each in found] == [
        ("gre", "", "DROP"),
        ("udp", "500", "DROP"),
        ("udp", "4500", "DROP"),
        ("tcp", "1723", "REJECT"),
        ("udp", "1723", "REJECT"),
    ]
    assert found[0].name == "no gre"
