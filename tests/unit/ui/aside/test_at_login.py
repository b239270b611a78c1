from __future__ import annotations

import configparser
import plistlib
import re
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.ui.aside import at_login
from wizard.ui.aside.at_login import DesktopFile, LaunchAgent, exec_line

WORDS = ("/opt/a b/python", "-m", "wizard", "--hidden")


def test_nothing_starts_by_itself_at_first(tmp_path: Path) -> None:
    assert not at_login.get(DesktopFile(tmp_path / "autostart"))
    assert not (tmp_path / "autostart").exists()


def test_asked_for_it_starts_hidden_and_taken_back_it_leaves_nothing(tmp_path: Path) -> None:
    place = DesktopFile(tmp_path / "autostart", WORDS)
    assert at_login.put(True, place)
    assert at_login.get(place)
    read = configparser.ConfigParser(interpolation=None)
    read.read(tmp_path / "autostart" / "passthrough-wizard.desktop")
    entry = read["Desktop Entry"]
    assert entry["type"] == "Application"
    assert entry["exec"] == '"/opt/a b/python" -m wizard --hidden'
    assert at_login.put(False, place)
    assert at_login.put(False, place)  # taken back twice is taken back
    assert not at_login.get(place)
    assert list((tmp_path / "autostart").iterdir()) == []


def test_switched_off_by_the_desktop_counts_as_off(tmp_path: Path) -> None:
    (tmp_path / "passthrough-wizard.desktop").write_text("[Desktop Entry]\nHidden=true\n")
    assert not DesktopFile(tmp_path, WORDS).get()


def test_a_launch_agent(tmp_path: Path) -> None:
    place = LaunchAgent(tmp_path / "LaunchAgents", WORDS)
    place.put(True)
    (file,) = (tmp_path / "LaunchAgents").iterdir()
    assert plistlib.loads(file.read_bytes())["ProgramArguments"] == list(WORDS)
    place.put(False)
    assert not place.get()
    assert list((tmp_path / "LaunchAgents").iterdir()) == []


def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file in its place")
    assert not at_login.put(True, DesktopFile(tmp_path / "autostart", WORDS))
    assert not at_login.get(DesktopFile(tmp_path / "autostart", WORDS))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the folder of XDG")
def test_the_folder_follows_xdg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert at_login.put(True)
    assert (tmp_path / "autostart" / "passthrough-wizard.desktop").exists()
    assert at_login.put(False)


def test_the_command_starts_this_program_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    assert at_login.command()[-1] == "--hidden"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert at_login.command() == (sys.executable, "--hidden")


@given(
    st.lists(
        st.text(st.characters(codec="ascii", categories=("L", "N", "P", "S", "Z"))), max_size=4
    )
)
def test_an_exec_line_says_what_was_meant(words: list[str]) -> None:
    line = exec_line(words).replace("\\\\", "\\")  # as the string of a key file is read
    found = re.findall(r'"((?:\\.|[^"\\])*)"|(\S+)', line)  # as the arguments of Exec are read
    read = [re.sub(r"\\(.)", r"\1", quoted) or plain for quoted, plain in found]
    assert [word.replace("%%", "%") for word in read] == words
