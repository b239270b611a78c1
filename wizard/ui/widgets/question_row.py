"""A question that is answered by yes, no, or not at all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.model import Answer
from wizard.ui import theme as look
from wizard.ui.widgets.basics import label
from wizard.ui.widgets.choice_box import ChoiceBox
from wizard.ui.words.texts import say


class QuestionRow(QWidget):
    """The question and its answers; given is called with every change."""

    def __init__(self, probe: str, question: str, given: Callable[[], object]) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.GAP)
        caption = label(question, f"{probe}Label")
        offered = {"": say("I do not know"), Answer.YES: say("Yes"), Answer.NO: say("No")}
        self.answers = ChoiceBox(probe, offered, "", bool)  # told below, whoever changes it
        self.answers.setAccessibleName(question)
        caption.setBuddy(self.answers)
        for place, answer in enumerate((None, Answer.YES, Answer.NO)):
            self.answers.setItemData(place, answer)
        self.answers.currentIndexChanged.connect(lambda _at: given())
        line.addWidget(caption, 1)
        line.addWidget(self.answers)

    @property
    def answer(self) -> Answer | None:
        """What was answered."""
        data = self.answers.currentData()
        return Answer(data) if data else None

    def put(self, answer: Answer) -> None:
        """Show an answer that was given before, without telling it again."""
        self.answers.blockSignals(True)
        self.answers.setCurrentIndex(max(0, self.answers.findData(answer)))
        self.answers.blockSignals(False)
