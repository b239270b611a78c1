"""The closed list of verbs: what is on it passes exactly, nothing else does."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.recipes.test_checks import CERTIFICATE, DER, block
from wizard.privilege import verbs
from wizard.privilege.verbs import CharonDown, CharonStatus, CharonUp, RawSocket, parse
from wizard.recipes.checks import NotAllowed

KEY = block("PRIVATE KEY", DER)
EAP: dict[str, Any] = {
    "verb": "charon_up",
    "identifier": "ptw-00000001",
    "server": "vpn.office.example",
    "auth": "eap-mschapv2",
    "user": "alice",
    "password": "correct horse",
}
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)


def test_the_list_is_this_and_no_longer() -> None:
    assert set(verbs.VERBS) == {
        "raw_socket",
        "charon_up",
        "charon_status",
        "charon_down",
    }


@pytest.mark.parametrize("protocol", [1, 47, 50, 51])
def test_four_protocols_may_be_spoken_raw(protocol: int) -> None:
    assert parse({"verb": "raw_socket", "protocol": protocol}) == RawSocket(protocol)


def test_the_others_pass_by_their_mark() -> None:
    assert parse({"verb": "charon_status", "identifier": "ptw-00000001"}) == CharonStatus(
        "ptw-00000001"
    )
    assert parse({"verb": "charon_down", "identifier": "ptw-00000001"}) == CharonDown(
        "ptw-00000001"
    )


def test_a_request_cannot_be_changed_after_its_check() -> None:
    request, name = parse({"verb": "raw_socket", "protocol": 47}), "protocol"
    with pytest.raises(FrozenInstanceError):
        setattr(request, name, 6)


@given(st.integers())
def test_no_other_protocol(protocol: int) -> None:
    if protocol in verbs.RAW_PROTOCOLS:
        return
    with pytest.raises(NotAllowed):
        parse({"verb": "raw_socket", "protocol": protocol})


@given(JSON)
def test_any_other_value_is_refused(data: Any) -> None:
    with pytest.raises(NotAllowed):
        parse(data)


@given(
    st.sampled_from(sorted(verbs.VERBS)), st.dictionaries(st.text(max_size=12), JSON, max_size=4)
)
def test_any_other_keys_are_refused(verb: str, keys: dict[str, Any]) -> None:
    with pytest.raises(NotAllowed):
        parse({**keys, "verb": verb})


@given(st.sampled_from(sorted(EAP)), JSON)
def test_a_good_request_with_one_odd_value_is_refused(key: str, value: Any) -> None:
    if isinstance(value, str):
        return
    with pytest.raises(NotAllowed):
        parse(EAP | {key: value})


def test_a_login_passes() -> None:
    request = parse(EAP | {"networks": ["10.20.0.0/24"], "dns": ["10.20.0.10"], "use_dns": True})
    assert isinstance(request, CharonUp)
    ike = request.ike()
    assert (ike.remote_id, ike.user, ike.networks) == (
        "vpn.office.example",
        "alice",
        ("10.20.0.0/24",),
    )


def test_a_certificate_passes() -> None:
    own = EAP | {"auth": "certificate", "certificate": CERTIFICATE, "key": KEY, "ca": CERTIFICATE}
    request = parse({k: v for k, v in own.items() if k not in {"user", "password"}})
    assert isinstance(request, CharonUp)
    assert (request.ike().chain, request.ike().key, request.ike().roots) == ((DER,), DER, (DER,))


@pytest.mark.parametrize(
    ("change", "field", "why"),
    [
        ({"identifier": "tunnel"}, "identifier", "form"),
        ({"server": "a b"}, "server", "host"),
        ({"server": "0.0.0.0"}, "server", "any"),
        ({"remote_id": "%any"}, "remote_id", "form"),
        ({"remote_id": "::"}, "remote_id", "identity"),
        ({"user": "0.0.0.0/0"}, "user", "identity"),
        ({"auth": "xauth"}, "auth", "unknown"),
        ({"networks": ["10.20.0.5/24"]}, "networks", "network"),
        ({"networks": ["10.0.0.0/8"] * 65}, "networks", "too_many"),
        ({"networks": [1]}, "networks", "type"),
        ({"networks": "10.0.0.0/8"}, "networks", "type"),
        ({"dns": ["dns.example"]}, "dns", "address"),
        ({"dns": ["10.0.0.1"] * 5}, "dns", "too_many"),
        ({"use_dns": 1}, "use_dns", "type"),
        ({"user": ""}, "user", "missing"),
        ({"psk": "x"}, "psk", "not_wanted"),
        ({"key": "x"}, "key", "not_wanted"),
        ({"ca": "/etc/shadow"}, "ca", "pem"),
        ({"updown": "/bin/sh"}, "key", "unknown"),
        ({"auth": "psk"}, "psk", "missing"),
    ],
)
def test_a_bad_value_is_named(change: dict[str, Any], field: str, why: str) -> None:
    with pytest.raises(NotAllowed) as error:
        parse(EAP | change)
    assert (error.value.field, error.value.why) == (field, why)


def test_secrets_are_never_printed() -> None:
    assert "correct horse" not in repr(parse(EAP))
