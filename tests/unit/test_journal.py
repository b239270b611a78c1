"""The journal: what is written is there after a crash, and one lock holds the machine."""

from __future__ import annotations

import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.unit.clocks import FrozenClock
from wizard.journal import PENDING_MARGIN, Journal, machine_lock
from wizard.model import Change, Misuse, Place, WizardError

SWITCH = Change(
    Place.ROUTER,
    "openwrt:pptp",
    {"defaults.auto_helper": "0"},
    {"defaults.auto_helper": None},
    {"address": "192.168.1.1", "driver": "openwrt", "before": "no_helper", "after": "passes"},
    {"rollback": 15.0},
    (("firewall.defaults.auto_helper", "0", ""),),
)


def test_a_change_comes_back_as_it_was_written(tmp_path: Path) -> None:
    clock = FrozenClock(wall=1000.0)
    journal = Journal(tmp_path / "journal.db", clock)
    run = journal.begin("setup")
    number = journal.intend(run, SWITCH)
    journal.mark(number, "done", {"defaults.auto_helper": None})
    journal.close()
    entry = Journal(tmp_path / "journal.db", clock).record(run).entries[0]
    assert entry.change == SWITCH
    assert entry.state == "done"
    assert entry.result == {"defaults.auto_helper": None}
    assert entry.pending_until == 1000.0 + 15.0 + PENDING_MARGIN


def test_undo_starts_the_routers_timer_anew(tmp_path: Path) -> None:
    clock = FrozenClock(wall=0.0)
    journal = Journal(tmp_path / "journal.db", clock)
    run = journal.begin("setup")
    journal.intend(run, SWITCH)
    clock.pass_by(100.0)
    journal.undoing(journal.record(run).entries[0])
    assert journal.record(run).entries[0].pending_until == 100.0 + 15.0 + PENDING_MARGIN


def test_only_open_changes_are_offered_newest_first(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.db", FrozenClock())
    run = journal.begin("setup")
    first, failed, last = (journal.intend(run, SWITCH) for _ in range(3))
    journal.mark(first, "done")
    journal.mark(failed, "failed")
    journal.mark(last, "done")
    assert [entry.number for entry in journal.record(run).undoable] == [last, first]
    journal.mark(first, "undone")
    journal.mark(last, "undone")
    assert journal.undoable() == ()


def test_a_killed_run_is_told_from_one_that_ended(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.db", FrozenClock())
    ended, killed = journal.begin("setup"), journal.begin("setup")
    for run in (ended, killed):
        journal.intend(run, SWITCH)
    journal.end(ended, "closed")
    assert [record.id for record in journal.interrupted()] == [killed]


def test_what_was_written_survives_kill_9(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path;"
        "from tests.unit.clocks import FrozenClock;"
        "from tests.unit.test_journal import SWITCH; from wizard.journal import Journal;"
        "j = Journal(Path(sys.argv[1]), FrozenClock()); j.intend(j.begin('setup'), SWITCH);"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    path = tmp_path / "journal.db"
    ended = subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    assert ended.returncode != 0
    (record,) = Journal(path, FrozenClock()).interrupted()
    assert record.undoable[0].change == SWITCH


def test_a_run_is_found_by_the_beginning_of_its_name(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.db", FrozenClock())
    run = journal.begin("setup")
    assert journal.record(run[:6]).id == run
    with pytest.raises(Misuse) as caught:
        journal.record("no-such")
    assert caught.value.code == "journal.no_such_run"


def test_a_broken_journal_is_an_error_not_a_traceback(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    path.write_bytes(b"this is no database, it is a shopping list" * 50)
    journal = Journal(path, FrozenClock())
    with pytest.raises(Misuse) as caught:
        journal.runs()
    assert caught.value.code == "journal.unreadable"
    assert path.read_bytes().startswith(b"this is no database")


def test_the_journal_is_for_its_owner_only(tmp_path: Path) -> None:
    Journal(tmp_path / "own" / "journal.db", FrozenClock()).begin("setup")
    assert stat.S_IMODE((tmp_path / "own").stat().st_mode) == 0o700


def test_one_run_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with machine_lock(path):
        refused: list[str] = []

        def second() -> None:
            try:
                with machine_lock(path):
                    refused.append("got it")
            except WizardError as error:
                refused.append(error.code)

        thread = threading.Thread(target=second)
        thread.start()
        thread.join()
        assert refused == ["journal.locked"]
    with machine_lock(path):
        assert path.exists()
