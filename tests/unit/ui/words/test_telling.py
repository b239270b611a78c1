"""The report: all that was found and changed, never a secret; addresses and names can go."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.walker import Walker
from wizard.model import Answer, Finding
from wizard.ui.words import telling


@pytest.mark.parametrize("situation", ["pptp_passthrough_off", "wrong_password", "wrong_psk"])
def test_u19_no_secret_is_in_it(situation: str) -> None:
    walker = Walker(situation).to_result()
    walker.flow.secrets |= walker.world.secrets
    text = telling.report(walker.flow)
    assert walker.world.secrets
    for secret in walker.world.secrets.values():
        assert secret not in text
    user = walker.flow.session.connection
    assert user is None or not user.user or user.user not in text


def test_it_tells_versions_findings_causes_and_changes() -> None:
    flow = Walker("pptp_passthrough_off").to_result().flow
    text = telling.report(flow)
    for finding in flow.session.findings:
        assert f"{finding.probe} = {finding.answer}" in text
    for change in flow.session.changed:
        assert change.what in text
        for where, _old, new in change.lines:
            assert f"{where}: " in text
            assert f"-> {new}" in text
    failed = Walker("wrong_password").to_result().flow
    assert "AUTH_REJECTED (certain" in telling.report(failed)


def test_only_facts_that_are_named_go_in() -> None:
    flow = Walker("all_fine").to_result().flow
    new = Finding("vpn.dialled", Answer.NO, {"log": ["user anna"], "mood": "x7q", "code": "13801"})
    flow.session = flow.session.with_findings(new)
    text = telling.report(flow)
    assert "code=13801" in text
    assert "anna" not in text
    assert "x7q" not in text


def test_a_secret_that_a_router_sends_back_is_taken_out() -> None:
    flow = Walker("all_fine").to_result().flow
    flow.secrets["router_password"] = "hunter2"
    flow.session = flow.session.with_findings(
        Finding("dns.resolves", Answer.YES, {"addresses": ["hunter2"]})
    )
    assert "hunter2" not in telling.report(flow)


def test_blank_leaves_no_address_and_no_name() -> None:
    flow = Walker("pptp_passthrough_off").to_result().flow
    full, blank = telling.report(flow), telling.report(flow, blank=True)
    for word in ("192.168.1.1", "198.51.100.20", "203.0.113.10", "10.20.0.10", "Office"):
        assert word in full
        assert word not in blank
    for word in ("vpn.office.example", "intranet.office.example"):
        assert word in full
        assert word not in blank
    assert "pptp.gre = yes" in blank


def test_the_same_address_has_the_same_number() -> None:
    text = telling.blanked("10.0.0.1 2001:db8::1 10.0.0.2 10.0.0.1 02:00:5e:10:00:01", ())
    one, six, two, again, card = text.replace("address ", "").split()
    assert one == again
    assert len({one, six, two, card}) == 4


def test_times_versions_and_probes_stay() -> None:
    text = "at 14:02:11, version 6.11.3, ike.500 = yes (0.021 s)"
    assert telling.blanked(text, ()) == text


@given(st.ip_addresses(), st.ip_addresses())
def test_no_address_survives(first: object, second: object) -> None:
    text = telling.blanked(f"hops={first}, {second}/24 ({first})", ())
    words = text.replace(",", " ").replace("=", " ").replace("/24", " ").split()
    assert str(first) not in words
    assert f"({first})" not in words
    assert str(second) not in words
