"""A router that was read and lets the VPN through is not offered, blamed or asked about again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.ui.walker import Walker
from wizard.model import Machine, Session
from wizard.ui.reading import picture, verdict
from wizard.ui.reading.cleared import cleared, kept
from wizard.ui.reading.picture_parts import State

BEYOND = {"cgnat": "provider", "double_nat": "outer_box"}


def read(name: str) -> Walker:
    """The router was chosen, logged in to and read."""
    walker = Walker(name).to_router()
    walker._log_in()
    walker.forward()
    return walker


@pytest.mark.parametrize("name", sorted(BEYOND))
def test_the_way_through_router_hand_and_test_is_no_circle(name: str) -> None:
    walker = read(name)
    assert walker.flow.page == "by_hand"
    for _ in range(2):
        walker.run(walker.flow.again())
        judged = verdict.of(walker.flow.session)
        assert walker.flow.page == "network"
        assert judged.cleared
        assert judged.headline == BEYOND[name]
        assert "router" not in judged.choices
        assert "router_pptp" in judged.checked
        (line,) = picture.of(walker.flow.session).lines
        assert line.states[1] is State.GOOD
        assert "router" not in line.lost


@pytest.mark.parametrize("name", ["pptp_passthrough_off", "ipsec_passthrough_on_is_the_fault"])
def test_a_router_that_is_at_fault_is_not_cleared(name: str) -> None:
    session = read(name).flow.session
    assert session.router is not None
    assert not cleared(session)
    assert kept(session, session.machine) == ()


def test_what_was_read_holds_for_this_router_and_until_something_is_changed() -> None:
    session = read("cgnat").flow.session
    assert [f.probe for f in kept(session, session.machine)] == ["router.pptp"]
    other = replace(session.machine, gateway_mac="02:00:00:00:00:99")
    assert kept(session, other) == ()
    assert kept(session, Machine()) == ()
    assert kept(replace(session, run="20260101-1"), session.machine) == ()


def test_without_a_reading_nothing_is_cleared() -> None:
    assert not cleared(Walker("cgnat").to_network().flow.session)
    assert not cleared(Session())


def test_a_line_that_was_mended_meanwhile_is_open() -> None:
    walker = read("cgnat")
    before, fine = walker.flow.session, Walker("all_fine").to_network().flow.session
    with_reading = fine.with_findings(*kept(before, before.machine))
    assert verdict.of(with_reading).headline == "open"
