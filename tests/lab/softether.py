"""The second office's server, a real SoftEther: a peer that speaks IKEv1 and nothing newer.

`python -m tests.lab.softether FOLDER` becomes it, with mounts of its own: Debian's build writes to
fixed places (/run/softether, /var/lib/softether, /var/log/softether), and nothing of it may stay.
It answers a few requests well and may hang after more, so every world has a process of its own.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from tests.lab import kernel, names
from tests.lab.ready import Port
from tests.lab.start import module
from tests.lab.switches import Impossible

MACHINE = "ikev1"
PORTS: set[Port] = {("udp", 500), ("udp", 4500), ("tcp", 443)}
"""What it listens on; not on UDP 1701, where a second SCCRQ would hang it for good."""

_INSTALLED = Path("/usr/libexec/softether/vpnserver")
_PARTS = ("vpnserver", "hamcore.se2")
"""The program, and its texts, which it wants beside itself."""

CONFIGURATION = """\
declare root
{
	declare DDnsClient
	{
		bool Disabled true
	}
	declare IPsec
	{
		bool EtherIP_IPsec false
		string IPsec_Secret %s
		string L2TP_DefaultHub DEFAULT
		bool L2TP_IPsec true
		bool L2TP_Raw false
	}
	declare ListenerList
	{
		declare Listener0
		{
			bool Enabled true
			uint Port 443
		}
	}
	declare ServerConfiguration
	{
		bool DisableNatTraversal true
		bool UseKeepConnect false
	}
	declare VirtualHUB
	{
		declare DEFAULT
		{
			bool Online true
		}
	}
}
"""
"""L2TP over IPsec and the listener that no SoftEther is without; it calls nobody by itself."""


def check_possible() -> None:
    """Raise Impossible with a sentence where SoftEther is not installed."""
    missing = [part for part in _PARTS if not (_INSTALLED / part).is_file()]
    if missing or not shutil.which("setpriv"):
        raise Impossible("The lab's IKEv1 office needs Debian's softether-vpnserver and setpriv.")


def words(folder: Path) -> list[str]:
    """The words that start it; everything it writes goes below this folder."""
    return module("softether", str(folder / MACHINE))


def _furnish(folder: Path) -> Path:
    """Its configuration and a copy of the program in this folder; returns the copy."""
    state = folder / "softether"
    state.mkdir(parents=True)
    # its text format writes a space as $20
    secret = names.PSK.replace(" ", "$20")
    (state / "vpn_server.config").write_text(CONFIGURATION % secret)
    for part in _PARTS:
        shutil.copy(_INSTALLED / part, folder)
    return folder / "vpnserver"


def _mount(folder: Path) -> None:
    """Its fixed places, for this process alone."""
    kernel.unshare_mounts()
    kernel.mount("tmpfs", Path("/run"), "tmpfs", 0, "mode=755")
    Path("/run/softether").mkdir()
    for place in ("/var/lib", "/var/log"):
        kernel.bind(folder, Path(place))


def main(folder: Path) -> None:
    """Become SoftEther: one process, which logs to its standard output."""
    program = _furnish(folder)
    _mount(folder)
    # it would raise itself to nice -20, and a hanging one would take a whole processor
    start = ["setpriv", "--bounding-set=-sys_nice", str(program), "start", "--foreground"]
    os.execvp(start[0], start)  # noqa: S606 - a list of words, no shell


if __name__ == "__main__":
    main(Path(sys.argv[1]))
