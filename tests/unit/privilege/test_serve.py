"""The session: whatever goes wrong with a request, it is answered and the next one served."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

import pytest

from wizard.privilege import serve
from wizard.privilege.lines import Channel
from wizard.privilege.link import CharonLost
from wizard.privilege.tunnel import Refused
from wizard.recipes.checks import NotAllowed
from wizard.recipes.vici import NotUnderstood


class Said:
    """Keeps what was sent."""

    def __init__(self) -> None:
        self.lines: list[dict[str, Any]] = []

    def send(self, message: dict[str, Any], _fds: Sequence[int] = ()) -> None:
        self.lines.append(message)


@pytest.mark.parametrize(
    ("error", "code", "facts"),
    [
        (NotAllowed("server", "host"), "helper.not_allowed", {"field": "server", "why": "host"}),
        (
            NotUnderstood("value.length"),
            "helper.not_allowed",
            {"field": "vici", "why": "value.length"},
        ),
        (Refused("helper.not_yours"), "helper.not_yours", {}),
        (serve.Stopped(), "cancelled", {}),
        (CharonLost(), "charon.lost", {}),
        (OSError(13, ""), "helper.system", {"error": "Permission denied"}),
    ],
)
def test_every_failure_has_an_answer(
    monkeypatch: pytest.MonkeyPatch, error: Exception, code: str, facts: dict[str, str]
) -> None:
    def fail(_message: object) -> None:
        raise error

    monkeypatch.setattr(serve, "parse", fail)
    said = Said()
    serve.Session(cast("Channel", said), 0)._answer({})
    assert said.lines == [{"ok": False, "code": code, "facts": facts}]
