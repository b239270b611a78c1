"""The languages of the window: Qt Linguist files, switched without a restart."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication


def install(app: QApplication, code: str) -> None:
    """Speak this language from now on; "" is the system's, English where there is no file."""
