"""Marks: folders, records, and what counts as ours."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from wizard.privilege import launch, marks, resolv
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
    marks.clear_routing("ip", OWN)
    table = str(charon.table(OWN))
    assert ("-4", "rule", "del", "table", table) in asked
    assert ("-6", "rule", "del", "table", table) not in asked
    assert all(words[-1] == table for words in asked)


def silent(_ip: str, *_words: str) -> str:
    return ""


@pytest.fixture
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system on which nothing bears a mark."""
    monkeypatch.setattr(marks, "_ip", silent)
    monkeypatch.setattr(resolv, "bears", lambda _identifier: False)


@pytest.mark.usefixtures("clean")
def test_nothing_is_left_of_what_never_was(tmp_path: Path) -> None:
    assert marks.left(OWN, "ip", tmp_path) == []


@pytest.mark.usefixtures("clean")
def test_each_thing_left_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Mark(OWN, tmp_path).make(0)
    assert marks.left(OWN, "ip", tmp_path) == ["folder"]
    monkeypatch.setattr(resolv, "bears", lambda identifier: identifier == OWN)
    assert marks.left(OWN, "ip", tmp_path) == ["folder", "dns"]


@pytest.mark.usefixtures("clean")
@pytest.mark.parametrize("family", ["-4", "-6"])
@pytest.mark.parametrize("kind", ["rule", "route"])
def test_a_rule_or_a_route_of_our_table_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, family: str, kind: str
) -> None:
    asked = (family, kind, "show", "table", str(charon.table(OWN)))
    monkeypatch.setattr(marks, "_ip", lambda _ip, *words: "220: x" if words == asked else "")
    assert marks.left(OWN, "ip", tmp_path) == ["routing"]
    assert marks.left(OWN, "", tmp_path) == []


def test_routes_go_even_where_their_rule_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []

    def answer(_ip: str, *words: str) -> str:
        done.append(" ".join(words[:3]))
        return "default dev x" if words[1:3] == ("route", "show") else ""

    monkeypatch.setattr(marks, "_ip", answer)
    marks.clear_routing("ip", OWN)
    assert "-4 route flush" in done
    assert "-6 route flush" in done
    assert not any("rule del" in words for words in done)
