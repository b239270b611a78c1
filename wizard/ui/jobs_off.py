"""Jobs around switching passthrough off on request: find the router, read it, throw. No Qt."""

from __future__ import annotations

from router_drivers.base import Ability
from wizard.engine import SWITCH_LOOK, SWITCH_READ, SWITCH_THROW
from wizard.model import Session
from wizard.tools import Tools
from wizard.ui.jobs import Desk


def look(desk: Desk) -> Session:
    """Find the router; where no driver can change it, also the steps by hand. Asks nobody."""
    session = desk.engine.look(SWITCH_LOOK, Session())
    return session if manageable(session, desk.tools) else read(desk, session)


def manageable(session: Session, tools: Tools) -> bool:
    """Whether a driver knows this router and can change it by itself."""
    key = next((hop.recognition.driver for hop in session.path if hop.role == "router"), None)
    able = tools.registry.get(key).ABOUT.abilities.values() if key else ()
    return Ability.AUTOMATIC in able


def read(desk: Desk, session: Session) -> Session:
    """Look into the router; asks for leave and login, changes nothing."""
    desk.engine.forget()
    return desk.engine.look(SWITCH_READ, session)


def throw(desk: Desk, session: Session) -> Session:
    """Throw the switches that the plan names, and read them back."""
    desk.engine.forget()
    return desk.engine.go(SWITCH_THROW, session, "off", after="read")


def keep(desk: Desk, run: str) -> None:
    """An interrupted run is decided about: what it changed stays, and can still be undone."""
    desk.tools.journal.end(run, "closed")
