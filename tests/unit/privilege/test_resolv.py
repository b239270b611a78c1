"""Marked lines in, exactly those lines out."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.privilege import resolv

OWN, OTHER = "ptw-00000001", "ptw-00000002"
SYSTEM = "# the system's\nsearch home\nnameserver 192.168.1.1\n"


def test_servers_come_first_with_the_mark() -> None:
    assert resolv.add(SYSTEM, ["10.20.0.10", "10.20.0.11"], OWN) == (
        f"nameserver 10.20.0.10 # passthrough-wizard {OWN}\n"
        f"nameserver 10.20.0.11 # passthrough-wizard {OWN}\n{SYSTEM}"
    )


@given(st.text(max_size=200), st.lists(st.ip_addresses().map(str), max_size=3))
def test_taking_out_gives_the_text_back(text: str, servers: list[str]) -> None:
    assert resolv.strip(resolv.add(text, servers, OWN), OWN) == text


def test_only_this_marks_lines_go() -> None:
    both = resolv.add(resolv.add(SYSTEM, ["10.0.0.1"], OTHER), ["10.0.0.2"], OWN)
    assert resolv.strip(both, OWN) == resolv.add(SYSTEM, ["10.0.0.1"], OTHER)


def test_adding_twice_leaves_one_set() -> None:
    once = resolv.add(SYSTEM, ["10.0.0.1"], OWN)
    assert resolv.add(once, ["10.0.0.2"], OWN).count(OWN) == 1


def test_a_last_line_without_its_end_goes_too() -> None:
    assert resolv.strip(f"{SYSTEM}nameserver 10.0.0.1 {resolv.mark(OWN)}", OWN) == SYSTEM


def test_a_line_that_only_looks_like_ours_stays() -> None:
    text = f"# nameserver 10.0.0.1 # passthrough-wizard {OWN}\nnameserver evil {resolv.mark(OWN)}\n"
    assert resolv.strip(text, OWN) == text


def test_a_file_is_set_and_unset(tmp_path: Path) -> None:
    file = tmp_path / "resolv.conf"
    file.write_text(SYSTEM)
    file.chmod(0o640)
    assert resolv.set_servers(["10.20.0.10"], OWN, file)
    assert OWN in file.read_text()
    assert (resolv.bears(OWN, file), resolv.bears(OTHER, file)) == (True, False)
    resolv.unset(OWN, file)
    assert not resolv.bears(OWN, file)
    assert file.read_text() == SYSTEM
    assert file.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in tmp_path.iterdir()] == ["resolv.conf"]


def test_a_mount_point_is_written_in_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "resolv.conf"
    file.write_text(SYSTEM)

    def busy(_self: Path, _target: Path) -> None:
        raise OSError(16, "busy")

    monkeypatch.setattr(Path, "replace", busy)
    assert resolv.set_servers(["10.20.0.10"], OWN, file)
    assert file.read_text() == resolv.add(SYSTEM, ["10.20.0.10"], OWN)
    assert [path.name for path in tmp_path.iterdir()] == ["resolv.conf"]


@pytest.mark.parametrize("text", ["nameserver 127.0.0.53\n", "nameserver 127.0.0.54\n"])
def test_a_resolvers_stub_is_left_alone(tmp_path: Path, text: str) -> None:
    file = tmp_path / "resolv.conf"
    file.write_text(text)
    assert not resolv.set_servers(["10.20.0.10"], OWN, file)
    assert file.read_text() == text


def test_a_link_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "stub").write_text(SYSTEM)
    file = tmp_path / "resolv.conf"
    file.symlink_to(tmp_path / "stub")
    assert not resolv.set_servers(["10.20.0.10"], OWN, file)


def test_nothing_there_is_nothing_to_do(tmp_path: Path) -> None:
    resolv.unset(OWN, tmp_path / "absent")
    assert not resolv.bears(OWN, tmp_path / "absent")
    assert not resolv.set_servers(["10.20.0.10"], OWN, tmp_path / "absent")


def test_no_servers_no_change(tmp_path: Path) -> None:
    file = tmp_path / "resolv.conf"
    file.write_text(SYSTEM)
    assert not resolv.set_servers([], OWN, file)
    assert file.read_text() == SYSTEM
