"""Bad input and bad worlds, answered on the real command line: what, why, what to do; no harm."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.lab import possible
from tests.lab.profile import profile, secrets
from tests.lab.test_main_job import BROKEN, WIZARD, Job, told
from tests.lab.world import World

pytestmark = pytest.mark.skipif(bool(possible.why_not()), reason=possible.why_not())

NO_CHARON = 'mount -t tmpfs none /usr/lib/ipsec && exec "$@"'
"""A shell's words: this computer without the IPsec program, for one command."""


def test_the_first_word_comes_at_three_seconds_and_the_verdict_at_six() -> None:
    with World(router=BROKEN) as world:
        pipe = subprocess.PIPE
        words = ["probe", "vpn.office.example", "--protocol", "ikev2"]
        process = world.popen([*WIZARD, *words], stdout=pipe, stderr=pipe)
        with process:
            assert process.stderr is not None
            came = {line: time.monotonic() for line in process.stderr}
    asked = next(when for line, when in came.items() if b"Test the path" in line)
    first = next(when for line, when in came.items() if b"Looks blocked" in line)
    verdict = next(when for line, when in came.items() if b"no answer" in line)
    assert 2.5 < first - asked < 5.0
    assert first < verdict
    assert 5.0 < verdict - asked < 9.0


def without_charon(job: Job) -> subprocess.CompletedProcess[bytes]:
    words = ["unshare", "-m", "sh", "-c", NO_CHARON, "sh", *WIZARD]
    return job.world.run([*words, *job.words("--change-router")], input=job.secrets)


def without_the_password(job: Job) -> subprocess.CompletedProcess[bytes]:
    known = {key: value for key, value in secrets().items() if key != "vpn_password"}
    words = [*WIZARD, *job.words("--change-router")]
    return job.world.run(words, input=json.dumps(known).encode())


@pytest.mark.parametrize(
    ("run", "code", "error"),
    [
        (without_charon, 7, "system.part_missing"),
        (without_the_password, 2, "secrets.missing"),
    ],
)
def test_no_router_is_changed_for_a_computer_that_cannot_dial(
    run: Callable[[Job], subprocess.CompletedProcess[bytes]], code: int, error: str
) -> None:
    with World(router=BROKEN) as world:
        job = Job(world)
        answer = told(run(job))
        assert answer["exit"] == code, answer.get("error")
        assert answer["error"]["code"] == error
        assert answer["changed"] == []
        assert job.state() == job.start


def test_an_ordinary_user_without_the_helper_changes_nothing() -> None:
    with World(router=BROKEN) as world:
        job = Job(world, as_user=True)
        world.run(["true"], as_user=True)  # the helper stands from here on
        hidden = world.run(["mv", "/run/passthrough-wizard", "/run/elsewhere"])
        assert hidden.returncode == 0
        answer = told(job.apply("--change-router"))
        assert answer["exit"] == 3
        assert answer["error"]["code"] == "rights.no_helper"
        assert job.state() == job.start


def test_a_second_run_proves_the_tunnel_that_stands() -> None:
    with World() as world:
        job = Job(world)
        assert told(job.apply())["exit"] == 0
        again = told(job.apply())
        assert again["exit"] == 0
        assert again["tunnel"] == "carries"
        assert again["changed"] == []
        assert told(job.undo())["exit"] == 0
        assert job.leftovers() == []


def test_a_wrong_router_password_is_tried_once() -> None:
    with World(router=BROKEN) as world:
        job = Job(world)
        job.secrets = json.dumps({**secrets(), "router_password": "wrong"}).encode()
        answer = told(job.apply("--change-router"))
        assert answer["exit"] == 4
        assert answer["error"]["code"] == "router.login_refused"
        assert job.state() == job.start


def test_a_secrets_file_that_others_can_read_is_refused() -> None:
    with World() as world:
        path = Path(world.folder, "secrets.json")
        path.write_text(json.dumps(secrets()))
        path.chmod(0o644)
        office = Path(world.folder, "office.toml")
        office.write_text(profile("ikev2"))
        words = ["apply", "--profile", str(office), "--secrets", str(path), "--json"]
        answer = told(world.run([*WIZARD, *words]))
        assert answer["exit"] == 2
        assert answer["error"]["code"] == "secrets.file_readable_by_others"


def test_a_router_without_a_page_is_guided_by_hand() -> None:
    with World(router=f"{BROKEN},admin=none") as world:
        job = Job(world)
        answer = told(job.apply("--change-router"))
        assert answer["exit"] == 5
        assert answer["changed"] == []
        assert answer["guided"]
        assert answer["diagnosis"][0]["cause"] == "UDP_IKE_BLOCKED"


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (["ip", "link", "set", "eth0", "down"], "network.none"),
        (["ip", "route", "del", "default"], "network.no_gateway"),
    ],
)
@pytest.mark.parametrize("command", ["probe", "apply"])
def test_without_a_way_out_the_network_is_named_not_the_server(
    spoil: list[str], code: str, command: str
) -> None:
    with World() as world:
        job = Job(world)
        assert world.run(spoil).returncode == 0
        probe = ["probe", "vpn.office.example", "--json", "--quiet"]
        words = probe if command == "probe" else job.words()
        answer = told(job.wizard(*words))
        assert answer["exit"] == 4
        assert answer["error"]["code"] == code


def test_no_secret_is_ever_written_down() -> None:
    with World(router=BROKEN) as world:
        job = Job(world)
        assert told(job.apply("--change-router"))["exit"] == 0
        known = [secrets()[key] for key in ("router_password", "vpn_password")]
        for folder in (f"{world.folder}/home-0", "/run/passthrough-wizard", "/etc"):
            for value in known:
                found = world.run(["grep", "-r", "-l", "-a", "-F", value, folder])
                assert found.stdout == b"", (folder, found.stdout)
        running = world.run(["sh", "-c", "cat /proc/[0-9]*/cmdline /proc/[0-9]*/environ"]).stdout
        assert not any(value.encode() in running for value in known)
        job.undo()
