"""The real window on real input: whole journeys, and everything that can come between."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.lab import names, possible
from tests.lab.seat import ANSWER, Seat
from tests.lab.world import World

pytestmark = [
    pytest.mark.skipif(bool(possible.why_not()), reason=possible.why_not()),
    pytest.mark.timeout(300),
]

BROKEN = "udp500=drop,udp4500=drop"
DECLINES = "#!/bin/sh\nexit 126\n"
"""pkexec(1): the person dismissed the question."""


@pytest.fixture
def broken() -> Iterator[World]:
    with World(router=BROKEN) as made:
        yield made


def stands(world: World) -> tuple[Any, str]:
    """The router's configuration as data, and its rules."""
    return world.router_config(), world.router_rules()


def link(world: World, state: str) -> None:
    """The client's cable, out or in."""
    namespace = world.namespace("client")
    listed = subprocess.run(
        ["ip", "-n", namespace, "-br", "-4", "address"], capture_output=True, text=True, check=True
    )
    cable = next(line.split()[0] for line in listed.stdout.splitlines() if "192.168.1." in line)
    words = ["ip", "-n", namespace, "link", "set", cable.partition("@")[0], state]
    subprocess.run(words, check=True)


def gateway(world: World) -> None:
    """What DHCP would do once the cable is in again."""
    words = ["ip", "-n", world.namespace("client"), "route", "replace", "default", "via"]
    subprocess.run([*words, names.ROUTER], check=True)


@pytest.mark.parametrize("as_user", [False, True], ids=["root", "ordinary user"])
def test_the_whole_journey_and_back(broken: World, as_user: bool) -> None:
    before = stands(broken)
    with Seat(broken, as_user=as_user) as seat:
        state = seat.to_network()
        assert state["causes"][0] == "UDP_IKE_BLOCKED"
        assert "router" in state["title"]
        state = seat.to_review()
        assert stands(broken) == before, "U4: nothing is changed before the commit"
        assert "may_change_router" in state["names"]
        seat.commit()
        state = seat.page("result")
        assert state["title"] == "Connected, and it works"
        assert "A host inside the office answers" in state["words"], "U13"
        assert stands(broken) != before
        seat.press("undo")
        state = seat.undo()
        assert state["title"] == "Everything is as it was before"
        assert state["changed"] == []
        assert stands(broken) == before
        assert seat.slowest < ANSWER
        seat.close()
        assert seat.ended() == 0


def test_rights_that_are_declined_are_no_error() -> None:
    with World() as world:
        world.run(["true"], as_user=True, check=True)  # the helper runs now
        world.run(["rm", names.HELPER_SOCKET], check=True)
        tools = Path(world.folder, "tools")
        tools.mkdir()
        (tools / "pkexec").write_text(DECLINES)
        (tools / "pkexec").chmod(0o755)
        path = ["sh", "-c", f'PATH={tools}:$PATH exec "$@"', "sh"]
        with Seat(world, path, as_user=True) as seat:
            assert seat.to_network()["causes"] == []
            seat.to_review()
            seat.commit()
            state = seat.page("result")
            assert state["trouble"] == "rights.declined"
            assert state["title"] == "Nothing was changed"
            assert state["changed"] == []
            assert seat.press("main")["page"] == "review", "U18: back to the page with the plan"


def test_the_network_is_lost_while_it_is_tested_and_comes_back() -> None:
    with World() as world, Seat(world) as seat:
        seat.until(lambda state: "connect" in state["names"])
        seat.press("connect")
        seat.press("main")
        seat.until(lambda state: state["step"] == "detect")
        link(world, "down")
        state = seat.page("network")
        assert "is open" not in state["title"]
        assert "again" in state["names"]
        assert "choice_router" not in state["names"], (
            "nobody may accuse the router of a loose cable"
        )
        link(world, "up")
        gateway(world)
        seat.press("again")
        state = seat.page("network")
        assert state["title"] == "The way to the VPN server is open"
        assert state["causes"] == []
        assert seat.slowest < ANSWER, "U11: it answers whatever is lost"


def test_closed_while_the_router_is_written_it_asks_first(broken: World) -> None:
    before = stands(broken)
    with Seat(broken) as seat:
        seat.to_network()
        seat.to_review()
        seat.commit()
        while stands(broken) == before:
            assert seat.look()["page"] == "changing"
        seat.close()
        state = seat.until(lambda state: not state["busy"])
        assert state["visible"], "U9: it does not go in the middle of a write"
        assert state["title"] == "Keep what was changed?", "U10"
        seat.press("main")
        seat.until(lambda state: state["page"] == "undo" and not state["busy"])
        assert stands(broken) == before


def test_killed_in_the_middle_it_is_told_and_undone_next_time(broken: World) -> None:
    before = stands(broken)
    with Seat(broken) as seat:
        seat.to_network()
        seat.to_review()
        seat.commit()
        seat.until(lambda state: stands(broken) != before)
        seat.process.kill()
        seat.ended()
    with Seat(broken) as seat:
        state = seat.until(lambda state: any("interrupted" in word for word in state["words"]))
        button = next(name for name in state["names"] if name.endswith("Undo"))
        seat.press(button)
        state = seat.undo()
        assert stands(broken) == before
        assert state["changed"] == []
        seat.press("leave")
        state = seat.until(lambda state: state["page"] == "start" and not state["busy"])
        assert not any("interrupted" in word for word in state["words"])
