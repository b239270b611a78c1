"""Running other programs: their output kept, signs of life, one at a time, plain failures."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

TRIES = 3
"""Times a download is tried: short troubles of a network pass, longer ones are to be told."""
PAUSE = 3.0
"""Seconds before the next try, so that a name server or a proxy can come back."""
TICK = 5.0
"""Seconds between two signs of life on a terminal."""
LAST_WORDS = 10.0
"""Seconds that a program has to end by itself when we are told to stop."""

NETWORK_SIGNS = (
    "NewConnectionError",
    "ConnectTimeout",
    "ReadTimeout",
    "Read timed out",
    "ProtocolError",
    "ProxyError",
    "IncompleteRead",
    "Max retries exceeded",
    "Temporary failure",
    "Could not resolve",
    "Could not connect",
    "Unable to connect",
    "Failed to establish",
    "Failed to fetch",
    "Connection reset",
    "Connection refused",
    "Connection broken",
    "Connection failed",
    "Network is unreachable",
    "502 Bad Gateway",
    "503 Service Unavailable",
    "504 Gateway",
)
"""Words of pip and apt that speak of the network, not of the packages."""


class Failure(Exception):
    """What cannot be done: a plain sentence, the details as they came, the exit code.

    code: 1 the packages do not install, 2 wrong use, 4 no network, 7 a part of the system missing.
    """

    def __init__(self, sentence: str, details: str = "", code: int = 1) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.details = details
        self.code = code


@dataclass(frozen=True)
class Ended:
    """A program that has ended: its exit code, and both its outputs as one text."""

    code: int
    output: str


def say(sentence: str) -> None:
    """Tell a person, on stderr: stdout belongs to what is started afterwards."""
    print(sentence, file=sys.stderr, flush=True)


def run(words: Sequence[str | Path], env: Mapping[str, str], cwd: Path | None = None) -> Ended:
    """Run a program to its end; no input, no shell. A missing program ends with 127."""
    with tempfile.TemporaryFile() as kept:
        try:
            program = subprocess.Popen(
                list(map(str, words)),
                stdin=subprocess.DEVNULL,
                stdout=kept,
                stderr=subprocess.STDOUT,
                env=dict(env),
                cwd=cwd,
            )
        except OSError as error:
            return Ended(127, f"{words[0]}: {error.strerror}")
        code = _await(program)
        kept.seek(0)
        return Ended(code, kept.read().decode("utf-8", "replace"))


def _await(program: subprocess.Popen[bytes]) -> int:
    """The exit code; on a terminal a sign of life now and then. Ends the program if we end."""
    started = time.monotonic()
    try:
        while True:
            try:
                return program.wait(TICK)
            except subprocess.TimeoutExpired:
                _tick(time.monotonic() - started)
    finally:
        if program.poll() is None:
            _end(program)


def _tick(seconds: float) -> None:
    if sys.stderr.isatty():
        say(f"  still at it, {seconds:.0f} s")


def _end(program: subprocess.Popen[bytes]) -> None:
    program.terminate()
    try:
        program.wait(LAST_WORDS)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait()


def speaks_of_network(output: str) -> bool:
    """Whether a failed download failed for the network's sake."""
    return any(sign in output for sign in NETWORK_SIGNS)


def insist(
    attempt: Callable[[], Ended],
    pause: Callable[[float], None] = time.sleep,
) -> Ended:
    """Try a download up to TRIES times, as long as it fails for the network's sake."""
    for left in range(TRIES - 1, -1, -1):
        ended = attempt()
        if ended.code == 0 or not left or not speaks_of_network(ended.output):
            break
        say(f"The network did not answer. Trying again in {PAUSE:.0f} s ({left} left).")
        pause(PAUSE)
    return ended


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Wait until no other bootstrap is at work in this folder (make -j); Unix only."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
