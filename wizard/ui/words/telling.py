"""The report: what was asked, found, changed; plain text that a person reads before it leaves.

What goes in is named here, one by one; nothing else does. No secret is among it: passwords, keys
and user names are never read. Addresses and names can be left out.
"""

from __future__ import annotations

import ipaddress
import platform
import re
from collections.abc import Iterable, Iterator, Mapping

import PySide6

import wizard
from router_drivers.base import JSON
from wizard.knowledge.tables import load
from wizard.knowledge.texts import shown
from wizard.model import Change, Diagnosis, Finding, Hop, Session
from wizard.ui.journey.flow import Flow
from wizard.ui.reading import ending
from wizard.ui.words.texts import date, say, sentence

WITHHELD = frozenset({"log"})
"""Facts that may hold what somebody typed, such as a user's name."""
BESIDES = frozenset({"rtt_ms", "addresses", "address", "url", "status", "size", "wanted"})
"""Facts of a tunnel's checks that no cause asks for, and that a reader wants."""
SHORTEST = 3
"""Letters from which a name is taken out of the text: shorter ones are words."""

_ADDRESS = re.compile(
    r"(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]+)(?![\w:])"
)
_HARDWARE = re.compile(r"\b[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}\b")


def report(flow: Flow, *, blank: bool = False) -> str:
    """The whole text; blank: addresses and names are replaced by numbers of their own."""
    blocks = (_head(flow), _asked(flow), _path(flow.session.path), _found(flow.session.findings))
    more = (_causes(flow.session.diagnosis), _done(flow), _trouble(flow))
    text = "\n\n".join("\n".join(lines) for lines in (*map(list, (*blocks, *more)),) if lines)
    text = _without_secrets(text, flow.secrets.values()) + "\n"
    return blanked(text, names(flow.session)) if blank else text


def names(session: Session) -> tuple[str, ...]:
    """Names of servers, hosts and connections that the report may hold; longest first."""
    profile, connection = session.profile, session.connection
    known = {session.server, session.machine.network_name}
    if connection is not None:
        known |= {connection.name, connection.server, connection.remote_id}
    if profile is not None:
        known |= {profile.name, *profile.domains, *profile.check_lookup}
        known |= {s.address for s in profile.servers}
        known |= {re.sub(r"^\w+://|/.*$", "", url) for url in profile.check_inside}
    return tuple(sorted((n for n in known if len(n) >= SHORTEST), key=len, reverse=True))


def blanked(text: str, hidden: Iterable[str]) -> str:
    """The text with each address and name replaced; the same one always by the same number."""
    numbers: dict[str, str] = {}

    def one(found: re.Match[str]) -> str:
        return numbers.setdefault(found[0].lower(), f"<address {len(numbers) + 1}>")

    def address(found: re.Match[str]) -> str:
        return one(found) if _is_address(found[0]) else found[0]

    for number, name in enumerate(hidden, 1):
        whole = rf"(?<!\w){re.escape(name)}(?!\w)"
        text = re.sub(whole, f"<name {number}>", text, flags=re.IGNORECASE)
    return _ADDRESS.sub(address, _HARDWARE.sub(one, text))


def _is_address(word: str) -> bool:
    try:
        ipaddress.ip_address(word.rstrip("."))
    except ValueError:
        return False
    return True


def _without_secrets(text: str, secrets: Iterable[str]) -> str:
    """None is ever put in; should one stand there by accident, it is taken out."""
    for secret in secrets:
        if len(secret) >= SHORTEST:
            text = text.replace(secret, "\u2022\u2022\u2022")
    return text


def _head(flow: Flow) -> Iterator[str]:
    yield say("Report of Passthrough Wizard {version}", version=wizard.__version__)
    yield say("Written on {date}", date=date(flow.clock()))
    system = flow.session.machine.system or platform.system()
    yield say(
        "System: {system}, Python {python}, Qt {qt}",
        system=system,
        python=platform.python_version(),
        qt=PySide6.__version__,
    )


def _asked(flow: Flow) -> Iterator[str]:
    session, connection = flow.session, flow.session.connection
    if session.server:
        yield say("VPN server: {server}", server=session.server)
    if session.wanted:
        yield say("Kinds of VPN: {list}", list=", ".join(map(str, session.wanted)))
    if connection is not None:
        yield say(
            "Connection: {name}, {protocol}, login by {auth}",
            name=connection.name,
            protocol=str(connection.protocol),
            auth=str(connection.auth),
        )
    if flow.draft.codes:
        yield say("Error codes that were given: {list}", list=", ".join(flow.draft.codes))


def _path(path: Iterable[Hop]) -> Iterator[str]:
    hops = list(path)
    if hops:
        yield say("The way out:")
    for hop in hops:
        seen = hop.recognition
        parts = (hop.role, hop.address, seen.vendor, seen.platform, seen.model, seen.firmware)
        yield "  " + ", ".join(shown(part) for part in parts if part)


def _found(findings: Iterable[Finding]) -> Iterator[str]:
    found = list(findings)
    if found:
        yield say("What was found:")
    for finding in found:
        facts = ", ".join(f"{key}={shown(value)}" for key, value in _named(finding).items())
        line = f"  {finding.probe} = {finding.answer} ({finding.seconds:.3f} s)"
        yield f"{line} {facts}".rstrip()


def _named(finding: Finding) -> Mapping[str, JSON]:
    """The facts that may stand in a report: those the tables know, and a few besides."""
    word = load().vocabulary.get(finding.probe)
    known = (set(word.facts) if word else set()) | BESIDES
    return {k: v for k, v in finding.facts.items() if k in known and k not in WITHHELD}


def _causes(diagnosis: Iterable[Diagnosis]) -> Iterator[str]:
    causes = list(diagnosis)
    if causes:
        yield say("Causes, the most likely first:")
    for cause in causes:
        seen = ", ".join(cause.evidence)
        yield f"  {cause.cause} ({cause.certainty}, {cause.confidence:.2f}): {seen}"


def _done(flow: Flow) -> Iterator[str]:
    """Planned, changed, taken back: word by word as the plan had it."""
    session = flow.session
    back = ending.taken_back(flow.log)
    groups = (
        (say("What was planned:"), session.plan.changes),
        (say("What was changed:"), session.changed),
        (say("What was taken back, because it did not help:"), back),
    )
    for heading, changes in groups:
        if changes:
            yield heading
            yield from (line for change in changes for line in _lines(change))


def _lines(change: Change) -> Iterator[str]:
    yield f"  {change.what}"
    for where, old, new in change.lines:
        yield f"    {shown(where)}: {shown(old) or '-'} -> {shown(new) or '-'}"


def _trouble(flow: Flow) -> Iterator[str]:
    if flow.trouble is not None:
        yield say("It ended with: {code}", code=flow.trouble.code)
        yield "  " + sentence(flow.trouble.code, dict(flow.trouble.facts))
