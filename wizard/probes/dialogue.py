"""What all conversations share: each question is answered once, the last answer ends it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable

from router_drivers.base import JSON
from wizard.model import Answer, Finding
from wizard.probes.base import Event, Io, Refused

PORT_UNREACHABLE, PROTOCOL_UNREACHABLE, TOO_BIG = (3, 3), (3, 2), (3, 4)
PROHIBITED = {(3, 9), (3, 10), (3, 13)}
"""ICMP type and code of a filter that says so (RFC 1812 section 5.2.7.1)."""
RESET = -1
"""base.Refused's type for a TCP reset."""

_ABSENT = {PORT_UNREACHABLE, PROTOCOL_UNREACHABLE}
_NO_WAY = {(3, 0), (3, 1)}
"""Network and host unreachable: no route or nobody there, which is no filter's word."""


class Dialogue(ABC):
    """A conversation about these questions."""

    def __init__(self, server: str, address: str, questions: Iterable[str]) -> None:
        self.server = server
        self.address = address
        self.questions = tuple(questions)
        self._pending = list(self.questions)
        self._began: float | None = None

    def begin(self, io: Io) -> None:
        """Start the clock and the dialogue."""
        self._began = io.now()
        self.start(io)

    @abstractmethod
    def start(self, io: Io) -> None:
        """Open the first channels and set the first timers."""

    @abstractmethod
    def hear(self, event: Event, io: Io) -> None:
        """Take one event."""

    def give_up(self, io: Io) -> None:
        """Time is up from outside: what was asked is UNSURE, the rest NOT_ASKED."""
        self.leave(io)
        for question in tuple(self._pending):
            if self._began is not None and self.asked(question):
                self.tell(io, question, Answer.UNSURE, "timed_out")
            else:
                self.not_asked(io, "cancelled", question)
        io.finish()

    def asked(self, question: str) -> bool:
        """Whether anything has been sent yet that this question hangs on."""
        return question in self.questions

    def leave(self, io: Io) -> None:  # noqa: B027 - most peers keep nothing for us
        """Say goodbye where the peer would otherwise keep something for us."""

    def waits_for(self, *questions: str) -> bool:
        """Whether one of these is not answered yet."""
        return any(question in self._pending for question in questions)

    def elapsed(self, io: Io) -> float:
        """Seconds since the conversation began."""
        return io.now() - (io.now() if self._began is None else self._began)

    def tell(
        self, io: Io, question: str, answer: Answer, reason: str = "", /, **facts: JSON
    ) -> None:
        """Answer a question, once; not one that was never put."""
        if question not in self._pending:
            return
        self._pending.remove(question)
        known = {"reason": reason} | facts if reason else facts
        io.found(Finding(question, answer, known, self.elapsed(io), self.server))
        if not self._pending:
            self.over(io)

    def first_word(self, io: Io) -> None:
        """The first round brought nothing: it looks blocked; the verdict comes later."""
        for question in self._pending:
            if self.asked(question):
                io.say("probe.looks_blocked", probe=question)

    def over(self, io: Io) -> None:
        """The last question is answered."""
        io.finish()

    def not_asked(self, io: Io, reason: str, *questions: str) -> None:
        """None of these could be put."""
        for question in questions:
            self.tell(io, question, Answer.NOT_ASKED, reason)


def why(event: Refused, address: str) -> dict[str, JSON]:
    """The facts of a NO: refused by the server itself, filtered by another box, or unreachable.

    Empty where the message is no refusal (a packet that was too big for a link).
    """
    if event.icmp_type == RESET:
        return {"why": "refused"}
    kind = (event.icmp_type, event.icmp_code)
    if kind == TOO_BIG:
        return {}
    if kind in _ABSENT and event.sender in {"", address}:
        return {"why": "refused", "icmp": list(kind)}
    if kind in _NO_WAY:
        return {"why": "unreachable", "sender": event.sender, "icmp": list(kind)}
    return {"why": "filtered", "sender": event.sender, "icmp": list(kind)}


def is_final(event: Refused) -> bool:
    """Whether a retry is pointless; "no route" may pass (RFC 1122 section 4.2.3.9)."""
    kind = (event.icmp_type, event.icmp_code)
    return event.icmp_type == RESET or kind in _ABSENT | PROHIBITED


def printable(text: bytes) -> str:
    """A name that a peer sent, safe to show: at most 64 characters, no control codes."""
    decoded = text.split(b"\0")[0].decode("utf-8", "replace")
    return "".join(letter if letter.isprintable() else "?" for letter in decoded[:64]).strip()
