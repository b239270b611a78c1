"""What every command shares: options, time limit, Ctrl-C, errors, JSON or sentences."""

from __future__ import annotations

import functools
import json
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType
from typing import Any

import click

from router_drivers.base import JSON, RouterError, Stopped
from wizard.model import Cancelled, Event, TimeIsUp, WizardError

CANCELLED = 130
SCHEMA = 1


class StopFlag(threading.Event):
    """The stop flag of one command; watched: somebody has looked at it, so it stops something."""

    watched = False

    def is_set(self) -> bool:
        """Whether the work must end."""
        self.watched = True
        return super().is_set()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until the work must end, or so many seconds; whether it must."""
        self.watched = True
        return super().wait(timeout)


@dataclass
class Frame:
    """One command while it runs.

    data: what is known so far, told however the command ends; lines: JSON lines instead.
    """

    name: str
    json: bool
    quiet: bool
    timeout: float | None
    family: int
    stop: StopFlag = field(default_factory=StopFlag)
    began: float = field(default_factory=time.monotonic)
    data: Callable[[], dict[str, JSON]] = dict
    human: Callable[[dict[str, JSON]], None] | None = None
    changed: Callable[[], bool] = bool
    lines: bool = False

    def line(self, result: dict[str, JSON]) -> None:
        """One JSON line, as soon as it is known (--targets, --batch)."""
        print(as_line(result), flush=True)

    def tell(self, line: str) -> None:
        """A present-tense line on stderr."""
        if not self.quiet:
            print(line, file=sys.stderr, flush=True)

    def watch(self, event: Event) -> None:
        """Show an engine's event on stderr."""
        from wizard.cli.words import line_of

        line = line_of(event)
        if line:
            self.tell(line)

    def finish(self, exit_code: int, **extra: JSON) -> int:
        """Print the result (nothing more after JSON lines) and hand the exit code on."""
        if self.lines and "error" not in extra:
            return exit_code
        result: dict[str, JSON] = {
            "schema": SCHEMA,
            "command": self.name,
            "ok": exit_code == 0,
            "exit": exit_code,
            "seconds": round(time.monotonic() - self.began, 3),
            **self.data(),
            **extra,
        }
        if self.json:
            print(as_line(result))
        else:
            self._speak(result)
        return exit_code

    def _speak(self, result: dict[str, JSON]) -> None:
        if "error" in result:
            print(result["error"]["text"], file=sys.stderr)
            if not self.changed():
                return
        elif result.get("timed_out"):
            print("The time limit was reached; this is what is known so far.", file=sys.stderr)
        if self.human is not None:
            from wizard.cli.words import cleaned

            self.human(cleaned(result))


Body = Callable[..., int]


def command(group: click.Group, name: str | None = None) -> Callable[[Body], click.Command]:
    """Make a command of a body(frame, ...) -> exit code, with the contract's common options."""

    def wrap(body: Body) -> click.Command:
        @functools.wraps(body)
        def call(**options: Any) -> int:
            frame = Frame(
                click.get_current_context().command_path.partition(" ")[2],
                options.pop("json"),
                options.pop("quiet"),
                options.pop("timeout"),
                options.pop("family"),
            )
            with _interruptible(frame.stop):
                return guarded(frame, lambda: body(frame, **options))

        for option in reversed(_COMMON):
            call = option(call)
        own = name or body.__name__.replace("_", "-")
        return group.command(own, help=body.__doc__)(call)

    return wrap


_COMMON: tuple[Callable[[Any], Any], ...] = (
    click.option("--json", is_flag=True, help="One JSON object on stdout and nothing else there."),
    click.option("--quiet", is_flag=True, help="No progress."),
    click.option("--timeout", type=click.FloatRange(min=0.1), help="Total limit in seconds."),
    click.option("--ipv4", "family", flag_value=4, type=int, default=0, help="IPv4 only."),
    click.option("--ipv6", "family", flag_value=6, type=int, default=0, help="IPv6 only."),
)


def guarded(frame: Frame, body: Callable[[], int]) -> int:
    """Run a body; every way it can end becomes a result and an exit code, never a traceback."""
    try:
        return frame.finish(body())
    except (Cancelled, Stopped, KeyboardInterrupt):
        return cancelled(frame)
    except TimeIsUp:
        return frame.finish(5 if frame.changed() else 1, timed_out=True)
    except (WizardError, RouterError) as error:
        from wizard.headless import error_exit

        code = error_exit(error, changed=frame.changed())
        return frame.finish(code, error=told(error.code, error.facts))
    except BrokenPipeError:
        return 0


def cancelled(frame: Frame) -> int:
    """The answer of a command that was told to stop."""
    return frame.finish(CANCELLED, error=told("cancelled", {}))


def as_line(result: JSON) -> str:
    """A result as one line of JSON; half a character (a lone surrogate) becomes a '?'."""
    return json.dumps(result, ensure_ascii=False).encode("utf-8", "replace").decode("utf-8")


def show(lines: Iterable[str]) -> None:
    """Lines of a result, for a person, on stdout."""
    for line in lines:
        print(line, flush=True)


def told(code: str, facts: JSON) -> dict[str, JSON]:
    """An error as the contract spells it."""
    from wizard.knowledge.tables import load

    return {"code": code, "facts": facts, "text": load().text(code, facts)}


@contextmanager
def at_once() -> Iterator[None]:
    """Ctrl-C and SIGTERM raise Cancelled at once: around a wait for a person, who sees no flag."""
    try:
        with _handled(signal.default_int_handler):
            yield
    except KeyboardInterrupt:
        raise Cancelled from None


@contextmanager
def _interruptible(stop: StopFlag) -> Iterator[None]:
    """Ctrl-C and SIGTERM raise the stop flag; whoever works looks at it within 0.2 s.

    Before anybody has looked, nothing has begun (arguments, secrets and lists are being read):
    then they end the command by themselves.
    """

    def ask_to_stop(number: int, where: FrameType | None) -> None:
        stop.set()
        if not stop.watched:
            signal.default_int_handler(number, where)

    with _handled(ask_to_stop):
        yield


@contextmanager
def _handled(handler: Callable[[int, FrameType | None], Any]) -> Iterator[None]:
    """Let this handler have Ctrl-C and SIGTERM for a while, in the thread that may."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    kept = {number: signal.signal(number, handler) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, before in kept.items():
            signal.signal(number, before)
