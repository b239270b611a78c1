"""One world of the lab: client, home router, internet and office, from enter to exit."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from tests.lab import charon, names, namespaces, office, switches, topology
from tests.lab.admin import Admin, nft
from tests.lab.certificates import office as office_certificates
from tests.lab.firewall import SILENCE, forwarding_edge, plain_nat
from tests.lab.switches import Impossible
from tests.simulators.ubus import Configs

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = ("ip", "nft", "dnsmasq", "pptpd", "xl2tpd", charon.BINARY)
HELPER_SECONDS = 10.0
"""Until the product's helper listens; 0.1 s usually, a machine under load gets more."""
RUN_SECONDS = 120.0
"""A command that hangs is a failure, not a wait for ever."""
_DROPPED = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "SUDO_USER", "MAIL")


def check_possible() -> None:
    """Raise Impossible with a sentence where this machine cannot hold the lab."""
    if sys.platform != "linux":
        raise Impossible("The lab is made of Linux network namespaces; this is not Linux.")
    if os.geteuid():
        raise Impossible("The lab makes network namespaces and needs root.")
    path = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
    missing = [program for program in PROGRAMS if not shutil.which(program, path=path)]
    if missing:
        raise Impossible(f"The lab needs programs that are not here: {', '.join(missing)}.")


class World:
    """The lab as a context manager; router and server are the switches of the contract.

    Several may exist at once. `run` and `popen` start commands as the client machine; they share
    its /run, /etc, home and journals for as long as the world exists.
    """

    def __init__(self, router: str = "", server: str = "") -> None:
        self.router_plan = switches.router(router)
        self.server_plan = switches.server(server)
        self.prefix = namespaces.fresh_prefix()
        self.folder = namespaces.scratch_folder(self.prefix)
        self._daemons: list[subprocess.Popen[bytes]] = []
        self._holders: dict[str, subprocess.Popen[bytes]] = {}
        self._helper: subprocess.Popen[bytes] | None = None
        self._admin: Admin | None = None
        self._intranet: office.Intranet | None = None

    # Building and ending

    def __enter__(self) -> Self:
        check_possible()
        namespaces.sweep()
        try:
            self._build()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End every process, take down every namespace, remove every file."""
        for server in (self._admin, self._intranet):
            if server:
                server.stop()
        own = [*self._daemons, *self._holders.values(), *([self._helper] if self._helper else [])]
        for process in own:
            process.kill()
        namespaces.destroy(self.prefix)
        for process in own:
            process.wait()
            for stream in (process.stdin, process.stdout):
                if stream:
                    stream.close()

    def _build(self) -> None:
        self.folder.mkdir(mode=0o755)
        (self.folder / "layers").mkdir()
        namespaces.build(self.prefix, topology.plan(self.router_plan, self.server_plan))
        self._holders["root"] = self._start_holder(net=self.namespace("client"))
        self._start_office()
        self._translate()
        self._admin = Admin(self.namespace("router"), self.router_plan)
        inside = names.inside_host(same_subnet=self.router_plan.same_subnet)
        self._intranet = office.Intranet(self.namespace("inside"), inside)
        self._wait_for_holder("root")
        if self._charon_runs:
            certificates = office_certificates()
            charon.load(self.folder, self.router_plan, self.server_plan, certificates)

    @property
    def _charon_runs(self) -> bool:
        return not self.server_plan.faults & {"down", "ike=reject"}

    def _start_office(self) -> None:
        if self._charon_runs:
            (self.folder / "strongswan.conf").write_text(charon.settings(self.folder))
            self._daemon("server", [charon.BINARY])
        inside = names.inside_host(same_subnet=self.router_plan.same_subnet)
        office.start_others(self._daemon, self.folder, self.server_plan, inside)

    def _translate(self) -> None:
        """The other boxes' rules, and what the kernel itself must know."""
        plan = self.router_plan
        for machine in ("outer",) * plan.double_nat + ("carrier",) * plan.cgnat:
            nft(self.namespace(machine), "-f", "-", text=plain_nat())
        if self.server_plan.has("behind_nat"):
            text = forwarding_edge(names.SERVER_BEHIND_EDGE)
            nft(self.namespace("edge"), "-f", "-", text=text)
        if self.server_plan.has("down"):
            nft(self.namespace("server"), "-f", "-", text=SILENCE)
        if plan.udp_timeout:
            namespaces.set_udp_timeout(self.namespace("router"), plan.udp_timeout)

    # Processes

    def namespace(self, machine: str) -> str:
        """The full name of a machine's network namespace."""
        return f"{self.prefix}-{machine}"

    @staticmethod
    def _module(name: str, *arguments: str) -> list[str]:
        return [sys.executable, "-E", "-S", "-m", f"tests.lab.{name}", *arguments]

    def _enter(self, words: Sequence[str], **spec: Any) -> list[str]:
        return self._module("enter", json.dumps(spec), *words)

    def _daemon(self, machine: str, words: Sequence[str]) -> None:
        """Start one of the lab's own servers; its output goes to a file named after it."""
        entering = self._enter(words, net=self.namespace(machine), private_run=True, dies=True)
        environment = os.environ | {"STRONGSWAN_CONF": str(self.folder / "strongswan.conf")}
        log = self.folder / f"{machine}-{Path(words[0]).name}.log"
        with log.open("ab") as output:
            self._daemons.append(
                subprocess.Popen(
                    entering,
                    cwd=ROOT,
                    env=environment | {"PATH": f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"},
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=output,
                    start_new_session=True,
                )
            )

    def _start_holder(self, **spec: Any) -> subprocess.Popen[bytes]:
        spec |= {"scratch": str(self.folder)}
        words = self._module("holder", json.dumps(spec))
        pipe = subprocess.PIPE
        return subprocess.Popen(words, cwd=ROOT, stdin=pipe, stdout=pipe, start_new_session=True)

    def _wait_for_holder(self, name: str) -> None:
        stream = self._holders[name].stdout
        if stream is None or stream.readline() != b"ready\n":
            raise RuntimeError("the client's mounts could not be made")

    def _prepare_user(self) -> None:
        """The second mount namespace, open to an ordinary user, and the product's helper."""
        if "user" in self._holders:
            return
        paths = [ROOT, Path(sys.base_prefix), Path(sys.prefix), Path.cwd()]
        reachable = sorted({str(path.resolve()) for path in paths})
        first = self._holders["root"].pid
        self._holders["user"] = self._start_holder(**{"from": first, "reachable": reachable})
        self._wait_for_holder("user")
        self._start_helper()

    def _start_helper(self) -> None:
        source = ROOT / "wizard" / "privilege" / "helper.py"
        words = [sys.executable, "-I", "-S", str(source), "--listen", names.HELPER_SOCKET]
        words += ["--for-uid", str(names.ORDINARY_UID)]
        self._helper = self._spawn(words, "root", dies=True)
        socket = Path(f"/proc/{self._holders['root'].pid}/root{names.HELPER_SOCKET}")
        end = time.monotonic() + HELPER_SECONDS
        while not socket.exists():
            if self._helper.poll() is not None or time.monotonic() > end:
                raise RuntimeError("the product's helper did not start")
            time.sleep(0.01)

    def _environment(self, uid: int) -> dict[str, str]:
        """Our environment, with a home and folders of the world's own and no desktop."""
        home = self.folder / f"home-{uid}"
        if not home.is_dir():
            home.mkdir(mode=0o700)
            os.chown(home, uid, uid)
        kept = {k: v for k, v in os.environ.items() if k not in _DROPPED and k[:4] != "XDG_"}
        own = {
            "HOME": home,
            "XDG_CONFIG_HOME": home / ".config",
            "XDG_DATA_HOME": home / ".local/share",
            "XDG_STATE_HOME": home / ".local/state",
            "XDG_CACHE_HOME": home / ".cache",
            "XDG_RUNTIME_DIR": f"/run/user/{uid}",
            "PATH": f"{Path(sys.executable).parent}:{kept.get('PATH', '')}:/usr/sbin:/sbin",
        }
        return kept | {key: str(value) for key, value in own.items()}

    def _spawn(
        self,
        words: Sequence[str],
        mounts: str,
        uid: int = 0,
        *,
        dies: bool = False,
        streams: tuple[Any, Any, Any] = (subprocess.DEVNULL, None, None),
    ) -> subprocess.Popen[bytes]:
        entering = self._enter(
            words,
            net=self.namespace("client"),
            mounts=self._holders[mounts].pid,
            uid=uid,
            folder=str(Path.cwd()),
            dies=dies,
        )
        environment = self._environment(uid)
        return subprocess.Popen(
            entering,
            cwd=ROOT,
            env=environment,
            stdin=streams[0],
            stdout=streams[1],
            stderr=streams[2],
        )

    # What a test does with it

    def popen(
        self,
        words: Sequence[str],
        *,
        as_user: bool = False,
        stdin: IO[Any] | int | None = subprocess.DEVNULL,
        stdout: IO[Any] | int | None = None,
        stderr: IO[Any] | int | None = None,
    ) -> subprocess.Popen[bytes]:
        """Start a command as the client machine; the pid is the command's own."""
        if as_user:
            self._prepare_user()
        uid = names.ORDINARY_UID if as_user else 0
        mounts = "user" if as_user else "root"
        return self._spawn(words, mounts, uid, streams=(stdin, stdout, stderr))

    def run(
        self,
        words: Sequence[str],
        *,
        input: bytes | None = None,  # noqa: A002 - as subprocess.run calls it
        as_user: bool = False,
        check: bool = False,
        seconds: float = RUN_SECONDS,
    ) -> subprocess.CompletedProcess[bytes]:
        """Run a command as the client machine and capture what it says."""
        pipe = subprocess.PIPE
        process = self.popen(words, as_user=as_user, stdin=pipe, stdout=pipe, stderr=pipe)
        with process:
            try:
                output, errors = process.communicate(input or b"", timeout=seconds)
            except subprocess.TimeoutExpired:
                process.kill()
                raise
        done = subprocess.CompletedProcess(list(words), process.returncode, output, errors)
        if check:
            done.check_returncode()
        return done

    def router_config(self) -> Configs:
        """The home router's committed configuration, as uci.get shows it."""
        if self._admin is None:
            raise RuntimeError("the world does not stand")
        return self._admin.config

    def router_rules(self) -> str:
        """The home router's nft rules, without counters, handles and learnt elements."""
        return nft(self.namespace("router"), "--stateless", "--terse", "list", "ruleset")

    def office_log(self) -> str:
        """What the office's servers have logged so far."""
        logs = sorted(self.folder.glob("*.log"))
        return "\n".join(f"== {log.name}\n{log.read_text(errors='replace')}" for log in logs)

    def facts(self) -> dict[str, Any]:
        """The world's names, for whoever wants to look into it."""
        return {
            "namespaces": [n for n in namespaces.existing() if n.startswith(f"{self.prefix}-")],
            "folder": str(self.folder),
            "router": names.ROUTER,
            "wan_address": self.router_plan.wan_address,
            "server": names.SERVER,
            "server_name": names.SERVER_NAME,
            "inside": names.inside_host(same_subnet=self.router_plan.same_subnet),
            "inside_name": names.INSIDE_NAME,
            "user": names.VPN_USER,
        }
