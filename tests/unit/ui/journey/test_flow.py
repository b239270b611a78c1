"""The flow without Qt: order, Back, what is repeated and what is not, what Cancel leaves."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.ui.walker import Walker
from wizard.model import Cancelled, Changing, Question
from wizard.rehearsal import situations
from wizard.ui.journey.flow import Flow
from wizard.ui.journey.jobs import Desk, Job
from wizard.ui.journey.messages import Asked, Ended, Failed, Halted
from wizard.ui.journey.stages import FIVE, JOURNEYS
from wizard.ui.reading import verdict


def test_u31_the_flow_knows_no_qt() -> None:
    names = "wizard.ui.journey.flow, wizard.ui.journey.jobs"
    code = f"import sys, {names}; print('PySide6' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert told.stdout.strip() == "False"


@pytest.mark.parametrize("name", situations.names())
def test_u3_the_total_of_stages_stays_the_same_on_every_branch(name: str) -> None:
    walker = Walker(name, ask=lambda question: False)
    totals = set()
    walker.run(walker.flow.begin("connect", profile=walker.world.profile))
    for choice in ("", "", "router", "", "", "", ""):
        totals.add(len(walker.flow.stages))
        if walker.flow.page == "result" or walker.flow.trouble:
            break
        walker.flow.put(choice=choice or walker.flow.draft.choice)
        walker.flow.secrets |= walker.world.secrets
        walker.forward()
    assert totals == {len(FIVE)}


def test_u4_nothing_is_written_before_the_commit_page_is_left() -> None:
    walker = Walker()
    before = {p: walker.world.router.record(p) for p in walker.world.router.settings()}
    walker.to_review()
    assert walker.flow.page == "review"
    assert {p: walker.world.router.record(p) for p in walker.world.router.settings()} == before
    assert not walker.tools.journal.undoable()
    assert walker.world.machine().interfaces[0].name == "lan0"
    assert len(walker.world.machine().interfaces) == 1


def test_u7_back_keeps_the_input_and_next_without_a_change_repeats_nothing() -> None:
    walker = Walker().to_review()
    typed = dict(walker.flow.secrets)
    trail = [*walker.flow.trail, walker.flow.page]
    while walker.flow.page != "connection":
        walker.flow.back()
    assert walker.flow.secrets == typed
    assert walker.flow.draft.choice == "router"
    while walker.flow.page != "review":
        walker.forward()
    assert [*walker.flow.trail, walker.flow.page] == trail
    assert walker.done == {"around": 1, "check": 1, "read": 1}


def test_u7_next_after_a_change_does_the_work_again() -> None:
    walker = Walker().to_review()
    while walker.flow.page != "router":
        walker.flow.back()
    walker.flow.secrets["router_password"] = "wrong"
    walker.forward()
    assert walker.done["read"] == 2
    assert walker.flow.page == "router"
    assert walker.flow.trouble is not None
    assert walker.flow.trouble.code == "router.login_refused"


def test_u8_back_is_closed_only_while_something_is_written() -> None:
    walker = Walker().to_review()
    assert walker.flow.can_go_back
    walker.flow.put(may_change_router=True)
    job = walker.flow.forward()
    assert walker.flow.writing
    assert not walker.flow.can_go_back
    walker.flow.back()
    assert walker.flow.page == "changing"
    walker.run(job)
    assert walker.flow.page == "result"
    assert walker.flow.can_go_back
    walker.flow.back()
    assert walker.flow.page == "undo"


def test_a_stopped_check_leads_back_to_where_it_was_begun() -> None:
    walker = Walker()
    walker.run(walker.flow.begin("connect", profile=walker.world.profile))
    job = walker.flow.forward()
    assert job is not None
    assert walker.flow.page == "network"
    walker.flow.heard(Ended(job, Halted()))
    assert walker.flow.page == "connection"
    assert walker.flow.busy is None


def test_a_commit_stopped_before_anything_was_done_leads_back_to_the_review() -> None:
    walker = Walker().to_review()
    job = walker.flow.forward()
    assert job is not None
    walker.flow.heard(Ended(job, Halted()))
    assert walker.flow.page == "review"
    assert not walker.flow.wrote


def test_the_answer_of_a_job_that_was_left_changes_nothing() -> None:
    walker = Walker()
    walker.run(walker.flow.begin("connect", profile=walker.world.profile))
    job = walker.flow.forward()
    walker.flow.back()
    walker.run(job)
    assert walker.flow.page == "connection"


def test_undo_takes_back_everything_and_leaves_nothing_changed() -> None:
    walker = Walker()
    before = {p: walker.world.router.record(p) for p in walker.world.router.settings()}
    walker.to_result()
    assert walker.flow.wrote
    walker.run(walker.flow.undo())
    assert not walker.flow.wrote
    assert {p: walker.world.router.record(p) for p in walker.world.router.settings()} == before
    assert all(not outcome.left for outcome in walker.flow.undone)


def test_a_commit_that_is_repeated_without_a_change_only_advances() -> None:
    walker = Walker("all_fine").to_review()
    reviewed = walker.flow.session
    walker.forward()
    walker.flow.page, walker.flow.trail = "review", ["start"]
    walker.flow.session = reviewed
    walker.forward()
    assert walker.flow.page == "result"
    assert walker.done["commit"] == 1


def test_test_again_asks_only_what_had_no_good_answer() -> None:
    walker = Walker().to_network()
    count = len(walker.flow.log)
    walker.run(walker.flow.again())
    asked = {t.event.finding.probe for t in walker.flow.log[count:] if hasattr(t.event, "finding")}
    assert "pptp.gre" in asked
    assert "dns.resolves" not in asked


def test_what_only_a_person_knows_is_asked_and_answered() -> None:
    flow = Flow(lambda: 0.0)
    question = Question("network.whose", "choice")
    flow.heard(Asked(question))
    assert flow.question is question
    flow.answered()
    assert flow.question is None


def test_secrets_never_show_in_a_job_or_a_draft() -> None:
    walker = Walker().to_review()
    job = walker.flow.forward()
    assert walker.flow.secrets["vpn_password"] not in repr(job)
    assert walker.flow.secrets["router_password"] not in repr(walker.flow.draft)


def test_every_journey_begins_on_its_own_page() -> None:
    walker = Walker()
    for key, journey in JOURNEYS.items():
        walker.flow.home()
        walker.flow.begin(key)
        assert walker.flow.page == journey.first


def test_a_job_that_is_cancelled_in_the_walker_halts() -> None:
    walker = Walker()

    def stop(_desk: Desk) -> object:
        raise Cancelled

    walker.flow.busy = job = Job("again", (), stop)
    walker.run(job)
    assert walker.flow.busy is None
    assert walker.flow.trouble is None


def test_a_router_that_nobody_looked_into_was_skipped() -> None:
    assert Walker("all_fine").to_sign_in().flow.skipped == {"router"}
    assert Walker().to_review().flow.skipped == frozenset()


def test_a_computer_on_which_nothing_stands_has_no_tick() -> None:
    assert Walker().to_result().flow.skipped == frozenset()
    assert "computer" in Walker("wrong_password").to_result().flow.skipped


@pytest.mark.parametrize("name", ["pptp_passthrough_off", "all_fine", "no_pptp_helper"])
def test_the_stages_never_go_back(name: str) -> None:
    walker = Walker(name).to_network()
    walker.flow.put(choice=verdict.of(walker.flow.session).choices[0])
    places = [FIVE.index(walker.flow.stage)]
    for _page in range(6):
        if walker.flow.page == "result":
            break
        walker.flow.put(whose="mine", may_change_router=True)
        walker.flow.secrets |= walker.world.secrets
        walker.forward()
        places.append(FIVE.index(walker.flow.stage))
    assert walker.flow.page == "result"
    assert places == sorted(places)


def test_a_tick_for_one_plan_is_no_leave_for_another() -> None:
    walker = Walker().to_review()
    walker.flow.put(may_change_router=True)
    walker.flow.back()
    walker.forward()
    assert walker.flow.draft.may_change_router  # the same plan, seen again
    walker.flow.page = "network"
    walker.run(walker.flow.again())
    walker.flow.put(choice="router")
    walker.forward()
    walker.forward()
    assert not walker.flow.draft.may_change_router


def test_nothing_of_a_journey_outlives_it() -> None:
    walker = Walker().to_review()
    walker.flow.home()
    assert not walker.flow.secrets
    assert walker.flow.known("check").server == ""
    assert "goodpass" not in repr(vars(walker.flow))


def test_secrets_are_no_part_of_what_a_job_is_known_by() -> None:
    walker = Walker().to_review()
    assert "goodpass" not in repr(walker.flow.key_of("read"))


def test_a_wrong_login_after_the_router_was_mended_is_typed_again_on_a_plan_of_now() -> None:
    walker = Walker().to_sign_in()
    walker.flow.secrets |= walker.world.secrets | {"vpn_password": "wrong"}
    walker.forward()
    walker.flow.put(may_change_router=True)
    walker.forward()
    assert [change.what for change in walker.flow.session.changed] == ["simulated:pptp"]
    walker.flow.beside("sign_in")
    walker.flow.secrets["vpn_password"] = walker.world.secrets["vpn_password"]
    walker.forward()
    assert walker.flow.page == "review"
    assert not walker.flow.router_changes
    walker.forward()
    changed = {change.what.partition(":")[0] for change in walker.flow.session.changed}
    assert changed == {"simulated", "tunnel", "entry"}
    walker.run(walker.flow.undo())
    assert not walker.tools.journal.undoable()
    assert not walker.flow.wrote


def test_a_refused_login_of_undo_is_asked_for_anew() -> None:
    tried: list[str] = []

    def answer(question: Question) -> object:
        tried.append(question.code)
        return "wrong" if question.code == "router_password" else ""

    walker = Walker(ask=answer).to_result()
    walker.flow.secrets["router_password"] = "wrong"
    walker.run(walker.flow.undo())
    walker.run(walker.flow.undo())
    assert "router_password" in tried


def test_undo_asks_before_a_password_goes_unprotected() -> None:
    walker = Walker().to_result()
    assert "router.plain_http" not in walker.flow.undo().answers


def test_a_leave_that_was_given_once_holds_for_this_journey_s_router() -> None:
    walker = Walker().to_router()
    walker.flow.heard(Asked(Question("router.plain_http", "consent")))
    walker.flow.answered(value=True)
    assert walker.flow.for_router()["router.plain_http"] is True
    walker.flow.home()
    assert "router.plain_http" not in walker.flow.for_router()


def test_back_from_a_question_stays_on_the_page_that_asked() -> None:
    walker = Walker().to_router()
    walker.flow.secrets["router_password"] = "x"
    job = walker.flow.forward()
    assert job is not None
    walker.flow.heard(Asked(Question("router.plain_http", "consent")))
    walker.flow.back()
    assert walker.flow.page == "router"
    assert walker.flow.busy is None


def test_a_target_that_was_left_leads_nowhere() -> None:
    walker = Walker().to_router()
    walker.flow.forward()
    walker.flow.back()
    walker.flow.home()
    walker.run(walker.flow.begin("undo"))
    walker.run(walker.flow.undo())
    assert walker.flow.page == "undo"
    assert walker.flow.busy is None


def test_what_fails_while_looking_around_is_said() -> None:
    flow = Flow(lambda: 0.0)
    flow.heard(Ended(flow.look_around(), Failed("journal.unreadable")))
    assert flow.around.seen
    assert flow.trouble is not None


def test_an_undo_that_stops_midway_tells_what_still_stands() -> None:
    walker = Walker().to_result()
    first = walker.flow.session.changed[0]
    walker.flow.heard(Changing(first.inverse(), "undone"))
    assert first.what not in {change.what for change in walker.flow.session.changed}


def test_the_password_goes_to_no_other_router_than_the_one_that_was_tested() -> None:
    walker = Walker().to_router()
    walker.replace_router("02:00:00:00:00:99")
    walker.flow.secrets |= walker.world.secrets
    walker.flow.put(whose="mine")
    walker.forward()
    assert walker.flow.trouble is not None
    assert walker.flow.trouble.code == "router.other_device"
