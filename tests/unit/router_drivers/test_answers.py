import gzip
import http.client
import zlib

import pytest

from router_drivers.answers import BODY_LIMIT, decoded, translated
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
