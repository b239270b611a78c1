"""Questions that only a person may decide: the careful answer, what is shown, what is asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from tests.ui.conftest import OpenWindow
from tests.ui.pilot import Pilot
from tests.ui.walker import Walker
from wizard.model import Question
from wizard.ui.window import Window

Hands = Callable[[Window], Pilot]
CERTIFICATE = Question(
    "router.certificate_changed", "consent", {"pinned": "3f:a1:07:5c", "seen": "9b:22:e0:41"}
)
LOOK = Question("router.look", "consent", {"address": "192.168.1.1"})
PLAIN = Question("router.plain_http", "consent", {"address": "192.168.1.1"})


def asked(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, question: Question
) -> tuple[Window, list[object]]:
    """A window with this question on it, and the answers that it was given."""
    walker = Walker().to_router()
    window = open_window(walker)
    window.flow.question = question
    given: list[object] = []
    monkeypatch.setattr(window.bridge, "answer", given.append)
    window.redraw()
    return window, given


@pytest.mark.parametrize(
    ("question", "main", "other"),
    [
        (CERTIFICATE, False, ("accept", True)),
        (PLAIN, False, ("accept", True)),
        (LOOK, True, ("decline", False)),
    ],
)
def test_both_answers_are_there_and_the_careful_one_is_main_where_a_password_is_at_stake(
    open_window: OpenWindow,
    pilot: Hands,
    monkeypatch: pytest.MonkeyPatch,
    question: Question,
    *,
    main: bool,
    other: tuple[str, bool],
) -> None:
    window, given = asked(open_window, monkeypatch, question)
    pilot(window).until(window._main.isVisible)
    pilot(window).press("main")
    window.flow.question = question
    window.redraw()
    name, value = other
    pilot(window).until(lambda: name in pilot(window).names())
    pilot(window).press(name)
    assert given == [main, value]


def test_old_and_new_certificate_stand_one_under_the_other(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, _given = asked(open_window, monkeypatch, CERTIFICATE)
    shown = [window.findChild(QLabel, name) for name in ("pinned", "seen")]
    texts = [label.text() for label in shown if label is not None]
    assert texts == ["3f:a1:07:5c", "9b:22:e0:41"]


def test_a_secret_is_asked_for_once_in_words(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, _given = asked(open_window, monkeypatch, Question("router_password", "secret", {}))
    page = window.page
    assert page is not None
    label = window.findChild(QLabel, "secretLabel")
    assert label is not None
    assert len({page.title(), page.subtitle(), label.text()}) == 3


@pytest.mark.parametrize("code", ["router_user", "router_password"])
def test_a_login_says_which_router_it_goes_to(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    question = Question(code, "secret", {"address": "192.168.1.1"})
    window, _given = asked(open_window, monkeypatch, question)
    assert window.page is not None
    assert "192.168.1.1" in window.page.subtitle()
    assert "only" in window.page.subtitle()


def test_what_is_typed_outlives_another_dress_and_is_handed_over_by_the_button_alone(
    open_window: OpenWindow, pilot: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = Question("router_password", "secret", {"address": "192.168.1.1"})
    window, given = asked(open_window, monkeypatch, question)
    hands = pilot(window)
    hands.type("secretEdit", "half a pass")
    window.dress()
    field = hands.find("secretEdit")
    assert isinstance(field, QLineEdit)
    assert field.text() == "half a pass"
    assert "half a pass" not in window.flow.for_router().values()
    assert "router_password" not in window.flow.secrets
    assert given == []
    hands.press("main")
    assert given == ["half a pass"]
    assert window.flow.secrets["router_password"] == "half a pass"
    assert [key for key in window.flow.secrets if key != "router_password"] == []
