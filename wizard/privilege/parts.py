"""Which parts of the operating system a private charon needs, and which are here.

Looks at files only and changes nothing; the same for root and for an ordinary user.
"""

from __future__ import annotations

import socket
from dataclasses import dataclass
from pathlib import Path

CHARON = (
    "/usr/lib/ipsec/charon",
    "/usr/libexec/ipsec/charon",
    "/usr/libexec/strongswan/charon",
    "/usr/lib/strongswan/charon",
)
"""Debian and Ubuntu, openSUSE, Fedora, Arch."""

PLUGIN_FOLDERS = (
    "/usr/lib/ipsec/plugins",
    "/usr/lib64/ipsec/plugins",
    "/usr/lib/strongswan/plugins",
    "/usr/lib64/strongswan/plugins",
)
IP = ("/usr/sbin/ip", "/sbin/ip", "/usr/bin/ip", "/bin/ip")
TUN = "/dev/net/tun"
NETLINK_XFRM = 6  # linux/netlink.h

PACKAGES = {
    "charon": "strongswan-charon",
    "vici": "strongswan-swanctl",
    "openssl": "libstrongswan-standard-plugins",
    "eap-mschapv2": "libcharon-extauth-plugins",
    "eap-identity": "libcharon-extra-plugins",
    "kernel-libipsec": "libcharon-extra-plugins",
    "ip": "iproute2",
}
"""Part -> Debian package."""

EVERY = ("vici", "openssl")
EAP = ("eap-identity", "eap-mschapv2")


@dataclass(frozen=True)
class Parts:
    """What is here: paths ('' = absent) and, in missing, (code, facts) of what is not."""

    charon: str
    ip: str
    libipsec: bool
    missing: tuple[tuple[str, dict[str, str]], ...]


def find(*, eap: bool = True) -> Parts:
    """Look for everything; libipsec: the kernel has no ESP, charon must bring its own."""
    charon, ip, folder = charon_place(), _first(IP), _first(PLUGIN_FOLDERS)
    libipsec = not kernel_has_esp()
    wanted = EVERY + (EAP if eap else ()) + (("kernel-libipsec",) if libipsec else ())
    missing = [] if charon else [_absent("charon")]
    missing += [] if ip else [_absent("ip")]
    missing += [_absent(name) for name in wanted if charon and not _plugin(folder, name)]
    if libipsec and not Path(TUN).exists():
        missing.append(("system.no_tun", {"part": TUN}))
    return Parts(charon, ip, libipsec, tuple(missing))


def charon_place(root: Path = Path("/")) -> str:
    """Where strongSwan's daemon lies, '' if nowhere; root: where the system's files lie."""
    return _first(CHARON, root)


def kernel_has_esp() -> bool:
    """Whether this kernel encrypts ESP itself: xfrm_user answers, and esp4 is there."""
    if not hasattr(socket, "AF_NETLINK"):
        return False
    try:
        socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, NETLINK_XFRM).close()
    except OSError:
        return False
    return bool(esp_list())


def esp_list(root: Path = Path("/")) -> str:
    """Which kernel list names esp4: modules (loaded), modules.builtin, modules.dep; '' if none."""
    lists = (root / "proc/modules", *kernel_lists(root))
    return next((path.name for path in lists if _mentions(path, "esp4")), "")


def kernel_lists(root: Path = Path("/")) -> tuple[Path, ...]:
    """What is built into the running kernel, and what it can load; () if its release is unknown."""
    try:
        release = (root / "proc/sys/kernel/osrelease").read_text().strip()
    except OSError:
        return ()
    folder = root / "lib/modules" / release
    return folder / "modules.builtin", folder / "modules.dep"


def _mentions(path: Path, module: str) -> bool:
    try:
        lines = path.read_text(errors="replace").splitlines()
    except OSError:
        return False
    starts = (line.split(":")[0].split(" ")[0] for line in lines)
    return any(start.rpartition("/")[2].split(".")[0] == module for start in starts)


def _first(paths: tuple[str, ...], root: Path = Path("/")) -> str:
    return next((path for path in paths if (root / path.lstrip("/")).exists()), "")


def _plugin(folder: str, name: str) -> bool:
    return bool(folder) and Path(folder, f"libstrongswan-{name}.so").exists()


def _absent(part: str) -> tuple[str, dict[str, str]]:
    code = "system.part_missing" if part in {"charon", "ip"} else "system.plugin_missing"
    return code, {"part": part, "package": PACKAGES[part]}
