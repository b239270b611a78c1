"""What bears our mark: folders in /run, daemons in /proc, routing rules; found again by it.

A daemon is ours if root runs it, its environment holds the mark, and it is charon or the very
process (number and start time) that we wrote down before it became charon.
"""

from __future__ import annotations

import json
import os
import re
import select
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from wizard.privilege import resolv
from wizard.privilege.launch import start_time
from wizard.privilege.parts import CHARON
from wizard.recipes import charon, checks

BASE = Path("/run/passthrough-wizard")
"""On a tmpfs: what is there dies with the machine, as the daemons do."""
VARIABLE = "PASSTHROUGH_WIZARD_MARK"
TERM_SECONDS = 0.5  # charon says goodbye in 50 ms; the whole end must fit into a second
KILL_SECONDS = 2.0  # the kernel may have a TUN and sockets to clear away
IP_SECONDS = 2.0  # ip answers in milliseconds unless the machine is on its knees
FAMILIES, KINDS = ("-4", "-6"), ("rule", "route")
RULES_LIMIT = 4  # charon makes one rule a family; more of the same would be an accident's


class Mark:
    """One identifier's folder and processes. base: where the folders lie."""

    def __init__(self, identifier: str, base: Path = BASE) -> None:
        self.identifier = checks.identifier("identifier", identifier)
        self.base = base
        self.folder = base / self.identifier
        self.run = self.folder / "run"

    def make(self, owner: int) -> None:
        """Create the folder, 0700, and write down whose it is, before anything is started."""
        open_base(self.base)
        self.folder.mkdir(mode=0o700, exist_ok=True)
        self.run.mkdir(mode=0o700, exist_ok=True)
        (self.folder / "owner.json").write_text(json.dumps({"uid": owner}))

    def owner(self) -> int | None:
        """The user for whom this was made; None where there is no folder or no record."""
        try:
            found = json.loads((self.folder / "owner.json").read_text())["uid"]
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return found if isinstance(found, int) else None

    def recorded(self) -> tuple[int, str] | None:
        """Number and start time of the process that was to become charon."""
        try:
            pid, started = (self.folder / "pid").read_text().split()
        except (OSError, ValueError):
            return None
        return (int(pid), started) if pid.isdigit() else None

    def processes(self) -> list[int]:
        """The living processes that are provably this mark's."""
        return [pid for pid, found in marked() if found == self.identifier and self._ours(pid)]

    def stop(self) -> None:
        """End this mark's processes: politely, then not."""
        for pid in self.processes():
            self._end(pid)

    def clear(self) -> None:
        """Remove the folder."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _ours(self, pid: int) -> bool:
        with suppress(OSError):
            if os.path.realpath(f"/proc/{pid}/exe") in _CHARON:
                return True
            return self.recorded() == (pid, start_time(pid))
        return False

    def _end(self, pid: int) -> None:
        """Signal by pidfd: the check and the signal meet the same process."""
        with suppress(ProcessLookupError):
            handle = os.pidfd_open(pid)
            try:
                self._signal(handle, pid)
            finally:
                os.close(handle)
        with suppress(ChildProcessError):
            os.waitpid(pid, os.WNOHANG)

    def _signal(self, handle: int, pid: int) -> None:
        for number, seconds in ((signal.SIGTERM, TERM_SECONDS), (signal.SIGKILL, KILL_SECONDS)):
            if mark_of(pid) != self.identifier:
                return
            signal.pidfd_send_signal(handle, number)
            if select.select([handle], [], [], seconds)[0]:
                return


def open_base(base: Path) -> None:
    """Make the folder above all marks: everybody may see what is there, only root may write."""
    base.mkdir(exist_ok=True)
    base.chmod(0o755)


_CHARON = frozenset(os.path.realpath(path) for path in CHARON)


def mark_of(pid: int) -> str:
    """The mark in the environment of a process that root runs, else ''."""
    try:
        if Path(f"/proc/{pid}").stat().st_uid:
            return ""
        words = Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
    except OSError:
        return ""
    prefix = f"{VARIABLE}=".encode()
    found = next((word[len(prefix) :] for word in words if word.startswith(prefix)), b"")
    text = found.decode(errors="replace")
    return text if checks.IDENTIFIER.fullmatch(text) else ""


def marked() -> Iterator[tuple[int, str]]:
    """Every process that bears a mark of ours, with it."""
    for name in _names(Path("/proc")):
        if name.isdigit() and (mark := mark_of(int(name))):
            yield int(name), mark


def left(identifier: str, ip: str, base: Path = BASE) -> list[str]:
    """What bears this mark without being a process: folder, dns, routing; needs no rights."""
    found = ["folder"] if Mark(identifier, base).folder.exists() else []
    found += ["dns"] if resolv.bears(identifier) else []
    routing = (_listed(ip, family, kind, identifier) for family in FAMILIES for kind in KINDS)
    return found + (["routing"] if ip and any(routing) else [])


def clear_routing(ip: str, identifier: str) -> None:
    """Remove the routing rule and routes that charon leaves when it is killed: our table only."""
    table = str(charon.table(identifier))
    for family in FAMILIES:
        listed = _listed(ip, family, "rule", identifier)
        for _ in re.findall(r"^\d+:", listed, re.MULTILINE)[:RULES_LIMIT]:
            _ip(ip, family, "rule", "del", "table", table)
        if _listed(ip, family, "route", identifier):
            _ip(ip, family, "route", "flush", "table", table)


def _listed(ip: str, family: str, kind: str, identifier: str) -> str:
    """The rules or routes of our table as ip lists them; '' if there are none."""
    return _ip(ip, family, kind, "show", "table", str(charon.table(identifier)))


def addresses(ip: str) -> dict[str, str]:
    """IP address -> interface, of this network namespace."""
    try:
        found = json.loads(_ip(ip, "-j", "addr", "show") or "[]")
    except ValueError:
        return {}
    return {
        entry["local"]: link["ifname"]
        for link in found
        for entry in link.get("addr_info", ())
        if "local" in entry
    }


def _ip(ip: str, *words: str) -> str:
    """What iproute2 says; '' if it refuses."""
    try:
        done = subprocess.run(
            [ip, *words], capture_output=True, timeout=IP_SECONDS, check=False, text=True
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout if done.returncode == 0 else ""


def _names(folder: Path) -> list[str]:
    try:
        return [entry.name for entry in folder.iterdir()]
    except OSError:
        return []
