"""What is seen of a broken path, in few words, and what explain makes of it."""

from collections.abc import Sequence

from router_drivers.base import JSON
from tests.unit.knowledge.made import NO, YES, found
from wizard.knowledge.tables import load
from wizard.model import Answer, Diagnosis, Finding, Protocol
from wizard.steps.explain import explain

TABLES = load()
PPTP, L2TP, IKEV2 = Protocol.PPTP, Protocol.L2TP, Protocol.IKEV2
ALL = tuple(Protocol)
CALL = (found("pptp.control", YES), found("pptp.call", YES))
NO_GRE = (*CALL, found("pptp.gre", NO, why="silent"))
IKE = (found("ike.500", YES, answer="sa"), found("ike.4500", YES, answer="sa"))
NO_IKE = (found("ike.500", NO, why="silent"), found("ike.4500", NO, why="silent"))
NO_4500 = (found("ike.500", YES), found("ike.4500", NO, why="silent"))
DOUBLE = found("nat.double", YES, wan_address="192.168.0.23")
RULE = [{"section": "cfg1", "name": "Block IKE", "broad": False}]


def dialled(system: str, code: str = "", log: Sequence[str] = (), **facts: JSON) -> Finding:
    return found("vpn.dialled", NO, system=system, code=code, log=list(log), **facts)


def router(passthrough: str, answer: Answer, setting: str, **facts: JSON) -> Finding:
    common: dict[str, JSON] = {"clients": "unknown", "rules": [], "switch": True, "guided": []}
    return found(f"router.{passthrough}", answer, **{**common, "setting": setting, **facts})


def ranked(*findings: Finding, wanted: Sequence[Protocol] = ()) -> tuple[Diagnosis, ...]:
    return explain(findings, wanted, TABLES)


def first(*findings: Finding, wanted: Sequence[Protocol] = ()) -> Diagnosis:
    return ranked(*findings, wanted=wanted)[0]


def named(*findings: Finding, wanted: Sequence[Protocol] = ()) -> list[str]:
    return [diagnosis.cause for diagnosis in ranked(*findings, wanted=wanted)]
