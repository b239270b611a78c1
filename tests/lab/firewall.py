"""The home router's nft rules, made from its OpenWrt configuration as fw4 would, and its NAT.

Unlike fw4's, the blocking rules stand before "established accept", and those of protocols without
ports act in both directions: the switch `gre=drop` means that no GRE passes, tracked or not.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from tests.lab.switches import Router
from tests.simulators import fw4
from tests.simulators.uci import Package

TABLE = "inet fw4"
_SAFE = re.compile(r"[a-z0-9-]+")


def _verdict(protocol: str, target: str) -> str:
    if target == "DROP":
        return "drop"
    return "reject with tcp reset" if protocol == "tcp" else "reject with icmpx port-unreachable"


def _block(rule: fw4.Blocked) -> list[str]:
    verdict = _verdict(rule.protocol, rule.target)
    if not _SAFE.fullmatch(rule.protocol) or (rule.port and not _SAFE.fullmatch(rule.port)):
        return []
    if rule.protocol in {"all", "any"}:
        return [f'iifname "lan0" oifname "wan0" {verdict}']
    if rule.port:
        return [f'iifname "lan0" {rule.protocol} dport {rule.port} {verdict}']
    if rule.protocol in {"tcp", "udp"}:
        return [f'iifname "lan0" meta l4proto {rule.protocol} {verdict}']
    return [f"meta l4proto {rule.protocol} {verdict}"]


def _chain(name: str, hook: str, lines: list[str]) -> str:
    body = "\n".join(f"    {line}" for line in ([f"type {hook};"] if hook else []) + lines)
    return f"  chain {name} {{\n{body}\n  }}"


def _early(plan: Router) -> list[str]:
    """Before defragmentation, where fragments can still be seen."""
    lines = [] if plan.fragments else ["ip frag-off & 0x3fff != 0 drop"]
    return lines + ([f"ip length > {plan.blackhole} drop"] if plan.blackhole else [])


def _helped() -> list[str]:
    """PPTP carried by the kernel's helper: any number of clients."""
    return [
        '  ct helper pptp {\n    type "pptp" protocol tcp\n    l3proto ip\n  }',
        _chain("helper_lan", "", ['tcp dport 1723 ct helper set "pptp"']),
        _chain(
            "prerouting",
            "filter hook prerouting priority filter; policy accept",
            ['iifname "lan0" jump helper_lan'],
        ),
    ]


def _paired(wan_address: str) -> list[str]:
    """PPTP carried by address pair, as simple boxes do: one client to a server."""
    return [
        "  map pairs {\n    type ipv4_addr : ipv4_addr\n    flags dynamic\n  }",
        _chain(
            "pair_in",
            "filter hook prerouting priority raw; policy accept",
            [
                "meta l4proto gre notrack",
                'iifname "lan0" meta l4proto gre add @pairs { ip daddr : ip saddr }',
                'iifname "wan0" meta l4proto gre ip daddr set ip saddr map @pairs',
            ],
        ),
        _chain(
            "pair_out",
            "filter hook postrouting priority 300; policy accept",
            [f'oifname "wan0" meta l4proto gre ip saddr set {wan_address}'],
        ),
    ]


def rules(firewall: Package, modules: Collection[str], plan: Router) -> str:
    """The whole table as one transaction for `nft -f -`."""
    carries = fw4.pptp_helper(firewall, modules)
    paired = carries and plan.one_pptp_client
    parts = [_chain("early", "filter hook prerouting priority -450; policy accept", _early(plan))]
    if carries:
        parts += _paired(plan.wan_address) if paired else _helped()
    blocks = [line for rule in fw4.blocked(firewall) for line in _block(rule)]
    accept = ["meta l4proto gre accept"] if paired else []
    forward = [*blocks, "ct state established,related accept", *accept]
    forward.append('iifname "lan0" oifname "wan0" accept')
    own = ['iifname { "lo", "lan0" } accept', "ct state established,related accept"]
    own += ["meta l4proto tcp reject with tcp reset", "reject with icmpx port-unreachable"]
    parts += [
        _chain("input", "filter hook input priority filter; policy drop", own),
        _chain("forward", "filter hook forward priority filter; policy drop", forward),
        _chain(
            "srcnat",
            "nat hook postrouting priority srcnat; policy accept",
            ['oifname "wan0" masquerade'],
        ),
    ]
    body = "\n".join(parts)
    return f"table {TABLE}\ndelete table {TABLE}\ntable {TABLE} {{\n{body}\n}}\n"


def plain_nat() -> str:
    """A second router that translates and helps PPTP and has no opinion of its own."""
    body = "\n".join(
        [
            *_helped(),
            _chain(
                "srcnat",
                "nat hook postrouting priority srcnat; policy accept",
                ['oifname "wan0" masquerade'],
            ),
        ]
    )
    return f"table inet nat {{\n{body}\n}}\n"


def forwarding_edge(inside: str) -> str:
    """The office's own NAT: everything from outside goes to the server behind it."""
    helper = '  ct helper pptp {\n    type "pptp" protocol tcp\n    l3proto ip\n  }'
    body = "\n".join(
        [
            helper,
            _chain(
                "help",
                "filter hook prerouting priority filter; policy accept",
                ['tcp dport 1723 ct helper set "pptp"'],
            ),
            _chain(
                "dstnat",
                "nat hook prerouting priority dstnat; policy accept",
                [f'iifname "wan0" dnat ip to {inside}'],
            ),
            _chain(
                "srcnat",
                "nat hook postrouting priority srcnat; policy accept",
                ['oifname "wan0" masquerade'],
            ),
        ]
    )
    return f"table inet edge {{\n{body}\n}}\n"


SILENCE = """table inet silence {
  chain input {
    type filter hook input priority filter; policy drop;
  }
}
"""
"""A server that is down: whatever comes is dropped."""
