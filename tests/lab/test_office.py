"""The office's strongSwan really carries, and its faults are the faults that are asked for."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.lab import possible
from tests.lab.certificates import folder
from tests.lab.world import World

pytestmark = pytest.mark.skipif(bool(possible.why_not()), reason=possible.why_not())


def dial(world: World, auth: str) -> Any:
    words = ["python", "-m", "tests.lab.reference_client", auth, str(folder())]
    done = world.run(words)
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


@pytest.mark.parametrize("auth", ["eap", "certificate", "psk"])
def test_tunnel_carries(auth: str) -> None:
    with World() as world:
        told = dial(world, auth)
    assert told["up"], told["log"]
    assert "You are inside" in told["page"]
    assert told["large"] is True


def test_tunnel_to_a_server_behind_nat() -> None:
    with World(router="double_nat", server="behind_nat") as world:
        told = dial(world, "eap")
    assert told["up"], told["log"]
    assert "remote host is behind NAT" in "\n".join(told["log"])


@pytest.mark.parametrize(
    ("fault", "auth", "says", "not_says"),
    [
        ("password=wrong", "eap", "ERROR_AUTHENTICATION_FAILURE", "no trusted"),
        ("psk=wrong", "psk", "AUTHENTICATION_FAILED", "no trusted"),
        ("proposal=none", "eap", "NO_PROPOSAL_CHOSEN", "IKE_AUTH"),
        ("certificate=untrusted", "eap", "no issuer certificate found", "EAP method"),
        ("name=wrong", "eap", "no trusted RSA public key found", "no issuer certificate"),
    ],
)
def test_faults(fault: str, auth: str, says: str, not_says: str) -> None:
    with World(server=fault) as world:
        told = dial(world, auth)
        log = "\n".join(told["log"])
        assert told["up"] is False
        assert says in log
        assert not_says not in log
        assert "IKE_SA_INIT" in world.office_log()
