"""Do names resolve through the tunnel? (tunnel.dns): its own servers and the system's resolver."""

from __future__ import annotations

from collections.abc import Sequence

from router_drivers.base import JSON
from wizard.model import Answer
from wizard.probes import schedule
from wizard.probes.base import Data, Denied, Event, Io, Kind, Opened, Refused, Resolved, Timer
from wizard.probes.dialogue import Dialogue, why
from wizard.wire import NotUnderstood

QUESTION = "tunnel.dns"
PORT = 53
SENDS = (0.0, 1.0, 3.0)
"""A resolver that has to ask others takes a second at times; more would only burden it."""
SYSTEM = "system"
"""The name under which facts speak of the system's resolver."""

_SEND, _VERDICT = "dns.send", "dns.verdict"


class Lookup(Dialogue):
    """The same name asked of each server and of the system; YES where the system resolves it.

    Facts: addresses, worked (servers and "system"), failed (the same with the reason of each).
    Without servers the system alone is asked.
    """

    def __init__(self, name: str, servers: Sequence[str]) -> None:
        super().__init__(name, servers[0] if servers else "", (QUESTION,))
        self._servers = tuple(dict.fromkeys(servers))
        self._channels: dict[int, str] = {}
        self._queries: dict[int, bytes] = {}
        self._worked: dict[str, list[str]] = {}
        self._failed: dict[str, str] = {}
        self._sent = 0

    def start(self, io: Io) -> None:
        """Ask everybody at once."""
        io.lookup(self.server)
        io.timer(schedule.VERDICT, _VERDICT)
        for server in self._servers:
            self._channels[io.open(Kind.UDP, server, PORT)] = server
        io.timer(SENDS[1], _SEND)

    def hear(self, event: Event, io: Io) -> None:
        """Take one event."""
        if isinstance(event, Timer):
            self._rung(event.tag, io)
        elif isinstance(event, Resolved):
            self._note(SYSTEM, event.addresses, event.error or "name.unknown", io)
        else:
            self._on_channel(event, io)

    def _on_channel(self, event: Event, io: Io) -> None:
        channel = getattr(event, "channel", 0)
        server = self._channels.get(channel)
        if server is None:
            return
        if isinstance(event, Opened):
            number = int.from_bytes(io.random(2), "big")
            self._queries[channel] = query(self.server, number)
            io.send(channel, self._queries[channel])
        elif isinstance(event, Data) and event.sender == (server, PORT):
            self._read(channel, event.data, io)
        elif isinstance(event, Refused):
            self._note(server, (), str(why(event, server).get("why", "silent")), io)
        elif isinstance(event, Denied):
            self._note(server, (), event.reason, io)

    def _read(self, channel: int, data: bytes, io: Io) -> None:
        try:
            addresses, error = answer(self._queries[channel], data)
        except NotUnderstood:
            return
        self._note(self._channels[channel], addresses, error, io)

    def _rung(self, tag: str, io: Io) -> None:
        if tag == _VERDICT:
            self._end(io)
            return
        self._sent += 1
        for channel, packet in self._queries.items():
            if self._channels[channel] not in self._worked | self._failed:
                io.send(channel, packet)
        if self._sent + 1 < len(SENDS):
            io.timer(SENDS[self._sent + 1] - SENDS[self._sent], _SEND)

    def _note(self, source: str, addresses: Sequence[str], error: str, io: Io) -> None:
        if source in self._worked | self._failed:
            return
        if addresses:
            self._worked[source] = list(addresses)
        else:
            self._failed[source] = error
        if len(self._worked) + len(self._failed) == len(self._servers) + 1:
            self._end(io)

    def _end(self, io: Io) -> None:
        everybody = (SYSTEM, *self._servers)
        failed = {who: self._failed.get(who, "silent") for who in everybody}
        facts: dict[str, JSON] = {
            "name": self.server,
            "addresses": next((self._worked[who] for who in everybody if who in self._worked), []),
            "worked": [who for who in everybody if who in self._worked],
            "failed": {who: code for who, code in failed.items() if who not in self._worked},
        }
        self.tell(io, QUESTION, Answer.YES if SYSTEM in self._worked else Answer.NO, **facts)


def query(name: str, number: int) -> bytes:
    """A DNS query for a name's IPv4 addresses (RFC 1035 section 4); NotUnderstood for no name."""
    import dns.exception
    import dns.message

    try:
        message = dns.message.make_query(name, "A", id=number)
    except dns.exception.DNSException as error:
        raise NotUnderstood("dns.name") from error
    return message.to_wire()


def answer(question: bytes, data: bytes) -> tuple[tuple[str, ...], str]:
    """Addresses and error code of an answer to this query; NotUnderstood where it is none."""
    import dns.exception
    import dns.message
    import dns.rcode
    import dns.rdatatype

    try:
        asked, told = dns.message.from_wire(question), dns.message.from_wire(data)
    except (dns.exception.DNSException, ValueError) as error:
        raise NotUnderstood("dns.malformed") from error
    if not asked.is_response(told):
        raise NotUnderstood("dns.not_an_answer")
    wanted = {dns.rdatatype.A, dns.rdatatype.AAAA}
    records = (record for group in told.answer if group.rdtype in wanted for record in group)
    addresses = tuple(record.to_text() for record in records)
    known = {dns.rcode.NOERROR: "name.no_address", dns.rcode.NXDOMAIN: "name.unknown"}
    return addresses, "" if addresses else known.get(told.rcode(), "name.no_answer")
