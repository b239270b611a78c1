"""Loads beside the window what a later page would load in the middle of a click (rule U11)."""

from __future__ import annotations

import importlib
import pkgutil
import threading

from wizard.ui import pages

PARTS = ("cryptography.x509",)
"""What pages load where they need it, and takes longer than a blink."""


def preload() -> None:
    """Every page, and the parts that are slow to come."""
    for found in pkgutil.iter_modules(pages.__path__, pages.__name__ + "."):
        importlib.import_module(found.name)
    for part in PARTS:
        importlib.import_module(part)


def begin() -> None:
    """In a thread of its own, which the end of the program waits for."""
    threading.Thread(target=preload, name="preload").start()
