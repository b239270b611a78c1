"""How many packets the loop moves in a CPU second: `python -m tests.bench.loop_speed TARGETS`.

Runs in the lab's client, whose loopback addresses 127.1.x.y all answer by responder.py. Prints
JSON: packets (both ways), cpu (of this process only), seconds, yes (answers that were right).
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time

from wizard.probes import catalogue
from wizard.probes.loop import ask
from wizard.work import RealClock, Work

QUESTIONS = ("ike.500", "ike.4500")


def cpu() -> float:
    """User and system seconds of this process so far."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def addresses(count: int) -> list[str]:
    """Loopback addresses, as many as wanted (up to 64,000)."""
    return [f"127.1.{number // 250}.{number % 250 + 1}" for number in range(count)]


def main(count: int) -> None:
    """Ask all targets at once."""
    pipe = subprocess.PIPE
    words = [sys.executable, "-S", "-m", "tests.bench.responder"]
    with subprocess.Popen(words, stdin=pipe, stdout=pipe) as responder:
        assert responder.stdin is not None
        assert responder.stdout is not None
        responder.stdout.readline()
        talks = [c for a in addresses(count) for c in catalogue.conversations(a, a, QUESTIONS)]
        started, spent = time.perf_counter(), cpu()
        findings = list(ask(talks, Work(RealClock())))
        spent, seconds = cpu() - spent, time.perf_counter() - started
        responder.stdin.close()
        moved = json.loads(responder.stdout.readline())
    right = sum(f.probe in QUESTIONS and f.answer == "yes" for f in findings)
    told = {"packets": moved["received"] + moved["sent"], "cpu": spent, "seconds": seconds}
    print(json.dumps(told | {"yes": right, "asked": count * len(QUESTIONS)}))


if __name__ == "__main__":
    main(int(sys.argv[1]))
