import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from router_drivers._openwrt_apply import folded
from router_drivers._ubus import parsed
from router_drivers.base import (
    LoginLocked,
    NoRights,
    NotSupported,
    NotUnderstood,
    Reply,
    RouterError,
)
from tests.unit.router_drivers.boxes import reply


def read(whole: Any) -> tuple[int, dict[str, Any]]:
    return parsed(reply(json.dumps(whole).encode()), 1, "uci", "get")


def test_success_without_data_is_a_success() -> None:
    assert read({"id": 1, "result": [0]}) == (0, {})
    assert read({"id": 1, "result": [4]}) == (4, {})
    assert read({"id": 1, "result": [0, {"value": "x"}]}) == (0, {"value": "x"})


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (-32002, NoRights),
        (-32001, NoRights),
        (-32000, NotSupported),
        (-32700, NotUnderstood),
        ("x", NotUnderstood),
        (None, NotUnderstood),
        ([], NotUnderstood),
        ({"a": 1}, NotUnderstood),
        (True, NotUnderstood),
    ],
)
def test_errors_of_the_envelope(code: Any, kind: type[RouterError]) -> None:
    with pytest.raises(kind):
        read({"id": 1, "error": {"code": code}})


@pytest.mark.parametrize(
    "whole",
    [
        {"id": 2, "result": [0]},
        {"result": [0]},
        {"id": 1, "result": []},
        {"id": 1, "result": [True, {}]},
        {"id": 1, "result": ["0"]},
        {"id": 1, "result": [0, "text"]},
        {"id": 1, "result": {"0": 0}},
        [],
        "text",
        7,
    ],
)
def test_other_shapes_are_not_understood(whole: Any) -> None:
    with pytest.raises(NotUnderstood):
        read(whole)


@pytest.mark.parametrize(
    ("body", "status"), [(b"<html>", 200), (b"{}", 500), (b"\xff\xfe", 200), (b"[" * 9000, 200)]
)
def test_what_is_no_json_is_not_understood(body: bytes, status: int) -> None:
    with pytest.raises(NotUnderstood):
        parsed(reply(body, status), 1, "uci", "get")


@given(st.binary(max_size=200))
def test_any_octets_end_in_an_answer_or_a_router_error(body: bytes) -> None:
    try:
        code, data = parsed(reply(body), 1, "uci", "get")
    except RouterError:
        return
    assert isinstance(code, int)
    assert isinstance(data, dict)


def test_staged_operations_fold_to_what_they_amount_to() -> None:
    rows = [
        ["set", "cfg01", "auto_helper", "1"],
        ["remove", "cfg02", "helper"],
        ["list-add", "cfg02", "helper", "ftp"],
        ["list-add", "cfg02", "helper", "pptp"],
        ["remove", "cfg03", "enabled"],
    ]
    assert folded(rows) == {
        ("cfg01", "auto_helper"): "1",
        ("cfg02", "helper"): ["ftp", "pptp"],
        ("cfg03", "enabled"): None,
    }


@pytest.mark.parametrize(
    "row", [["add", "cfg9", "rule"], ["remove", "cfg9"], ["order", "x", "y"], "text", []]
)
def test_an_operation_that_nobody_meant_makes_the_comparison_fail(row: Any) -> None:
    assert any(section == "?" for section, _option in folded([row]))


def test_no_rows_fold_to_nothing() -> None:
    assert folded([]) == folded(None) == {}


@pytest.mark.parametrize(
    ("status", "header", "seconds"), [(429, "30", 30), (423, "", 0), (429, "soon", 0)]
)
def test_a_locked_login_is_told_from_nonsense(status: int, header: str, seconds: int) -> None:
    locked = Reply(status, {"retry-after": (header,)}, b"{}")
    with pytest.raises(LoginLocked) as caught:
        parsed(locked, 1, "session", "login")
    assert caught.value.facts == {"seconds": seconds}
