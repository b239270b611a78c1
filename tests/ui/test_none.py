"""PySide6 6.12 on Python 3.11 uses up the references of None; the window must outlive that."""

from __future__ import annotations

import subprocess
import sys

CALLS = """
import sys
import wizard.ui
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(50_000):
    thing.setObjectName("x")
print(sys.getrefcount(None))
"""


def test_a_long_session_does_not_use_up_none() -> None:
    done = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, check=True)
    assert int(done.stdout) > 1_000_000
