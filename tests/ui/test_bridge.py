"""The bridge: every way a job can end is told, Stop is quick, questions wait, nothing is left."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from router_drivers.base import LoginRefused
from tests.ui.pilot import PATIENCE
from tests.ui.walker import Walker
from wizard.model import Misuse, Progress, Question, TimeIsUp
from wizard.ui.bridge import Bridge
from wizard.ui.journey.jobs import Desk, Job
from wizard.ui.journey.messages import Asked, Done, Ended, Failed, Halted, Message, Outcome

SOON = 1.0
"""Seconds within which Stop must have been heard (ux.md U9)."""


class Ears:
    """A bridge and everything it told."""

    def __init__(self, qtbot: QtBot) -> None:
        walker = Walker()
        self.bot = qtbot
        self.bridge = Bridge(lambda: walker.tools)
        self.told: list[Message] = []
        self.bridge.told.connect(self.told.append)
        self.bridge.start()

    def outcome(self, run: Callable[[Desk], object]) -> Outcome:
        """How a job ended."""
        job = Job("test", (), run)
        self.bridge.run(job)
        return self.end_of(job)

    def end_of(self, job: Job) -> Outcome:
        def ended() -> list[Outcome]:
            return [m.outcome for m in self.told if isinstance(m, Ended) and m.job is job]

        self.bot.waitUntil(lambda: bool(ended()), timeout=PATIENCE)
        return ended()[0]


@pytest.fixture
def ears(qtbot: QtBot) -> Iterator[Ears]:
    made = Ears(qtbot)
    yield made
    assert made.bridge.close()
    assert not made.bridge.alive


def _raises(error: Exception) -> Callable[[Desk], object]:
    def run(_desk: Desk) -> object:
        raise error

    return run


def _sleeps(desk: Desk) -> object:
    desk.engine.work.stop.wait(60)
    desk.engine.work.check()
    return None


def test_a_result_is_handed_over(ears: Ears) -> None:
    assert ears.outcome(lambda _desk: 42) == Done(42)


def test_jobs_run_in_one_thread_that_is_not_the_window_s(ears: Ears) -> None:
    first = ears.outcome(lambda _desk: threading.get_ident())
    second = ears.outcome(lambda _desk: threading.get_ident())
    assert first == second
    assert first != Done(threading.get_ident())


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (Misuse("file.not_json", path="x", reason="y"), "file.not_json"),
        (LoginRefused(address="192.168.1.1"), "router.login_refused"),
        (TimeIsUp(), "time.is_up"),
        (ZeroDivisionError(), "internal"),
    ],
)
def test_every_error_becomes_a_code_and_never_a_traceback(
    ears: Ears, error: Exception, code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    outcome = ears.outcome(_raises(error))
    assert isinstance(outcome, Failed)
    assert outcome.code == code
    capsys.readouterr()
    assert ears.outcome(lambda _desk: "alive") == Done("alive")


def test_u9_stop_is_heard_within_a_second_by_whatever_works(ears: Ears) -> None:
    job = Job("test", (), _sleeps)
    ears.bridge.run(job)
    began = time.monotonic()
    ears.bridge.cancel()
    assert ears.end_of(job) == Halted()
    assert time.monotonic() - began < SOON


def test_u9_stop_before_the_worker_has_begun_is_not_lost(ears: Ears) -> None:
    first, second = Job("first", (), _sleeps), Job("second", (), _sleeps)
    ears.bridge.run(first)
    ears.bridge.cancel()
    ears.bridge.run(second)
    ears.bridge.cancel()
    assert ears.end_of(first) == Halted()
    assert ears.end_of(second) == Halted()


def test_u9_stop_ends_a_question_that_nobody_answers(ears: Ears) -> None:
    job = Job("test", (), lambda desk: desk.engine.ask(Question("psk", "secret")))
    ears.bridge.run(job)
    ears.bot.waitUntil(lambda: any(isinstance(m, Asked) for m in ears.told), timeout=PATIENCE)
    ears.bridge.cancel()
    assert ears.end_of(job) == Halted()


def test_a_question_waits_for_its_answer(ears: Ears) -> None:
    job = Job("test", (), lambda desk: desk.engine.ask(Question("psk", "secret")))
    ears.bridge.run(job)
    ears.bot.waitUntil(lambda: any(isinstance(m, Asked) for m in ears.told), timeout=PATIENCE)
    ears.bridge.answer("typed")
    assert ears.end_of(job) == Done("typed")


def test_what_the_pages_have_asked_is_not_asked_again(ears: Ears) -> None:
    run = lambda desk: desk.engine.ask(Question("router.look", "consent"))  # noqa: E731
    job = Job("test", (), run, {"router.look": True})
    ears.bridge.run(job)
    assert ears.end_of(job) == Done(value=True)
    assert not any(isinstance(m, Asked) for m in ears.told)


def test_an_answer_to_an_old_question_does_not_answer_a_new_one(ears: Ears) -> None:
    ears.bridge.answer("stale")
    job = Job("test", (), lambda desk: desk.engine.ask(Question("psk", "secret")))
    ears.bridge.run(job)
    ears.bot.waitUntil(lambda: any(isinstance(m, Asked) for m in ears.told), timeout=PATIENCE)
    ears.bridge.answer("fresh")
    assert ears.end_of(job) == Done("fresh")


def test_what_the_engine_says_comes_before_the_end(ears: Ears) -> None:
    outcome = ears.outcome(lambda desk: desk.engine.work.say("detect.machine"))
    assert outcome == Done(None)
    assert isinstance(ears.told[0], Progress)
