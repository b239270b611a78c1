"""Sessions as the contract's JSON."""

from __future__ import annotations

from collections.abc import Iterable

from router_drivers.base import JSON
from wizard.model import Change, Connection, Diagnosis, Finding, Hop, Machine, Nat, Session


def findings(found: Iterable[Finding]) -> list[dict[str, JSON]]:
    """The contract's findings[]."""
    return [finding.as_json() for finding in found]


def diagnosis(ranked: Iterable[Diagnosis]) -> list[dict[str, JSON]]:
    """The contract's diagnosis[]."""
    return [cause.as_json() for cause in ranked]


def plan(changes: Iterable[Change]) -> list[dict[str, JSON]]:
    """The contract's plan[]: what, before, after, effects, and the lines of the review page."""
    return [_change(change) for change in changes]


def _change(change: Change) -> dict[str, JSON]:
    before, after = change.before, change.after
    if "before" in change.target:
        before, after = change.target["before"], change.target["after"]
    return {
        "place": str(change.place),
        "what": change.what,
        "before": before,
        "after": after,
        "effects": dict(change.effects),
        "lines": [{"where": w, "before": b, "after": a} for w, b, a in change.lines],
    }


def hop(box: Hop) -> dict[str, JSON]:
    """One element of path[]."""
    seen = box.recognition
    return {
        "role": box.role,
        "address": box.address,
        "vendor": seen.vendor,
        "platform": seen.platform,
        "model": seen.model,
        "firmware": seen.firmware,
        "driver": seen.driver,
        "confidence": round(seen.confidence, 3),
        "evidence": list(seen.evidence),
    }


def machine(own: Machine, connections: Iterable[Connection]) -> dict[str, JSON]:
    """The contract's machine."""
    return {
        "interfaces": [
            {
                "name": interface.name,
                "addresses": list(interface.addresses),
                "kind": interface.kind,
                "mtu": interface.mtu,
            }
            for interface in own.interfaces
        ],
        "gateways": [list(gateway) for gateway in own.gateways],
        "network": str(own.network),
        "connections": [connection(entry) for entry in connections],
    }


def connection(entry: Connection) -> dict[str, JSON]:
    """One connection; certificates are named, not shown."""
    return {
        "name": entry.name,
        "server": entry.server,
        "protocol": str(entry.protocol),
        "auth": str(entry.auth),
        "backend": entry.backend,
        "ours": entry.ours,
        "routes": list(entry.routes),
        "all_traffic": entry.all_traffic,
        "last_failure": entry.last_failure,
    }


def nat(known: Nat) -> dict[str, JSON]:
    """The contract's nat."""
    return {
        "double": known.double,
        "carrier_grade": known.carrier_grade,
        "public_address": known.public_address,
        "ds_lite": known.ds_lite,
        "nat64": known.nat64,
    }


def path(session: Session) -> list[dict[str, JSON]]:
    """The contract's path[]."""
    return [hop(box) for box in session.path]
