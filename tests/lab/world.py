"""One world of the lab: client, home router, internet and office, from enter to exit."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.lab import charon, names, namespaces, office, ready, softether, switches, topology
from tests.lab.admin import Admin, nft
from tests.lab.certificates import office as office_certificates
from tests.lab.client import Client, Stream
from tests.lab.firewall import SILENCE, forwarding_edge, plain_nat
from tests.lab.start import ROOT, entering
from tests.lab.switches import Impossible
from tests.simulators.ubus import Configs

PROGRAMS = ("ip", "nft", "dnsmasq", "pptpd", "xl2tpd", charon.BINARY)
RUN_SECONDS = 120.0
"""A command that hangs is a failure, not a wait for ever."""


def check_possible() -> None:
    """Raise Impossible with a sentence where this machine cannot hold the lab."""
    if sys.platform != "linux":
        raise Impossible("The lab is made of Linux network namespaces; this is not Linux.")
    if os.geteuid():
        raise Impossible("The lab makes network namespaces and needs root.")
    if not Path("/dev/net/tun").exists():
        raise Impossible("The lab's strongSwan needs /dev/net/tun, which is not here.")
    path = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
    missing = [program for program in PROGRAMS if not shutil.which(program, path=path)]
    if missing:
        raise Impossible(f"The lab needs programs that are not here: {', '.join(missing)}.")


class World:
    """The lab as a context manager; router and server are the switches of the contract.

    ikev1: with a second office, whose server is a SoftEther of this world's own.
    Several may exist at once. `run` and `popen` start commands as the client machine; they share
    its /run, /etc, home and journals for as long as the world exists.
    """

    def __init__(self, router: str = "", server: str = "", *, ikev1: bool = False) -> None:
        self._ikev1 = ikev1
        self.router_plan = switches.router(router)
        self.server_plan = switches.server(server)
        self.prefix = namespaces.fresh_prefix()
        self.folder = namespaces.scratch_folder(self.prefix)
        self._daemons: list[subprocess.Popen[bytes]] = []
        self._client: Client | None = None
        self._admin: Admin | None = None
        self._intranet: office.Intranet | None = None

    def __enter__(self) -> Self:
        check_possible()
        if self._ikev1:
            softether.check_possible()
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
        for process in self._daemons:
            process.kill()
            process.wait()
        if self._client:
            self._client.close()
        namespaces.destroy(self.prefix)

    # Building

    def _build(self) -> None:
        self.folder.mkdir(mode=0o755)
        (self.folder / "layers").mkdir()
        plan = topology.plan(self.router_plan, self.server_plan, ikev1=self._ikev1)
        namespaces.build(self.prefix, plan)
        self._client = Client(self.namespace("client"), self.folder)
        self._start_office()
        self._translate()
        self._admin = Admin(self.namespace("router"), self.router_plan)
        self._intranet = office.Intranet(self.namespace("inside"), self._inside)
        self._client.wait()
        if self._charon_runs:
            certificates = office_certificates()
            charon.load(self.folder, self.router_plan, self.server_plan, certificates)
        served = office.ports(self.server_plan)
        if self._ikev1:
            served[softether.MACHINE] = softether.PORTS
        ready.wait({self.namespace(machine): ports for machine, ports in served.items()})

    @property
    def _inside(self) -> str:
        return names.inside_host(same_subnet=self.router_plan.same_subnet)

    @property
    def _charon_runs(self) -> bool:
        return not self.server_plan.faults & {"down", "ike=reject"}

    def _start_office(self) -> None:
        if self._ikev1:  # first, as it takes longest
            words = softether.words(self.folder)
            self._daemon(softether.MACHINE, words, folder=str(ROOT))
        if self._charon_runs:
            (self.folder / "strongswan.conf").write_text(charon.settings(self.folder))
            self._daemon("server", [charon.BINARY])
        office.start_others(self._daemon, self.folder, self.server_plan, self._inside)

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

    def _daemon(self, machine: str, words: Sequence[str], folder: str = "/") -> None:
        """Start one of the lab's own servers; its output goes to a file named after it."""
        own = {
            "STRONGSWAN_CONF": str(self.folder / "strongswan.conf"),
            "PATH": f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin",
        }
        spec = {"net": self.namespace(machine), "private_run": True, "folder": folder, "dies": True}
        log = self.folder / f"{machine}-{Path(words[0]).name}.log"
        with log.open("ab") as output:
            self._daemons.append(
                subprocess.Popen(
                    entering(words, **spec),
                    cwd=ROOT,
                    env=os.environ | own,
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=output,
                    start_new_session=True,
                )
            )

    # What a test does with it

    def namespace(self, machine: str) -> str:
        """The full name of a machine's network namespace."""
        return f"{self.prefix}-{machine}"

    def popen(
        self,
        words: Sequence[str],
        *,
        as_user: bool = False,
        stdin: Stream = subprocess.DEVNULL,
        stdout: Stream = None,
        stderr: Stream = None,
    ) -> subprocess.Popen[bytes]:
        """Start a command as the client machine; the pid is the command's own."""
        if self._client is None:
            raise RuntimeError("the world does not stand")
        return self._client.start(words, (stdin, stdout, stderr), as_user=as_user)

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
            "inside": self._inside,
            "inside_name": names.INSIDE_NAME,
            "user": names.VPN_USER,
        }
