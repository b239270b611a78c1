from __future__ import annotations

from pathlib import Path

import pytest

from wizard.host.local import Owner, charon, findings, ipv6_only, kernel_esp, overlap, ports
from wizard.model import Answer, Interface, Machine
from wizard.privilege import parts

HOME = Interface("eth0", ("192.168.1.50/24", "fe80::1/64"), kind="wired")
LOOPBACK = Interface("lo", ("127.0.0.1/8", "::1/128"))
AT_HOME = Machine(interfaces=(LOOPBACK, HOME), gateways=(("192.168.1.1", "eth0"),))


def with_link(*links: Interface) -> Machine:
    return Machine(interfaces=(*links, HOME), gateways=AT_HOME.gateways)


def test_the_same_network_at_home_and_in_the_office_overlaps() -> None:
    found = overlap(AT_HOME, ["10.20.0.0/24", "192.168.0.0/16"])
    assert found.answer is Answer.YES
    assert found.facts == {
        "local": "192.168.1.0/24",
        "inside": "192.168.0.0/16",
        "interface": "eth0",
        "kind": "lan",
    }


def test_different_networks_do_not_overlap() -> None:
    assert overlap(AT_HOME, ["10.20.0.0/24", "2001:db8::/32"]).answer is Answer.NO


def test_a_docker_bridge_counts_though_nothing_runs_in_it() -> None:
    docker = Interface("docker0", ("172.17.0.1/16",), up=False, kind="other")
    found = overlap(with_link(docker), ["172.16.0.0/12"])
    assert found.answer is Answer.YES
    assert found.facts["kind"] == "virtual"
    assert found.facts["interface"] == "docker0"


def test_the_home_network_is_named_before_a_bridge() -> None:
    virbr = Interface("virbr0", ("192.168.122.1/24",), kind="other")
    assert overlap(with_link(virbr), ["192.168.0.0/16"]).facts["interface"] == "eth0"


def test_the_tunnel_itself_is_no_overlap() -> None:
    tunnel = Interface("ipsec0", ("10.20.0.77/24",), kind="tunnel")
    assert overlap(with_link(tunnel), ["10.20.0.0/24"], "ipsec0").answer is Answer.NO
    assert overlap(with_link(tunnel), ["10.20.0.0/24"]).answer is Answer.NO


def test_another_tunnel_is_one_once_ours_is_known() -> None:
    other = Interface("tun7", ("10.20.0.77/24",), kind="tunnel")
    assert overlap(with_link(other), ["10.20.0.0/24"], "ipsec0").answer is Answer.YES


def test_an_inner_address_on_a_real_link_is_no_network() -> None:
    carrying = Interface("eth0", ("192.168.1.50/24", "10.20.0.77/32"), kind="wired")
    machine = Machine(interfaces=(carrying,), gateways=AT_HOME.gateways)
    assert overlap(machine, ["10.20.0.0/24"]).answer is Answer.NO


def test_all_traffic_overlaps_by_intent_only() -> None:
    assert overlap(AT_HOME, ["0.0.0.0/0"]).answer is Answer.NO


def test_without_inside_routes_nothing_can_be_said() -> None:
    assert overlap(AT_HOME, []).answer is Answer.UNSURE
    assert overlap(AT_HOME, ["nonsense"]).answer is Answer.UNSURE


def test_ipv6_networks_overlap_too() -> None:
    link = Interface("eth0", ("2001:db8:1::5/64",), kind="wired")
    machine = Machine(interfaces=(link,))
    assert overlap(machine, ["2001:db8::/32"]).answer is Answer.YES


def test_free_ports_are_good_and_held_ones_named() -> None:
    assert ports([]).answer is Answer.YES
    held = ports([Owner(4500, "0.0.0.0", "charon"), Owner(500, "0.0.0.0", "charon")])
    assert held.answer is Answer.NO
    assert (held.facts["port"], held.facts["ports"]) == (500, [500, 4500])
    assert held.facts["owner"] == "charon"


def test_charon_is_found_where_the_distributions_put_it(tmp_path: Path) -> None:
    missing = charon(tmp_path)
    assert missing.answer is Answer.NO
    assert missing.facts["missing"] == "charon"
    place = tmp_path / "usr/libexec/ipsec/charon"
    place.parent.mkdir(parents=True)
    place.touch()
    assert charon(tmp_path).facts == {"path": "/usr/libexec/ipsec/charon"}


@pytest.mark.parametrize("place", parts.CHARON)
def test_charon_is_looked_for_where_it_will_be_started(tmp_path: Path, place: str) -> None:
    assert charon(tmp_path).facts["package"] == parts.PACKAGES["charon"]
    found = tmp_path / place.lstrip("/")
    found.parent.mkdir(parents=True)
    found.touch()
    assert charon(tmp_path).facts == {"path": place}


def test_a_daemon_that_we_cannot_start_is_not_ours(tmp_path: Path) -> None:
    other = tmp_path / "usr/sbin/charon-systemd"
    other.parent.mkdir(parents=True)
    other.touch()
    assert charon(tmp_path).answer is Answer.NO


@pytest.mark.parametrize(
    ("files", "answer"),
    [
        ({"proc/modules": "esp4 28672 0 - Live 0x0\n"}, Answer.YES),
        ({"proc/sys/kernel/osrelease": "6.1\n", "lib/modules/6.1/modules.builtin": "x"}, None),
        (
            {
                "proc/sys/kernel/osrelease": "6.1\n",
                "lib/modules/6.1/modules.dep": "kernel/net/ipv4/esp4.ko.xz: kernel/x.ko\n",
            },
            Answer.YES,
        ),
        (
            {
                "proc/sys/kernel/osrelease": "6.1\n",
                "lib/modules/6.1/modules.dep": "kernel/net/ipv4/ah4.ko:\n",
            },
            Answer.NO,
        ),
        ({"proc/net/xfrm_stat": "XfrmInError 0\n"}, Answer.UNSURE),
        ({}, Answer.UNSURE),
    ],
)
def test_kernel_esp(tmp_path: Path, files: dict[str, str], answer: Answer | None) -> None:
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    assert kernel_esp(tmp_path).answer is (answer or Answer.UNSURE)


def test_ipv6_only_needs_a_way_out_and_no_ipv4() -> None:
    six = Interface("eth0", ("2001:db8::5/64",), kind="wired")
    only = Machine(interfaces=(LOOPBACK, six), gateways=(("fe80::1%eth0", "eth0"),))
    assert ipv6_only(only).answer is Answer.YES
    assert ipv6_only(AT_HOME).answer is Answer.NO
    assert ipv6_only(Machine()).answer is Answer.NO


def test_every_local_question_is_answered_once(tmp_path: Path) -> None:
    asked = [finding.probe for finding in findings(AT_HOME, [], tmp_path)]
    assert asked == ["local.ports", "local.charon", "local.kernel_esp", "local.ipv6_only"]
