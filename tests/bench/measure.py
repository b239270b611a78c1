"""Runs one command and prints what it cost, as JSON: `python -S -m tests.bench.measure WORDS...`.

Standard library only and small, so that it adds little to what it measures. Keys: code, seconds,
cpu (user + system seconds by wait4), rss (peak, bytes), threads (most seen), output (stdout),
lines (stderr as [seconds since start, text]).
"""

from __future__ import annotations

import json
import os
import selectors
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

TICK = 0.005
"""Seconds between looks at /proc; a peak in the last tick before the end may be missed."""


class Watch:
    """The highest memory and thread count seen of one process.

    wait4's own peak is not used: across exec it keeps the peak of whoever forked.
    """

    def __init__(self, pid: int) -> None:
        self._path = Path(f"/proc/{pid}/status")
        self.rss = 0
        self.threads = 0

    def look(self) -> None:
        """Read /proc once; a process that is gone changes nothing."""
        try:
            rows = self._path.read_text().splitlines()
        except OSError:
            return
        fields = dict(row.split(":", 1) for row in rows if ":" in row)
        self.rss = max(self.rss, int(fields.get("VmHWM", "0").split()[0]) * 1024)
        self.threads = max(self.threads, int(fields.get("Threads", "0")))


class Streams:
    """What the command says while it runs."""

    def __init__(self, process: subprocess.Popen[bytes], started: float) -> None:
        self._selector = selectors.DefaultSelector()
        self._started = started
        self.output = b""
        self.lines: list[tuple[float, str]] = []
        for stream, take in ((process.stdout, self._out), (process.stderr, self._err)):
            if stream:
                self._selector.register(stream, selectors.EVENT_READ, take)

    def _out(self, data: bytes) -> None:
        self.output += data

    def _err(self, data: bytes) -> None:
        now = time.perf_counter() - self._started
        self.lines += [(now, line) for line in data.decode(errors="replace").splitlines()]

    def listen(self, seconds: float) -> bool:
        """Take what is there; whether anybody may still speak."""
        for key, _ in self._selector.select(seconds):
            data = os.read(key.fd, 65536)
            if data:
                key.data(data)
            else:
                self._selector.unregister(key.fileobj)
        return bool(self._selector.get_map())


def measure(words: list[str]) -> dict[str, Any]:
    """Run to the end."""
    pipe = subprocess.PIPE
    started = time.perf_counter()
    process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=pipe, stderr=pipe)
    watch, streams = Watch(process.pid), Streams(process, started)
    while streams.listen(TICK):
        watch.look()
    _, status, usage = os.wait4(process.pid, 0)
    return {
        "code": os.waitstatus_to_exitcode(status),
        "seconds": time.perf_counter() - started,
        "cpu": usage.ru_utime + usage.ru_stime,
        "rss": watch.rss,
        "threads": watch.threads,
        "output": streams.output.decode(errors="replace"),
        "lines": streams.lines,
    }


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1:])))
