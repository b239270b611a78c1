import pytest

from wizard.profile import values
from wizard.profile.keys import nearest_key


@pytest.mark.parametrize(
    "value",
    [
        "vpn.office.example",
        "VPN",
        "vpn.office.example.",
        "bücher.example",
        "xn--bcher-kva.example",
        "my_host.local",
        "203.0.113.10",
        "2001:db8::1",
        "a" * 63 + ".example",
    ],
)
def test_hosts(value: str) -> None:
    assert values.host(value) is None


@pytest.mark.parametrize(
    "value",
    [
        "vpn office",
        "vpn.office.example:500",
        "https://vpn.office.example",
        "[2001:db8::1]",
        "fe80::1%eth0",
        "203.0.113.300",
        "1.2.3",
        "-vpn.example",
        "vpn-.example",
        "vpn..example",
        ".",
        "a" * 64 + ".example",
        "a." * 200 + "example",
        "x" * 100_000,
        "vpn.example\n",
        "vpn.example\0",
        "$(reboot)",
        "%any",
    ],
)
def test_no_hosts(value: str) -> None:
    flaw = values.host(value)
    assert flaw is not None
    assert flaw[0] == "profile.bad_address"
    assert str(flaw[1]["value"]).isprintable()
    assert len(str(flaw[1]["value"])) <= 400


@pytest.mark.parametrize(
    "value", ["10.20.0.0/24", "0.0.0.0/0", "10.0.0.1/32", "2001:DB8:0::/48", "::/0"]
)
def test_networks(value: str) -> None:
    assert values.network(value) is None


@pytest.mark.parametrize(
    ("value", "nearest"),
    [
        ("10.20.0.5/24", "10.20.0.0/24"),
        ("10.20.0.5", "10.20.0.5/32"),
        ("10.20.0.0/255.255.255.0", "10.20.0.0/24"),
        ("10.20.0.0/33", ""),
        ("10.20.0/24", ""),
        ("10.20.0.0/", ""),
        ("office", ""),
    ],
)
def test_no_networks_and_what_was_meant(value: str, nearest: str) -> None:
    assert values.network(value) == ("profile.bad_network", {"value": value, "nearest": nearest})


@pytest.mark.parametrize(
    "value",
    ["http://intranet.office.example/", "https://10.20.0.10:8443/a?b#c", "http://[2001:db8::1]/"],
)
def test_urls(value: str) -> None:
    assert values.url(value) is None


@pytest.mark.parametrize(
    "value",
    [
        "intranet.office.example",
        "ftp://intranet.office.example/",
        "http://",
        "http:///path",
        "http://bad host/",
        "http://host:99999/",
        "http://host:0/",
        "http://host/a b",
        "http://[2001:db8::1",
        "file:///etc/passwd",
        "http://host/\u2028",
        "http://host/ü",
        "http://host/?ü",
    ],
)
def test_no_urls(value: str) -> None:
    flaw = values.url(value)
    assert flaw is not None
    assert flaw[0] == "profile.bad_url"


def test_a_login_in_a_url_is_not_repeated() -> None:
    assert values.url("http://alice:hunter2@intranet.example/") == ("profile.secret_inside", {})
    flaw = values.url("http://alice:hunter2@intranet.example:99999/")
    assert flaw is not None
    assert "hunter2" not in str(flaw)


def test_addresses() -> None:
    assert values.address("10.20.0.10") is None
    assert values.address("2001:db8::53") is None
    assert values.address("dns.office.example") is not None
    assert values.address("10.20.0.10/24") is not None


def test_names() -> None:
    assert values.name("intranet.office.example") is None
    assert values.name("10.20.0.10") is not None


def test_texts() -> None:
    assert values.text("Büro 7, 3rd floor") is None
    assert values.text("a\nb") == ("profile.bad_character", {"value": "a\\nb"})
    assert values.text("a\u202eb") == ("profile.bad_character", {"value": "a\\u202eb"})
    assert values.text("x" * 255) is None
    assert values.text("x" * 256) == ("profile.too_long", {"length": 256, "limit": 255})


def test_words_of_a_list_name_the_nearest() -> None:
    flaw = values.protocol("ikev1")
    assert flaw is not None
    assert flaw[1]["nearest"] == "ikev2"
    assert flaw[1]["known"] == ["pptp", "l2tp", "ikev2"]
    assert values.auth("psk") is None
    assert values.auth("eap_mschapv2") == (
        "profile.unknown_auth",
        {
            "value": "eap_mschapv2",
            "nearest": "eap-mschapv2",
            "known": ["psk", "certificate", "eap-mschapv2"],
        },
    )


@pytest.mark.parametrize(
    ("table", "key", "meant"),
    [
        ("server", "adress", "address"),
        ("server", "Protocol", "protocols"),
        ("", "servers", "server"),
        ("server", "all_trafic", "routes.all_traffic"),
        ("routes", "name", "name"),
        ("", "xyzzy", ""),
    ],
)
def test_the_nearest_key(table: str, key: str, meant: str) -> None:
    assert nearest_key(table, key) == meant
