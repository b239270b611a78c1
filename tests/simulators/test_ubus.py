"""The simulated box's envelope, logins, rights and pages against what the real software said."""

from __future__ import annotations

import http.client
import json
import ssl
from typing import Any

import pytest

from tests.simulators.box import NOBODY, Box
from tests.simulators.ubus import UbusRouter

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
