"""The back end `daemons` over a helper that only remembers what it was asked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.unit.recipes.test_checks import CERTIFICATE, DER, block
from wizard.model import (
    Auth,
    Cancelled,
    Connection,
    Misuse,
    Progress,
    Protocol,
    SystemPartMissing,
    Tunnel,
    WizardError,
)
from wizard.privilege import marks, parts, resolv
from wizard.privilege.client import Helper
from wizard.privilege.parts import Parts
from wizard.vpn.base import Secrets
from wizard.vpn.daemons import Daemons
from wizard.work import RealClock, Work

IDENTIFIER = "ptw-00000001"
OFFICE = Connection(
    "Office",
    "vpn.office.example",
    Protocol.IKEV2,
    user="alice",
    ca=CERTIFICATE,
    routes=("10.20.0.5/24",),
)
SECRETS = Secrets({"vpn_password": "correct horse", "psk": "shared"})
UP = {
    "state": "up",
    "interface": "ipsec0",
    "address": "10.30.0.1",
    "dns": ["10.20.0.10"],
    "routes": ["10.20.0.0/24"],
    "log": ["CHILD_SA inside{1} established with SPIs"],
    "code": "",
}
FAILED = {
    "state": "failed",
    "interface": "",
    "address": "",
    "dns": [],
    "routes": [],
    "log": ["received NO_PROPOSAL_CHOSEN notify error"],
    "code": "charon.failed",
}


class Recorder(Helper):
    """Answers every dial alike; remembers the requests."""

    def __init__(self, answer: dict[str, Any]) -> None:
        self.answer = answer
        self.asked: list[tuple[str, Any]] = []

    def charon_up(
        self, request: Mapping[str, Any], work: Work, hear: Callable[[str], None] = print
    ) -> dict[str, Any]:
        self.asked.append(("up", dict(request)))
        for line in self.answer["log"]:
            hear(line)
        return self.answer

    def charon_status(self, identifier: str) -> dict[str, Any]:
        self.asked.append(("status", identifier))
        return {key: value for key, value in self.answer.items() if key not in {"log", "code"}}

    def charon_down(self, identifier: str) -> dict[str, Any]:
        self.asked.append(("down", identifier))
        return {"state": "down", "found": True}


@pytest.fixture(autouse=True)
def complete(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "find", lambda **_eap: Parts("charon", "", True, ()))


def daemons(tmp_path: Path, answer: dict[str, Any] = UP) -> tuple[Daemons, Recorder]:
    recorder = Recorder(answer)
    return Daemons(lambda _work: recorder, tmp_path / "entries", tmp_path / "base"), recorder


def work() -> Work:
    return Work(RealClock())


def test_capability_names_what_it_can(tmp_path: Path) -> None:
    found = daemons(tmp_path)[0].capability()
    assert (found.key, found.proof, found.missing) == ("daemons", "lab", ())
    assert set(found.protocols[Protocol.IKEV2]) == set(Auth)


def test_a_good_dial_is_a_tunnel(tmp_path: Path) -> None:
    backend, recorder = daemons(tmp_path)
    said: list[Progress] = []
    tunnel = backend.dial(OFFICE, SECRETS, IDENTIFIER, Work(RealClock(), said.append))
    assert tunnel == Tunnel(
        "up",
        IDENTIFIER,
        "ipsec0",
        "10.30.0.1",
        ("10.20.0.10",),
        ("10.20.0.0/24",),
        "",
        tuple(UP["log"]),
    )
    assert [progress.code for progress in said] == ["vpn.established"]
    ((_, request),) = recorder.asked
    assert request["networks"] == ["10.20.0.0/24"]
    assert (request["user"], request["password"]) == ("alice", "correct horse")


def test_a_failed_dial_has_the_logs_code(tmp_path: Path) -> None:
    tunnel = daemons(tmp_path, FAILED)[0].dial(OFFICE, SECRETS, IDENTIFIER, work())
    assert (tunnel.state, tunnel.system_code) == ("failed", "no_proposal")
    assert tunnel.log == ("received NO_PROPOSAL_CHOSEN notify error",)


@pytest.mark.parametrize(
    ("change", "networks", "use_dns"),
    [
        ({}, ["10.20.0.0/24"], False),
        ({"dns": ("10.20.0.10",)}, ["10.20.0.0/24"], True),
        ({"domains": ("office.example",)}, ["10.20.0.0/24"], True),
        ({"all_traffic": True}, [], True),
        ({"routes": ()}, [], False),
    ],
)
def test_what_lies_inside_is_what_the_entry_says(
    tmp_path: Path, change: dict[str, Any], networks: list[str], use_dns: bool
) -> None:
    backend, recorder = daemons(tmp_path)
    backend.dial(replace(OFFICE, **change), SECRETS, IDENTIFIER, work())
    request = recorder.asked[0][1]
    assert (request["networks"], request["use_dns"]) == (networks, use_dns)


def test_only_the_secret_that_is_needed_is_sent(tmp_path: Path) -> None:
    backend, recorder = daemons(tmp_path)
    backend.dial(replace(OFFICE, auth=Auth.PSK), SECRETS, IDENTIFIER, work())
    request = recorder.asked[0][1]
    assert (request["psk"], request["local_id"]) == ("shared", "alice")
    assert {"user", "password", "key"}.isdisjoint(request)


@pytest.mark.parametrize(
    ("auth", "user", "key"),
    [
        (Auth.PSK, "alice", "psk"),
        (Auth.EAP_MSCHAPV2, "alice", "vpn_password"),
        (Auth.EAP_MSCHAPV2, "", "vpn_user"),
    ],
)
def test_a_missing_secret_is_named(tmp_path: Path, auth: Auth, user: str, key: str) -> None:
    backend, recorder = daemons(tmp_path)
    with pytest.raises(Misuse) as error:
        backend.dial(replace(OFFICE, auth=auth, user=user), Secrets({}), IDENTIFIER, work())
    assert (error.value.code, error.value.facts) == ("secret.missing", {"key": key})
    assert recorder.asked == []


def test_a_missing_part_is_told_before_dialling(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = (("system.part_missing", {"part": "charon", "package": "strongswan-charon"}),)
    monkeypatch.setattr(parts, "find", lambda **_eap: Parts("", "ip", True, missing))
    backend, recorder = daemons(tmp_path)
    assert backend.capability().missing == missing
    with pytest.raises(SystemPartMissing) as error:
        backend.dial(OFFICE, SECRETS, IDENTIFIER, work())
    assert error.value.facts["package"] == "strongswan-charon"
    assert recorder.asked == []


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"server": "vpn example"}, "server"),
        ({"server": "0.0.0.0"}, "server"),
        ({"remote_id": "0::0"}, "remote_id"),
        ({"user": "0.0.0.0"}, "user"),
        ({"remote_id": "%any"}, "remote_id"),
        ({"routes": ("everything",)}, "networks"),
        ({"ca": "/etc/ssl/ca.pem"}, "ca"),
        ({"user": "%any"}, "user"),
        ({"auth": Auth.CERTIFICATE}, "certificate"),
    ],
)
def test_a_bad_entry_is_refused_without_rights(
    tmp_path: Path, change: dict[str, Any], field: str
) -> None:
    backend, recorder = daemons(tmp_path)
    with pytest.raises(Misuse) as error:
        backend.create(replace(OFFICE, **change), work())
    assert (error.value.code, error.value.facts["field"]) == ("vpn.bad_value", field)
    assert backend.entries() == ()
    assert recorder.asked == []


@pytest.mark.parametrize("label", ["PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "OPENSSH PRIVATE KEY"])
@pytest.mark.parametrize("field", ["certificate", "ca", "key", "user", "name"])
@pytest.mark.parametrize("auth", list(Auth))
def test_no_private_key_is_written_down(tmp_path: Path, field: str, label: str, auth: Auth) -> None:
    change: dict[str, Any] = {"auth": auth, field: CERTIFICATE + block(label, DER)}
    entry = replace(OFFICE, **change)
    backend, recorder = daemons(tmp_path)
    for act in (
        lambda: backend.create(entry, work()),
        lambda: backend.dial(entry, SECRETS, IDENTIFIER, work()),
    ):
        with pytest.raises(Misuse) as error:
            act()
        assert error.value.code == "vpn.bad_value"
        assert error.value.facts == {"field": field, "why": "private_key"}
    assert list(tmp_path.iterdir()) == []
    assert recorder.asked == []


def test_entries_are_made_and_removed_without_rights(tmp_path: Path) -> None:
    backend, recorder = daemons(tmp_path)
    backend.create(OFFICE, work())
    assert backend.entries() == (OFFICE,)
    backend.remove("Office", work())
    assert backend.entries() == ()
    assert recorder.asked == []


def test_another_protocol_is_not_for_this_back_end(tmp_path: Path) -> None:
    with pytest.raises(WizardError) as error:
        daemons(tmp_path)[0].create(replace(OFFICE, protocol=Protocol.L2TP), work())
    assert error.value.code == "vpn.protocol_not_here"


def test_status_asks_for_no_rights_where_nothing_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend, recorder = daemons(tmp_path)
    monkeypatch.setattr(resolv, "bears", lambda _identifier: False)
    assert backend.status(IDENTIFIER) == Tunnel("down", IDENTIFIER)
    assert recorder.asked == []
    (tmp_path / "base" / IDENTIFIER).mkdir(parents=True)
    assert backend.status(IDENTIFIER).state == "up"


@pytest.mark.parametrize("left", [["dns"], ["routing"], ["dns", "routing"]])
def test_what_a_restart_left_is_not_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, left: list[str]
) -> None:
    monkeypatch.setattr(marks, "left", lambda *_of: left)
    backend, recorder = daemons(tmp_path)
    assert backend.status(IDENTIFIER) == Tunnel("failed", IDENTIFIER)
    assert recorder.asked == []


def test_a_daemon_that_died_is_not_down(tmp_path: Path) -> None:
    (tmp_path / "base" / IDENTIFIER).mkdir(parents=True)
    backend, recorder = daemons(tmp_path, FAILED | {"log": []})
    assert backend.status(IDENTIFIER) == Tunnel("failed", IDENTIFIER)
    assert recorder.asked == [("status", IDENTIFIER)]


def test_hanging_up_asks_the_helper(tmp_path: Path) -> None:
    backend, recorder = daemons(tmp_path)
    backend.hang_up(IDENTIFIER, work())
    assert recorder.asked == [("down", IDENTIFIER)]


def test_a_stopped_run_asks_nothing(tmp_path: Path) -> None:
    backend, recorder = daemons(tmp_path)
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        backend.dial(OFFICE, SECRETS, IDENTIFIER, Work(RealClock(), stop=stop))
    assert recorder.asked == []
