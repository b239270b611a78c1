"""Step 7: dial the system's own connection, and keep the entry once the tunnel stands."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from router_drivers.base import JSON
from wizard.journal import Entry
from wizard.model import (
    Answer,
    Cancelled,
    Change,
    Changing,
    Connection,
    Finding,
    Place,
    Session,
    SystemPartMissing,
    TimeIsUp,
    Tunnel,
    WizardError,
)
from wizard.steps.base import Run
from wizard.steps.change import VpnExecutor, backend_for, carry_out
from wizard.steps.plan import BLOCKED, entry_lines, vpn_changes
from wizard.vpn.base import NEEDED, Backend, Secrets

ANSWERED = ("refused", "rejected")
"""Reasons of a no that only a living server gives."""


def connect(session: Session, run: Run) -> Session:
    """Dial what the plan says; nothing where the path is blocked or nobody said yes.

    Dialled first and kept afterwards: a login that is refused leaves nothing behind.
    """
    connection = session.connection
    if connection is None:
        return session
    if useless := why_not_dial(session, connection):
        run.work.say(useless, server=connection.server)
        return session
    if not may_create(session, run):
        return session
    session = dial(session, run)
    if session.tunnel is None or session.tunnel.state != "up":
        return session
    return keep_entry(session, run)


def prepare(session: Session, run: Run) -> None:
    """Whether this computer could dial at all: asked before a router is changed for it.

    Raises SystemPartMissing, RightsMissing or Misuse (a secret that nobody has).
    """
    connection = session.connection
    if connection is None or not may_create(session, run):
        return
    backend = backend_for(run, connection.backend)
    ready(backend, connection)
    backend.prepare(run.work)
    secrets_for(connection, run)


def may_create(session: Session, run: Run) -> bool:
    """The yes to our own entry, asked for once a run."""
    connection = _known(session)
    if run.may_create is None:
        facts = {"name": connection.name, "server": connection.server}
        run.may_create = run.consent("vpn.create", **facts)
    return run.may_create


def why_not_dial(session: Session, connection: Connection) -> str:
    """The code of why dialling cannot help now, or ""."""
    portal = session.finding("portal.captive")
    if portal is not None and portal.answer is Answer.YES:
        return "connect.portal"
    if session.verdicts.get(str(connection.protocol)) == BLOCKED:
        return "connect.blocked"
    return "connect.nobody" if nobody_there(session) else ""


def nobody_there(session: Session) -> bool:
    """The name does not resolve, or not one probe had an answer of any kind: do not dial."""
    asked = [f for f in session.findings if f.server and f.probe != "dns.resolves"]
    heard = any(f.answer is Answer.YES or f.facts.get("why") in ANSWERED for f in asked)
    resolved = session.finding("dns.resolves")
    lost = resolved is not None and resolved.answer is Answer.NO
    return lost or (bool(asked) and not heard)


def dial(session: Session, run: Run) -> Session:
    """Bring the tunnel up under its journaled mark; the outcome is findings, not an exception."""
    connection = _known(session)
    backend = backend_for(run, connection.backend)
    ready(backend, connection)
    secrets = secrets_for(connection, run)
    change = _tunnel_change(session, backend, run)
    number = run.tools.journal.intend(session.run, change)
    run.emit(Changing(change, "doing"))
    run.work.say("vpn.dialling", server=connection.server)
    mark = change.what.partition(":")[2]
    try:
        tunnel = backend.dial(with_user(connection, secrets), secrets, mark, run.work)
    except (WizardError, Cancelled, TimeIsUp):
        with suppress(WizardError):  # the reason why it ended must not be covered
            if backend.status(mark).state == "down":
                run.tools.journal.mark(number, "failed")
        raise
    up = tunnel.state == "up"
    run.tools.journal.mark(number, "done" if up else "failed", _record(tunnel))
    run.emit(Changing(change, "done" if up else "failed"))
    changed = (*session.changed, change) if up else session.changed
    session = replace(session, tunnel=tunnel, changed=changed)
    return run.gather(session, dialled(tunnel, connection, backend, run))


def _record(tunnel: Tunnel) -> dict[str, JSON]:
    """What is journaled of a tunnel: enough to see later, without rights, whether it stands."""
    if tunnel.state != "up":
        return {"state": tunnel.state}
    lists = {"dns": list(tunnel.dns), "routes": list(tunnel.routes)}
    return {"state": "up", "interface": tunnel.interface, "address": tunnel.address, **lists}


def _known(session: Session) -> Connection:
    if session.connection is None:
        raise WizardError("vpn.no_connection")
    return session.connection


def ready(backend: Backend, connection: Connection) -> None:
    """Raise SystemPartMissing before dialling where a part of the system is not there."""
    capability = backend.capability()
    if capability.missing:
        code, facts = capability.missing[0]
        raise SystemPartMissing(code, **facts)
    if connection.auth not in capability.protocols.get(connection.protocol, ()):
        known = sorted(map(str, capability.protocols))
        raise SystemPartMissing(
            "vpn.protocol_not_here",
            protocol=str(connection.protocol),
            backend=backend.key,
            can=known,
        )


def secrets_for(connection: Connection, run: Run) -> Secrets:
    """The secrets of this connection, asked for once and kept for the run only."""
    keys = (key for key in NEEDED[connection.auth] if key != "vpn_user" or not connection.user)
    if run.vpn_secrets is None:
        asked = {key: run.secret(key, name=connection.name) for key in keys}
        run.vpn_secrets = Secrets(asked)
    return run.vpn_secrets


def with_user(connection: Connection, secrets: Secrets) -> Connection:
    """The connection with the user's name, wherever it came from."""
    return replace(connection, user=connection.user or secrets.get("vpn_user"))


def _tunnel_change(session: Session, backend: Backend, run: Run) -> Change:
    """The plan's tunnel, or a fresh one where a single command dials."""
    planned = (c for c in session.plan.changes if c.what.startswith("tunnel:"))
    change = next(planned, None) or vpn_changes(session.connection, run.mark())[1]
    return replace(change, target={**change.target, "backend": backend.key})


def dialled(
    tunnel: Tunnel, connection: Connection, backend: Backend, run: Run
) -> tuple[Finding, ...]:
    """What the dialling says: vpn.dialled, and what its log and code mean."""
    facts: dict[str, JSON] = {
        "system": system_of(backend),
        "code": tunnel.system_code,
        "backend": backend.key,
        "protocol": str(connection.protocol),
        "auth": str(connection.auth),
    }
    if tunnel.state == "up":
        return (
            Finding("vpn.dialled", Answer.YES, facts),
            Finding("auth.accepted", Answer.YES, {"how": "tunnel_up"}),
        )
    facts["log"] = list(tunnel.log[-30:])
    failed = Finding("vpn.dialled", Answer.NO, facts)
    said = (f for saying in run.tools.tables.sayings_of(failed) for f in saying.findings)
    return (failed, *(finding for finding in said if finding.probe == "auth.accepted"))


def system_of(backend: Backend) -> str:
    """Whose codes this back end speaks (a name of system_codes.toml)."""
    return str(getattr(backend, "system", "charon"))


def keep_entry(session: Session, run: Run) -> Session:
    """Create our entry of this name, as a journaled change."""
    connection = _known(session)
    backend = backend_for(run, connection.backend)
    kept = replace(connection, backend=backend.key)
    executor = VpnExecutor(backend, run)
    change = Change(
        Place.VPN,
        f"entry:{connection.name}",
        None,
        kept.as_json(),
        {"backend": backend.key},
        lines=entry_lines(connection),
    )
    change = replace(change, before=executor.read(change))
    return carry_out(change, executor, run, session)


def standing(session: Session, run: Run, name: str) -> Session:
    """The session with the tunnel of this entry where it stands already, else as it was."""
    for entry in _undoable(run):
        change = entry.change
        if change.what.startswith("tunnel:") and change.target.get("name") == name:
            backend = backend_for(run, str(change.target.get("backend", "")))
            tunnel = backend.status(change.what.partition(":")[2])
            known = next((e for e in backend.entries() if e.ours and e.name == name), None)
            if tunnel.state == "up" and known is not None:
                return replace(session, connection=known, tunnel=tunnel)
    return session


def hang_up(run: Run, backend: Backend, name: str) -> None:
    """Take down every tunnel of this entry that the journal knows."""
    with run.tools.lock():
        for entry in _undoable(run):
            change = entry.change
            if change.what.startswith("tunnel:") and change.target.get("name") == name:
                backend.hang_up(change.what.partition(":")[2], run.work)
                run.tools.journal.mark(entry.number, "undone")


def remove_entry(session: Session, run: Run, backend: Backend, name: str) -> Session:
    """Remove our entry, as a journaled change."""
    executor = VpnExecutor(backend, run)
    change = Change(Place.VPN, f"entry:{name}", None, None, {"backend": backend.key})
    known = executor.read(change)
    lines = entry_lines(Connection.from_json(known)) if known else ()
    change = replace(change.inverse(), lines=lines).inverse()
    return carry_out(replace(change, before=known), executor, run, session)


def _undoable(run: Run) -> tuple[Entry, ...]:
    return tuple(entry for record in run.tools.journal.undoable() for entry in record.undoable)
