import os
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.profile.conftest import HEAD, SERVER, Write
from wizard.model import Auth, Misuse, Protocol
from wizard.profile.dump import template
from wizard.profile.load import LARGEST, check, load, parse

CONTRACT = """\
schema = 1
name = "Office"
[[server]]
address = "vpn.office.example"
protocols = ["ikev2", "l2tp"]        # in order of preference
remote_id = "vpn.office.example"
ca = "office-ca.pem"                 # a file beside the profile, or PEM text
auth = "eap-mschapv2"                # or psk, certificate
[routes]
inside = ["10.20.0.0/24"]            # or all_traffic = true
dns = ["10.20.0.10"]
domains = ["office.example"]
[check]
inside = ["http://intranet.office.example/"]
lookup = ["intranet.office.example"]
[allow]
router = true                        # may be asked for; false forbids
"""


def codes(path: Path) -> list[tuple[int, str, str]]:
    return [(fault.line, fault.key, fault.code) for fault in check(path)]


def test_the_smallest_form_of_the_contract(write: Write, certificate: str) -> None:
    path = write(CONTRACT)
    (path.parent / "office-ca.pem").write_text(f"Subject: Office CA\n{certificate}", "ascii")
    profile = load(path)
    (server,) = profile.servers
    assert check(path) == ()
    assert profile.name == "Office"
    assert server.address == server.remote_id == "vpn.office.example"
    assert server.protocols == (Protocol.IKEV2, Protocol.L2TP)
    assert server.auth is Auth.EAP_MSCHAPV2
    assert server.ca == certificate
    assert profile.inside == ("10.20.0.0/24",)
    assert (profile.dns, profile.domains) == (("10.20.0.10",), ("office.example",))
    assert profile.check_inside == ("http://intranet.office.example/",)
    assert profile.check_lookup == ("intranet.office.example",)
    assert profile.allow_router
    assert not profile.all_traffic


def test_the_template_is_sound(write: Write) -> None:
    assert check(write(template())) == ()


def test_false_forbids(write: Write) -> None:
    profile = load(write(HEAD + SERVER + "[allow]\nrouter = false\nsystem = false\n"))
    assert (profile.allow_router, profile.allow_system) == (False, False)


def test_windows_line_ends_and_byte_order_mark_are_taken(write: Write) -> None:
    path = write("\ufeff" + (HEAD + SERVER + "x = 1\n").replace("\n", "\r\n"))
    assert codes(path) == [(6, "server.x", "profile.unknown_key")]


def test_all_faults_at_once_each_with_its_line(write: Write) -> None:
    text = """\
schema = 1
nam = "Office"
[[server]]
adress = "vpn.office.example"
protocols = [
  "ikev2",
  "ikev1",
  "ikev2",
]
auth = "password"
password = "hunter2"
ca = "missing.pem"
[[server]]
address = "vpn office"
protocols = []
user = 7
[routes]
inside = ["10.20.0.0/24", "10.20.0.1/24"]
all_traffic = "yes"
dns = "10.20.0.10"
[check]
inside = ["intranet"]
[allow]
routers = false
[alow]
"""
    assert codes(write(text)) == [
        (1, "name", "profile.missing_key"),
        (2, "nam", "profile.unknown_key"),
        (3, "server.address", "profile.missing_key"),
        (4, "server.adress", "profile.unknown_key"),
        (7, "server.protocols", "profile.unknown_protocol"),
        (8, "server.protocols", "profile.duplicate"),
        (10, "server.auth", "profile.unknown_auth"),
        (11, "server.password", "profile.secret_inside"),
        (12, "server.ca", "profile.file_missing"),
        (14, "server.address", "profile.bad_address"),
        (15, "server.protocols", "profile.empty"),
        (16, "server.user", "profile.wrong_kind"),
        (18, "routes.inside", "profile.bad_network"),
        (19, "routes.all_traffic", "profile.wrong_kind"),
        (20, "routes.dns", "profile.wrong_kind"),
        (22, "check.inside", "profile.bad_url"),
        (24, "allow.routers", "profile.unknown_key"),
        (25, "alow", "profile.unknown_key"),
    ]


def test_load_raises_wrong_use_with_every_fault_and_no_secret(write: Write) -> None:
    path = write(HEAD + SERVER + 'pasword = "hunter2"\npsk = "hunter2"\n')
    with pytest.raises(Misuse) as raised:
        load(path)
    error = raised.value
    assert (error.code, error.exit_code) == ("profile.invalid", 2)
    assert error.facts["path"] == str(path)
    assert [fault["code"] for fault in error.facts["faults"]] == [
        "profile.unknown_key",
        "profile.secret_inside",
    ]
    assert error.facts["where"] == ["6 server.pasword", "7 server.psk"]
    assert "hunter2" not in repr(error.facts)


def test_an_unknown_key_names_the_nearest(write: Write) -> None:
    (fault,) = check(write(HEAD + SERVER + 'remoteid = "x"\n'))
    assert fault.facts["nearest"] == "remote_id"
    assert fault.as_json() == {
        "line": 6,
        "key": "server.remoteid",
        "code": "profile.unknown_key",
        "facts": fault.facts,
    }


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('schema = 1\nname = "Office\n', 2),
        ("schema = 1\n\n[[server\n", 3),
        ('schema = 1\nname = "a"\nname = "b"\n', 3),
        ('schema = 1\nname = """open\n', 2),
        ("schema = " + "9" * 5000, 0),
        ("schema = 1\n<html>", 2),
    ],
)
def test_syntax_errors_have_a_line(text: str, line: int, write: Write) -> None:
    (fault,) = check(write(text))
    assert (fault.line, fault.code) == (line, "profile.not_toml")
    assert "(at " not in str(fault.facts["reason"])


@pytest.mark.parametrize("value", ["2", "true", "1.0", '"1"', "0"])
def test_another_schema_is_the_only_fault_told(value: str, write: Write) -> None:
    path = write(f"# ours\nschema = {value}\nunheard = 'of'\n")
    assert codes(path) == [(2, "schema", "profile.unsupported_schema")]


def test_a_missing_schema_is_a_fault(write: Write) -> None:
    assert codes(write('name = "Office"\n' + SERVER)) == [(1, "schema", "profile.missing_key")]


def test_there_must_be_a_server(write: Write) -> None:
    assert codes(write(HEAD)) == [(1, "server", "profile.missing_key")]
    assert codes(write(HEAD + "server = []\n")) == [(3, "server", "profile.empty")]
    assert codes(write(HEAD + "[server]\n")) == [(3, "server", "profile.wrong_kind")]
    assert codes(write(HEAD + "server = [1]\n")) == [(3, "server", "profile.wrong_kind")]


def test_limits(write: Write) -> None:
    assert codes(write(HEAD + SERVER * 33)) == [(3, "server", "profile.too_many")]
    names = ", ".join(f'"h{number}.example"' for number in range(257))
    text = HEAD + SERVER + f"[check]\nlookup = [{names}]\n"
    assert codes(write(text)) == [(7, "check.lookup", "profile.too_many")]


def test_empty_texts_are_told(write: Write) -> None:
    assert codes(write(HEAD + SERVER + 'remote_id = " "\nca = ""\n')) == [
        (6, "server.remote_id", "profile.empty"),
        (7, "server.ca", "profile.empty"),
    ]


def test_a_file_that_is_too_large_is_not_read(write: Write) -> None:
    assert codes(write("#" * (LARGEST + 1))) == [(0, "", "profile.too_large")]


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    assert codes(tmp_path / "nowhere.toml") == [(0, "", "profile.unreadable")]
    assert codes(tmp_path) == [(0, "", "profile.unreadable")]
    os.mkfifo(tmp_path / "pipe.toml")
    assert codes(tmp_path / "pipe.toml")[0][2] == "profile.missing_key"


@pytest.mark.parametrize(
    ("raw", "line", "encoding"),
    [
        (b"schema = 1\nname = 'B\xfcro'\n", 2, ""),
        ("schema = 1".encode("utf-16"), 1, "UTF-16"),
        (b"\x00\xff\x00", 1, ""),
    ],
)
def test_other_encodings(raw: bytes, line: int, encoding: str, tmp_path: Path) -> None:
    profile, (fault,) = parse(raw, tmp_path)
    assert profile is None
    assert (fault.line, fault.code) == (line, "profile.not_utf8")
    assert fault.facts == {"encoding": encoding}


@pytest.mark.parametrize(
    "text",
    [
        "a." * 100_000 + "a = 1",
        "[" + ".".join("a" * 5000) + "]\nb = 1\n",
        "a = " + "[" * 100_000,
        "a = " + "{b=" * 60_000,
        "x = 1\n" + "a.a.a.a.a.a = 1\n" * 100,
    ],
)
def test_files_made_to_hurt_are_refused(text: str, write: Write) -> None:
    ((line, _, code),) = codes(write(text))
    assert code in {"profile.too_complex", "profile.not_toml"}
    assert line in {0, 3}


def test_certificates_as_text_lose_what_stands_around_them(write: Write, certificate: str) -> None:
    text = HEAD + SERVER + f"ca = '''\nissued by IT\r\n{certificate}\n{certificate}'''\n"
    assert load(write(text)).servers[0].ca == certificate * 2


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("../other/ca.pem", "profile.file_not_beside"),
        ("/etc/passwd", "profile.file_not_beside"),
        ("C:\\\\ca.pem", "profile.file_not_beside"),
        ("..\\\\ca.pem", "profile.file_not_beside"),
        ("nowhere.pem", "profile.file_missing"),
        (".", "profile.file_missing"),
        ("office.toml", "profile.not_a_certificate"),
        ("a\\u0000b", "profile.file_missing"),
        ("-----BEGIN CERTIFICATE-----", "profile.not_a_certificate"),
        (
            "-----BEGIN CERTIFICATE-----\\nAAAA\\n-----END CERTIFICATE-----",
            "profile.not_a_certificate",
        ),
    ],
)
def test_bad_certificates(value: str, code: str, write: Write) -> None:
    assert codes(write(HEAD + SERVER + f'ca = "{value}"\n')) == [(6, "server.ca", code)]


def test_a_certificate_file_that_is_too_large(write: Write) -> None:
    path = write(HEAD + SERVER + 'ca = "big.pem"\n')
    (path.parent / "big.pem").write_bytes(b"#" * (256 * 1024 + 1))
    assert codes(path) == [(6, "server.ca", "profile.file_too_large")]


def test_a_private_key_has_no_business_in_a_profile(
    write: Write, certificate: str, private_key: str
) -> None:
    both = write(HEAD + SERVER + f"ca = '''{certificate}{private_key}'''\n")
    assert codes(both) == [(6, "server.ca", "profile.secret_inside")]
    alone = write(HEAD + SERVER + f"key = '''{private_key}'''\n")
    assert codes(alone) == [(6, "server.key", "profile.secret_inside")]


def test_a_key_file_is_named_by_its_full_path_and_not_read(write: Write, private_key: str) -> None:
    path = write(HEAD + SERVER + 'auth = "certificate"\nkey = "client.key"\n')
    assert codes(path) == [(7, "server.key", "profile.file_missing")]
    (path.parent / "client.key").write_text(private_key, "ascii")
    assert load(path).servers[0].key == str(path.parent / "client.key")


WORDS = st.one_of(
    st.sampled_from(["a", "[[server]]", "schema = 1\n", 'x = "', "'''", '"""', "[", "]", "{", "}"]),
    st.sampled_from(["=", ",", ".", "#", "\n", "\r\n", " ", "\\", "\\u00", "1979-05-27T", "inf"]),
    st.sampled_from([*HEAD.splitlines(keepends=True), *SERVER.splitlines(keepends=True)]),
    st.text(max_size=5),
)


@settings(max_examples=400)
@given(st.lists(WORDS, max_size=40).map("".join))
def test_no_text_brings_it_down(text: str) -> None:
    profile, faults = parse(text.encode("utf-8", "surrogatepass"), Path("/nowhere"))
    assert (profile is None) is bool(faults)
    lines = text.count("\n") + 1
    assert all(0 <= fault.line <= lines for fault in faults)


@given(st.binary(max_size=200))
def test_no_bytes_bring_it_down(raw: bytes) -> None:
    profile, faults = parse(raw, Path("/nowhere"))
    assert profile is None
    assert faults


def test_the_contract_form_is_toml() -> None:
    assert tomllib.loads(CONTRACT)["schema"] == 1
