"""One suite for every VPN back end: the promise of wizard/vpn/base.py, kept on a real bench."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.contracts.bench import Bench
from wizard.model import Cancelled, Misuse, Progress
from wizard.vpn.base import Secrets
from wizard.work import Work

BENCHES = sorted(path.stem for path in Path(__file__).parent.glob("backend_*.py"))


@pytest.fixture(scope="module", params=BENCHES)
def bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    module = importlib.import_module(f"tests.contracts.{request.param}")
    if reason := module.missing():
        pytest.skip(reason)
    with module.bench() as found:
        yield found


@pytest.fixture
def work(bench: Bench) -> Work:
    return Work(bench.clock)


@pytest.fixture(autouse=True)
def nothing_left(bench: Bench) -> Iterator[None]:
    yield
    bench.backend.hang_up(bench.identifier, Work(bench.clock))
    assert bench.backend.status(bench.identifier).state == "down"


def test_it_says_what_it_can_and_what_proves_it(bench: Bench) -> None:
    found = bench.backend.capability()
    assert found.key == bench.backend.key
    assert bench.connection.auth in found.protocols[bench.connection.protocol]
    assert found.missing == ()
    assert found.proof


def test_an_entry_is_made_replaced_and_removed(bench: Bench, work: Work) -> None:
    before = bench.backend.entries()
    other = replace(bench.connection, routes=("10.21.0.0/24",))
    bench.backend.create(bench.connection, work)
    bench.backend.create(other, work)
    made = [entry for entry in bench.backend.entries() if entry.name == other.name]
    assert [(entry.routes, entry.ours) for entry in made] == [(other.routes, True)]
    bench.backend.remove(other.name, work)
    bench.backend.remove(other.name, work)
    assert bench.backend.entries() == before


def test_a_tunnel_comes_up_stands_and_goes(bench: Bench, work: Work) -> None:
    bench.backend.create(bench.connection, work)
    tunnel = bench.backend.dial(bench.connection, bench.secrets, bench.identifier, work)
    assert (tunnel.state, tunnel.identifier) == ("up", bench.identifier)
    assert tunnel.address
    assert tunnel.routes
    standing = bench.backend.status(bench.identifier)
    assert (standing.state, standing.address) == ("up", tunnel.address)
    bench.backend.hang_up(bench.identifier, work)
    assert bench.backend.status(bench.identifier).state == "down"
    bench.backend.hang_up(bench.identifier, work)
    bench.backend.remove(bench.connection.name, work)


def test_a_wrong_secret_fails_by_its_code_and_leaves_nothing(bench: Bench, work: Work) -> None:
    tunnel = bench.backend.dial(bench.connection, bench.wrong, bench.identifier, work)
    assert tunnel.state == "failed"
    assert tunnel.system_code in bench.wrong_codes
    assert tunnel.log
    assert bench.backend.status(bench.identifier).state == "down"


def test_after_a_failure_the_right_secret_works(bench: Bench, work: Work) -> None:
    bench.backend.dial(bench.connection, bench.wrong, bench.identifier, work)
    tunnel = bench.backend.dial(bench.connection, bench.secrets, bench.identifier, work)
    assert tunnel.state == "up"


def test_a_missing_secret_is_asked_for_by_name(bench: Bench, work: Work) -> None:
    with pytest.raises(Misuse) as error:
        bench.backend.dial(bench.connection, Secrets({}), bench.identifier, work)
    assert error.value.code == "secret.missing"
    assert error.value.facts["key"] in {"vpn_password", "psk", "vpn_user", "key_password"}


def test_cancel_ends_a_dial_with_nothing_left(bench: Bench) -> None:
    stop = threading.Event()

    def press(_progress: Progress) -> None:
        stop.set()

    work = Work(bench.clock, press, stop)
    with pytest.raises(Cancelled):
        bench.backend.dial(bench.connection, bench.secrets, bench.identifier, work)
    assert bench.backend.status(bench.identifier).state == "down"


def test_no_secret_is_told(bench: Bench, work: Work) -> None:
    tunnel = bench.backend.dial(bench.connection, bench.secrets, bench.identifier, work)
    bench.backend.create(bench.connection, work)
    told = repr((tunnel, bench.backend.entries(), bench.secrets, bench.backend.capability()))
    bench.backend.remove(bench.connection.name, work)
    assert not any(secret in told for secret in bench.secrets.values.values())
