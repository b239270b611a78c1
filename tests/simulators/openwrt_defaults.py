"""A stock OpenWrt box: its configuration, its board, its rights."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

MODULES = ("nf_conntrack", "nf_conntrack_pptp", "nf_nat", "nf_nat_pptp")
"""Kernel modules of a box with kmod-nf-nathelper-extra; without it the pptp ones are absent."""


def _rule(name: str, **options: Any) -> dict[str, Any]:
    return {".type": "rule", "name": name, **options}


def firewall() -> list[dict[str, Any]]:
    """OpenWrt's default /etc/config/firewall."""
    return [
        {".type": "defaults", "syn_flood": "1", "input": "REJECT"}
        | {"output": "ACCEPT", "forward": "REJECT"},
        {".type": "zone", "name": "lan", "network": ["lan"]}
        | {"input": "ACCEPT", "output": "ACCEPT", "forward": "ACCEPT"},
        {".type": "zone", "name": "wan", "network": ["wan", "wan6"], "input": "REJECT"}
        | {"output": "ACCEPT", "forward": "DROP", "masq": "1", "mtu_fix": "1"},
        {".type": "forwarding", "src": "lan", "dest": "wan"},
        _rule("Allow-DHCP-Renew", src="wan", proto="udp", dest_port="68")
        | {"target": "ACCEPT", "family": "ipv4"},
        _rule("Allow-Ping", src="wan", proto="icmp", icmp_type="echo-request")
        | {"family": "ipv4", "target": "ACCEPT"},
        _rule("Allow-IGMP", src="wan", proto="igmp", family="ipv4", target="ACCEPT"),
        _rule("Allow-DHCPv6", src="wan", proto="udp", dest_port="546", family="ipv6")
        | {"target": "ACCEPT"},
        _rule("Allow-MLD", src="wan", proto="icmp", src_ip="fe80::/10", family="ipv6")
        | {"icmp_type": ["130/0", "131/0", "132/0", "143/0"], "target": "ACCEPT"},
        _rule("Allow-ICMPv6-Input", src="wan", proto="icmp", family="ipv6")
        | {"icmp_type": ["echo-request", "echo-reply"], "limit": "1000/sec", "target": "ACCEPT"},
        _rule("Allow-ICMPv6-Forward", src="wan", dest="*", proto="icmp", family="ipv6")
        | {"icmp_type": ["echo-request", "echo-reply"], "limit": "1000/sec", "target": "ACCEPT"},
        _rule("Allow-IPSec-ESP", src="wan", dest="lan", proto="esp", target="ACCEPT"),
        _rule("Allow-ISAKMP", src="wan", dest="lan", dest_port="500", proto="udp")
        | {"target": "ACCEPT"},
    ]


def configs() -> dict[str, list[dict[str, Any]]]:
    """The packages that the simulator keeps."""
    return {
        "firewall": firewall(),
        "network": [
            {".type": "interface", ".name": "loopback", "device": "lo", "proto": "static"},
            {".type": "interface", ".name": "lan", "device": "br-lan", "proto": "static"}
            | {"ipaddr": "192.168.1.1", "netmask": "255.255.255.0"},
            {".type": "interface", ".name": "wan", "device": "eth1", "proto": "dhcp"},
        ],
        "system": [{".type": "system", "hostname": "OpenWrt", "timezone": "UTC"}],
        "dhcp": [{".type": "dnsmasq", "domain": "lan"}],
    }


BOARD: Mapping[str, Any] = {
    "kernel": "6.12.40",
    "hostname": "OpenWrt",
    "system": "ARMv8 Processor rev 4",
    "model": "Simulated Router",
    "board_name": "simulated,router",
    "release": {
        "distribution": "OpenWrt",
        "version": "25.12.0",
        "revision": "r32000-000000000000",
        "target": "mediatek/filogic",
        "description": "OpenWrt 25.12.0 r32000-000000000000",
        "builddate": "1766000000",
    },
}

FEATURES: Mapping[str, Any] = {
    "firewall": True,
    "firewall4": True,
    "opkg": False,
    "apk": True,
    "dropbear": True,
    "swconfig": False,
    "offloading": True,
}

HELPERS: tuple[Mapping[str, Any], ...] = (
    {"name": "ftp", "description": "FTP passive connection tracking"}
    | {"module": "nf_conntrack_ftp", "family": "any", "proto": "tcp", "port": 21},
    {"name": "pptp", "description": "PPTP VPN connection tracking"}
    | {"module": "nf_conntrack_pptp", "family": "ipv4", "proto": "tcp", "port": 1723},
    {"name": "sip", "description": "SIP VoIP connection tracking"}
    | {"module": "nf_conntrack_sip", "family": "any", "proto": "udp", "port": 5060},
)

FIREWALL_RESTART = "/etc/init.d/firewall restart"
RULESET_COMMAND = "/usr/sbin/nft --terse --json list ruleset"


@dataclass(frozen=True)
class Rights:
    """What a root login is granted: ubus object -> methods; file pattern -> permissions."""

    ubus: Mapping[str, tuple[str, ...]]
    uci: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    file: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    web: bool = False

    def allows(self, scope: str, thing: str, action: str) -> bool:
        """Whether this right is granted (scopes of session.access)."""
        from fnmatch import fnmatchcase

        table = {"ubus": self.ubus, "uci": self.uci, "file": self.file}.get(scope, self.groups)
        return any(fnmatchcase(thing, key) and action in what for key, what in table.items())

    def shown(self) -> dict[str, Any]:
        """The `acls` of a login answer."""
        tables = {
            "access-group": self.groups,
            "ubus": self.ubus,
            "uci": self.uci,
            "file": self.file,
        }
        return {
            scope: {key: list(what) for key, what in table.items()}
            for scope, table in tables.items()
            if table
        }


ANYBODY = Rights(ubus={"session": ("access", "login")}, groups={"unauthenticated": ("read",)})
"""What the all-zero session may do on any image."""

BARE = ANYBODY
"""A login on an image with uhttpd-mod-ubus but without LuCI's ACL files."""

ANYBODY_LUCI = Rights(
    ubus={"session": ("access", "login"), "luci": ("getFeatures",)},
    groups={"unauthenticated": ("read",)},
    web=True,
)
"""What the all-zero session may do where LuCI is installed."""

LUCI = Rights(
    ubus={
        "session": ("access", "login"),
        "uci": ("get", "changes", "add", "set", "delete", "apply", "confirm"),
        "file": ("read", "write", "list", "exec", "stat", "remove"),
        "system": ("board", "info"),
        "network.interface": ("dump",),
        "luci": ("getFeatures", "getConntrackHelpers", "getVersion"),
        "rc": ("list", "init"),
    },
    uci=dict.fromkeys(
        ("firewall", "network", "dhcp", "system", "luci", "uhttpd", "dropbear"), ("read", "write")
    ),
    file={
        "/": ("list",),
        "/*": ("list",),
        FIREWALL_RESTART: ("exec",),
        RULESET_COMMAND: ("exec",),
    },
    groups={"luci-access": ("read", "write"), "unauthenticated": ("read",)},
    web=True,
)
"""A root login of LuCI 25.12."""

RIGHTS: Mapping[str, Rights] = {"luci": LUCI, "bare": BARE}
