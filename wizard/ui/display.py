"""Whether a window can be shown here, found out before Qt starts: Qt itself would end the process.

Nothing heavy is imported until a display is named.
"""

from __future__ import annotations

import ctypes
import os
import re
import socket
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from wizard.model import Misuse, SystemPartMissing

PATIENCE = 3.0
"""Seconds for a display on this computer to take a connection."""
MISSING = re.compile(r"(\S+\.so[.\d]*): cannot open shared object file")
"""How the dynamic loader of Linux names a library that is not there."""


def insist(environ: Mapping[str, str] = os.environ) -> None:
    """Raise Misuse where no display answers, SystemPartMissing where Qt or a library is missing."""
    if sys.platform in ("win32", "darwin"):
        _toolkit()
        return
    chosen = environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    named = {kind: environ[name] for kind, name in DISPLAYS.items() if environ.get(name)}
    if chosen and chosen not in DISPLAYS:
        _toolkit()
        return
    if chosen:
        named = {kind: name for kind, name in named.items() if kind == chosen}
    if not named:
        raise Misuse("window.no_display")
    answering = [kind for kind, name in named.items() if REACHED[kind](name, environ)]
    if not answering:
        raise Misuse("window.display_silent", display=next(iter(named.values())))
    _plugins(_toolkit(), answering)


def debian_package(library: str) -> str:
    """Debian's package of a shared library, by its rule: libEGL.so.1 is in libegl1."""
    name, _so, version = library.lower().partition(".so")
    number = version.lstrip(".").partition(".")[0]
    return f"{name}-{number}" if name[-1:].isdigit() and number else f"{name}{number}"


def _toolkit() -> Path:
    """Qt's folder of platform plugins; importing it loads the libraries that all of it needs."""
    try:
        from PySide6.QtCore import QLibraryInfo
        from PySide6.QtWidgets import QApplication  # noqa: F401 - what has to be loadable
    except ImportError as error:
        raise _missing(str(error)) from error
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"


def _plugins(folder: Path, kinds: list[str]) -> None:
    """Raise where none of these displays' plugins can be loaded with all its libraries."""
    problems: list[str] = []
    for kind in kinds:
        for plugin in sorted(folder.glob(f"libq{kind}*.so")):
            try:
                ctypes.CDLL(str(plugin))
            except OSError as error:
                problems.append(str(error))
            else:
                return
    raise _missing(problems[0] if problems else f"Qt: {', '.join(kinds)}")


def _missing(error: str) -> SystemPartMissing:
    """Which part is missing, in words; the package where its name follows from the library's."""
    found = MISSING.search(error)
    if found:
        package = debian_package(found[1])
        return SystemPartMissing("window.no_library", library=found[1], package=package)
    if "No module named" in error:
        return SystemPartMissing("window.no_toolkit")
    return SystemPartMissing("window.no_library", library=error)


def _x11(name: str, _environ: Mapping[str, str]) -> bool:
    """Whether an X server takes us; without libxcb nobody can tell, and Qt's plugin names it."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(name.encode(), None)
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)


def _wayland(name: str, environ: Mapping[str, str]) -> bool:
    """Whether a Wayland compositor listens."""
    address = Path(environ.get("XDG_RUNTIME_DIR", "/nowhere")) / name
    with closing(socket.socket(socket.AF_UNIX)) as asking:
        asking.settimeout(PATIENCE)
        try:
            asking.connect(str(address))
        except (OSError, ValueError):  # ValueError: a NUL in the name
            return False
    return True


DISPLAYS = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
"""Qt's platform -> the variable that names its display."""
REACHED: dict[str, Callable[[str, Mapping[str, str]], bool]] = {"wayland": _wayland, "xcb": _x11}
