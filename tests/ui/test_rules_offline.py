"""Rule U34: without any network the window opens, every page is there, and faults are plain."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from tests.ui.conftest import OpenWindow
from tests.ui.pilot import Pilot
from tests.ui.walker import Walker
from wizard.knowledge.tables import load
from wizard.model import Machine, WizardError
from wizard.ui.journey.stages import JOURNEYS
from wizard.ui.widgets.note import Note
from wizard.ui.window import Window

Hands = Callable[[Window], Pilot]

CODE = re.compile(r"\b[a-z]+\.[a-z_]+\b(?!\.)|\b[A-Z]+_[A-Z_]+\b|Errno|Traceback|\w+Error\b")
"""What only a programmer reads."""
NAMED = re.compile(r"vpn\.office\.example|192\.168\.\d+\.\d+")
"""Names and addresses of the practice network, which look like codes."""


def _nothing() -> Machine:
    return Machine()


def _no_network() -> Machine:
    raise WizardError("network.none")


def _broken() -> Machine:
    raise OSError(101, "Network is unreachable")


OFFLINE = {"no interface": _nothing, "no network": _no_network, "a system error": _broken}


@pytest.fixture(autouse=True)
def unplugged(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever tries to reach the network all the same fails the test by its error."""

    def refuse(*_args: object, **_more: object) -> None:
        raise AssertionError("something tried to reach the network")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def offline(open_window: OpenWindow, kind: str) -> Window:
    """A window on a world without a network."""
    walker = Walker()
    walker.tools = replace(walker.tools, machine=OFFLINE[kind])
    return open_window(walker)


def words(window: Window) -> list[str]:
    """What is read on the page, details apart."""
    assert window.page is not None
    labels = [w for w in window.page.findChildren(QLabel) if w.isVisible()]
    told = [w.text() for w in labels if w.objectName() not in ("noteDetails", "evidenceCode")]
    return [*told, window.page.title(), window.page.subtitle()]


@pytest.mark.parametrize("kind", OFFLINE)
def test_u34_the_first_page_works(open_window: OpenWindow, pilot: Hands, kind: str) -> None:
    window = offline(open_window, kind)
    assert window.isVisible()
    assert {"connect", "check", "trouble", "settings"} <= set(pilot(window).names())
    assert not window.findChildren(Note)


@pytest.mark.parametrize("kind", OFFLINE)
@pytest.mark.parametrize("journey", JOURNEYS)
def test_u34_every_journey_can_be_begun_and_left(
    open_window: OpenWindow, pilot: Hands, capfd: pytest.CaptureFixture[str],
    journey: str, kind: str,
) -> None:  # fmt: skip
    window = offline(open_window, kind)
    flow, hands = window.flow, pilot(window)
    window.run(flow.begin(journey))
    hands.until(lambda: flow.busy is None)
    capfd.readouterr()  # a fault of the program itself prints where it was
    assert window.page is not None
    assert window.page.title()
    assert _bare(words(window)) == []
    leave = hands.find("leave", QAbstractButton)
    assert leave.isEnabled()
    hands.press("leave")
    assert flow.page == "start"


@pytest.mark.parametrize("kind", ["no interface", "no network"])
@pytest.mark.parametrize("journey", ["connect", "trouble", "check"])
def test_u34_testing_without_a_network_says_so_and_can_be_repeated(
    open_window: OpenWindow, pilot: Hands, journey: str, kind: str
) -> None:
    window = offline(open_window, kind)
    flow, hands = window.flow, pilot(window)
    window.run(flow.begin(journey))
    if flow.page != "network":
        flow.put(profile=flow.offered)
        window.run(flow.forward())
    hands.until(lambda: flow.busy is None)
    assert flow.trouble is not None
    sentence = load().texts.sentences["network.none"]
    assert sentence in words(window)
    assert _bare(words(window)) == []
    assert "Test again" in [
        b.text() for b in window.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()
    ] or any(name == "main" for name in hands.names())


def test_u34_once_the_network_is_back_the_same_page_goes_on(
    open_window: OpenWindow, pilot: Hands
) -> None:
    walker = Walker()
    real = walker.tools.machine
    there: list[bool] = []
    walker.tools = replace(walker.tools, machine=lambda: real() if there else Machine())
    window = open_window(walker)
    flow, hands = window.flow, pilot(window)
    window.run(flow.begin("connect", profile=flow.offered))
    window.run(flow.forward())
    hands.until(lambda: flow.busy is None)
    assert flow.trouble is not None
    there.append(True)
    hands.until(lambda: hands.find("main").isEnabled())
    hands.press("main")
    hands.until(lambda: flow.busy is None and flow.trouble is None)
    assert flow.page == "network"
    assert flow.session.diagnosis


def test_u34_errors_of_the_network_are_sentences() -> None:
    texts = load().texts.sentences
    told = [text for code, text in texts.items() if code.startswith(("network.", "internal"))]
    assert len(told) > 2
    assert _bare(told) == []
    assert all(text.endswith((".", "?")) for text in told)


def _bare(told: list[str]) -> list[str]:
    """Texts in which a code stands."""
    return [text for text in told if CODE.search(NAMED.sub("", text))]
