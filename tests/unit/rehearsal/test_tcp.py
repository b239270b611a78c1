from __future__ import annotations

import pytest

from tests.unit.rehearsal.net import Home, Listener, host
from wizard.rehearsal.filters import Rule, Verdict
from wizard.rehearsal.links import Link, Physics
from wizard.rehearsal.nat import Policy
from wizard.rehearsal.tcp import Connection


class Echo:
    """Sends back everything, then closes."""

    def __init__(self, wanted: int) -> None:
        self.wanted = wanted
        self.listener = Listener()

    def accept(self, connection: Connection) -> Listener:
        self.connection = connection
        original = self.listener.heard

        def heard(data: bytes) -> None:
            original(data)
            if len(self.listener.data) >= self.wanted:
                connection.send(self.listener.data)
                connection.close()

        self.listener.heard = heard  # type: ignore[method-assign]
        return self.listener


@pytest.mark.parametrize("seed", range(8))
def test_loss_and_disorder_do_not_break_a_stream(seed: int) -> None:
    physics = Physics(seed)
    link = Link("bad", physics, delay=0.02, loss=0.15, reorder=0.4)
    client, server = (host(link, physics, address) for address in ("10.0.0.1", "10.0.0.2"))
    sent = bytes(range(256)) * 100
    echo, listener = Echo(len(sent)), Listener()
    server.tcp.listen(7, echo)
    connection = client.tcp.connect(("10.0.0.2", 7), listener)
    physics.clock.until(lambda: "opened" in listener.events, 60)
    connection.send(sent)
    physics.clock.until(lambda: "closed" in listener.events, 600)
    assert listener.data == sent == echo.listener.data
    physics.clock.until(lambda: False, 200)
    assert not client.tcp.holds(connection.local[1])


def test_a_closed_port_refuses_and_a_silent_host_is_given_up() -> None:
    home, refused, silent = Home(), Listener(), Listener()
    home.clients[0].tcp.connect(("203.0.113.10", 81), refused)
    home.clients[0].tcp.connect(("203.0.113.99", 80), silent)
    home.run(0.5)
    assert refused.events == ["refused"]
    assert silent.events == []
    home.run(120)
    assert silent.events == ["reset"]


def test_an_icmp_error_ends_the_attempt_only() -> None:
    reject = Policy([Rule(Verdict.REJECT, "tcp", 1723)])
    home, listener = Home(reject), Listener()
    home.clients[0].tcp.connect(("203.0.113.10", 1723), listener)
    home.run()
    assert listener.events == ["icmp 3/13"]
