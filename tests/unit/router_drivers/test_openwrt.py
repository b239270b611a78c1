import json
from typing import Any

import pytest

from router_drivers.base import (
    Certificate,
    ChangedMeanwhile,
    Clues,
    Credentials,
    LinkLost,
    LoginRefused,
    NoRights,
    NotSupported,
    NotUnderstood,
    Passthrough,
    Reply,
    Setting,
)
from router_drivers.openwrt import OpenWrt, wan_address
from tests.unit.router_drivers.boxes import reply, rule, values

GOOD = "goodpass"


class Script:
    """A link in memory: answers each ubus call from a table, remembers what was asked."""

    address, secure = "192.168.1.1", False

    def __init__(self, **answers: Any) -> None:
        self.asked: list[tuple[str, str, dict[str, Any]]] = []
        self.sessions: list[str] = []
        self.answers: dict[str, Any] = {
            "session.login": [0, {"ubus_rpc_session": "a" * 32}],
            "session.access": [0, {"access": True}],
            "uci.get": [0, {"values": values()}],
            **answers,
        }
        self.clock = 0.0

    def http(self, method: str, path: str, *, json: Any = None, **_more: Any) -> Reply:
        session, target, name, arguments = json["params"]
        self.sessions.append(session)
        self.asked.append((target, name, arguments))
        answer = self.answers.get(f"{target}.{name}", -32002)
        body = answer(arguments) if callable(answer) else answer
        inner = {"error": {"code": body}} if isinstance(body, int) else {"result": body}
        return reply(_text({"jsonrpc": "2.0", "id": json["id"], **inner}))

    def udp(self, port: int, payload: bytes, *, seconds: float = 1.0) -> bytes | None:
        return None

    def certificate(self, port: int = 443) -> Certificate | None:
        return None

    def wait(self, seconds: float) -> None:
        self.clock += seconds

    def now(self) -> float:
        return self.clock

    def close(self) -> None:
        return

    def calls(self, name: str) -> int:
        return sum(1 for target, method, _arguments in self.asked if f"{target}.{method}" == name)


def _text(whole: Any) -> bytes:
    return json.dumps(whole).encode()


def opened(script: Script, password: str = GOOD) -> OpenWrt:
    driver = OpenWrt()
    driver.open(script, Credentials("root", password))
    return driver


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("http_header", "x-luci-login-required: yes"),
        ("http_set_cookie", "sysauth_http=; path=/cgi-bin/luci/"),
        ("http_set_cookie", "sysauth=ab12; path=/cgi-bin/luci"),
        ("http_title", "OpenWrt | Overview"),
        ("http_body", "LuCI - Lua Configuration Interface"),
        ("tls_cert_subject", "CN=OpenWrt,O=OpenWrt1a2b3c,L=Unknown"),
        ("json", '{"jsonrpc":"2.0","id":1,"result":{"session":{"login":{}}}}'),
    ],
)
def test_recognised(kind: str, text: str) -> None:
    seen = OpenWrt.recognise(Clues("192.168.1.1", {kind: (text,)}))
    assert seen is not None
    assert (seen.vendor, seen.driver, seen.evidence) == ("OpenWrt", "openwrt", (kind,))


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("http_title", "Login"),
        ("http_server", "lighttpd/1.4.35"),
        ("ssh_banner", "SSH-2.0-dropbear"),
        ("http_set_cookie", "session=1; path=/"),
        ("www_authenticate", 'Basic realm="ZXHN H108L"'),
    ],
)
def test_foreign_clues_are_rejected(kind: str, text: str) -> None:
    assert OpenWrt.recognise(Clues("192.168.1.1", {kind: (text,)})) is None


def test_tp_links_page_is_no_openwrt_though_its_address_says_luci() -> None:
    texts = {"http_body": ("/luci-static/resources/x /cgi-bin/luci/;stok=/login",)}
    assert OpenWrt.recognise(Clues("192.168.0.1", texts)) is None


def test_one_attempt_with_the_zero_session() -> None:
    script = Script(**{"session.login": [6]})
    with pytest.raises(LoginRefused):
        opened(script, "wrong")
    assert script.calls("session.login") == 1
    assert script.sessions == ["0" * 32]


def test_an_image_without_rights_is_told_apart_from_a_wrong_password() -> None:
    with pytest.raises(NoRights) as told:
        opened(Script(**{"session.access": [0, {"access": False}]}))
    assert "ubus uci get" in told.value.facts["missing"]


@pytest.mark.parametrize("password", ["", "goodpass"])
def test_an_empty_root_password_is_told(password: str) -> None:
    assert opened(Script(), password).read().facts["no_password"] is (not password)


def test_an_expired_session_is_told_and_not_renewed() -> None:
    script = Script()
    driver = opened(script)
    script.answers = {"session.login": [0, {"ubus_rpc_session": "b" * 32}]}
    with pytest.raises(LinkLost) as told:
        driver.read()
    assert told.value.facts == {"reason": "session_expired"}
    assert script.calls("session.login") == 1


def test_a_missing_right_on_a_living_session_is_no_expiry() -> None:
    script = Script()
    driver = opened(script)
    script.answers.pop("uci.get")
    with pytest.raises(NoRights):
        driver.read()


def test_reading_without_optional_rights() -> None:
    state = opened(Script()).read()
    assert state.settings[Passthrough.PPTP] is Setting.UNKNOWN
    assert state.settings[Passthrough.IPSEC] is Setting.PASSES
    assert state.facts["wan_address"] is None
    assert state.facts["model"] is None


def test_facts_name_the_rules() -> None:
    box = values(rule("No-IKE", proto="udp", dest_port="500 4500"))
    state = opened(Script(**{"uci.get": [0, {"values": box}]})).read()
    (told,) = state.facts["blocking_rules"]["ipsec"]
    assert told == {"section": "cfg060000", "name": "No-IKE", "broad": False}
    assert state.facts["blocked"]["ipsec"] == ["udp500", "udp4500"]


def test_offload_and_forwards_are_told() -> None:
    box = values(defaults={"flow_offloading": "1"})
    box["r"] = {".type": "redirect", "name": "IKE", "proto": ["udp"], "src_dport": "500"}
    state = opened(Script(**{"uci.get": [0, {"values": box}]})).read()
    assert state.facts["offload"] is True
    assert state.facts["forwards"][0]["src_dport"] == "500"


@pytest.mark.parametrize("answer", [[0], [0, {}], [0, {"values": []}], [0, []], ["x"], [], {}])
def test_a_configuration_that_is_none(answer: Any) -> None:
    with pytest.raises(NotUnderstood):
        opened(Script(**{"uci.get": answer})).read()


def test_module_and_ruleset() -> None:
    rows = {"nftables": [{"table": {"name": "fw4"}}]}
    script = Script(
        **{
            "file.stat": [0, {"type": "directory"}],
            "file.exec": [0, {"code": 0, "stdout": json.dumps(rows)}],
        }
    )
    facts = opened(script).read().facts
    assert (facts["helper_module"], facts["helper_in_rules"]) == (True, False)
    script.answers["file.stat"] = [4]
    assert opened(script).read().facts["helper_module"] is False


def test_a_rule_that_came_meanwhile_is_no_surprise_to_us_only() -> None:
    box = values(rule("No-IKE", proto="udp", dest_port="500"))
    script = Script(**{"uci.get": [0, {"values": box}]})
    driver = opened(script)
    switch = driver.read().offers[0]
    more = values(
        rule("No-IKE", proto="udp", dest_port="500"), rule("New", proto="udp", dest_port="4500")
    )
    script.answers["uci.get"] = [0, {"values": more}]
    with pytest.raises(ChangedMeanwhile) as told:
        driver.apply(switch)
    assert told.value.facts["where"] == ["rule 'New', enabled"]
    assert script.calls("uci.set") == 0


def test_nothing_is_written_where_it_is_so_already() -> None:
    before = values(rule("No-IKE", proto="udp", dest_port="500"))
    after = values(rule("No-IKE", proto="udp", dest_port="500", enabled="0"))
    script = Script(**{"uci.get": [0, {"values": before}]})
    driver = opened(script)
    switch = driver.read().offers[0]
    script.answers["uci.get"] = [0, {"values": after}]
    assert driver.apply(switch).settings[Passthrough.IPSEC] is Setting.PASSES
    assert script.calls("uci.set") == script.calls("uci.apply") == 0


def test_a_closed_driver_says_so_and_closing_twice_is_fine() -> None:
    driver = opened(Script())
    driver.close()
    driver.close()
    with pytest.raises(NotSupported):
        driver.read()


DEFAULT_ROUTE = [{"target": "0.0.0.0", "mask": 0}]


@pytest.mark.parametrize(
    ("dump", "expected"),
    [
        (
            {
                "interface": [
                    {"interface": "x", "route": DEFAULT_ROUTE}
                    | {"ipv4-address": [{"address": "100.64.0.9"}]}
                ]
            },
            "100.64.0.9",
        ),
        (
            {"interface": [{"interface": "wan", "ipv4-address": [{"address": "10.0.0.2"}]}]},
            "10.0.0.2",
        ),
        ({"interface": [{"interface": "wan", "ipv4-address": []}]}, None),
        ({"interface": [{"interface": "wan", "ipv4-address": "x"}]}, None),
        ({"interface": [{"interface": "lan", "ipv4-address": [{"address": "192.168.1.1"}]}]}, None),
        ({"interface": "x"}, None),
        ({}, None),
    ],
)
def test_the_wan_address(dump: dict[str, Any], expected: str | None) -> None:
    assert wan_address(dump) == expected
