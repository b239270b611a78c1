"""Help behind every term: small questions whose answer opens in place, by mouse or keyboard."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from wizard.ui import theme as look
from wizard.ui.widgets.basics import button, label
from wizard.ui.widgets.flowing import Flowing
from wizard.ui.words.texts import say

MOST = 4
"""Questions under one text; more of them would be a dictionary."""


@dataclass(frozen=True)
class Term:
    """A word of the trade. words: how it stands in texts; meaning: one or two plain sentences."""

    key: str
    name: str
    words: tuple[str, ...]
    meaning: str


def terms() -> tuple[Term, ...]:
    """Every term, in the language of the window; those first that a home user meets first."""
    return (*_of_router(), *_of_protocols(), *_of_network())


def _of_router() -> tuple[Term, ...]:
    passthrough = say("passthrough")
    return (
        Term(
            "passthrough",
            passthrough,
            (passthrough, "passthrough"),
            say("A setting of the router: it lets VPN traffic through the router."),
        ),
        Term(
            "alg",
            "ALG",
            ("ALG", say("PPTP helper")),
            say("A helper in the router that knows one kind of traffic and lets it through."),
        ),
        Term(
            "bridge",
            say("bridge mode"),
            (say("bridge mode"),),
            say("The provider's box then only passes the line on, and your router does the rest."),
        ),
        Term(
            "nat",
            "NAT",
            ("NAT", say("translates addresses"), say("address translation")),
            say("Many devices share one address: the router sorts out which answer is for whom."),
        ),
    )


def _of_protocols() -> tuple[Term, ...]:
    return (
        Term("gre", "GRE", ("GRE",), say("The data part of PPTP. It has no port numbers, so some "
             "routers do not know where to send it.")),
        Term("pptp", "PPTP", ("PPTP",), say("An old kind of VPN. It is weakly protected; a newer "
             "kind is better where the server offers one.")),
        Term("ikev2", "IKEv2", ("IKEv2",), say("A newer kind of VPN. Most routers let it through "
             "without any setting.")),
        Term("l2tp", "L2TP", ("L2TP",), say("A kind of VPN that travels inside IPsec, which "
             "encrypts it.")),
        Term("ike", say("key exchange"), (say("key exchange"), "IKE", "IKEv1"),
             say("How a VPN begins (IKE): both sides prove who they are and agree on a key.")),
        Term("ipsec", "IPsec", ("IPsec",), say("The encryption under IKEv2 and L2TP.")),
        Term("esp", "ESP", ("ESP",), say("The encrypted data part of IPsec.")),
        Term("mppe", "MPPE", ("MPPE",), say("The encryption of PPTP.")),
        Term("ppp", "PPP", ("PPP",), say("The link inside PPTP and L2TP that carries the login.")),
    )  # fmt: skip


def _of_network() -> tuple[Term, ...]:
    return (
        Term("port", "UDP", ("UDP", "TCP"), say("One of two ways to send packets. A port is "
             "like the number of a door: a VPN needs certain doors to be open.")),
        Term("mtu", "MTU", ("MTU",), say("The largest packet that a line carries.")),
        Term("dslite", "DS-Lite", ("DS-Lite",), say("Your line has only the newer internet "
             "protocol; the older one is carried inside it by the provider.")),
        Term("certificate", say("certificate"), (say("certificate"), say("certificates")),
             say("A digital identity card, by which a server proves who it is.")),
    )  # fmt: skip


def terms_of(text: str) -> tuple[Term, ...]:
    """The terms that stand in a text, at most MOST of them, as they come."""
    found = [(place, term) for term in terms() if (place := _place(term, text)) >= 0]
    return tuple(term for _, term in sorted(found, key=lambda pair: pair[0])[:MOST])


def _place(term: Term, text: str) -> int:
    """Where its first word stands as a word of its own; -1 where none does."""
    places = [found.start() for word in term.words if (found := _whole(word).search(text))]
    return min(places, default=-1)


def _whole(word: str) -> re.Pattern[str]:
    """Abbreviations as they are written, other words in either case."""
    flags = re.NOFLAG if word.isupper() else re.IGNORECASE
    return re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", flags)


class Terms(QWidget):
    """A button for each term of a text; pressed, its meaning stands under the row."""

    def __init__(
        self, text: str, without: Collection[str] = (), row: Flowing | None = None
    ) -> None:
        """row: where the buttons stand beside others; without one they have their own."""
        super().__init__()
        self.setObjectName("terms")
        self.terms = tuple(term for term in terms_of(text) if term.key not in without)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SMALL)
        self._buttons = {term.key: self._question(term) for term in self.terms}
        own = row or Flowing()
        for made in (self._heading(), *self._buttons.values()) if self.terms else ():
            own.add(made)
        if row is None:
            column.addWidget(own)
        self.answer = label("", "termMeaning", quiet=True)
        self.answer.setVisible(False)
        column.addWidget(self.answer)
        if not self.terms or row is not None:
            self.hide()  # shown by its page; by itself it would be a window for a moment
        self._open = ""

    def _heading(self) -> QLabel:
        made = QLabel(say("In plain words:"))
        made.setObjectName("termsHeading")
        made.setProperty("quiet", True)
        made.setFont(look.sized(made.font(), look.QUIET))
        return made

    def _question(self, term: Term) -> QPushButton:
        made = button(term.name, f"term_{term.key}", lambda: self.explain(term), "link")
        made.setFont(look.sized(made.font(), look.QUIET))
        made.setAccessibleName(say("What is {term}?", term=term.name))
        return made

    def explain(self, term: Term) -> None:
        """Show what it means; the same question again puts it away."""
        self._open = "" if self._open == term.key else term.key
        self.answer.setText(term.meaning)
        self.answer.setVisible(bool(self._open))
        self.setVisible(True)
        for key, made in self._buttons.items():
            meant = term.meaning if key == self._open else ""
            made.setAccessibleDescription(meant)
        event = QAccessibleEvent(self.answer, QAccessible.Event.NameChanged)
        QAccessible.updateAccessibility(event)
