"""Makes and ends the network namespaces of one world, and clears away those of dead worlds."""

from __future__ import annotations

import itertools
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from tests.lab import kernel, names
from tests.lab.switches import Impossible
from tests.lab.topology import Topology

PREFIX = "ptwlab"
END_SECONDS = 5.0
"""How long killed processes may take to disappear on a machine under load."""

_numbers = itertools.count()


def start_time(pid: int) -> str:
    """When this process was started, in ticks since boot; "" where it is gone."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[19]
    except OSError:
        return ""


def fresh_prefix() -> str:
    """`ptwlab-PID-START-N`: tells later worlds whether its owner still lives."""
    return f"{PREFIX}-{os.getpid()}-{start_time(os.getpid())}-{next(_numbers)}"


def ip(*lines: str, namespace: str = "") -> None:
    """One batch of `ip` commands; raises CalledProcessError with what ip said."""
    where = ["-n", namespace] if namespace else []
    words = ["ip", *where, "-b", "-"]
    done = subprocess.run(
        words, input="\n".join(lines), text=True, capture_output=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"ip: {done.stderr.strip()}")


def scratch_folder(prefix: str) -> Path:
    """Where a world of this prefix keeps its files."""
    return Path(tempfile.gettempdir(), prefix)


def build(prefix: str, topology: Topology) -> None:
    """Namespaces, cables, addresses, routes, forwarding."""
    full = {machine: f"{prefix}-{machine}" for machine in topology.machines}
    lines = [f"netns add {name}" for name in full.values()]
    lines += [
        f"link add {a.interface} netns {full[a.machine]} type veth"
        f" peer name {b.interface} netns {full[b.machine]}"
        for a, b in topology.cables
    ]
    try:
        ip(*lines)
    except RuntimeError as error:
        raise Impossible(f"This root may not make network namespaces ({error}).") from error
    for machine, name in full.items():
        # before the links are up, so that no IPv6 address is ever tried out
        kernel.in_network(name, partial(_sysctl, machine in topology.forwarding))
        ip(*_inside(machine, topology), namespace=name)


def _sysctl(forwarding: bool) -> None:
    settings = {"net/ipv6/conf/all/disable_ipv6": 1, "net/ipv6/conf/default/disable_ipv6": 1}
    settings |= {"net/ipv4/ip_forward": int(forwarding)}
    for key, value in settings.items():
        path = Path("/proc/sys", key)
        if path.exists():  # a kernel without IPv6 has nothing to switch off
            path.write_text(str(value))


def _inside(machine: str, topology: Topology) -> list[str]:
    lines = ["link set lo up"]
    if machine == "internet":
        lines.append(f"addr add {names.PUBLIC_DNS}/32 dev lo")
    ends = [end for cable in topology.cables for end in cable if end.machine == machine]
    for end in ends:
        narrow = topology.wan_mtu and (machine, end.interface) in _narrow(topology)
        mtu = f" mtu {topology.wan_mtu}" if narrow else ""
        lines.append(f"addr add {end.address} dev {end.interface}")
        # one segment a packet: the rules on sizes must see what a real wire would carry
        lines.append(f"link set {end.interface} gso_max_segs 1{mtu} up")
    via = [f"route add default via {hop}" for name, hop in topology.routes if name == machine]
    return lines + via


def _narrow(topology: Topology) -> set[tuple[str, str]]:
    """Both ends of the cable on the home router's outer side."""
    cable = next(c for c in topology.cables if c[0].machine == "router")
    return {(end.machine, end.interface) for end in cable}


def existing() -> list[str]:
    """The names of all network namespaces here."""
    folder = Path("/run/netns")
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def processes(namespace: str) -> list[int]:
    """The processes whose network is this namespace."""
    words = ["ip", "netns", "pids", namespace]
    shown = subprocess.run(words, text=True, capture_output=True, check=False).stdout
    return [int(pid) for pid in shown.split() if int(pid) != os.getpid()]


def _kill(namespaces: Iterable[str]) -> None:
    """End every process in these namespaces; they are all the lab's own."""
    end = time.monotonic() + END_SECONDS
    pending = list(namespaces)
    while pending and time.monotonic() < end:
        alive = {name: processes(name) for name in pending}
        for pid in {pid for pids in alive.values() for pid in pids}:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
        pending = [name for name, pids in alive.items() if pids]
        if pending:
            time.sleep(0.005)


def destroy(prefix: str) -> None:
    """Take down everything of this prefix: processes, namespaces, files."""
    mine = [name for name in existing() if name.startswith(f"{prefix}-")]
    _kill(mine)
    if mine:
        # forced: another lab may be sweeping the same dead world
        words = ["ip", "-force", "-b", "-"]
        lines = "\n".join(f"netns del {name}" for name in mine)
        subprocess.run(words, input=lines, text=True, capture_output=True, check=False)
    if left := set(mine) & set(existing()):
        raise RuntimeError(f"these namespaces could not be removed: {', '.join(sorted(left))}")
    shutil.rmtree(scratch_folder(prefix), ignore_errors=True)


def _owner_is_dead(name: str) -> str:
    """The prefix of a world whose owner is gone, or ""."""
    found = re.match(rf"({PREFIX}-(\d+)-(\d+)-\d+)", name)
    if not found or start_time(int(found[2])) == found[3]:
        return ""
    return found[1]


def sweep() -> None:
    """Clear away what killed worlds have left."""
    folder = Path(tempfile.gettempdir())
    left = existing() + [path.name for path in folder.glob(f"{PREFIX}-*")]
    for prefix in sorted({_owner_is_dead(name) for name in left} - {""}):
        destroy(prefix)


def set_udp_timeout(namespace: str, seconds: int) -> None:
    """How long a NAT remembers an idle UDP flow."""

    def write() -> None:
        for name in ("nf_conntrack_udp_timeout", "nf_conntrack_udp_timeout_stream"):
            Path("/proc/sys/net/netfilter", name).write_text(str(seconds))

    kernel.in_network(namespace, write)
