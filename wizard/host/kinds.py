"""What kind of link an interface is: wired, wifi, tunnel or other."""

from __future__ import annotations

import re
from pathlib import Path

SYSFS = Path("/sys/class/net")
_ETHERNET = "1"
_TUNNEL_TYPES = {"512", "768", "769", "776", "778", "823", "65534"}
"""linux/if_arp.h: PPP, IPIP, IP6IP6, SIT, GRE, IP6GRE, none (tun, WireGuard)."""
_NAMES = (
    (
        "other",
        re.compile(r"^(lo\d*$|docker|virbr|vmnet|br-|veth|ifb|dummy|Loopback)", re.IGNORECASE),
    ),
    (
        "tunnel",
        re.compile(r"^(tun|tap|ppp|wg|ipsec|utun|gre|sit|vti|xfrm|tailscale|zt)", re.IGNORECASE),
    ),
    ("wifi", re.compile(r"^(wl|wlan|ath|wi-?fi)", re.IGNORECASE)),
    ("wired", re.compile(r"^(eth|en|em|usb|lan)", re.IGNORECASE)),
)


def kind(name: str, folder: Path = SYSFS) -> str:
    """The kind by the system's own record, else by the customary names."""
    here = folder / name
    link_type = read(here / "type").strip()
    if link_type in _TUNNEL_TYPES or (here / "tun_flags").exists():
        return "tunnel"
    if (here / "wireless").exists() or (here / "phy80211").exists():
        return "wifi"
    if link_type == _ETHERNET and not (here / "bridge").exists():
        return "other" if _by_name(name) == "other" else "wired"
    return "other" if link_type else _by_name(name)


def read(path: Path) -> str:
    """A small text file of the system, or an empty string where it is not there."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _by_name(name: str) -> str:
    return next((kind for kind, pattern in _NAMES if pattern.match(name)), "other")
