"""The page where a person sees what was found and decides; while the test runs, its live view."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from wizard.ui import theme as look
from wizard.ui.journey.messages import Message
from wizard.ui.pages.base import Extra, Frame, Page
from wizard.ui.reading import picture, verdict
from wizard.ui.reading.picture_parts import Station
from wizard.ui.reading.verdict import Verdict
from wizard.ui.widgets.basics import button, card, label
from wizard.ui.widgets.cause_card import CauseCard, OtherCause, Sources, numbered
from wizard.ui.widgets.chips import Chips
from wizard.ui.widgets.disclosure import Disclosure
from wizard.ui.widgets.findings import FindingsList
from wizard.ui.widgets.flowing import Flowing
from wizard.ui.widgets.option import Option
from wizard.ui.widgets.pair import Pair
from wizard.ui.widgets.path_map import PathMap
from wizard.ui.widgets.path_map_details import StationDetails
from wizard.ui.widgets.testing import Testing
from wizard.ui.words import telling, verdict_words
from wizard.ui.words.texts import cause, say

MOST_CHIPS = 5
"""What was checked besides stands in the details."""

SHARES = (3, 2)
"""The cause has more to tell than the choices."""


class NetworkPage(Page):
    """Headline, map, cause, choices, what was checked; nothing here changes anything."""

    key = "network"

    def __init__(self, frame: Frame) -> None:
        flow = frame.flow
        running = flow.busy is not None
        self._verdict = verdict.of(flow.session, running=running, whose=flow.draft.whose)
        self._choices = () if flow.draft.journey == "check" else self._verdict.choices
        self._options = QButtonGroup()
        self._live: Testing | None = None
        if not running and flow.draft.choice not in self._choices:
            flow.put(choice=next(iter(self._choices), ""))
        super().__init__(frame)

    def title(self) -> str:
        """The answer."""
        if self._broken:
            return say("The test could not be finished")
        server = verdict.server_of(self.flow.session, self.flow.draft)
        return verdict_words.headline(self._verdict, self.flow.session, server)

    def subtitle(self) -> str:
        """What else is known."""
        if self._broken:
            return say("What was found until then stands below. Nothing has been changed.")
        changed = self.flow.wrote
        return verdict_words.under(self._verdict, self.flow.session, changed=changed)

    def primary(self) -> str:
        """What the choice comes to."""
        if self.flow.busy is not None:
            return ""
        if self.flow.draft.journey == "check" and not self._broken:
            return say("Go to the first page")
        choice = self.flow.draft.choice
        if self._broken or not choice:
            return say("Test again")
        return verdict_words.choice(choice, self._verdict).button

    def act(self) -> None:
        """Go on with the choice; without one, test again."""
        if self.flow.draft.journey == "check" and not self._broken:
            self.frame.home()
        elif self._broken or not self.flow.draft.choice:
            self._again()
        else:
            super().act()

    def extras(self) -> tuple[Extra, ...]:
        """Test again, where it is not the main button."""
        if self.flow.busy is not None or self.primary() == say("Test again"):
            return ()
        return (Extra(say("Test again"), "again", self._again),)

    def heard(self, message: Message) -> None:
        """News for the live view."""
        if self._live is not None:
            self._live.heard(message)

    def first(self) -> QWidget | None:
        """The preselected choice, where there are several."""
        chosen = self._options.checkedButton() if self._options.buttons() else None
        return chosen if len(self._choices) > 1 else None

    def build(self, column: QVBoxLayout) -> None:
        """The live view, or what came of it."""
        if self.flow.busy is not None:
            self._live = Testing(self.flow, self.theme)
            column.addWidget(self._live)
            return
        self._map(column)
        self._causes(column)
        self._checked(column)

    @property
    def _broken(self) -> bool:
        """The test ended early."""
        return self.flow.trouble is not None and self.flow.busy is None

    def _again(self) -> None:
        self.frame.run(self.flow.again())

    def _map(self, column: QVBoxLayout) -> None:
        drawn = PathMap(self.theme)
        drawn.show_picture(picture.of(self.flow.session))
        self._details = StationDetails(self.theme)
        self._details.hide()
        drawn.chosen.connect(lambda key: self._tell(drawn.station(key)))
        column.addWidget(drawn)
        column.addWidget(self._details)

    def _tell(self, station: Station | None) -> None:
        if station is None:
            self._details.shut()
            return
        self._details.tell(station)
        self._details.show()

    def _causes(self, column: QVBoxLayout) -> None:
        """The first cause beside what can be done; the others below, shut."""
        judged, sources = (
            self._verdict,
            Sources(self.flow.session.findings, self.flow.log, self.theme),
        )
        first = judged.cause
        beside = self._beside()
        if first is None:
            if beside is not None:
                column.addWidget(beside)
        else:
            shown_beside = not self._choices or "by_hand" in self._choices
            made = CauseCard(first, sources, steps=not shown_beside)
            column.addWidget(Pair(made, beside, SHARES) if beside else made)
        if judged.causes[1:]:
            column.addWidget(self._others(judged, sources))
        if judged.more:
            column.addWidget(self._more(judged, sources))

    def _others(self, judged: Verdict, sources: Sources) -> QFrame:
        frame, column = card("others")
        column.setSpacing(look.SMALL)
        for diagnosis in judged.causes[1:]:
            column.addWidget(OtherCause(diagnosis, sources))
        return frame

    def _more(self, judged: Verdict, sources: Sources) -> Disclosure:
        text = say("More possibilities") if judged.causes else say("What else was noticed")
        made = Disclosure(text, "moreCauses")
        for diagnosis in judged.more:
            made.body.addWidget(OtherCause(diagnosis, sources))
        return made

    def _beside(self) -> QFrame | None:
        """The choices, or the steps where only a person can act."""
        if self._choices:
            return self._choice_card()
        first = self._verdict.cause
        if first is None:
            return None
        frame, column = card("steps")
        column.addWidget(label(say("What helps"), "stepsHeading", bold=True))
        column.addWidget(numbered(cause(first.cause).fix, "causeStep"))
        if self._verdict.headline == "sign_in" and not self.frame.practice:
            links = Flowing()
            links.add(button(say("Open the sign-in page"), "openSignIn", _open_sign_in, "link"))
            column.addWidget(links)
        column.addStretch(1)
        return frame

    def _choice_card(self) -> QFrame:
        frame, column = card("choices")
        several = len(self._choices) > 1
        heading = say("The least change first") if several else say("What comes next")
        column.addWidget(label(heading, "choicesHeading", bold=True))
        for key in self._choices:
            words = verdict_words.choice(key, self._verdict)
            if several:
                column.addWidget(self._option(key, words))
            else:
                column.addWidget(label(words.text, "onlyChoice"))
                column.addWidget(label(words.more, "onlyChoiceMore", quiet=True))
        column.addStretch(1)
        return frame

    def _option(self, key: str, words: verdict_words.Words) -> Option:
        chosen = self.flow.draft.choice == key
        name = "choice_" + key.replace(":", "_")
        made = Option(words.text, name, lambda: self._choose(key), more=words.more, checked=chosen)
        self._options.addButton(made)
        return made

    def _choose(self, key: str) -> None:
        self.flow.put(choice=key)
        self.frame.refresh()

    def _checked(self, column: QVBoxLayout) -> None:
        """What need not be suspected, and everything that was found, shut."""
        texts = [verdict_words.checked(code) for code in self._verdict.checked]
        chips = Chips(say("Checked"), texts[:MOST_CHIPS], self.theme)
        column.addWidget(chips)
        details = Disclosure(say("Details"), "details")
        found = FindingsList(self.theme)
        found.show_all(self.flow.log)
        details.body.addWidget(found)
        chips.add(details.button)
        copy = lambda: self.frame.copy(telling.report(self.flow))  # noqa: E731 - the button's act
        chips.add(button(say("Copy report"), "copyReport", copy, "link"))
        details.setVisible(False)
        details.turned.connect(details.setVisible)
        column.addWidget(details)
        if self.flow.draft.journey == "check" and not self._verdict.causes:
            details.turn()


def _open_sign_in() -> None:
    """The page that the test has asked for: who stands between answers with the sign-in page."""
    from wizard.probes.web import PORTAL_URL

    QDesktopServices.openUrl(QUrl(PORTAL_URL))
