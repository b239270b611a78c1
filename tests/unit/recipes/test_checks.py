"""Exact checks: what passes is harmless in every place it ends up in."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.recipes import checks
from wizard.recipes.checks import NotAllowed

DANGEROUS = set("\n\r\0{}#\"'`$;|&<>*%()\t")
SINGLE_LINE = (checks.identifier, checks.host, checks.address, checks.network, checks.identity)


def block(label: str, der: bytes) -> str:
    return f"-----BEGIN {label}-----\n{base64.encodebytes(der).decode()}-----END {label}-----\n"


DER = b"\x30\x03\x02\x01\x05"
CERTIFICATE = block("CERTIFICATE", DER)


@pytest.mark.parametrize("check", SINGLE_LINE)
@given(value=st.text(max_size=80))
def test_what_passes_holds_nothing_dangerous(check: Callable[[str, str], str], value: str) -> None:
    try:
        found = check("field", value)
    except NotAllowed:
        return
    assert not DANGEROUS & set(found)
    assert found.isascii()
    assert found.isprintable()


@pytest.mark.parametrize("check", SINGLE_LINE)
@given(
    good=st.sampled_from(["ptw-0123abcd", "vpn.example", "192.0.2.1", "10.0.0.0/8", "a@b.example"]),
    evil=st.sampled_from(["\n", "}", "{", "#", "\r\n", "\0", " }\ncharon {", "%any", "*"]),
    place=st.integers(0, 12),
)
def test_an_injection_never_passes(
    check: Callable[[str, str], str], good: str, evil: str, place: int
) -> None:
    with pytest.raises(NotAllowed):
        check("field", good[:place] + evil + good[place:])


@pytest.mark.parametrize(
    ("check", "value"),
    [
        (checks.identifier, "ptw-0123456789abcdef"),
        (checks.host, "vpn.office.example"),
        (checks.host, "my_box-2.lan"),
        (checks.host, "192.0.2.7"),
        (checks.host, "2001:db8::7"),
        (checks.network, "10.20.0.0/24"),
        (checks.network, "2001:db8::/32"),
        (checks.identity, "C=CH, O=Office, CN=vpn.office.example"),
        (checks.identity, "alice@office.example"),
        (checks.identity, "2001:db8::7"),
        (checks.user, "OFFICE\\alice"),
        (checks.user, "älice"),
        (checks.user, "10.0.0.1-static.isp.example"),
        (checks.identity, "10.0.0.1-static.isp.example"),
        (checks.identity, "cafe-babe.example"),
        (checks.host, "0xcafe.example"),
        (checks.text, "pass word {}%*# \"'"),
    ],
)
def test_ordinary_values_pass_unchanged(check: Callable[[str, str], str], value: str) -> None:
    assert check("field", value) == value


@pytest.mark.parametrize(
    ("check", "value"),
    [
        (checks.identifier, "ptw-0123456"),
        (checks.identifier, "ptw-0123ABCD"),
        (checks.identifier, "ptw-" + "0" * 33),
        (checks.identifier, "../ptw-01234567"),
        (checks.identifier, "ptw-01234567\n"),
        (checks.host, ""),
        (checks.host, "-a.example"),
        (checks.host, "a..example"),
        (checks.host, "a" * 64 + ".example"),
        (checks.host, "a." * 127 + "example"),
        (checks.host, "999.1.1.1"),
        (checks.host, "0.0.0.0"),
        (checks.host, "::"),
        (checks.host, "0::0"),
        (checks.host, "0x0"),
        (checks.host, "0.0.0x"),
        (checks.host, "fe80::1%eth0"),
        (checks.host, "vpn.example:500"),
        (checks.host, "vpn.example/24"),
        (checks.host, "%any"),
        (checks.address, "192.0.2.256"),
        (checks.address, "name.example"),
        (checks.network, "10.20.0.1/24"),
        (checks.network, "10.20.0.0"),
        (checks.network, "10.20.0.0/33"),
        (checks.network, "fe80::%1/64"),
        (checks.identity, ""),
        (checks.identity, "%any"),
        (checks.identity, "*.example"),
        (checks.identity, "CN=*"),
        (checks.identity, "@#deadbeef"),
        (checks.identity, "keyid:abc"),
        (checks.identity, "FQDN:abc"),
        (checks.identity, "{1}"),
        (checks.user, "%any"),
        (checks.user, "*"),
        (checks.user, "@#00"),
        (checks.user, "{2}x"),
        (checks.user, "keyid:x"),
        (checks.user, ""),
        (checks.text, "a\nb"),
        (checks.text, "a\0b"),
        (checks.text, "x" * 257),
    ],
)
def test_everything_else_is_refused(check: Callable[[str, str], str], value: str) -> None:
    with pytest.raises(NotAllowed) as error:
        check("field", value)
    assert error.value.field == "field"


ANYBODY = (
    "%any", "%any6", "*", "", "0.0.0.0", "::", "0::0", "0::", "0:0:0:0:0:0:0:0", "0.0.0.0/0",
    "::/0", "10.0.0.0/8", "10.0.0.0/", "2001:db8::/32", "10.0.0.1-10.0.0.9",
    "2001:db8::1-2001:db8::9",
)  # fmt: skip
"""What charon reads as any identity, or as a whole network's or range's."""


@pytest.mark.parametrize("check", [checks.host, checks.identity, checks.user])
@pytest.mark.parametrize("value", ANYBODY)
def test_what_fits_anybody_is_nobodys_name(check: Callable[[str, str], str], value: str) -> None:
    with pytest.raises(NotAllowed):
        check("field", value)


def test_a_regular_expression_is_no_user() -> None:
    with pytest.raises(NotAllowed):
        checks.user("user", "^.$")


def test_certificates_are_taken_apart() -> None:
    assert checks.certificates("ca", CERTIFICATE) == (DER,)
    assert checks.certificates("ca", CERTIFICATE + "\n" + CERTIFICATE) == (DER, DER)
    assert checks.certificates("ca", CERTIFICATE.replace("\n", "\r\n")) == (DER,)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "no pem",
        f"text before\n{CERTIFICATE}",
        f"{CERTIFICATE}text after",
        CERTIFICATE * 17,
        CERTIFICATE + " " * checks.PEM_LIMIT,
        block("PRIVATE KEY", DER),
        block("CERTIFICATE", b"\x31\x03\x02\x01\x05"),
        block("CERTIFICATE", DER + b"more"),
        block("CERTIFICATE", b"\x30\x80\x00\x00"),
        block("CERTIFICATE", b"\x30"),
        "-----BEGIN CERTIFICATE-----\n=A==\n-----END CERTIFICATE-----",
        "-----BEGIN CERTIFICATE-----\nMAMCAQU=\n-----END PRIVATE KEY-----",
    ],
)
def test_other_certificates_are_refused(value: str) -> None:
    with pytest.raises(NotAllowed):
        checks.certificates("ca", value)


@pytest.mark.parametrize("label", ["PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"])
def test_a_key_is_taken_apart(label: str) -> None:
    assert checks.private_key("key", block(label, DER)) == DER


def test_a_long_der_form_counts() -> None:
    der = b"\x30\x82\x01\x00" + bytes(256)
    assert checks.private_key("key", block("PRIVATE KEY", der)) == der


@pytest.mark.parametrize(
    "value",
    [CERTIFICATE, block("ENCRYPTED PRIVATE KEY", DER), block("PRIVATE KEY", DER) * 2],
)
def test_other_keys_are_refused(value: str) -> None:
    with pytest.raises(NotAllowed):
        checks.private_key("key", value)


def test_what_one_vici_value_cannot_carry_is_refused() -> None:
    der = b"\x30\x83\x01\x00\x00" + bytes(0x10000)
    with pytest.raises(NotAllowed) as error:
        checks.certificates("ca", block("CERTIFICATE", der))
    assert (error.value.field, error.value.why) == ("ca", "length")


def test_a_bundle_passes_its_comments_over() -> None:
    assert checks.bundle(f"# Some authority\n{CERTIFICATE}\n# Other\n{CERTIFICATE}") == (DER, DER)


def test_a_damaged_one_in_a_bundle_is_left_out() -> None:
    damaged = block("CERTIFICATE", DER + b"more") + block("CERTIFICATE", b"\x30\x80\x00\x00")
    assert checks.bundle(damaged + CERTIFICATE) == (DER,)


@given(st.text(max_size=200))
def test_pem_checks_raise_nothing_else(value: str) -> None:
    for check in (checks.certificates, checks.private_key):
        _quiet(check, value)
        _quiet(check, f"-----BEGIN PRIVATE KEY-----\n{value}\n-----END PRIVATE KEY-----")


def _quiet(check: Callable[[str, str], Any], value: str) -> None:
    try:
        check("field", value)
    except NotAllowed:
        return
