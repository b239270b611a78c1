"""The one exception of the codecs."""

from __future__ import annotations


class NotUnderstood(Exception):
    """These bytes are not such a message; code is dotted (ike.short, pptp.cookie, ...)."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
