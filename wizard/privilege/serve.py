"""The helper's second stage: takes requests from one client at a time and does what verbs allow."""

from __future__ import annotations

import os
import signal
import socket
import struct
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from wizard.privilege import marks, parts, tunnel
from wizard.privilege.lines import Channel, Garbled, Gone, TooLong
from wizard.privilege.link import CharonLost
from wizard.privilege.marks import Mark
from wizard.privilege.tunnel import Refused, Tunnel
from wizard.privilege.verbs import CharonStatus, CharonUp, RawSocket, Request, parse
from wizard.recipes.checks import NotAllowed
from wizard.recipes.vici import NotUnderstood

IDLE_SECONDS = 3600.0  # a wizard left open over lunch; then the helper ends by itself
BACKLOG = 4
DRAIN_SECONDS = 0.2  # what is still on its way in is read, or our last word would be lost
USAGE = 2
GREETING = {"ok": True, "result": {"helper": 1}}
"""The first line, so that the client knows when somebody has allowed us to run."""


class Stopped(Exception):
    """The client sent {"stop": true} or is gone."""


class Session:
    """One client: its requests, one after another. owner: the user it runs for."""

    def __init__(self, channel: Channel, owner: int, base: Path = marks.BASE) -> None:
        self._channel = channel
        self._owner = owner
        self._base = base
        self._fds: list[int] = []

    def serve(self) -> None:
        """Answer until the client is gone or idle too long."""
        try:
            while (message := self._channel.poll(IDLE_SECONDS)) is not None:
                if "stop" not in message:
                    self._answer(message)
        except Gone:
            return
        except (TooLong, Garbled) as error:
            code = "helper.too_long" if isinstance(error, TooLong) else "helper.garbled"
            _tell(self._channel, _no(code))
            self._channel.drain(DRAIN_SECONDS)

    def _answer(self, message: dict[str, Any]) -> None:
        """Do one request; one answer, with the descriptor if there is one."""
        try:
            reply = {"ok": True, "result": self._do(parse(message))}
        except NotAllowed as error:
            reply = _no("helper.not_allowed", field=error.field, why=error.why)
        except NotUnderstood as error:
            reply = _no("helper.not_allowed", field="vici", why=str(error))
        except Refused as error:
            reply = _no(error.code, **error.facts)
        except Stopped:
            reply = _no("cancelled")
        except CharonLost:
            reply = _no("charon.lost")
        except OSError as error:
            reply = _no("helper.system", error=os.strerror(error.errno or 0))
        fds, self._fds = self._fds, []
        try:
            self._channel.send(reply, fds)
        finally:
            for fd in fds:
                os.close(fd)

    def _do(self, request: Request) -> dict[str, Any]:
        if isinstance(request, RawSocket):
            return self._raw_socket(request)
        if isinstance(request, CharonUp):
            return self._charon_up(request)
        if isinstance(request, CharonStatus):
            return self._tunnel(request.identifier).status()
        return {"state": "down", "found": self._tunnel(request.identifier).down()}

    def _raw_socket(self, request: RawSocket) -> dict[str, Any]:
        sock = socket.socket(socket.AF_INET, socket.SOCK_RAW, request.protocol)
        self._fds = [sock.detach()]
        return {"protocol": request.protocol}

    def _charon_up(self, request: CharonUp) -> dict[str, Any]:
        own = self._tunnel(request.identifier, eap=request.auth == "eap-mschapv2")
        if own.parts.missing:
            code, facts = own.parts.missing[0]
            raise Refused(code, **facts)
        return own.up(request, self._owner, lambda line: self._channel.send({"log": line}))

    def _tunnel(self, identifier: str, *, eap: bool = False) -> Tunnel:
        mark = Mark(identifier, self._base)
        if not tunnel.may_touch(mark, self._owner):
            raise Refused("helper.not_yours", identifier=identifier)
        return Tunnel(mark, parts.find(eap=eap), self._check)

    def _check(self) -> None:
        """Ends what runs once the client says stop, says anything else, or is gone."""
        try:
            message = self._channel.poll(0)
        except (Gone, TooLong, Garbled) as error:
            raise Stopped from error
        if message is not None:
            raise Stopped


def main(words: Sequence[str]) -> int:
    """Serve stdin, or listen; SIGTERM ends either, what is half up is taken down first."""
    signal.signal(signal.SIGTERM, _leave)
    if not words:
        return _one(socket.socket(fileno=os.dup(0)))
    if len(words) != 4 or words[0] != "--listen" or words[2] != "--for-uid":
        return USAGE
    return listen(Path(words[1]), int(words[3])) if words[3].isdigit() else USAGE


def listen(path: Path, uid: int) -> int:
    """Serve this user at this path, one client at a time, until SIGTERM."""
    from wizard.privilege.helper import offender

    if path.parent == marks.BASE:
        marks.open_base(path.parent)
    if not path.is_absolute() or offender([path.parent]):
        return USAGE
    server = _bind(path, uid)
    try:
        while True:
            client, _ = server.accept()
            _serve_if(client, lambda who: who == uid)
    finally:
        path.unlink(missing_ok=True)


def peer(sock: socket.socket) -> int:
    """The user on the other end (SO_PEERCRED: struct ucred pid, uid, gid)."""
    raw = sock.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    return int(struct.unpack("3i", raw)[1])


def _one(sock: socket.socket) -> int:
    """One task for whoever started us; the wall against others is the inherited socket itself."""
    if sock.family != socket.AF_UNIX:
        return USAGE
    _serve_if(sock, lambda _who: True)
    return 0


def _serve_if(client: socket.socket, allowed: Callable[[int], bool]) -> None:
    channel = Channel(client)
    who = peer(client)
    try:
        if allowed(who):
            _tell(channel, GREETING)
            Session(channel, who).serve()
        else:
            _tell(channel, _no("helper.wrong_user"))
    finally:
        channel.close()


def _bind(path: Path, uid: int) -> socket.socket:
    """A listening socket; it appears at its path only once the right user can speak to it."""
    fresh = path.with_name(f".{path.name}.new")
    fresh.unlink(missing_ok=True)
    server = socket.socket(socket.AF_UNIX)
    server.bind(str(fresh))
    fresh.chmod(0o600)
    os.chown(fresh, uid, -1)
    server.listen(BACKLOG)
    fresh.replace(path)
    return server


def _leave(_number: int, _frame: object) -> None:
    raise SystemExit(0)


def _no(code: str, **facts: str) -> dict[str, Any]:
    return {"ok": False, "code": code, "facts": facts}


def _tell(channel: Channel, message: dict[str, Any]) -> None:
    """Send a last word; nobody may be there to hear it."""
    try:
        channel.send(message)
    except Gone:
        return
