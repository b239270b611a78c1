"""The status codes of ubus, and the way an object refuses."""

from __future__ import annotations

INVALID_ARGUMENT = 2
METHOD_NOT_FOUND = 3
NOT_FOUND = 4
NO_DATA = 5
PERMISSION_DENIED = 6

PARSE_ERROR = (-32700, "Parse error")
INVALID_REQUEST = (-32600, "Invalid request")
UNKNOWN_METHOD = (-32601, "Method not found")
UNKNOWN_OBJECT = (-32000, "Object not found")
ACCESS_DENIED = (-32002, "Access denied")


class Refusal(Exception):
    """An object answers with a code other than 0."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class Fault(Exception):
    """The gate in uhttpd answers with a JSON-RPC error."""

    def __init__(self, error: tuple[int, str]) -> None:
        super().__init__(error)
        self.error = error
