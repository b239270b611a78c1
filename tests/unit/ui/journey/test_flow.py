"""The flow without Qt: order, Back, what is repeated and what is not, what Cancel leaves."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.ui.walker import Walker
from wizard.model import Cancelled, Question
from wizard.rehearsal import situations
from wizard.ui.journey.flow import FIVE, JOURNEYS, Asked, Ended, Flow, Halted
from wizard.ui.journey.jobs import Desk, Job
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
    walker = Walker("all_fine").to_result()
    walker.flow.page, walker.flow.trail = "review", ["start"]
    walker.flow.session = walker.flow.known("plan")
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
