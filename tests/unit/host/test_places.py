from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from wizard.host.places import FILE, Places
from wizard.model import Network

MAC, NAME = "A0:B1:C2:D3:E4:F5", "Home"
PIN = "ab" * 32


def test_unknown_until_somebody_said_so(tmp_path: Path) -> None:
    assert Places(tmp_path).whose(MAC, NAME) is Network.UNKNOWN
    assert not (tmp_path / FILE).exists()


def test_an_answer_is_remembered_by_mac_and_name_together(tmp_path: Path) -> None:
    Places(tmp_path / "new").remember(MAC, NAME, Network.MINE)
    again = Places(tmp_path / "new")
    assert again.whose(MAC.lower(), NAME) is Network.MINE
    assert again.whose(MAC, "Guest") is Network.UNKNOWN
    assert again.whose("a0:b1:c2:d3:e4:00", NAME) is Network.UNKNOWN
    again.remember(MAC, NAME, Network.MANAGED)
    assert Places(tmp_path / "new").whose(MAC, NAME) is Network.MANAGED


def test_without_a_mac_nothing_is_remembered(tmp_path: Path) -> None:
    Places(tmp_path).remember("", NAME, Network.MINE)
    assert Places(tmp_path).whose("", NAME) is Network.UNKNOWN


def test_certificates_are_pinned_per_router(tmp_path: Path) -> None:
    places = Places(tmp_path)
    assert places.pinned(MAC) == ""
    places.pin(MAC, PIN.upper())
    assert Places(tmp_path).pinned(MAC.lower()) == PIN
    assert places.pinned("other") == ""


def test_only_a_sha256_can_be_pinned(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="x"):
        Places(tmp_path).pin(MAC, "x")
    assert Places(tmp_path).pinned(MAC) == ""


def test_the_two_tables_do_not_disturb_each_other(tmp_path: Path) -> None:
    places = Places(tmp_path)
    places.remember(MAC, NAME, Network.MINE)
    places.pin(MAC, PIN)
    assert places.whose(MAC, NAME) is Network.MINE
    assert places.pinned(MAC) == PIN


@pytest.mark.skipif(os.name == "nt", reason="no modes there")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    Places(tmp_path).pin(MAC, PIN)
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


@pytest.mark.parametrize(
    "broken", [b"", b"{", b"[]", b'{"schema": 2}', b'{"networks": []}', b"\xff", b"[" * 100_000]
)
def test_a_broken_file_is_put_aside_not_lost(tmp_path: Path, broken: bytes) -> None:
    (tmp_path / FILE).write_bytes(broken)
    places = Places(tmp_path)
    assert places.pinned(MAC) == ""
    places.pin(MAC, PIN)
    assert places.pinned(MAC) == PIN
    (aside,) = (path for path in tmp_path.iterdir() if path.name != FILE)
    assert aside.read_bytes() == broken


def test_a_second_broken_file_does_not_overwrite_the_first(tmp_path: Path) -> None:
    for text in ("first", "second"):
        (tmp_path / FILE).write_text(text)
        assert Places(tmp_path).pinned(MAC) == ""
    kept = sorted(path.read_text() for path in tmp_path.iterdir())
    assert kept == ["first", "second"]


def test_values_of_the_wrong_kind_are_ignored(tmp_path: Path) -> None:
    data = {"schema": 1, "networks": {f"{MAC.lower()} {NAME}": "palace"}, "certificates": {"x": 7}}
    (tmp_path / FILE).write_text(json.dumps(data))
    assert Places(tmp_path).whose(MAC, NAME) is Network.UNKNOWN
    assert Places(tmp_path).pinned("x") == ""


def test_a_failed_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = Places(tmp_path)
    places.pin(MAC, PIN)

    def fail(_descriptor: int) -> None:
        raise OSError(28, "disk full")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="disk full"):
        places.pin(MAC, "cd" * 32)
    assert Places(tmp_path).pinned(MAC) == PIN
    assert [path.name for path in tmp_path.iterdir()] == [FILE]
