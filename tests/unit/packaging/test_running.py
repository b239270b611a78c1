import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest


def test_both_outputs_are_kept_in_order(running: ModuleType) -> None:
    program = "import os; os.write(1, b'one '); os.write(2, b'two '); raise SystemExit(3)"
    ended = running.run([sys.executable, "-I", "-c", program], os.environ)
    assert (ended.code, ended.output) == (3, "one two ")


def test_a_program_is_given_no_input(running: ModuleType) -> None:
    program = "import sys; print(repr(sys.stdin.read()))"
    assert running.run([sys.executable, "-I", "-c", program], os.environ).output == "''\n"


def test_a_program_that_is_not_there_ends_with_127(running: ModuleType) -> None:
    ended = running.run(["/nowhere/program"], os.environ)
    assert ended.code == 127
    assert "/nowhere/program" in ended.output


def test_a_stop_ends_the_program_too(running: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(seconds: float) -> None:
        raise KeyboardInterrupt

    ended: list[subprocess.Popen[bytes]] = []
    end = running._end

    def noted(program: subprocess.Popen[bytes]) -> None:
        end(program)
        ended.append(program)

    monkeypatch.setattr(running, "TICK", 0.01)
    monkeypatch.setattr(running, "_tick", stopped)
    monkeypatch.setattr(running, "_end", noted)
    with pytest.raises(KeyboardInterrupt):
        running.run([sys.executable, "-I", "-c", "input()\nimport time; time.sleep(60)"], {})
    (program,) = ended
    assert program.poll() is not None


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        ("Failed to establish a new connection: [Errno 111]", True),
        ("Temporary failure resolving 'deb.example'", True),
        ("HTTPSConnectionPool: Read timed out.", True),
        ("ERROR: No matching distribution found for setuptools>=77", False),
        ("E: Unable to locate package nosuch", False),
        ("", False),
    ],
)
def test_what_speaks_of_the_network(output: str, expected: bool, running: ModuleType) -> None:
    assert running.speaks_of_network(output) is expected


def test_only_one_at_a_time(running: ModuleType, tmp_path: Path) -> None:
    fcntl = pytest.importorskip("fcntl", reason="the lock is Unix's")
    descriptor = os.open(tmp_path, os.O_RDONLY)
    try:
        with running.alone(tmp_path), pytest.raises(BlockingIOError):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    finally:
        os.close(descriptor)
    assert list(tmp_path.iterdir()) == []
