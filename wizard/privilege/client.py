"""Asks the helper: root does what is on the list of verbs, the window itself never runs as root."""

from __future__ import annotations

import os
import shutil
import socket
import stat
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from wizard.model import Cancelled, RightsMissing, SystemPartMissing, TimeIsUp, WizardError
from wizard.privilege import helper as stage
from wizard.privilege.lines import Channel, Garbled, Gone, TooLong
from wizard.work import Work

SOCKET = Path("/run/passthrough-wizard/helper.sock")
TICK_SECONDS = 0.1  # how often a wait looks at the stop flag
GOODBYE_SECONDS = 0.9  # the helper takes a half-made tunnel down in 0.6 s; Cancel promises 1 s
GREETING_SECONDS = 5.0  # an installed helper serves one client at a time; then it is busy
CLOSE_SECONDS = 2.0  # the helper ends at once when its socket closes, unless it tidies up
END_SECONDS = 0.5  # what was asked to end and has not by then is killed; Cancel promises 1 s
DECLINED = (126, 127)  # pkexec(1): dismissed, not authorised

NO_RIGHTS = frozenset(
    {"helper.not_root", "helper.path_writable", "helper.wrong_user", "helper.not_yours"}
)

Hear = Callable[[str], None]


class Helper:
    """One conversation with the helper. Every call ends within a second of work.stop."""

    def __init__(
        self, channel: Channel, work: Work, process: subprocess.Popen[bytes] | None = None
    ) -> None:
        self._channel = channel
        self._work = work
        self._process = process
        self._lock = threading.Lock()
        self._runs = False
        self.lost = False

    def use(self, work: Work) -> None:
        """From now on the calls without a work of their own belong to this one."""
        self._work = work

    def raw_socket(self, protocol: int) -> socket.socket:
        """An open raw IPv4 socket of this protocol (1, 47, 50 or 51)."""
        self._ask({"verb": "raw_socket", "protocol": protocol}, self._work)
        if not self._channel.fds:
            raise WizardError("helper.lost")
        return socket.socket(fileno=self._channel.fds.pop(0))

    def charon_up(
        self, request: Mapping[str, Any], work: Work, hear: Hear = lambda _line: None
    ) -> dict[str, Any]:
        """Dial (verbs.CharonUp); log lines go to hear as they come.

        Answers state (up, failed), interface, address, dns, dns_set, routes, log, code.
        """
        return self._ask({"verb": "charon_up", **request}, work, hear)

    def charon_status(self, identifier: str) -> dict[str, Any]:
        """The state (up, dialling, failed, down), interface, address, dns, routes."""
        return self._ask({"verb": "charon_status", "identifier": identifier}, self._work)

    def charon_down(self, identifier: str) -> dict[str, Any]:
        """Take it down and leave nothing; found: whether there was anything."""
        return self._ask({"verb": "charon_down", "identifier": identifier}, self._work)

    def greet(self, seconds: float) -> None:
        """Wait for the first line: the helper runs and may serve us."""
        end = time.monotonic() + seconds
        while (reply := self._poll()) is None:
            self._work.check()
            if time.monotonic() > end:
                raise WizardError("helper.busy")
        _result(reply)
        self._runs = True

    def close(self) -> None:
        """End the conversation; a helper that runs for us alone ends with it.

        One that has greeted is never killed: it may be taking a tunnel down. Before that it is
        pkexec, whose dialog nobody may ever answer.
        """
        for fd in self._channel.fds:
            os.close(fd)
        self._channel.fds = []
        self._channel.close()
        self.lost = True
        if self._process and self._runs:
            _wait(self._process, CLOSE_SECONDS)
        elif self._process:
            _end(self._process)

    def _ask(
        self, request: dict[str, Any], work: Work, hear: Hear = lambda _line: None
    ) -> dict[str, Any]:
        with self._lock:
            work.check()
            self._send(request)
            while (reply := self._reply(hear)) is None:
                try:
                    work.check()
                except (Cancelled, TimeIsUp):
                    self._stop()
                    raise
            return _result(reply)

    def _send(self, message: dict[str, Any]) -> None:
        try:
            self._channel.send(message)
        except (Gone, OSError) as error:
            self.lost = True
            raise WizardError("helper.lost") from error

    def _reply(self, hear: Hear) -> dict[str, Any] | None:
        """The answer, if it is there; log lines before it go to hear."""
        message = self._poll()
        if message is None or "log" not in message:
            return message
        hear(str(message["log"]))
        return None

    def _poll(self) -> dict[str, Any] | None:
        try:
            return self._channel.poll(TICK_SECONDS)
        except (Gone, TooLong, Garbled, OSError, ValueError) as error:
            self.lost = True
            if self._process and _wait(self._process, END_SECONDS) in DECLINED:
                raise RightsMissing("rights.declined") from error
            raise WizardError("helper.lost") from error

    def _stop(self) -> None:
        """Say stop and wait for the answer, so that nothing is left when we are back."""
        end = time.monotonic() + GOODBYE_SECONDS
        with suppress(WizardError):
            self._send({"stop": True})
            while time.monotonic() < end:
                if self._reply(lambda _line: None) is not None:
                    return
        self.lost = True


class Keeper:
    """One helper for a whole run: asked for when first needed, asked again only once lost."""

    def __init__(self, ask: Callable[[Work], Helper] | None = None) -> None:
        self._ask = ask or connect
        self._helper: Helper | None = None

    def __call__(self, work: Work) -> Helper:
        """The helper; RightsMissing or WizardError if there is none to be had."""
        if self._helper and self._helper.lost:
            self.close()
        self._helper = self._helper or self._ask(work)
        self._helper.use(work)
        return self._helper

    def close(self) -> None:
        """End it."""
        if self._helper:
            self._helper.close()
        self._helper = None


def at_hand() -> bool:
    """Whether an installed helper serves this user without asking anybody; root needs none."""
    user = getattr(os, "geteuid", lambda: 0)()
    return user != 0 and _owner(SOCKET) == user


def connect(work: Work) -> Helper:
    """Reach the helper: we are root, it is installed for us, or pkexec asks the person."""
    if os.geteuid() == 0:
        return _start([], work)
    try:
        return _join(SOCKET, work)
    except RightsMissing:
        pkexec = shutil.which("pkexec")
        if not pkexec:
            raise
    return _start([pkexec], work)


def _start(before: list[str], work: Work) -> Helper:
    """Start the helper on one end of a socket pair."""
    found = stage.offender(stage.ground())
    if found:
        raise RightsMissing("helper.path_writable", path=found)
    ours, its = socket.socketpair()
    python = os.path.realpath(sys.executable)
    with its:
        process = subprocess.Popen(
            [*before, python, "-I", "-S", str(stage.SOURCE)], stdin=its.fileno()
        )
    return _greeted(Helper(Channel(ours, takes_fds=True), work, process), float("inf"))


def _join(path: Path, work: Work) -> Helper:
    """Speak with the installed helper; RightsMissing if there is none, or none free for us."""
    owner = _owner(path)
    if owner is None:
        raise RightsMissing("rights.no_helper")
    if owner != os.geteuid():
        raise RightsMissing("helper.wrong_user")
    channel = Channel(_dialled(path), takes_fds=True)
    try:
        return _greeted(Helper(channel, work), GREETING_SECONDS)
    except WizardError as error:
        raise RightsMissing(error.code, **error.facts) from error


def _dialled(path: Path) -> socket.socket:
    """A connection on whose other end is certainly root."""
    sock = socket.socket(socket.AF_UNIX)
    sock.setblocking(False)
    try:
        sock.connect(str(path))
    except OSError as error:
        sock.close()
        full = isinstance(error, BlockingIOError)  # unix(7): more are waiting than may
        raise RightsMissing("helper.busy" if full else "rights.no_helper") from error
    size = struct.calcsize("3i")
    creds = sock.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, size)
    if struct.unpack("3i", creds)[1]:
        sock.close()
        raise RightsMissing("rights.no_helper")
    return sock


def _greeted(found: Helper, seconds: float) -> Helper:
    try:
        found.greet(seconds)
    except BaseException:
        found.close()
        raise
    return found


def _owner(path: Path) -> int | None:
    """Whose socket lies there, in a folder that only root can change; None where there is none."""
    try:
        found = path.lstat()
        safe = stat.S_ISSOCK(found.st_mode) and not stage.offender([path.parent])
    except OSError:
        return None
    return found.st_uid if safe else None


def _wait(process: subprocess.Popen[bytes], seconds: float) -> int | None:
    """How it ended; None if it has not within these seconds."""
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        return None


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ask it to end, then make it; once allowed, it is root's and ends with its socket."""
    for signal in (process.terminate, process.kill):
        with suppress(PermissionError):
            signal()
        if _wait(process, END_SECONDS) is not None:
            return


def _result(reply: dict[str, Any]) -> dict[str, Any]:
    """The result, or the error that the helper told."""
    if reply.get("ok") is True and isinstance(reply.get("result"), dict):
        return dict(reply["result"])
    code = str(reply.get("code", "helper.garbled"))
    facts = reply.get("facts")
    raise _error(code, facts if isinstance(facts, dict) else {})


def _error(code: str, facts: dict[str, Any]) -> WizardError:
    if code.startswith("system."):
        return SystemPartMissing(code, **facts)
    if code in NO_RIGHTS:
        return RightsMissing(code, **facts)
    return WizardError(code, **facts)
