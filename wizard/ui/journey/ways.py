"""Which page follows which, and the job between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from router_drivers.base import JSON
from wizard.ui.journey import jobs, jobs_off, jobs_vpn
from wizard.ui.journey.jobs import Job

if TYPE_CHECKING:
    from wizard.ui.journey.flow import Flow

LIVE = frozenset({"network", "changing", "connected", "passthrough_off"})
"""Pages that are shown while their own job runs."""

RESULT_OF = {"commit": "result", "throw": "off_result"}
"""Jobs that change something, and the page that tells what came of it."""


def _after_network(flow: Flow) -> str:
    kind = flow.draft.choice.partition(":")[0]
    if kind == "router":
        return "router"
    return "by_hand" if kind == "by_hand" else _after_plan(flow)


def _after_plan(flow: Flow) -> str:
    """With a plan of changes: what it needs to ask, then the review; without: the steps by hand."""
    if not flow.session.plan.changes:
        return "by_hand"
    return "sign_in" if flow.secrets_needed else "review"


NEXT: dict[str, Callable[[Flow], str]] = {
    "start": lambda flow: flow.journey.first,
    "connection": lambda _flow: "network",
    "symptom": lambda _flow: "network",
    "network": _after_network,
    "router": _after_plan,
    "sign_in": lambda _flow: "review",
    "review": lambda _flow: "changing",
    "changing": lambda _flow: "result",
    "by_hand": lambda _flow: "network",
    "passthrough_off": lambda _flow: "off_review",
    "off_review": lambda _flow: "off_result",
}
"""Which page follows; asked anew once the job on the way has ended."""


def check_of(flow: Flow) -> Job:
    """The test of the path that the draft asks for."""
    draft = flow.draft
    profile = draft.profile
    if profile is None and draft.entry is None and draft.server:
        profile = jobs.typed(draft.server, draft.name)
    start, before = jobs.aimed(profile, draft.entry, draft.said), flow.session
    return Job("check", ("check", start), lambda desk: jobs.check(desk, start, before), start=start)


def _read(flow: Flow) -> Job:
    base = flow.known("check")
    whose = flow.draft.whose
    key = ("read", flow.key_of("check"), whose, flow.sealed("router_"))
    return Job("read", key, lambda desk: jobs.read(desk, base, whose), flow.for_router())


def _plan(flow: Flow) -> Job | None:
    if flow.draft.choice.partition(":")[0] in ("router", "by_hand"):
        return None
    base = jobs.narrowed(flow.known("check"), flow.draft.choice)
    key = ("plan", flow.key_of("check"), flow.draft.choice)
    return Job("plan", key, lambda desk: jobs.lay_plan(desk, base))


def _plan_anew(flow: Flow) -> Job | None:
    """After something was changed already the plan is laid on what stands now."""
    if not flow.session.run:
        return None
    base = replace(flow.session, tunnel=None)
    return Job("plan", ("plan", base), lambda desk: jobs.lay_plan(desk, base))


def _stands(flow: Flow) -> Job:
    """What stands of the chosen entry; a choice of "dial" connects it."""
    name = flow.draft.entry.name if flow.draft.entry else ""
    key = ("stands", name, flow.clock())
    profile = flow.draft.profile or flow.offered
    if flow.draft.choice == "dial":
        answers: dict[str, JSON] = {"vpn.create": True, **flow.secrets}
        dial = lambda desk: jobs_vpn.connect(desk, name, profile)  # noqa: E731 - a job's body
        return Job("dial", key, dial, answers, writes=True)
    return Job("stands", key, lambda desk: jobs_vpn.look_at(desk, name, profile))


def _commit(flow: Flow) -> Job:
    session = flow.session
    consents = {"router.change": flow.draft.may_change_router, "vpn.create": True}
    answers = flow.for_router() | flow.secrets | consents
    key = ("commit", session, flow.draft.may_change_router, flow.sealed(""))
    return Job("commit", key, lambda desk: jobs.commit(desk, session), answers, writes=True)


def _off_look(_flow: Flow) -> Job:
    return Job("off_look", ("off_look",), jobs_off.look)


def _off_read(flow: Flow) -> Job:
    base = flow.known("off_look")
    key = ("off_read", flow.draft.whose, flow.sealed("router_"))
    return Job("off_read", key, lambda desk: jobs_off.read(desk, base), flow.for_router())


def _throw(flow: Flow) -> Job:
    from wizard.steps.throw import planned_off

    planned = planned_off(flow.session, flow.draft.passthroughs)
    answers = flow.for_router() | {"router.change": flow.draft.may_change_router}
    key = ("throw", flow.clock())
    run = lambda desk: jobs_off.throw(desk, planned)  # noqa: E731 - a job's body
    return Job("throw", key, run, answers, writes=True)


MAKERS: dict[tuple[str, str], Callable[[Flow], Job | None]] = {
    ("", "network"): check_of,
    ("", "connected"): _stands,
    ("router", "review"): _read,
    ("router", "sign_in"): _read,
    ("router", "by_hand"): _read,
    ("network", "review"): _plan,
    ("network", "sign_in"): _plan,
    ("network", "by_hand"): _plan,
    ("sign_in", "review"): _plan_anew,
    ("review", "changing"): _commit,
    ("", "passthrough_off"): _off_look,
    ("passthrough_off", "off_review"): _off_read,
    ("off_review", "off_result"): _throw,
}
"""(from, to) -> the job on the way; ("", to): whatever page it is entered from."""
