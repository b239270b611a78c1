"""An X server without a screen, on a display that is free; ended with what was started in it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

PATIENCE = 15.0
"""Seconds for the server to end when it is told to."""


def installed() -> bool:
    """Whether there is an Xvfb here."""
    return shutil.which("Xvfb") is not None


@contextmanager
def display(width: int = 1280, height: int = 960) -> Iterator[str]:
    """The name of a new display of this size, such as ":3"; the server finds a free one itself."""
    reading, writing = os.pipe()
    options = ["-displayfd", str(writing), "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        ["Xvfb", *options, "-screen", "0", f"{width}x{height}x24"],
        pass_fds=(writing,),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()  # "" where the server ended instead
        if not number:
            raise RuntimeError("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        try:
            server.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()
