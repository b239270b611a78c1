"""Linux without NetworkManager: IKEv2 by a private charon that the helper runs for us."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from wizard.model import (
    Auth,
    Connection,
    Misuse,
    Protocol,
    SystemPartMissing,
    Tunnel,
    WizardError,
)
from wizard.privilege import marks, parts, verbs
from wizard.privilege.client import Helper
from wizard.recipes import checks
from wizard.recipes.checks import NotAllowed
from wizard.vpn import charon_log, entries, keys
from wizard.vpn.base import Capability, Secrets
from wizard.work import RealClock, Work

NO_IDENTIFIER = "ptw-00000000"
"""Stands for the mark while an entry is only checked."""
PRIVATE_KEY = "PRIVATE KEY-----"
"""The end of the first line of every private key in PEM (RFC 7468), encrypted or not."""
AUTHS = (Auth.EAP_MSCHAPV2, Auth.CERTIFICATE, Auth.PSK)


class Daemons:
    """The back end `daemons`. helper: gives the helper (its owner closes it); folder: entries."""

    key = "daemons"

    def __init__(
        self, helper: Callable[[Work], Helper], folder: Path, base: Path = marks.BASE
    ) -> None:
        self._helper = helper
        self._folder = folder
        self._base = base

    def capability(self) -> Capability:
        """IKEv2 in three ways; what is missing here by part and Debian package."""
        return Capability(self.key, {Protocol.IKEV2: AUTHS}, parts.find().missing, "lab")

    def prepare(self, work: Work) -> None:
        """Reach the helper."""
        self._helper(work)

    def entries(self) -> tuple[Connection, ...]:
        """Our own entries; charon keeps no list of others'."""
        return entries.load(self._folder)

    def create(self, connection: Connection, work: Work) -> None:
        """Write our entry down; nothing is dialled, no rights are needed."""
        work.check()
        if connection.protocol is not Protocol.IKEV2:
            raise WizardError(
                "vpn.protocol_not_here", backend=self.key, protocol=connection.protocol
            )
        _no_private_key(connection)
        _check_entry(connection)
        entries.save(self._folder, connection)

    def dial(self, connection: Connection, secrets: Secrets, identifier: str, work: Work) -> Tunnel:
        """Bring the tunnel up; the code of a failure is read from charon's log lines."""
        _no_private_key(connection)
        self._require_parts(connection)
        request = _request(connection) | {"identifier": identifier} | _proof(connection, secrets)
        _check(request)
        work.check()
        found = self._helper(work).charon_up(request, work, lambda line: _tell(work, line))
        return _tunnel(identifier, found)

    def status(self, identifier: str) -> Tunnel:
        """How the tunnel stands; down only where nothing at all bears the mark.

        Without a folder no daemon stands behind it (the computer was started anew): what is left
        is seen without rights, and hang_up clears it away.
        """
        left = marks.left(identifier, parts.find().ip, self._base)
        if "folder" not in left:
            return Tunnel("failed" if left else "down", identifier)
        return _tunnel(identifier, self._helper(Work(RealClock())).charon_status(identifier))

    def hang_up(self, identifier: str, work: Work) -> None:
        """Take the tunnel down, and what a killed one left behind."""
        work.check()
        self._helper(work).charon_down(identifier)

    def remove(self, name: str, work: Work) -> None:
        """Remove our entry."""
        work.check()
        entries.delete(self._folder, name)

    def _require_parts(self, connection: Connection) -> None:
        missing = parts.find(eap=connection.auth is Auth.EAP_MSCHAPV2).missing
        if missing:
            code, facts = missing[0]
            raise SystemPartMissing(code, **facts)


def _request(connection: Connection) -> dict[str, Any]:
    """The part of the request that the entry decides (verbs.CharonUp)."""
    networks = () if connection.all_traffic else connection.routes
    wants_dns = connection.all_traffic or bool(connection.dns or connection.domains)
    return {
        "server": connection.server,
        "remote_id": connection.remote_id,
        "local_id": connection.user if connection.auth is Auth.PSK else "",
        "auth": str(connection.auth),
        "ca": connection.ca,
        "networks": [_network(net) for net in networks],
        "dns": list(connection.dns),
        "use_dns": wants_dns,
        "certificate": connection.certificate if connection.auth is Auth.CERTIFICATE else "",
    }


def _network(text: str) -> str:
    """The network in its normal form; what is none is left for the check to name."""
    try:
        return str(ipaddress.ip_network(text, strict=False))
    except ValueError:
        return text


def _proof(connection: Connection, secrets: Secrets) -> dict[str, str]:
    """What this kind of authentication proves itself with."""
    if connection.auth is Auth.PSK:
        return {"psk": _wanted(secrets, "psk")}
    if connection.auth is Auth.CERTIFICATE:
        return {"key": keys.read(connection.key, secrets.get("key_password"))}
    user = connection.user or _wanted(secrets, "vpn_user")
    return {"user": user, "password": _wanted(secrets, "vpn_password")}


def _wanted(secrets: Secrets, key: str) -> str:
    value = secrets.get(key)
    if not value:
        raise Misuse("secret.missing", key=key)
    return value


def _check(request: dict[str, Any]) -> None:
    """The helper's own check, made here first: a bad value needs no rights to be found."""
    with _misuse():
        verbs.parse({"verb": "charon_up", **request})


def _check_entry(connection: Connection) -> None:
    """Check an entry whose secrets are not known yet: as if it had a shared key."""
    stand_in = {"identifier": NO_IDENTIFIER, "auth": str(Auth.PSK), "psk": "-", "certificate": ""}
    _check(_request(connection) | stand_in)
    with _misuse():
        if connection.user:
            checks.user("user", connection.user)
        if connection.auth is Auth.CERTIFICATE:
            checks.certificates("certificate", connection.certificate)


def _no_private_key(connection: Connection) -> None:
    """An entry names the file of a key; the key itself would be written to disk with it."""
    values = connection.as_json()
    found = [name for name, value in values.items() if PRIVATE_KEY in str(value)]
    if found:
        raise Misuse("vpn.bad_value", field=found[0], why="private_key")


@contextmanager
def _misuse() -> Iterator[None]:
    """A value that root would refuse is the user's to mend."""
    try:
        yield
    except NotAllowed as error:
        raise Misuse("vpn.bad_value", field=error.field, why=error.why) from error


def _tell(work: Work, line: str) -> None:
    code = charon_log.milestone(line)
    if code:
        work.say(code)


def _tunnel(identifier: str, found: dict[str, Any]) -> Tunnel:
    """The helper's answer in the model's words."""
    log = tuple(found.get("log", ()))
    return Tunnel(
        state=found["state"],
        identifier=identifier,
        interface=found["interface"],
        address=found["address"],
        dns=tuple(found["dns"]),
        routes=tuple(found["routes"]),
        system_code=charon_log.classify(log) if log and found["state"] == "failed" else "",
        log=log,
    )
