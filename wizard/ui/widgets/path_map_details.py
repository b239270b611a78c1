"""What is known of a station, and how it is known; the codes small under "Details"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wizard.knowledge.texts import shown
from wizard.ui import theme as look
from wizard.ui.reading.picture_parts import Known, Station
from wizard.ui.theme import Status, Theme
from wizard.ui.widgets import path_map_words as words
from wizard.ui.widgets.basics import clear, label
from wizard.ui.widgets.disclosure import Disclosure
from wizard.ui.widgets.marks import Mark
from wizard.ui.words.figures import answer_word, figure, status, took
from wizard.ui.words.texts import ltr, say, sentence

ASIDE = ("place.mac",)
"""Known, but only worth a line under "Details"."""


def source(how: str) -> str:
    """Where something is known from."""
    return {
        "here": say("seen on this computer"),
        "network": say("tested over the network"),
        "login": say("read in the router's settings"),
        "tunnel": say("tested through the tunnel"),
        "system": say("told by the VPN part of this computer"),
        "person": say("as you said"),
        "derived": say("follows from what the router tells and from the boxes on the way"),
        "clues": say("seen from outside, without signing in"),
        "profile": say("from the profile"),
    }[how]


def told(known: Known) -> str:
    """One thing that is known, in words."""
    if known.finding is not None:
        question, answer = sentence(known.code), answer_word(known.finding)
        return say("{question} {answer}", question=question, answer=answer)
    facts = {key: shown(value) for key, value in known.facts.items()}
    if known.code == "place.link":
        return words.link(facts["kind"]) or say("Another kind of link")
    if known.code == "place.recognised":
        return say("Recognised as {name}", name=words.maker(facts))
    if known.code == "place.public_address":
        return say("Public address {address}", address=facts["address"])
    if known.code == "place.networks":
        return say("Networks inside: {networks}", networks=facts["networks"])
    return say("Address {address}", address=facts["address"])


def figures(known: Known) -> str:
    """How it is known, with figure and time where something was measured."""
    parts = [source(known.how)]
    if known.finding is not None:
        parts.append(figure(known.finding))
        if took(known.finding) and "rtt_ms" not in known.finding.facts:
            parts.append(say("took {time}", time=took(known.finding)))
    return " \u00b7 ".join(part for part in parts if part)


def code(known: Known) -> str:
    """The same for those who write reports: code, answer, facts."""
    finding = known.finding
    facts = known.facts if finding is None else finding.facts
    first = known.code if finding is None else f"{finding.probe}={finding.answer}"
    pairs = (f"{key}={shown(value)}" for key, value in facts.items())
    return ltr(" ".join([first, *pairs]))


class StationDetails(QFrame):
    """A card that tells about one station; it is not seen until somebody asks."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("stationDetails")
        self.setProperty("card", True)
        self._theme = theme
        self._station: Station | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.ROOM, look.GAP + 6, look.ROOM, look.GAP + 6)
        self._column.setSpacing(look.GAP)
        self.hide()

    def tell(self, station: Station) -> None:
        """Tell about this station, where it says something new."""
        if station == self._station:
            return
        self._station = station
        clear(self._column)
        title = words.title(station)
        self.setAccessibleName(title)
        self._column.addWidget(label(title, "stationTitle", bold=True, share=look.LARGE))
        for at in station.at:
            line = words.here(at, station)
            self._column.addWidget(_row(words.status(at.state), line, "", self._theme))
        self._known([known for known in station.known if known.code not in ASIDE])
        self._codes(station)
        self.setVisible(self.parentWidget() is not None)  # alone it would be a window
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def shut(self) -> None:
        """Tell nothing any more."""
        self._station = None
        self.hide()

    def _known(self, known: Sequence[Known]) -> None:
        heading = say("What is known, and how") if known else say("Nothing is known of it yet.")
        self._column.addWidget(label(heading, "stationKnown", quiet=True, bold=bool(known)))
        for each in known:
            mark = status(each.finding) if each.finding is not None else None
            self._column.addWidget(_row(mark, told(each), figures(each), self._theme))

    def _codes(self, station: Station) -> None:
        if not station.known:
            return
        details = Disclosure(say("Details"), "stationCodes", words.title(station))
        lines = "\n".join(code(known) for known in station.known)
        details.body.addWidget(label(lines, "stationCode", quiet=True, share=look.QUIET))
        self._column.addWidget(details)


def _row(mark: Status | None, text: str, more: str, theme: Theme) -> QWidget:
    """Mark, words, and under them how it is known."""
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(look.GAP)
    shape = Mark(mark or Status.UNKNOWN, theme)
    if mark is None:  # keeps its place, so that all words begin in one column
        policy = shape.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        shape.setSizePolicy(policy)
        shape.hide()
    line.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(label(text, "knownText"))
    if more:
        column.addWidget(label(more, "knownHow", quiet=True, share=look.QUIET))
    line.addLayout(column, 1)
    return made
