"""`python -m tests.bench [probes|window]`: each beside what people use today, in one run.

The probes beside ike-scan and nmap, on the lab; the window beside nm-connection-editor, under an X
server without a screen. Prints what was measured; asserts nothing on time. Every measurement of
the probes has a fresh world, because a VPN server remembers who has asked it half a question.
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.bench import window
from tests.bench.contenders import DROPPING, OPEN, SCANNERS, WIZARD, Contender, judged, total
from tests.lab.switches import Impossible
from tests.lab.world import World

ROUNDS = 3
TARGETS = 1000
DROPS = "udp500=drop,udp4500=drop,udp1701=drop,tcp1723=drop"
PATHS = (("open path", "", OPEN), ("dropping path", DROPS, DROPPING))
SILENT_NETWORK = "198.18.0.0/15"
"""Benchmark addresses (RFC 2544); the lab's internet swallows whatever goes there."""
MEGABYTE = 1 << 20

Cost = dict[str, Any]


def measured(world: World, *words: str) -> Cost:
    """One command in the client machine, by measure.py."""
    runner = [sys.executable, "-S", "-m", "tests.bench.measure"]
    return dict(json.loads(world.run([*runner, *words], check=True).stdout))


def once(contender: Contender, router: str) -> Cost:
    """All commands of one contender, one after another, in a fresh world."""
    with World(router) as world:
        cost = total([measured(world, *words) for words in contender.commands])
    return cost | {"answers": contender.read(cost["output"])}


def middle(costs: list[Cost]) -> Cost:
    """The round whose time is the median."""
    return sorted(costs, key=lambda cost: float(cost["seconds"]))[len(costs) // 2]


def _row(name: str, cost: Cost, truth: dict[str, str]) -> str:
    count = judged(cost["answers"], truth)
    return (
        f"  {name:<32} {cost['seconds']:7.2f} {cost['cpu']:7.2f} {cost['rss'] / MEGABYTE:7.1f}"
        f"   {count['right']:5} {count['wrong']:5} {count['unsure']:6} {count['unasked']:7}"
    )


def _first_word(cost: Cost) -> str:
    """When the probe first said that something does not come through."""
    said = [seconds for seconds, line in cost["lines"] if "Looks blocked" in line]
    return f"{said[0]:.2f} s" if said else "not before the end"


def compare() -> Iterator[str]:
    """Both contenders on both paths, in turns."""
    yield f"{'':34} seconds  cpu s  RSS MB   right wrong unsure unasked  (of 5 questions)"
    for title, router, truth in PATHS:
        rounds = [(once(WIZARD, router), once(SCANNERS, router)) for _ in range(ROUNDS)]
        own, other = (middle([both[side] for both in rounds]) for side in (0, 1))
        yield title
        yield _row(WIZARD.name, own, truth)
        yield _row(SCANNERS.name, other, truth)
        yield (
            f"  ratio of seconds {own['seconds'] / other['seconds']:.2f}, of CPU"
            f" {own['cpu'] / other['cpu']:.2f}, of peak memory {own['rss'] / other['rss']:.2f}"
        )
        if truth is DROPPING:
            yield f"  the probe's first word of a block: {_first_word(own)}"


def start_up(world: World) -> str:
    """What `--version` costs, beside a Python that does nothing."""
    version = [measured(world, "passthrough-wizard", "--version") for _ in range(5)]
    nothing = [measured(world, sys.executable, "-c", "pass") for _ in range(5)]
    own, bare = (statistics.median(c["seconds"] for c in costs) for costs in (version, nothing))
    return (
        f"--version: {own:.3f} s, {own / bare:.1f} times a bare Python ({bare:.3f} s),"
        f" peak {max(c['rss'] for c in version) / MEGABYTE:.1f} MB"
    )


def loop_speed(world: World) -> str:
    """The loop against a responder on loopback."""
    words = [sys.executable, "-m", "tests.bench.loop_speed", str(TARGETS)]
    told = json.loads(world.run(words, check=True).stdout)
    return (
        f"loop: {told['packets']} packets in {told['cpu']:.2f} CPU s"
        f" = {told['packets'] / told['cpu']:.0f} packets per CPU second"
        f" ({told['seconds']:.2f} s in all, {told['yes']} of {told['asked']} answers right)"
    )


def many(world: World) -> str:
    """A thousand targets that never answer: all stay open until the last round is over."""
    swallow = ["ip", "-n", world.namespace("internet"), "route", "add", "blackhole"]
    subprocess.run([*swallow, SILENT_NETWORK], check=True)
    targets = Path(world.folder, "targets")
    hosts = (f"198.18.{n // 250}.{n % 250 + 1}" for n in range(TARGETS))
    targets.write_text("".join(f"{host}\n" for host in hosts))
    cost = measured(world, "passthrough-wizard", "probe", "--targets", str(targets), "--json")
    lines = [json.loads(line) for line in cost["output"].splitlines()]
    blocked = sum("passes" in line["verdicts"].values() for line in lines if "verdicts" in line)
    return (
        f"{TARGETS} silent targets at once: {cost['seconds']:.1f} s, {cost['cpu']:.1f} CPU s,"
        f" peak {cost['rss'] / MEGABYTE:.0f} MB, {cost['threads']} thread(s),"
        f" {len(lines)} lines, {blocked} of them wrongly fine"
    )


def probes() -> Iterator[str]:
    """Everything about the probes, one line as soon as it is known."""
    missing = [name for name in ("ike-scan", "nmap") if not shutil.which(name)]
    if missing:
        yield f"probes: left out, for they need {' and '.join(missing)}"
        return
    try:
        yield from compare()
        for question in (start_up, loop_speed, many):
            with World() as world:
                yield question(world)
    except Impossible as error:
        yield f"probes: left out: {error}"


PARTS = {"probes": probes, "window": window.lines}


def main(words: list[str]) -> int:
    """The parts that were named, or all of them; 2 where something was left out."""
    unknown = set(words) - set(PARTS)
    if unknown:
        print(
            f"No such part: {', '.join(sorted(unknown))}. {' and '.join(PARTS)}.", file=sys.stderr
        )
        return 2
    left_out = False
    for part in words or PARTS:
        for line in PARTS[part]():
            left_out = left_out or "left out" in line
            print(line, flush=True)
    return 2 if left_out else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
