"""Name look-ups beside the loop: getaddrinfo blocks, so a few daemon threads do it."""

from __future__ import annotations

import contextlib
import queue
import socket
import threading
from collections.abc import Callable

THREADS = 8
"""Look-ups at once: a stub resolver serialises more than that anyway."""

Answer = tuple[str, tuple[str, ...], str]
"""Name, addresses in the resolver's order, error code."""


def resolve(name: str) -> Answer:
    """Ask the system's resolver; errors are name.unknown or name.no_answer."""
    try:
        found = socket.getaddrinfo(name, None, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        return name, (), _code(error)
    except (UnicodeError, ValueError):
        return name, (), "name.unknown"
    except OSError:
        return name, (), "name.no_answer"
    return name, tuple(dict.fromkeys(str(entry[4][0]) for entry in found)), ""


def _code(error: socket.gaierror) -> str:
    unknown = {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)}
    return "name.unknown" if error.errno in unknown else "name.no_answer"


class Lookups:
    """A pool that lives as long as the loop; an answer after its end is dropped.

    The look-up itself cannot be stopped, so its thread is a daemon and outlives a cancelled run
    by as long as the system's resolver takes.
    """

    def __init__(self) -> None:
        self._waiting: queue.SimpleQueue[tuple[str, Callable[[Answer], None]] | None] = (
            queue.SimpleQueue()
        )
        self._done: queue.SimpleQueue[tuple[Answer, Callable[[Answer], None]]] = queue.SimpleQueue()
        self._threads = 0
        self._lock = threading.Lock()
        self.wake, self._waker = socket.socketpair()
        self.wake.setblocking(False)
        self._waker.setblocking(False)
        self._open = True
        self.pending = 0

    def ask(self, name: str, answered: Callable[[Answer], None]) -> None:
        """Look a name up; `answered` is called by collect, in the loop's own thread."""
        self.pending += 1
        self._waiting.put((name, answered))
        if self._threads < min(THREADS, self.pending):
            self._threads += 1
            threading.Thread(target=self._run, name="name look-up", daemon=True).start()

    def collect(self) -> None:
        """Hand over what has been answered."""
        with contextlib.suppress(BlockingIOError):
            self.wake.recv(4096)
        with contextlib.suppress(queue.Empty):
            while True:
                answer, answered = self._done.get_nowait()
                self.pending -= 1
                answered(answer)

    def close(self) -> None:
        """End the idle threads; what is still being looked up is forgotten."""
        with self._lock:
            self._open = False
            self.wake.close()
            self._waker.close()
        with contextlib.suppress(queue.Empty):
            while True:
                self._waiting.get_nowait()
        for _ in range(self._threads):
            self._waiting.put(None)

    def _run(self) -> None:
        while (job := self._waiting.get()) is not None:
            name, answered = job
            answer = resolve(name)
            with self._lock:
                if not self._open:
                    return
                self._done.put((answer, answered))
                with contextlib.suppress(BlockingIOError):  # full means: it will wake anyway
                    self._waker.send(b"!")
