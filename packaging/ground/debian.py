"""Debian's packages for the window, its tests and the lab: what is missing, and how it comes."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from ground.running import Ended, Failure, alone, insist, run, say, speaks_of_network

LAB_PACKAGES = (
    "conntrack",
    "dnsmasq-base",
    "ike-scan",
    "iproute2",
    "iputils-ping",
    "libcharon-extauth-plugins",
    "libcharon-extra-plugins",
    "libstrongswan-extra-plugins",
    "libstrongswan-standard-plugins",
    "miniupnpd-nftables",
    "nftables",
    "nmap",
    "ppp",
    "pptpd",
    "softether-vpnserver",
    "strongswan-charon",
    "strongswan-libcharon",
    "strongswan-swanctl",
    "tcpdump",
    "util-linux",
    "xl2tpd",
)
"""What the namespace lab (tests/lab) and the benchmark start; names as in Debian 12."""

WINDOW_PACKAGES = (
    "fonts-dejavu-core",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libfreetype6",
    "libgl1",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libx11-6",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-render0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-util1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
    "libzstd1",
    "shared-mime-info",
)
"""What Qt's wheel loads and does not bring, on X11 and Wayland, and one font.

shared-mime-info brings GLib, whose own package has another name in Debian 13.
"""

SCREEN_PACKAGES = ("openbox", "xdotool", "xvfb")
"""What the window's tests start: an X server without a screen, a window manager, a keyboard."""

BENCH_PACKAGES = ("dbus", "network-manager-gnome")
"""What the window is measured beside, and the message bus that it needs."""

LOCK_WAIT = 120
"""Seconds to wait for another apt; an unattended upgrade takes about that long."""

POLICY_FILE = Path("/usr/sbin/policy-rc.d")
"""Debian asks this program before a package starts its service (invoke-rc.d(8)); 101 is no."""
POLICY = (
    "#!/bin/sh\n"
    "# Of packaging/bootstrap.py, only while it installs: services are not started.\n"
    "exit 101\n"
)

FORM = "${db:Status-Abbrev} ${Package}\\n"
"""What dpkg-query is asked for: `ii  nmap` is installed, everything else is not."""

ENVIRONMENT = {
    "DEBIAN_FRONTEND": "noninteractive",
    "LC_ALL": "C",
    "NEEDRESTART_SUSPEND": "1",
}


def is_debian(os_release: str) -> bool:
    """Whether this text of /etc/os-release speaks of Debian or one of its kind."""
    found = re.findall(r"^(?:ID|ID_LIKE)=(.*)$", os_release, re.MULTILINE)
    return "debian" in " ".join(found).replace('"', " ").split()


def here() -> bool:
    """Whether this machine is of Debian's kind."""
    try:
        return is_debian(Path("/etc/os-release").read_text("utf-8"))
    except (OSError, ValueError):
        return False


def installed(listing: str) -> frozenset[str]:
    """Installed packages in what dpkg-query lists in FORM."""
    rows = (line.split() for line in listing.splitlines())
    return frozenset(row[1] for row in rows if len(row) == 2 and row[0] == "ii")


def missing(names: Sequence[str]) -> tuple[str, ...]:
    """Those of these packages that are not installed; asks dpkg only."""
    have = installed(run(["dpkg-query", "-W", "-f", FORM, *names], _environment()).output)
    return tuple(name for name in names if name not in have)


def candidates(policy: str) -> frozenset[str]:
    """Packages that can be installed, by the output of `apt-cache policy`."""
    found = re.findall(r"^(\S+):\n  Installed: .*\n  Candidate: (.*)$", policy, re.MULTILINE)
    return frozenset(name for name, version in found if version != "(none)")


def install(names: Sequence[str]) -> tuple[str, ...]:
    """Install these packages without starting anything; those this system does not know.

    Raises Failure where apt fails.
    """
    known = _known(names)
    if not known >= set(names):
        _apt("The package lists could not be fetched.", "update")
        known = _known(names)
    found = [name for name in names if name in known]
    if found:
        say(f"Installing {len(found)} system packages: {' '.join(found)}")
        with nothing_starts():
            _install(found)
    return tuple(name for name in names if name not in known)


def _known(names: Sequence[str]) -> frozenset[str]:
    return candidates(run(["apt-cache", "policy", *names], _environment()).output)


def _install(names: Collection[str]) -> None:
    """Install; once more with fresh lists where the old ones name files that are gone."""
    words = ["install", "--no-install-recommends", *names]
    if _apt_get(*words).code == 0:
        return
    _apt("The package lists could not be fetched.", "update")
    _apt("The system packages could not be installed.", *words)


def _apt(sentence: str, *words: str) -> None:
    """One apt-get that has to succeed, tried again while the network is silent."""
    ended = insist(lambda: _apt_get(*words))
    if ended.code:
        raise Failure(sentence, ended.output, 4 if speaks_of_network(ended.output) else 7)


def _apt_get(*words: str) -> Ended:
    """One apt-get; a failed fetch of lists is an error too, not a warning only."""
    options = ["-y", "-q", "-o", f"DPkg::Lock::Timeout={LOCK_WAIT}"]
    strict = ["-o", "APT::Update::Error-Mode=any", "-o", "Dpkg::Options::=--force-confold"]
    return run(["apt-get", *options, *strict, *words], _environment())


def _environment() -> dict[str, str]:
    return {**os.environ, **ENVIRONMENT}


@contextmanager
def nothing_starts(policy: Path = POLICY_FILE) -> Iterator[None]:
    """Packages start no service inside; somebody else's policy is left as it is.

    One of ours that a killed run left behind is taken over, and so removed at the end.
    """
    with alone(policy.parent):
        if policy.is_symlink() or (policy.exists() and policy.read_bytes() != POLICY.encode()):
            yield
            return
        try:
            policy.write_text(POLICY, "utf-8")
            policy.chmod(0o755)
            yield
        finally:
            policy.unlink(missing_ok=True)
