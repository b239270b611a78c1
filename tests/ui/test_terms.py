"""Help behind the terms: found in texts, opened in place, told to screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from wizard.knowledge.tables import load
from wizard.ui.widgets.terms import MOST, Terms, terms, terms_of


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("its data packets (GRE) do not come back", ["gre"]),
        ("Turn on PPTP passthrough in the router.", ["pptp", "passthrough"]),
        ("behind a NAT, over UDP", ["nat", "port"]),
        ("IKEv2 needs no help; natural agreement", ["ikev2"]),
        ("The key exchange begins", ["ike"]),
        ("nothing to explain here", []),
    ],
)
def test_terms_are_found_as_words_of_their_own(text: str, keys: list[str]) -> None:
    assert [term.key for term in terms_of(text)] == keys


@pytest.mark.parametrize("word", ["passthrough", "GRE", "NAT", "IKE", "IPsec"])
def test_every_word_that_must_be_explained_is(word: str) -> None:
    assert any(word in term.words for term in terms())
    assert all(term.meaning.endswith(".") for term in terms())


def test_no_cause_drowns_in_explanations() -> None:
    for told in load().texts.causes.values():
        assert len(terms_of(f"{told.title} {told.why}")) <= MOST


def test_the_meaning_opens_in_place_by_keyboard(qtbot: QtBot) -> None:
    shown = Terms("data packets (GRE) of PPTP")
    qtbot.addWidget(shown)
    shown.show()
    button = shown._buttons["gre"]
    assert button.accessibleName() == "What is GRE?"
    assert not shown.answer.isVisible()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert shown.answer.isVisible()
    assert "data part of PPTP" in shown.answer.text()
    assert button.accessibleDescription() == shown.answer.text()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert not shown.answer.isVisible()


def test_what_was_explained_before_is_left_out(qtbot: QtBot) -> None:
    shown = Terms("GRE and PPTP", without={"gre"})
    qtbot.addWidget(shown)
    assert [term.key for term in shown.terms] == ["pptp"]
