"""What a router or a server wrote never reaches a terminal as more than letters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from router_drivers.base import JSON
from wizard.cli import look, probing, run, vpn, words
from wizard.cli.frame import Frame
from wizard.model import Answer, Change, Changing, Event, Finding, Found, Place, Plan, Planned

EVIL = "x\x1b]0;owned\x07\x9b31m\r\nFAKE LINE\u202e\ud83d"
CHANGE = Change(Place.ROUTER, EVIL, None, None, lines=((EVIL, EVIL, EVIL),))


def harmless(shown: str) -> bool:
    """Whether only line ends stand between printable letters, and no line is the router's."""
    lines = shown.splitlines()
    return all(map(str.isprintable, lines)) and not any(x.startswith("FAKE") for x in lines)


@pytest.mark.parametrize(
    "event",
    [
        Found(Finding("router.wan", Answer.YES, {"address": EVIL, "owner": [EVIL]})),
        Found(Finding("vpn.dialled", Answer.NO, {"why": EVIL, "setting": {EVIL: EVIL}})),
        Changing(CHANGE, "doing"),
        Planned(Plan((CHANGE,))),
    ],
)
def test_events(event: Event) -> None:
    line = words.line_of(event)
    assert "x" in line
    assert harmless(line)


HOP: dict[str, JSON] = {"role": "router", "address": EVIL, "vendor": EVIL}
CAUSE: dict[str, JSON] = {"title": EVIL, "certainty": "likely", "who": "you", "fix": [EVIL]} | {
    "cause": "X",
    "evidence": [EVIL],
}
ENTRY: dict[str, JSON] = {"name": EVIL, "protocol": "l2tp", "server": EVIL, "auth": "psk"}


@pytest.mark.parametrize(
    ("human", "result"),
    [
        (lambda r: print(words.path_line(r["path"], "x")), {"path": [HOP]}),
        (lambda r: probing._show(r, "x"), {"verdicts": {"pptp": "open"}, "diagnosis": [CAUSE]}),
        (vpn._show_entries, {"connections": [ENTRY]}),
        (
            vpn._show,
            {
                "connection": ENTRY,
                "state": EVIL,
                "findings": [],
                "diagnosis": [CAUSE],
                "consent_missing": [EVIL],
            },
        ),
        (run._show_undone, {"undone": [], "left": [{"what": EVIL, "reason": EVIL}]}),
        (look._show_compared, {"only_here": [{"probe": EVIL}], "only_there": [], "diagnosis": []}),
    ],
)
def test_results(
    human: Callable[[Any], None], result: dict[str, JSON], capsys: pytest.CaptureFixture[str]
) -> None:
    frame = Frame("test", False, False, None, 0, data=lambda: result, human=human)
    assert frame.finish(0) == 0
    shown = capsys.readouterr().out
    assert "x" in shown
    assert harmless(shown)


def test_as_json_even_half_a_character_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    frame = Frame("test", True, False, None, 0, data=lambda: {"model": "\ud83d"})
    assert frame.finish(0) == 0
    assert '"model": "?"' in capsys.readouterr().out
