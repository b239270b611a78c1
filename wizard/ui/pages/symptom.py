"""What is seen of a VPN that fails; everything here may stay empty."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from wizard.model import Answer, Connection, Misuse, Profile
from wizard.ui import theme as look
from wizard.ui.journey import importing, symptoms
from wizard.ui.pages.base import Frame, Page
from wizard.ui.widgets.basics import card, label
from wizard.ui.widgets.disclosure import Disclosure
from wizard.ui.widgets.field import Field
from wizard.ui.widgets.option import Option, under
from wizard.ui.widgets.pair import Pair
from wizard.ui.widgets.question_row import QuestionRow
from wizard.ui.words.texts import ltr, say, sentence

ENTRY, OFFERED, TYPED = "entry", "offered", "typed"


def seen(symptom: str) -> str:
    """What a person sees, in words."""
    return {
        symptoms.NEVER: say("It does not connect"),
        symptoms.NOTHING_OPENS: say("It connects, but nothing opens"),
        symptoms.DROPS: say("It drops after a while"),
        symptoms.UNTIL_RECENTLY: say("It worked here until recently"),
    }.get(symptom, say("Something else, or I do not know"))


def _failure(entry: Connection) -> str:
    """What the last failure says, where anybody knows; else the server."""
    known = symptoms.heard(entry.last_failure).known
    if known:
        return say("Last time: {told}", told=sentence(known[0].text))
    return ltr(entry.server)


class SymptomPage(Page):
    """Which VPN, what happens, and the code or message that was shown."""

    key = "symptom"

    def __init__(self, frame: Frame) -> None:
        self._which, self._what = QButtonGroup(), QButtonGroup()
        self._typed: Option | None = None
        super().__init__(frame)

    def title(self) -> str:
        """What is asked."""
        return say("What do you see?")

    def subtitle(self) -> str:
        """That little is enough."""
        return say("Tell what you know; what you leave empty is found out. Nothing is changed.")

    def primary(self) -> str:
        """What comes next."""
        return say("Find the cause")

    def build(self, column: QVBoxLayout) -> None:
        """Which VPN and what happens side by side; the code below; more questions when opened."""
        self._preselect()
        column.addWidget(Pair(self._vpn(), self._happens()))
        column.addWidget(self._code())
        column.addWidget(self._more())

    def first(self) -> QWidget | None:
        """The server where it must be typed, else the code."""
        return self._server.edit if self.flow.draft.source == TYPED else self._error.edit

    def accept(self) -> bool:
        """A server that was typed is one; an empty one leaves this network to look at."""
        draft = self.flow.draft
        if draft.source != TYPED or not draft.server.strip():
            return True
        try:
            self.flow.put(server=importing.server_in(draft.server))
        except Misuse as error:
            self.note(sentence(error.code, dict(error.facts)), self._server.edit)
            return False
        return True

    # Which VPN

    def _preselect(self) -> None:
        """The entry that failed last, else the first; else the profile that is offered."""
        draft, around = self.flow.draft, self.flow.around
        if draft.source:
            return
        if draft.entry is None and draft.server:
            self.flow.put(source=TYPED)
        elif draft.entry is not None or around.entries:
            failed = (entry for entry in around.entries if entry.last_failure)
            entry = draft.entry or next(failed, around.entries[0])
            self.flow.put(source=ENTRY, entry=entry)
        elif around.profile is not None:
            self.flow.put(source=OFFERED, profile=around.profile)
        else:
            self.flow.put(source=TYPED)

    def _vpn(self) -> QFrame:
        frame, inside = card("vpnCard")
        self._which.setParent(self)
        inside.addWidget(label(say("Which VPN?"), "vpnTitle", bold=True))
        for option in self._known():
            self._which.addButton(option)
            inside.addWidget(option)
        if self._which.buttons():
            text, checked = say("Another one"), self.flow.draft.source == TYPED
            self._typed = Option(text, TYPED, lambda: self._aim(TYPED), checked=checked)
            self._which.addButton(self._typed)
            inside.addWidget(self._typed)
        self._server = Field(
            say("Server name or address"),
            "server",
            self._type_server,
            value=self.flow.draft.server,
            hint=say("Without it only this network and what you saw can be looked at."),
        )
        inside.addWidget(under(self._typed, self._server))
        inside.addStretch(1)
        return frame

    def _known(self) -> list[Option]:
        """What this computer has already."""
        draft, around = self.flow.draft, self.flow.around
        made = [
            Option(
                ltr(entry.name),
                f"entry_{at}",
                partial(self._aim, ENTRY, entry=entry),
                more=_failure(entry),
                checked=draft.source == ENTRY and draft.entry == entry,
            )
            for at, entry in enumerate(around.entries)
        ]
        if (profile := around.profile) is not None:
            aim = lambda: self._aim(OFFERED, profile=profile)  # noqa: E731 - one option's act
            text, checked = say("The profile {name}", name=profile.name), draft.source == OFFERED
            more = ltr(profile.servers[0].address)
            made.append(Option(text, OFFERED, aim, more=more, checked=checked))
        return made

    def _aim(
        self, source: str, *, entry: Connection | None = None, profile: Profile | None = None
    ) -> None:
        self.flow.put(source=source, entry=entry, profile=profile)

    def _type_server(self, text: str) -> None:
        """Whoever types a server means it."""
        self.flow.put(server=text)
        if self._typed is not None and not self._typed.isChecked():
            self._typed.setChecked(True)

    # What happens

    def _happens(self) -> QFrame:
        frame, inside = card("happensCard")
        self._what.setParent(self)
        inside.addWidget(label(say("What happens?"), "happensTitle", bold=True))
        for symptom in (*symptoms.SYMPTOMS, ""):
            checked = self.flow.draft.symptom == symptom
            take = lambda symptom=symptom: self._see(symptom)  # noqa: E731 - one per option
            option = Option(seen(symptom), f"symptom_{symptom or 'open'}", take, checked=checked)
            self._what.addButton(option)
            inside.addWidget(option)
        inside.addStretch(1)
        return frame

    def _see(self, symptom: str) -> None:
        self.flow.put(symptom=symptom)
        self._say()
        self._show_questions()

    # The code or message

    def _code(self) -> QFrame:
        frame, inside = card("codeCard")
        self._error = Field(
            say("Error code or message (optional)"),
            "error",
            self._type_error,
            value=self.flow.draft.seen,
            most=symptoms.LONGEST,
        )
        inside.addWidget(self._error)
        self._told = label("", "errorTold", quiet=True, share=look.QUIET)
        inside.addWidget(self._told)
        self._tell()
        return frame

    def _type_error(self, text: str) -> None:
        self.flow.put(seen=text)
        self._say()
        self._tell()

    def _tell(self) -> None:
        """What the code says, in words; the test decides whether it is so."""
        text = self.flow.draft.seen.strip()
        known = symptoms.heard(text).known
        if not text:
            told = say("For example 809. Whole messages may be pasted, too.")
        elif known:
            told = say("It says: {told}", told=" ".join(sentence(s.text) for s in known))
        else:
            told = say("Nobody here has met this one yet. It is kept for the report.")
        self._told.setText(told)

    # What only a person knows

    def _more(self) -> Disclosure:
        """Rows of questions; open where something was answered."""
        more = Disclosure(say("More questions (optional)"), "more")
        self._rows = {
            probe: QuestionRow(probe, sentence(probe), self._say)
            for probe in dict.fromkeys(sum(symptoms.QUESTIONS.values(), ()))
        }
        for row in self._rows.values():
            more.body.addWidget(row)
        asked = symptoms.QUESTIONS[self.flow.draft.symptom]
        given = symptoms.answers_in(self.flow.draft.said)
        for probe in asked:
            if probe in given:
                self._rows[probe].put(given[probe])
        self._show_questions()
        if self._answers():
            more.turn()
        return more

    def _show_questions(self) -> None:
        """Those that matter for what is seen."""
        for probe, row in self._rows.items():
            row.setVisible(probe in symptoms.QUESTIONS[self.flow.draft.symptom])

    def _answers(self) -> dict[str, Answer]:
        rows = self._rows.items()
        return {probe: answer for probe, row in rows if (answer := row.answer) is not None}

    def _say(self) -> None:
        """Everything told so far becomes findings."""
        draft = self.flow.draft
        found = symptoms.said(draft.symptom, draft.seen, self._answers())
        text = draft.seen.strip()
        codes = symptoms.heard(text).codes or ((text,) if text else ())
        self.flow.put(said=found, codes=codes)
