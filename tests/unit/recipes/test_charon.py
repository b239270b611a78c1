"""What the private charon is told."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.recipes import charon
from wizard.recipes.charon import Ike
from wizard.recipes.checks import NotAllowed

IDENTIFIERS = st.from_regex(r"ptw-[0-9a-f]{8,32}", fullmatch=True)
EAP = Ike(
    "ptw-00000001",
    "vpn.office.example",
    "office.example",
    "eap-mschapv2",
    user="alice",
    password="secret",
    roots=(b"root",),
    networks=("10.20.0.0/24",),
)
CERTIFICATE = Ike(
    "ptw-00000001",
    "vpn.office.example",
    "office.example",
    "certificate",
    chain=(b"own", b"between"),
    key=b"key",
    local_id="laptop",
)
PSK = Ike("ptw-00000001", "192.0.2.1", "192.0.2.1", "psk", psk="twenty characters at least")


@given(IDENTIFIERS, st.booleans())
def test_the_configuration_is_well_formed(identifier: str, libipsec: bool) -> None:
    text = charon.config(identifier, libipsec=libipsec)
    assert text.count("{") == text.count("}")
    assert re.findall(r"^\S.*", text, re.MULTILINE) == ["charon {", "}"]
    assert all(re.fullmatch(r"\s*([\w-]+ (\{|= .+)|\})", line) for line in text.splitlines())


@pytest.mark.parametrize("identifier", ["", "ptw-", "ptw-1234567\n}", "other", "ptw-12345678 {"])
def test_no_other_identifier_reaches_it(identifier: str) -> None:
    with pytest.raises(NotAllowed):
        charon.config(identifier, libipsec=True)


def setting(text: str, key: str) -> str:
    found = re.search(rf"^\s*{key} = (.*)$", text, re.MULTILINE)
    assert found
    return found[1]


def test_it_disturbs_no_other_charon() -> None:
    text = charon.config("ptw-00000001", libipsec=True)
    assert setting(text, "port") == setting(text, "port_nat_t") == "0"
    assert int(setting(text, "routing_table")) not in {220, 210, 0, 253, 254, 255}
    assert setting(text, "socket") == "unix:///run/charon.vici"
    assert "include" not in text


def test_no_plugin_runs_scripts_or_fetches() -> None:
    loaded = setting(charon.config("ptw-00000001", libipsec=True), "load").split()
    assert {"updown", "stroke", "revocation", "curl", "error-notify", "attr"}.isdisjoint(loaded)
    assert {"vici", "eap-mschapv2", "resolve", "socket-default"} <= set(loaded)


def test_the_kernel_encrypts_where_it_can() -> None:
    own = charon.config("ptw-00000001", libipsec=True)
    kernel = charon.config("ptw-00000001", libipsec=False)
    assert setting(own, "load").endswith("kernel-libipsec kernel-netlink")
    assert setting(own, "threads") == "32"
    assert "kernel-libipsec" not in kernel


def test_silence_ends_within_fifteen_seconds() -> None:
    waits = [
        charon.RETRANSMIT_SECONDS * charon.RETRANSMIT_BASE**n
        for n in range(charon.RETRANSMIT_TRIES + 1)
    ]
    assert 12 < sum(waits) < 15


@given(IDENTIFIERS)
def test_a_table_lies_in_our_own_range(identifier: str) -> None:
    assert 0x7077_0000 <= charon.table(identifier) <= 0x7077_FFFF
    assert charon.table(identifier) == charon.table(identifier)


def test_a_login_is_loaded_for_its_user_only() -> None:
    assert charon.credentials(EAP) == (
        ("load-cert", {"type": "X509", "flag": "CA", "data": b"root"}),
        (
            "load-shared",
            {"id": "eap-own", "type": "EAP", "data": "secret", "owners": ["alice"]},
        ),
    )


def test_a_login_proves_the_server_by_certificate() -> None:
    conn = charon.connection(EAP)["ptw-00000001"]
    assert conn["remote"] == {"auth": "pubkey", "id": "office.example"}
    assert conn["local"] == {"auth": "eap-mschapv2", "eap_id": "alice"}
    assert conn["remote_addrs"] == ["vpn.office.example"]
    assert conn["children"]["inside"]["remote_ts"] == ["10.20.0.0/24"]
    assert "updown" not in conn["children"]["inside"]


def test_a_certificate_brings_its_key_and_what_lies_between() -> None:
    assert charon.credentials(CERTIFICATE) == (
        ("load-cert", {"type": "X509", "flag": "NONE", "data": b"between"}),
        ("load-key", {"type": "any", "data": b"key"}),
    )
    conn = charon.connection(CERTIFICATE)["ptw-00000001"]
    assert conn["local"] == {"auth": "pubkey", "certs": [b"own"], "id": "laptop"}
    assert conn["children"]["inside"]["remote_ts"] == ["0.0.0.0/0"]


def test_a_shared_key_belongs_to_the_server() -> None:
    (loaded,) = charon.credentials(PSK)
    assert loaded[1]["owners"] == ["192.0.2.1"]
    assert charon.connection(PSK)["ptw-00000001"]["remote"]["auth"] == "psk"


@pytest.mark.parametrize(
    ("networks", "asked"),
    [
        (("10.0.0.0/8",), ["0.0.0.0"]),
        (("2001:db8::/32",), ["::"]),
        (("10.0.0.0/8", "2001:db8::/32"), ["0.0.0.0", "::"]),
    ],
)
def test_an_inner_address_of_each_family_is_asked_for(
    networks: tuple[str, ...], asked: list[str]
) -> None:
    ike = Ike("ptw-00000001", "a.example", "a.example", "psk", networks=networks, psk="p")
    assert charon.connection(ike)["ptw-00000001"]["vips"] == asked


@pytest.mark.parametrize("ike", [EAP, PSK, CERTIFICATE])
def test_secrets_are_never_printed(ike: Ike) -> None:
    printed = repr(ike)
    assert not any(word in printed for word in ("secret", "twenty", "b'key'"))
