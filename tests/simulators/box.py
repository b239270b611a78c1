"""A simulated box with a clock in the test's hand, and a plain client of it."""

from __future__ import annotations

import http.client
import json
from typing import Any

from tests.simulators.ubus import Configs, UbusRouter

NOBODY = "0" * 32
SECTION = "@defaults[0]"


class FakeClock:
    def __init__(self) -> None:
        self.time = 1000.0

    def now(self) -> float:
        return self.time


class Caller:
    """A plain client of POST /ubus."""

    def __init__(self, address: tuple[str, int]) -> None:
        self.http = http.client.HTTPConnection(*address, timeout=5)

    def raw(self, method: str, path: str, body: bytes = b"", **headers: str) -> tuple[Any, bytes]:
        self.http.request(method, path, body, headers)
        response = self.http.getresponse()
        return response, response.read()

    def rpc(self, request: Any) -> Any:
        return json.loads(self.raw("POST", "/ubus", json.dumps(request).encode())[1])

    def call(self, session: str, name: str, method: str, /, **arguments: Any) -> Any:
        params = [session, name, method, arguments]
        return self.rpc({"jsonrpc": "2.0", "id": 1, "method": "call", "params": params})

    def result(self, session: str, name: str, method: str, /, **arguments: Any) -> Any:
        return self.call(session, name, method, **arguments)["result"]

    def login(self, **more: Any) -> str:
        arguments = {"username": "root", "password": "goodpass"} | more
        return str(self.result(NOBODY, "session", "login", **arguments)[1]["ubus_rpc_session"])


class Box:
    def __init__(self, **options: Any) -> None:
        self.clock = FakeClock()
        self.applied: list[Configs] = []
        self.router = UbusRouter(clock=self.clock, on_apply=self.applied.append, **options)
        self.caller = Caller(self.router.start())

    def close(self) -> None:
        self.caller.http.close()
        self.router.stop()

    def auto_helper(self) -> str | None:
        return next(iter(self.router.config["firewall"].values())).get("auto_helper")


def stage(caller: Caller, session: str, value: str = "0") -> None:
    values = {"auto_helper": value}
    assert caller.result(
        session, "uci", "set", config="firewall", section=SECTION, values=values
    ) == [0]
