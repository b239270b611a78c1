"""The person before the window in the lab: presses, types, reads, waits."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Any, Self

from tests.lab.profile import profile, secrets
from tests.lab.world import World

PATIENCE = 90.0
"""Seconds for one page: a path that drops costs a probe some twelve."""
GLANCE = 0.1
ANSWER = 3.0
"""Seconds in which the window answers whatever goes on; a loaded machine included."""

State = dict[str, Any]


class Seat:
    """One process with the window, started as the client machine (tests.lab.window)."""

    def __init__(self, world: World, before: Sequence[str] = (), *, as_user: bool = False) -> None:
        file = Path(world.folder, "office.toml")
        file.write_text(profile("ikev2"))
        self.slowest = 0.0
        self._log = Path(world.folder, "window.log").open("ab")  # noqa: SIM115 - lives as we do
        self.process = world.popen(
            [*before, sys.executable, "-m", "tests.lab.window", str(file)],
            as_user=as_user,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self._log):
            if stream is not None:
                stream.close()

    # Hands

    def press(self, name: str) -> State:
        """Press a button."""
        return self._good({"press": name})

    def write(self, name: str, text: str) -> State:
        """Type into a field."""
        return self._good({"type": name, "text": text})

    def close(self) -> None:
        """Close the window; it may be gone before it answers."""
        self._send({"close": True})

    # Eyes

    def look(self) -> State:
        """What stands now."""
        return self._good({})

    def until(self, true: Callable[[State], bool]) -> State:
        """Look until this is so."""
        end = time.monotonic() + PATIENCE
        while not true(state := self.look()):
            assert time.monotonic() < end, state
            time.sleep(GLANCE)
        return state

    def page(self, *keys: str) -> State:
        """Wait until one of these pages is shown, its job over; questions are answered yes."""
        return self.until(lambda state: self._arrived(state, keys))

    def ended(self) -> int:
        """Wait until the process has ended; its exit code."""
        return self.process.wait(PATIENCE)

    def _arrived(self, state: State, keys: tuple[str, ...]) -> bool:
        if state["question"]:
            self._answer(state["question"])
            return False
        return state["page"] in keys and not state["busy"]

    def _answer(self, code: str) -> None:
        if code in secrets():
            self.write("secretEdit", secrets()[code])
        self.press("accept" if "accept" in self.look()["names"] else "main")

    # Journeys

    def to_network(self) -> State:
        """The office's server, by the profile at hand."""
        self.until(lambda state: "connect" in state["names"])
        self.press("connect")
        self.press("main")
        return self.page("network")

    def to_review(self) -> State:
        """Whatever is asked on the way to the plan."""
        state = self.press("main")
        while state["page"] != "review":
            if state["page"] == "router":
                self.press("whose_mine")
                self.write("router_userEdit", secrets()["router_user"])
                self.write("router_passwordEdit", secrets()["router_password"])
            if state["page"] == "sign_in":
                self.write("vpn_passwordEdit", secrets()["vpn_password"])
            if not state["busy"]:
                self.press("main")
            state = self.page("router", "sign_in", "review")
        return state

    def commit(self) -> State:
        """Give the leave that is asked for, and go."""
        if "may_change_router" in self.look()["names"]:
            self.press("may_change_router")
        return self.press("main")

    def undo(self) -> State:
        """From the page of undo, the newest run."""
        self.page("undo")
        self.press("main")
        return self.until(lambda s: self._arrived(s, ("undo",)) and "main" not in s["names"])

    # Inside

    def _good(self, order: State) -> State:
        began = time.monotonic()
        self._send(order)
        state = self._read()
        self.slowest = max(self.slowest, time.monotonic() - began)
        assert not state["error"], state["error"]
        return state

    def _send(self, order: State) -> None:
        stream = self._stream(self.process.stdin)
        stream.write(json.dumps(order).encode() + b"\n")
        stream.flush()

    def _read(self) -> State:
        line = self._stream(self.process.stdout).readline()
        assert line, f"the window ended with {self.process.wait()}"
        state: State = json.loads(line)
        return state

    @staticmethod
    def _stream(stream: IO[bytes] | None) -> IO[bytes]:
        assert stream is not None
        return stream
