"""The tunnel's own words: what stands, what is only left, whom the system trusts."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest

from tests.unit.recipes.test_checks import CERTIFICATE, DER
from wizard.privilege import marks, tunnel
from wizard.privilege.link import CharonLost, Link
from wizard.privilege.marks import Mark
from wizard.privilege.parts import Parts
from wizard.privilege.tunnel import Tunnel
from wizard.recipes.vici import Message

OWN = "ptw-00000001"


class Line:
    """Remembers what charon is asked; answers with nothing, or not at all."""

    def __init__(self, *, lost: bool = False) -> None:
        self.asked: list[tuple[str, Message]] = []
        self.closed = False
        self._lost = lost

    def ask(self, command: str, message: Message, **_more: Any) -> Message:
        self.asked.append((command, message))
        if self._lost:
            raise CharonLost
        return {}

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def own(tmp_path: Path) -> Tunnel:
    return Tunnel(Mark(OWN, tmp_path), Parts("charon", "", True, ()), lambda: None)


def alive(own: Tunnel, monkeypatch: pytest.MonkeyPatch, line: Line) -> None:
    monkeypatch.setattr(own.mark, "processes", lambda: [1])
    monkeypatch.setattr(own, "_link", lambda: line)


@pytest.mark.parametrize(("left", "state"), [([], "down"), (["dns"], "failed")])
def test_without_a_daemon_it_is_down_only_where_nothing_is_left(
    own: Tunnel, monkeypatch: pytest.MonkeyPatch, left: list[str], state: str
) -> None:
    monkeypatch.setattr(own.mark, "processes", list)
    monkeypatch.setattr(marks, "left", lambda *_of: left)
    assert own.status()["state"] == state


@pytest.mark.parametrize("lost", [False, True])
def test_a_daemon_that_carries_nothing_is_not_down(
    own: Tunnel, monkeypatch: pytest.MonkeyPatch, lost: bool
) -> None:
    line = Line(lost=lost)
    alive(own, monkeypatch, line)
    assert own.status()["state"] == "failed"
    assert line.closed


@pytest.mark.parametrize(
    "before", [b"", b"# Autorit\xe9\n", b"-----BEGIN CERTIFICATE-----\nMAMC\n"]
)
def test_what_cannot_be_read_among_the_authorities_is_left_out(
    own: Tunnel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: bytes
) -> None:
    (tmp_path / "bundle").write_bytes(before + b"\n" + CERTIFICATE.encode())
    places = (tmp_path / "absent", tmp_path, tmp_path / "bundle")
    monkeypatch.setattr(tunnel, "AUTHORITIES", tuple(map(str, places)))
    line = Line()
    own._load_authorities(cast("Link", line))
    assert line.asked == [("load-cert", {"type": "X509", "flag": "CA", "data": DER})]


def test_without_authorities_none_are_loaded(own: Tunnel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tunnel, "AUTHORITIES", ("/nonexistent",))
    line = Line()
    own._load_authorities(cast("Link", line))
    assert line.asked == []
