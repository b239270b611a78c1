import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from router_drivers.base import Reply
from router_drivers.tape import HIDDEN, Tape, redacted, scrubbed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("aa:bb:cc:dd:ee:ff", "<mac>"),
        ("AA-BB-CC-DD-EE-FF is it", "<mac> is it"),
        ("8.8.8.8", "192.0.2.1"),
        ("192.168.1.1", "192.168.1.1"),
        ("2a02:8108:1:2::3", "2001:db8::1"),
        ("fe80:0:0:0:1:2:3:4", "fe80:0:0:0:1:2:3:4"),
        ("999.1.1.1", "192.0.2.1"),
        ("0123456789abcdef", HIDDEN),
        ("OpenWrt 25.12", "OpenWrt 25.12"),
        ("x" * 201, HIDDEN),
    ],
)
def test_what_a_text_gives_away_is_replaced(text: str, expected: str) -> None:
    assert scrubbed(text) == expected


def test_only_harmless_keys_keep_their_text() -> None:
    whole = {
        "proto": "udp",
        "password": "geheim",
        "serial": 12345,
        "enabled": True,
        "nested": [{"hostname": "anna-pc", "target": "DROP"}],
        "name": "lan",
    }
    assert redacted(whole) == {
        "proto": "udp",
        "password": HIDDEN,
        "serial": 0,
        "enabled": True,
        "nested": [{"hostname": HIDDEN, "target": "DROP"}],
        "name": "lan",
    }
    assert redacted({"name": "Annas Laptop"}) == {"name": HIDDEN}
    assert redacted({"aa:bb:cc:dd:ee:ff": "x"}) == {"<mac>": HIDDEN}


def test_no_secret_is_ever_on_the_tape() -> None:
    tape = Tape()
    login = {"username": "root", "password": "goodpass"}
    sent = {"json": {"jsonrpc": "2.0", "params": ["0" * 32, "session", "login", login]}}
    body = json.dumps({"result": [0, {"ubus_rpc_session": "deadbeef" * 4, "timeout": 60}]})
    reply = Reply(200, {"set-cookie": ("sysauth=abc",), "server": ("x",)}, body.encode())
    tape.add("POST", "/ubus", sent, reply)
    text = json.dumps(tape.exchanges)
    assert not [word for word in ("goodpass", "deadbeef", "sysauth", "root") if word in text]
    assert tape.exchanges[0]["sent"]["params"] == [HIDDEN, "session", "login"]
    assert tape.exchanges[0]["headers"] == {"server": ["x"]}


def test_a_page_is_kept_as_its_length_and_a_form_as_its_field_names() -> None:
    tape = Tape()
    reply = Reply(200, {}, b"<html>secret")
    tape.add("POST", "/login?token=1", {"data": {"user": "a", "pass": "b"}}, reply)
    kept = tape.exchanges[0]
    assert (kept["body"], kept["sent"], kept["path"]) == ("<12 octets>", ["pass", "user"], "/login")


_ANY = st.recursive(
    st.text() | st.integers() | st.none(),
    lambda inner: st.lists(inner) | st.dictionaries(st.just("yy"), inner),
)


def leaves(value: object) -> Iterator[object]:
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from leaves(inner)
    else:
        yield value


@given(_ANY)
def test_under_unknown_keys_no_value_survives(value: object) -> None:
    assert set(leaves(redacted({"zz": value}))) <= {HIDDEN, 0, None}
