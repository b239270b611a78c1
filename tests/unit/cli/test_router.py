"""The router commands on the practice router: exit codes and answers of the contract."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from router_drivers.base import LinkLost, Passthrough, Setting
from wizard import tools
from wizard.cli import main
from wizard.journal import RunRecord
from wizard.rehearsal import situations
from wizard.rehearsal.world import World

LEAVE = "--change-router"


class Terminal:
    """Commands on one practice world; the journal outlives each of them."""

    def __init__(
        self, situation: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self.world = World(situations.load(situation))
        self._capsys = capsys
        self._tools = replace(tools.rehearsal(self.world), close=lambda: None)
        monkeypatch.setattr(tools, "this_machine", lambda: self._tools)

    def run(self, folder: Path, *words: str) -> tuple[int, dict[str, Any]]:
        """One router command with the right password: its exit code and its answer."""
        path = folder / "secrets.json"
        keys = ("router_user", "router_password")
        path.write_text(json.dumps({key: self.world.secrets[key] for key in keys}))
        path.chmod(0o600)
        code = main(["router", *words, "--secrets", str(path), "--json"])
        answer: dict[str, Any] = json.loads(self._capsys.readouterr().out)
        assert answer["exit"] == code
        return code, answer

    def left(self) -> tuple[RunRecord, ...]:
        return self._tools.journal.undoable()


@pytest.fixture
def blocked(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal("pptp_passthrough_off", monkeypatch, capsys)


@pytest.fixture
def open_(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal("all_fine", monkeypatch, capsys)


def test_enable_throws_the_switch_reads_back_and_can_be_undone(
    blocked: Terminal, tmp_path: Path
) -> None:
    code, answer = blocked.run(tmp_path, "enable", "pptp", LEAVE)
    assert (code, answer["verified"], answer["settings"]["pptp"]) == (0, True, "passes")
    assert [row["what"] for row in answer["changed"]] == ["simulated:pptp"]
    assert [run.id for run in blocked.left()] == [answer["run"]]
    again, answer = blocked.run(tmp_path, "enable", "pptp", LEAVE)
    assert (again, answer["changed"], answer["verified"]) == (0, [], True)


def test_disable_is_the_same_the_other_way(open_: Terminal, tmp_path: Path) -> None:
    code, answer = open_.run(tmp_path, "disable", "pptp", LEAVE)
    assert (code, answer["verified"], answer["settings"]["pptp"]) == (0, True, "blocks")
    assert open_.world.router.settings()[Passthrough.PPTP] is Setting.BLOCKS


@pytest.mark.parametrize(
    ("words", "code", "missing"), [((), 5, [LEAVE]), (("--dry-run", LEAVE), 0, [])]
)
def test_without_leave_the_plan_is_shown_and_nothing_done(
    open_: Terminal, tmp_path: Path, words: tuple[str, ...], code: int, missing: list[str]
) -> None:
    before = open_.world.router.record(Passthrough.PPTP)
    exit_code, answer = open_.run(tmp_path, "disable", "pptp", *words)
    assert (exit_code, answer["consent_missing"], answer["changed"]) == (code, missing, [])
    assert [row["what"] for row in answer["plan"]] == ["simulated:pptp"]
    assert open_.world.router.record(Passthrough.PPTP) == before
    assert open_.left() == ()


def test_where_there_is_no_switch_nothing_is_claimed(open_: Terminal, tmp_path: Path) -> None:
    code, answer = open_.run(tmp_path, "disable", "l2tp", LEAVE)
    assert code in (0, 5)
    assert (answer["plan"], answer["changed"]) == ([], [])
    assert answer["settings"]["l2tp"] == "passes"


def test_a_change_that_breaks_off_is_told_and_closes_its_run(
    open_: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_passthrough: Passthrough, _record: object) -> None:
        raise LinkLost(address="192.168.1.1")

    monkeypatch.setattr(open_.world.router, "write", broken)
    code, answer = open_.run(tmp_path, "disable", "pptp", LEAVE)
    assert (code, answer["error"]["code"]) == (4, "router.link_lost")
    assert open_.left() == ()
