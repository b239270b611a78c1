"""The lab's path is what its switches say, judged by callers that share no product code."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.lab import kernel, names, possible
from tests.lab.world import World

pytestmark = pytest.mark.skipif(bool(possible.why_not()), reason=possible.why_not())


def module(world: World, name: str, *words: str) -> Any:
    """What one of the lab's own tools prints when the client runs it."""
    done = world.run(["python", "-m", f"tests.lab.{name}", *words])
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


def calls(world: World, *sources: str) -> Any:
    return module(world, "pptp_call", names.SERVER, *(sources or (names.CLIENT,)))


def test_open_path() -> None:
    with World() as world:
        asked = ("ike500", "ike4500", "l2tp", "esp")
        assert module(world, "questions", *asked) == dict.fromkeys(asked, "yes")
        assert calls(world) == ["gre"]
        found = world.run(["getent", "hosts", names.SERVER_NAME]).stdout.split()
        assert found[0] == names.SERVER.encode()
        for absent in (names.INSIDE_NAME, "nobody.example"):
            assert world.run(["getent", "hosts", absent]).returncode == 2


@pytest.mark.parametrize(
    ("switch", "expected"),
    [
        ("pptp_helper=off", "no_gre"),
        ("gre=drop", "no_gre"),
        ("tcp1723=drop", "silent"),
        ("double_nat,cgnat", "gre"),
    ],
)
def test_pptp(switch: str, expected: str) -> None:
    with World(router=switch) as world:
        assert calls(world) == [expected]


def test_second_client_of_a_router_that_pairs_addresses() -> None:
    with World(router="pptp_clients=1") as world:
        world.run(["ip", "addr", "add", "192.168.1.101/24", "dev", "eth0"], check=True)
        assert calls(world, names.CLIENT, "192.168.1.101") == ["gre", "no_gre"]


def test_two_clients_of_a_router_with_the_helper() -> None:
    with World() as world:
        world.run(["ip", "addr", "add", "192.168.1.101/24", "dev", "eth0"], check=True)
        assert calls(world, names.CLIENT, "192.168.1.101") == ["gre", "gre"]


def test_drops() -> None:
    with World(router="udp500=drop,udp1701=drop,esp=drop") as world:
        asked = module(world, "questions", "ike500", "ike4500", "l2tp", "esp")
        assert asked == {"ike500": "no", "ike4500": "yes", "l2tp": "no", "esp": "no"}


@pytest.mark.parametrize(
    ("switch", "question", "expected"),
    [
        ("", "fragmented", "refused"),
        ("fragments=drop", "fragmented", "no"),
        ("fragments=drop", "large", "refused"),
        ("", "large", "refused"),
        ("mtu=1400", "large", "too_big"),
        ("mtu=1400", "small", "refused"),
        ("blackhole=1400", "large", "no"),
        ("blackhole=1400", "small", "refused"),
    ],
)
def test_sizes(switch: str, question: str, expected: str) -> None:
    with World(router=switch) as world:
        assert module(world, "questions", question) == {question: expected}


def test_udp_timeout() -> None:
    with World(router="udp_timeout=30s") as world:
        path = "/proc/sys/net/netfilter/nf_conntrack_udp_timeout_stream"

        def read() -> str:
            with open(path) as file:  # noqa: PTH123 - one line in the other namespace
                return file.read().strip()

        assert kernel.in_network(world.namespace("router"), read) == "30"


@pytest.mark.parametrize(
    ("switch", "wan", "machine"),
    [
        ("", names.WAN, None),
        ("double_nat", names.OUTER_WAN, "outer"),
        ("cgnat", names.CARRIER_WAN, "carrier"),
    ],
)
def test_boxes_on_the_way(switch: str, wan: str, machine: str | None) -> None:
    with World(router=switch) as world:
        assert world.facts()["wan_address"] == wan
        boxes = [n for n in world.facts()["namespaces"] if n.endswith(("-outer", "-carrier"))]
        assert boxes == ([world.namespace(machine)] if machine else [])


def test_server_that_is_down_or_has_no_ike() -> None:
    with World(server="down") as world:
        assert module(world, "questions", "ike500", "l2tp") == {"ike500": "no", "l2tp": "no"}
    with World(server="ike=reject") as world:
        assert module(world, "questions", "ike500", "l2tp") == {"ike500": "refused", "l2tp": "yes"}
