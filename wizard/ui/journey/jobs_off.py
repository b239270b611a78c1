"""Jobs around switching passthrough off on request: find the router, read it, throw. No Qt."""

from __future__ import annotations

from wizard.model import Session
from wizard.ui.journey.jobs import Desk


def look(desk: Desk) -> Session:
    """Find the router; asks nobody, logs in nowhere."""
    from wizard.engine import SWITCH_LOOK

    return desk.engine.look(SWITCH_LOOK, Session())


def read(desk: Desk, session: Session) -> Session:
    """Look into the router; asks for leave and login, changes nothing."""
    desk.engine.forget()
    from wizard.engine import SWITCH_READ

    return desk.engine.look(SWITCH_READ, session)


def throw(desk: Desk, session: Session) -> Session:
    """Throw the switches that the plan names, and read them back."""
    desk.engine.forget()
    from wizard.engine import SWITCH_THROW

    return desk.engine.go(SWITCH_THROW, session, "off", after="read")
