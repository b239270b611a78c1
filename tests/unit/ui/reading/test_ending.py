"""How runs end: from real runs on the practice network, and from single answers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.ui.walker import Walker
from wizard.headless import verified
from wizard.model import Answer, Finding, Session, StepBegan, StepEnded, Tunnel
from wizard.steps import apply
from wizard.ui.journey.flow import Flow
from wizard.ui.journey.messages import Failed, Told
from wizard.ui.reading import ending
from wizard.ui.reading.ending import Ending, Kind

UP = Tunnel("up", "ptw-1", "ptw0")
INSIDE = Finding("tunnel.inside", Answer.YES)
LINK = Finding("tunnel.interface", Answer.YES)


def ended(flow: Flow) -> Ending:
    return ending.of(flow.session, flow.log, flow.trouble)


@pytest.mark.parametrize(
    ("situation", "kind"),
    [
        ("all_fine", Kind.WORKS),
        ("pptp_passthrough_off", Kind.WORKS),
        ("slow_lossy_line", Kind.WORKS),
        ("subnet_overlap", Kind.SILENT),
        ("wrong_password", Kind.FAILS),
        ("wrong_psk", Kind.FAILS),
        ("server_down", Kind.FAILS),
        ("untrusted_certificate", Kind.FAILS),
    ],
)
def test_every_run_says_whether_it_works(situation: str, kind: Kind) -> None:
    flow = Walker(situation).to_result().flow
    told = ended(flow)
    assert told.kind is kind
    assert told.works is verified(flow.session)
    assert told.changed == flow.session.changed


def test_what_was_mended_is_told() -> None:
    told = ended(Walker("pptp_passthrough_off").to_result().flow)
    assert [diagnosis.cause for diagnosis in told.mended] == ["PASSTHROUGH_OFF"]
    assert not told.taken_back


def test_proofs_are_good_answers_only_and_the_office_comes_first() -> None:
    told = ended(Walker("subnet_overlap").to_result().flow)
    assert {f.probe for f in told.doubts} == {"tunnel.inside", "tunnel.dns", "tunnel.overlap"}
    assert "tunnel.interface" in {f.probe for f in told.proofs}
    good = ended(Walker("all_fine").to_result().flow)
    assert good.proofs[0].probe == "tunnel.inside"
    assert not good.doubts


def test_a_change_that_did_not_help_is_told_as_taken_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(apply, "_good", lambda _session: 0)
    walker = Walker("pptp_passthrough_off").to_result()
    told = ended(walker.flow)
    assert told.kind is Kind.FAILS
    assert [change.what for change in told.taken_back] == ["simulated:pptp"]
    assert not told.changed


def test_another_kind_of_vpn_that_works_leaves_the_first_ones_cause_as_a_remark() -> None:
    walker = Walker("no_pptp_helper").to_result()
    told = ended(walker.flow)
    assert told.kind is Kind.REMARKS
    assert told.works


def test_a_tunnel_that_nobody_asked_through_is_not_called_working() -> None:
    session = Session(tunnel=UP, findings=(LINK,))
    assert verified(session)
    assert ending.of(session, ()).kind is Kind.UNTESTED
    proved = replace(session, findings=(LINK, INSIDE))
    assert ending.of(proved, ()).kind is Kind.WORKS


def test_a_bad_answer_beside_a_good_one_is_told() -> None:
    routes = Finding("tunnel.routes", Answer.NO)
    session = Session(tunnel=UP, findings=(LINK, INSIDE, routes))
    assert ending.of(session, ()).kind is Kind.PARTLY


def test_trouble_after_the_tunnel_stood_is_a_remark() -> None:
    session = Session(tunnel=UP, findings=(LINK, INSIDE))
    assert ending.of(session, (), Failed("router.unreachable")).kind is Kind.REMARKS


def test_declined_rights_are_no_failure() -> None:
    assert ending.of(Session(), (), Failed("rights.declined", {}, 3)).kind is Kind.DECLINED
    other = Failed("router.rejected", {}, 4)
    assert ending.of(Session(), (), other).kind is Kind.FAILS


def test_a_run_that_was_stopped_is_no_failure_of_the_vpn() -> None:
    begun = [Told(StepBegan("connect", 2, 4), 0.0)]
    assert ending.of(Session(), begun).kind is Kind.STOPPED
    over = [*begun, Told(StepEnded("connect", 1.0), 1.0)]
    assert ending.of(Session(), over).kind is Kind.FAILS
