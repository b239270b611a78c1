"""Which conversation answers which question: the fewest for what is asked."""

from __future__ import annotations

from collections.abc import Callable, Collection

from wizard.probes import ike, l2tp, names, pptp, reach, sstp
from wizard.probes.base import Conversation, Event, Io
from wizard.probes.dialogue import Dialogue

PPTP = (pptp.CONTROL, pptp.CALL, pptp.GRE)
IKE = (ike.IKE_500, ike.IKE_4500, ike.NAT, ike.PROPOSAL)
NEED_REFLECTOR = ("pptp.call_ids", "pptp.simultaneous", "udp.idle_timeout")
"""Nobody but a far end of our own can answer these."""
QUESTIONS = (reach.QUESTION, *PPTP, *IKE, l2tp.QUESTION, sstp.QUESTION, *NEED_REFLECTOR)
"""All that `conversations` knows to answer about a server at one address."""


class Unasked(Dialogue):
    """Answers NOT_ASKED with one reason to all its questions; sends nothing."""

    def __init__(self, server: str, questions: Collection[str], reason: str) -> None:
        super().__init__(server, "", questions)
        self._reason = reason

    def start(self, io: Io) -> None:
        """Say so."""
        self.not_asked(io, self._reason, *self.questions)

    def hear(self, event: Event, io: Io) -> None:
        """Nothing was asked, nothing is heard."""


def naming(server: str) -> Conversation:
    """The conversation that answers dns.resolves."""
    return names.Naming(server)


def conversations(
    server: str, address: str, questions: Collection[str], *, name: str = ""
) -> list[Conversation]:
    """The fewest conversations that answer these questions at this address.

    name: the server's name for TLS, where it has one. Questions that are not in QUESTIONS
    concern no server's address and are passed over.
    """
    makers: dict[tuple[str, ...], Callable[[tuple[str, ...]], Conversation]] = {
        (reach.QUESTION,): lambda _wanted: reach.Reach(server, address),
        PPTP: lambda wanted: pptp.Pptp(server, address, wanted),
        IKE: lambda wanted: ike.Ike(server, address, wanted),
        (l2tp.QUESTION,): lambda _wanted: l2tp.L2tp(server, address),
        (sstp.QUESTION,): lambda _wanted: sstp.Sstp(server, address, name),
        NEED_REFLECTOR: lambda wanted: Unasked(server, wanted, "no_reflector"),
    }
    chosen = (
        (tuple(question for question in group if question in questions), make)
        for group, make in makers.items()
    )
    return [make(wanted) for wanted, make in chosen if wanted]
