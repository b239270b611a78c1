"""Step 5 (pure): wanted + state + causes -> changes in the order of least harm."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace

from router_drivers.base import JSON, Passthrough, RouterState, Setting, Switch
from wizard.knowledge.tables import Tables
from wizard.model import Change, Connection, Place, Plan, Profile, Protocol, Server, Session
from wizard.steps.shown import shown

BLOCKED = "blocked"


def plan(session: Session, tables: Tables, mark: str) -> Session:
    """The session with its plan: the router first where the wanted protocol needs it, then the VPN.

    mark: the identifier of the tunnel to come, chosen before anything is made.
    """
    protocol = chosen_protocol(session, tables)
    connection = session.connection or connection_for(session.profile, protocol)
    router = router_changes(session, tables, connection.protocol if connection else protocol)
    reachable = bool(router) or protocol is None or not _blocked(session, protocol)
    vpn = vpn_changes(connection if reachable else None, mark)
    reasons = _reasons(session, connection)
    made = Plan((*router, *vpn), _guided(session, router), reasons)
    return replace(session, plan=made, connection=connection)


def chosen_protocol(session: Session, tables: Tables) -> Protocol | None:
    """The wanted protocol of highest preference that passes or can be made to pass."""
    wanted = session.wanted or tuple(Protocol)
    mendable = (p for p in wanted if not _blocked(session, p) or _mendable(session, tables, p))
    return next(mendable, wanted[0] if wanted else None)


def _blocked(session: Session, protocol: Protocol) -> bool:
    return session.verdicts.get(str(protocol)) == BLOCKED


def _mendable(session: Session, tables: Tables, protocol: Protocol) -> bool:
    return bool(router_changes(session, tables, protocol))


def router_changes(
    session: Session, tables: Tables, protocol: Protocol | None
) -> tuple[Change, ...]:
    """What the router has to be told so that this protocol passes; nothing that is already so."""
    hop = next((hop for hop in session.path if hop.role == "router"), None)
    if protocol is None or session.router is None or hop is None or not _blocked(session, protocol):
        return ()
    needed = (Passthrough(key) for key in tables.needs[protocol].passthroughs)
    off_helps = any("router.disable" in cause.remedies for cause in session.diagnosis)
    switches = (_switch_for(session.router, passthrough, off_helps) for passthrough in needed)
    target = {
        "address": hop.address,
        "driver": hop.recognition.driver or "",
        "mac": hop.mac,
        "shown": shown(session.clues, hop.recognition),
    }
    return tuple(change_for(switch, target) for switch in switches if switch)


def _switch_for(state: RouterState, passthrough: Passthrough, off_helps: bool) -> Switch | None:
    """The switch to throw: on where it is off; off where an on switch stands accused."""
    setting = state.settings.get(passthrough, Setting.UNKNOWN)
    if setting in (Setting.BLOCKS, Setting.NO_HELPER):
        return state.offer(passthrough, Setting.PASSES)
    if setting is Setting.PASSES and off_helps:
        return state.offer(passthrough, Setting.NO_HELPER)
    return None


def change_for(switch: Switch, target: Mapping[str, JSON]) -> Change:
    """A driver's switch as a change that the journal can keep."""
    return Change(
        Place.ROUTER,
        f"{target['driver']}:{switch.passthrough}",
        switch.record_before,
        switch.record_after,
        {**target, "before": str(switch.before), "after": str(switch.after)},
        asdict(switch.effects),
        switch.lines,
    )


def connection_for(profile: Profile | None, protocol: Protocol | None) -> Connection | None:
    """Our own entry for this profile's first server that speaks the protocol."""
    if profile is None or protocol is None:
        return None
    server = next((s for s in profile.servers if protocol in s.protocols), None)
    return _entry(profile, server, protocol) if server else None


def _entry(profile: Profile, server: Server, protocol: Protocol) -> Connection:
    return Connection(
        profile.name,
        server.address,
        protocol,
        server.auth,
        server.user,
        server.remote_id,
        server.ca,
        server.certificate,
        server.key,
        profile.inside,
        profile.all_traffic,
        profile.dns,
        profile.domains,
    )


def vpn_changes(connection: Connection | None, mark: str) -> tuple[Change, ...]:
    """Our entry and the tunnel, as two changes: each can be found again and taken back."""
    if connection is None:
        return ()
    lines = entry_lines(connection)
    entry = Change(Place.VPN, f"entry:{connection.name}", None, connection.as_json(), lines=lines)
    tunnel = Change(
        Place.VPN,
        f"tunnel:{mark}",
        {"state": "down"},
        {"state": "up"},
        {"name": connection.name},
        lines=((f"VPN connection '{connection.name}'", "down", "up"),),
    )
    return (entry, tunnel)


def entry_lines(connection: Connection) -> tuple[tuple[str, str, str], ...]:
    """Our entry on the review page."""
    what = f"{connection.protocol} to {connection.server}"
    return ((f"VPN entry '{connection.name}' on this computer", "", what),)


def _reasons(session: Session, connection: Connection | None) -> tuple[str, ...]:
    if connection and session.wanted and connection.protocol is not session.wanted[0]:
        return ("plan.other_protocol",)
    return ()


def _guided(session: Session, router: tuple[Change, ...]) -> tuple[str, ...]:
    """What is left to do by hand: the router's steps where no switch could be thrown."""
    blocked = any(_blocked(session, protocol) for protocol in session.wanted[:1])
    if router or session.router is None or not blocked:
        return ()
    return session.router.guided
