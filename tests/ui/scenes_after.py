"""Scenes from the commit on: review, changing, result, undo, what stands, questions."""

from __future__ import annotations

from tests.ui.scene import Walk, begun, changed, nth, scene, starting
from tests.ui.walker import Walker
from wizard.model import Changing, Found, Question
from wizard.ui.aside.live import Sample
from wizard.ui.journey.messages import Ended, Failed
from wizard.ui.pages.going_on import GoingOnPage

# The commit


@scene("sign_in")
def _sign_in() -> Walker:
    return Walker("all_fine").to_sign_in()


@scene("review")
def _review() -> Walker:
    return Walker().to_review()


@scene("review_vpn")
def _review_vpn() -> Walker:
    return Walker("all_fine").to_review()


@scene("changing")
def _changing() -> Walker:
    walker = Walker().to_review()
    walker.flow.put(may_change_router=True)
    return begun(walker, walker.flow.forward(), nth(4, Found))


@scene("changing_router")
def _changing_router() -> Walker:
    walker = Walker().to_review()
    walker.flow.put(may_change_router=True)
    return begun(walker, walker.flow.forward(), nth(2, Changing))


# The result


def _result(situation: str) -> Walk:
    return lambda: Walker(situation).to_result()


for _name, _situation in {
    "result": "pptp_passthrough_off",
    "result_vpn": "all_fine",
    "result_remarks": "no_pptp_helper",
    "result_silent": "subnet_overlap",
    "result_fails": "wrong_password",
    "result_certificate": "untrusted_certificate",
}.items():
    scene(_name)(_result(_situation))


@scene("result_taken_back")
def _result_taken_back() -> Walker:
    walker = Walker("wrong_password").to_result()
    first = Walker().to_review().flow.router_changes[0]
    for state in ("intended", "doing", "done", "undone"):
        walker.flow.heard(Changing(first, state))
    return walker


@scene("result_declined")
def _result_declined() -> Walker:
    walker = Walker("all_fine").to_review()
    job = walker.flow.forward()
    assert job is not None
    walker.flow.heard(Ended(job, Failed("rights.declined", {}, 3)))
    return walker


# Afterwards


@scene("undo")
def _undo() -> Walker:
    walker = changed()
    walker.run(walker.flow.begin("undo"))
    return walker


@scene("undo_nothing")
def _undo_nothing() -> Walker:
    return starting("undo")


@scene("undo_doing")
def _undo_doing() -> Walker:
    walker = _undo()
    runs = walker.flow.around.undoable
    walker.flow.put(runs=(runs[0].id,))
    made = begun(walker, walker.flow.undo(), nth(3, Changing))
    vars(walker.tools.journal)["undoable"] = lambda: list(runs)  # as it was when undo began
    return made


@scene("undo_done")
def _undo_done() -> Walker:
    walker = _undo()
    walker.flow.put(runs=(walker.flow.around.undoable[0].id,))
    walker.run(walker.flow.undo())
    return walker


def _off_review() -> Walker:
    walker = starting("off", "ipsec_passthrough_on_is_the_fault")
    walker.flow.secrets |= walker.world.secrets
    walker.flow.put(whose="mine")
    walker.forward()
    return walker


@scene("passthrough_off")
def _passthrough_off() -> Walker:
    return starting("off", "ipsec_passthrough_on_is_the_fault")


scene("off_review")(_off_review)


@scene("off_result")
def _off_result() -> Walker:
    walker = _off_review()
    on = walker.flow.session.router
    assert on is not None
    walker.flow.put(may_change_router=True, passthroughs=tuple(map(str, on.settings)))
    walker.forward()
    return walker


for _journey in ("devices", "gateway", "settings"):
    scene(_journey)(lambda journey=_journey: starting(journey))  # type: ignore[misc]


@scene("devices_phone")
def _devices_phone() -> Walker:
    return starting("devices", "all_fine")


@scene("connected_none")
def _connected_none() -> Walker:
    return starting("connected")


@scene("connected")
def _connected() -> Walker:
    walker = changed()
    live, entries = walker.flow.live, walker.flow.around.entries
    walker.run(walker.flow.begin("connected", entry=next(e for e in entries if e.ours)))
    assert live.watched is not None
    received = 0
    for second in range(0, 300, 2):
        received += 80_000 + 900 * (second * 7 % 23) ** 2
        moved = (received, 3_000 * second)
        asked = None if second in (150, 152) else 0.021 + 0.004 * (second * 7 % 11) / 11
        live.take(Sample(live.watched.mark, float(second), moved, asked, asked=True))
    return walker


@scene("connected_lost")
def _connected_lost() -> Walker:
    walker = _connected()
    live = walker.flow.live
    assert live.watched is not None
    live.take(Sample(live.watched.mark, 302.0, None))
    return walker


# Questions and leaving


QUESTIONS = {
    "network.whose": Question("network.whose", "choice", {}, ("mine", "managed", "public")),
    "router.look": Question("router.look", "consent", {"address": "192.168.1.1"}),
    "router.change": Question("router.change", "consent", {"address": "192.168.1.1"}),
    "router.plain_http": Question("router.plain_http", "consent", {"address": "192.168.1.1"}),
    "router.certificate_changed": Question(
        "router.certificate_changed",
        "consent",
        {"address": "192.168.1.1", "pinned": "3f:a1:07:5c" * 8, "seen": "9b:22:e0:41" * 8},
    ),
    "router.password": Question("router_password", "secret", {"address": "192.168.1.1"}),
    "vpn.create": Question("vpn.create", "consent", {"name": "Office VPN"}),
    "system.change": Question("system.change", "consent", {}),
}


def _question(question: Question) -> Walk:
    def walk() -> Walker:
        walker = Walker().to_router()
        walker.flow.secrets |= walker.world.secrets
        walker.flow.put(whose="mine")
        begun(walker, walker.flow.forward(), lambda _event: True)
        walker.flow.question = question
        return walker

    return walk


for _code, _asked in QUESTIONS.items():
    scene("question_" + _code.replace(".", "_"))(_question(_asked))


@scene("leaving", lambda window: window._ask_to_leave(window.home))
def _leaving() -> Walker:
    return Walker().to_result()


@scene("going_on", lambda window: window.show_page(GoingOnPage(window, window.hide, window.close)))
def _going_on() -> Walker:
    return changed()
