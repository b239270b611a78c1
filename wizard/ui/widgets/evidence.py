"""How do we know? What was measured, with its times, apart from what it means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from wizard.model import Diagnosis, Finding, Found
from wizard.ui import theme as look
from wizard.ui.journey.messages import Told
from wizard.ui.theme import Theme
from wizard.ui.widgets.basics import clear, label
from wizard.ui.widgets.disclosure import Disclosure
from wizard.ui.widgets.marks import Mark
from wizard.ui.words.figures import answer_word, figure, status, took
from wizard.ui.words.texts import cause, clock, say, sentence


def meant(spelled: Iterable[str], findings: Sequence[Finding]) -> list[Finding]:
    """The findings behind `probe=answer`, the newest of each; what is not there is left out."""
    newest = {f"{finding.probe}={finding.answer}": finding for finding in findings}
    return [newest[key] for key in spelled if key in newest]


class Evidence(Disclosure):
    """Shut at first; tell it a cause and what was found."""

    def __init__(self, theme: Theme, about: str = "") -> None:
        super().__init__(say("How do we know?"), "evidence", about)
        self._theme = theme

    def tell(
        self, diagnosis: Diagnosis, findings: Sequence[Finding], log: Sequence[Told] = ()
    ) -> None:
        """What speaks for this cause and against it; log: for the time of day of each answer."""
        clear(self.body)
        self.button.setAccessibleName(
            say("How do we know? {cause}", cause=cause(diagnosis.cause).title)
        )
        times = {t.event.finding.probe: t.at for t in log if isinstance(t.event, Found)}
        self._group(say("Measured, certain"), meant(diagnosis.evidence, findings), times)
        self._group(say("Speaks against it"), meant(diagnosis.against, findings), times)
        certainty = sentence(f"certainty.{diagnosis.certainty}")
        heading = say("What it means, {certainty}", certainty=certainty)
        self.body.addWidget(label(heading, "evidenceMeaning", bold=True, share=look.QUIET))
        self.body.addWidget(label(cause(diagnosis.cause).title, "evidenceTitle"))
        code = say("Details: {code}", code=diagnosis.cause)
        self.body.addWidget(label(code, "evidenceCode", quiet=True, share=look.QUIET))

    def _group(self, heading: str, found: Sequence[Finding], times: dict[str, float]) -> None:
        if not found:
            return
        self.body.addWidget(label(heading, "evidenceHeading", bold=True, share=look.QUIET))
        for finding in found:
            self.body.addLayout(self._row(finding, times.get(finding.probe)))

    def _row(self, finding: Finding, at: float | None) -> QHBoxLayout:
        """Mark, question with its answer, and under it the figures."""
        line = QHBoxLayout()
        line.setSpacing(look.GAP)
        line.addWidget(Mark(status(finding), self._theme), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        told = say(
            "{question} {answer}", question=sentence(finding.probe), answer=answer_word(finding)
        )
        words.addWidget(label(told, "evidenceFinding"))
        more = figures(finding, at)
        if more:
            words.addWidget(label(more, "evidenceFigures", quiet=True, share=look.QUIET))
        line.addLayout(words, 1)
        return line


def figures(finding: Finding, at: float | None) -> str:
    """Figure, duration and time of day, as far as they are known."""
    parts = [figure(finding)]
    if took(finding):
        parts.append(say("took {time}", time=took(finding)))
    if at is not None:
        parts.append(say("at {time}", time=clock(at)))
    return " \u00b7 ".join(part for part in parts if part)
