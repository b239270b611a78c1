"""What this computer's own state means for a VPN: the local.* findings; pure but for files."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from wizard.host.kinds import read
from wizard.model import Answer, Finding, Interface, Machine
from wizard.privilege import parts

PORTS = {
    (socket.SOCK_DGRAM, 500),
    (socket.SOCK_DGRAM, 4500),
    (socket.SOCK_DGRAM, 1701),
    (socket.SOCK_STREAM, 1723),
}
"""IKE, NAT-T, L2TP and the PPTP server's port (causes 61 and 67)."""
_KERNEL_IPSEC = "XfrmInError"
"""A counter of /proc/net/xfrm_stat, which is there only where the kernel knows IPsec."""

Network = ipaddress.IPv4Network | ipaddress.IPv6Network


@dataclass(frozen=True)
class Owner:
    """Who holds a port. process is empty where this user may not see it."""

    port: int
    address: str
    process: str = ""


def findings(
    machine: Machine, owners: Sequence[Owner], root: Path = Path("/")
) -> tuple[Finding, ...]:
    """Everything this system tells without rights; root is where its files lie."""
    return (ports(owners), charon(root), kernel_esp(root), ipv6_only(machine))


def ports(owners: Sequence[Owner]) -> Finding:
    """local.ports: YES where the ports are free, NO with their owners; in the order of ports."""
    held = sorted(set(owners), key=lambda owner: (owner.port, owner.process, owner.address))
    if not held:
        return Finding("local.ports", Answer.YES)
    named = [{"port": o.port, "owner": o.process, "address": o.address} for o in held]
    facts = {
        "port": held[0].port,
        "ports": sorted({owner.port for owner in held}),
        "owner": held[0].process,
        "owners": named,
    }
    return Finding("local.ports", Answer.NO, facts)


def charon(root: Path = Path("/")) -> Finding:
    """local.charon: whether strongSwan's daemon is there; NO names the package."""
    if place := parts.charon_place(root):
        return Finding("local.charon", Answer.YES, {"path": place})
    facts = {"missing": "charon", "package": parts.PACKAGES["charon"]}
    return Finding("local.charon", Answer.NO, facts)


def kernel_esp(root: Path = Path("/")) -> Finding:
    """local.kernel_esp: whether the kernel carries ESP itself (else charon does it in its process).

    Unsure where the kernel's list of parts cannot be read: ESP may still load as a module.
    """
    if how := parts.esp_list(root):
        return Finding("local.kernel_esp", Answer.YES, {"how": how})
    if _KERNEL_IPSEC in read(root / "proc/net/xfrm_stat"):
        return Finding("local.kernel_esp", Answer.UNSURE, {"how": "xfrm"})
    known = any(path.name == "modules.dep" and path.is_file() for path in parts.kernel_lists(root))
    return Finding("local.kernel_esp", Answer.NO if known else Answer.UNSURE, {"missing": "esp4"})


def ipv6_only(machine: Machine) -> Finding:
    """local.ipv6_only: YES where this machine has IPv6 to the outside and no IPv4 at all."""
    version4 = [a for a in _addresses(machine.interfaces) if a.version == 4]
    gateways = [gateway for gateway, _interface in machine.gateways]
    only = not version4 and any(":" in gateway for gateway in gateways)
    return Finding("local.ipv6_only", Answer.YES if only else Answer.NO)


def overlap(machine: Machine, inside: Sequence[str], tunnel: str = "") -> Finding:
    """local.overlap: YES where a local network and an inside one share addresses (causes 39, 40).

    kind is "lan" for a network that leads outside, "virtual" for a bridge of docker, libvirt or
    the like. tunnel: our own tunnel's interface; without its name all tunnels are left out.
    """
    wanted = [network for text in inside if (network := _network(text))]
    if not wanted:
        return Finding("local.overlap", Answer.UNSURE, {"reason": "inside_unknown"})
    outward = {interface for _gateway, interface in machine.gateways}
    for link in sorted(machine.interfaces, key=lambda link: link.name not in outward):
        ours = link.name == tunnel if tunnel else link.kind == "tunnel"
        met = None if ours else _first_meeting(link, wanted)
        if met:
            kind = "lan" if link.name in outward or link.kind in {"wired", "wifi"} else "virtual"
            facts = {"local": met[0], "inside": met[1], "interface": link.name, "kind": kind}
            return Finding("local.overlap", Answer.YES, facts)
    return Finding("local.overlap", Answer.NO, {"inside": [str(network) for network in wanted]})


def _first_meeting(link: Interface, wanted: Sequence[Network]) -> tuple[str, str] | None:
    for address in _addresses([link]):
        here = address.network
        for there in wanted:
            if here.prefixlen < here.max_prefixlen and _meet(here, there):
                return str(here), str(there)
    return None


def _meet(here: Network, there: Network) -> bool:
    """Whether they overlap; a default route inside (all traffic) overlaps everything by intent."""
    if there.prefixlen == 0:
        return False
    if isinstance(here, ipaddress.IPv4Network) and isinstance(there, ipaddress.IPv4Network):
        return here.overlaps(there)
    if isinstance(here, ipaddress.IPv6Network) and isinstance(there, ipaddress.IPv6Network):
        return here.overlaps(there)
    return False


def _addresses(
    links: Iterable[Interface],
) -> list[ipaddress.IPv4Interface | ipaddress.IPv6Interface]:
    """The addresses of these links that lead anywhere: no loopback, no link-local.

    A host address (/32, /128) is one too: a tunnel's inner address often sits on a real link.
    """
    found = [ipaddress.ip_interface(text) for link in links for text in link.addresses]
    return [a for a in found if not a.is_loopback and not a.is_link_local]


def _network(text: str) -> Network | None:
    try:
        return ipaddress.ip_network(text, strict=False)
    except ValueError:
        return None
