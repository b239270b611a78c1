"""Ctrl-C on a real terminal, while a person is asked or standard input is read: 130, at once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click
import pytest

from wizard import cli

if sys.platform == "win32":
    pytest.skip("no pseudo-terminals there", allow_module_level=True)

import pty

CTRL_C, CTRL_D = b"\x03", b"\x04"
MOST_SECONDS = 1.0
"""From the key to the end of the command."""
START_SECONDS = 30.0
"""A start of Python on a busy machine."""
OWN_TERMINAL = """
import fcntl, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
"""
READS_SECRETS = """
class Told:
    @property
    def buffer(self):
        print("reading", file=sys.stderr, flush=True)
        return sys.__stdin__.buffer

sys.stdin = Told()
from wizard.cli import main
sys.exit(main(sys.argv[1:]))
"""
ASKS_A_PERSON = """
from wizard.cli import main
sys.exit(main(sys.argv[1:]))
"""
ASKS_A_SECRET = """
import click
from wizard.cli.frame import command
from wizard.cli.secrets import secret_asker

group = click.Group()

@command(group)
def ask(frame):
    assert not frame.stop.is_set()  # the work has begun
    secret_asker()("vpn_password")
    return 0

sys.exit(group.main(sys.argv[1:], standalone_mode=False))
"""


@contextmanager
def running(code: str, words: tuple[str, ...], home: Path) -> Iterator[tuple[Any, int]]:
    """A command on a terminal of its own; the terminal's other end."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", OWN_TERMINAL + code, *words],
        stdin=theirs,
        stderr=theirs,
        stdout=subprocess.PIPE,
        start_new_session=True,
        env={**os.environ, "XDG_DATA_HOME": str(home)},
    )
    os.close(theirs)
    try:
        yield process, ours
    finally:
        process.kill()
        process.communicate()
        os.close(ours)


def wait_for(terminal: int, shown: bytes) -> None:
    """Read the terminal until this stands there."""
    seen = b""
    while shown not in seen:
        seen += os.read(terminal, 1024)


@pytest.mark.parametrize(
    ("code", "words", "shown"),
    [
        (ASKS_A_SECRET, ("ask", "--json"), b"Password for the VPN: "),
        (READS_SECRETS, ("vpn", "connect", "office", "--secrets", "-", "--json"), b"reading"),
        (READS_SECRETS, ("router", "status", "--secrets", "-", "--json"), b"reading"),
        (READS_SECRETS, ("undo", "--secrets", "-", "--json"), b"reading"),
        (ASKS_A_PERSON, ("diagnose", "--ask", "--json"), b"[y/n/?]"),
    ],
)
def test_ctrl_c_ends_a_wait_for_a_person_at_once(
    code: str, words: tuple[str, ...], shown: bytes, tmp_path: Path
) -> None:
    with running(code, words, tmp_path) as (process, terminal):
        wait_for(terminal, shown)
        os.write(terminal, CTRL_C)
        began = time.monotonic()
        out, _ = process.communicate(timeout=START_SECONDS)
        passed = time.monotonic() - began
    assert process.returncode == 130
    answer = json.loads(out)
    assert (answer["exit"], answer["error"]["code"]) == (130, "cancelled")
    assert answer["error"]["text"] != "cancelled"
    assert passed < MOST_SECONDS


def test_a_prompt_without_an_answer_is_a_missing_secret(tmp_path: Path) -> None:
    with running(ASKS_A_SECRET, ("ask", "--json"), tmp_path) as (process, terminal):
        wait_for(terminal, b"VPN: ")
        os.write(terminal, CTRL_D)
        out, _ = process.communicate(timeout=START_SECONDS)
    answer = json.loads(out)
    assert answer["error"]["code"] == "secrets.missing"
    assert "vpn_password" in answer["error"]["text"]


@pytest.mark.parametrize("ends", [click.Abort(), KeyboardInterrupt()])
def test_interrupted_outside_of_a_command_it_is_told_too(
    ends: BaseException, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_arguments: object, **_options: object) -> None:
        raise ends

    monkeypatch.setattr(cli.root, "main", interrupted)
    assert cli.main(["vpn", "list", "--json"]) == 130
    answer = json.loads(capsys.readouterr().out)
    assert (answer["command"], answer["exit"], answer["ok"]) == ("vpn", 130, False)
    assert answer["error"]["code"] == "cancelled"
    assert cli.main(["vpn", "list"]) == 130
    assert capsys.readouterr().out == ""
