"""Marks: folders, records, and what counts as ours."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from wizard.privilege import launch, marks
from wizard.privilege.marks import Mark
from wizard.recipes import charon
from wizard.recipes.checks import NotAllowed

OWN = "ptw-00000001"


@pytest.mark.parametrize("identifier", ["", "..", "ptw-00000001/..", "/etc", "PTW-00000001"])
def test_no_other_folder_can_be_named(tmp_path: Path, identifier: str) -> None:
    with pytest.raises(NotAllowed):
        Mark(identifier, tmp_path)


def test_a_mark_is_written_down_closed_to_others(tmp_path: Path) -> None:
    mark = Mark(OWN, tmp_path)
    mark.make(1000)
    assert mark.folder.stat().st_mode & 0o777 == 0o700
    assert mark.run.stat().st_mode & 0o777 == 0o700
    assert mark.owner() == 1000
    assert marks.known(tmp_path) >= {OWN}


def test_clearing_leaves_nothing(tmp_path: Path) -> None:
    mark = Mark(OWN, tmp_path)
    mark.make(0)
    mark.clear()
    assert list(tmp_path.iterdir()) == []
    mark.clear()


@pytest.mark.parametrize("text", ["", "null", "{}", '{"uid": "0"}', "[", '{"uid": null}'])
def test_a_damaged_record_has_no_owner(tmp_path: Path, text: str) -> None:
    mark = Mark(OWN, tmp_path)
    mark.make(0)
    (mark.folder / "owner.json").write_text(text)
    assert mark.owner() is None


def test_a_process_is_recorded_by_number_and_start(tmp_path: Path) -> None:
    mark = Mark(OWN, tmp_path)
    mark.make(0)
    launch.record(mark.folder / "pid")
    assert mark.recorded() == (os.getpid(), launch.start_time(os.getpid()))


@pytest.mark.parametrize("text", ["", "12", "x y", "1 2 3", "-1 5"])
def test_a_damaged_process_record_is_none(tmp_path: Path, text: str) -> None:
    mark = Mark(OWN, tmp_path)
    mark.make(0)
    (mark.folder / "pid").write_text(text)
    assert mark.recorded() is None


def test_a_process_without_the_mark_is_not_ours(tmp_path: Path) -> None:
    mark = Mark(OWN, tmp_path)
    mark.make(0)
    launch.record(mark.folder / "pid")
    assert marks.mark_of(os.getpid()) == ""
    assert mark.processes() == []


def test_addresses_are_read_from_ip(monkeypatch: pytest.MonkeyPatch) -> None:
    told = '[{"ifname":"ipsec0","addr_info":[{"local":"10.30.0.1"},{}]},{"ifname":"eth0"}]'
    monkeypatch.setattr(marks, "_ip", lambda *_words: told)
    assert marks.addresses("ip") == {"10.30.0.1": "ipsec0"}


@pytest.mark.parametrize("told", ["", "no json"])
def test_an_ip_that_says_nothing_knows_no_address(
    monkeypatch: pytest.MonkeyPatch, told: str
) -> None:
    monkeypatch.setattr(marks, "_ip", lambda *_words: told)
    assert marks.addresses("ip") == {}


def test_only_our_own_table_is_cleared(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, ...]] = []

    def ip(_path: str, *words: str) -> str:
        asked.append(words)
        return "220:\tfrom all lookup 1\n" if words[0] == "-4" and words[2] == "show" else ""

    monkeypatch.setattr(marks, "_ip", ip)
    marks.clear_rules("ip", OWN)
    table = str(charon.table(OWN))
    assert ("-4", "rule", "del", "table", table) in asked
    assert ("-6", "rule", "del", "table", table) not in asked
    assert all(words[-1] == table for words in asked)
