"""Second NATs from what the router says of its own outside; pure.

Private hops alone prove nothing (providers number their own networks privately, causes §6.3);
only the address on the router's outside convicts. NAT-PMP and IGD may be wrong or old, so two
addresses that contradict each other leave the question open (§6.4).
"""

from __future__ import annotations

import ipaddress
from collections.abc import Collection, Sequence

from router_drivers.base import JSON, Clues
from wizard.model import Answer, Finding

CARRIER = ipaddress.ip_network("100.64.0.0/10")
"""RFC 6598 §7."""
DS_LITE = ipaddress.ip_network("192.0.0.0/29")
"""RFC 6333 §5.7: between the home router and the provider's AFTR."""
PRIVATE = tuple(map(ipaddress.ip_network, ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")))
"""RFC 1918 §3; Python's is_private covers far more, documentation ranges among it."""
DISCONNECTED = {"unconfigured", "disconnected", "connecting", "pendingdisconnect", "3"}
"""No usable address outside: ConnectionStatus of WANIPConnection, NAT-PMP result 3."""
_NOTHING = {"", "0.0.0.0", "::"}  # noqa: S104 - an empty address; nothing is bound

DOUBLE, CARRIER_GRADE, DUAL_STACK_LITE = "nat.double", "nat.carrier_grade", "nat.ds_lite"
PROBES = (DOUBLE, CARRIER_GRADE, DUAL_STACK_LITE)


def findings(clues: Clues, hops: Sequence[str] = ()) -> tuple[Finding, ...]:
    """The three findings from what a gateway showed and, where looked, the hops outward."""
    statuses = clues.all("igd_status", "natpmp_result")
    return judge(clues.all("external_address"), hops, statuses)


def public_address(clues: Clues) -> str | None:
    """The outside address that the gateway tells, where it is a public one."""
    known = (address for text in clues.all("external_address") if (address := _ipv4(text)))
    return next((str(address) for address in known if _kind(address) == "public"), None)


def outer_address(clues: Clues, hops: Sequence[str] = ()) -> str:
    """Where the second router answers: the hop after the first in the network of our outside.

    Empty where no look was taken: an outside address of 192.168.0.23 does not tell whether the
    router there is .1 or .254.
    """
    second = _ipv4(hops[1]) if len(hops) > 1 else None
    outside = [address for text in clues.all("external_address") if (address := _ipv4(text))]
    private = second is not None and _kind(second) == "private"
    if not private or any(_kind(address) != "private" for address in outside):
        return ""
    return str(second)


def judge(
    wan_addresses: Sequence[str],
    hops: Sequence[str] = (),
    statuses: Collection[str] = (),
) -> tuple[Finding, ...]:
    """nat.double, nat.carrier_grade and nat.ds_lite, each YES, NO or UNSURE.

    wan_addresses: what NAT-PMP, IGD and drivers call the outside (empty where they said so);
    hops: the senders of TTL-limited looks, from this machine outward; statuses: IGD's words and
    NAT-PMP's result codes.
    """
    named = list(dict.fromkeys(text.strip() for text in wan_addresses))
    known = [address for text in named if (address := _ipv4(text))]
    facts: dict[str, JSON] = {"wan_address": str(known[0]) if known else "", "hops": list(hops)}
    kinds = {_kind(address) for address in known}
    if len(kinds) == 1:
        return _findings(kinds.pop(), facts)
    if kinds:
        return _findings("", {**facts, "reason": "contradiction", "wan_addresses": named})
    down = bool({status.strip().lower() for status in statuses} & DISCONNECTED)
    denied = down or (bool(named) and set(named) <= _NOTHING)
    reason = "empty_wan_address" if denied else "no_wan_address"
    return _findings(_by_hops(hops, denied), {**facts, "reason": reason})


def _by_hops(hops: Sequence[str], denied: bool) -> str:
    """The kind that the hops show; private ones count only where the router denies an address.

    denied: the router says that it has no usable address outside, although packets pass it.
    """
    beyond = [address for text in hops[1:] if (address := _ipv4(text))]
    kinds = {_kind(address) for address in beyond}
    if kinds & {"ds_lite", "carrier"}:
        return "ds_lite" if "ds_lite" in kinds else "carrier"
    nearest = _kind(beyond[0]) if beyond else ""
    return "private" if denied and nearest == "private" else ""


_SAID = {
    "public": (Answer.NO, Answer.NO, Answer.NO),
    "private": (Answer.YES, Answer.UNSURE, Answer.NO),  # whose second NAT it is cannot be seen
    "carrier": (Answer.NO, Answer.YES, Answer.NO),
    "ds_lite": (Answer.NO, Answer.YES, Answer.YES),
    "": (Answer.UNSURE, Answer.UNSURE, Answer.UNSURE),
}


def _findings(kind: str, facts: dict[str, JSON]) -> tuple[Finding, ...]:
    return tuple(
        Finding(probe, answer, dict(facts))
        for probe, answer in zip(PROBES, _SAID[kind], strict=True)
    )


def _kind(address: ipaddress.IPv4Address) -> str:
    if address in DS_LITE:
        return "ds_lite"
    if address in CARRIER:
        return "carrier"
    return "private" if any(address in network for network in PRIVATE) else "public"


def _ipv4(text: str) -> ipaddress.IPv4Address | None:
    """An IPv4 address that means something; None for an empty one or nonsense."""
    if text in _NOTHING:
        return None
    try:
        return ipaddress.IPv4Address(text)
    except ValueError:
        return None
