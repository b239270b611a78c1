"""Does the server's name resolve? (dns.resolves)."""

from __future__ import annotations

from ipaddress import ip_address

from wizard.model import Answer
from wizard.probes import schedule
from wizard.probes.base import Event, Io, Resolved, Timer
from wizard.probes.dialogue import Dialogue

QUESTION = "dns.resolves"


def literal(name: str) -> str:
    """The address that a name already is (brackets of IPv6 taken off), or an empty string."""
    try:
        return str(ip_address(name.removeprefix("[").removesuffix("]")))
    except ValueError:
        return ""


class Naming(Dialogue):
    """Asks the system's resolver; an address needs no look-up."""

    def __init__(self, server: str) -> None:
        super().__init__(server, literal(server), (QUESTION,))

    def start(self, io: Io) -> None:
        """Ask."""
        if self.address:
            self.tell(io, QUESTION, Answer.YES, addresses=[self.address], how="literal")
            return
        io.timer(schedule.LOOKUP_ENDS, "lookup")
        io.lookup(self.server)

    def hear(self, event: Event, io: Io) -> None:
        """Take the answer, or the end of patience."""
        if isinstance(event, Timer):
            self.tell(io, QUESTION, Answer.NO, error="name.no_answer")
        elif isinstance(event, Resolved) and event.addresses:
            self.tell(io, QUESTION, Answer.YES, addresses=list(event.addresses))
        elif isinstance(event, Resolved):
            self.tell(io, QUESTION, Answer.NO, error=event.error or "name.unknown")
