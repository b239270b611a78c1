"""What each operating system says of a failed dial: its code and its log lines.

Outcomes are named neutrally by the diallers; the lines are those that strongSwan, pppd, pptp and
xl2tpd print, the codes those of Windows's RAS. What looks alike on a real system looks alike here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from wizard.model import Protocol

WINDOWS = "windows.ras"
ACCOUNT_NAMES = {
    646: ("ERROR_RESTRICTED_LOGON_HOURS", "account_hours"),
    647: ("ERROR_ACCT_DISABLED", "account_disabled"),
    648: ("ERROR_PASSWD_EXPIRED", "password_expired"),
    649: ("ERROR_NO_DIALIN_PERMISSION", "account_no_dialin"),
    691: ("ERROR_AUTHENTICATION_FAILURE", "eap_failed"),
}
"""RAS code -> name in MS-CHAPv2's failure, and the charon back end's code."""


@dataclass(frozen=True)
class Outcome:
    """How a dial ended. what: see the tables below; refusal: RAS code of a refused login."""

    what: str
    refusal: int = 0
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Said:
    """A system, its code and its log."""

    system: str
    code: str
    log: tuple[str, ...] = ()


_AGAIN = "retransmit {} of request with message ID {}"
_GAVE_UP = ("giving up after 5 retransmits", "establishing IKE_SA failed, peer not responding")
_INITIATING = "initiating IKE_SA practice[1] to {server}"
_INIT_PARSED = "parsed IKE_SA_INIT response 0 [ SA KE No N(NATD_S_IP) N(NATD_D_IP) N(FRAG_SUP) ]"
_BEHIND = "local host is behind NAT, sending keep alives"
_AUTH_PARSED = "parsed IKE_AUTH response 1 [ IDr CERT AUTH EAP/REQ/MSCHAPV2 ]"


def _silent(message: int) -> tuple[str, ...]:
    return (*(_AGAIN.format(number, message) for number in range(1, 6)), *_GAVE_UP)


CHARON: dict[str, tuple[str, tuple[str, ...]]] = {
    "no_name": ("name_unresolved", ("unable to resolve {server}, initiate aborted",)),
    "silent_500": ("peer_silent_500", (_INITIATING, *_silent(0))),
    "silent_4500": ("peer_silent_4500", (_INITIATING, _INIT_PARSED, _BEHIND, *_silent(1))),
    "no_proposal": ("no_proposal", (_INITIATING, "received NO_PROPOSAL_CHOSEN notify error")),
    "untrusted": (
        "no_issuer",
        (
            _INITIATING,
            _INIT_PARSED,
            _AUTH_PARSED,
            'no issuer certificate found for "CN={subject}"',
            "no trusted RSA public key found for '{remote_id}'",
        ),
    ),
    "wrong_name": (
        "wrong_name",
        (
            _INITIATING,
            _INIT_PARSED,
            _AUTH_PARSED,
            "no trusted RSA public key found for '{remote_id}'",
        ),
    ),
    "wrong_key": (
        "auth_failed",
        (_INITIATING, _INIT_PARSED, "received AUTHENTICATION_FAILED notify error"),
    ),
    "fell_silent": ("peer_fell_silent", (_INITIATING, _INIT_PARSED, _AUTH_PARSED, *_silent(2))),
}
"""IKEv2 on Linux; the codes are those of the back end that reads charon's log."""

_MAIN = "initiating Main Mode IKE_SA practice[1] to {server}"
_V1_AGAIN = "sending retransmit {} of request message ID 0, seq {}"
_UNREADABLE = (
    "invalid HASH_V1 payload length, decryption failed?",
    "could not decrypt payloads",
    "message parsing failed",
)


def _silent_v1(sequence: int) -> tuple[str, ...]:
    return (*(_V1_AGAIN.format(number, sequence) for number in range(1, 6)), *_GAVE_UP)


L2TP: dict[str, tuple[str, tuple[str, ...]]] = {
    "no_name": CHARON["no_name"],
    "silent_500": ("peer_silent_500", (_MAIN, *_silent_v1(1))),
    "silent_4500": ("peer_silent_4500", (_MAIN, _BEHIND, *_silent_v1(3))),
    "no_proposal": ("no_proposal", (_MAIN, "received NO_PROPOSAL_CHOSEN error notify")),
    "wrong_key": ("wrong_psk", (_MAIN, _BEHIND, *_UNREADABLE, *_silent_v1(3))),
    "l2tp_silent": (
        "unknown",
        (
            "IKE_SA practice[1] established between client and {server}",
            "Maximum retries exceeded for tunnel 1.  Closing.",
        ),
    ),
}
"""L2TP/IPsec on Linux: charon's words, then xl2tpd's."""

_CONTROL_UP = "Client connection established."
_CALL_UP = "Outgoing call established (call ID 0, peer's call ID 0)."
_LCP = ("LCP: timeout sending Config-Requests", "Modem hangup")

PPTP: dict[str, tuple[str, tuple[str, ...]]] = {
    "no_name": ("16", ("Could not open control connection to {server}", "Modem hangup")),
    "refused": ("16", ("connect: Connection refused", "Could not open control connection")),
    "control_silent": ("16", _LCP),
    "gre_silent": ("16", (_CONTROL_UP, _CALL_UP, *_LCP)),
}
"""PPTP on Linux: pptp's and pppd's words; the code is pppd's exit."""

RAS: dict[Protocol, dict[str, str]] = {
    Protocol.IKEV2: {
        "no_proposal": "13868",
        "untrusted": "13801",
        "wrong_name": "13801",
        "wrong_key": "13801",
    },
    Protocol.L2TP: {"no_proposal": "788", "wrong_key": "789"},
    Protocol.PPTP: {"refused": "808", "control_silent": "800", "gre_silent": "806"},
}
_RAS_SILENT = "809"


def said(system: str, protocol: Protocol, outcome: Outcome) -> Said:
    """The words of this system (linux or windows) for this outcome."""
    if system == "windows":
        return Said(WINDOWS, _ras(protocol, outcome))
    if protocol is Protocol.IKEV2:
        return _charon(outcome)
    return _ppp(protocol, outcome)


def _ras(protocol: Protocol, outcome: Outcome) -> str:
    if outcome.refusal:
        return str(outcome.refusal)
    if outcome.what == "no_name":
        return "868"
    return RAS[protocol].get(outcome.what, _RAS_SILENT)


def _charon(outcome: Outcome) -> Said:
    if outcome.refusal:
        name, code = ACCOUNT_NAMES[outcome.refusal]
        told: tuple[str, ...] = (
            _INITIATING,
            _INIT_PARSED,
            _AUTH_PARSED,
            f"EAP-MS-CHAPv2 failed with error {name}: 'Refused'",
        )
        return Said("charon", code, _filled(told, outcome))
    code, lines = CHARON[outcome.what]
    return Said("charon", code, _filled(lines, outcome))


def _ppp(protocol: Protocol, outcome: Outcome) -> Said:
    if outcome.refusal:
        told = (
            f"CHAP authentication failed: E={outcome.refusal} R=0 V=3 M=Refused",
            "Connection terminated.",
        )
        return Said("pppd", "19", told)
    if protocol is Protocol.PPTP:
        code, lines = PPTP[outcome.what]
        return Said("pppd", code, _filled(lines, outcome))
    code, lines = L2TP[outcome.what]
    return Said("charon", code, _filled(lines, outcome))


def _filled(lines: tuple[str, ...], outcome: Outcome) -> tuple[str, ...]:
    return tuple(line.format_map(_Gaps(outcome.facts)) for line in lines)


class _Gaps(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return key
