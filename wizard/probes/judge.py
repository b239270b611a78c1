"""No "blocked" without a control sample: silence counts only where the host answers something."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from wizard.model import Answer, Finding

NAMING, REACHABLE = "dns.resolves", "path.reachable"
NO_CONTROL = "no_control"

_SPOKEN = {"refused", "rejected"}
"""A NO of this kind came from the server itself, as does a connection that stood."""


def with_control(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Pass findings on; a NO by silence waits until the same server has answered anything.

    What still waits at the end becomes UNSURE with reason no_control. A server that answers
    something else is reachable, however silent it was on that question: path.reachable becomes
    YES and names the answer.
    """
    proofs: dict[str, str] = {}
    held: list[Finding] = []
    for finding in findings:
        if proves(finding):
            proofs.setdefault(finding.server, finding.probe)
            free = [other for other in held if other.server == finding.server]
            held = [other for other in held if other.server != finding.server]
            yield from (_with_proof(other, finding.probe) for other in free)
            yield finding
        elif not _is_silence(finding):
            yield finding
        elif finding.server in proofs:
            yield _with_proof(finding, proofs[finding.server])
        else:
            held.append(finding)
    yield from (_without_control(finding) for finding in held)


def proves(finding: Finding) -> bool:
    """Whether this finding shows that the server's host answers."""
    if finding.answer is Answer.YES:
        return finding.probe != NAMING
    spoke = finding.facts.get("why") in _SPOKEN or bool(finding.facts.get("connected"))
    return finding.answer is Answer.NO and spoke


def _is_silence(finding: Finding) -> bool:
    return finding.answer is Answer.NO and finding.facts.get("why") in {"silent", "unreachable"}


def _with_proof(finding: Finding, proof: str) -> Finding:
    if finding.probe != REACHABLE:
        return finding
    return replace(finding, answer=Answer.YES, facts={"how": proof})


def _without_control(finding: Finding) -> Finding:
    facts = {**finding.facts, "reason": NO_CONTROL}
    return replace(finding, answer=Answer.UNSURE, facts=facts)
