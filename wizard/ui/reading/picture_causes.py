"""Where on the way a cause lies; a cause that is not listed lies with the VPN server.

"On the way" is the honest place of a silence that nobody has read a setting for: the router or
whatever lies behind it. A direct reading (certain) is always one of the router's own settings.
"""

from __future__ import annotations

from collections.abc import Sequence

from wizard.knowledge.tables import load
from wizard.model import Certainty, Diagnosis, Protocol
from wizard.ui.reading.picture_parts import COMPUTER, INSIDE, OUTER, PROVIDER, ROUTER, SERVER, WAY

RIVAL = 0.5
"""Below this share of the best confidence a cause of the same certainty does not compete."""

ON_THE_WAY = (ROUTER, OUTER, PROVIDER)

_OPEN = frozenset(
    {
        "UDP_IKE_BLOCKED",
        "UDP4500_ONLY_BLOCKED",
        "ESP_BLOCKED_NO_NATT",
        "DROP_FRAGMENTS",
        "ONLY_80_443",
        "MTU_BLACKHOLE",
    }
)
"""Somewhere on the way, unless a reading settles it."""

_PLACES: dict[tuple[str, ...], frozenset[str]] = {
    (ROUTER,): frozenset(
        {
            "PPTP_GRE_BLOCKED_ROUTER",
            "PASSTHROUGH_OFF",
            "PPTP_ONE_CLIENT_PER_NAT",
            "ALG_HELPER_UNASSIGNED",
            "ROUTER_NAT_NO_ALG_AT_ALL",
            "PASSTHROUGH_OPTION_MISSING",
            "IPSEC_ALG_MANGLES_NATT",
            "NAT_UDP_TIMEOUT",
            "GUEST_OR_ISOLATED_SEGMENT",
            "CAPTIVE_PORTAL",
            "HOTSPOT_NAT_LIMITS",
        }
    ),
    (ROUTER, OUTER): frozenset({"DOUBLE_NAT"}),
    (OUTER,): frozenset({"OUTER_BOX_BLOCKS"}),
    (PROVIDER,): frozenset({"CGNAT", "DS_LITE", "IPV6_ONLY_NAT64", "ISP_BLOCKS_VPN"}),
    (INSIDE,): frozenset(
        {
            "SUBNET_OVERLAP",
            "LOCAL_VIRTUAL_NET_OVERLAP",
            "DNS_NOT_VIA_TUNNEL",
            "DEFAULT_ROUTE_OR_SPLIT",
        }
    ),
    (COMPUTER,): frozenset(
        {
            "CLOCK_SKEW",
            "CREDENTIAL_GUARD",
            "SECRET_AGENT_MISSING",
            "MAC_SECRET_LOST",
            "L2TP_NAT_T_POLICY",
            "PROHIBIT_IPSEC",
            "IPSEC_SERVICES_STOPPED",
            "OTHER_VPN_SOFTWARE",
            "OS_UPDATE_REGRESSION",
            "WAN_MINIPORT_CORRUPT",
            "HOST_FIREWALL_GRE",
            "L2TP_KERNEL_MODULE",
            "PORT_1701_BUSY",
            "IKEV1_DISABLED",
            "APPARMOR_CHARON",
            "NM_PLUGIN_MISSING",
            "PROTOCOL_REMOVED",
            "NO_PPP_IN_KERNEL",
            "SLEEP_OR_NETWORK_CHANGE",
            "NM_NOT_MANAGING",
        }
    ),
}

_SURE = (Certainty.LIKELY, Certainty.CERTAIN)


def places(diagnosis: Diagnosis) -> tuple[str, ...]:
    """The stations where this cause may lie; several: one of them."""
    if diagnosis.cause in _OPEN:
        return (ROUTER,) if diagnosis.certainty is Certainty.CERTAIN else ON_THE_WAY
    return next(
        (where for where, causes in _PLACES.items() if diagnosis.cause in causes), (SERVER,)
    )


def suspects(diagnosis: Sequence[Diagnosis], protocol: Protocol) -> tuple[Diagnosis, ...]:
    """The causes as good as the best of this protocol; none where all are only possible."""
    known = load().causes
    mine = [d for d in diagnosis if d.cause in known and protocol in known[d.cause].protocols]
    sure = [d for d in mine if d.certainty in _SURE]
    if not sure:
        return ()
    best = max(sure, key=lambda d: (_SURE.index(d.certainty), d.confidence))
    least = best.confidence * RIVAL
    return tuple(d for d in sure if d.certainty is best.certainty and d.confidence >= least)


def joined(causes: Sequence[Diagnosis], keys: Sequence[str]) -> tuple[str, ...]:
    """All their places among these stations, in the order of the way."""
    wanted = {place for cause in causes for place in _there(places(cause), keys)}
    return tuple(key for key in WAY if key in wanted)


def _there(where: tuple[str, ...], keys: Sequence[str]) -> tuple[str, ...]:
    """These places as far as they are drawn; an outer router nobody saw counts as the provider."""
    found = tuple(key for key in where if key in keys)
    return found or ((PROVIDER,) if OUTER in where else (keys[-1],))
