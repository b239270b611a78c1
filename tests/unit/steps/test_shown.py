from __future__ import annotations

from router_drivers.base import Clues, Recognition
from wizard.steps.shown import LIMIT, differs, shown

SEEN = Recognition("GL.iNet", "OpenWrt", "MT300N", firmware="4.3.7")


def test_versions_are_kept_and_pages_are_not() -> None:
    clues = Clues("192.168.1.1", {"ssdp_server": ("b", "a"), "http_body": ("<p>12:01</p>",)})
    told = shown(clues, SEEN)
    assert told == {"platform": "OpenWrt", "firmware": "4.3.7", "ssdp_server": "a | b"}


def test_what_a_router_says_is_bounded() -> None:
    told = shown(Clues("", {"http_server": ("x" * 10_000,)}), Recognition())
    assert len(told["http_server"]) == LIMIT


def test_another_version_differs_and_silence_does_not() -> None:
    known = {"firmware": "4.3.7", "http_server": "lighttpd/1.4.59"}
    assert differs(known, {"firmware": "4.4.0"})
    assert differs(known, {"firmware": "4.3.7", "http_server": "lighttpd/1.4.76"})
    assert not differs(known, {"firmware": "4.3.7", "ssdp_server": "MiniUPnPd"})
    assert not differs(known, {})
    assert not differs({}, known)
