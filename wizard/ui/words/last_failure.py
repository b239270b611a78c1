"""What a system said of a connection's last failure: in a sentence, and as something to go by."""

from __future__ import annotations

from wizard.knowledge.codes import Saying
from wizard.knowledge.tables import load
from wizard.model import Connection, Finding
from wizard.ui.words.texts import say, sentence


def told(entry: Connection) -> str:
    """The sentence of its code, or that the code is not known; "" where nothing failed."""
    if not entry.last_failure:
        return ""
    saying = _saying(entry.last_failure)
    if saying is None:
        return say("It failed last time, for a reason that is not known here.")
    return say("Last time: {reason}", reason=sentence(saying.text))


def evidence(entry: Connection) -> tuple[Finding, ...]:
    """The failure as a finding that the search for the cause can go by."""
    saying = _saying(entry.last_failure) if entry.last_failure else None
    if saying is None:
        return ()
    return load().findings_of_code(entry.last_failure, saying.system)


def _saying(code: str) -> Saying | None:
    """The first row that knows it; Windows's codes first, for nobody else's are so well known."""
    return next((saying for saying in load().codes_anywhere(code) if saying.fault), None)
