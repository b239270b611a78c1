"""The companion speaks once an event, and is silent about what is normal."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.clocks import FrozenClock
from wizard.model import Machine, Network
from wizard.ui.aside.companion import LOST_AFTER, ROUTER_EVERY, Companion, Notice, TrayState, Why
from wizard.ui.aside.live import Glance, Live, Sample, Watched

MARK = "ptw-00000001"
HOME, CAFE = "02:00:5e:10:00:01", "02:00:5e:10:00:99"
OLD, NEW = {"firmware": "4.3.7"}, {"firmware": "4.4.0"}
LOST, ROUTER = Notice(Why.LOST, "Office"), Notice(Why.ROUTER)


def at(mac: str = HOME, name: str = "Home", whose: Network = Network.MINE) -> Machine:
    return Machine(
        gateways=(("192.168.1.1", "lan0"),), gateway_mac=mac, network_name=name, network=whose
    )


class Life:
    """A companion, its clock and the tunnel it watches."""

    def __init__(self, accepted: str = "") -> None:
        self.clock = FrozenClock()
        self.live = Live()
        self.companion = Companion(self.clock.now, accepted)

    def connect(self) -> None:
        self.live.watch(Watched("Office", MARK, "ptw0"))
        self.see()

    def see(
        self,
        machine: Machine | None = None,
        router: Mapping[str, str] | None = None,
        known: Mapping[str, str] | None = None,
        meets: tuple[str, ...] = (),
    ) -> tuple[Notice, ...]:
        return self.companion.see(Glance(None, machine, router, known or {}, meets), self.live)

    def tunnel(self, *, up: bool) -> tuple[Notice, ...]:
        self.live.take(Sample(MARK, self.clock.now(), (1, 1) if up else None))
        return self.see()

    def state(self) -> TrayState:
        return self.companion.state


def test_at_first_nothing_is_connected_and_nothing_is_said() -> None:
    life = Life()
    assert life.see(at()) == ()
    assert life.state() is TrayState.NOT_CONNECTED


def test_connecting_is_no_news() -> None:
    life = Life()
    life.connect()
    assert life.see(at()) == ()
    assert life.state() is TrayState.CONNECTED


def test_a_tunnel_that_ends_by_itself_is_told_once() -> None:
    life = Life()
    life.connect()
    assert life.tunnel(up=False) == ()
    assert life.state() is TrayState.NOT_CONNECTED
    life.clock.pass_by(LOST_AFTER)
    assert life.tunnel(up=False) == (LOST,)
    for _ in range(10):
        life.clock.pass_by(60)
        assert life.tunnel(up=False) == ()


def test_a_short_absence_is_not_told() -> None:
    life = Life()
    life.connect()
    for _ in range(20):
        assert life.tunnel(up=False) == ()
        life.clock.pass_by(LOST_AFTER - 1)
        assert life.tunnel(up=True) == ()
        life.clock.pass_by(30)


def test_what_the_person_ends_is_not_told() -> None:
    life = Life()
    life.connect()
    life.live.forget()
    life.clock.pass_by(600)
    assert life.see(at()) == ()
    assert life.state() is TrayState.NOT_CONNECTED


def test_the_next_loss_is_a_new_event() -> None:
    life = Life()
    life.connect()
    for _ in range(2):
        life.tunnel(up=False)
        life.clock.pass_by(LOST_AFTER)
        assert life.tunnel(up=False) == (LOST,)
        life.tunnel(up=True)


def test_moving_from_network_to_network_is_life() -> None:
    life = Life()
    told = [life.see(at()), life.see(at(CAFE, "Cafe", Network.PUBLIC)), life.see(Machine())]
    told += [life.see(at("", "Train", Network.UNKNOWN)), life.see(at())]
    assert told == [()] * 5
    assert life.state() is TrayState.NOT_CONNECTED


def test_testing_is_for_the_persons_own_network() -> None:
    life = Life()
    for machine, may in (
        (at(), True),
        (at(CAFE, "Cafe", Network.PUBLIC), False),
        (at(CAFE, "Office", Network.MANAGED), False),
        (at(CAFE, "New", Network.UNKNOWN), False),
        (Machine(network=Network.MINE), False),
    ):
        life.see(machine)
        assert life.companion.may_test is may, machine


def test_new_software_of_the_router_is_told_once_and_stays_in_sight() -> None:
    life = Life()
    life.see(at())
    assert life.see(at(), NEW, OLD) == (ROUTER,)
    assert life.state() is TrayState.CHANGED
    life.clock.pass_by(ROUTER_EVERY)
    assert life.see(at(), NEW, OLD) == ()
    assert life.state() is TrayState.CHANGED


def test_the_same_software_is_no_news() -> None:
    life = Life()
    assert life.see(at(), OLD, OLD) == ()
    assert life.see(at(), {}, OLD) == ()
    assert life.state() is TrayState.NOT_CONNECTED


def test_elsewhere_the_router_at_home_is_nobodys_business() -> None:
    life = Life()
    life.see(at(), NEW, OLD)
    assert life.see(at(CAFE, "Cafe", Network.PUBLIC)) == ()
    assert life.state() is TrayState.NOT_CONNECTED
    assert life.see(at()) == ()
    assert life.state() is TrayState.CHANGED, "it still has to be tested"
    assert life.see(at(), NEW, OLD) == ()


def test_tested_again_it_is_quiet_also_after_a_restart() -> None:
    life = Life()
    life.see(at(), NEW, OLD)
    life.companion.tested()
    assert life.state() is TrayState.NOT_CONNECTED
    life.clock.pass_by(ROUTER_EVERY)
    assert life.see(at(), NEW, OLD) == ()
    later = Life(life.companion.accepted)
    assert later.see(at(), NEW, OLD) == ()
    assert later.see(at(), {"firmware": "5.0"}, OLD) == (ROUTER,)


def test_a_test_elsewhere_settles_nothing_at_home() -> None:
    life = Life()
    life.see(at(), NEW, OLD)
    life.see(at(CAFE, "Cafe", Network.PUBLIC))
    life.companion.tested()
    life.see(at())
    assert life.state() is TrayState.CHANGED


def test_what_was_accepted_is_read_as_a_strangers_word() -> None:
    for text in ("", "[]", "{", '{"a": 1}', '{"a": {"b": 2}}', "[" * 100_000):
        assert Life(text).see(at(), NEW, OLD) == (ROUTER,)


def test_when_the_router_is_looked_at() -> None:
    life = Life()
    life.see(at(), OLD, OLD)
    assert not life.companion.wants_router
    life.see(at())
    assert not life.companion.wants_router, "nothing happened"
    life.see(Machine())
    life.see(at(), known=OLD)
    assert life.companion.wants_router, "it was away: it may have been started anew"
    life.see(at(), OLD, OLD)
    life.see(at(CAFE, "Cafe", Network.PUBLIC), known={})
    life.see(at(), known=OLD)
    assert life.companion.wants_router, "we came back"
    life.see(at(), OLD, OLD)
    life.clock.pass_by(ROUTER_EVERY)
    assert life.companion.wants_router, "updates come at night"


def test_an_address_that_is_not_known_yet_is_no_other_network() -> None:
    life = Life()
    life.see(at(), OLD, OLD)
    life.see(at(""), known={})
    assert not life.companion.wants_router
    life.see(at(), known=OLD)
    assert not life.companion.wants_router


EVENTS = st.lists(
    st.one_of(
        st.tuples(st.just("pass"), st.floats(0, 30_000)),
        st.tuples(st.just("tunnel"), st.booleans()),
        st.tuples(st.just("go"), st.sampled_from([at(), at(CAFE, "Cafe"), Machine()])),
        st.tuples(st.just("router"), st.sampled_from([OLD, NEW, {}])),
        st.tuples(st.just("tested"), st.none()),
    ),
    max_size=60,
)


@given(EVENTS)
def test_no_notice_twice_for_one_event(events: list[tuple[str, object]]) -> None:
    """Between two losses the tunnel was up; between two words on the router it was tested."""
    life = Life()
    life.connect()
    open_loss = open_router = False
    for what, value in events:
        told: tuple[Notice, ...] = ()
        if what == "pass":
            life.clock.pass_by(float(str(value)))
        elif what == "tunnel":
            open_loss = open_loss and not value
            told = life.tunnel(up=bool(value))
        elif what == "go" and isinstance(value, Machine):
            told = life.see(value)
        elif what == "router" and isinstance(value, dict):
            told = life.see(at(), value, OLD)
        else:
            life.companion.tested()
            open_router = open_router and life.companion.router_changed
        assert not (LOST in told and open_loss)
        assert not (ROUTER in told and open_router)
        open_loss, open_router = open_loss or LOST in told, open_router or ROUTER in told
