"""The main job on real input: a real kernel NAT, a real strongSwan, and every crash undone."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.lab import possible
from tests.lab.profile import profile, secrets
from tests.lab.world import World

pytestmark = [
    pytest.mark.skipif(bool(possible.why_not()), reason=possible.why_not()),
    pytest.mark.timeout(900),
]

BROKEN = "pptp_helper=off,udp500=drop,udp4500=drop"
WIZARD = (sys.executable, "-m", "wizard")
RANDOM_KILLS = 20
WORLDS_AT_ONCE = 3
"""Most of a run is waiting for answers that do not come; two cores carry this many."""

KILLED = -9
CANCEL_SECONDS = 2.0
"""One second is promised; the interpreter's own end on a loaded machine takes some more."""


def told(done: subprocess.CompletedProcess[bytes]) -> dict[str, Any]:
    """The one JSON object on stdout."""
    text = done.stdout.decode()
    assert text.count("\n") == 1, (text, done.stderr.decode()[-2000:])
    answer = json.loads(text)
    assert isinstance(answer, dict)
    return answer


class Job:
    """The job in one world: its profile, its secrets, its start."""

    def __init__(self, world: World, *, as_user: bool = False) -> None:
        self.world, self.as_user = world, as_user
        self.secrets = json.dumps(secrets()).encode()
        self.profile = Path(world.folder, "office.toml")
        self.profile.write_text(profile("ikev2"))
        self.start = self.state()

    def state(self) -> tuple[Any, str]:
        """The router's configuration as data, and its rules."""
        return self.world.router_config(), self.world.router_rules()

    def words(self, *more: str) -> list[str]:
        return [
            *("apply", "--profile", str(self.profile), "--secrets", "-"),
            *("--yes", "--json", "--quiet", *more),
        ]

    def wizard(self, *words: str) -> subprocess.CompletedProcess[bytes]:
        return self.world.run([*WIZARD, *words], input=self.secrets, as_user=self.as_user)

    def apply(self, *more: str) -> subprocess.CompletedProcess[bytes]:
        return self.wizard(*self.words(*more))

    def undo(self) -> subprocess.CompletedProcess[bytes]:
        return self.wizard("undo", "--secrets", "-", "--json", "--quiet")

    def leftovers(self) -> list[str]:
        """What a tunnel of ours would leave on the client machine."""
        rules = self.world.run(["ip", "rule"]).stdout.decode()
        links = self.world.run(["ip", "-br", "link"]).stdout.decode()
        resolver = self.world.run(["cat", "/etc/resolv.conf"]).stdout.decode()
        found = [line for line in rules.splitlines() if "220" in line]
        found += [line for line in links.splitlines() if line.startswith("ipsec")]
        return found + [line for line in resolver.splitlines() if "passthrough-wizard" in line]


@pytest.fixture
def world() -> Iterator[World]:
    with World(router=BROKEN) as made:
        yield made


def by_probe(answer: dict[str, Any]) -> dict[str, Any]:
    return {finding["probe"]: finding for finding in answer["findings"]}


@pytest.mark.parametrize("as_user", [False, True], ids=["root", "ordinary user"])
def test_the_router_is_convicted_mended_and_the_tunnel_carries(world: World, as_user: bool) -> None:
    job = Job(world, as_user=as_user)
    done = job.apply("--change-router")
    answer = told(done)
    assert done.returncode == answer["exit"] == 0, (answer, done.stderr.decode()[-2000:])
    assert answer["path"][0]["platform"] == "OpenWrt"
    assert answer["tunnel"] == "carries"
    found = by_probe(answer)
    for probe in ("ike.500", "ike.4500", "router.ipsec", "vpn.dialled", "auth.accepted"):
        assert found[probe]["answer"] == "yes", found[probe]
    for probe in ("tunnel.interface", "tunnel.inside", "tunnel.dns", "tunnel.routes"):
        assert found[probe]["answer"] == "yes", found[probe]
    assert found["tunnel.overlap"]["answer"] == "no"
    rules = [line["where"] for change in answer["changed"] for line in change["lines"]]
    assert any("enabled" in rule for rule in rules), rules
    assert world.router_rules() != job.start[1]
    undone = told(job.undo())
    assert undone["exit"] == 0, undone
    assert undone["left"] == []
    assert job.state() == job.start
    assert job.leftovers() == []


def test_without_leave_the_router_is_left_alone(world: World) -> None:
    job = Job(world)
    done = job.apply()
    answer = told(done)
    assert done.returncode == answer["exit"] == 5
    planned = [change for change in answer["plan"] if change["place"] == "router"]
    assert planned
    assert all(change["lines"] for change in planned)
    assert answer["changed"] == []
    assert answer["tunnel"] == "none"
    assert answer["diagnosis"][0]["cause"] == "UDP_IKE_BLOCKED"
    assert answer["diagnosis"][0]["who"] == "router_admin"
    assert job.state() == job.start
    assert told(job.undo())["undone"] == []


def test_a_dry_run_shows_the_plan_and_changes_nothing(world: World) -> None:
    job = Job(world)
    answer = told(job.apply("--change-router", "--dry-run"))
    assert answer["exit"] == 0
    assert any(change["place"] == "router" for change in answer["plan"])
    assert job.state() == job.start


def test_cancelled_in_the_middle_nothing_is_half_done(world: World) -> None:
    job = Job(world)
    words = [word for word in job.words("--change-router") if word != "--quiet"]
    pipe = subprocess.PIPE
    process = world.popen([*WIZARD, *words], stdin=pipe, stdout=pipe, stderr=pipe)
    with process:
        assert process.stdin is not None
        assert process.stderr is not None
        process.stdin.write(job.secrets)
        process.stdin.close()
        process.stdin = None
        for line in process.stderr:
            if (
                b"Does the VPN server answer" in line
            ):  # in the middle of a dropping path's six seconds
                break
        began = time.monotonic()
        process.terminate()
        output, _ = process.communicate()
        took = time.monotonic() - began
    assert process.returncode == 130
    assert json.loads(output)["error"]["code"] == "cancelled"
    assert took < CANCEL_SECONDS
    assert job.state() == job.start


# Every crash


def crashes() -> Sequence[tuple[str, float]]:
    """(how, where): every journal boundary, and moments of a run chosen by seed."""
    boundaries = [("boundary", float(number)) for number in range(16)]
    moments = random.Random(2637)
    return [*boundaries, *(("moment", moments.random()) for _ in range(RANDOM_KILLS))]


def crashed(job: Job, how: str, where: float, run_seconds: float) -> int:
    """Kill a run there; returns how it ended."""
    words = job.words("--change-router")
    if how == "boundary":
        rigged = [sys.executable, "-m", "tests.lab.crash", str(int(where)), *words]
        return job.world.run(rigged, input=job.secrets).returncode
    process = job.world.popen([*WIZARD, *words], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    with process:
        assert process.stdin is not None
        process.stdin.write(job.secrets)
        process.stdin.close()
        process.stdin = None
        try:
            process.wait(where * run_seconds)
        except subprocess.TimeoutExpired:
            process.kill()
    return process.returncode


def each(share: int) -> list[str]:
    """Crash and undo this share of the crashes in a world of its own; what went wrong."""
    wrong: list[str] = []
    with World(router=BROKEN) as world:
        job = Job(world)
        began = time.monotonic()
        assert job.apply("--change-router").returncode == 0
        run_seconds = time.monotonic() - began
        job.undo()
        for how, where in list(crashes())[share::WORLDS_AT_ONCE]:
            code = crashed(job, how, where, run_seconds)
            undone = job.undo()
            if undone.returncode or job.state() != job.start or job.leftovers():
                wrong.append(
                    f"{how} {where} (ended {code}): undo {undone.returncode}"
                    f" {undone.stdout.decode()[-800:]} left {job.leftovers()}"
                )
    return wrong


def test_kill_9_at_every_boundary_and_at_random_moments_is_undone() -> None:
    with ThreadPoolExecutor(WORLDS_AT_ONCE) as pool:
        wrong = [line for lines in pool.map(each, range(WORLDS_AT_ONCE)) for line in lines]
    assert wrong == []


def test_the_boundaries_are_all_of_them(world: World) -> None:
    """One more boundary than a run has ends well; the last but one does not."""
    job = Job(world)
    rigged = [sys.executable, "-m", "tests.lab.crash", "16", *job.words("--change-router")]
    assert world.run(rigged, input=job.secrets).returncode == 0
    job.undo()
    rigged[3] = "15"
    assert world.run(rigged, input=job.secrets).returncode == KILLED
    job.undo()
    assert job.state() == job.start
