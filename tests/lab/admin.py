"""The home router's admin server: OpenWrt's dialect on 192.168.1.1, its changes real nft rules."""

from __future__ import annotations

import socket
import subprocess
from typing import Any

from tests.lab import firewall, kernel, names
from tests.lab.switches import DROPS, Router
from tests.simulators import openwrt_defaults
from tests.simulators.ubus import Configs, UbusRouter


def configuration(plan: Router) -> dict[str, list[dict[str, Any]]]:
    """The router's configuration as these switches want it."""
    configs = openwrt_defaults.configs()
    if not plan.pptp_helper:
        configs["firewall"][0]["auto_helper"] = "0"
    for switch in plan.drops:
        name, protocol, port = DROPS[switch]
        rule = {".type": "rule", "name": name, "src": "lan", "dest": "wan", "proto": protocol}
        rule |= {"dest_port": port} if port else {}
        configs["firewall"].append(rule | {"target": "DROP"})
    return configs


class Admin:
    """The router's configuration, its rules and (unless admin=none) its admin server."""

    def __init__(self, namespace: str, plan: Router) -> None:
        self._namespace = namespace
        self._plan = plan
        wanted = plan.admin
        listener = kernel.in_network(namespace, self._listen) if wanted else None
        self._router = UbusRouter(
            configuration(plan),
            password=names.ROUTER_PASSWORD,
            on_apply=self._apply,
            ruleset=lambda: self.nft("--terse", "--json", "list", "ruleset"),
            wan_address=plan.wan_address,
            listener=listener,
        )
        self._apply(self._router.config)
        if wanted:
            self._router.start()

    @staticmethod
    def _listen() -> socket.socket:
        return socket.create_server((names.ROUTER, 80), backlog=64)

    def _apply(self, configs: Configs) -> None:
        modules = openwrt_defaults.MODULES
        self.nft("-f", "-", text=firewall.rules(configs["firewall"], modules, self._plan))

    def nft(self, *words: str, text: str = "") -> str:
        """One nft command in the router; raises RuntimeError with what nft said."""
        return nft(self._namespace, *words, text=text)

    @property
    def config(self) -> Configs:
        """The committed configuration, as uci.get shows it."""
        return self._router.config

    def stop(self) -> None:
        """Stop the admin server."""
        self._router.stop()


def nft(namespace: str, *words: str, text: str = "") -> str:
    """One nft command in a namespace; raises RuntimeError with what nft said."""
    command = ["ip", "netns", "exec", namespace, "nft", *words]
    done = subprocess.run(command, input=text, text=True, capture_output=True, check=False)
    if done.returncode:
        raise RuntimeError(f"nft: {done.stderr.strip()}")
    return done.stdout
