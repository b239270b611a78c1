from __future__ import annotations

import json

import pytest

from wizard.host import texts

ARP = (
    "IP address       HW type     Flags       HW address            Mask     Device\n"
    "192.168.1.1      0x1         0x2         A0:B1:C2:D3:E4:F5     *        eth0\n"
    "192.168.1.7      0x1         0x0         00:00:00:00:00:00     *        eth0\n"
)


def test_neighbours_of_linux() -> None:
    assert texts.mac_in_proc_arp(ARP, "192.168.1.1") == "a0:b1:c2:d3:e4:f5"
    assert texts.mac_in_proc_arp(ARP, "192.168.1.7") == ""
    assert texts.mac_in_proc_arp(ARP, "192.168.1.9") == ""
    assert texts.mac_in_proc_arp("", "192.168.1.1") == ""


def test_neighbours_of_ipv6_go_without_their_scope() -> None:
    rows = [
        {"dst": "fe80::1", "dev": "eth0", "lladdr": "a0:b1:c2:d3:e4:f5", "state": ["STALE"]},
        {"dst": "fe80::2", "dev": "eth0", "state": ["FAILED"]},
    ]
    printed = json.dumps(rows)
    assert texts.mac_in_ip_neigh(printed, "fe80::1%eth0") == "a0:b1:c2:d3:e4:f5"
    assert texts.mac_in_ip_neigh(printed, "fe80::2%eth0") == ""
    assert texts.mac_in_ip_neigh("no json", "fe80::1") == ""


@pytest.mark.parametrize(
    "printed",
    [
        "? (192.168.1.1) at a0:b1:c2:3:e4:f5 on en0 ifscope [ethernet]",
        "  192.168.1.1           a0-b1-c2-03-e4-f5     dynamic   ",
    ],
)
def test_neighbours_as_macos_and_windows_print_them(printed: str) -> None:
    assert texts.mac_in_arp_table(printed, "192.168.1.1") == "a0:b1:c2:03:e4:f5"
    assert texts.mac_in_arp_table(printed, "192.168.1.11") == ""


def test_name_servers_are_addresses_each_once() -> None:
    text = (
        "# made by hand\nnameserver 192.168.1.1\nnameserver fe80::1%eth0\n"
        "nameserver 192.168.1.1\nnameserver oops\nsearch office.example\nnameserver\n"
    )
    assert texts.name_servers(text) == ("192.168.1.1", "fe80::1%eth0")
    assert len(texts.name_servers("".join(f"nameserver 10.0.0.{n}\n" for n in range(99)))) == 8


def test_the_stub_of_systemd_is_told_from_a_real_resolver() -> None:
    assert texts.is_stub(("127.0.0.53",))
    assert not texts.is_stub(("127.0.0.53", "192.168.1.1"))
    assert not texts.is_stub(())


def test_network_names() -> None:
    linked = "Connected to a0:b1:c2:d3:e4:f5 (on wlan0)\n\tSSID: Home Sweet Home\n\tfreq: 5180\n"
    assert texts.network_name_of_iw(linked) == "Home Sweet Home"
    assert texts.network_name_of_iw("Not connected.\n") == ""
    assert texts.network_name_of_nmcli("no:Neighbour\nyes:My\\:Net\n") == "My:Net"
    assert texts.network_name_of_nmcli("no:Neighbour\n") == ""
