"""The result: what works and how that was measured, or why it does not, and what to do next."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from wizard.model import Diagnosis
from wizard.ui.journey.messages import Ended, Message
from wizard.ui.pages.base import Extra, Frame, Page
from wizard.ui.reading import ending, picture, verdict
from wizard.ui.reading.ending import Kind
from wizard.ui.reading.verdict import MOST_CAUSES
from wizard.ui.widgets.basics import button, label
from wizard.ui.widgets.cause_card import CauseCard, OtherCause, Sources
from wizard.ui.widgets.disclosure import Disclosure
from wizard.ui.widgets.flowing import Flowing
from wizard.ui.widgets.pair import Pair
from wizard.ui.widgets.path_map import PathMap
from wizard.ui.widgets.path_map_details import StationDetails
from wizard.ui.widgets.proofs import Proofs, details
from wizard.ui.widgets.report_card import ReportCard
from wizard.ui.widgets.result_side import ResultSide, told
from wizard.ui.words import result_words, telling
from wizard.ui.words.texts import say

ACCUSING = frozenset({Kind.SILENT, Kind.PARTLY, Kind.FAILS, Kind.STOPPED, Kind.REMARKS})
"""Endings that have causes to tell."""

TYPED = frozenset({"credentials.retype", "psk.retype"})
"""Remedies that are typed on the sign-in page."""


class ResultPage(Page):
    """Says at once whether it works; nothing here changes anything."""

    key = "result"

    def __init__(self, frame: Frame) -> None:
        flow = frame.flow
        self._ending = ending.of(flow.session, flow.log, flow.trouble)
        self._told = False
        super().__init__(frame)

    # What is told

    def title(self) -> str:
        """The answer."""
        return result_words.headline(self._ending)

    def subtitle(self) -> str:
        """What else is known."""
        return result_words.under(self._ending, self.flow)

    def primary(self) -> str:
        """What is best done next."""
        if self._ending.kind is Kind.DECLINED:
            return say("Go back to the plan")
        if self._works_now:
            return say("Show the connection")
        way = self._way()
        if way == "sign_in":
            key = "psk.retype" in self.flow.session.diagnosis[0].remedies
            return say("Type the shared key again") if key else say("Type the login again")
        return say("Choose what to do") if way else say("Test again")

    def extras(self) -> tuple[Extra, ...]:
        """Undo, where there is something to undo."""
        if not self._ending.changed:
            return ()
        return (Extra(say("Undo everything"), "undo", self._undo),)

    def leave_text(self) -> str:
        """It is over."""
        return say("Close")

    def build(self, column: QVBoxLayout) -> None:
        """The map, the proofs or the causes, what was changed, and what else can be done."""
        self._map(column)
        accused = self._ending.kind in ACCUSING
        if accused and not self._works_now:
            self._causes(column)
        self._side = ResultSide(
            self._ending, self.theme, self.flow.live if self._works_now else None
        )
        if self._up:
            column.addWidget(Pair(Proofs(self._ending, self.theme), self._side))
        elif told(self._ending):
            column.addWidget(self._side)
        if accused and self._works_now:
            self._causes(column)
        self._links(column)

    # What is done

    def act(self) -> None:
        """The main button."""
        if self._ending.kind is Kind.DECLINED:
            self.frame.back()
        elif self._works_now:
            self.frame.run(self.flow.begin("connected", entry=self.flow.session.connection))
        elif self._way():
            self.flow.beside(self._way())
            self.frame.redraw()
        else:
            self._again()

    def heard(self, message: Message) -> None:
        """A look aside at the tunnel: the curves go on."""
        if isinstance(message, Ended):
            self._side.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The result is news: screen readers hear of it, once."""
        super().showEvent(event)
        if not self._told:
            self._told = True
            self.setAccessibleName(self.title())
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _again(self) -> None:
        self.frame.run(self.flow.again())

    def _undo(self) -> None:
        self.flow.put(runs=(self.flow.session.run,))
        self.flow.beside("undo")
        self.frame.redraw()

    def _phone(self) -> None:
        self.frame.run(self.flow.begin("devices", profile=self.flow.session.profile))

    # Inside

    @property
    def _up(self) -> bool:
        tunnel = self.flow.session.tunnel
        return tunnel is not None and tunnel.state == "up"

    @property
    def _works_now(self) -> bool:
        return self._ending.works and self._up

    def _way(self) -> str:
        """The page where this program can help: sign_in, network, or "" where it cannot."""
        if self._ending.works:
            return ""
        first = next(iter(self.flow.session.diagnosis), None)
        if first is not None and TYPED.intersection(first.remedies) and self.flow.secrets_needed:
            return "sign_in"
        choices = verdict.of(self.flow.session, whose=self.flow.draft.whose).choices
        return "network" if set(choices) - {self.flow.draft.choice} else ""

    def _map(self, column: QVBoxLayout) -> None:
        drawn, now = PathMap(self.theme), picture.of(self.flow.session)
        if self.flow.before is not None and self._ending.changed:
            drawn.show_before_after(picture.of(self.flow.before), now)
        else:
            drawn.show_picture(now)
        details = StationDetails(self.theme)
        drawn.explain(details)
        column.addWidget(drawn)
        column.addWidget(details)

    def _causes(self, column: QVBoxLayout) -> None:
        """The best cause first, at most three; the rest under a line that opens."""
        causes = self.flow.session.diagnosis
        sources = Sources(self.flow.session.findings, self.flow.log, self.theme)
        shown = 0 if self._works_now else MOST_CAUSES
        if causes[:shown]:
            column.addWidget(CauseCard(causes[0], sources, steps=True))
        elif self._ending.kind is Kind.FAILS:
            told = say("No cause was found. The report has every answer, for whoever may help.")
            column.addWidget(label(told, "noCause"))
        for diagnosis in causes[1:shown]:
            column.addWidget(OtherCause(diagnosis, sources))
        if causes[shown:]:
            text = say("More possibilities") if shown else say("What else was noticed")
            column.addWidget(_more(text, causes[shown:], sources))

    def _links(self, column: QVBoxLayout) -> None:
        """What else can be done, small, in a row; what opens, opens below."""
        links = Flowing()
        column.addWidget(links)
        if self.primary() != say("Test again") and self._ending.kind is not Kind.DECLINED:
            links.add(button(say("Test again"), "again", self._again, "link"))
        if self._ending.works and self.flow.session.profile is not None:
            links.add(button(say("Profile for a phone"), "phone", self._phone, "link"))
        tell = lambda blank: telling.report(self.flow, blank=blank)  # noqa: E731 - when opened
        opening: list[Disclosure] = [ReportCard(tell, self.frame.copy, self.theme)]
        if self._ending.asked:
            opening.insert(0, details(self._ending))
        for made in opening:
            links.add(made.button)
            made.turned.connect(made.setVisible)
            made.setVisible(False)
            column.addWidget(made)


def _more(text: str, causes: tuple[Diagnosis, ...], sources: Sources) -> Disclosure:
    """What need not be seen at once."""
    made = Disclosure(text, "moreCauses")
    for diagnosis in causes:
        made.body.addWidget(OtherCause(diagnosis, sources))
    return made
