"""The ubus objects of an OpenWrt box behind one gate, as uhttpd's ubus plugin calls them."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

from tests.simulators import fw4
from tests.simulators.openwrt_defaults import (
    BOARD,
    FEATURES,
    FIREWALL_RESTART,
    HELPERS,
    RULESET_COMMAND,
    Rights,
)
from tests.simulators.rollback import Rollback
from tests.simulators.rpcd_codes import (
    ACCESS_DENIED,
    INVALID_ARGUMENT,
    METHOD_NOT_FOUND,
    NOT_FOUND,
    PERMISSION_DENIED,
    UNKNOWN_OBJECT,
    Fault,
    Refusal,
)
from tests.simulators.rpcd_session import Sessions
from tests.simulators.rpcd_uci import Uci
from tests.simulators.uci import Store

Arguments = Mapping[str, Any]

SIGNATURES: Mapping[str, Mapping[str, Mapping[str, str]]] = {
    "file": {
        "read": {"path": "string", "base64": "boolean"},
        "write": {"path": "string", "data": "string"},
        "list": {"path": "string"},
        "stat": {"path": "string"},
        "exec": {"command": "string", "params": "array", "env": "table"},
    },
    "luci": {"getFeatures": {}, "getConntrackHelpers": {}, "getVersion": {}},
    "network": {"restart": {}, "reload": {}},
    "network.interface": {"dump": {}},
    "network.interface.lan": {"status": {}},
    "rc": {"list": {"name": "string"}, "init": {"name": "string", "action": "string"}},
    "service": {"list": {"name": "string"}},
    "session": {
        "create": {"timeout": "number"},
        "list": {},
        "grant": {"scope": "string", "objects": "array"},
        "revoke": {"scope": "string", "objects": "array"},
        "access": {"scope": "string", "object": "string", "function": "string"},
        "set": {"values": "table"},
        "get": {"keys": "array"},
        "unset": {"keys": "array"},
        "destroy": {},
        "login": {"username": "string", "password": "string", "timeout": "number"},
    },
    "system": {"board": {}, "info": {}},
    "uci": {
        "get": {"config": "string", "section": "string", "option": "string", "type": "string"},
        "add": {"config": "string", "type": "string", "name": "string", "values": "table"},
        "set": {"config": "string", "section": "string", "type": "string", "values": "table"},
        "delete": {"config": "string", "section": "string", "option": "string"},
        "changes": {"config": "string"},
        "apply": {"rollback": "boolean", "timeout": "number"},
        "confirm": {},
        "rollback": {},
        "configs": {},
    },
}


@dataclass(frozen=True)
class Box:
    """What the objects show besides the configuration; ruleset None = made up from it."""

    modules: Collection[str]
    wan_address: str
    reload: Callable[[], None]
    ruleset: Callable[[], str] | None = None
    web: bool = True


class Rpcd:
    """Objects and methods of one box; `call` is what stands behind POST /ubus."""

    def __init__(
        self,
        box: Box,
        sessions: Sessions,
        store: Store,
        rollback: Rollback,
        lock: threading.RLock,
    ) -> None:
        self.lock = lock
        self.sessions = sessions
        self.web = box.web
        self._box = box
        self._store = store
        self._rollback = rollback
        self._uci = Uci(store, rollback)
        self._plain: dict[tuple[str, str], Callable[[Rights, Arguments], Any]] = {
            ("file", "stat"): self._stat,
            ("file", "exec"): self._exec,
            ("system", "board"): lambda _rights, _arguments: BOARD,
            ("network.interface", "dump"): lambda _rights, _arguments: self._dump(),
            ("luci", "getFeatures"): lambda _rights, _arguments: FEATURES,
            ("luci", "getConntrackHelpers"): lambda _rights, _arguments: {"result": HELPERS},
            ("luci", "getVersion"): lambda _rights, _arguments: {"branch": "LuCI openwrt-25.12"},
            ("rc", "list"): lambda _rights, _arguments: {"firewall": {"start": 19}},
            ("rc", "init"): self._init,
        }

    def objects(self) -> Mapping[str, Mapping[str, Mapping[str, str]]]:
        """The objects that this image has, with their signatures."""
        absent = set() if self.web else {"luci"}
        return {name: methods for name, methods in SIGNATURES.items() if name not in absent}

    def call(self, session: str, name: str, method: str, arguments: Arguments) -> Any:
        """The data of one call (None = none); raises Fault at the gate, Refusal from rpcd."""
        with self.lock:
            self._rollback.tick()
            if name not in self.objects():
                raise Fault(UNKNOWN_OBJECT)
            rights = self.sessions.rights(session)
            if rights is None or not rights.allows("ubus", name, method):
                raise Fault(ACCESS_DENIED)
            return self._dispatch(session, rights, name, method, arguments)

    def _dispatch(
        self, session: str, rights: Rights, name: str, method: str, arguments: Arguments
    ) -> Any:
        if (name, method) == ("session", "login"):
            return self.sessions.call_login(arguments)
        if (name, method) == ("session", "access"):
            return self.sessions.call_access(session, arguments)
        if name == "uci" and method in self._uci.methods:
            return self._uci.methods[method](session, rights, arguments)
        if (name, method) not in self._plain:
            raise Refusal(METHOD_NOT_FOUND)
        return self._plain[name, method](rights, arguments)

    def _stat(self, rights: Rights, arguments: Arguments) -> Any:
        path = arguments.get("path")
        if not isinstance(path, str):
            raise Refusal(INVALID_ARGUMENT)
        if not rights.allows("file", path, "list"):
            raise Refusal(PERMISSION_DENIED)
        present = {f"/sys/module/{module}" for module in self._box.modules}
        if path.rstrip("/") not in present:
            raise Refusal(NOT_FOUND)
        return {"path": path, "type": "directory", "size": 0, "mode": 16877}

    def _exec(self, rights: Rights, arguments: Arguments) -> Any:
        command, parameters = arguments.get("command"), arguments.get("params", [])
        if not isinstance(command, str) or not isinstance(parameters, list):
            raise Refusal(INVALID_ARGUMENT)
        line = " ".join([command, *map(str, parameters)])
        if not rights.allows("file", line, "exec"):
            raise Refusal(PERMISSION_DENIED)
        if line == FIREWALL_RESTART:
            self._box.reload()
        ruleset = self._box.ruleset or self._own_ruleset
        output = ruleset() if line == RULESET_COMMAND else ""
        return {"code": 0, "stdout": output, "stderr": ""}

    def _init(self, _rights: Rights, arguments: Arguments) -> Any:
        if arguments.get("name") != "firewall":
            raise Refusal(NOT_FOUND)
        self._box.reload()

    def _own_ruleset(self) -> str:
        """What `nft --json list ruleset` shows of the helper, as fw4 would have written it."""
        rows: list[dict[str, Any]] = [{"metainfo": {"json_schema_version": 1}}]
        place = {"family": "inet", "table": "fw4"}
        if fw4.pptp_helper(self._store.committed.get("firewall", {}), self._box.modules):
            rows.append({"ct helper": place | {"name": "pptp", "type": "pptp", "protocol": "tcp"}})
            rows.append({"rule": place | {"chain": "helper_lan", "expr": [{"ct helper": "pptp"}]}})
        return json.dumps({"nftables": rows})

    def _dump(self) -> dict[str, Any]:
        lan = self._store.committed["network"].get("lan", {}).get("ipaddr", "192.168.1.1")
        return {
            "interface": [
                {"interface": "lan", "up": True, "proto": "static", "device": "br-lan"}
                | {"l3_device": "br-lan", "ipv4-address": [{"address": lan, "mask": 24}]}
                | {"route": [], "dns-server": []},
                {"interface": "wan", "up": True, "proto": "dhcp", "device": "eth1"}
                | {
                    "l3_device": "eth1",
                    "ipv4-address": [{"address": self._box.wan_address, "mask": 24}],
                }
                | {"route": [{"target": "0.0.0.0", "mask": 0}], "dns-server": []},
            ]
        }
