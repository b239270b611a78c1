"""A server that speaks IKEv1 only, probed through the real NAT: what it says and never unsays."""

from __future__ import annotations

import json
import os
import subprocess
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.lab import names, namespaces, possible, softether, topology
from tests.lab.switches import Router, Server
from tests.lab.world import World

WHY_NOT = possible.why_not() or possible.why_not(softether.check_possible)
pytestmark = pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)

PROBE = ["passthrough-wizard", "probe", names.IKEV1_NAME, "--protocol", "l2tp", "--json"]
NEW_SESSION = "A new IKE SA (Main Mode) is created"
"""SoftEther's own log, for a main mode message that it took."""
CAP_SYS_NICE = 23


def answers(told: Any) -> dict[str, str]:
    return {finding["probe"]: finding["answer"] for finding in told["findings"]}


def facts(told: Any, probe: str) -> Any:
    return next(found["facts"] for found in told["findings"] if found["probe"] == probe)


def start(world: World) -> subprocess.Popen[bytes]:
    return world.popen(PROBE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


def test_three_fresh_servers_say_the_same() -> None:
    """IKEv2 is met with silence on both ports, IKEv1 with a security association on both."""
    with ExitStack() as stack:
        worlds = [stack.enter_context(World(ikev1=True)) for _ in range(3)]
        probes = [stack.enter_context(start(world)) for world in worlds]
        outputs = [probe.communicate(timeout=30)[0] for probe in probes]
        logs = [world.office_log() for world in worlds]
    assert [probe.returncode for probe in probes] == [0, 0, 0]
    for told, log in zip(map(json.loads, outputs), logs, strict=True):
        assert told["verdicts"] == {"l2tp": "passes"}
        assert answers(told) == {
            "dns.resolves": "yes",
            "path.reachable": "yes",
            "l2tp.1701": "no",
            "ike.500": "yes",
            "ike.4500": "yes",
            "ike.proposal": "yes",
            "ike.nat": "unsure",
        }
        for port in ("ike.500", "ike.4500"):
            said = facts(told, port)
            assert (said["version"], said["answer"]) == (1, "sa")
        assert facts(told, "ike.nat")["reason"] == "v1_only"
        assert facts(told, "l2tp.1701")["why"] == "refused"
        assert f"({names.WAN}:" in log
        assert log.count(NEW_SESSION) == 2, "one for each port, and none for a retry"


def test_router_that_drops_both_ports() -> None:
    with World(router="udp500=drop,udp4500=drop", ikev1=True) as world:
        done = world.run(PROBE)
        log = world.office_log()
    told = json.loads(done.stdout)
    assert done.returncode == 1
    assert told["verdicts"] == {"l2tp": "blocked"}
    assert facts(told, "path.reachable")["how"] == "tcp443"
    for port in ("ike.500", "ike.4500"):
        assert answers(told)[port] == "no"
        assert facts(told, port)["why"] == "silent"
    assert told["diagnosis"][0]["cause"] == "UDP_IKE_BLOCKED"
    assert NEW_SESSION not in log


def test_one_process_of_its_own_and_nothing_stays() -> None:
    places = [Path(top, "softether") for top in ("/run", "/var/lib", "/var/log")]
    before = [place.exists() for place in places]
    with World(ikev1=True) as world:
        (pid,) = namespaces.processes(world.namespace(softether.MACHINE))
        status = Path(f"/proc/{pid}/status").read_text()
        capabilities = int(status.partition("CapEff:")[2].split()[0], 16)
        assert not capabilities >> CAP_SYS_NICE & 1
        assert os.getpriority(os.PRIO_PROCESS, pid) == 0
        assert [place.exists() for place in places] == before
    assert not Path(f"/proc/{pid}").exists()
    assert not world.folder.exists()
    assert [place.exists() for place in places] == before


def test_only_where_it_is_asked_for() -> None:
    assert softether.MACHINE not in topology.plan(Router(), Server()).machines
    assert softether.MACHINE in topology.plan(Router(), Server(), ikev1=True).machines
