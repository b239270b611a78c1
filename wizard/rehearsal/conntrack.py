"""A connection table like netfilter's: flows by both tuples, ports, time-outs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from wizard.rehearsal.packets import GRE, ICMP, TCP, UDP

TIMEOUTS = {
    (UDP, False): 30.0,
    (UDP, True): 120.0,
    (TCP, False): 120.0,
    (TCP, True): 432000.0,
    (ICMP, False): 30.0,
    (ICMP, True): 30.0,
    (GRE, False): 30.0,
    (GRE, True): 180.0,
}
"""Seconds by protocol and whether an answer was seen (Linux's defaults)."""
GENERIC_TIMEOUT = 600.0
"""Every other protocol, ESP among them (measured)."""
EXPECTATION_TIMEOUT = 300.0
"""How long the PPTP helper waits for a call's first GRE packet."""
EXPECTATIONS = 4096
"""How many expectations fit; a call needs two until its first GRE packet."""

Tuple = tuple[int, str, int, str, int]
"""Protocol, source address, source port or key, target address, target port or key."""


@dataclass(eq=False)
class Flow:
    """One tracked flow: the tuple of its first packet and that of the answer."""

    original: Tuple
    reply: Tuple
    used: float = 0.0
    answered: bool = False
    helped: bool = False
    notes: dict[str, int] = field(default_factory=dict)

    def timeout(self, udp_stream: float) -> float:
        """Seconds of silence after which the router forgets this flow."""
        protocol = self.original[0]
        if protocol == UDP and self.answered:
            return udp_stream
        if self.helped and protocol == GRE:
            return 18000.0 if self.answered else GENERIC_TIMEOUT
        return TIMEOUTS.get((protocol, self.answered), GENERIC_TIMEOUT)


class Table:
    """Flows, found by either tuple; the clock decides what is forgotten."""

    def __init__(self, now: Callable[[], float]) -> None:
        self.udp_stream = TIMEOUTS[UDP, True]
        self._now = now
        self._flows: dict[Tuple, Flow] = {}
        self._expected: dict[Tuple, tuple[Flow, float]] = {}

    def find(self, seen: Tuple) -> Flow | None:
        """The living flow of this tuple; an expected one becomes real."""
        flow = self._flows.get(seen)
        if flow is not None and self._now() - flow.used > flow.timeout(self.udp_stream):
            self.remove(flow)
            flow = None
        return flow or self._fulfil(seen)

    def touch(self, flow: Flow, seen: Tuple) -> None:
        """A packet of this flow passes."""
        flow.used = self._now()
        flow.answered = flow.answered or seen == flow.reply

    def add(self, original: Tuple, reply: Tuple) -> Flow | None:
        """Track a flow; None where its answer could not be told from another's."""
        if self.find(reply) is not None:
            return None
        flow = Flow(original, reply, self._now())
        self._flows[original] = self._flows[reply] = flow
        return flow

    def remove(self, flow: Flow) -> None:
        """Forget a flow."""
        for seen in (flow.original, flow.reply):
            if self._flows.get(seen) is flow:
                del self._flows[seen]

    def expect(self, original: Tuple, reply: Tuple) -> bool:
        """Wait for a helped flow that may begin from either side; False: the table is full."""
        self._expected = {k: v for k, v in self._expected.items() if v[1] > self._now()}
        if len(self._expected) + 2 > EXPECTATIONS:
            return False
        end = self._now() + EXPECTATION_TIMEOUT
        waiting = (Flow(original, reply, helped=True), end)
        self._expected[original] = self._expected[reply] = waiting
        return True

    def unexpect(self, original: Tuple) -> None:
        """Wait no more, and forget the flow if it came."""
        flow = self._flows.get(original)
        if flow is not None:
            self.remove(flow)
        waiting = self._expected.pop(original, None)
        if waiting is not None:
            self._expected.pop(waiting[0].reply, None)

    def _fulfil(self, seen: Tuple) -> Flow | None:
        waiting = self._expected.get(seen)
        if waiting is None or waiting[1] <= self._now():
            return None
        flow = waiting[0]
        self._expected.pop(flow.original, None)
        self._expected.pop(flow.reply, None)
        flow.used = self._now()
        self._flows[flow.original] = self._flows[flow.reply] = flow
        return flow
