"""Between the window and the engine: one worker thread, one signal, one queue of answers."""

from __future__ import annotations

import queue
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from router_drivers.base import JSON, RouterError, Stopped
from wizard.model import Cancelled, Event, Found, Question, TimeIsUp, WizardError
from wizard.ui.journey.jobs import Desk, Job
from wizard.ui.journey.messages import Asked, Done, Ended, Failed, Halted, Message, Outcome

if TYPE_CHECKING:
    from wizard.tools import Tools

HAND_OVER = 0.001
"""Seconds after which Python in the worker lets the window go on; with five a page that is drawn
while the worker reckons takes twice its time, for each call of Qt waits for its turn."""
GLANCE = 0.1
"""Seconds between two looks at the stop flag while a person is being asked."""


@dataclass
class _Task:
    job: Job
    stop: threading.Event = field(default_factory=threading.Event)
    dropped: bool = False


class Bridge(QObject):
    """Runs one job after the other in its own thread; everything it says comes by `told`.

    pace: seconds that a finding of the practice network takes, so that eyes can follow; there
    time itself costs nothing.
    """

    told = Signal(object)
    _came = Signal(object, object)  # task and message, from the worker's thread to the window's

    def __init__(self, open_tools: Callable[[], Tools], pace: float = 0.0) -> None:
        super().__init__()
        self._open, self._pace = open_tools, pace
        self._tasks: queue.Queue[_Task | None] = queue.Queue()
        self._answers: queue.Queue[JSON] = queue.Queue()
        self._unfinished: list[_Task] = []
        self._task: _Task | None = None
        self._came.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="worker", daemon=True)

    @property
    def alive(self) -> bool:
        """Whether the worker thread is there."""
        return self._thread.is_alive()

    def start(self) -> None:
        """Start the worker; the world is opened in its thread."""
        sys.setswitchinterval(HAND_OVER)
        self._thread.start()

    def run(self, job: Job) -> None:
        """Hand the worker a job; a look aside that is under way gives way to it."""
        for other in list(self._unfinished):
            if other.job.aside:
                other.stop.set()
        task = _Task(job)
        self._unfinished.append(task)
        self._tasks.put(task)

    def aside(self, job: Job) -> bool:
        """Hand over a job that nobody waits for; False while anything else is under way.

        Its progress is told to nobody, only its end is; a question ends it.
        """
        if self._unfinished:
            return False
        self.run(job)
        return True

    def answer(self, value: JSON) -> None:
        """Answer the question that the worker waits with."""
        self._answers.put(value)

    def cancel(self) -> None:
        """Stop what was handed over; it ends within a second, with nothing half done."""
        for task in list(self._unfinished):
            task.stop.set()

    def drop(self) -> None:
        """Stop what was handed over, and hear no more of it: somebody has gone back."""
        self.cancel()
        for task in list(self._unfinished):
            task.dropped = True

    def close(self, seconds: float = 10.0) -> bool:
        """Stop and end the worker; False where it did not end in time."""
        self.cancel()
        self._tasks.put(None)
        if self._thread.is_alive():
            self._thread.join(seconds)
        return not self._thread.is_alive()

    def _arrived(self, task: _Task, message: Message) -> None:
        """Tell the window, unless it has left this job in the meantime."""
        if not task.dropped:
            self.told.emit(message)

    # In the worker's thread

    def _tell(self, task: _Task, message: Message) -> None:
        try:
            self._came.emit(task, message)
        except RuntimeError:  # the window is gone; what was begun still comes to its end
            self._pace = 0.0

    def _work(self) -> None:
        desk: Desk | None = None
        try:
            for task in iter(self._tasks.get, None):
                outcome, desk = self._done(task, desk)
                self._unfinished.remove(task)
                self._tell(task, Ended(task.job, outcome))
        finally:
            if desk is not None:
                desk.tools.close()

    def _done(self, task: _Task, desk: Desk | None) -> tuple[Outcome, Desk | None]:
        """Do one job; every way in which it can end becomes an outcome."""
        try:
            desk = desk or self._desk()
            self._begin(task, desk)
            return Done(task.job.run(desk)), desk
        except (Cancelled, Stopped):
            return Halted(), desk
        except TimeIsUp:
            return Failed("time.is_up", {}, 1), desk
        except (WizardError, RouterError) as error:
            from wizard.headless import error_exit

            return Failed(error.code, dict(error.facts), error_exit(error, changed=False)), desk
        except Exception as error:  # noqa: BLE001 - no traceback reaches a user
            traceback.print_exc(file=sys.stderr)
            return Failed("internal", {"kind": type(error).__name__}, 4), desk
        finally:
            if desk is not None:
                desk.engine.forget()  # no login outlives the job that it was given for

    def _desk(self) -> Desk:
        from wizard.engine import Engine  # in the worker's thread: the window is painted meanwhile
        from wizard.tools import work_on

        tools = self._open()
        return Desk(tools, Engine(tools, work_on(tools, None), bool, self._emit))

    def _begin(self, task: _Task, desk: Desk) -> None:
        """A stop flag and the answers of this job alone."""
        from wizard.tools import work_on

        while not self._answers.empty():
            self._answers.get_nowait()
        work = work_on(desk.tools, None, task.stop, self._emit)
        desk.engine.hand(work, lambda question: self._ask(question, task))
        self._task = task

    def _emit(self, event: Event) -> None:
        task = self._task
        if task is None or task.job.aside:
            return
        self._tell(task, event)
        if self._pace and isinstance(event, Found):
            task.stop.wait(self._pace)

    def _ask(self, question: Question, task: _Task) -> JSON:
        """What the pages know already, else the person."""
        if question.code in task.job.answers:
            return task.job.answers[question.code]
        if task.job.aside:
            raise Cancelled
        self._tell(task, Asked(question))
        while not task.stop.is_set():
            try:
                return self._answers.get(timeout=GLANCE)
            except queue.Empty:
                continue
        raise Cancelled
