"""Log lines of charon: seen ones of 5.9.8 unless marked as from its source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.vpn.charon_log import ACCOUNT, DECIDING, UNKNOWN, classify, milestone

INIT = [
    "initiating IKE_SA office[1] to 203.0.113.10",
    "sending packet: from 192.168.1.50[4321] to 203.0.113.10[500] (532 bytes)",
]
ANSWERED = [
    *INIT,
    "received packet: from 203.0.113.10[500] to 192.168.1.50[4321] (497 bytes)",
    "parsed IKE_SA_INIT response 0 [ SA KE No N(NATD_S_IP) N(NATD_D_IP) ]",
    "local host is behind NAT, sending keep alives",
    "remote host is behind NAT",
]
AGAIN_500 = ["retransmit 1 of request with message ID 0", "giving up after 4 retransmits"]
AGAIN_4500 = ["retransmit 2 of request with message ID 1", "giving up after 4 retransmits"]
NOT_TRUSTED = [
    'no issuer certificate found for "CN=vpn.office.example"',
    '  issuer is "CN=Office CA"',
    "no trusted RSA public key found for 'vpn.office.example'",
    "generating INFORMATIONAL request 2 [ N(AUTH_FAILED) ]",
]

SEEN = [
    (["unable to resolve vpn.example, initiate aborted"], "name_unresolved"),
    ([*INIT, *AGAIN_500], "peer_silent_500"),
    ([*INIT, *AGAIN_500, "establishing IKE_SA failed, peer not responding"], "peer_silent_500"),
    ([*ANSWERED, *AGAIN_4500], "peer_silent_4500"),
    (["retransmit 1 of request with message ID 0, seq 1"], "peer_silent_500"),
    (["retransmit 1 of request with message ID 0, seq 3"], "peer_silent_4500"),
    ([*ANSWERED, "received NO_PROPOSAL_CHOSEN notify error"], "no_proposal"),
    (["received NO_PROPOSAL_CHOSEN error notify"], "no_proposal"),
    (["received NO_PROPOSAL_CHOSEN notify, no CHILD_SA built"], "no_child_proposal"),
    (["received TS_UNACCEPTABLE notify, no CHILD_SA built"], "ts_unacceptable"),
    ([*ANSWERED, "received AUTHENTICATION_FAILED notify error"], "auth_failed"),
    (
        [
            "EAP-MS-CHAPv2 failed with error ERROR_AUTHENTICATION_FAILURE: '(null)'",
            "EAP_MSCHAPV2 method failed",
            "generating INFORMATIONAL request 4 [ N(AUTH_FAILED) ]",
        ],
        "eap_failed",
    ),
    (["no EAP key found for hosts 'vpn.example' - 'alice'"], "eap_no_key"),
    (NOT_TRUSTED, "no_issuer"),
    (NOT_TRUSTED[2:], "wrong_name"),
    (["unable to add SAD entry with SPI c4f0 (FAILED)"], "no_esp"),
    (["received netlink error: Protocol not supported (93)"], "no_esp"),
    (["unable to install inbound and outbound IPsec SA (SAD) in kernel"], "no_esp"),
    (["invalid HASH_V1 payload length, decryption failed?", *AGAIN_500], "wrong_psk"),
    (["could not decrypt payloads", "message parsing failed"], "wrong_psk"),
    (["received INVALID_ID_INFORMATION error notify"], "quick_mode_id"),
    (
        ["sending packet: from 0.0.0.0[4321] to 198.51.100.9[500] (532 bytes)", *AGAIN_500],
        "no_route",
    ),
]

FROM_SOURCE = [
    (["constraint check failed: identity 'vpn.example' required"], "wrong_name"),
    (
        [
            "subject certificate invalid (valid from Jan 01 00:00:00 2020 to Jan 01 2021)",
            *NOT_TRUSTED[2:],
        ],
        "cert_expired",
    ),
    (["EAP-MS-CHAPv2 failed with error ERROR_PASSWD_EXPIRED: 'x'"], "password_expired"),
    (["EAP-MS-CHAPv2 failed with error ERROR_ACCT_DISABLED: 'x'"], "account_disabled"),
    (["EAP-MS-CHAPv2 failed with error ERROR_SOMETHING_NEW: 'x'"], "eap_failed"),
    (["received EAP_FAILURE, EAP authentication failed"], "eap_failed"),
    (["received INTERNAL_ADDRESS_FAILURE notify error"], "no_address"),
    (["received INVALID_SYNTAX notify error"], "peer_refused"),
    (["no private key found for 'laptop'"], "no_private_key"),
    (["error writing to socket: Network is unreachable"], "no_route"),
    (["received DELETE for IKE_SA office[1]"], "peer_deleted"),
    (
        [*ANSWERED, "parsed IKE_AUTH response 1 [ IDr EAP/REQ/ID ]", *AGAIN_4500],
        "peer_fell_silent",
    ),
]


@pytest.mark.parametrize(("lines", "code"), [*SEEN, *FROM_SOURCE])
def test_the_deciding_line_gives_the_code(lines: list[str], code: str) -> None:
    assert classify(lines) == code


def test_nothing_decides_nothing() -> None:
    assert classify([]) == UNKNOWN
    assert classify(ANSWERED) == UNKNOWN


def test_a_lost_packet_that_was_answered_after_all_is_no_silence() -> None:
    assert classify([*INIT, AGAIN_500[0], *ANSWERED[2:]]) == UNKNOWN


def test_our_own_refusal_is_not_the_servers() -> None:
    assert classify(NOT_TRUSTED) != "auth_failed"


def test_every_code_has_a_case() -> None:
    tried = {code for _, code in [*SEEN, *FROM_SOURCE]}
    untried = {code for code, _ in DECIDING} - tried
    assert untried == {
        "no_tunnel_device",
        "eap_not_offered",
        "cert_revoked",
        "no_psk",
        "wrong_server_psk",
        "wrong_version",
    }
    assert all(classify([f"EAP-MS-CHAPv2 failed with error {e}"]) == c for e, c in ACCOUNT.items())


@given(st.lists(st.text(max_size=60), max_size=5))
def test_any_lines_give_some_code(lines: list[str]) -> None:
    assert classify(lines)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (INIT[0], "vpn.asking_server"),
        (AGAIN_500[0], "vpn.asking_again"),
        (ANSWERED[3], "vpn.server_answered"),
        (
            "authentication of 'vpn.example' with ECDSA_WITH_SHA256_DER successful",
            "vpn.server_proven",
        ),
        ("EAP method EAP_MSCHAPV2 succeeded, MSK established", "vpn.login_accepted"),
        ("CHILD_SA inside{1} established with SPIs c6_i b8_o and TS a === b", "vpn.established"),
        ("authentication of 'vpn.example' with EAP successful", ""),
        (INIT[1], ""),
    ],
)
def test_few_lines_are_told_as_progress(line: str, code: str) -> None:
    assert milestone(line) == code
