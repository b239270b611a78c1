"""What is kept over a restart: enough to go on, never a secret, never a crash (U33)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.ui.walker import Walker
from wizard.model import Connection, Protocol
from wizard.ui.journey import resume
from wizard.ui.journey.draft import Draft
from wizard.ui.settings import Settings


def test_u33_what_a_run_was_about_comes_back_and_leads_to_the_test(tmp_path: Path) -> None:
    walker = Walker().to_review()
    resume.keep(tmp_path, walker.flow.draft)
    text = (tmp_path / resume.FILE).read_text("utf-8")
    assert not [
        word for word in walker.flow.secrets.values() if word == "goodpass" and word in text
    ]
    fresh = Walker()
    fresh.flow.kept = resume.kept(tmp_path)
    fresh.run(fresh.flow.go_on())
    assert fresh.flow.page == "network"
    assert fresh.flow.session.profile == walker.flow.session.profile
    assert fresh.flow.session.verdicts == walker.flow.known("check").verdicts


def test_an_entry_comes_back_as_it_was(tmp_path: Path) -> None:
    entry = Connection("Office", "vpn.example", Protocol.IKEV2, ours=False, last_failure="809")
    resume.keep(tmp_path, replace(Draft(), entry=entry))
    kept = resume.kept(tmp_path)
    assert kept is not None
    assert kept.entry == entry


@pytest.mark.parametrize("text", ["", "{", "[]", '{"server": 1}', "null", '{"entry": 5}'])
def test_a_broken_file_is_as_good_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / resume.FILE).write_text(text, "utf-8")
    assert resume.kept(tmp_path) is None


def test_an_end_leaves_nothing(tmp_path: Path) -> None:
    resume.keep(tmp_path, Draft(server="vpn.example"))
    resume.drop(tmp_path)
    assert not list(tmp_path.iterdir())
    assert resume.kept(tmp_path) is None


def test_practice_reads_preferences_and_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    Settings(path).put(theme="dark")
    practised = Settings(path, keeps=False)
    assert practised.now.theme == "dark"
    practised.put(theme="light")
    practised.remember(Draft(server="vpn.example"))
    assert practised.remembered() is None
    assert Settings(path).now.theme == "dark"
    assert list(tmp_path.iterdir()) == [path]
