"""Our entries on disk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.model import Connection, Protocol
from wizard.vpn import entries

OFFICE = Connection("Office", "vpn.example", Protocol.IKEV2, routes=("10.20.0.0/24",))


def test_an_entry_comes_back(tmp_path: Path) -> None:
    entries.save(tmp_path, OFFICE)
    assert entries.load(tmp_path) == (OFFICE,)


def test_files_are_closed_to_others(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    entries.save(folder, OFFICE)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert [path.stat().st_mode & 0o777 for path in folder.iterdir()] == [0o600]


def test_the_same_name_is_replaced(tmp_path: Path) -> None:
    entries.save(tmp_path, OFFICE)
    other = Connection("Office", "other.example", Protocol.IKEV2)
    entries.save(tmp_path, other)
    assert entries.load(tmp_path) == (other,)


def test_deleting_twice_is_fine(tmp_path: Path) -> None:
    entries.save(tmp_path, OFFICE)
    entries.delete(tmp_path, "Office")
    entries.delete(tmp_path, "Office")
    assert entries.load(tmp_path) == ()


@pytest.mark.parametrize("name", ["../../etc/passwd", "a/b", "", ".", "x" * 5000, "日本\0"])
def test_any_name_stays_in_the_folder(tmp_path: Path, name: str) -> None:
    entries.save(tmp_path / "own", Connection(name, "vpn.example", Protocol.IKEV2))
    assert [path.name for path in tmp_path.iterdir()] == ["own"]
    assert entries.load(tmp_path / "own")[0].name == name


@given(text=st.text(max_size=100))
def test_a_damaged_file_is_passed_over(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.mktemp("entries")
    (folder / "bad.json").write_text(text, encoding="utf-8")
    (folder / "odd.json").write_text(json.dumps({"name": text}), encoding="utf-8")
    assert entries.load(folder) == ()


def test_no_folder_no_entries(tmp_path: Path) -> None:
    assert entries.load(tmp_path / "absent") == ()
