"""`python -m tests.lab [--router SWITCHES] [--server FAULTS] [--as-user] -- COMMAND...`."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from collections.abc import Sequence

from tests.lab import profile, switches
from tests.lab.switches import Impossible
from tests.lab.world import World

WRONG_USE, CANCELLED = 2, 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.lab", description=__doc__)
    parser.add_argument("--router", default="", metavar="SWITCHES")
    parser.add_argument("--server", default="", metavar="FAULTS")
    parser.add_argument("--json", action="store_true", help="the world's names on stderr")
    parser.add_argument("--as-user", action="store_true", help="an ordinary user runs COMMAND")
    parser.add_argument("--secrets", action="store_true", help="print the secrets file")
    parser.add_argument("--profile", choices=profile.PROTOCOLS, help="print a profile")
    parser.add_argument("command", nargs=argparse.REMAINDER, metavar="-- COMMAND")
    return parser


def _print(options: argparse.Namespace) -> bool:
    """Print what was asked for instead of a world; whether there was anything."""
    if options.secrets:
        print(json.dumps(profile.secrets()))
    elif options.profile:
        same = switches.router(options.router).same_subnet
        print(profile.profile(options.profile, same_subnet=same), end="")
    return bool(options.secrets or options.profile)


def _command(options: argparse.Namespace) -> list[str]:
    words = options.command[1:] if options.command[:1] == ["--"] else options.command
    return words or [os.environ.get("SHELL", "/bin/sh")]


def _end(number: int, _frame: object) -> None:
    """Told to end while the world is built or taken down: take it down, then go."""
    raise SystemExit(128 + number)


def _run(options: argparse.Namespace) -> int:
    """Build, run, take down; the command's exit code, 128 + N where signal N ended it."""
    signal.signal(signal.SIGTERM, _end)
    with World(options.router, options.server) as world:
        if options.json:
            print(json.dumps(world.facts()), file=sys.stderr, flush=True)
        process = world.popen(_command(options), as_user=options.as_user, stdin=None)

        def pass_on(number: int, _frame: object) -> None:
            process.send_signal(number)

        # a terminal tells both of us; the command decides, and the world ends after it
        signal.signal(signal.SIGINT, signal.SIG_IGN if os.isatty(0) else pass_on)
        signal.signal(signal.SIGTERM, pass_on)
        code = process.wait()
        signal.signal(signal.SIGTERM, _end)
    return code if code >= 0 else 128 - code


def main(words: Sequence[str] | None = None) -> int:
    """The lab's command line."""
    options = _parser().parse_args(words)
    try:
        return 0 if _print(options) else _run(options)
    except Impossible as error:
        print(error, file=sys.stderr)
        return WRONG_USE
    except KeyboardInterrupt:
        return CANCELLED


if __name__ == "__main__":
    sys.exit(main())
