"""What passes our checks of an identity, read by strongSwan itself: never anybody, never many."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from wizard.recipes import checks
from wizard.recipes.checks import NotAllowed

LIBRARY = Path("/usr/lib/ipsec/libstrongswan.so.0")
PARTS = (
    "0", "0.0.0.0", "10.0.0.1", "::", "0::0", "2001:db8::1", ":", ".", "/", "-", "8", "32", "*",
    "%", "%any", "any", "CN=", "C=CH, ", "=", "@", " ", "a", "vpn.example", "\\", "^", "$", "dns:",
)  # fmt: skip
MADE = 20_000
SECONDS = 30.0

ASK = f"""
import ctypes, json, sys
own = ctypes.CDLL({str(LIBRARY)!r})
own.library_init(None, b"ask")
own.identification_create_from_string.restype = ctypes.c_void_p
def method(identity, place, answer):
    table = ctypes.cast(identity, ctypes.POINTER(ctypes.c_void_p))
    return ctypes.CFUNCTYPE(answer, ctypes.c_void_p)(table[place])(identity)
def many(text):
    identity = own.identification_create_from_string(text.encode())
    kind, wild = method(identity, 1, ctypes.c_int), method(identity, 5, ctypes.c_bool)
    return wild or kind in (0, 4, 6, 7, 8)
print(json.dumps([text for text in json.load(sys.stdin) if many(text)]))
"""
"""get_type and contains_wildcards; types: any, networks, ranges (RFC 2407 section 4.6.2.1)."""

pytestmark = pytest.mark.skipif(not LIBRARY.exists(), reason="strongSwan is not installed")


@pytest.mark.parametrize("check", [checks.identity, checks.user, checks.host])
def test_nothing_that_passes_stands_for_many(check: Callable[[str, str], str]) -> None:
    chance = random.Random(1)
    made = {"".join(chance.choices(PARTS, k=chance.randint(1, 4))) for _ in range(MADE)}
    passed = sorted(value for value in made if passes(check, value))
    assert len(passed) > 100
    assert many(passed) == []


def test_the_library_is_asked_rightly() -> None:
    assert many(["0.0.0.0", "vpn.example", "10.0.0.0/8", "*.example", "a@b.example"]) == [
        "0.0.0.0",
        "10.0.0.0/8",
        "*.example",
    ]


def passes(check: Callable[[str, str], str], value: str) -> bool:
    try:
        check("field", value)
    except NotAllowed:
        return False
    return True


def many(values: Sequence[str]) -> list[str]:
    """Those that strongSwan reads as anybody, a network, a range, or with a wildcard."""
    done = subprocess.run(
        [sys.executable, "-c", ASK],
        input=json.dumps(values),
        capture_output=True,
        text=True,
        check=True,
        timeout=SECONDS,
    )
    return list(json.loads(done.stdout))
