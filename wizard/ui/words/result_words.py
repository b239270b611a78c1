"""The result in words: headline and the line under it for each way a run can end."""

from __future__ import annotations

from wizard.model import Changing, Session
from wizard.ui.journey.flow import Flow
from wizard.ui.reading.ending import Ending, Kind
from wizard.ui.words.figures import protocol
from wizard.ui.words.texts import clock, ltr, say


def headline(ending: Ending) -> str:
    """The answer."""
    return {
        Kind.WORKS: say("Connected, and it works"),
        Kind.UNTESTED: say("Connected"),
        Kind.REMARKS: say("Connected, with a remark"),
        Kind.SILENT: say("Connected, but the office does not answer"),
        Kind.PARTLY: say("Connected, but not everything works"),
        Kind.FAILS: say("The VPN does not work yet"),
        Kind.DECLINED: say("Nothing was changed"),
        Kind.CHANGED: say("The router is set, and the way is open"),
        Kind.STOPPED: say("Stopped, as you asked"),
    }[ending.kind]


def under(ending: Ending, flow: Flow) -> str:
    """What else is known."""
    stands = _stands(flow)
    return {
        Kind.WORKS: say("{connection}. Every line below was measured.", connection=stands),
        Kind.UNTESTED: say(
            "{connection}. Nothing inside the office was asked: no page or host there is known.",
            connection=stands,
        ),
        Kind.REMARKS: say("{connection}. What else was noticed stands below.", connection=stands),
        Kind.SILENT: say("{connection}. The tunnel stands, yet nothing inside was reached.",
                         connection=stands),
        Kind.PARTLY: say("{connection}. What is wrong stands below.", connection=stands),
        Kind.DECLINED: say("Connecting needs administrator rights. You can try again at any time."),
        Kind.CHANGED: say("The change was read back from the router, and the path was tested."),
    }.get(ending.kind) or _left(ending)  # fmt: skip


def _left(ending: Ending) -> str:
    """What remains of a run without a tunnel."""
    if ending.changed:
        return say("What was changed until then stands below. It can be undone.")
    if ending.taken_back:
        return say("The change did not help and was taken back. Everything is as before.")
    return say("Nothing stays changed on this computer or in your router.")


def _stands(flow: Flow) -> str:
    """Name, kind of VPN, and since when."""
    known = flow.session.connection
    if known is None:
        return ""
    facts = {"name": ltr(known.name), "protocol": protocol(str(known.protocol))}
    at = since(flow)
    if not at:
        return say("{name} by {protocol}", name=facts["name"], protocol=facts["protocol"])
    return say(
        "{name} by {protocol}, since {time}",
        name=facts["name"],
        protocol=facts["protocol"],
        time=clock(at),
    )


def since(flow: Flow) -> float:
    """When the tunnel came up, 0 where the log does not tell."""
    up = (told.at for told in flow.log if _came_up(told.event, flow.session))
    return next(up, 0.0)


def _came_up(event: object, session: Session) -> bool:
    if not isinstance(event, Changing) or event.state != "done":
        return False
    mark = session.tunnel.identifier if session.tunnel else ""
    return event.change.what == f"tunnel:{mark}"
