"""Exit codes and consents, as the contract orders them."""

from __future__ import annotations

import pytest

from wizard.headless import (
    Answers,
    Consents,
    apply_exit,
    error_exit,
    probe_exit,
    router_refused,
    tunnel_of,
)
from wizard.model import (
    Answer,
    Certainty,
    Change,
    Diagnosis,
    Finding,
    Misuse,
    Place,
    Plan,
    Profile,
    Question,
    RightsMissing,
    Session,
    SystemPartMissing,
    Tunnel,
    WizardError,
)

YES, NO = Answer.YES, Answer.NO
ROUTER = Change(Place.ROUTER, "openwrt:ipsec", {}, {})
UP = Tunnel("up", "ptw-1", "ipsec0")
INSIDE = (Finding("tunnel.interface", YES), Finding("tunnel.inside", YES))


def from_server(probe: str, answer: Answer, **facts: str) -> Finding:
    return Finding(probe, answer, facts, server="vpn.office.example")


def test_a_tunnel_carries_only_if_it_was_seen_to() -> None:
    assert tunnel_of(Session(tunnel=UP, findings=INSIDE)) == "carries"
    assert tunnel_of(Session(tunnel=UP)) == "none"
    silent = (Finding("tunnel.interface", YES), Finding("tunnel.inside", NO))
    assert tunnel_of(Session(tunnel=UP, findings=silent)) == "none"
    assert tunnel_of(Session(tunnel=Tunnel("failed"), findings=INSIDE)) == "none"


@pytest.mark.parametrize(
    ("session", "refused", "undone", "code"),
    [
        (Session(tunnel=UP, findings=INSIDE, changed=(ROUTER,)), False, False, 0),
        (Session(changed=(ROUTER,)), False, False, 5),
        (Session(), True, False, 5),
        (Session(), False, True, 6),
        (Session(findings=(Finding("dns.resolves", NO),)), False, False, 4),
        (Session(findings=(Finding("auth.accepted", NO),)), False, False, 4),
        (Session(findings=(from_server("ike.500", NO, why="silent"),)), False, False, 4),
        (Session(findings=(from_server("path.reachable", YES),)), False, False, 1),
    ],
)
def test_the_first_code_that_applies(
    session: Session, refused: bool, undone: bool, code: int
) -> None:
    assert apply_exit(session, refused, undone) == code


def test_a_probe_that_explains_a_fault_is_1_and_an_absent_peer_is_4() -> None:
    cause = Diagnosis("UDP_IKE_BLOCKED", "", 0.9, Certainty.LIKELY)
    reachable = (from_server("path.reachable", YES),)
    assert probe_exit(Session(findings=reachable)) == 0
    assert probe_exit(Session(findings=reachable, diagnosis=(cause,))) == 1
    assert probe_exit(Session(findings=reachable, verdicts={"pptp": "blocked"})) == 1
    assert probe_exit(Session(findings=(from_server("ike.500", NO, why="silent"),))) == 4
    assert probe_exit(Session(findings=(from_server("ike.500", NO, why="refused"),))) == 0


def test_errors_keep_their_code_unless_something_was_changed() -> None:
    assert error_exit(WizardError("server.gone"), changed=False) == 4
    assert error_exit(WizardError("server.gone"), changed=True) == 5
    assert error_exit(Misuse("secrets.missing"), changed=True) == 2
    assert error_exit(RightsMissing("rights.declined"), changed=True) == 3
    assert error_exit(SystemPartMissing("system.charon_missing"), changed=True) == 7


def consent(code: str) -> Question:
    return Question(code, "consent")


def test_yes_covers_our_entry_and_nothing_else() -> None:
    answers = Answers(Consents(vpn=True))
    assert answers(consent("vpn.create")) is True
    assert answers(consent("router.change")) is False
    assert answers(consent("system.change")) is False
    assert answers(consent("something.new")) is False


def test_a_profile_forbids_but_never_grants() -> None:
    forbidding = Profile("Office", allow_router=False)
    assert Consents(router=True).narrowed(forbidding).router is False
    assert Consents().narrowed(Profile("Office", allow_router=True)).router is False


def test_a_router_password_is_asked_for_only_on_a_network_of_ones_own() -> None:
    whose = Question("network.whose", "choice", options=("mine", "unknown"))
    assert Answers(Consents())(whose) == "unknown"
    assert Answers(Consents(), {"router_password": "goodpass"})(whose) == "mine"
    assert Answers(Consents(router=True))(whose) == "mine"


def test_a_missing_secret_is_named() -> None:
    answers = Answers(Consents(), {"vpn_user": "alice"})
    assert answers(Question("vpn_user", "secret")) == "alice"
    with pytest.raises(Misuse) as caught:
        answers(Question("vpn_password", "secret"))
    assert caught.value.facts == {"key": "vpn_password"}
    assert "alice" not in repr(answers)


def test_a_changed_certificate_is_accepted_only_by_its_own_hash() -> None:
    asked = Question("router.certificate_changed", "consent", {"pinned": "aa", "seen": "bb"})
    assert Answers(Consents(certificate="bb"))(asked) is True
    assert Answers(Consents(certificate="aa"))(asked) is False
    assert Answers(Consents())(asked) is False


def test_what_the_plan_wanted_of_the_router_and_was_not_allowed() -> None:
    answers = Answers(Consents())
    planned = Session(plan=Plan((ROUTER,)))
    assert router_refused(planned, answers) is False
    answers(consent("router.change"))
    assert router_refused(planned, answers) is True
    assert router_refused(Session(), answers) is False
