import gzip
import http.client
import zlib

import pytest

from router_drivers.answers import BODY_LIMIT, DEEPEST, decoded, parsed_json, translated
from router_drivers.base import LinkLost, NotUnderstood, RouterError


def test_coded_bodies_are_opened_within_the_limit() -> None:
    assert decoded(gzip.compress(b"hello"), "gzip") == b"hello"
    assert decoded(zlib.compress(b"hello"), "deflate") == b"hello"
    assert decoded(b"plain", "") == b"plain"


@pytest.mark.parametrize(
    ("body", "coding"),
    [
        (gzip.compress(b"0" * (BODY_LIMIT + 1)), "gzip"),
        (b"not gzip", "gzip"),
        (b"anything", "br"),
    ],
)
def test_a_bomb_and_a_wrong_coding_are_not_understood(body: bytes, coding: str) -> None:
    with pytest.raises(NotUnderstood):
        decoded(body, coding)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (OSError("wrapped", http.client.BadStatusLine("\x00")), NotUnderstood),
        (OSError("wrapped", http.client.RemoteDisconnected("gone")), LinkLost),
        (OSError(OSError("x", ConnectionResetError(104, "reset"))), LinkLost),
        (OSError(http.client.IncompleteRead(b"half")), LinkLost),
        (http.client.LineTooLong("header"), NotUnderstood),
    ],
)
def test_library_errors_become_router_errors(error: Exception, kind: type[RouterError]) -> None:
    assert type(translated(error)) is kind


def nested(levels: int) -> bytes:
    """Lists and objects inside each other, so many of them."""
    return b'[{"a":' * (levels // 2) + b"1" + b"}]" * (levels // 2)


def test_json_is_read_as_deep_as_any_router_needs() -> None:
    assert parsed_json(b'{"a": [1, "x", null]}') == {"a": [1, "x", None]}
    assert parsed_json('"\u00fc"') == "\u00fc"
    assert parsed_json(nested(DEEPEST - 2)) is not None


@pytest.mark.parametrize(
    "text",
    [
        *(nested(levels) for levels in (DEEPEST, 600, 990, 20_000, 1_000_000)),
        b"[" * 100_000,
        b"",
        b"{",
        b"\xff\xfe",
        b"9" * 5000,
    ],
)
def test_json_that_is_none_or_too_deep_is_not_understood(text: bytes) -> None:
    with pytest.raises(NotUnderstood):
        parsed_json(text)
