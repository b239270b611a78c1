"""What charon's log lines say: one code for a failed dial, one for progress. Pure.

vici tells the same sentence for every failure; only the log lines tell them apart. The strings
were seen with strongSwan 5.9.8; those marked in the tests as from the source were not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

UNKNOWN = "unknown"

ACCOUNT = {
    "ERROR_AUTHENTICATION_FAILURE": "eap_failed",
    "ERROR_PASSWD_EXPIRED": "password_expired",
    "ERROR_ACCT_DISABLED": "account_disabled",
    "ERROR_RESTRICTED_LOGON_HOURS": "account_hours",
    "ERROR_NO_DIALIN_PERMISSION": "account_no_dialin",
}
"""MS-CHAPv2 failure names (RFC 2759 section 6) -> code."""

DECIDING = tuple(
    (code, re.compile(pattern))
    for code, pattern in (
        ("name_unresolved", r"unable to resolve \S+, initiate aborted"),
        ("no_route", r"error writing to socket: (Network is unreachable|No route to host)"),
        ("no_route", r"sending packet: from (0\.0\.0\.0|::|%any)\["),
        ("no_esp", r"unable to add SAD entry|netlink error: Protocol not supported"),
        ("no_esp", r"unable to install (inbound and outbound )?IPsec SA"),
        ("no_tunnel_device", r"failed to (open|create) .*TUN|opening /dev/net/tun failed"),
        ("eap_failed", r"EAP-MS-CHAPv2 failed with error (?P<account>\w+)"),
        ("eap_no_key", r"no EAP key found for"),
        ("eap_not_offered", r"server requested .* authentication.*, sending EAP_NAK"),
        ("cert_expired", r"(subject|peer|issuer) certificate invalid \(valid from"),
        ("cert_revoked", r"certificate was revoked"),
        ("wrong_name", r"constraint check failed: identity '.*' required"),
        ("no_issuer", r"no issuer certificate found for|no trusted certificate found for"),
        ("wrong_name", r"no trusted \w+ public key found for"),
        ("no_private_key", r"no private key found for"),
        ("no_psk", r"no shared key found for"),
        ("wrong_server_psk", r"tried \d+ shared keys? for .* but MAC mismatched"),
        ("auth_failed", r"received AUTHENTICATION_FAILED notify error"),
        ("eap_failed", r"received EAP_FAILURE, EAP authentication failed"),
        ("no_child_proposal", r"received NO_PROPOSAL_CHOSEN notify, no CHILD_SA built"),
        ("ts_unacceptable", r"received TS_UNACCEPTABLE notify, no CHILD_SA built"),
        ("no_address", r"received (INTERNAL_ADDRESS_FAILURE|FAILED_CP_REQUIRED) notify"),
        ("no_proposal", r"received NO_PROPOSAL_CHOSEN (notify error|error notify)"),
        ("wrong_version", r"received INVALID_MAJOR_VERSION notify"),
        ("quick_mode_id", r"received INVALID_ID_INFORMATION error notify"),
        ("wrong_psk", r"invalid (HASH|ID)_V1 payload length, decryption failed\?"),
        ("wrong_psk", r"could not decrypt payloads"),
        ("peer_refused", r"received \w+ (notify error|error notify)"),
    )
)
"""In the order of what decides: a line further up explains those below it."""

SENT_AGAIN = re.compile(r"retransmit \d+ of request with message ID (\d+)(?:, seq (\d+))?")
ANSWERED_AUTH = re.compile(r"parsed IKE_AUTH response")
ANSWERED = re.compile(r"^parsed |^received packet: from")
DELETED = re.compile(r"received DELETE for IKE_SA")
FIRST_SEQ_ON_4500 = 3  # IKEv1 main mode: messages 1 to 4 on 500, the third request on 4500

MILESTONES = tuple(
    (code, re.compile(pattern))
    for code, pattern in (
        ("vpn.asking_server", r"^initiating IKE_SA|^initiating Main Mode"),
        ("vpn.asking_again", r"^retransmit \d+ of request"),
        ("vpn.server_answered", r"^parsed IKE_SA_INIT response"),
        ("vpn.server_proven", r"^authentication of '.*' with (?!EAP).* successful"),
        ("vpn.login_accepted", r"^EAP method \S+ succeeded"),
        ("vpn.established", r"^CHILD_SA \S+ established"),
    )
)


def classify(lines: Sequence[str]) -> str:
    """The code of the line that decides; 'unknown' where none does."""
    for code, pattern in DECIDING:
        for line in lines:
            if found := pattern.search(line):
                return _account(found) or code
    return _silence(lines) or ("peer_deleted" if _any(DELETED, lines) else UNKNOWN)


def milestone(line: str) -> str:
    """The progress code of this line; '' for the many that tell a person nothing."""
    return next((code for code, pattern in MILESTONES if pattern.search(line)), "")


def _account(found: re.Match[str]) -> str:
    return ACCOUNT.get(found.groupdict().get("account") or "", "")


def _silence(lines: Sequence[str]) -> str:
    """At which stage the peer fell silent, by the last request that was sent again."""
    again = [found for line in lines if (found := SENT_AGAIN.search(line))]
    if not again or _answered_after(lines):
        return ""
    message, seq = again[-1].groups()
    if message == "0" and int(seq or 0) < FIRST_SEQ_ON_4500:
        return "peer_silent_500"
    return "peer_fell_silent" if _any(ANSWERED_AUTH, lines) else "peer_silent_4500"


def _answered_after(lines: Sequence[str]) -> bool:
    """Whether something arrived after the last repeat: then it was loss, not silence."""
    last = max(i for i, line in enumerate(lines) if SENT_AGAIN.search(line))
    return any(ANSWERED.search(line) for line in lines[last + 1 :])


def _any(pattern: re.Pattern[str], lines: Sequence[str]) -> bool:
    return any(pattern.search(line) for line in lines)
