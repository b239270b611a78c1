"""The simulated box's configuration: reading, staging, apply, confirm and rollback."""

from __future__ import annotations

from typing import Any

from tests.patience import until
from tests.simulators.box import SECTION, Box, Caller, stage
from tests.simulators.ubus import Configs, UbusRouter

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
        assert until(lambda: len(applied) >= 2)
        caller.http.close()
    assert len(applied) == 2
    assert applied[1] != applied[0]
