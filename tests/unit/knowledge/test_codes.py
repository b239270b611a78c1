import json
import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.knowledge.made import NO, YES
from wizard.knowledge.codes import LONGEST_LINE, Saying, spelling
from wizard.knowledge.tables import load
from wizard.model import Answer, Finding, Protocol
from wizard.steps.explain import explain

TABLES = load()
SCHEMAS = Path(__file__).parents[4] / "shared" / "schemas" / "tables"
POINTING = [
    pytest.param(saying, id=saying.text)
    for saying in TABLES.codes.sayings
    if saying.code and saying.candidates
]


def answers(findings: Sequence[Finding]) -> dict[str, Answer]:
    return {f.probe: f.answer for f in findings}


def first(findings: Sequence[Finding], wanted: Sequence[Protocol] = ()) -> str:
    ranked = explain(findings, wanted, TABLES)
    return ranked[0].cause if ranked else ""


def test_every_row_names_its_source_and_has_a_text() -> None:
    for saying in TABLES.codes.sayings:
        assert saying.source, saying.text
        assert TABLES.text(saying.text) not in ("", saying.text)


def test_a_row_without_a_fault_accuses_nobody() -> None:
    for saying in TABLES.codes.sayings:
        if not saying.fault:
            assert not saying.candidates, saying.text
            assert not any(f.answer is NO for f in saying.findings), saying.text


@pytest.mark.parametrize("saying", POINTING)
def test_a_code_alone_brings_its_first_candidate_to_the_top(saying: Saying) -> None:
    findings = TABLES.findings_of_code(saying.code, saying.system)
    named = [d.cause for d in explain(findings, (), TABLES)]
    hidden = [key for d in explain(findings, (), TABLES) for key in d.hides]
    first_ones = named if saying.weight == "equal" else named[:2]
    assert saying.candidates[0] in first_ones + hidden


@pytest.mark.parametrize("saying", POINTING)
def test_a_code_alone_is_certain_only_where_it_settles_it(saying: Saying) -> None:
    findings = TABLES.findings_of_code(saying.code, saying.system)
    certain = [d for d in explain(findings, (), TABLES) if d.certainty == "certain"]
    if saying.weight in ("low", "equal"):
        assert not certain or answers(saying.findings)
    if saying.weight == "decisive":
        assert certain


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("809", "809"),
        (" Error 809 ", "809"),
        ("0x800B0101", "0x800b0101"),
        ("-2146762495", "0x800b0101"),
        ("2148204801", "0x800b0101"),
        ("0x80070329", "809"),
        ("-2147023937", "959"),
        ("0x329", "809"),
        ("NO_PROPOSAL_CHOSEN", "no_proposal_chosen"),
        ("", ""),
    ],
)
def test_one_spelling_for_a_code(written: str, expected: str) -> None:
    assert spelling(written) == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("809", "windows.ras.809"),
        ("13801", "windows.ike.13801"),
        ("0x800B0101", "windows.ras.0x800B0101"),
        ("-2146762495", "windows.ras.0x800B0101"),
        ("E=691", "pppd.e_691"),
        ("691", "windows.ras.691"),
        ("NO_PROPOSAL_CHOSEN", "charon.no_proposal"),
        ("no_issuer", "charon.no_issuer"),
    ],
)
def test_a_code_is_known_without_its_system(code: str, text: str) -> None:
    assert [saying.text for saying in TABLES.codes_anywhere(code)] == [text]


def test_a_code_of_a_named_system() -> None:
    assert TABLES.system_code("pppd", "16")[0].text == "pppd.16"
    assert TABLES.system_code("macos.ipsec", "11")[0].candidates == ("PSK_MISMATCH",)
    assert {s.system for s in TABLES.system_code("macos", "5")} >= {"macos.l2tp", "macos.ipsec"}
    assert TABLES.system_code("charon", "24") == TABLES.system_code("charon", "auth_failed")
    assert TABLES.system_code("windows.ras", "no such thing") == ()


@pytest.mark.parametrize(
    ("code", "cause"),
    [
        ("809", "L2TP_NAT_T_POLICY"),
        ("806", "PPTP_GRE_BLOCKED_ROUTER"),
        ("721", "PPTP_GRE_BLOCKED_ROUTER"),
        ("691", "AUTH_REJECTED"),
        ("646", "ACCOUNT_RESTRICTED"),
        ("647", "ACCOUNT_RESTRICTED"),
        ("648", "ACCOUNT_RESTRICTED"),
        ("649", "ACCOUNT_RESTRICTED"),
        ("741", "MPPE_MISMATCH"),
        ("789", "PSK_MISMATCH"),
        ("788", "IKE_NO_PROPOSAL"),
        ("792", "UDP_IKE_BLOCKED"),
        ("800", "WRONG_VPN_TYPE"),
        ("868", "SERVER_NAME_UNRESOLVED"),
        ("13806", "CERT_PROBLEM"),
        ("13868", "IKE_NO_PROPOSAL"),
        ("13801", "CERT_PROBLEM"),
        ("87", "WAN_MINIPORT_CORRUPT"),
        ("720", "WAN_MINIPORT_CORRUPT"),
        ("711", "IPSEC_SERVICES_STOPPED"),
        ("-2146762495", "CERT_PROBLEM"),
        ("0x800B0109", "CERT_PROBLEM"),
        ("600", ""),
        ("828", ""),
        ("13890", ""),
    ],
)
def test_the_first_cause_of_a_code(code: str, cause: str) -> None:
    found = [d.cause for d in explain(TABLES.findings_of_code(code), (), TABLES)]
    assert found == [] if not cause else cause in found[:3]


@pytest.mark.parametrize(
    ("lines", "cause"),
    [
        (["Outgoing call established (call ID 1)", "LCP: timeout sending Config-Requests"], "GRE"),
        (["LCP: timeout sending Config-Requests", "Modem hangup"], ""),
        (["connect: Connection refused", "Modem hangup"], "SERVER_DOWN_OR_PORT_CLOSED"),
        (["CHAP authentication failed: E=691 R=1 M=Denied"], "AUTH_REJECTED"),
        (["CHAP authentication failed: E=648 R=0 V=3"], "ACCOUNT_RESTRICTED"),
        (["CHAP authentication succeeded", "MPPE required but peer refused"], "MPPE_MISMATCH"),
        (["Maximum retries exceeded for tunnel 1234.  Closing."], "L2TP_CONTROL_TIMEOUT"),
        (["L2TP kernel support not detected"], "L2TP_KERNEL_MODULE"),
        (["Can't bind to port 1701"], "PORT_1701_BUSY"),
        (["unable to resolve vpn.x, initiate aborted"], "SERVER_NAME_UNRESOLVED"),
        (
            [*(f"retransmit {n} of request with message ID 0" for n in range(1, 6)),
             "giving up after 5 retransmits"],
            "UDP_IKE_BLOCKED",
        ),
        (
            [*(f"retransmit {n} of request with message ID 1" for n in range(1, 6)),
             "giving up after 5 retransmits"],
            "UDP4500_ONLY_BLOCKED",
        ),
        (
            [
                "invalid HASH_V1 payload length, decryption failed?",
                "could not decrypt payloads",
                "sending retransmit 1 of request message ID 0, seq 3",
                "giving up after 5 retransmits",
                "establishing IKE_SA failed, peer not responding",
            ],
            "PSK_MISMATCH",
        ),
        (["received NO_PROPOSAL_CHOSEN notify error"], "IKE_NO_PROPOSAL"),
        (["EAP-MS-CHAPv2 failed with error ERROR_AUTHENTICATION_FAILURE: 'x'"], "AUTH_REJECTED"),
        (["EAP-MS-CHAPv2 failed with error ERROR_PASSWD_EXPIRED: 'x'"], "ACCOUNT_RESTRICTED"),
        (['no issuer certificate found for "CN=x"', "no trusted RSA public key found for 'v'"],
         "CERT_PROBLEM"),
        (["no trusted RSA public key found for 'vpn.office.example'"], "ID_MISMATCH"),
        (["constraint check failed: identity 'vpn' required"], "ID_MISMATCH"),
        (["probable authentication failure (mismatch of preshared secrets?)"], "PSK_MISMATCH"),
        (["global ikev1-policy does not allow IKEv1 connections"], "IKEV1_DISABLED"),
        (["cannot install eroute -- it is in use"], "L2TP_ONE_CLIENT_PER_NAT"),
        (["bind(0.0.0.0:500): Address already in use"], "OTHER_VPN_SOFTWARE"),
        (['nf_conntrack: No such helper "pptp"'], "ALG_HELPER_UNASSIGNED"),
        (['audit: apparmor="DENIED" operation="open" profile="/usr/lib/ipsec/charon"'],
         "APPARMOR_CHARON"),
        (["No agents were available for this request."], "SECRET_AGENT_MISSING"),
        (["The VPN service 'org.freedesktop.NetworkManager.l2tp' was not installed."],
         "NM_PLUGIN_MISSING"),
        (["Error: Could not find source connection."], "NM_NOT_MANAGING"),
        (["racoon: IPSec shared secret is missing"], "MAC_SECRET_LOST"),
        (["local host is behind NAT, sending keep alives"], ""),
        (["IKE_SA x[1] established between 10.0.0.1[a]...10.0.0.2[b]"], ""),
        (["Couldn't open the /dev/ppp device: No such file or directory"], "NO_PPP_IN_KERNEL"),
    ],
)  # fmt: skip
def test_the_first_cause_of_a_log(lines: list[str], cause: str) -> None:
    expected = "PPTP_GRE_BLOCKED_ROUTER" if cause == "GRE" else cause
    noise = [f"Nov 22 10:00:{n:02} host program[{n}]: nothing of note" for n in range(20)]
    stamped = [f"Nov 22 10:01:00 host x[1]: {line}" for line in lines]
    assert first(TABLES.findings_of_log([*noise, *stamped])) == expected


def test_three_causes_behind_one_refusal() -> None:
    log = ["received AUTHENTICATION_FAILED notify error"]
    named = [d.cause for d in explain(TABLES.findings_of_log(log), (), TABLES)]
    assert {"PSK_MISMATCH", "ID_MISMATCH", "AUTH_METHOD_MISMATCH"} <= set(named)


@pytest.mark.parametrize("code", ["0", "1", "2", "4", "8", "10"])
def test_networkmanagers_reasons_accuse_nobody(code: str) -> None:
    assert explain(TABLES.findings_of_code(code, "networkmanager"), (), TABLES) == ()


def test_a_log_gives_a_failed_attempt_with_the_telling_lines() -> None:
    log = ["hello", "received NO_PROPOSAL_CHOSEN notify error", "bye"]
    found = {f.probe: f for f in TABLES.findings_of_log(log)}
    assert found["vpn.dialled"].facts["log"] == ["received NO_PROPOSAL_CHOSEN notify error"]
    assert found["log.no_proposal"].answer is YES
    assert TABLES.findings_of_log(["hello", "bye"]) == ()


@pytest.mark.parametrize("pattern", [p.pattern for p, _ in TABLES.codes.patterns])
def test_patterns_are_linear(pattern: str) -> None:
    assert not re.search(r"[^\\][*+]|^[*+]", re.sub(r"\\d\+|\\w\+|\\S\*", "", pattern))
    assert not re.search(r"\)[*+{]", pattern)


def test_hostile_lines_cost_little() -> None:
    lines = ["unable to resolve " + "x" * 100_000, "[" * 100_000, "E=6" * 50_000]
    assert all(len(line) > LONGEST_LINE for line in lines)
    assert TABLES.findings_of_log(lines) == ()


@given(st.text(max_size=60))
def test_no_code_makes_it_raise(text: str) -> None:
    for saying in TABLES.codes_anywhere(text):
        assert saying.text in TABLES.texts.sentences


def listed(name: str) -> dict[str, str]:
    path = SCHEMAS / name
    if not path.is_file():
        pytest.skip(f"{name} is not beside the project")
    table: dict[str, str] = json.loads(path.read_text())
    return table


@pytest.mark.parametrize(
    ("system", "name"),
    [("windows.ras", "ras-codes.json"), ("windows.ike", "win-ike-codes.json")],
)
def test_symbols_are_those_of_the_official_table(system: str, name: str) -> None:
    official = listed(name)
    ours = [s for s in TABLES.codes.sayings if s.system == system and s.code in official]
    assert len(ours) > 50
    for saying in ours:
        assert official[saying.code] in (saying.symbol, f"ERROR_{saying.symbol}")


DOSSIER_RAS = """
600 602 603 632 619 628 629 633 635 638 645 646 647 648 649 651 676 678 679 680 691 711 718 719
720 721 732 733 734 735 736 738 741 742 743 756 764 765 767 783 799 766 768 769 774 778 781 786
787 788 789 790 791 792 793 794 795 796 797 798 800 801 806 807 808 809 810 811 812 813 814 825
826 847 828 829 830 831 832 833 834 835 837 838 839 840 841 842 843 844 845 846 850 851 852 853
854 855 856 857 858 859 860 864 865 866 861 862 863 867 868
"""


@pytest.mark.parametrize("code", DOSSIER_RAS.split())
def test_every_ras_code_of_the_dossier_is_known(code: str) -> None:
    told = TABLES.codes_anywhere(code)
    assert [saying.system for saying in told] == ["windows.ras"]


@pytest.mark.parametrize("code", ["0", "16", "19"])
def test_a_bare_exit_code_is_looked_for_in_every_system(code: str) -> None:
    assert "pppd" in {saying.system for saying in TABLES.codes_anywhere(code)}


def test_a_lone_hangup_says_nothing() -> None:
    assert first(TABLES.findings_of_code("16", "pppd")) == ""
    assert answers(TABLES.findings_of_code("16", "pppd")) == {"vpn.dialled": Answer.NO}
