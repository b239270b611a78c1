"""The installed PySide6 counts None's references; 6.12.0 did not on Python 3.11."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS = 3000
"""Of which each cost None a reference; some 5000 ended the process."""


def test_a_long_session_does_not_use_up_none() -> None:
    thing, before = QObject(), sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - CALLS // 2
