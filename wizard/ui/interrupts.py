"""Ctrl-C in the terminal, and SIGTERM, close the window as its own button would."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import Self

from PySide6.QtCore import QObject, QSocketNotifier

NUMBERS = (signal.SIGINT, signal.SIGTERM)
MOST = 64
"""Bytes read at once; each is the number of one signal."""


def _nothing(_number: int, _frame: FrameType | None) -> None:
    """The byte in the socket tells it already."""


class Interrupts(QObject):
    """Around the event loop: a signal becomes a byte in a socket, which wakes the loop."""

    def __init__(self, close: Callable[[], object]) -> None:
        super().__init__()
        self._close = close
        self.came = False

    def __enter__(self) -> Self:
        self._ours, self._theirs = socket.socketpair()
        for end in (self._ours, self._theirs):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._woken)
        self._before = {number: signal.signal(number, _nothing) for number in NUMBERS}
        self._fd = signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        signal.set_wakeup_fd(self._fd)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._ours.close()
        self._theirs.close()

    def _woken(self) -> None:
        try:
            numbers = self._ours.recv(MOST)
        except BlockingIOError:
            return
        if set(numbers) & set(NUMBERS):
            self.came = True
            self._close()
