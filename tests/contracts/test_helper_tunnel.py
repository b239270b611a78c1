"""Real IKEv2 tunnels between two namespaces, brought up by the real helper."""

from __future__ import annotations

import os
import shutil
import signal
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.contracts import ike_ground
from tests.contracts.ike_ground import Authority, Ground, start_helper
from wizard.model import Cancelled, WizardError
from wizard.privilege import marks
from wizard.privilege.client import Helper
from wizard.recipes import charon
from wizard.vpn.charon_log import classify
from wizard.work import RealClock, Work

pytestmark = pytest.mark.skipif(bool(ike_ground.missing()), reason=ike_ground.missing() or "-")

IDENTIFIER = f"ptw-{os.getpid():08x}"
CANCEL_SECONDS = 1.0
SETTLE_SECONDS = 3.0
SECRETS = {ike_ground.PASSWORD, ike_ground.PSK}


@pytest.fixture(scope="module")
def ground() -> Iterator[Ground]:
    found = Ground()
    try:
        found.start()
        yield found
    finally:
        found.stop()


@pytest.fixture
def helper(ground: Ground) -> Iterator[Helper]:
    found = start_helper(ground.inside(ground.client_ns), Work(RealClock()))
    yield found
    found.close()
    again = start_helper(ground.inside(ground.client_ns), Work(RealClock()))
    for identifier in (IDENTIFIER, second(IDENTIFIER)):
        again.charon_down(identifier)
    again.close()


def second(identifier: str) -> str:
    return f"{identifier}0002"


def eap(ground: Ground, **more: Any) -> dict[str, Any]:
    return {
        "identifier": IDENTIFIER,
        "server": ike_ground.NAME,
        "auth": "eap-mschapv2",
        "user": ike_ground.USER,
        "password": ike_ground.PASSWORD,
        "ca": ground.office.pem,
        "networks": ["10.20.0.0/24"],
    } | more


def psk(_ground: Ground, **more: Any) -> dict[str, Any]:
    return {
        "identifier": IDENTIFIER,
        "server": ike_ground.SERVER,
        "remote_id": ike_ground.PSK_NAME,
        "auth": "psk",
        "psk": ike_ground.PSK,
        "networks": ["10.20.0.0/24"],
    } | more


def certificate(ground: Ground, **more: Any) -> dict[str, Any]:
    own, key = ground.office.issue("laptop.office.example")
    return {
        "identifier": IDENTIFIER,
        "server": ike_ground.NAME,
        "auth": "certificate",
        "local_id": "laptop.office.example",
        "certificate": own,
        "key": key,
        "ca": ground.office.pem,
        "networks": ["10.20.0.0/24"],
    } | more


def left(ground: Ground, identifier: str = IDENTIFIER) -> list[str]:
    """What still bears the mark, anywhere."""
    found = [f"process {pid}" for pid, mark in marks.marked() if mark == identifier]
    found += ["folder"] if (marks.BASE / identifier).exists() else []
    table = str(charon.table(identifier))
    found += [f"rule {table}"] if table in ground.in_client("ip", "rule") else []
    found += ["tun"] if "ipsec" in ground.in_client("ip", "-br", "link") else []
    found += ["dns"] if identifier in resolv(ground) else []
    return found


def resolv(ground: Ground) -> str:
    return ground.in_client("cat", "/etc/resolv.conf")


def work() -> Work:
    return Work(RealClock())


@pytest.mark.parametrize("request_", [eap, psk, certificate])
def test_a_tunnel_carries_and_goes(
    ground: Ground, helper: Helper, request_: Callable[..., dict[str, Any]]
) -> None:
    heard: list[str] = []
    before = resolv(ground)
    found = helper.charon_up(request_(ground, use_dns=True), work(), heard.append)
    assert (found["state"], found["code"]) == ("up", "")
    assert found["routes"] == ["10.20.0.0/24"]
    assert found["address"].startswith("10.30.0.")
    assert found["interface"].startswith("ipsec")
    assert found["dns"] == [ike_ground.INSIDE]
    assert found["log"] == heard
    assert "1 received" in ground.in_client("ping", "-c1", "-W2", ike_ground.INSIDE)
    assert found["dns_set"]
    assert resolv(ground).splitlines()[0].startswith(f"nameserver {ike_ground.INSIDE} #")
    standing = helper.charon_status(IDENTIFIER)
    assert {key: found[key] for key in standing} == standing
    assert helper.charon_down(IDENTIFIER) == {"state": "down", "found": True}
    assert left(ground) == []
    assert resolv(ground) == before
    assert helper.charon_down(IDENTIFIER) == {"state": "down", "found": False}


def test_everything_goes_through_a_full_tunnel(ground: Ground, helper: Helper) -> None:
    request = eap(ground, server=ike_ground.FULL, remote_id=ike_ground.NAME, networks=[])
    found = helper.charon_up(request, work())
    assert found["routes"] == ["0.0.0.0/0"]
    assert "1 received" in ground.in_client("ping", "-c1", "-W2", ike_ground.INSIDE)
    assert found["interface"] in ground.in_client("ip", "route", "get", "198.51.100.9")
    assert found["interface"] not in ground.in_client("ip", "route", "get", ike_ground.FULL)


NEIGHBOUR = """
mount -t tmpfs none /run
printf 'charon { load_modular = no\\n threads = 32\\n load = random nonce openssl socket-default \
vici kernel-libipsec kernel-netlink\\n }' > /run/neighbour.conf
STRONGSWAN_CONF=/run/neighbour.conf /usr/lib/ipsec/charon </dev/null >/dev/null 2>&1 &
while [ ! -S /run/charon.vici ]; do sleep 0.05; done
exec "$@"
"""


def test_a_charon_of_the_systems_own_is_not_disturbed(ground: Ground) -> None:
    before = [*ground.inside(ground.client_ns), "unshare", "-m", "sh", "-c", NEIGHBOUR, "-"]
    helper = start_helper(before, work())
    assert helper._process
    run = Path(f"/proc/{helper._process.pid}/root/run")
    pid = int((run / "charon.pid").read_text())
    assert helper.charon_up(eap(ground), work())["state"] == "up"
    assert "1 received" in ground.in_client("ping", "-c1", "-W2", ike_ground.INSIDE)
    helper.charon_down(IDENTIFIER)
    try:
        assert (run / "charon.pid").read_text().strip() == str(pid)
        assert marks.mark_of(pid) == ""
        assert "lookup 220" in ground.in_client("ip", "rule")
        assert "charon" in Path(f"/proc/{pid}/comm").read_text()
    finally:
        helper.close()
        os.kill(pid, signal.SIGTERM)
        wait_for(lambda: "lookup 220" not in ground.in_client("ip", "rule"))


def test_secrets_stay_out_of_files_arguments_environment_and_log(
    ground: Ground, helper: Helper
) -> None:
    found = helper.charon_up(eap(ground), work())
    folder = marks.BASE / IDENTIFIER
    assert folder.stat().st_mode & 0o777 == 0o700
    told = "\n".join(found["log"])
    for path in folder.rglob("*"):
        told += path.read_text(errors="replace") if path.is_file() else ""
    for pid, mark in marks.marked():
        if mark == IDENTIFIER:
            told += Path(f"/proc/{pid}/cmdline").read_text()
            told += Path(f"/proc/{pid}/environ").read_text()
    assert found["state"] == "up"
    assert not any(secret in told for secret in SECRETS)


def test_the_tunnel_outlives_the_helper_and_is_found_again(ground: Ground, helper: Helper) -> None:
    helper.charon_up(eap(ground), work())
    helper.close()
    again = start_helper(ground.inside(ground.client_ns), work())
    assert again.charon_status(IDENTIFIER)["state"] == "up"
    assert again.charon_up(eap(ground), work())["state"] == "up"
    again.charon_down(IDENTIFIER)
    again.close()
    assert left(ground) == []


def test_two_tunnels_stand_side_by_side(ground: Ground, helper: Helper) -> None:
    assert helper.charon_up(eap(ground), work())["state"] == "up"
    other = psk(ground, identifier=second(IDENTIFIER))
    assert helper.charon_up(other, work())["interface"] == "ipsec1"
    helper.charon_down(IDENTIFIER)
    assert helper.charon_status(second(IDENTIFIER))["state"] == "up"
    helper.charon_down(second(IDENTIFIER))
    assert left(ground) == left(ground, second(IDENTIFIER)) == []


@pytest.mark.parametrize(
    ("request_", "more", "code"),
    [
        (eap, {"password": "wrong"}, "eap_failed"),
        (eap, {"ca": Authority("Other CA").pem}, "no_issuer"),
        (eap, {"remote_id": "other.office.example"}, "auth_failed"),
        (eap, {"server": ike_ground.ODD, "remote_id": ike_ground.NAME}, "no_proposal"),
        (eap, {"server": "unknown.invalid"}, "name_unresolved"),
        (eap, {"ca": ""}, "no_issuer"),
        (eap, {"networks": ["10.99.0.0/24"]}, "ts_unacceptable"),
        (psk, {"psk": "another twenty characters"}, "auth_failed"),
    ],
)
def test_a_failure_has_its_code_and_leaves_nothing(
    ground: Ground,
    helper: Helper,
    request_: Callable[..., dict[str, Any]],
    more: dict[str, str],
    code: str,
) -> None:
    found = helper.charon_up(request_(ground, **more), work())
    assert (found["state"], classify(found["log"])) == ("failed", code), found["log"]
    assert left(ground) == []


def test_silence_ends_in_bounded_time_and_tells_the_port(ground: Ground, helper: Helper) -> None:
    other = start_helper(ground.inside(ground.client_ns), work())
    first = eap(ground, server=ike_ground.SILENT_500, remote_id=ike_ground.NAME)
    then = eap(
        ground,
        server=ike_ground.SILENT_4500,
        remote_id=ike_ground.NAME,
        identifier=second(IDENTIFIER),
    )
    began = time.monotonic()
    with ThreadPoolExecutor(2) as pool:
        dials = [pool.submit(h.charon_up, r, work()) for h, r in ((helper, first), (other, then))]
        codes = [classify(dial.result()["log"]) for dial in dials]
    other.close()
    assert codes == ["peer_silent_500", "peer_silent_4500"]
    assert time.monotonic() - began < 16
    assert left(ground) == left(ground, second(IDENTIFIER)) == []


def test_stop_ends_a_dial_within_a_second(ground: Ground, helper: Helper) -> None:
    stop = threading.Event()
    pressed: list[float] = []

    def press(line: str) -> None:
        if line.startswith("sending packet"):
            pressed.append(time.monotonic())
            stop.set()

    request = eap(ground, server=ike_ground.SILENT_500)
    with pytest.raises(Cancelled):
        helper.charon_up(request, Work(RealClock(), stop=stop), press)
    assert time.monotonic() - pressed[0] < CANCEL_SECONDS
    assert left(ground) == []
    assert helper.charon_status(IDENTIFIER)["state"] == "down"


def test_a_client_that_vanishes_takes_its_dial_along(ground: Ground, helper: Helper) -> None:
    request = {"verb": "charon_up", **eap(ground, server=ike_ground.SILENT_500)}
    helper._send(request)
    heard = wait_for(lambda: helper._channel.poll(0.1))
    assert heard
    helper._channel.close()
    began = time.monotonic()
    wait_for(lambda: not left(ground))
    assert time.monotonic() - began < CANCEL_SECONDS


def test_what_a_killed_charon_left_is_told_and_cleared_away(ground: Ground, helper: Helper) -> None:
    before = resolv(ground)
    helper.charon_up(eap(ground, use_dns=True), work())
    kill(IDENTIFIER)
    assert wait_for(lambda: "tun" not in left(ground))
    assert "dns" in left(ground)
    assert any(item.startswith("rule") for item in left(ground))
    assert helper.charon_status(IDENTIFIER)["state"] == "failed"
    assert helper.charon_down(IDENTIFIER) == {"state": "down", "found": True}
    assert left(ground) == []
    assert resolv(ground) == before
    assert helper.charon_status(IDENTIFIER)["state"] == "down"
    assert helper.charon_down(IDENTIFIER) == {"state": "down", "found": False}


def test_what_outlasted_a_restart_is_told_and_cleared_away(ground: Ground, helper: Helper) -> None:
    before = resolv(ground)
    helper.charon_up(eap(ground, use_dns=True), work())
    kill(IDENTIFIER)
    shutil.rmtree(marks.BASE / IDENTIFIER)
    ground.in_client("ip", "rule", "del", "table", str(charon.table(IDENTIFIER)))
    assert wait_for(lambda: left(ground) == ["dns"])
    assert helper.charon_status(IDENTIFIER)["state"] == "failed"
    assert helper.charon_down(IDENTIFIER)["found"]
    assert resolv(ground) == before
    assert helper.charon_status(IDENTIFIER)["state"] == "down"


@pytest.mark.parametrize("kind", ["rule", "route"])
def test_a_rule_or_route_that_stayed_is_told_and_cleared_away(
    ground: Ground, helper: Helper, kind: str
) -> None:
    table = str(charon.table(IDENTIFIER))
    words = ["rule", "add"] if kind == "rule" else ["route", "add", "unreachable", "10.99.0.0/24"]
    ground.in_client("ip", *words, "table", table)
    assert ground.in_client("ip", kind, "show", "table", table)
    assert helper.charon_status(IDENTIFIER)["state"] == "failed"
    assert helper.charon_down(IDENTIFIER)["found"]
    assert helper.charon_status(IDENTIFIER)["state"] == "down"
    assert ground.in_client("ip", kind, "show", "table", table) == ""


def test_what_a_killed_helper_left_is_found_by_the_next(ground: Ground, helper: Helper) -> None:
    helper._send({"verb": "charon_up", **eap(ground, server=ike_ground.SILENT_500)})
    assert wait_for(lambda: helper._channel.poll(0.1))
    assert helper._process
    helper._process.kill()
    helper._process.wait()
    assert "folder" in left(ground)
    again = start_helper(ground.inside(ground.client_ns), work())
    assert again.charon_status(IDENTIFIER)["state"] == "dialling"
    assert again.charon_down(IDENTIFIER)["found"]
    again.close()
    assert left(ground) == []


def test_a_bad_certificate_of_an_authority_is_refused(ground: Ground, helper: Helper) -> None:
    leaf, _key = ground.office.issue("not.an.authority.example")
    with pytest.raises(WizardError) as error:
        helper.charon_up(eap(ground, ca=leaf), work())
    assert error.value.code == "charon.refused"
    assert left(ground) == []


def kill(identifier: str) -> None:
    for pid, mark in marks.marked():
        if mark == identifier:
            os.kill(pid, signal.SIGKILL)


def wait_for(asked: Callable[[], Any]) -> Any:
    end = time.monotonic() + SETTLE_SECONDS
    while not (found := asked()):
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.01)
    return found
