"""The window: the only room that knows Qt; draws what the engine tells."""

import ctypes
import sys

if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
    # PySide6 6.12 hands out None without counting it, which is right from Python 3.12 on. On 3.11
    # each call that returns nothing costs None one of its references, and some 5000 calls end the
    # process ("deallocating None"). So None is given more of them than any session can use up.
    ctypes.c_ssize_t.from_address(id(None)).value += sys.maxsize // 4
