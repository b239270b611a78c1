"""The simulated OpenWrt box against what the real server software said."""

from __future__ import annotations

import http.client
import json
import ssl
import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.simulators import fw4, openwrt_defaults
from tests.simulators.ubus import Configs, UbusRouter

NOBODY = "0" * 32
SECTION = "@defaults[0]"


class FakeClock:
    def __init__(self) -> None:
        self.time = 1000.0

    def now(self) -> float:
        return self.time


class Caller:
    """A plain client of POST /ubus."""

    def __init__(self, address: tuple[str, int]) -> None:
        self.http = http.client.HTTPConnection(*address, timeout=5)

    def raw(self, method: str, path: str, body: bytes = b"", **headers: str) -> tuple[Any, bytes]:
        self.http.request(method, path, body, headers)
        response = self.http.getresponse()
        return response, response.read()

    def rpc(self, request: Any) -> Any:
        return json.loads(self.raw("POST", "/ubus", json.dumps(request).encode())[1])

    def call(self, session: str, name: str, method: str, /, **arguments: Any) -> Any:
        params = [session, name, method, arguments]
        return self.rpc({"jsonrpc": "2.0", "id": 1, "method": "call", "params": params})

    def result(self, session: str, name: str, method: str, /, **arguments: Any) -> Any:
        return self.call(session, name, method, **arguments)["result"]

    def login(self, **more: Any) -> str:
        arguments = {"username": "root", "password": "goodpass"} | more
        return str(self.result(NOBODY, "session", "login", **arguments)[1]["ubus_rpc_session"])


class Box:
    def __init__(self, **options: Any) -> None:
        self.clock = FakeClock()
        self.applied: list[Configs] = []
        self.router = UbusRouter(clock=self.clock, on_apply=self.applied.append, **options)
        self.caller = Caller(self.router.start())

    def close(self) -> None:
        self.caller.http.close()
        self.router.stop()

    def auto_helper(self) -> str | None:
        return next(iter(self.router.config["firewall"].values())).get("auto_helper")


@pytest.fixture
def box() -> Iterator[Box]:
    made = Box()
    yield made
    made.close()


@pytest.fixture
def bare() -> Iterator[Box]:
    made = Box(rights="bare")
    yield made
    made.close()


def stage(caller: Caller, session: str, value: str = "0") -> None:
    values = {"auto_helper": value}
    assert caller.result(
        session, "uci", "set", config="firewall", section=SECTION, values=values
    ) == [0]


# Transport


def test_answers_look_like_uhttpd(box: Box) -> None:
    response, body = box.caller.raw("POST", "/ubus", b'{"jsonrpc":"2.0","id":1,"method":"list"}')
    headers = {name.lower(): value for name, value in response.getheaders()}
    assert response.status == 200
    assert headers == {
        "connection": "Keep-Alive",
        "keep-alive": "timeout=20",
        "transfer-encoding": "chunked",
        "content-type": "application/json",
    }
    assert "session" in json.loads(body)["result"]


def test_get_and_options(box: Box) -> None:
    response, body = box.caller.raw("GET", "/ubus")
    assert (response.status, body) == (404, b"")
    assert box.caller.raw("OPTIONS", "/ubus")[0].status == 200
    listed = json.loads(box.caller.raw("GET", "/ubus/list")[1])
    assert "login" in listed["session"]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", -32700),
        (b"not json", -32700),
        (b'{"id":1,"method":"call","params":[]}', -32700),
        (b'{"jsonrpc":"2.0","id":1,"method":"call","params":["a","b","c"]}', -32700),
        (b'{"jsonrpc":"2.0","id":1,"method":"nope","params":[]}', -32601),
        (b'{"jsonrpc":"2.0","id":1,"method":"list","x":"' + b"a" * 70000 + b'"}', -32700),
    ],
)
def test_errors_of_the_envelope(box: Box, body: bytes, code: int) -> None:
    response, answer = box.caller.raw("POST", "/ubus", body)
    assert response.status == 200
    assert json.loads(answer)["error"]["code"] == code


def test_identifier_is_echoed(box: Box) -> None:
    assert box.caller.rpc({"jsonrpc": "2.0", "id": "x", "method": "list"})["id"] == "x"
    assert box.caller.rpc({"jsonrpc": "2.0", "method": "list"})["id"] is None
    assert box.caller.rpc("nonsense")["id"] is None


def test_batch_answers_in_order(box: Box) -> None:
    batch = [{"jsonrpc": "2.0", "id": n, "method": "list", "params": ["uci"]} for n in (3, 1, 2)]
    answers = box.caller.rpc(batch)
    assert [answer["id"] for answer in answers] == [3, 1, 2]
    assert "apply" in answers[0]["result"]["uci"]
    assert (
        box.caller.rpc({"jsonrpc": "2.0", "id": 1, "method": "list", "params": []})["result"] == {}
    )


def test_self_signed_certificate() -> None:
    with UbusRouter(tls=True) as router:
        strict = http.client.HTTPSConnection(*router.address, timeout=5)
        with pytest.raises(ssl.SSLCertVerificationError):
            strict.request("GET", "/")
        strict.close()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        easy = http.client.HTTPSConnection(*router.address, timeout=5, context=context)
        easy.request("GET", "/ubus")
        assert easy.getresponse().status == 404
        easy.close()
        assert len(router.certificate_sha256) == 64


# Login and rights


def test_login_right_and_wrong(box: Box) -> None:
    right = box.caller.result(NOBODY, "session", "login", username="root", password="goodpass")
    assert right[0] == 0
    assert len(right[1]["ubus_rpc_session"]) == 32
    assert (right[1]["timeout"], right[1]["expires"]) == (300, 300)
    assert right[1]["data"] == {"username": "root"}
    assert "uci" in right[1]["acls"]["ubus"]
    for _ in range(15):
        assert box.caller.result(NOBODY, "session", "login", username="root", password="x") == [6]
    assert box.caller.result(NOBODY, "session", "login", username="joe", password="x") == [6]
    assert box.caller.result(NOBODY, "session", "login", username="root") == [2]
    assert box.caller.login()


def test_router_without_password_takes_any() -> None:
    box = Box(password="")
    assert box.caller.login(password="anything")
    box.close()


def test_idle_timeout(box: Box) -> None:
    session = box.caller.login(timeout=2)
    for _ in range(4):
        box.clock.time += 1.5
        assert box.caller.result(session, "system", "board")[0] == 0
    box.clock.time += 3
    assert box.caller.call(session, "system", "board")["error"]["code"] == -32002
    dead = box.caller.call(session, "session", "login", username="root", password="goodpass")
    assert dead["error"]["code"] == -32002


def test_timeout_zero_and_negative(box: Box) -> None:
    for_ever = box.caller.login(timeout=0)
    answer = box.caller.result(
        NOBODY, "session", "login", username="root", password="goodpass", timeout=-5
    )
    assert answer[1]["expires"] == 0
    box.clock.time += 1e6
    assert box.caller.result(for_ever, "system", "board")[0] == 0


def test_access_tells_a_dead_session_from_a_missing_right(box: Box) -> None:
    session = box.caller.login(timeout=2)

    def ask(**arguments: str) -> Any:
        return box.caller.call(session, "session", "access", **arguments)

    assert ask(scope="ubus", object="session", function="access")["result"] == [
        0,
        {"access": True},
    ]
    assert ask(scope="ubus", object="uci", function="commit")["result"][1] == {"access": False}
    assert ask(scope="uci", object="firewall", function="write")["result"][1]["access"]
    assert not ask(scope="uci", object="nonsense", function="read")["result"][1]["access"]
    assert ask(scope="file", object="/sys/module/x", function="list")["result"][1]["access"]
    assert "access-group" in ask()["result"][1]
    box.clock.time += 3
    assert ask(scope="ubus", object="session", function="access")["error"]["code"] == -32002


@pytest.mark.parametrize(
    ("name", "method"),
    [
        ("session", "destroy"),
        ("session", "list"),
        ("uci", "configs"),
        ("uci", "commit"),
        ("uci", "revert"),
        ("uci", "rollback"),
        ("uci", "no_such_method"),
    ],
)
def test_methods_luci_does_not_grant(box: Box, name: str, method: str) -> None:
    assert box.caller.call(box.caller.login(), name, method)["error"]["code"] == -32002


def test_absent_object(box: Box) -> None:
    answer = box.caller.call(box.caller.login(), "luci-rpc", "getBoard")
    assert answer["error"] == {"code": -32000, "message": "Object not found"}


def test_bare_image_grants_nothing(bare: Box) -> None:
    answer = bare.caller.result(NOBODY, "session", "login", username="root", password="goodpass")
    assert answer[1]["acls"] == {
        "access-group": {"unauthenticated": ["read"]},
        "ubus": {"session": ["access", "login"]},
    }
    session = answer[1]["ubus_rpc_session"]
    for name, method in (("uci", "get"), ("system", "board")):
        error = bare.caller.call(session, name, method, config="firewall")["error"]
        assert error["code"] == -32002
    assert bare.caller.raw("GET", "/cgi-bin/luci/")[0].status == 404


def test_features_are_open_to_anybody_with_luci(box: Box, bare: Box) -> None:
    assert box.caller.result(NOBODY, "luci", "getFeatures")[1]["firewall4"] is True
    assert bare.caller.call(NOBODY, "luci", "getFeatures")["error"]["code"] == -32000
    assert box.caller.call(NOBODY, "uci", "get", config="firewall")["error"]["code"] == -32002


# Reading


def test_get_whole_config_and_by_type(box: Box) -> None:
    session = box.caller.login()
    values = box.caller.result(session, "uci", "get", config="firewall")[1]["values"]
    assert values["cfg01e63d"] == {
        ".anonymous": True,
        ".type": "defaults",
        ".name": "cfg01e63d",
        ".index": 0,
        "syn_flood": "1",
        "input": "REJECT",
        "output": "ACCEPT",
        "forward": "REJECT",
    }
    assert [section[".index"] for section in values.values()] == list(range(len(values)))
    zones = box.caller.result(session, "uci", "get", config="firewall", type="zone")[1]["values"]
    assert [zone["name"] for zone in zones.values()] == ["lan", "wan"]
    lan = box.caller.result(
        session, "uci", "get", config="firewall", type="zone", match={"name": "lan"}
    )
    assert list(lan[1]["values"]) == ["cfg02dc81"]
    assert lan[1]["values"]["cfg02dc81"]["network"] == ["lan"]


def test_get_section_and_option(box: Box) -> None:
    session = box.caller.login()

    def get(**arguments: Any) -> Any:
        return box.caller.result(session, "uci", "get", config="firewall", **arguments)

    section = get(section="@zone[1]")[1]["values"]
    assert section[".name"] == "cfg03dc81"
    assert ".index" not in section
    assert get(section="@zone[0]", option="name") == [0, {"value": "lan"}]
    assert get(section="@zone[-1]", option="name") == [0, {"value": "wan"}]
    assert get(section="@zone[0]", option="absent") == [0]
    assert get(section="absent") == [0]


def test_get_refusals(box: Box) -> None:
    session = box.caller.login()
    assert box.caller.result(session, "uci", "get") == [2]
    assert box.caller.result(session, "uci", "get", config=5) == [2]
    assert box.caller.result(session, "uci", "get", config="upnpd") == [6]


def test_board_interfaces_helpers(box: Box) -> None:
    session = box.caller.login()
    board = box.caller.result(session, "system", "board")[1]
    assert board["release"]["distribution"] == "OpenWrt"
    interfaces = box.caller.result(session, "network.interface", "dump")[1]["interface"]
    wan = next(each for each in interfaces if each["interface"] == "wan")
    assert wan["ipv4-address"] == [{"address": "198.51.100.2", "mask": 24}]
    helpers = box.caller.result(session, "luci", "getConntrackHelpers")[1]["result"]
    pptp = next(each for each in helpers if each["name"] == "pptp")
    assert pptp["module"] == "nf_conntrack_pptp"


def test_file_stat_tells_the_module(box: Box) -> None:
    path = "/sys/module/nf_conntrack_pptp"
    assert box.caller.result(box.caller.login(), "file", "stat", path=path)[1]["type"] == (
        "directory"
    )
    lacking = Box(modules=("nf_conntrack",))
    session = lacking.caller.login()
    assert lacking.caller.result(session, "file", "stat", path=path) == [4]
    listed = lacking.caller.result(session, "luci", "getConntrackHelpers")[1]["result"]
    assert "pptp" in [each["name"] for each in listed]
    lacking.close()


def test_file_exec_takes_granted_lines_only(box: Box) -> None:
    session = box.caller.login()

    def run(command: str, *params: str) -> Any:
        arguments = {"command": command, "params": list(params)}
        return box.caller.result(session, "file", "exec", **arguments)

    shown = run("/usr/sbin/nft", "--terse", "--json", "list", "ruleset")
    assert shown[1]["code"] == 0
    assert "ct helper" in shown[1]["stdout"]
    assert run("/etc/init.d/firewall", "restart")[0] == 0
    assert len(box.applied) == 1
    assert run("/etc/init.d/firewall", "stop") == [6]
    assert run("/bin/sh", "-c", "id") == [6]
    assert box.caller.result(session, "rc", "init", name="firewall", action="reload") == [0]
    assert len(box.applied) == 2


# Writing


def test_add_and_set(box: Box) -> None:
    session = box.caller.login()

    def call(method: str, /, **arguments: Any) -> Any:
        return box.caller.result(session, "uci", method, config="firewall", **arguments)

    assert call("add", type="rule", values={"name": "X"}) == [0, {"section": "cfg0e92bd"}]
    assert call("add", type="rule", name="pw_esp", values={"proto": ["esp", "gre"]})[0] == 0
    assert call("add", type="rule", name="bad-name") == [2]
    assert call("add", type="a type") == [2]
    assert call("changes")[1]["changes"] == [
        ["add", "cfg0e92bd", "rule"],
        ["set", "cfg0e92bd", "name", "X"],
        ["set", "pw_esp", "rule"],
        ["list-add", "pw_esp", "proto", "esp"],
        ["list-add", "pw_esp", "proto", "gre"],
    ]
    assert call("get", section="pw_esp", option="proto")[1]["value"] == ["esp", "gre"]


def test_values_are_text(box: Box) -> None:
    session = box.caller.login()

    def put(values: Any, section: str = SECTION) -> Any:
        arguments = {"config": "firewall", "section": section, "values": values}
        return box.caller.result(session, "uci", "set", **arguments)

    assert put({"a": True, "b": False, "c": 7, "d": "two\nlines"}) == [0]
    read = box.caller.result(session, "uci", "get", config="firewall", section=SECTION)
    values = read[1]["values"]
    assert [values[key] for key in "abcd"] == ["1", "0", "7", "two\nlines"]
    assert put({"syn_flood": ""}) == [0]
    option = {"config": "firewall", "section": SECTION, "option": "syn_flood"}
    assert box.caller.result(session, "uci", "get", **option) == [0]
    assert put({"x": None}) == [2]
    assert put({"x": []}) == [2]
    assert put({"x-y": "1"}) == [2]
    assert put({"x": "1"}, section="absent") == [4]


def test_delete(box: Box) -> None:
    session = box.caller.login()

    def delete(**arguments: Any) -> Any:
        return box.caller.result(session, "uci", "delete", config="firewall", **arguments)

    assert delete(section="cfg02dc81", option="network") == [0]
    assert delete(section="cfg02dc81", option="network") == [4]
    assert delete(section="cfg0d92bd") == [0]
    assert delete(section="cfg0d92bd") == [4]
    assert box.caller.result(session, "uci", "changes")[1]["changes"]["firewall"] == [
        ["remove", "cfg02dc81", "network"],
        ["remove", "cfg0d92bd"],
    ]


def test_staging_is_per_session(box: Box) -> None:
    mine, other = box.caller.login(), box.caller.login()
    stage(box.caller, mine)
    option = {"config": "firewall", "section": SECTION, "option": "auto_helper"}
    assert box.caller.result(mine, "uci", "get", **option) == [0, {"value": "0"}]
    assert box.caller.result(other, "uci", "get", **option) == [0]
    assert box.caller.result(other, "uci", "changes") == [0, {"changes": {}}]
    assert box.caller.result(other, "uci", "changes", config="firewall")[1]["changes"] == []


# Apply


def test_apply_and_confirm(box: Box) -> None:
    session = box.caller.login()
    stage(box.caller, session)
    assert box.caller.result(session, "uci", "apply", rollback=True, timeout=10) == [0]
    assert box.auto_helper() == "0"
    assert box.caller.result(session, "uci", "confirm") == [0]
    assert box.caller.result(session, "uci", "confirm") == [5]
    box.clock.time += 20
    assert box.auto_helper() == "0"
    assert len(box.applied) == 1
    assert box.caller.result(session, "uci", "changes")[1]["changes"] == {}


def test_rollback_puts_back_and_stages_again(box: Box) -> None:
    session, before = box.caller.login(), box.router.config
    stage(box.caller, session)
    box.caller.result(session, "uci", "apply", rollback=True, timeout=10)
    box.clock.time += 10
    assert box.router.config == before
    assert len(box.applied) == 2
    assert box.applied[-1] == before
    assert box.caller.result(session, "uci", "confirm") == [5]
    changes = box.caller.result(session, "uci", "changes")[1]["changes"]
    assert changes == {"firewall": [["set", "cfg01e63d", "auto_helper", "0"]]}


def test_nothing_is_staged_again_for_a_dead_session(box: Box) -> None:
    session = box.caller.login(timeout=2)
    stage(box.caller, session)
    box.caller.result(session, "uci", "apply", rollback=True, timeout=10)
    box.clock.time += 11
    other = box.caller.login()
    assert box.auto_helper() is None
    assert box.caller.result(other, "uci", "apply") == [5]


def test_rollback_time_is_capped(box: Box) -> None:
    session = box.caller.login()
    stage(box.caller, session)
    box.caller.result(session, "uci", "apply", rollback=True, timeout=90)
    box.clock.time += 15
    assert box.auto_helper() is None


def test_timeout_zero_rolls_back_at_once(box: Box) -> None:
    session = box.caller.login()
    stage(box.caller, session)
    assert box.caller.result(session, "uci", "apply", rollback=True, timeout=0) == [0]
    assert box.auto_helper() is None


def test_refusals_while_pending(box: Box) -> None:
    mine, other = box.caller.login(), box.caller.login()
    assert box.caller.result(mine, "uci", "apply", rollback=True) == [5]
    assert box.caller.result(mine, "uci", "confirm") == [5]
    stage(box.caller, mine)
    stage(box.caller, other, "1")
    box.caller.result(mine, "uci", "apply", rollback=True, timeout=10)
    assert box.caller.result(other, "uci", "confirm") == [6]
    assert box.caller.result(other, "uci", "apply", rollback=True, timeout=5) == [6]
    assert box.caller.result(mine, "uci", "apply", rollback=True, timeout=5) == [6]
    assert box.caller.result(mine, "uci", "confirm") == [0]


def test_hazard_of_a_plain_apply_while_pending(box: Box) -> None:
    mine, other = box.caller.login(), box.caller.login()
    stage(box.caller, mine)
    box.caller.result(mine, "uci", "apply", rollback=True, timeout=10)
    assert box.caller.result(other, "uci", "apply") == [0]
    assert box.caller.result(mine, "uci", "confirm") == [5]
    box.clock.time += 20
    assert box.auto_helper() == "0"


def test_plain_apply_keeps_for_good(box: Box) -> None:
    session = box.caller.login()
    stage(box.caller, session)
    assert box.caller.result(session, "uci", "apply") == [0]
    assert box.caller.result(session, "uci", "confirm") == [5]
    box.clock.time += 100
    assert box.auto_helper() == "0"


def test_real_clock_rolls_back_without_being_asked() -> None:
    applied: list[Configs] = []
    with UbusRouter(on_apply=applied.append) as router:
        caller = Caller(router.address)
        session = caller.login()
        stage(caller, session)
        caller.result(session, "uci", "apply", rollback=True, timeout=1)
        end = time.monotonic() + 3
        while len(applied) < 2 and time.monotonic() < end:
            time.sleep(0.02)
        caller.http.close()
    assert len(applied) == 2
    assert applied[1] != applied[0]


# LuCI's pages


def test_pages(box: Box) -> None:
    response, body = box.caller.raw("GET", "/")
    assert (response.status, response.getheader("Server")) == (200, None)
    assert b"LuCI - Lua Configuration Interface" in body
    response, body = box.caller.raw("GET", "/cgi-bin/luci/")
    assert response.status == 403
    assert response.getheader("x-luci-login-required") == "yes"
    assert b"<title>OpenWrt | Overview</title>" in body
    assert b"luci_username" in body


def test_web_login_cookie_is_a_session(box: Box) -> None:
    wrong = box.caller.raw("POST", "/cgi-bin/luci/", b"luci_username=root&luci_password=x")
    assert wrong[0].status == 403
    right = box.caller.raw("POST", "/cgi-bin/luci/", b"luci_username=root&luci_password=goodpass")
    assert (right[0].status, right[0].getheader("Location")) == (302, "/cgi-bin/luci/")
    crumb = right[0].getheader("Set-Cookie") or ""
    assert crumb.startswith("sysauth_http=")
    assert crumb.endswith("; path=/cgi-bin/luci/; SameSite=strict; HttpOnly")
    session = crumb.partition(";")[0].partition("=")[2]
    assert box.caller.result(session, "system", "board")[0] == 0
    assert box.caller.raw("POST", "/cgi-bin/luci/admin/uci/apply_rollback")[0].status == 403
    assert box.caller.raw("POST", "/cgi-bin/luci/admin/uci/confirm")[0].status == 204


# What firewall4 makes of it


@pytest.mark.parametrize(
    ("defaults", "lan", "module", "expected"),
    [
        ({}, {}, True, True),
        ({"auto_helper": "0"}, {}, True, False),
        ({}, {"auto_helper": "0"}, True, False),
        ({}, {"helper": ["pptp"]}, True, True),
        ({"auto_helper": "0"}, {"helper": ["pptp"]}, True, True),
        ({}, {"helper": ["ftp"]}, True, False),
        ({}, {"masq": "1"}, True, False),
        ({}, {}, False, False),
        ({}, {"helper": ["pptp"]}, False, False),
    ],
)
def test_truth_table_of_the_helper(
    defaults: dict[str, Any], lan: dict[str, Any], module: bool, expected: bool
) -> None:
    configs = openwrt_defaults.configs()
    configs["firewall"][0] |= defaults
    configs["firewall"][1] |= lan
    firewall = UbusRouter(configs).config["firewall"]
    modules = openwrt_defaults.MODULES if module else ()
    assert fw4.pptp_helper(firewall, modules) is expected


def test_rules_that_block() -> None:
    rule = {".type": "rule", "src": "lan", "dest": "wan", "target": "DROP"}
    configs = {
        "firewall": [
            *openwrt_defaults.firewall(),
            rule | {"proto": "gre", "name": "no gre"},
            rule | {"proto": "udp", "dest_port": "500 4500"},
            rule | {"proto": ["esp", "ah"], "enabled": "0"},
            rule | {"dest_port": "1723", "target": "reject"},
            rule | {"target": "ACCEPT", "proto": "esp"},
        ]
    }
    found = fw4.blocked(UbusRouter(configs).config["firewall"])
    assert [(each.protocol, each.port, each.target) for each in found] == [
        ("gre", "", "DROP"),
        ("udp", "500", "DROP"),
        ("udp", "4500", "DROP"),
        ("tcp", "1723", "REJECT"),
        ("udp", "1723", "REJECT"),
    ]
    assert found[0].name == "no gre"
